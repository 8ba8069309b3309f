namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>A send inside a turn that was not delivered; code that wants the outcome as a value calls <see cref="IConversations"/>.</summary>
internal sealed class ErrorResponseException(ConnectorOutcome outcome) : Exception("The connector did not accept the activity.")
{
    public ConnectorOutcome Outcome { get; } = outcome;
}
