using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.AdaptiveCards;

public sealed class CardActionReaderTests
{
    [Fact]
    public void Button_WhenSubmitted_ReadsBackAsItWasMade()
    {
        var button = SampleCards.Report.Buttons[0];
        var action = Action(SampleCards.Report, ButtonForm.Submit);

        var pressed = CardActionReader.FromSubmit(Json(action["data"]!));

        Assert.Equal(button.Verb, pressed?.Verb);
        Assert.Equal(button.Data, pressed?.Data);
    }

    [Fact]
    public void Button_WhenExecuted_ReadsBackAsItWasMade()
    {
        var button = SampleCards.Report.Buttons[0];
        var action = Action(SampleCards.Report, ButtonForm.Execute);
        action.Remove("fallback");

        var pressed = CardActionReader.FromExecute(Json(new JsonObject { ["action"] = action, ["trigger"] = "manual" }));

        Assert.Equal(button.Verb, pressed?.Verb);
        Assert.Equal(button.Data, pressed?.Data);
    }

    [Fact]
    public void Button_WhenTheClientKnowsNoExecute_FallsBackToTheSubmit()
    {
        var execute = Action(SampleCards.Report, ButtonForm.Execute);
        var submit = Action(SampleCards.Report, ButtonForm.Submit);

        Assert.Equal(submit.ToJsonString(), execute["fallback"]!.ToJsonString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"undo\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"verb":"undo"}""")]
    [InlineData("""{"verb":"","data":{}}""")]
    [InlineData("""{"verb":7,"data":{}}""")]
    [InlineData("""{"verb":"undo","data":{"report":7}}""")]
    [InlineData("""{"verb":"undo","data":{"report":null}}""")]
    [InlineData("""{"verb":"undo","data":{"report":{"a":"b"}}}""")]
    [InlineData("""{"verb":"undo","data":["report"]}""")]
    [InlineData("""{"verb":"undo","data":"report"}""")]
    [InlineData("""{"verb":"undo","data":{"":"x"}}""")]
    [InlineData("""{"verb":"undo","data":{"a":"x","a":"y"}}""")]
    [InlineData("""{"verb":"undo","data":{},"person":"boss"}""")]
    [InlineData("""{"verb":"undo","verb":"say","data":{}}""")]
    [InlineData("""{"verb":"undo","data":{"a":"\uD800"}}""")]
    [InlineData("""{"Verb":"undo","Data":{}}""")]
    public void Value_WhenItIsNotAButtonOfOurs_IsRefused(string json)
    {
        Assert.Null(CardActionReader.FromSubmit(Json(json)));
    }

    [Theory]
    [InlineData(40, 1, 500, true)]
    [InlineData(41, 1, 500, false)]
    [InlineData(40, 1, 501, false)]
    [InlineData(40, 20, 1, true)]
    [InlineData(40, 21, 1, false)]
    public void Value_WhenTooLarge_IsRefused(int verb, int values, int characters, bool accepted)
    {
        var data = new JsonObject();
        for (var number = 0; number < values; number++)
            data[$"k{number}"] = new string('x', characters);

        var pressed = CardActionReader.FromSubmit(Json(new JsonObject { ["verb"] = new string('v', verb), ["data"] = data }));

        Assert.Equal(accepted, pressed is not null);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"undo","data":{}}}""")]
    [InlineData("""{"action":{"verb":"undo","data":{}}}""")]
    [InlineData("""{"action":"undo"}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{}}}""")]
    [InlineData("""{"verb":"undo","data":{}}""")]
    public void Invoke_WhenItIsNotAnExecute_IsRefused(string json)
    {
        Assert.Null(CardActionReader.FromExecute(Json(json)));
    }

    [Fact]
    public void Invoke_WhenItCarriesNoData_HasNone()
    {
        var pressed = CardActionReader.FromExecute(Json("""{"action":{"type":"Action.Execute","verb":"undo"}}"""));

        Assert.Equal("undo", pressed?.Verb);
        Assert.Empty(pressed!.Data);
    }

    private static JsonObject Action(Card card, ButtonForm form) =>
        JsonNode.Parse(AdaptiveCardRenderer.Render(card, form)["actions"]![0]!.ToJsonString())!.AsObject();

    private static JsonElement Json(JsonNode node) => Json(node.ToJsonString());

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
