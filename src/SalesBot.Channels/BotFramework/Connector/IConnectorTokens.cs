namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The bot's own tokens for the connector.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token that is still valid.</summary>
    ValueTask<TokenAnswer> GetAsync(CancellationToken cancellationToken);

    /// <summary>Forgets a token the connector refused; a token that has been replaced meanwhile stays.</summary>
    void Drop(string token);
}

/// <summary>A token, or why there is none.</summary>
internal abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    public sealed record Token(string Value, DateTimeOffset ExpiresAt) : TokenAnswer;

    /// <summary>The identity service cannot be reached or is busy.</summary>
    public sealed record Unavailable(string Reason) : TokenAnswer;

    /// <summary>The identity service refuses these credentials.</summary>
    public sealed record Refused(string Code) : TokenAnswer;
}
