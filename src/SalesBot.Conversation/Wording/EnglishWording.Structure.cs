using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string StructureTitle => "🏢 Company structure";

    public string StructureChanged => "✅ Done. The structure is now:";

    public string StructureHow =>
        "Write it like this: “new region North: East, South”, “new product line Software: North”, “put East under North”, “remove region North”.";

    public string StructureLine(GoalOwnerKind kind, string name, int people) => $"{name} ({KindOf(kind)}, {people} {(people == 1 ? "person" : "people")})";

    public string StructureTargets(string unit, IReadOnlyList<string> targets, string team) =>
        $"⚠️ {team} has no share in the targets that stand for {unit} ({string.Join(", ", targets)}): its part is 0, those of the others stay. To give it one, say \"{team} target\" with the number you want.";

    public string StructurePreview(StructureChange change) => change.IsRemoval
        ? $"Preview: “{change.Unit}” is dissolved and its teams go to the level above; targets already set stay. Nothing has changed yet."
        : $"Preview: {string.Join(", ", change.Parts)} → {(change.Kind is { } kind ? $"{KindOf(kind)} “{change.Unit}”" : $"“{change.Unit}”")}. Targets set for it from now on are divided over every level below; targets already set stay. Nothing has changed yet.";

    public string StructureRefused(StructureResult result) => result.Problem switch
    {
        StructureProblem.NotAllowed => "The structure is changed by an administrator, or by a manager who leads all teams. Nothing was changed.",
        StructureProblem.NoSuchUnit => $"There is no region or product line called “{result.Name}”{(result.Known.Count == 0 ? "" : $"; there are {string.Join(", ", result.Known)}")}. Nothing was changed.",
        StructureProblem.NoSuchPart => $"There is no team or region called “{result.Name}”; there are {string.Join(", ", result.Known)}. Nothing was changed.",
        StructureProblem.NameIsTaken => $"“{result.Name}” is taken; choose another name. Nothing was changed.",
        StructureProblem.IsTeam => $"{result.Name} is a team: it has people below it and no other team or region. For the other way round say \"put {result.Name} under …\"; nothing was changed.",
        StructureProblem.Circle => $"“{result.Name}” is above it and cannot be below as well. Nothing was changed.",
        _ => $"A name has 1 to {SalesUnit.LongestName} characters. Nothing was changed.",
    };

    private static string KindOf(GoalOwnerKind kind) => kind switch
    {
        GoalOwnerKind.Organisation => "company",
        GoalOwnerKind.ProductLine => "product line",
        GoalOwnerKind.Region => "region",
        GoalOwnerKind.Team => "team",
        _ => "person",
    };
}
