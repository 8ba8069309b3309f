namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>
/// What became of one call to the connector. A failure is a value, because what to do next (wait, drop the address, ask
/// for help, never repeat) belongs to the caller. Codes are the connector's own, or <c>HttpStatus###</c> where it gave none.
/// </summary>
internal abstract record ConnectorOutcome
{
    private ConnectorOutcome()
    {
    }

    /// <summary>Accepted. Teams answers so even after an uninstall, so it does not prove that anyone can read it.</summary>
    public sealed record Delivered(string? Id) : ConnectorOutcome;

    /// <summary>Not delivered: too many calls. Null when the connector did not say how long to wait.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : ConnectorOutcome;

    /// <summary>Not delivered, and nothing will be until the person writes or installs again (403), or the thing addressed is gone (404).</summary>
    public sealed record RecipientGone(string Code) : ConnectorOutcome;

    /// <summary>Not delivered, and the same content never will be.</summary>
    public sealed record Rejected(string Code) : ConnectorOutcome;

    /// <summary>Certainly not delivered, for a passing reason: it may be sent again.</summary>
    public sealed record TransientBeforeSend(string Reason) : ConnectorOutcome;

    /// <summary>
    /// Perhaps delivered: the request was on its way when something failed. A send is repeated only where a second copy is
    /// tolerable; reads, updates and deletions can always be repeated.
    /// </summary>
    public sealed record Ambiguous(string Reason, TimeSpan? RetryAfter = null) : ConnectorOutcome;

    /// <summary>The bot itself is not allowed to: wrong credentials, wrong cloud, or switched off by an administrator.</summary>
    public sealed record Unauthorised(string Code) : ConnectorOutcome;
}

/// <summary>An outcome together with what was asked for, which is there only when <see cref="Outcome"/> is a delivery.</summary>
internal readonly record struct ConnectorResult<T>(ConnectorOutcome Outcome, T? Value)
    where T : class;
