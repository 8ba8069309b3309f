using System.Globalization;
using System.Text;

namespace SalesBot.Benchmarks.Loading;

/// <summary>Somebody who reports, and the messages that they send.</summary>
/// <param name="Number">Tells them from the others; even numbers write Chinese, odd ones English.</param>
/// <param name="ServiceUrl">Where replies go.</param>
internal sealed record Person(int Number, string ServiceUrl)
{
    /// <summary>How many lines of the ledger each report makes: visits, calls, orders and revenue.</summary>
    public const int Lines = 4;

    /// <summary>What the lines of a report add up to: 3 visits, 20 calls, 1 order and 80,000 in minor units.</summary>
    public const long Sum = 3 + 20 + 1 + 8_000_000;

    private const string Chinese = "拜访了3个客户,打了20个电话,签了一单8万";
    private const string English = "visited 3 customers, made 20 calls, closed 1 deal worth 80k";

    public string Conversation => string.Create(CultureInfo.InvariantCulture, $"a:private-chat-of-person-{Number}");

    private string Text => Number % 2 == 0 ? Chinese : English;

    /// <summary>The activity that Teams would send for a report.</summary>
    public byte[] Message(string id) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"text":"{{{Text}}}","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>{{{Text}}}</p>"}],"type":"message",
        "timestamp":"2026-11-23T08:30:00.1234567Z","localTimestamp":"2026-11-23T16:30:00.1234567+08:00","id":"{{{id}}}","channelId":"msteams",
        "serviceUrl":"{{{ServiceUrl}}}","from":{"id":"29:account-of-person-{{{Number}}}","name":"Person {{{Number}}}",
        "aadObjectId":"00000000-0000-4000-8000-{{{Number:D12}}}"},"conversation":{"conversationType":"personal",
        "tenantId":"11111111-1111-4111-8111-111111111111","id":"{{{Conversation}}}"},"recipient":{"id":"28:bot","name":"SalesBot"},
        "entities":[{"locale":"zh-CN","country":"CN","platform":"Windows","timezone":"Asia/Shanghai","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"11111111-1111-4111-8111-111111111111"}},"locale":"zh-CN","localTimezone":"Asia/Shanghai"}
        """));
}
