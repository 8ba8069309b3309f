using SalesBot.Channels.BotFramework.Authentication;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>The one implementation of a turn.</summary>
internal sealed class TurnContext(BotAdapter adapter, Activity activity, BotIdentity? identity) : ITurnContext
{
    private List<Func<CancellationToken, Task>>? afterResponse;

    public BotAdapter Adapter => adapter;

    public Activity Activity => activity;

    public BotIdentity? Identity => identity;

    public bool ExpectsReplies => BufferedReplies is not null;

    public bool Responded { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    public bool HasWorkAfterResponse => afterResponse is not null;

    /// <summary>Activities for the HTTP answer itself; null when they go to the connector.</summary>
    public ExpectedReplies? BufferedReplies { get; init; }

    /// <summary>Whether the HTTP answer is written; what is sent from then on goes to the connector.</summary>
    public bool IsAnswered { get; set; }

    public void AfterResponse(Func<CancellationToken, Task> work) => (afterResponse ??= []).Add(work);

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, CancellationToken cancellationToken = default) =>
        SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = textReplyToSend }, cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        (await SendActivitiesAsync([activity], cancellationToken))[0];

    public async Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default)
    {
        if (activities.Length == 0) throw new ArgumentException("There is nothing to send.", nameof(activities));
        var reference = Activity.GetConversationReference();
        foreach (var one in activities) one.ApplyConversationReference(reference);
        var responses = await Adapter.SendActivitiesAsync(this, activities, cancellationToken);
        for (var index = 0; index < activities.Length; index++)
        {
            activities[index].Id = responses[index].Id;
            Responded |= activities[index].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        Adapter.UpdateActivityAsync(this, activity.ApplyConversationReference(Activity.GetConversationReference()), cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    /// <summary>Runs the work noted for after the answer, also what that work itself notes; failures go to the given place.</summary>
    public async Task RunAfterResponseAsync(CancellationToken cancellationToken, Action<Exception>? onFailure = null)
    {
        for (var index = 0; index < afterResponse?.Count; index++)
        {
            try
            {
                await afterResponse[index](cancellationToken);
            }
            catch (Exception failure) when (onFailure is not null)
            {
                onFailure(failure);
            }
        }
    }
}
