using SalesBot.Host.Tests.Honours;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

public sealed class ContestQuestionTests : ContestBot
{
    [Theory]
    [InlineData("李娜和周凯PK到100个电话 明天开始", "预览:⚔️ 李娜 vs 周凯", "先到 100", "zh-CN")]
    [InlineData("搞个淘汰赛 李娜 周凯 陈晨 Amy Wong 比电话", "预览:⚔️ 李娜 vs 周凯 vs 陈晨 vs Amy Wong", "淘汰赛", "zh-CN")]
    [InlineData("谁先签5单", "预览:⚔️", "先到 5", "zh-CN")]
    [InlineData("先到3个拜访", "预览:⚔️", "先到 3", "zh-CN")]
    [InlineData("开个竞赛:谁先签5单", "预览:⚔️", "先到 5", "zh-CN")]
    [InlineData("签3单奖100,签5单奖300", "预览:⚔️", "阶梯 3/5", "zh-CN")]
    [InlineData("下周签单PK,签3单奖100,签5单奖300", "预览:⚔️", "签3单奖100,签5单奖300", "zh-CN")]
    [InlineData("华东组 vs 华南组 下周拜访 人均 让分", "预览:⚔️ 华东组 vs 华南组", "基线", "zh-CN")]
    [InlineData("华东组 vs 华南组 下周拜访 观察员陈晨", "预览:⚔️ 华东组 vs 华南组", "观战:陈晨", "zh-CN")]
    [InlineData("下周签单淘汰赛", "预览:⚔️", "每天最后一名出局", "zh-CN")]
    [InlineData("来个电话淘汰赛:今天到周五,每天淘汰最后一名", "预览:⚔️", "要打 7 轮,每天一轮,共 7 天,比你说的日子长", "zh-CN")]
    [InlineData("elimination contest on calls from today until Friday, one out every day", "Preview: ⚔️", "These need 7 rounds, one each day, so 7 days: longer than the days you named", "en-US")]
    [InlineData("PK 全员 比下周电话 第一名奖1000,第二名500,第三名200", "预览:⚔️", "第 1 名 ¥1,000、第 2 名 ¥500、第 3 名 ¥200", "zh-CN")]
    [InlineData("华东和华南PK电话 比到周日", "预览:⚔️ 华东组 vs 华南组 · 本周电话", "按总数", "zh-CN")]
    [InlineData("全员比赛:先到50个电话的赢,奖200元", "预览:⚔️", "先到 50", "zh-CN")]
    [InlineData("按各自平时水平比 全员 下周电话", "预览:⚔️", "的基线", "zh-CN")]
    [InlineData("两个组比电话,比到月底,输的组请吃饭", "预览:⚔️ 华东组 vs 华南组", "输的组请吃饭", "zh-CN")]
    [InlineData("李娜和周凯比一比下周谁电话多", "预览:⚔️ 李娜 vs 周凯", "按总数", "zh-CN")]
    [InlineData("华东组对华南组 下周拜访 比人均 旁观:林峰", "预览:⚔️ 华东组 vs 华南组", "观战:林峰", "zh-CN")]
    [InlineData("PK everyone on calls next week, first 1000, second 500, third 200", "Preview: ⚔️", "¥1,000", "en-US")]
    [InlineData("handicapped contest, everyone, calls next week", "Preview: ⚔️", "Baseline of Raj Patel", "en-US")]
    [InlineData("everyone: first to 50 calls wins 200 yuan", "Preview: ⚔️", "first to 50", "en-US")]
    [InlineData("whoever gets to 20 visits first wins a dinner, all reps", "Preview: ⚔️", "wins a dinner", "en-US")]
    [InlineData("step contest: 10 visits pays 100, 15 visits pays 200, everyone, this month", "Preview: ⚔️", "steps 10/15", "en-US")]
    [InlineData("锦标赛 电话", "预览:⚔️", "锦标赛", "zh-CN")]
    [InlineData("阶梯赛 电话 50/100/150 李娜 周凯 下周", "预览:⚔️ 李娜 vs 周凯", "阶梯 50/100/150", "zh-CN")]
    [InlineData("PK排练一下:华东组 vs 华南组 下周电话人均", "预览:⚔️ 华东组 vs 华南组", "近 8 周", "zh-CN")]
    [InlineData("let's have a race to 50 calls between Amy Wong and Raj Patel next week", "Preview: ⚔️ Amy Wong vs Raj Patel", "first to 50", "en-US")]
    [InlineData("set up an elimination contest with Raj Patel, Sofia Chen and Amy Wong on calls", "Preview: ⚔️ Raj Patel vs Sofia Chen vs Amy Wong", "elimination", "en-US")]
    [InlineData("rehearse a PK: 华东组 vs 华南组, calls per head next week", "Preview: ⚔️ 华东组 vs 华南组", "last 8 weeks", "en-US")]
    public async Task L8_AContestInFreeWords_IsPreviewed(string sentence, string begins, string part, string locale)
    {
        var preview = await (await ChatAsync("王磊")).SayAsync(sentence, locale);

        Assert.StartsWith(begins, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(part, preview.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task L7_WhoSaysWithWhom_IsTheOtherSideAndIsAnsweredByName()
    {
        var (zhou, lin) = (await ChatAsync("周凯"), await ChatAsync("林峰"));
        await lin.SayAsync("你好");
        var preview = await zhou.SayAsync("和林峰PK 本周电话");
        Assert.StartsWith("预览:⚔️ 周凯 vs 林峰", preview.FirstLine, StringComparison.Ordinal);
        await zhou.ConfirmAsync(preview, "发起");
        await lin.ReadAllAsync();

        Assert.DoesNotContain("周凯 vs 林峰", (await lin.SayAsync("接受李娜的挑战")).Text, StringComparison.Ordinal);
        Assert.Contains("周凯", (await lin.SayAsync("接受周凯的挑战")).Text, StringComparison.Ordinal);
        Assert.Contains("周凯 vs 林峰", (await lin.SayAsync("PK")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("电话榜第1名奖500元", "zh-CN", "本周电话", "奖金:第 1 名 ¥500,")]
    [InlineData("本周电话竞赛 前三名奖1000、500、200元", "zh-CN", "本周电话", "奖金:第 1 名 ¥1,000、第 2 名 ¥500、第 3 名 ¥200,")]
    [InlineData("个人赛 本周签单 第1名奖500元 第2名奖300元", "zh-CN", "本周签单", "奖金:第 1 名 ¥500、第 2 名 ¥300,")]
    [InlineData("本周拜访 前三名各奖200元", "zh-CN", "本周拜访", "奖金:第 1 名 ¥200、第 2 名 ¥200、第 3 名 ¥200,")]
    [InlineData("top 3 on the calls board get 1000, 500 and 200", "en-US", "calls this week", "Prizes: ¥1,000 for place 1, ¥500 for place 2 and ¥200 for place 3;")]
    [InlineData("calls this week, 1st gets 500, 2nd gets 300", "en-US", "calls this week", "Prizes: ¥500 for place 1 and ¥300 for place 2;")]
    public async Task L13_MoneyForPlaces_IsPartOfThePreview(string said, string locale, string about, string prizes)
    {
        var preview = await (await ChatAsync("王磊")).SayAsync(said, locale);

        Assert.Contains(about, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(prizes, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("前三名奖1000、500元 本周电话", "zh-CN", "每个名次奖多少没看懂,没有记")]
    [InlineData("第1名奖500元 第3名奖100元 本周电话", "zh-CN", "每个名次奖多少没看懂,没有记")]
    [InlineData("top 3 get 1000 and 500 calls this week", "en-US", "I cannot tell what each place gets")]
    public async Task L13_PlacesWithoutAnAmountEach_AreAskedFor(string said, string locale, string begins) =>
        Assert.StartsWith(begins, (await (await ChatAsync("王磊")).SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("签3单奖200,签5单奖500", "zh-CN", "阶梯 3/5", "各档依次 ¥200、¥500")]
    [InlineData("签满3单奖200,满5单奖500", "zh-CN", "阶梯 3/5", "各档依次 ¥200、¥500")]
    [InlineData("签单3单200元 5单500元", "zh-CN", "阶梯 3/5", "各档依次 ¥200、¥500")]
    [InlineData("3 deals 200, 5 deals 500", "en-US", "steps 3/5", "¥200 and ¥500 for the steps in order")]
    [InlineData("reward: 200 for 3 orders, 500 for 5 orders this week", "en-US", "steps 3/5", "¥200 and ¥500 for the steps in order")]
    public async Task L8_StepsWithMoney_AreReadInAnyWords(string said, string locale, string steps, string prizes)
    {
        var preview = await (await ChatAsync("王磊")).SayAsync(said, locale);

        Assert.Contains(steps, preview.Text, StringComparison.Ordinal);
        Assert.Contains(prizes, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3单20万,2单10万")]
    [InlineData("3 visits 20 calls")]
    public async Task L8_AReport_IsNoStepGoal(string said) =>
        Assert.StartsWith("✅", (await (await ChatAsync("李娜")).SayAsync(said)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("3单200元,5单500元", "zh-CN", "奖金由公司出,要主管来设")]
    [InlineData("3 deals 200, 5 deals 500", "en-US", "Prize money comes from the company")]
    public async Task L8_ARep_PromisesNoMoney(string said, string locale, string told) =>
        Assert.StartsWith(told, (await (await ChatAsync("李娜")).SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task L13_APkIsChangedByItsMetricBeforeItBeginsAndRefusedAfterwards()
    {
        var manager = await ChatAsync("王磊");
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周签单人均"), "发起");
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周电话人均"), "发起");

        var preview = await manager.SayAsync("把签单PK改成总数");
        Assert.StartsWith("预览:⚔️ 华东组 vs 华南组 · 11月30日那周签单", preview.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("人均", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("(第 2 版):按总数", await manager.ConfirmAsync(preview, "发起"), StringComparison.Ordinal);
        Assert.StartsWith("你没有发起过还没结束的 PK", (await manager.SayAsync("把拜访PK改成总数")).FirstLine, StringComparison.Ordinal);

        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比今天方案"), "发起");
        Assert.StartsWith("PK 已经开始,规则(", (await manager.SayAsync("把方案PK改成人均")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("The PK has begun: its rules (", (await manager.SayAsync("change the proposals pk to per head", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("再来一次上周的PK", "zh-CN", "预览:⚔️ 华东组 vs 华南组 · 11月30日那周拜访")]
    [InlineData("repeat last week's visits pk", "en-US", "Preview: ⚔️ 华东组 vs 华南组 · visits the week of 30 Nov")]
    [InlineData("再来一次上周的签单PK", "zh-CN", "还没有结束的 PK 可以再来一次")]
    public async Task L13_APkOfThePast_IsHeldAgainWhenItsDaysAreFree(string said, string locale, string begins) =>
        Assert.StartsWith(begins, (await (await ChatAsync("王磊")).SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task L8_ARaceThatIsWon_ShowsItsWinnerUntilItWasToEnd()
    {
        var (manager, li) = (await ChatAsync("王磊"), await ChatAsync("李娜"));
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:李娜 vs 周凯 先到3个赢 本周方案"), "发起");
        await li.SayAsync("今天交了3份方案");
        await WatchAsync(DemoTeam.At(23, 11));

        await li.ReadAllAsync();
        var shown = await li.SayAsync("PK");
        Assert.Contains("🏁 🏆 李娜赢了 · ⚔️ 李娜 vs 周凯 · 本周方案 · 先到 3", shown.Text, StringComparison.Ordinal);
        Assert.Contains("11月23日周一结束,结果已定,之后的变动不再算:11月23日 ", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L16_WhoIsNotToBeSeen_IsNoChampionForOthers()
    {
        var (rep, colleague) = (await ChatAsync("李娜"), await ChatAsync("周凯"));
        Assert.Contains("李娜", (await colleague.SayAsync("上月冠军")).Text, StringComparison.Ordinal);

        await rep.SayAsync("别让我上榜");

        Assert.DoesNotContain("李娜", (await colleague.SayAsync("上月冠军")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("名人堂", "zh-CN", "🏛 华东组名人堂:历届冠军", "2026年9月:销售额")]
    [InlineData("历届冠军", "zh-CN", "🏛 华东组名人堂:历届冠军", "2026年9月:销售额")]
    [InlineData("hall of fame", "en-US", "🏛 Hall of fame, 华东组", "September 2026: revenue")]
    [InlineData("赛季存档", "zh-CN", "🏛 华东组名人堂:历届冠军", "2026年Q3:销售额")]
    [InlineData("season archive", "en-US", "🏛 Hall of fame, 华东组", "Last quarter: revenue")]
    [InlineData("上月冠军", "zh-CN", "🏆 华东组", "电话")]
    [InlineData("last month's champion", "en-US", "🏆 Champions", "calls")]
    [InlineData("奖项有哪些", "zh-CN", "🏅 奖项有这些", "名人堂")]
    [InlineData("honours", "en-US", "🏅 The honours there are", "hall of fame")]
    [InlineData("awards", "en-US", "🏅 The honours there are", "Badges")]
    public async Task L16_HonoursOfThePast_AreShown(string ask, string locale, string begins, string part)
    {
        var card = await (await ChatAsync("李娜")).SayAsync(ask, locale);

        Assert.StartsWith(begins, card.FirstLine, StringComparison.Ordinal);
        Assert.Contains(part, card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L16_AChampion_StaysSoAfterLateReports()
    {
        var chen = await ChatAsync("陈晨");
        await chen.SayAsync("你好");
        await chen.SayAsync("打了300个电话");
        Host.Clock.SetUtcNow(DemoTeam.At(32, 9));
        await chen.ReadAllAsync();
        var before = (await chen.AskAsync("上月冠军", "🏆")).Text;
        Assert.Contains("电话 陈晨", before, StringComparison.Ordinal);

        await (await ChatAsync("周凯")).SayAsync("11月30日打了900个电话");

        Assert.Equal(before, (await chen.AskAsync("上月冠军", "🏆")).Text);
    }

    [Theory]
    [InlineData("who was champion last week", "en-US")]
    [InlineData("上周冠军是谁", "zh-CN")]
    public async Task L16_TheChampionOfAPeriod_IsAskedForInMoreWords(string question, string locale) =>
        Assert.StartsWith("🏆 ", (await (await ChatAsync("李娜")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "什么时候结束", "⏱ 11月29日周日当天结束,连今天还有 7 天", "⏱ 今天当天结束")]
    [InlineData("zh-CN", "PK还有几天", "⏱ 11月29日周日当天结束,连今天还有 7 天", "⏱ 今天当天结束")]
    [InlineData("en-US", "when does it end", "⏱ It ends at the end of Sunday 29 November; 7 days left, today included", "⏱ It ends tonight")]
    [InlineData("en-US", "how many days are left in the PK?", "⏱ It ends at the end of Sunday 29 November; 7 days left, today included", "⏱ It ends tonight")]
    public async Task L6_WhenItEnds_IsSaidStraightAway(string locale, string ask, string monday, string sunday)
    {
        var rep = await ChatAsync("李娜");

        Assert.StartsWith(monday, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Host.Clock.SetUtcNow(DemoTeam.At(29, 11));
        await rep.ReadAllAsync();
        Assert.StartsWith(sunday, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "赢了有什么", "🎁 这场没有约定奖励", "发起PK:华东组 vs 华南组 比本周电话,赢的请奶茶", "发起", "赢的请奶茶", "赢了有什么奖励吗")]
    [InlineData("en-US", "what do we get if we win", "🎁 Nothing was agreed on", "start a PK: 华东组 vs 华南组, calls this week, winners get ¥50 each", "Start it", "winners get ¥50 each. Prize ¥50: to each member of the winning side", "what's at stake in the PK?")]
    public async Task L13_WhatTheWinnerGets_IsTheStakeAndThePrizeAsAgreed(string locale, string ask, string nothing, string start, string yes, string told, string again)
    {
        var (manager, rep) = (await ChatAsync("王磊"), await ChatAsync("李娜"));
        Assert.StartsWith(nothing, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        await manager.ConfirmAsync(await manager.SayAsync(start, locale), yes);
        await rep.ReadAllAsync();

        Assert.Contains(told, (await rep.SayAsync(again, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "谁赢了", "🏆 华南组赢了 · ⚔️ 华东组 vs 华南组 · 上周拜访", "⏳ 还没分出胜负")]
    [InlineData("zh-CN", "PK谁赢了", "🏆 华南组赢了 · ⚔️ 华东组 vs 华南组 · 上周拜访", "⏳ 还没分出胜负")]
    [InlineData("en-US", "who won?", "🏆 华南组 won · ⚔️ 华东组 vs 华南组 · visits last week", "⏳ Not decided yet")]
    [InlineData("en-US", "who won the PK", "🏆 华南组 won · ⚔️ 华东组 vs 华南组 · visits last week", "⏳ Not decided yet")]
    public async Task L16_WhoWon_NamesTheWinnerOfTheLastAndSaysThatThePresentOneIsOpen(string locale, string ask, string won, string open)
    {
        var told = await (await ChatAsync("李娜")).SayAsync(ask, locale);

        Assert.Equal(won, told.FirstLine);
        Assert.Contains(open, told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "什么时候结束", "PK什么时候结束", "现在没有进行中的 PK")]
    [InlineData("en-US", "who won", "who won the PK", "There is no PK")]
    public async Task L6_WithoutAContest_ABareQuestionIsNoneOfIt(string locale, string bare, string named, string none)
    {
        Host.Clock.SetUtcNow(DemoTeam.At(30, 10).AddDays(100));
        var chat = await ChatAsync("李娜");
        await chat.SayAsync(bare, locale);
        await chat.ReadAllAsync();

        Assert.StartsWith(none, (await chat.SayAsync(named, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("PK", (await chat.SayAsync(bare, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "让李娜和周凯比一比谁签单多", "预览:⚔️ 李娜 vs 周凯 · 本周签单")]
    [InlineData("zh-CN", "周凯和李娜较量一下本月电话", "预览:⚔️ 周凯 vs 李娜 · 本月电话")]
    [InlineData("zh-CN", "安排华东组和华南组比拼本周电话", "预览:⚔️ 华东组 vs 华南组 · 本周电话")]
    [InlineData("en-US", "let Amy and Raj compete on deals", "Preview: ⚔️ Amy Wong vs Raj Patel · orders this week")]
    [InlineData("en-US", "have Amy compete against Raj on calls this month", "Preview: ⚔️ Amy Wong vs Raj Patel · calls this month")]
    [InlineData("en-US", "let Amy and Raj go head to head on calls", "Preview: ⚔️ Amy Wong vs Raj Patel · calls this week")]
    public async Task L6_LettingPeopleCompete_IsAContestAndNoTask(string locale, string said, string preview) =>
        Assert.Equal(preview, (await (await ChatAsync("王磊")).SayAsync(said, locale)).FirstLine);

    [Theory]
    [InlineData("今天和华为比赛,打了20个电话", "zh-CN")]
    [InlineData("we compete with Acme and Globex, made 20 calls", "en-US")]
    public async Task AReportThatSpeaksOfCompeting_StaysAReport(string said, string locale)
    {
        var chat = await Chat.OpenAsync(Host, "小陈", locale);
        await chat.SayAsync(said, locale);

        Assert.Equal(20, Assert.Single(await chat.LedgerAsync()).Amount);
    }

    [Theory]
    [InlineData("zh-CN", "挑战周凯 本周电话,输的请奶茶", "发起", "赢了有什么", "🎁 输的请奶茶", "谁上个月赢了", "这段时间没有结束的 PK")]
    [InlineData("en-US", "challenge 周凯 to calls this week, loser buys tea", "Start it", "what do I get if I win", "🎁 loser buys tea", "who won last month", "No PK ended in that time")]
    public async Task L7_OnesOwnChallenge_ComesFirst(string locale, string challenge, string yes, string ask, string told, string past, string none)
    {
        var rep = await ChatAsync("李娜");
        await rep.ConfirmAsync(await rep.SayAsync(challenge, locale), yes);

        Assert.Equal(told, (await rep.SayAsync(ask, locale)).FirstLine);
        Assert.StartsWith(none, (await rep.SayAsync(past, locale)).FirstLine, StringComparison.Ordinal);
    }
}
