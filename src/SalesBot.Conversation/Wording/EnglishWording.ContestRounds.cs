using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string DaysLeft(int days) => days <= 1 ? "Last day today" : $"{days} days left";

    public string NoPastContestOf(MetricCode metric) => $"No PK on {Metric(metric).ToLower(Culture)} ended then. Say \"PK history\" for all that have.";
    public string NobodyChallenges => "No challenge waits for you. To start one, say \"challenge Amy to calls this week\".";

    public string RoundsTake(int rounds, int roundDays) => $"⚠️ These need {rounds} rounds, one {RoundLength(roundDays)}, so {rounds * roundDays} days: longer than the days you named.";

    public string RoundLength(int days) => days switch
    {
        1 => "each day",
        7 => "each week",
        _ => $"every {days} days",
    };

    public string HeadStart(MetricCode metric, long amount) => $"{Amount(metric, amount)} given ahead";
    public string InRound(int number, string figure) => $"round {number}: {figure}";

    public string RoundRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<string> last, string figure) =>
        $"Round {number} is on, until {Day(lastDay, today)}: {(last.Count == 0 ? "all are level" : $"last for now {(last.Count == 1 ? "is" : "are")} {List(last)} ({figure})")}";

    public string MatchRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<(string Name, string Figure)> sides) => sides is [var only]
        ? $"Round {number}, until {Day(lastDay, today)}: {only.Name} has a bye"
        : $"Round {number} is on, until {Day(lastDay, today)}: {string.Join(" vs ", sides.Select(side => $"{side.Name} {side.Figure}"))}";

    public string RoundOut(int number, IReadOnlyList<string> names) => $"Round {number}: {List(names)} {(names.Count == 1 ? "is" : "are")} out";

    public string RoundCorrected(int number, MetricCode metric, string name, long change, bool endsOtherwise) =>
        $"Corrected after round {number}: {name} {(change > 0 ? "+" : "−")}{Amount(metric, Math.Abs(change))}, {(endsOtherwise ? "it would end otherwise now; the round stands as it ended" : "the round ends the same")}";

    private string Given(ContestView view) => view.Contest.Rules.HeadStarts.Index().Where(start => start.Item != 0).ToList() is { Count: > 0 } given
        ? $"; head start: {List(given.Select(start => $"{view.Names[start.Index]} +{Amount(view.Contest.Metric, start.Item)}"))}" : "";
}
