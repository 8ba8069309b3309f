using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework.Protocol.Hosting;

/// <summary>
/// The door for activities: proves the caller, reads and checks the activity, runs the bot, answers, and only then does what the
/// bot left for after the answer. No answer explains a refusal.
/// </summary>
internal sealed class CloudAdapter(
    BotFrameworkAuthentication authentication, ConnectorFactory connectors, TimeProvider clock, ILogger<CloudAdapter> log) : BotAdapter
{
    private static readonly TimeSpan AfterResponseLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan KeysRetryAfter = TimeSpan.FromSeconds(5);

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.Headers.Allow = HttpMethods.Post;
            HttpAnswer.Write(httpResponse, StatusCodes.Status405MethodNotAllowed);
            return;
        }

        try
        {
            await ProcessPostAsync(httpRequest, httpResponse, bot, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.CallerGone(log);
        }
    }

    private async Task ProcessPostAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        if (await AuthenticateAsync(httpRequest, httpResponse, cancellationToken) is not { } identity) return;
        if (await ReadAsync(httpRequest, httpResponse, cancellationToken) is not { } activity) return;
        if (authentication.Refusal(identity, activity) is { } refusal)
        {
            Refuse(httpResponse, StatusCodes.Status403Forbidden, refusal.Reason);
            return;
        }

        activity.CallerId = identity.CallerId;
        await RunAsync(httpResponse, new TurnContext(this, activity, identity) { BufferedReplies = Buffer(activity) }, bot, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
            responses[index] = await SendAsync(turnContext, activities[index], cancellationToken);
        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Response(await Conversations(activity.ServiceUrl).UpdateActivityAsync(activity.Conversation?.Id ?? "", activity.Id ?? "", activity, cancellationToken));

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Response(await Conversations(reference.ServiceUrl).DeleteActivityAsync(
            reference.Conversation?.Id ?? "", reference.ActivityId ?? "", cancellationToken));

    private static ExpectedReplies? Buffer(Activity activity) =>
        activity.DeliveryMode == DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke ? new ExpectedReplies() : null;

    private static ResourceResponse Response(ConnectorOutcome outcome) =>
        outcome is ConnectorOutcome.Delivered delivered ? new ResourceResponse { Id = delivered.Id } : throw new ErrorResponseException(outcome);

    private IConversations Conversations(string? serviceUrl) => connectors.Create(serviceUrl ?? "").Conversations;

    private async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        if (turn is TurnContext { BufferedReplies: { } buffered, IsAnswered: false })
        {
            buffered.Activities.Add(activity);
            return new ResourceResponse();
        }

        var isForWire = activity.Type is not (ActivityTypesEx.Delay or ActivityTypesEx.InvokeResponse)
            && (activity.Type != ActivityTypes.Trace || activity.ChannelId == Protocol.Channels.Emulator);
        if (!isForWire) return new ResourceResponse();
        var conversations = Conversations(activity.ServiceUrl);
        var conversation = activity.Conversation?.Id ?? "";
        return Response(string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(conversation, activity, cancellationToken)
            : await conversations.ReplyToActivityAsync(conversation, activity.ReplyToId, activity, cancellationToken));
    }

    private async ValueTask<BotIdentity?> AuthenticateAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        switch (await authentication.AuthenticateRequestAsync(request, cancellationToken))
        {
            case AuthenticationResult.Authenticated authenticated:
                return authenticated.Identity;
            case AuthenticationResult.Unauthenticated unauthenticated:
                response.Headers.WWWAuthenticate = "Bearer";
                Refuse(response, StatusCodes.Status401Unauthorized, unauthenticated.Reason);
                return null;
            case AuthenticationResult.Forbidden forbidden:
                Refuse(response, StatusCodes.Status403Forbidden, forbidden.Reason);
                return null;
            case AuthenticationResult.Unavailable unavailable:
                HttpAnswer.RetryAfter(response, KeysRetryAfter);
                Refuse(response, StatusCodes.Status503ServiceUnavailable, unavailable.Reason);
                return null;
            default:
                throw new InvalidOperationException("An authentication result of an unknown kind.");
        }
    }

    private async ValueTask<Activity?> ReadAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        switch (await ActivityReader.ReadAsync(request, cancellationToken))
        {
            case ActivityReading.Ok ok:
                return ok.Activity;
            case ActivityReading.BadRequest bad:
                Refuse(response, StatusCodes.Status400BadRequest, bad.Reason);
                return null;
            case ActivityReading.TooLarge:
                Refuse(response, StatusCodes.Status413PayloadTooLarge, "TooLarge");
                return null;
            case ActivityReading.UnsupportedMediaType:
                Refuse(response, StatusCodes.Status415UnsupportedMediaType, "MediaType");
                return null;
            default:
                throw new InvalidOperationException("A reading of an unknown kind.");
        }
    }

    private async Task RunAsync(HttpResponse response, TurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            await bot.OnTurnAsync(turn, cancellationToken);
        }
        catch (TurnUnavailableException unavailable)
        {
            HttpAnswer.RetryAfter(response, unavailable.RetryAfter);
            Refuse(response, StatusCodes.Status503ServiceUnavailable, "TurnUnavailable");
            return;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The last boundary of a turn: what went wrong is the log's business, the caller only learns that it did.
            Log.TurnFailed(log, turn.Activity.Type!, failure);
            HttpAnswer.Write(response, StatusCodes.Status500InternalServerError);
            return;
        }

        await AnswerAsync(response, turn, cancellationToken);
    }

    private async Task AnswerAsync(HttpResponse response, TurnContext turn, CancellationToken cancellationToken)
    {
        try
        {
            var isInvoke = turn.Activity.Type == ActivityTypes.Invoke;
            if (isInvoke) await HttpAnswer.WriteAsync(response, turn.InvokeResponse ?? InvokeResponse.NotImplemented, cancellationToken);
            else if (turn.BufferedReplies is { } replies) await HttpAnswer.WriteAsync(response, replies, cancellationToken);
            else HttpAnswer.Write(response, StatusCodes.Status202Accepted);
            if (turn.HasWorkAfterResponse) await response.CompleteAsync();
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The caller hung up; the activity is taken in all the same, and its work is done.
            Log.CallerGone(log);
        }

        turn.IsAnswered = true;
        if (!turn.HasWorkAfterResponse) return;
        using var limit = new CancellationTokenSource(AfterResponseLimit, clock);
        await turn.RunAfterResponseAsync(limit.Token, failure => Log.AfterResponseFailed(log, failure));
    }

    private void Refuse(HttpResponse response, int status, string reason)
    {
        Log.CallRefused(log, status, reason);

        // The server cannot read past a body beyond its limit and hangs up; the caller must not send its next request on this connection.
        if (response.HttpContext.Request.ContentLength is null or > ActivityReader.MostBytes)
            response.Headers.Connection = "close";
        HttpAnswer.Write(response, status);
    }
}
