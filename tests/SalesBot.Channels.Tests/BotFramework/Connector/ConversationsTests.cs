using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

/// <summary>What goes out for each operation, seen by a real server.</summary>
public sealed class ConversationsTests
{
    private const string Conversation = "19:abc@thread.tacv2;messageid=17/../x?y#z 中";
    private const string Escaped = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17%2F..%2Fx%3Fy%23z%20%E4%B8%AD";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Operations_KeepTheServicePathAndEscapeEverySegment()
    {
        await using var connector = await TestConnector.StartAsync(Answer("""{"id":"m1"}"""));
        var activity = new Activity { Type = "message", Text = "好" };
        await connector.Conversations.SendToConversationAsync(Conversation, activity, Cancellation);
        await connector.Conversations.ReplyToActivityAsync(Conversation, "a/1", activity, Cancellation);
        await connector.Conversations.UpdateActivityAsync(Conversation, "a/1", activity, Cancellation);
        await connector.Conversations.DeleteActivityAsync(Conversation, "a/1", Cancellation);
        await connector.Conversations.GetConversationMemberAsync("29:1/2", Conversation, Cancellation);
        await connector.Conversations.GetConversationMembersAsync(Conversation, Cancellation);
        await connector.Conversations.GetConversationPagedMembersAsync(Conversation, 10, "a b&c", Cancellation);
        await connector.Conversations.GetConversationPagedMembersAsync(Conversation, cancellationToken: Cancellation);
        await connector.Conversations.CreateConversationAsync(new ConversationParameters { TenantId = "t" }, Cancellation);
        const string Root = "/emea/tenant/v3/conversations";
        Assert.Equal(
            [
                $"POST {Root}/{Escaped}/activities",
                $"POST {Root}/{Escaped}/activities/a%2F1",
                $"PUT {Root}/{Escaped}/activities/a%2F1",
                $"DELETE {Root}/{Escaped}/activities/a%2F1",
                $"GET {Root}/{Escaped}/members/29%3A1%2F2",
                $"GET {Root}/{Escaped}/members",
                $"GET {Root}/{Escaped}/pagedmembers?pageSize=50&continuationToken=a%20b%26c",
                $"GET {Root}/{Escaped}/pagedmembers",
                $"POST {Root}",
            ],
            connector.Calls.Select(call => $"{call.Method} {call.Target}"));
        Assert.All(connector.Calls, call => Assert.Equal(("Bearer token-1", "SalesBot/0.1"), (call.Authorization, call.UserAgent)));
        Assert.Equal("""{"type":"message","text":"好"}""", connector.Calls[0].Body);
        Assert.Equal("""{"tenantId":"t"}""", connector.Calls[^1].Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Id_WhenItCouldClimbOutOfThePath_IsRejectedUnsent(string id)
    {
        await using var connector = await TestConnector.StartAsync(Answer("{}"));
        Assert.IsType<ConnectorOutcome.Rejected>(await connector.Conversations.SendToConversationAsync(id, new Activity(), Cancellation));
        Assert.IsType<ConnectorOutcome.Rejected>(await connector.Conversations.DeleteActivityAsync("c", id, Cancellation));
        Assert.IsType<ConnectorOutcome.Rejected>((await connector.Conversations.GetConversationMemberAsync(id, "c", Cancellation)).Outcome);
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData(200, """{"id":"m1"}""", "m1")]
    [InlineData(201, """{"id":17}""", "17")]
    [InlineData(202, "", null)]
    [InlineData(200, "not json", null)]
    [InlineData(200, "[]", null)]
    [InlineData(204, "", null)]
    public async Task Send_WhenAccepted_IsDeliveredWhateverTheBody(int status, string body, string? id)
    {
        await using var connector = await TestConnector.StartAsync(Answer(body, status));
        Assert.Equal(
            new ConnectorOutcome.Delivered(id),
            await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "typing" }, Cancellation));
    }

    [Fact]
    public async Task Conversation_WhenCreated_IsReturned()
    {
        await using var connector = await TestConnector.StartAsync(Answer("""{"id":"a:1","activityId":"m1","serviceUrl":"https://x/"}""", 201));
        var created = await connector.Conversations.CreateConversationAsync(
            new ConversationParameters { IsGroup = false, Members = [new ChannelAccount { Id = "29:1" }], TenantId = "t" }, Cancellation);
        Assert.Equal(("a:1", "m1", new ConnectorOutcome.Delivered("a:1")), (created.Value!.Id, created.Value.ActivityId, created.Outcome));
        Assert.Equal("""{"isGroup":false,"members":[{"id":"29:1"}],"tenantId":"t"}""", connector.Calls.Single().Body);
    }

    [Fact]
    public async Task Members_WhenInEitherSpelling_HaveTheirDirectoryId()
    {
        await using var connector = await TestConnector.StartAsync(context => Answer(
            context.Request.Path.Value!.EndsWith("pagedmembers", StringComparison.Ordinal)
                ? """{"continuationToken":"next","members":[{"id":"1","objectId":"d1"},{"id":"2","aadObjectId":"d2","email":"b@x"}],"totalCount":2}"""
                : """{"id":"1","objectId":"d1"}""")(context));
        var page = (await connector.Conversations.GetConversationPagedMembersAsync("c", cancellationToken: Cancellation)).Value!;
        Assert.Equal(["d1", "d2"], page.Members!.Select(member => member.AadObjectId));
        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("d1", (await connector.Conversations.GetConversationMemberAsync("1", "c", Cancellation)).Value!.AadObjectId);
    }

    [Fact]
    public async Task Roster_WhenUnreadable_IsNotTakenForEmpty()
    {
        await using var connector = await TestConnector.StartAsync(Answer("<html>"));
        var answer = await connector.Conversations.GetConversationPagedMembersAsync("c", cancellationToken: Cancellation);
        Assert.Equal((new ConnectorOutcome.Ambiguous("AnswerUnreadable"), null), (answer.Outcome, answer.Value));
    }

    [Fact]
    public async Task Card_WhenSent_ArrivesAsItWas()
    {
        await using var connector = await TestConnector.StartAsync(Answer("{}"));
        using var card = System.Text.Json.JsonDocument.Parse("""{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"拜访 +2"}],"nothing":null}""");
        await connector.Conversations.SendToConversationAsync(
            "c", new Activity { Type = "message", Attachments = [Attachment.AdaptiveCard(card.RootElement.Clone())] }, Cancellation);
        var sent = JsonNode.Parse(connector.Calls.Single().Body)!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)sent["contentType"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(card.RootElement.GetRawText()), sent["content"]));
    }

    internal static RequestDelegate Answer(string body, int status = 200) => context =>
    {
        context.Response.StatusCode = status;
        return status == 204 ? Task.CompletedTask : context.Response.WriteAsync(body);
    };
}
