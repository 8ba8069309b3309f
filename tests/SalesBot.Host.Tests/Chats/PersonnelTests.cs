using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>A manager's changes among the people, by chat: each is shown before it is made, and what lies before its day stays.</summary>
public sealed class PersonnelTests : IAsyncLifetime
{
    private static readonly DateOnly Today = BotForTargets.Today;
    private readonly BotForTargets bot = new();
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        await bot.InitializeAsync();
        manager = await bot.ManagerAsync();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T9_ANewMemberWithADay_IsEnteredAndOfferedAShareFromThatDay()
    {
        var preview = await manager.SayAsync("新人赵敏12月14日加入华东组");
        Assert.Equal("预览:新人赵敏 2026年12月14日加入华东组。之前不算没报、不上榜,分目标从这天起按在岗天数算。就这么定吗?", preview.FirstLine);
        Assert.DoesNotContain("赵敏", await MembersAsync("华东组", new DateOnly(2026, 12, 20)));

        var answer = await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.Contains("✅ 记下了:赵敏 2026年12月14日加入华东组。请赵敏给我发“加入 ", answer, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\.\d\d", answer);
        Assert.DoesNotContain("赵敏", await MembersAsync("华东组", new DateOnly(2026, 12, 13)));
        Assert.Contains("赵敏", await MembersAsync("华东组", new DateOnly(2026, 12, 14)));
        Assert.Equal("赵敏已经在华东组了,没有改动。", (await manager.SayAsync("新人赵敏加入华东组")).FirstLine);
    }

    [Fact]
    public async Task T9_WithoutATeam_TheTeamsAreOffered()
    {
        var asked = await manager.SayAsync("new hire Tom Lee starts on 14 December", "en-US");

        Assert.Equal("Which team does Tom Lee join: 华东组, 华南组? Nothing was changed yet.", asked.FirstLine);
        await manager.PressAsync(asked, "华南组");
        Assert.StartsWith("Preview: Tom Lee, new, joins 华南组 on 14 Dec 2026.", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T18_AMoveFromADay_LeavesWhatWasBeforeWithTheOldTeam()
    {
        var before = (await manager.SayAsync("华东组11月目标")).FirstLine;
        var preview = await manager.SayAsync("周凯12月1日起调到华南组");
        Assert.StartsWith("预览:周凯 2026年12月1日起从华东组调到华南组。", preview.FirstLine, StringComparison.Ordinal);

        Assert.Equal("✅ 记下了:周凯 2026年12月1日起在华南组。", await BotForTargets.PressAsync(manager, preview, "就这么定"));
        Assert.Equal(before, (await manager.SayAsync("华东组11月目标")).FirstLine);

        Assert.Contains("周凯", await MembersAsync("华东组", new DateOnly(2026, 11, 30)));
        Assert.DoesNotContain("周凯", await MembersAsync("华南组", new DateOnly(2026, 11, 30)));
        Assert.DoesNotContain("周凯", await MembersAsync("华东组", new DateOnly(2026, 12, 1)));
        Assert.Contains("周凯", await MembersAsync("华南组", new DateOnly(2026, 12, 1)));

        // Nobody has come over before the day, and then the sweep does it.
        Assert.Equal("华东组", await TeamAsync("周凯"));
        await bot.Host.UseAsync<Sweep, bool>(sweep => sweep.RunAsync(new DateTimeOffset(2026, 12, 1, 0, 30, 0, TimeSpan.FromHours(8))));
        Assert.Equal("华南组", await TeamAsync("周凯"));
        Assert.Contains("周凯", await MembersAsync("华东组", new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public async Task T18_AMoveAtOnce_CanBeTakenBackByMovingBack()
    {
        await BotForTargets.PressAsync(manager, await manager.SayAsync("move Raj to the East team", "en-US"), "Do it");
        Assert.Contains("Raj Patel", await MembersAsync("华东组", Today));
        Assert.Contains("Raj Patel", await MembersAsync("华南组", Today.AddDays(-1)));

        await BotForTargets.PressAsync(manager, await manager.SayAsync("把Raj调回华南组"), "就这么定");

        Assert.Contains("Raj Patel", await MembersAsync("华南组", Today));
    }

    [Fact]
    public async Task T9_ANewName_IsShownFromThenOn()
    {
        var preview = await manager.SayAsync("把李娜的名字改成李娜娜");
        Assert.Equal("预览:李娜改名为李娜娜,以前的记录都还在,以后都显示新名字。就这么定吗?", preview.FirstLine);

        Assert.Equal("✅ 改好了:李娜现在叫李娜娜。", await BotForTargets.PressAsync(manager, preview, "就这么定"));
        Assert.Contains("李娜娜", await MembersAsync("华东组", Today));
        Assert.Equal("已经有人叫“周凯”了,换个名字再说一次。没有改动。", (await manager.SayAsync("李娜娜改名叫周凯")).FirstLine);
    }

    [Fact]
    public async Task T9_ALeaverWithATaker_LeavesAndHandsOver()
    {
        var preview = await manager.SayAsync("何静离职了,客户交给林峰");
        Assert.StartsWith("预览:何静的最后工作日是2026年11月25日。", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("林峰", preview.Text, StringComparison.Ordinal);

        var answer = await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.Contains("✅ 记下了:何静最后工作日 2026年11月25日。", answer, StringComparison.Ordinal);
        Assert.Contains("何静的工作交给了 1 个人", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("何静", await MembersAsync("华南组", Today.AddDays(1)));
    }

    [Fact]
    public async Task T9_ALeaverWhoStaysForAMonth_KeepsThatMonthsTargetsAsThePreviewSays()
    {
        var preview = await manager.SayAsync("陈晨12月18日离职,客户交给李娜");
        Assert.Contains("现在不用交接:陈晨做到12月18日", preview.Text, StringComparison.Ordinal);

        Assert.Contains("现在不用交接:陈晨做到12月18日", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task T18_PartTimeFromADay_IsPutDownWithTheDay()
    {
        var preview = await manager.SayAsync("何静12月起半天");

        Assert.StartsWith("预览:何静从2026年12月1日起周一半天", preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 记下了:何静从2026年12月1日起周一半天", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周凯调到华南组", "调组要由两个组都带的主管或管理员来定,没有改动。")]
    [InlineData("新人赵敏加入华东组", "成员的加入、调组和改名由主管来定,没有改动。")]
    [InlineData("把周凯的名字改成小周", "成员的加入、调组和改名由主管来定,没有改动。")]
    public async Task AChangeByARep_IsRefused(string said, string answer) =>
        Assert.Equal(answer, (await (await bot.RepAsync("李娜")).SayAsync(said)).FirstLine);

    private Task<string> MembersAsync(string team, DateOnly day) => bot.Host.UseAsync<Reader, string>(reader => reader.MembersAsync(team, day));

    private Task<string> TeamAsync(string name) => bot.Host.UseAsync<Reader, string>(reader => reader.TeamAsync(name));

    private sealed class Sweep(MovePeople moves, IUnitOfWork unitOfWork)
    {
        public Task<bool> RunAsync(DateTimeOffset now) => unitOfWork.ExecuteAsync(
            async ct =>
            {
                await moves.CarryOutAsync(now, ct);
                return await moves.HasDueAsync(now, ct);
            },
            TestContext.Current.CancellationToken);
    }

    private sealed class Reader(IPeople people)
    {
        public async Task<string> MembersAsync(string team, DateOnly day) =>
            string.Join('、', (await people.MembersAsync((await AllAsync()).Single(one => one.Name == team).Id, day, TestContext.Current.CancellationToken)).Select(one => one.Name));

        public async Task<string> TeamAsync(string name)
        {
            var teams = await AllAsync();
            var person = (await people.FindByNameAsync(teams[0].OrganisationId, name, TestContext.Current.CancellationToken)).Single();
            return teams.Single(team => team.Id == person.TeamId).Name;
        }

        private async Task<IReadOnlyList<Team>> AllAsync() => await people.AllTeamsAsync(TestContext.Current.CancellationToken);
    }
}
