using System.Text.Json.Nodes;

namespace SalesBot.Channels.Tests.BotFramework.Kit;

/// <summary>Bodies as Teams sends them.</summary>
internal static class Bodies
{
    public const string Tenant = "6d0b0a3e-51e1-4b7e-a6a5-02f1f0f5a111";

    public static string Message(Action<JsonObject>? change = null) => Message(TestIssuer.ServiceUrl, change);

    public static string Message(string serviceUrl, Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "1772442000000",
            ["timestamp"] = "2026-03-02T09:00:00.123Z",
            ["localTimestamp"] = "2026-03-02T10:00:00.123+01:00",
            ["localTimezone"] = "Europe/Berlin",
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:1abc", ["name"] = "Ada L", ["aadObjectId"] = "0a5f" },
            ["recipient"] = new JsonObject { ["id"] = "28:" + TestIssuer.AppId, ["name"] = "SalesBot" },
            ["conversation"] = new JsonObject { ["id"] = "a:1xyz", ["conversationType"] = "personal", ["tenantId"] = Tenant },
            ["text"] = "拜访2家",
            ["textFormat"] = "plain",
            ["locale"] = "zh-CN",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>拜访2家</p>" }),
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["country"] = "DE", ["timezone"] = "Europe/Berlin" }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        };
        change?.Invoke(body);
        return body.ToJsonString();
    }
}
