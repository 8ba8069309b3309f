using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

/// <summary>How people write numbers and name what they did, in both languages and between them, as the ledger then has it.</summary>
public sealed class NumberAndLanguageTests(SharedBot bot)
{
    private const long Hundredths = 100;

    [Theory]
    [InlineData("拜访了3家客户", "visit", 3)]
    [InlineData("拜访了３家客户", "visit", 3)]
    [InlineData("拜访了三家客户", "visit", 3)]
    [InlineData("拜访了两家客户", "visit", 2)]
    [InlineData("见了俩客户", "visit", 2)]
    [InlineData("见了仨客户", "visit", 3)]
    [InlineData("打了十二个电话", "call", 12)]
    [InlineData("打了廿个电话", "call", 20)]
    [InlineData("打了一百二十个电话", "call", 120)]
    [InlineData("回款两万半", "payment", 25_000 * Hundredths)]
    [InlineData("回款1,100万", "payment", 11_000_000 * Hundredths)]
    [InlineData("回款3万4000", "payment", 34_000 * Hundredths)]
    [InlineData("回款25万6千", "payment", 256_000 * Hundredths)]
    [InlineData("回款十五万六", "payment", 156_000 * Hundredths)]
    [InlineData("回款一万零十二", "payment", 10_012 * Hundredths)]
    [InlineData("回款1.2w", "payment", 12_000 * Hundredths)]
    [InlineData("回款1个亿", "payment", 100_000_000 * Hundredths)]
    [InlineData("回款一个亿", "payment", 100_000_000 * Hundredths)]
    [InlineData("回款小一百万", "payment", 1_000_000 * Hundredths)]
    [InlineData("three visits", "visit", 3)]
    [InlineData("twenty-one calls", "call", 21)]
    [InlineData("a dozen calls", "call", 12)]
    [InlineData("half a dozen calls", "call", 6)]
    [InlineData("collected 1.5k", "payment", 1_500 * Hundredths)]
    [InlineData("collected half a million", "payment", 500_000 * Hundredths)]
    [InlineData("打了一dozen电话", "call", 12)]
    public async Task R3_ANumberInAnyForm_IsThatNumber(string text, string metric, long amount)
    {
        var chat = await bot.ChatAsync("小陈");

        await chat.SayAsync(text);

        var sum = Assert.Single(await chat.LedgerAsync());
        Assert.Equal((metric, amount, SharedBot.Today), (sum.Metric.Value, sum.Amount, sum.Day));
    }

    [Theory]
    [InlineData("拜访了几个客户", "拜访具体是多少?直接回数字就行。")]
    [InlineData("打了很多电话", "电话具体是多少?直接回数字就行。")]
    [InlineData("打了二十多个电话", "电话具体是多少?直接回数字就行。")]
    [InlineData("打了十几个电话", "电话具体是多少?直接回数字就行。")]
    [InlineData("made several calls", "How many calls? Just reply with a number.")]
    [InlineData("visited a few clients", "How many visits? Just reply with a number.")]
    [InlineData("20-something calls", "How many calls? Just reply with a number.")]
    public async Task R3_AnOpenNumber_IsAskedAboutAndNeverGuessed(string text, string question)
    {
        var chat = await bot.ChatAsync("小李");

        var reply = await chat.SayAsync(text, text[0] < 'z' ? "en-US" : "zh-CN");

        Assert.Equal(question, reply.FirstLine);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("拜访3家", "visit", 3)]
    [InlineData("拜访了3位客户", "visit", 3)]
    [InlineData("走访客户3户", "visit", 3)]
    [InlineData("打了15通电话", "call", 15)]
    [InlineData("拨了15通电话", "call", 15)]
    [InlineData("外呼15次", "call", 15)]
    [InlineData("致电15个客户", "call", 15)]
    [InlineData("提交方案2份", "proposal", 2)]
    [InlineData("产品演示2场", "demo", 2)]
    [InlineData("签了2单", "order", 2)]
    [InlineData("15 dials", "call", 15)]
    [InlineData("dialed 15 leads", "call", 15)]
    [InlineData("15 phone calls", "call", 15)]
    [InlineData("phoned 15 clients", "call", 15)]
    [InlineData("2 quotes sent", "proposal", 2)]
    [InlineData("calls made 15", "call", 15)]
    public async Task R4_MeasureWordsAndSynonyms_CountTheSameMetric(string text, string metric, long amount)
    {
        var chat = await bot.ChatAsync("小周");

        await chat.SayAsync(text);

        var sum = Assert.Single(await chat.LedgerAsync());
        Assert.Equal((metric, amount), (sum.Metric.Value, sum.Amount));
    }

    [Theory]
    [InlineData("今天visit了3个client,打了20 calls")]
    [InlineData("今日visited 3家,call 20个")]
    [InlineData("visit了3个客户 and made 20个电话")]
    public async Task G2_TwoLanguagesInOneSentence_AreTwoLinesOfOneReport(string text)
    {
        var chat = await bot.ChatAsync("小吴");

        await chat.SayAsync(text);

        Assert.Equal([(Metrics.Visit, 3L), (Metrics.Call, 20L)], (await chat.LinesAsync(chat.LastId)).Select(line => (line.Metric, line.Amount)));
    }

    [Theory]
    [InlineData("zh-CN", "回款150000", "+15万")]
    [InlineData("en-US", "collected 150000", "+150k")]
    [InlineData("zh-CN", "回款1.5亿", "+1.5亿")]
    [InlineData("en-US", "collected 2500000", "+2.5M")]
    public async Task G3_AnAmount_IsShownAsTheLanguageCounts(string locale, string text, string shown)
    {
        var chat = await bot.ChatAsync("小郑", locale);

        var reply = await chat.SayAsync(text, locale);

        Assert.Contains(shown, reply.FirstLine, StringComparison.Ordinal);
        Assert.Single(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("拜訪了３個客戶")]
    [InlineData("今天拜訪咗3間公司")]
    [InlineData("拜访了【３】家客户。")]
    public async Task G4_TraditionalCharactersAndFullWidth_AreReadAlike(string text)
    {
        var chat = await bot.ChatAsync("小冯");

        var reply = await chat.SayAsync(text, "zh-TW");

        Assert.StartsWith("✅ 已记 拜访 +3", reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit, SharedBot.Today));
    }
}
