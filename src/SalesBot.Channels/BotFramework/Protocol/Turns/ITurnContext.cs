using SalesBot.Channels.BotFramework.Authentication;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>One activity being answered.</summary>
internal interface ITurnContext
{
    BotAdapter Adapter { get; }

    Activity Activity { get; }

    /// <summary>Who sent it; null in a turn the bot began itself.</summary>
    BotIdentity? Identity { get; }

    /// <summary>
    /// Whether the sender wants all replies in the HTTP answer: then they are sent within the turn, for what is sent after
    /// the answer goes to the connector as ever.
    /// </summary>
    bool ExpectsReplies { get; }

    /// <summary>Whether something other than a trace was sent.</summary>
    bool Responded { get; }

    /// <summary>The HTTP answer to an invoke; null is answered with 501.</summary>
    InvokeResponse? InvokeResponse { get; set; }

    /// <summary>
    /// Work for after the HTTP answer is written, in the order given: acknowledge first, then reply. It runs once, also when the
    /// caller has hung up, has thirty seconds for everything, and one failure does not stop the rest. A process that dies loses it.
    /// </summary>
    void AfterResponse(Func<CancellationToken, Task> work);

    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, CancellationToken cancellationToken = default);

    /// <summary>Sends into this conversation. Throws <see cref="Connector.ErrorResponseException"/> when it is not delivered.</summary>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);
}
