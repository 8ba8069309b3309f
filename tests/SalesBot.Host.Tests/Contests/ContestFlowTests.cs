using System.Security.Cryptography;
using System.Text;
using SalesBot.Application.Contests;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>Contests from the announcement to the hall of fame, with all who hear of them.</summary>
public sealed class ContestFlowTests : ContestBot
{
    [Fact]
    public async Task L6_TotalAndPerHead_AreBothShown()
    {
        var (manager, li) = (await ChatAsync("王磊"), await ChatAsync("李娜"));
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比明天电话"), "发起");
        Host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await li.SayAsync("今天打了18个电话");

        var heads = (await Host.MembersAsync(DemoTeam.East, new DateOnly(2026, 11, 24))).Count;
        var standings = (await li.SayAsync("PK")).Text;
        var block = standings[standings.IndexOf("本日电话", StringComparison.Ordinal) is var at and >= 0 ? at.. : 0..];
        Assert.Contains("18", block, StringComparison.Ordinal);
        Assert.Contains("人均 " + (18m / heads).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture), block, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:李娜 vs 周凯 比本周拜访 按达成率", "李娜的目标:", "自己目标的百分比", "发起")]
    [InlineData("en-US", "start a PK: Amy Wong vs Raj Patel, visits this week by attainment", "Target of Amy Wong: ", "in percent of one's own target", "Start it")]
    public async Task L6_PercentOfOwnTarget_IsFixedWithTheRules(string locale, string text, string target, string rule, string button)
    {
        var manager = await ChatAsync("王磊");
        var preview = await manager.SayAsync(text, locale);
        Assert.Contains(target, preview.Text, StringComparison.Ordinal);
        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
        Assert.Contains(rule, await manager.ConfirmAsync(preview, button), StringComparison.Ordinal);
    }

    [Fact]
    public async Task L8_AnElimination_GoesToItsWinner()
    {
        var manager = await ChatAsync("王磊");
        var (li, zhou, chen) = (await ChatAsync("李娜"), await ChatAsync("周凯"), await ChatAsync("陈晨"));
        await manager.ConfirmAsync(await manager.SayAsync("淘汰赛 电话:李娜、周凯、陈晨"), "发起");

        await ReportAsync(DemoTeam.At(30, 11), (li, 10), (zhou, 20), (chen, 5));
        await ReportAsync(DemoTeam.At(37, 11), (li, 30), (zhou, 25), (chen, 90));
        Host.Clock.SetUtcNow(DemoTeam.At(44, 0, 5));
        Assert.NotEqual(0, (await WatchAsync()).Queued);

        var past = await manager.SayAsync("PK历史");
        Assert.Contains("🏆 李娜赢了", past.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L8_InEnglish_ATournament_GoesToItsWinner()
    {
        var manager = await ChatAsync("王磊");
        var (amy, raj) = (await ChatAsync("Amy Wong"), await ChatAsync("Raj Patel"));
        var preview = await manager.SayAsync("tournament on calls: Amy Wong, Raj Patel", "en-US");
        Assert.Contains("tournament: pairs meet each week", preview.Text, StringComparison.Ordinal);
        await manager.ConfirmAsync(preview, "Start it");

        await ReportAsync(DemoTeam.At(30, 11), (amy, 12), (raj, 11));
        Host.Clock.SetUtcNow(DemoTeam.At(37, 0, 5));
        await WatchAsync();

        Assert.Contains("🏆 Amy Wong won", (await manager.SayAsync("PK history", "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "锦标赛 电话:李娜、周凯、陈晨、Raj Patel", "发起", "PK历史", "🏆 李娜赢了", new[] { 2, 1 })]
    [InlineData("en-US", "tournament on calls: 李娜, 周凯, 陈晨, Raj Patel, Sofia Chen", "Start it", "PK history", "🏆 李娜 won", new[] { 2, 1, 1 })]
    public async Task L8_ATournamentOfFourOrFive_TakesAsManyWeeksAsItNeedsAndGoesToTheBest(
        string locale, string text, string button, string ask, string won, int[] matches)
    {
        var manager = await ChatAsync("王磊");
        var chats = new List<Chat>();
        foreach (var name in (string[])["李娜", "周凯", "陈晨", "Raj Patel", "Sofia Chen"])
            chats.Add(await ChatAsync(name));
        await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);

        // Whatever the draw: who has more wins, each week anew.
        for (var week = 0; week < matches.Length; week++)
            await ReportAsync(DemoTeam.At(30 + (7 * week), 11), [.. chats.Select((chat, place) => (chat, 50 - (10 * place)))]);
        Host.Clock.SetUtcNow(DemoTeam.At(29 + (7 * matches.Length), 23));
        await WatchAsync();
        await manager.ReadAllAsync();
        Assert.DoesNotContain(won, (await manager.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
        Host.Clock.SetUtcNow(DemoTeam.At(30 + (7 * matches.Length), 0, 5));
        await WatchAsync();
        await manager.ReadAllAsync();

        var past = (await manager.SayAsync(ask, locale)).Text;
        Assert.Contains(won, past, StringComparison.Ordinal);
        var contest = (await DecidedAsync()).Result!;
        Assert.Equal(matches, contest.Rounds.Select(round => round.Matches.Count(match => match.Sides.Count == 2)));
        Assert.All(contest.Rounds.SelectMany(round => round.Matches), match => Assert.Equal(match.Sides.Min(), Assert.Single(match.Through)));
        Assert.Equal([0], contest.Winners);
    }

    [Fact]
    public async Task L8_InEnglish_ARace_SaysWhenItWasWon()
    {
        var (manager, amy) = (await ChatAsync("王磊"), await ChatAsync("Amy Wong"));
        await manager.ConfirmAsync(await manager.SayAsync("start a PK: Amy Wong vs Raj Patel, first to 40 calls tomorrow", "en-US"), "Start it");
        Host.Clock.SetUtcNow(DemoTeam.At(24, 11, 7).AddSeconds(9));
        await amy.SayAsync("made 45 calls today", "en-US");
        Assert.Equal(3, (await WatchAsync()).Queued);

        await Host.DeliverAsync();
        Assert.Contains(amy.Unread, message => message.Text.Contains("there on 24 Nov at 11:07:09", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L13_Observers_HearOfItAndSeeIt_OthersDoNot()
    {
        var (manager, chen, raj) = (await ChatAsync("王磊"), await ChatAsync("陈晨"), await ChatAsync("Raj Patel"));
        await chen.SayAsync("PK");
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:周凯 vs 李娜 比明天电话,观战:陈晨"), "发起");
        await Host.DeliverAsync();
        Assert.Contains(chen.Unread, message => message.FirstLine.StartsWith("📣 新 PK", StringComparison.Ordinal));
        Assert.DoesNotContain(raj.Unread, message => message.FirstLine.StartsWith("📣", StringComparison.Ordinal));

        Host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await chen.ReadAllAsync();
        Assert.Contains("周凯 vs 李娜", (await chen.SayAsync("PK")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周凯", (await raj.SayAsync("how's the PK?", "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:周凯 vs 李娜 比下周电话", "发起", "取消PK", "你没有发起过还没结束的 PK", "PK 已取消")]
    [InlineData("en-US", "start a PK: 周凯 vs 李娜, calls next week", "Start it", "cancel the PK", "You have started no PK that is still on.", "The PK was called off")]
    public async Task L13_OnlyWhoStartedIt_CallsItOff_AndBothSidesHear(string locale, string text, string button, string cancel, string none, string done)
    {
        var (manager, zhou, li) = (await ChatAsync("王磊"), await ChatAsync("周凯"), await ChatAsync("李娜"));
        await li.SayAsync("PK", locale);
        await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);
        Assert.Contains(none, (await zhou.SayAsync(cancel, locale)).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        await zhou.ReadAllAsync();
        await li.ReadAllAsync();

        Assert.Contains(done, (await manager.SayAsync(cancel, locale)).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.All([zhou, li], side => Assert.Contains(side.Unread, message => message.Text.Contains("周凯 vs 李娜", StringComparison.Ordinal)));
        Assert.DoesNotContain("周凯 vs 李娜", (await manager.SayAsync("PK", locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:周凯 vs 李娜 比下周电话", "发起", "发起PK:李娜 vs 周凯 比下周电话", "已有一场同样的 PK(11月30日–12月6日)")]
    [InlineData("en-US", "start a PK: Amy Wong vs Raj Patel, calls next week", "Start it", "start a PK: Raj Patel vs Amy Wong, calls next week", "have such a PK already (30 Nov – 6 Dec)")]
    public async Task L13_TheSameSides_DoNotMeetTwiceOnTheSameDays(string locale, string text, string button, string again, string refusal)
    {
        var manager = await ChatAsync("王磊");
        var (first, second) = (await manager.SayAsync(text, locale), await manager.SayAsync(text, locale));
        await manager.ConfirmAsync(second, button);
        Assert.NotEqual(first.AnsweredId, second.AnsweredId);

        Assert.Contains(refusal, (await manager.SayAsync(again, locale)).Text, StringComparison.Ordinal);
        Assert.Contains("2", (await manager.SayAsync(locale == "zh-CN" ? "PK改成按基线" : "change the PK to handicap", locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pit Raj against Sofia on calls this week", "Preview: ⚔️ Raj Patel vs Sofia Chen · calls this week")]
    [InlineData("华东组和华南组PK一下本周电话", "预览:⚔️ 华东组 vs 华南组 · 本周电话")]
    [InlineData("周凯和李娜PK一下下周拜访", "预览:⚔️ 周凯 vs 李娜 · 11月30日那周拜访")]
    public async Task L6_APkSaidInPassing_IsPreviewed(string text, string preview) =>
        Assert.StartsWith(preview, (await (await ChatAsync("王磊")).SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "发起PK:周凯、李娜 vs 陈晨、李娜 比下周电话", "李娜写了两次")]
    [InlineData("en-US", "start a PK: Amy Wong and Raj Patel vs Sofia Chen and Raj Patel, calls next week", "Raj Patel is named twice")]
    [InlineData("zh-CN", "发起PK:周恺 vs 李娜 比下周电话", "周凯")]
    [InlineData("en-US", "start a PK: Amy Wang vs Raj Patel, calls next week", "Amy Wong")]
    public async Task L13_WhoIsOnBothSidesOrUnknown_IsNamed(string locale, string text, string told)
    {
        var answer = await (await ChatAsync("王磊")).SayAsync(text, locale);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Buttons, button => button is "发起" or "Start it");
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:周凯 vs 李娜 比下周电话,赢的请奶茶", "发起", "PK规则")]
    [InlineData("en-US", "start a PK: Amy Wong vs Raj Patel, calls next week, loser buys tea", "Start it", "PK rules")]
    public async Task L13_ThePublishedHash_CanBeChecked(string locale, string text, string button, string ask)
    {
        var manager = await ChatAsync("王磊");
        var begun = await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);
        var published = System.Text.RegularExpressions.Regex.Match(begun, "[0-9a-f]{8}").Value;

        Host.Clock.SetUtcNow(DemoTeam.At(30, 9));
        var rules = (await (await ChatAsync(locale == "zh-CN" ? "李娜" : "Amy Wong")).SayAsync(ask, locale)).Text;

        var canonical = rules[rules.IndexOf("pk/1", StringComparison.Ordinal)..];
        Assert.Equal(published, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))[..8]);
        Assert.Contains(published, rules, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L16_InEnglish_TheHallOfFameAndARematch()
    {
        var (manager, amy) = (await ChatAsync("王磊"), await ChatAsync("Amy Wong"));
        await manager.ConfirmAsync(await manager.SayAsync("start a PK: Amy Wong vs Raj Patel, calls tomorrow", "en-US"), "Start it");
        await ReportAsync(DemoTeam.At(24, 11), (amy, 9));
        Host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await WatchAsync();
        Assert.StartsWith("Preview: ⚔️ Amy Wong vs Raj Patel", (await manager.SayAsync("rematch", "en-US")).FirstLine, StringComparison.Ordinal);

        Host.Clock.SetUtcNow(DemoTeam.At(32, 9));
        Assert.Contains("🏆 Amy Wong won", (await manager.SayAsync("who won last month?", "en-US")).Text, StringComparison.Ordinal);
        Assert.Contains("Amy Wong", (await manager.SayAsync("上月冠军")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L7_AnEnglishChallenge_WithAChineseName_IsAnsweredInEnglish()
    {
        var zhou = await ChatAsync("周凯");

        Assert.StartsWith("Preview: ⚔️", (await zhou.SayAsync("challenge 李娜 to calls this week", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("预览:⚔️", (await zhou.SayAsync("挑战Amy Wong 本周电话")).FirstLine, StringComparison.Ordinal);
    }

    private async Task<Contest> DecidedAsync()
    {
        var company = (await Host.TeamAsync()).OrganisationId;
        var decided = await Host.UseAsync<IContests, IReadOnlyList<Contest>>(
            contests => contests.DecidedAsync(company, new DateRange(new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 31)), TestContext.Current.CancellationToken));
        return Assert.Single(decided, contest => contest.Rules.Format == ContestFormat.Tournament);
    }
}
