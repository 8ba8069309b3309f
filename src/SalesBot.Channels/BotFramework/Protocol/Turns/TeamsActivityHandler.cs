namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>Tells apart the edits, undeletions and deletions of messages in Teams.</summary>
internal abstract class TeamsActivityHandler : ActivityHandler
{
    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.GetTeamsChannelData().EventType switch
        {
            TeamsChannelData.EditMessage => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            TeamsChannelData.UndeleteMessage => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.GetTeamsChannelData().EventType == TeamsChannelData.SoftDeleteMessage
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected virtual Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
