using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about regions and product lines.</summary>
internal interface IStructureWording
{
    string StructureTitle { get; }
    string StructureChanged { get; }
    string StructureHow { get; }
    string StructureLine(GoalOwnerKind kind, string name, int people);

    /// <summary>Targets of a level in which the teams that come to it have no share yet.</summary>
    string StructureTargets(string unit, IReadOnlyList<string> targets, string team);

    string StructurePreview(StructureChange change);
    string StructureRefused(StructureResult result);
}
