using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>Spoilt bodies: whatever arrives, there is an answer and no exception.</summary>
public sealed class ActivityFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud83d", "\\u0000",
        ",", ":", "null", "1e999", "-0", "<at>", "</at>", "&#0;", "\0", "\ud7ff", "true", "\"type\":",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20260302)]
    public void Body_WhenSpoiltAtRandom_IsReadOrRefused(int seed)
    {
        var random = new Random(seed);
        var whole = Encoding.UTF8.GetBytes(Bodies.Message(body =>
        {
            body["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"undo"}}""");
            body["text"] = "<at>SalesBot</at> 拜访2家 &amp; more";
            body["entities"] = JsonNode.Parse("""[{"type":"mention","text":"<at>SalesBot</at>","mentioned":{"id":"28:bot"}}]""");
        }));
        var readable = 0;
        for (var run = 0; run < 10_000; run++)
        {
            List<byte> body = [.. whole];
            for (var change = random.Next(1, 5); change > 0; change--) Spoil(body, random);
            if (ActivityReader.Parse([.. body]) is not ActivityReading.Ok ok) continue;
            readable++;
            UseAll(ok.Activity);
        }

        Assert.InRange(readable, 100, 9_900);
    }

    private static void UseAll(Activity activity)
    {
        Assert.DoesNotContain('\0', activity.RemoveRecipientMention());
        activity.MentionsRecipient();
        AdaptiveCardInvokeValue.TryRead(activity, out _, out _);
        var data = activity.GetTeamsChannelData();
        _ = (data.EventType, data.TenantId, data.TeamId, data.ChannelName);
        var again = ActivityReader.Parse(JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Outbound.Activity));
        Assert.Equal(activity.Text, Assert.IsType<ActivityReading.Ok>(again).Activity.Text);
    }

    private static void Spoil(List<byte> body, Random random)
    {
        var at = random.Next(body.Count);
        switch (random.Next(4))
        {
            case 0:
                body[at] = (byte)random.Next(256);
                break;
            case 1:
                body.RemoveRange(at, Math.Min(random.Next(1, 20), body.Count - at - 1));
                break;
            case 2:
                body.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                break;
            default:
                var copied = body.GetRange(at, Math.Min(random.Next(1, 40), body.Count - at));
                body.InsertRange(random.Next(body.Count), copied);
                break;
        }
    }
}
