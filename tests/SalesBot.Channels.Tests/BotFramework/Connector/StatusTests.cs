using Microsoft.AspNetCore.Http;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

/// <summary>Each status and code the connector is known for, and what follows from it.</summary>
public sealed class StatusTests
{
    public static TheoryData<int, string, string> Table => new()
    {
        { 400, Code("BadArgument"), "Rejected BadArgument" },
        { 400, Code("BadSyntax"), "Rejected BadSyntax" },
        { 400, "", "Rejected HttpStatus400" },
        { 403, Code("BotNotInConversationRoster"), "RecipientGone BotNotInConversationRoster" },
        { 403, Code("ConversationBlockedByUser"), "RecipientGone ConversationBlockedByUser" },
        { 403, """{"error":{"code":"Forbidden","subCode":"MessageWritesBlocked"}}""", "RecipientGone MessageWritesBlocked" },
        { 403, "", "RecipientGone HttpStatus403" },
        { 403, Code("BotDisabledByAdmin"), "Unauthorised BotDisabledByAdmin" },
        { 403, Code("NotEnoughPermissions"), "Unauthorised NotEnoughPermissions" },
        { 403, Code("InvalidBotApiHost"), "Unauthorised InvalidBotApiHost" },
        { 404, Code("ConversationNotFound"), "RecipientGone ConversationNotFound" },
        { 404, Code("ActivityNotFoundInConversation"), "RecipientGone ActivityNotFoundInConversation" },
        { 404, "<html>", "RecipientGone HttpStatus404" },
        { 405, "", "Rejected HttpStatus405" },
        { 408, "", "Ambiguous HttpStatus408" },
        { 412, Code("PreconditionFailed"), "TransientBeforeSend PreconditionFailed" },
        { 413, Code("MessageSizeTooBig"), "Rejected MessageSizeTooBig" },
        { 500, Code("ServiceError"), "Ambiguous ServiceError" },
        { 501, Code("DeleteActivityAPINotImplemented"), "Rejected DeleteActivityAPINotImplemented" },
        { 502, "", "Ambiguous HttpStatus502" },
        { 503, "{\"error\":{}}", "Ambiguous HttpStatus503" },
        { 504, "{\"error\":{\"code\":", "Ambiguous HttpStatus504" },
        { 302, "", "Rejected HttpStatus302" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Status_IsReadAsItsOutcomeAndNothingIsSentTwice(int status, string body, string expected)
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer(body, status));
        var outcome = await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation);
        Assert.Equal(expected, $"{outcome.GetType().Name} {CodeOf(outcome)}");
        Assert.Single(connector.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 02 Mar 2026 09:00:30 GMT", 30)]
    [InlineData("Mon, 02 Mar 2026 08:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task Throttling_SaysHowLongToWait(string? header, int? seconds)
    {
        await using var connector = await TestConnector.StartAsync(context =>
        {
            if (header is not null) context.Response.Headers.RetryAfter = header;
            return ConversationsTests.Answer(Code("Throttled"), 429)(context);
        });
        TimeSpan? wait = seconds is { } known ? TimeSpan.FromSeconds(known) : null;
        Assert.Equal(
            new ConnectorOutcome.Throttled(wait), await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation));
    }

    [Fact]
    public async Task Token_WhenRefusedOnce_IsDroppedAndTheCallRepeatedWithAnother()
    {
        await using var connector = await TestConnector.StartAsync(context =>
            (context.Request.Headers.Authorization == "Bearer token-1" ? ConversationsTests.Answer("", 401) : ConversationsTests.Answer("""{"id":"m1"}"""))(context));
        Assert.Equal(
            new ConnectorOutcome.Delivered("m1"),
            await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation));
        Assert.Equal(["token-1"], connector.Tokens.Dropped);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task Token_WhenRefusedAgain_EndsTheCall()
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer(Code("BotNotRegistered"), 401));
        var outcome = await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation);
        Assert.Equal(new ConnectorOutcome.Unauthorised("BotNotRegistered"), outcome);
        Assert.Equal(2, connector.Calls.Count);
        Assert.Equal(["token-1"], connector.Tokens.Dropped);
    }

    [Fact]
    public async Task Token_WhenForbiddenRatherThanRefused_IsKept()
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer(Code("BotDisabledByAdmin"), 403));
        await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation);
        Assert.Empty(connector.Tokens.Dropped);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Token_WhenThereIsNone_NothingIsSent()
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer("{}"));
        connector.Tokens.Instead = new TokenAnswer.Unavailable("down");
        Assert.Equal(
            new ConnectorOutcome.TransientBeforeSend("down"), await connector.Conversations.SendToConversationAsync("c", new Activity(), Cancellation));
        connector.Tokens.Instead = new TokenAnswer.Refused("invalid_client");
        Assert.Equal(
            new ConnectorOutcome.Unauthorised("invalid_client"), await connector.Conversations.SendToConversationAsync("c", new Activity(), Cancellation));
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task LocalMode_SendsNoToken()
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer("{}"), withToken: false);
        Assert.IsType<ConnectorOutcome.Delivered>(await connector.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, Cancellation));
        Assert.Equal("", connector.Calls.Single().Authorization);
    }

    private static string Code(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""";

    private static string CodeOf(ConnectorOutcome outcome) => outcome switch
    {
        ConnectorOutcome.RecipientGone gone => gone.Code,
        ConnectorOutcome.Rejected rejected => rejected.Code,
        ConnectorOutcome.TransientBeforeSend transient => transient.Reason,
        ConnectorOutcome.Ambiguous ambiguous => ambiguous.Reason,
        ConnectorOutcome.Unauthorised unauthorised => unauthorised.Code,
        _ => "",
    };
}
