using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about agreeing on targets.</summary>
internal interface IAgreementWording
{
    string AcceptGoal { get; }
    string CounterGoal { get; }
    string KeepGoal { get; }
    string AgreementIsOver { get; }
    string NoAgreements { get; }

    string NoCounterFrom(string name);
    string GoalAccepted(Agreement agreement, DateOnly today);
    string GoalAcceptedBy(string name, Agreement agreement, DateOnly today);
    string CounterHow(string setter, Agreement agreement, DateOnly today);
    string CounterSent(string setter, Agreement agreement, DateOnly today);
    string CounterFrom(string name, Agreement agreement, DateOnly today);
    string GoalKept(string setter, Agreement agreement, DateOnly today);
    string GoalKeptByMe(string name, Agreement agreement, DateOnly today);

    /// <summary>A target waits for days to be accepted by whoever reads this.</summary>
    string GoalWaits(string setter, Agreement agreement, int days, DateOnly today);

    /// <summary>A proposal waits for days to be answered by whoever reads this.</summary>
    string CounterWaits(string name, Agreement agreement, int days, DateOnly today);

    string AgreementsTitle(int accepted, int all);

    /// <summary>How far one is; without a name, one's own.</summary>
    string AgreementLine(string? name, Agreement agreement, DateOnly today);

    /// <summary>Several could be meant by an answer.</summary>
    string WhichAgreement { get; }

    /// <summary>The button of one of several; without a name, one's own.</summary>
    string AgreementChoice(string? name, Agreement agreement);
}
