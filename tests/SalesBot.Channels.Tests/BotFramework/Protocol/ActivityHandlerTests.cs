using System.Text;
using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>Which activity reaches which method.</summary>
public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"Message"}""", "other")]
    [InlineData("""{"type":"messageUpdate","channelData":{"eventType":"editMessage"}}""", "edit")]
    [InlineData("""{"type":"messageUpdate","channelData":{"eventType":"undeleteMessage"}}""", "undelete")]
    [InlineData("""{"type":"messageUpdate","channelData":{"eventType":"somethingNew"}}""", "")]
    [InlineData("""{"type":"messageUpdate","channelData":"odd"}""", "")]
    [InlineData("""{"type":"messageUpdate"}""", "")]
    [InlineData("""{"type":"messageDelete","channelData":{"eventType":"softDeleteMessage"}}""", "delete")]
    [InlineData("""{"type":"messageDelete"}""", "")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"},{"id":"u"}]}""", "added bot,u")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersRemoved":[{"id":"u"}]}""", "removed u")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[],"membersRemoved":null}""", "")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "install")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "install")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstall")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", "uninstall")]
    [InlineData("""{"type":"installationUpdate","action":"later"}""", "")]
    [InlineData("""{"type":"typing"}""", "other")]
    [InlineData("""{"type":"somethingNew"}""", "other")]
    public async Task Activity_ReachesItsMethod(string activity, string expected)
    {
        var bot = new NotingBot();
        await bot.OnTurnAsync(Turn(activity), TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join(';', bot.Notes));
    }

    [Fact]
    public async Task CardAction_ReachesItsMethodWithVerbAndData()
    {
        var bot = new NotingBot();
        var turn = Turn("""
            {"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"undo","data":{"n":2}},"trigger":"manual"}}
            """);
        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Assert.Equal("""action undo {"n":2}""", bot.Notes.Single());
        Assert.Equal(200, turn.InvokeResponse!.Status);
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""", Body(turn));
    }

    [Theory]
    [InlineData("", "BadRequest")]
    [InlineData(",\"value\":\"x\"", "BadRequest")]
    [InlineData(",\"value\":{}", "BadRequest")]
    [InlineData(",\"value\":{\"action\":[]}", "BadRequest")]
    [InlineData(",\"value\":{\"action\":{\"type\":\"Action.Submit\"}}", "NotSupported")]
    public async Task CardAction_WhenMalformed_IsRefusedBeforeItsMethod(string value, string code)
    {
        var bot = new NotingBot();
        var turn = Turn("""{"type":"invoke","name":"adaptiveCard/action" """ + value + "}");
        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Assert.Empty(bot.Notes);
        Assert.Equal(400, turn.InvokeResponse!.Status);
        var body = JsonDocument.Parse(turn.InvokeResponse.Body).RootElement;
        Assert.Equal(400, body.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.error", body.GetProperty("type").GetString());
        Assert.Equal(code, body.GetProperty("value").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"task/fetch"}""")]
    [InlineData("""{"type":"invoke"}""")]
    public async Task Invoke_WhenOfAnotherName_IsNotImplemented(string activity)
    {
        var turn = Turn(activity);
        await new NotingBot().OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Assert.Equal(501, turn.InvokeResponse!.Status);
        Assert.Equal("", Body(turn));
    }

    private static string Body(TurnContext turn) => Encoding.UTF8.GetString(turn.InvokeResponse!.Body.Span);

    private static TurnContext Turn(string activity) => new(null!, JsonSerializer.Deserialize(activity, BotJson.Inbound.Activity)!, identity: null);

    private sealed class NotingBot : TeamsActivityHandler
    {
        public List<string> Notes { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("edit");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("undelete");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("added " + string.Join(',', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("removed " + string.Join(',', membersRemoved.Select(member => member.Id)));

        protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("install");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("uninstall");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("other");

        protected override Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
            ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Notes.Add($"action {invokeValue.Action!.Verb} {invokeValue.Action.Data}");
            using var card = JsonDocument.Parse("""{"type":"AdaptiveCard"}""");
            return Task.FromResult<AdaptiveCardInvokeResponse?>(AdaptiveCardInvokeResponse.Card(card.RootElement.Clone()));
        }

        private Task Note(string note)
        {
            Notes.Add(note);
            return Task.CompletedTask;
        }
    }
}
