using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

public sealed class CommentTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat rep = null!;
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        (rep, manager) = (await Chat.OfDemoAsync(host, "李娜"), await Chat.OfDemoAsync(host, "王磊"));
        await manager.SayAsync("你好");
        await rep.SayAsync("新建项目 A项目");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N9_ACommentOnAProject_ReachesTheOtherSideWithAReplyAndTheThreadIsKept()
    {
        var (before, ofManager) = ((await rep.LedgerAsync()).Count, (await manager.LedgerAsync()).Count);
        Assert.Equal("💬 已转给王磊(关于A项目)。", (await rep.SayAsync("评论A项目:客户要再降5%,拜访了3家都这样")).FirstLine);
        var told = await ToldAsync(manager);
        Assert.Equal("💬 李娜评论了A项目:客户要再降5%,拜访了3家都这样", told.FirstLine);

        await manager.PressAsync(told, "回复");
        Assert.Equal("想说什么(关于A项目)?直接写,我转过去;不说了就回“算了”。", (await manager.NextAsync()).FirstLine);
        Assert.Equal("💬 已转给李娜(关于A项目)。", (await manager.SayAsync("最多降3%,签了5万以上再谈")).FirstLine);
        var answer = await ToldAsync(rep);
        Assert.Equal("💬 王磊评论了A项目:最多降3%,签了5万以上再谈", answer.FirstLine);

        var thread = await rep.SayAsync("A项目的评论");
        Assert.Equal("💬 A项目的评论(2 条)", thread.FirstLine);
        Assert.True(
            thread.Text.IndexOf("李娜:客户要再降5%", StringComparison.Ordinal) < thread.Text.IndexOf("王磊:最多降3%", StringComparison.Ordinal), thread.Text);

        // What is said about a task is no report, whatever it says.
        Assert.Equal(before, (await rep.LedgerAsync()).Count);
        Assert.Equal(ofManager, (await manager.LedgerAsync()).Count);
    }

    [Theory]
    [InlineData("评论李娜的新客户:这周多跑老客户", "💬 已转给李娜(关于李娜的新客户)。", "💬 王磊评论了新客户:这周多跑老客户")]
    [InlineData("  评论李娜的电话 : 上午打 ", "💬 已转给李娜(关于李娜的电话)。", "💬 王磊评论了电话:上午打")]
    [InlineData("评论 李娜 电话任务:上午打", "💬 已转给李娜(关于李娜的电话)。", "💬 王磊评论了电话:上午打")]
    public async Task N9_AManagersCommentOnATarget_ReachesTheRep(string text, string said, string told)
    {
        Assert.Equal(said, (await manager.SayAsync(text)).FirstLine);

        Assert.Equal(told, (await ToldAsync(rep)).FirstLine);
        Assert.Empty(manager.Unread);
    }

    [Fact]
    public async Task N9_InEnglish_BothSidesAreToldInTheirLanguage()
    {
        var amy = await Chat.OfDemoAsync(host, "Amy Wong");
        await amy.SayAsync("hi", "en-US");

        Assert.Equal("💬 Passed on to Amy Wong (about Amy Wong's calls).", (await manager.SayAsync("comment on Amy Wong's calls: try mornings", "en-US")).FirstLine);
        var told = await ToldAsync(amy);
        Assert.Equal("💬 王磊 on calls: try mornings", told.FirstLine);
        await amy.PressAsync(told, "Reply");
        Assert.StartsWith("What do you want to say (about calls)?", (await amy.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal("💬 Passed on to 王磊 (about calls).", (await amy.SayAsync("They only pick up after four.", "en-US")).FirstLine);
        Assert.Equal("💬 Amy Wong评论了Amy Wong的电话:They only pick up after four.", (await ToldAsync(manager)).FirstLine);
        Assert.Equal("💬 Amy Wong's calls: 2 comments", (await manager.SayAsync("comments on Amy Wong's calls", "en-US")).FirstLine);
    }

    [Fact]
    public async Task N9_AProjectNameThatTwoHave_IsAskedForWithItsOwner()
    {
        var other = await Chat.OfDemoAsync(host, "周凯");
        await other.SayAsync("新建项目 A项目");

        Assert.StartsWith("同名的有几个:", (await manager.SayAsync("评论A项目:到哪一步了")).FirstLine, StringComparison.Ordinal);
        await host.DeliverAsync();
        Assert.Empty(rep.Unread);
        Assert.Empty(other.Unread);

        Assert.Equal("💬 已转给李娜(关于A项目)。", (await manager.SayAsync("评论李娜的A项目:到哪一步了")).FirstLine);
        Assert.Equal("💬 王磊评论了A项目:到哪一步了", (await ToldAsync(rep)).FirstLine);
        Assert.Empty(other.Unread);
    }

    [Fact]
    public async Task R2_AReportThatBeginsWithTheWord_StaysOne()
    {
        Assert.StartsWith("✅ 已记 拜访 +2", (await rep.SayAsync("评论区有人咨询,拜访了2家")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N9_TheOwnersNextWord_GoesToWhoeverHasAsked()
    {
        await manager.SayAsync("评论李娜的电话:怎么少了?");
        await ToldAsync(rep);

        Assert.Equal("💬 已转给王磊(关于电话)。", (await rep.SayAsync("评论我的电话:上周培训")).FirstLine);
        Assert.Equal("💬 李娜评论了李娜的电话:上周培训", (await ToldAsync(manager)).FirstLine);
        Assert.Equal("💬 李娜的电话的评论(2 条)", (await manager.SayAsync("李娜电话的评论")).FirstLine);
    }

    [Fact]
    public async Task N9_WhoDoesNotLeadTheOwner_NeitherCommentsNorReads()
    {
        var other = await Chat.OfDemoAsync(host, "周凯");
        await rep.SayAsync("评论A项目:客户要再降5%");

        Assert.StartsWith("没找到“A项目”这个项目或任务,没有发出去。", (await other.SayAsync("评论A项目:我也看看")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("没找到“A项目”这个项目或任务,没有发出去。", (await other.SayAsync("A项目的评论")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("李娜的任务只有本人和主管能评论,没有发出去。", (await other.SayAsync("评论李娜的电话:加油")).FirstLine);
        await host.DeliverAsync();
        Assert.Empty(rep.Unread);
    }

    [Theory]
    [InlineData("评论", "这样写")]
    [InlineData("评论A项目", "这样写")]
    [InlineData("我的评论", "这样写")]
    [InlineData("评论李娜:加油", "没找到“李娜”这个项目或任务,没有发出去。项目有:A项目。这样写")]
    [InlineData("comment on Alpha:", "Write it like")]
    [InlineData("评论张飞的电话:加油", "没找到“张飞的电话”这个项目或任务,没有发出去。")]
    [InlineData("A项目的评论", "A项目还没有评论")]
    public async Task N9_WhatCannotBePassedOn_IsSaidAndNobodyIsTold(string text, string answer)
    {
        Assert.Contains(answer, (await rep.SayAsync(text, text[0] == 'c' ? "en-US" : "zh-CN")).Text, StringComparison.Ordinal);
        await host.DeliverAsync();
        Assert.Empty(manager.Unread);
    }

    [Fact]
    public async Task N9_WhoNoLongerLeadsTheOwner_DoesNotReply()
    {
        await rep.SayAsync("评论A项目:客户要再降5%");
        var told = await ToldAsync(manager);
        await manager.SayAsync("李娜11月2号离职");
        await manager.SayAsync("好");

        await manager.PressAsync(told, "回复");

        Assert.Equal("这条评论不在你能看的范围里,没有发出去。可以找任务负责人的主管。", (await manager.NextAsync()).FirstLine);
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(5000)]
    public async Task N9_ATooLongComment_IsRefusedWhole(int length)
    {
        var before = (await rep.LedgerAsync()).Count;
        const string Figures = "拜访了3家,";
        Assert.Equal(
            $"评论最长 1000 个字,这条有 {length} 个,没有发出去。分几条写吧。",
            (await rep.SayAsync($"评论A项目:{Figures}{new string('字', length - Figures.Length)}")).FirstLine);
        Assert.Equal(before, (await rep.LedgerAsync()).Count);
        Assert.StartsWith("A项目还没有评论", (await rep.SayAsync("A项目的评论")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N9_AReplyThatIsNotWanted_IsNotPassedOn()
    {
        await rep.SayAsync("评论A项目:客户要再降5%");
        var told = await ToldAsync(manager);
        await manager.PressAsync(told, "回复");
        await manager.NextAsync();

        await manager.SayAsync("算了");

        await host.DeliverAsync();
        Assert.DoesNotContain(rep.Unread, message => message.Text.Contains("算了", StringComparison.Ordinal));
        Assert.Equal("💬 A项目的评论(1 条)", (await rep.SayAsync("A项目的评论")).FirstLine);
    }

    private async Task<RecordedCall> ToldAsync(Chat chat)
    {
        await host.DeliverAsync();
        return await chat.NextAsync();
    }
}
