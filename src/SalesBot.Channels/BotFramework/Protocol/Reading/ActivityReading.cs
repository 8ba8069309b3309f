namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>What came of reading a request's body. The reason is for the log, never for the sender.</summary>
internal abstract record ActivityReading
{
    private ActivityReading()
    {
    }

    public sealed record Ok(Activity Activity) : ActivityReading;

    public sealed record BadRequest(string Reason) : ActivityReading;

    public sealed record TooLarge : ActivityReading;

    public sealed record UnsupportedMediaType : ActivityReading;
}
