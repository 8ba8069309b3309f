using SalesBot.Application.Honours;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.Nudges;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string BadgeList => "Badge list";

    public string NoBadgesYet => "No badges yet. Say \"badge list\" to see how to earn one.";

    public string NoBadgesDefined => "There are no badges yet. A manager sets one up with \"new badge 'Road warrior' 15 visits in a week\".";

    public string NoRecords => "No records yet; the first report makes one.";

    public string NoTeamOfHonours => "You are in no team yet, so there are no team honours to show.";

    public string RecordMetric => "Metric";

    public string ImprovedRule => "Compared with as many working days of the period before; the base is at least 3, and at least half of the average.";

    public string HonourRulesAreForManagers => "Badges, rewards and points are set by managers. Nothing was changed.";

    public string BadgeHow => "I did not get what the badge is for; nothing was set up. For example \"new badge 'Road warrior' 15 visits in a week\" or \"new badge 'Full house' 5 days in a row\".";

    public string HonourChangeIsOver => "It is not there any more; nothing was changed.";

    public string BadgesOfTitle(string name, int kinds, int held) => kinds == held ? $"🏅 {name}'s badges: {kinds}" : $"🏅 {name}'s badges: {kinds} kinds, {held} in all";

    public string NoBadgesOf(string name) => $"{name} has no badges yet. Say \"badge list\" to see how to earn one.";

    public string NoSuchColleague(string name) => $"Nobody here is called \"{name}\". Ask again with the whole name.";

    public string MyBadgesTitle(int kinds, int held) => kinds == held ? $"🏅 My badges: {kinds}" : $"🏅 My badges: {kinds} kinds, {held} in all";

    public string BadgeHeld(Honour latest, int times, DateOnly today)
    {
        var when = latest.Metric is not { } metric ? $"{Day(latest.End, today)}, {latest.Value} days in a row"
            : $"{In(new Period(latest.Period, new DateRange(latest.Start, latest.End)), today)}: {Counted(metric, latest.Value)}";
        return $"{latest.Name}{(times > 1 ? $" ×{times}" : "")} ({when})";
    }

    public string BadgeAsked(Honour honour) => honour.Metric is { } metric
        ? $"It asks for {Counted(metric, honour.Before)} in a {PeriodWord(honour.Period)}" : $"It asks for {WorkingDays(honour.Before)} in a row, and comes from the reports of these days:";

    public string StreakDayLine(StreakDay day, DateOnly today) =>
        $"{Capital(Day(day.Day, today))}: {(day.Done.Count == 0 ? "reported none" : string.Join(" · ", day.Done.Select(sum => Counted(sum.Metric, sum.Amount))))}";

    public string EarlierDays(int count, DateOnly first, DateOnly today) => $"and {count} earlier days, from {Day(first, today)} on";

    public string BadgeNotHeld(string name, IReadOnlyList<string> held) => $"You hold no badge called \"{name}\". You hold: {List(held)}.";

    public string RecordNamed(RecordLine record, DateOnly today) =>
        $"{BestOf(record.Best.Period.Kind)}, {Metric(record.Metric).ToLowerInvariant()}: {RecordCell(record.Metric, record.Best, today)}";

    public string MoreBadges(int count) => $"and {count} more";

    public string BadgesTitle(int count) => count == 1 ? "🏅 1 badge to earn" : $"🏅 {count} badges to earn";

    public string BadgeLine(Badge badge) => $"{badge.Name}: {ReasonOf(badge)}{(badge.Points is { } points ? $", {Points(points)}" : "")}";

    public string RecordsTitle(string? team) => team is null ? "📈 My records" : $"📈 Records of {team}";

    public string BestOf(PeriodKind kind) => kind switch { PeriodKind.Day => "Best day", PeriodKind.Week => "Best week", _ => "Best month" };

    public string RecordCell(MetricCode metric, Best best, DateOnly today) => $"{Amount(metric, best.Value)} ({In(best.Period, today)})";

    public string Streaks(PersonStreaks streaks, DateOnly today)
    {
        var reporting = streaks.Reporting.Length == 0 ? "No reporting streak at the moment"
            : $"{WorkingDays(streaks.Reporting.Length)} of reporting in a row (since {Day(streaks.Reporting.Start!.Value, today)})";
        var targets = streaks.Targets.Length == 0 ? "" : $"; daily targets hit {(streaks.Targets.Length == 1 ? "1 day" : $"{streaks.Targets.Length} days in a row")}";
        var best = streaks.LongestReporting.Length > streaks.Reporting.Length ? $" Longest: {streaks.LongestReporting.Length}." : "";
        var next = streaks.NeedsToday ? " Nothing reported today yet: one report keeps it going." : "";
        return $"🔥 {reporting}{targets}.{best}{next}";
    }

    public string StandoutsTitle(HonourWish.StandoutKind kind, string period) => kind switch
    {
        HonourWish.StandoutKind.Improved => $"📈 Most improved, {period}",
        HonourWish.StandoutKind.Rookie => $"🌱 Rookies, {period}",
        HonourWish.StandoutKind.Helper => $"🤝 Most helpful, {period}",
        _ => $"🌟 Honour roll, {period}",
    };

    public string NobodyStandsOut(HonourWish.StandoutKind kind, string period) => kind switch
    {
        HonourWish.StandoutKind.Improved => $"Nobody has improved on the period before yet, {period} (a base of at least 3 and half of the average counts).",
        HonourWish.StandoutKind.Rookie => $"No newcomer of the last {ReadStandouts.RookieDays} days has reported anything, {period}.",
        HonourWish.StandoutKind.Helper => $"Nobody has helped out or received kudos yet, {period}. Say \"kudos to Amy for the demo\" to praise a colleague.",
        _ => $"The honour roll is still empty, {period}.",
    };

    public string Improved(Improvement<Improver> one, int place) => $"{place} {Gain(one)}";

    public string RookieLine(Rookie one, int place) => $"{place} {Newcomer(one)}";

    public string HelperLine(Helpful one, int place) => $"{place} {Help(one)}";

    public string TopImproved(Improvement<Improver> one) => $"📈 Most improved: {Gain(one)}";

    public string TopRookie(Rookie one) => $"🌱 Rookie: {Newcomer(one)}";

    public string TopHelper(Helpful one) => $"🤝 Most helpful: {Help(one)}";

    public string Honoured(NudgeFacts facts, int variant)
    {
        if ((HonourSort)facts.Step == HonourSort.Record)
        {
            var best = $"{Counted(facts.Metric, facts.Done)} in a {RecordPeriod(facts)}";
            return (variant % 2) == 0 ? $"🏆 A personal record: {best}; the best before was {Amount(facts.Metric, facts.Target)}." : $"🏆 New record! {best}, past your {Amount(facts.Metric, facts.Target)}.";
        }

        var why = (HonourSort)facts.Step switch
        {
            HonourSort.ReportStreakBadge => $"{WorkingDays(facts.Done)} of reporting in a row",
            HonourSort.TargetStreakBadge => $"daily targets hit {facts.Done} days in a row",
            _ => $"{Counted(facts.Metric, facts.Done)} in a {RecordPeriod(facts)}",
        };
        return (variant % 2) == 0 ? $"🏅 You earned \"{facts.Name}\": {why}." : $"🏅 Badge \"{facts.Name}\" is yours: {why}!";
    }

    public string NoLongerHonoured(NudgeFacts facts) => (HonourSort)facts.Step == HonourSort.Record
        ? $"↩️ Corrected: after what was taken back or changed, {Counted(facts.Metric, facts.Done)} in a {RecordPeriod(facts)} is no record of yours; the best is still {Amount(facts.Metric, facts.Target)}."
        : $"↩️ Corrected: after what was taken back or changed, the badge \"{facts.Name}\" is withdrawn with its points. Reach it again and it is yours again.";

    public string MyBadgesCommand(NudgeFacts facts) => (HonourSort)facts.Step == HonourSort.Record ? "My records" : "My badges";

    public string TeamRecord(string team, NudgeFacts facts, bool isTakenBack)
    {
        var best = $"{Counted(facts.Metric, facts.Done)} in a {RecordPeriod(facts)}";
        return isTakenBack ? $"↩️ Corrected: {best} is no record of {team} yet; the best is still {Amount(facts.Metric, facts.Target)}."
            : $"🏆 A record for {team}: {best}; the best before was {Amount(facts.Metric, facts.Target)}. Well done, everybody!";
    }

    public string TooManyPoints(int most) => $"{most} points at most at a time. Nothing was changed.";

    public string TooManyBadges(int most) => $"{most} badges at most; remove one first. Nothing was changed.";

    public string HonourNameTooLong(int most) => $"A name has at most {most} characters; say it again, shorter. Nothing was changed.";

    public string BadgePreview(Badge badge, int points, Badge? same) =>
        $"🏅 Badge \"{badge.Name}\": {ReasonOf(badge)}, {Points(points)}, counted from {(badge.Rule == BadgeRule.Amount ? PeriodName(badge.Period) : "today")} on."
        + (same is null ? "" : $" It takes the place of \"{same.Name}\" ({ReasonOf(same)}); what was earned stays.") + " Nothing has been changed yet.";

    public string BadgeAdded(string name) => $"🏅 Set up: \"{name}\".";

    public string BadgeRemovePreview(string name) => $"Stop giving the badge \"{name}\"? What was earned stays. Nothing has been changed yet.";

    public string BadgeRemoved(string name) => $"The badge \"{name}\" is not given any more; what was earned stays.";

    public string NoSuchBadge(string name, IReadOnlyList<string> known) =>
        $"There is no badge \"{name}\"; nothing was changed.{(known.Count == 0 ? "" : $" There are: {List(known)}.")}";

    public string PointsPreview(PointCause cause, int before, int points) =>
        $"{Capital(CauseName(cause))}: from {before} to {Points(points)}? What was given stays. Nothing has been changed yet.";

    public string PointsSet(PointCause cause, int points) => $"OK, {Points(points)} for {CauseName(cause)} from now on.";

    private static string CauseName(PointCause cause) => cause switch { PointCause.Badge => "each badge", PointCause.Record => "each personal record", _ => "each kudos received" };

    private static string Points(int points) => points == 1 ? "1 point" : $"{points} points";

    private static string WorkingDays(long days) => days == 1 ? "1 working day" : $"{days} working days";

    private static string RecordPeriod(NudgeFacts facts) => PeriodWord(facts.Period);

    private static string PeriodWord(PeriodKind kind) => kind switch { PeriodKind.Day => "day", PeriodKind.Week => "week", PeriodKind.Quarter => "quarter", _ => "month" };

    private string ReasonOf(Badge badge) => badge.Rule switch
    {
        BadgeRule.ReportStreak => $"{WorkingDays(badge.Amount)} of reporting in a row",
        BadgeRule.TargetStreak => $"daily targets hit {badge.Amount} days in a row",
        _ => $"{Counted(badge.Metric!.Value, badge.Amount)} in a {PeriodWord(badge.Period)}",
    };

    private string Gain(Improvement<Improver> one) =>
        $"{one.Who.Person.Name}, {Metric(one.Who.Metric).ToLowerInvariant()} {Amount(one.Who.Metric, one.Before)} → {Amount(one.Who.Metric, one.Now)} (+{one.Percent} %)";

    private string Newcomer(Rookie one) => $"{one.Person.Name}, {Counted(one.Metric, one.Amount)}";

    private static string Help(Helpful one)
    {
        var helped = one.Helped == 1 ? "1 request for help taken up" : $"{one.Helped} requests for help taken up";
        return (one.Helped, one.Praised) switch
        {
            (0, var praised) => $"{one.Person.Name}, {praised} kudos",
            (_, 0) => $"{one.Person.Name}, {helped}",
            (_, var praised) => $"{one.Person.Name}, {helped}, {praised} kudos",
        };
    }
}
