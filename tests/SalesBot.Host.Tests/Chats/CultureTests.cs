using System.Globalization;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>Tests that change what the whole process goes by, so nothing else runs beside them.</summary>
[CollectionDefinition(nameof(ProcessCulture), DisableParallelization = true)]
public sealed class ProcessCulture;

/// <summary>Whatever the server's culture, a chat goes the same: its letters, decimal signs and calendars are the reader's.</summary>
[Collection(nameof(ProcessCulture))]
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public async Task G5_TheSameChat_WhateverTheCultureOfTheProcess_IsAnsweredAlike(string culture)
    {
        var expected = await TranscriptAsync(CultureInfo.InvariantCulture);

        var transcript = await TranscriptAsync(CultureInfo.GetCultureInfo(culture));

        Assert.Equal(expected, transcript);
        Assert.Contains("✅ 已记 4 项:拜访 +3、电话 +20、签单 +1、销售额 +15万", transcript);
        Assert.Contains(transcript, line => line.StartsWith("✅ Payments +1,234.50 ", StringComparison.Ordinal));
    }

    /// <summary>What the bot answers in a new program, where the culture is that of every thread from its start to its end.</summary>
    private static async Task<IReadOnlyList<string>> TranscriptAsync(CultureInfo culture)
    {
        var before = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            await using var host = await BotHost.StartAsync();
            return await PlayAsync(host);
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static async Task<IReadOnlyList<string>> PlayAsync(BotHost host)
    {
        (string Locale, string Text)[] said =
        [
            ("zh-CN", "今天拜访了3个客户,打了20个电话,签了一单15万"),
            ("zh-CN", "回款25万6千"),
            ("zh-CN", "我的任务"),
            ("zh-CN", "本月签单榜"),
            ("zh-CN", "打了一些电话"),
            ("zh-CN", "撤销"),
            ("en-US", "VISITED INTEL IN ISTANBUL, MADE 12 DIALS"),
            ("en-US", "collected 1,234.50"),
            ("en-US", "4 visits on Nov 20"),
            ("en-US", "my progress"),
            ("en-US", "I did some calls"),
            ("en-US", "undo"),
        ];
        var answers = new List<string>();
        foreach (var group in said.GroupBy(line => line.Locale))
        {
            var chat = await Chat.OpenAsync(host, group.Key == "zh-CN" ? "小陈" : "Ivan Ilic", group.Key);
            foreach (var (locale, text) in group)
            {
                var reply = await chat.SayAsync(text, locale);
                answers.AddRange(reply.Text.Split('\n'));
                answers.Add(string.Join('|', reply.Buttons));
            }
        }
        return answers;
    }
}
