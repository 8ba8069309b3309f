using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Projects for somebody else and with stages of their own.</summary>
public sealed class ProjectStartReadingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("给陈晨派个重点项目:顺丰上线,阶段 调研→方案→试点→签约", "陈晨", "顺丰上线", "调研|方案|试点|签约")]
    [InlineData("给陈晨建个项目:智慧园区,分三个阶段:需求、试点和验收", "陈晨", "智慧园区", "需求|试点|验收")]
    [InlineData("新建项目 顺丰上线,阶段:调研、方案、签约", null, "顺丰上线", "调研|方案|签约")]
    [InlineData("project for Amy: DHL rollout, stages scoping, pilot, contract", "Amy", "DHL rollout", "scoping|pilot|contract")]
    [InlineData("new project DHL rollout with stages scoping, pilot and contract", null, "DHL rollout", "scoping|pilot|contract")]
    [InlineData("give Amy a key project: DHL rollout, steps scoping > pilot > contract", "Amy", "DHL rollout", "scoping|pilot|contract")]
    public void Read_AProjectWithStages_FindsOwnerNameAndStages(string text, string? owner, string name, string stages)
    {
        var begin = Assert.IsType<ProjectWish.Begin>(Read(text));

        Assert.Equal((owner, name, stages), (begin.Owner, begin.Name, string.Join('|', begin.Stages)));
    }

    [Theory]
    [InlineData("顺丰上线到试点了", "顺丰上线", "试点")]
    [InlineData("把顺丰上线推进到试点", "顺丰上线", "试点")]
    [InlineData("DHL rollout moved to pilot", "DHL rollout", "pilot")]
    [InlineData("DHL rollout is at golive", "DHL rollout", "golive")]
    [InlineData("moved DHL rollout to pilot", "DHL rollout", "pilot")]
    public void Read_AStageThatNobodyKnows_IsCutAtTheWordThatMoves(string text, string name, string stage) =>
        Assert.Contains((name, stage), Assert.IsType<ProjectWish.Come>(Read(text)).Ways);

    private static ProjectWish? Read(string text) => Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 26), new TimeOnly(10, 0), null)).Project;
}
