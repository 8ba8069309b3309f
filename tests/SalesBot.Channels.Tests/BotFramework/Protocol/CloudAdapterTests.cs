using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Connector;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>Turns over a real connection, in the local mode, with a connector that notes what arrives.</summary>
public sealed class CloudAdapterTests : IAsyncLifetime
{
    private TestConnector connector = null!;
    private BotDoor door = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        connector = await TestConnector.StartAsync(context => ConversationsTests.Answer("""{"id":"sent-1"}""")(context), withToken: false);
        door = await BotDoor.StartAsync(new Dictionary<string, string?> { ["Bot:Auth:Mode"] = "UnsafeLocal" }, "Development");
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await connector.DisposeAsync();
    }

    [Fact]
    public async Task Turn_WhenItSends_RepliesThroughTheConnector()
    {
        string? id = null;
        door.Bot.Script = async (turn, cancellation) => id = (await turn.SendActivityAsync("好", cancellation)).Id;
        using var response = await PostAsync();
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(0, response.Content.Headers.ContentLength);
        var call = connector.Calls.Single();
        var sent = JsonNode.Parse(call.Body)!;
        Assert.Equal(("POST", "/v3/conversations/a%3A1xyz/activities/1772442000000"), (call.Method, call.Target));
        Assert.Equal(("好", "29:1abc", Bodies.Tenant), ((string?)sent["text"], (string?)sent["recipient"]!["id"], (string?)sent["conversation"]!["tenantId"]));
        Assert.Equal("sent-1", id);
    }

    [Fact]
    public async Task Turn_WhenItUpdatesAndDeletes_AddressesTheGivenActivity()
    {
        door.Bot.Script = async (turn, cancellation) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = "old-1", Text = "new" }, cancellation);
            await turn.DeleteActivityAsync("old-2", cancellation);
        };
        using var response = await PostAsync();
        Assert.Equal(
            ["PUT /v3/conversations/a%3A1xyz/activities/old-1", "DELETE /v3/conversations/a%3A1xyz/activities/old-2"],
            connector.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Fact]
    public async Task Turn_WhenItSendsATraceOrAnInnerType_SendsNothing()
    {
        var responded = true;
        door.Bot.Script = async (turn, cancellation) =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, cancellation);
            responded = turn.Responded;
            await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse }, cancellation);
        };
        using var response = await PostAsync();
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.False(responded);
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task AfterResponse_RunsOnlyOnceTheCallerHasItsAnswer()
    {
        var answered = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        List<string> steps = [];
        door.Bot.Script = (turn, _) =>
        {
            turn.AfterResponse(async _ =>
            {
                // Comes to an end only because the answer does not wait for this.
                await answered.Task;
                steps.Add("first");
                throw new InvalidOperationException("canary-1234");
            });
            turn.AfterResponse(async cancellation =>
            {
                steps.Add("second");
                await turn.SendActivityAsync("later", cancellation);
                turn.AfterResponse(_ =>
                {
                    done.SetResult();
                    return Task.CompletedTask;
                });
            });
            return Task.CompletedTask;
        };
        using var response = await PostAsync();
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(steps);
        answered.SetResult();
        await done.Task.WaitAsync(Cancellation);
        Assert.Equal(["first", "second"], steps);
        Assert.Equal("later", (string?)JsonNode.Parse(connector.Calls.Single().Body)!["text"]);
    }

    [Fact]
    public async Task AfterResponse_WhenTheCallerHungUp_RunsAllTheSame()
    {
        var reached = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        door.Bot.Script = async (turn, cancellation) =>
        {
            reached.SetResult();
            var gone = new TaskCompletionSource();
            await using (cancellation.Register(gone.SetResult)) await gone.Task;
            turn.AfterResponse(async stillGoing =>
            {
                await turn.SendActivityAsync("later", stillGoing);
                done.SetResult();
            });
        };
        using var hangUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(Bodies.Message(connector.Address), System.Text.Encoding.UTF8, "application/json"),
        };
        var calling = door.Http.SendAsync(request, hangUp.Token);
        await reached.Task.WaitAsync(Cancellation);
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calling);
        await done.Task.WaitAsync(Cancellation);
        Assert.Equal("later", (string?)JsonNode.Parse(connector.Calls.Single().Body)!["text"]);
    }

    [Fact]
    public async Task Failure_IsAnsweredWithoutAWordAboutIt()
    {
        door.Bot.Script = (_, _) => throw new InvalidOperationException("canary-1234");
        using var response = await PostAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.DoesNotContain("canary", response.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_WhenTheActivityCouldNotBeTakenIn_AsksTheCallerToComeAgain()
    {
        door.Bot.Script = (turn, _) =>
        {
            turn.AfterResponse(_ => turn.SendActivityAsync("never", CancellationToken.None));
            throw new TurnUnavailableException(TimeSpan.FromMilliseconds(2500));
        };
        using var response = await PostAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "3"), (response.StatusCode, response.Headers.RetryAfter!.ToString()));
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task Invoke_IsAnsweredWithItsResult()
    {
        door.Bot.Script = (turn, _) =>
        {
            turn.InvokeResponse = InvokeResponse.Of(AdaptiveCardInvokeResponse.Message("已记"));
            return Task.CompletedTask;
        };
        using var response = await PostAsync(body => body["type"] = "invoke");
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"已记"}""", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Invoke_WhenNobodyHandlesIt_IsNotImplemented()
    {
        using var response = await PostAsync(body => body["type"] = "invoke");
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task ExpectedReplies_GoIntoTheAnswerAndNotToTheConnector()
    {
        var wasTold = false;
        door.Bot.Script = async (turn, cancellation) =>
        {
            wasTold = turn.ExpectsReplies;
            await turn.SendActivityAsync("eins", cancellation);
            await turn.SendActivityAsync("zwei", cancellation);
        };
        using var response = await PostAsync(body => body["deliveryMode"] = "expectReplies");
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!["activities"]!.AsArray();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(wasTold);
        Assert.Equal(["eins", "zwei"], replies.Select(reply => (string?)reply!["text"]));
        Assert.Equal("1772442000000", (string?)replies[0]!["replyToId"]);
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("stream")]
    public async Task DeliveryMode_WhenAnyOther_IsNormal(string mode)
    {
        door.Bot.Script = (turn, cancellation) => turn.SendActivityAsync("hi", cancellation);
        using var response = await PostAsync(body => body["deliveryMode"] = mode);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Continuation_SendsAndDoesNotReply()
    {
        var reference = new ConversationReference
        {
            ActivityId = "long-gone",
            ServiceUrl = connector.Address,
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "a:1" },
            Bot = new ChannelAccount { Id = "bot" },
            User = new ChannelAccount { Id = "user" },
        };
        var adapter = door.Services.GetRequiredService<BotAdapter>();
        await adapter.ContinueConversationAsync(reference, (turn, cancellation) => turn.SendActivityAsync("morning", cancellation), Cancellation);
        var call = connector.Calls.Single();
        Assert.Equal(("POST", "/v3/conversations/a%3A1/activities"), (call.Method, call.Target));
        Assert.Null(JsonNode.Parse(call.Body)!["replyToId"]);
        Assert.Equal("user", (string?)JsonNode.Parse(call.Body)!["recipient"]!["id"]);
    }

    [Fact]
    public async Task Send_WhenNotDelivered_ThrowsWithTheOutcome()
    {
        var adapter = door.Services.GetRequiredService<BotAdapter>();
        var reference = new ConversationReference { ServiceUrl = "https://smba.trafficmanager.net/", Conversation = new ConversationAccount { Id = "c" } };
        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            adapter.ContinueConversationAsync(reference, (turn, cancellation) => turn.SendActivityAsync("x", cancellation), Cancellation));
        Assert.Equal(new ConnectorOutcome.Rejected("ServiceUrlNotAllowed"), failure.Outcome);
    }

    private Task<HttpResponseMessage> PostAsync(Action<JsonObject>? change = null) => door.PostAsync(Bodies.Message(connector.Address, change));
}
