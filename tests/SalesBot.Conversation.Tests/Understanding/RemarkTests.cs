using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>R8: what stands beside a report in the same message takes nothing from it and adds nothing to it.</summary>
public sealed class RemarkTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Wednesday.
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly ReadingContext Context = new(Today, new TimeOnly(17, 30), null);

    [Theory]
    [InlineData("Acme asked for a proposal. 3 visits today", "visit 3")]
    [InlineData("Acme signed with a competitor. 3 visits", "visit 3")]
    [InlineData("Lumen visited our booth. two calls", "call 2")]
    [InlineData("Acme wants a demo next week. two calls", "call 2")]
    public void Customer_OfWhomASentenceOnlyTells_DidNothingBehindIt(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("happy friday everyone. two calls", "call 2")]
    [InlineData("Good night all, see you Monday. two calls", "call 2")]
    [InlineData("Acme moved the meeting to Monday. two calls", "call 2")]
    [InlineData("two calls, rescheduled Acme to Friday", "call 2")]
    [InlineData("two calls, Acme wants to meet on Friday", "call 2")]
    [InlineData("周五愉快,打了20个电话", "call 20")]
    [InlineData("客户说周一签。打了20个电话", "call 20")]
    [InlineData("走访客户3家,昨天那单飞了", "visit 3")]
    [InlineData("走访客户3家,昨天没去成华为那", "visit 3")]
    [InlineData("拜访5家 明天在公司", "visit 5")]
    [InlineData("住8楼803房 今天拜访2家 明天换酒店", "visit 2")]
    [InlineData("回访12家 2家要续费 1家投诉物流慢", "follow_up 12")]
    [InlineData("走访客户3家,收到,马上处理", "visit 3")]
    public void Day_OfSomethingElse_IsNotThatOfTheReport(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("客户说要考虑一下,今天拜访了3家", "visit 3")]
    [InlineData("差一点就签了,今天打了20个电话", "call 20")]
    [InlineData("祝王姐生日快乐,今天拜访了3家", "visit 3")]
    [InlineData("提醒收到~ 今天电话31个", "call 31")]
    [InlineData("got the reminder, 12 calls today", "call 12")]
    [InlineData("if anyone asks, i did 14 calls today", "call 14")]
    [InlineData("you asked, so here: 9 demos", "demo 9")]
    [InlineData("打了50个电话 30个没人接", "call 50")]
    [InlineData("做了一次市场调研 看了5个竞品", "market_research 1")]
    [InlineData("I'm on leave from tomorrow so here: 8 calls", "call 8")]
    public void Remark_ThatIsOverWithItsClause_TakesNothingFromTheReport(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("李总说,今天拜访了3家")]
    [InlineData("他说他很忙,今天拜访了3家")]
    [InlineData("听说李四签了3单")]
    [InlineData("一天打200个电话的那是机器人吧")]
    [InlineData("客户电话021-62857733转802")]
    [InlineData("wifi密码换成sales2027了")]
    [InlineData("打开sales2027那个文件夹")]
    [InlineData("签到打卡连续15天了")]
    [InlineData("今天跑了3家店才买到那款奶茶")]
    [InlineData("我的拜访本落客户车上了")]
    [InlineData("谁刚才打我电话?响一声就挂了")]
    [InlineData("李娜和周凯拜访了3家")]
    [InlineData("Raj and Amy closed 2 deals")]
    public void Talk_WhereFiguresOrWorkAreOnlyNamed_RecordsNothing(string text) => Assert.Equal((Intent.None, ""), Read(text));

    [Theory]
    [InlineData("拜访和电话一共12个")]
    [InlineData("拜访加电话一共12个")]
    [InlineData("12 visits and calls today")]
    [InlineData("visits and calls 12 in total")]
    [InlineData("收了一笔款")]
    [InlineData("收到一笔货款")]
    [InlineData("今天6个")]
    [InlineData("今天搞定6个")]
    [InlineData("3M今天拜访完了")]
    public void Figure_ThatLacksItsAmountOrItsWork_IsAskedFor(string text) => Assert.Equal((Intent.Clarify, ""), Read(text));

    [Theory]
    [InlineData("拜访和电话各12个", "visit 12 · call 12")]
    [InlineData("我和周凯拜访了3家", "visit 3")]
    [InlineData("Acme and Globex signed 2 deals", "order 2")]
    [InlineData("顺丰和京东签了2单", "order 2")]
    [InlineData("李娜和周凯各拜访了3家", "李娜: visit 3 · 周凯: visit 3")]
    [InlineData("made 12 calls and visited Acme", "call 12 · visit 1")]
    [InlineData("收到一笔货款 5万", "payment 50000")]
    [InlineData("收了两笔款。一笔3万,一笔5万", "payment 30000 · payment 50000")]
    public void Figure_ThatIsTold_IsTaken(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("今天主要跟进老客户,11个", "follow_up 11")]
    [InlineData("电话嘛,25个", "call 25")]
    [InlineData("产品演示两场 提案书还在写", "demo 2")]
    [InlineData("见了3个客户,另外两个出差", "visit 3")]
    [InlineData("博世和3M都拜访了", "visit 2")]
    [InlineData("2 demos for Acme, 1 for Globex", "demo 2 · demo 1")]
    [InlineData("visited Acme at 11am, Globex at 2pm", "visit 2")]
    [InlineData("Sent 2 proposals off to councils", "proposal 2")]
    [InlineData("- Leeds: visited Asda", "visit 1")]
    public void Count_BehindAPauseOrAWord_IsThatOfTheWorkBefore(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("今天准备打35个电话,拜访1家", "call 35 · visit 1")]
    [InlineData("周一电话30 周二拜访3,先这么排", "call 30 · visit 3")]
    [InlineData("two negotiations this afternoon, wish me luck", "negotiation 2")]
    public void Plan_GoesOn_UntilSomethingIsDone(string text, string items) => Assert.Equal((Intent.Plan, items), Read(text));

    [Theory]
    [InlineData("今天想去拜访博世,结果没去成")]
    [InlineData("I tried visiting Acme but security didn't let me up")]
    [InlineData("I tried to visit Acme but they didn't open")]
    [InlineData("不跑3家客户就没饭吃")]
    [InlineData("不签一单不回家")]
    [InlineData("签到码是4471")]
    [InlineData("race: first to 20 visits by Dec 10, prize 800")]
    [InlineData("lets see who gets to 20 calls first")]
    [InlineData("whoever gets 5 visits first this week gets 100")]
    [InlineData("拜访名单我整理好了,一共46家")]
    public void WhatCameToNothing_OrIsNoWork_IsNotRecorded(string text) => Assert.Empty(Understanding.Read(text, Context).Items);

    [Theory]
    [InlineData("要是今天能签3单,我请全组喝奶茶")]
    [InlineData("if I close 3 deals today, lunch is on me")]
    public void Treat_ThatIsPromisedForOnesOwnLuck_IsNoContest(string text) => Assert.Null(Understanding.Read(text, Context).Contest);

    [Fact]
    public void Customer_BehindTheDeal_IsKept() =>
        Assert.Equal(["海天科技"], Understanding.Read("今天签了一单10万,客户海天科技", Context).Items[0].Customers);

    // Under a heading of next week every weekday is that of next week, Friday too.
    [Fact]
    public void Weekdays_UnderNextWeek_AreOfNextWeek() =>
        Assert.Equal([30, 4], Understanding.Read("下周安排:周一拜访3家,周五商务谈判1场", Context).Items.Select(i => i.Date!.Value.Day));

    [Theory]
    [InlineData("改成3家,有一家没见着人", " 3")]
    [InlineData("啊不是十五,是五十", " 50")]
    public void Correction_WithARemark_HasOneValue(string text, string items) => Assert.Equal((Intent.Correct, items), Read(text));

    [Theory]
    [InlineData("回款了,2万美金", "USD")]
    [InlineData("终于到账了,3000欧元", "EUR")]
    public void Currency_BehindItsVerb_IsKept(string text, string currency) => Assert.Equal(currency, Assert.Single(Understanding.Read(text, Context).Items).Currency);

    [Theory]
    [InlineData("李娜和周凯分别拜访了3家和4家", "李娜 25 3 · 周凯 25 4")]
    [InlineData("李娜、周凯分别拜访了3、4家", "李娜 25 3 · 周凯 25 4")]
    [InlineData("周一和周二分别拜访了3家和4家", " 23 3 ·  24 4")]
    [InlineData("周一到周三分别打了20个、25个、30个电话", " 23 20 ·  24 25 ·  25 30")]
    [InlineData("下周一、周二各拜访2家", " 1 2 ·  30 2")]
    [InlineData("明天后天各拜访2家", " 27 2 ·  26 2")]
    [InlineData("6 Nov: 2 visits. 7 Nov: 11 calls. Today: 3 visits", " 6 2 ·  7 11 ·  25 3")]
    public void SeveralPeopleOrDays_WithTheirFigures_EachHaveTheirOwn(string text, string items) =>
        Assert.Equal(items, string.Join(" · ", Understanding.Read(text, Context).Items.Select(i => $"{i.Rep} {i.Date!.Value.Day} {i.Quantity:0}")));

    [Theory]
    [InlineData("those 6 were demos, not visits", "demo 6")]
    [InlineData("It wasn't 3 visits, it was 3 calls", "call 3")]
    [InlineData("哪有20家 是12家", " 12")]
    [InlineData("错啦 是4个", " 4")]
    public void WhatWasReported_WhenItWasSomethingElse_IsCorrected(string text, string items) => Assert.Equal((Intent.Correct, items), Read(text));

    [Theory]
    [InlineData("走访社区商户6家", "visit 6")]
    [InlineData("closed it for 90k", "order 1 · revenue 90000")]
    [InlineData("visited Haier and closed it for 90k", "visit 1 · order 1 · revenue 90000")]
    [InlineData("demo2场", "demo 2")]
    [InlineData("今天打了2l个电话", "call 21")]
    [InlineData("Visited Ramco, Dalmia and JK Cement", "visit 3")]
    [InlineData("Appointments booked with 3 builders for Monday", "appointment 3")]
    public void Words_ThatLookLikeSomethingElse_AreRead(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join(" · ", reading.Items.Select(i => (i.Rep is null ? "" : i.Rep + ": ") + $"{i.Metric} {i.Quantity:0}" + (i.Date == Today || i.Status != ItemStatus.Done ? "" : $" on {i.Date:dd}"))));
    }
}
