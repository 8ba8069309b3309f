using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class PictureTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Context = new(new(2026, 11, 25), new(15, 0), "zh-CN");

    [Theory]
    [InlineData("把榜单发成图片", "榜单", Intent.Leaderboard)]
    [InlineData("把本周拜访榜发成图片", "本周拜访榜", Intent.Leaderboard)]
    [InlineData("请帮我把本周拜访榜发成图片发到群里", "本周拜访榜", Intent.Leaderboard)]
    [InlineData("把本周拜訪榜發成圖片", "本周拜訪榜", Intent.Leaderboard)]
    [InlineData("发一张本周电话榜的图片", "本周电话榜", Intent.Leaderboard)]
    [InlineData("用图片发团队榜", "团队榜", Intent.Leaderboard)]
    [InlineData("能不能把本月签单完成率榜做成一张图片?", "本月签单完成率榜", Intent.Leaderboard)]
    [InlineData("把我的排名发成图片", "我的排名", Intent.Leaderboard)]
    [InlineData("把PK发成图片", "PK", Intent.Contest)]
    [InlineData("我的任务生成图片", "我的任务", Intent.Tasks)]
    [InlineData("把我的进度导出成PNG", "我的进度", Intent.Progress)]
    [InlineData("把我的奖金做成图片", "我的奖金", Intent.Incentive)]
    [InlineData("Send the board as a picture", "leaderboard", Intent.Leaderboard)]
    [InlineData("a picture of the visits board this week", "visits leaderboard this week", Intent.Leaderboard)]
    [InlineData("can you send the standings as an image?", "standings", Intent.Leaderboard)]
    [InlineData("turn the visits leaderboard into a picture", "visits leaderboard", Intent.Leaderboard)]
    [InlineData("send the team board as a picture", "team leaderboard", Intent.Leaderboard)]
    [InlineData("PK as png", "PK", Intent.Contest)]
    [InlineData("show me my bonus as an image", "my bonus", Intent.Incentive)]
    [InlineData("send Amy's bonus as a picture please", "Amy's bonus", Intent.Incentive)]
    [InlineData("my tasks as a picture", "my tasks", Intent.Tasks)]
    [InlineData("send us my progress as a picture", "my progress", Intent.Progress)]
    public void Wish_ForAnAnswerAsAPicture_IsTheQuestionWithoutThat(string text, string of, Intent intent)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal(new PictureWish(of), reading.Picture);
        Assert.Equal(intent, reading.Intent);
    }

    [Theory]
    [InlineData("把目标树发成图片", "目标树")]
    [InlineData("把华东组本月目标发成图片", "华东组本月目标")]
    [InlineData("send the goal tree as a picture", "goal tree")]
    [InlineData("send the targets as a picture", "targets")]
    public void Wish_ForTargetsAsAPicture_ShowsThem(string text, string of)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal(new PictureWish(of), reading.Picture);
        Assert.Equal(GoalAct.Show, reading.Goal?.Act);
    }

    [Theory]
    [InlineData("把你好发成图片")]
    [InlineData("把方案发成图片给我")]
    [InlineData("发成图片")]
    [InlineData("send hello as a picture")]
    [InlineData("send it as a picture")]
    public void Wish_ForAPictureOfNothing_IsKnownAsThat(string text)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal(new PictureWish(""), reading.Picture);
        Assert.Empty(reading.Items);
    }

    [Theory]
    [InlineData("今天拜访了华为,把合同发成图片", Intent.Report)]
    [InlineData("made 5 calls, sent pictures", Intent.Report)]
    [InlineData("把撤销发成图片", Intent.Undo)]
    [InlineData("本周拜访榜", Intent.Leaderboard)]
    [InlineData("图片", Intent.None)]
    [InlineData("客户发了图片", Intent.None)]
    [InlineData("the picture is clear", Intent.None)]
    public void Message_ThatWantsNoPicture_KeepsItsMeaning(string text, Intent intent)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Null(reading.Picture);
        Assert.Equal(intent, reading.Intent);
    }

    [Theory]
    [InlineData("把给华东组本月定20家新客户发成图片")]
    [InlineData("把排行榜只显示前3发成图片")]
    [InlineData("把李娜的工作交给周凯发成图片")]
    [InlineData("challenge Amy to calls this week as a picture")]
    [InlineData("hide me from the board as a picture")]
    [InlineData("close November bonuses as a picture")]
    public void Change_WantedAsAPicture_IsNotAnAnswerToDraw(string text) =>
        Assert.True(string.IsNullOrEmpty(Understanding.Read(text, Context).Picture?.Of));

    [Fact]
    public void Wish_AsLongAsABook_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("把榜单发成图片", 10_000));

        Assert.Null(Understanding.Read(text, Context).Picture);
    }
}
