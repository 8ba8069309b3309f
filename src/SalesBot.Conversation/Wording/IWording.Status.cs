using SalesBot.Application.Delivery;
using SalesBot.Application.Status;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about the system itself.</summary>
internal interface IStatusWording
{
    string StatusTitle(SystemStatus status);
    string StatusIsForAdmins { get; }
    IReadOnlyList<string> JobHeader { get; }
    string Job(string kind, string? team);
    string LastRun(string at, JobRun run);
    string NotRunYet { get; }
    string NotPlanned { get; }
    string Moment(DateOnly day, TimeOnly time, DateOnly today);
    string MessageKind(string kind);
    string KindCounts(string kind, IReadOnlyList<DeliveryCount> counts);
    string DeadOf(string kind, int useful, int stale);
    string Gone(string name, string reason);
    string UnreachableAre(string names, int count);
    string ReplayButton(string kind, int count);
    string ReplayCommand(string kind);
    string Replayed(int replayed, int stale);
}
