using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

/// <summary>What only speaks of work changes no record; what is mended in the same breath is recorded once, as mended.</summary>
public sealed class SpokenOfTests(SharedBot bot)
{
    [Theory]
    [InlineData("郭子轩", "拜访华为的时候带名片")]
    [InlineData("郭子涵", "deal丢了,30万")]
    [InlineData("郭子豪", "电话费这个月300")]
    [InlineData("Oscar Reed", "my call with Acme is at 3")]
    [InlineData("Owen Reed", "our visit to Acme")]
    [InlineData("Nina Reed", "let's make it 25 calls a day per rep")]
    public async Task R7_WorkThatIsOnlySpokenOf_ChangesNoRecord(string name, string said)
    {
        var chat = await bot.ChatAsync(name);

        await chat.SayAsync(said);

        Assert.Empty(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("林晓峰", "拜访3家,不对4家")]
    [InlineData("林晓明", "拜访3家,不,4家")]
    [InlineData("Paul Reed", "3 visits, no 4 visits")]
    public async Task R6_ASlipMendedInTheSameBreath_LeavesEarlierReportsAlone(string name, string said)
    {
        var chat = await bot.ChatAsync(name);
        await chat.SayAsync("拜访了2家");

        await chat.SayAsync(said);

        Assert.Equal(2 + 4, await chat.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("何雨桐", "打了15个电话", "目前打了20个电话")]
    [InlineData("Peter Reed", "15 calls", "20 calls so far")]
    public async Task R9_AFigureSoFar_IsTheTotalOfTheDay(string name, string before, string said)
    {
        var chat = await bot.ChatAsync(name);
        await chat.SayAsync(before);

        await chat.SayAsync(said);

        Assert.Equal(20, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("高天宇", "腾讯签了10万", "腾讯")]
    [InlineData("高天明", "签单10万 腾讯", "腾讯")]
    [InlineData("Quinn Reed", "closed 80k Initech", "Initech")]
    public async Task R3_TheBuyer_WhereverNamed_StandsInTheConfirmation(string name, string said, string customer)
    {
        var chat = await bot.ChatAsync(name);

        var card = await chat.SayAsync(said);

        Assert.Contains(customer, card.Text, StringComparison.Ordinal);
        Assert.Equal(1, await chat.DoneAsync(Metrics.Order));
    }
}
