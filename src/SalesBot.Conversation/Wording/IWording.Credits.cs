using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about sharing the money of a deal with colleagues.</summary>
internal interface ICreditWording
{
    string CreditedBy(string by);
    string CreditNow(MetricCode metric, long own, IReadOnlyList<(string Name, long Amount)> others);
    string NoSharedDeal { get; }
    string CreditTakenBack(string by);
    string CreditLine(MetricCode metric, long part, long total, IReadOnlyList<string> customers);
    string CreditFrom(string by, MetricCode metric, long part);
    string CreditWhichPart(string name);
    string CreditHowShared(string name);
    string CreditAllMine { get; }
    string CreditIsCustomer(string name);
    string CreditParts(int own, string name, int other);
    string CreditWrongSum(int sum);
    string CreditNeedsMoney { get; }
    string CreditWithOneself { get; }
    string CreditOfOnePerson { get; }
    string CreditNoSuchColleague(string name, IReadOnlyList<string> colleagues);
}
