using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

public sealed class MentionTextTests
{
    [Theory]
    [InlineData("<at>SalesBot</at> 拜访2家", "拜访2家")]
    [InlineData("<AT>salesbot</AT> 拜访2家", "拜访2家")]
    [InlineData("拜访2家 <at>SalesBot</at>", "拜访2家")]
    [InlineData("<at>SalesBot</at>&nbsp;拜访2家", "拜访2家")]
    [InlineData("<at>SalesBot</at>\u00A0拜访\u00A02家", "拜访 2家")]
    [InlineData("<at id=\"0\">SalesBot</at> 拜访2家", "拜访2家")]
    [InlineData("<at>SalesBot</at><at>SalesBot</at>hi", "hi")]
    [InlineData("<at>小李</at> 和我拜访2家", "小李 和我拜访2家")]
    [InlineData("<at>SalesBot</at> ask <at>Bo</at>", "ask Bo")]
    [InlineData("no mention", "no mention")]
    [InlineData("", "")]
    [InlineData("a < b <atlas> c", "a < b <atlas> c")]
    [InlineData("<at>open", "<at>open")]
    [InlineData("<at", "<at")]
    [InlineData("</at> text", "</at> text")]
    [InlineData("R&amp;D &lt;3", "R&D <3")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("a&#0;b &#xD800;", "ab &#xD800;")]
    [InlineData("&lt;at&gt;SalesBot&lt;/at&gt; hi", "<at>SalesBot</at> hi")]
    public void Text_WithoutTheBotsName_IsWhatThePersonSaid(string text, string expected) =>
        Assert.Equal(expected, Message(text, ("28:bot", "<at>SalesBot</at>"), ("29:bo", "<at>Bo</at>")).RemoveRecipientMention());

    [Theory]
    [InlineData("<at>SalesBot</at> hi", "SalesBot hi")]
    [InlineData("@SalesBot hi", "@SalesBot hi")]
    public void Name_WhenNoEntitySaysItIsTheBot_StaysAndIsNoAddress(string text, string expected)
    {
        var unnamed = Message(text);
        Assert.Equal((expected, false), (unnamed.RemoveRecipientMention(), unnamed.MentionsRecipient()));
        var otherBot = Message(text, ("28:other", "<at>SalesBot</at>"));
        Assert.Equal((expected, false), (otherBot.RemoveRecipientMention(), otherBot.MentionsRecipient()));
    }

    [Fact]
    public void Mention_WhenItsTextHasNoTags_IsRemovedLiterally()
    {
        var message = Message("@SalesBot (.*)+$ hi", ("28:bot", "@salesbot (.*)+$"));
        Assert.Equal("hi", message.RemoveRecipientMention());
        Assert.True(message.MentionsRecipient());
    }

    [Fact]
    public void Mention_WhenItsEntityHasNoText_IsKnownByItsName() =>
        Assert.Equal("hi", Message("<at>SalesBot</at> hi", ("28:bot", null)).RemoveRecipientMention());

    [Fact]
    public void Entities_WhenBeyondFifty_AreNotLookedAt()
    {
        var others = Enumerable.Repeat(("29:x", (string?)"<at>X</at>"), 50);
        Assert.False(Message("<at>SalesBot</at>", [.. others, ("28:bot", "<at>SalesBot</at>")]).MentionsRecipient());
        Assert.True(Message("<at>SalesBot</at>", [.. others.Take(49), ("28:bot", "<at>SalesBot</at>")]).MentionsRecipient());
    }

    [Theory]
    [InlineData("<at>")]
    [InlineData("<at></at>")]
    [InlineData("<at>SalesBot</at>")]
    [InlineData("<at ")]
    [InlineData("&")]
    [InlineData("<")]
    [InlineData("</at>")]
    public void Text_WhenMadeToSlowTheScan_TakesTimeInProportion(string piece)
    {
        // A quadratic walk over this length would not end within the run's own limit.
        var text = string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));
        Assert.True(Message(text, ("28:bot", "<at>SalesBot</at>"), ("28:bot", "@" + new string('a', 150))).RemoveRecipientMention().Length <= text.Length);
    }

    [Fact]
    public void Mention_WhenSent_HasItsTextAndEntityAlike()
    {
        var mention = Mention.Of("29:1", "A</at><at>B & C");
        Assert.Equal("<at>A&lt;/at&gt;&lt;at&gt;B &amp; C</at>", mention.Text);
        var activity = new Activity { Type = "message", Entities = [mention.ToEntity()] };
        var written = JsonNode.Parse(JsonSerializer.Serialize(activity, BotJson.Outbound.Activity))!["entities"]![0]!;
        Assert.Equal(("mention", "29:1", mention.Text), ((string?)written["type"], (string?)written["mentioned"]!["id"], (string?)written["text"]));
        Assert.Equal("29:1", mention.ToEntity().AsMention()!.Mentioned.Id);
    }

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":"28:bot"}""")]
    [InlineData("""{"type":"mention","mentioned":null,"text":{}}""")]
    [InlineData("""{"type":"Mention","mentioned":{"id":"28:bot"}}""")]
    public void Entity_WhenNoProperMention_IsNone(string entity) =>
        Assert.Null(JsonSerializer.Deserialize($$"""{"type":"message","entities":[{{entity}}]}""", BotJson.Inbound.Activity)!.Entities![0].AsMention());

    private static Activity Message(string text, params (string Id, string? Text)[] mentions) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount { Id = "28:bot", Name = "SalesBot" },
        Entities = [.. mentions.Select(mention => new Mention(new ChannelAccount { Id = mention.Id, Name = "SalesBot" }, mention.Text).ToEntity())],
    };
}
