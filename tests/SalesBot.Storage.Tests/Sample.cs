using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests;

/// <summary>Things to store.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Day = new(2026, 3, 4);

    public static readonly Card Card = new("本周拜访 +2(华为、中兴)")
    {
        Blocks =
        [
            new TextBlock("今天还差 3 个电话 <b>&\"'", TextTone.Warning),
            new ProgressBlock("拜访 +2", 80, "本周 12/15"),
            new ProgressBlock("电话", null, "没有目标"),
            new TableBlock(["姓名", "数量"], [["王芳", "12"], ["İstanbul", "3"]]),
            new ChartBlock("拜访", [new ChartBar("李娜", 3, "3")], 1),
            new InputsBlock([new CardInput("call", "电话", "20")], new CardButton("记下", CardVerbs.Fill, new Dictionary<string, string> { ["day"] = "2026-03-04" })),
        ],
        Buttons = [new CardButton("撤销", CardVerbs.Undo, new Dictionary<string, string> { ["report"] = "42" })],
        AsPicture = true,
    };

    public static PersonId NewPerson() => new(Guid.CreateVersion7(Noon));

    public static Person Person(string name = "王芳", OrganisationId? organisation = null, TeamId? team = null) => new(
        NewPerson(), organisation ?? new(Guid.NewGuid()), team, name, Role.Rep, Language.Chinese, new(2026, 1, 5));

    public static Sender Sender(string account = "29:abc", string? directory = null, string tenant = "contoso", string channel = "msteams") =>
        new(channel, tenant, account, "Wang Fang", directory);

    public static Report Report(
        PersonId person, string source = "msteams|c|1", DateTimeOffset? at = null, params ReportedItem[] items)
    {
        var opened = at ?? Noon;
        var report = new Report(new(Guid.CreateVersion7(opened)), person, null, person, source, opened);
        report.Restate(items.Length == 0 ? [new(Metrics.Visit, 3, Day)] : items, opened);
        return report;
    }

    public static ConversationAddress Address(string conversation = "a:1") =>
        new("msteams", conversation, ConversationScope.Personal, """{"serviceUrl":"https://smba.example/emea/"}""");

    public static OutboxMessage Message(string key, string conversation = "a:1", DateTimeOffset? at = null, TimeSpan? lasts = null) => new(
        Guid.NewGuid(), key, MessageClass.Notice, Card, at ?? Noon, (at ?? Noon) + (lasts ?? TimeSpan.FromHours(1)))
    {
        Address = Address(conversation),
    };

    public static OutboxMessage MessageTo(PersonId person, string key) =>
        new(Guid.NewGuid(), key, MessageClass.Notice, Card, Noon, Noon.AddHours(1)) { ToPerson = person };
}
