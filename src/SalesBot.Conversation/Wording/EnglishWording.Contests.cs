using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string AcceptContest => "Accept";
    public string DeclineContest => "Decline";
    public string HoldContest => "Start it";
    public string ByMeasure(ContestMeasure measure) => measure switch
    {
        ContestMeasure.PerHead => "Per head instead",
        ContestMeasure.Handicap => "Handicap instead",
        ContestMeasure.Attainment => "Attainment instead",
        _ => "Total instead",
    };

    public string Rematch => "rematch";

    public string MeasureName(ContestMeasure measure) => measure switch
    {
        ContestMeasure.PerHead => "per head",
        ContestMeasure.Attainment => "attainment",
        ContestMeasure.Handicap => "own baseline",
        _ => "total",
    };

    public string FormatName(ContestRules rules, MetricCode metric) => rules.Format switch
    {
        ContestFormat.Race => $"first to {Amount(metric, rules.Goal ?? 0)} wins; if nobody gets there, whoever is ahead",
        ContestFormat.Elimination => $"elimination: {RoundLength(rules.RoundDays)} the last one is out; level goes by the sum so far, then by the draw",
        ContestFormat.Tournament => $"tournament: pairs meet {RoundLength(rules.RoundDays)}, drawn by lot; level goes by the sum so far, then by the draw",
        ContestFormat.Steps => $"steps {string.Join('/', rules.Steps.Select(step => Amount(metric, step)))}: only the highest step counts, the same step is a tie",
        _ => "highest at the end wins, level is a tie",
    };

    public string ScoreOf(ContestMeasure measure, MetricCode metric, decimal score) => measure switch
    {
        ContestMeasure.Total => Amount(metric, (long)score),
        ContestMeasure.PerHead => PerHead(metric, score),
        _ => score.ToString("0.#", Culture) + "%",
    };

    public string ContestSummary(ContestView view, DateOnly today)
    {
        var contest = view.Contest;
        var kind = contest.Rules.Format switch
        {
            ContestFormat.Race => $" · first to {Amount(contest.Metric, contest.Rules.Goal ?? 0)}",
            ContestFormat.Elimination => " · elimination",
            ContestFormat.Tournament => " · tournament",
            ContestFormat.Steps => " · steps",
            _ => "",
        };
        var by = contest.Rules.Measure == ContestMeasure.Total ? "" : $" ({MeasureName(contest.Rules.Measure)})";
        return ContestTitle(view.Names, contest.Metric, Whole(contest.Range, today), contest.Start, contest.End, today) + by + kind;
    }

    public string ContestAhead(string? leader, string gap, int daysLeft) =>
        (leader is null ? "It is level" : $"{leader} leads by {gap}") + (daysLeft <= 1 ? "; last day today" : $"; {daysLeft} days left");

    public string ContestAction(string summary, string stake) => stake.Length == 0 ? summary : $"{summary} · {stake}";

    public string ContestRules(ContestView view)
    {
        var rules = view.Contest.Rules;
        var by = rules.Measure switch
        {
            ContestMeasure.Handicap => $"in percent of one's own average of the 8 weeks before (at least {Amount(view.Contest.Metric, rules.Floor)} a head and week)",
            ContestMeasure.Attainment => "in percent of one's own target (by working days)",
            ContestMeasure.PerHead => "per head",
            _ => "in total",
        };
        return $"Rules {view.Hash}{(rules.Version > 1 ? $" (version {rules.Version})" : "")}: {by}{Given(view)}; {FormatName(rules, view.Contest.Metric)}. "
            + (rules.Stake.Length > 0 ? $"Stake: {rules.Stake}. " : "") + (rules.Prize is { } prize ? PrizeRule(prize, view.Contest.Teams.Count > 0) + " " : "") + "Frozen once it starts.";
    }

    public string ContestAheadOf(ContestView view, DateOnly today) =>
        $"{(view.Contest.State == Domain.Contests.ContestState.Challenged ? "Waits for an answer" : "Not begun yet")}: {ContestSummary(view, today)}";

    public string HowToCheck(string hash) => $"Check it yourself: the SHA-256 of the text below (UTF-8, one line) begins with {hash}; any change to it gives another.";
    public string ContestPreview(string summary) => $"Preview: {summary}";
    public string CountsFromStart(DateOnly start, DateOnly today) => $"Counts from {Day(start, today)} on, with what is reported already.";

    public string Rehearsed(ContestRehearsal rehearsal, ContestFormat format, IReadOnlyList<string> names) =>
        $"The last {rehearsal.Weeks.Count} weeks {(format == ContestFormat.Battle ? "by these rules" : "by each week's figures alone")}: {string.Join(", ", names.Select((name, i) => $"{name} wins {rehearsal.Wins(i)}"))}"
        + (rehearsal.Weeks.Count(week => week.Winner is null) is var level and > 0 ? $", level {level}" : "");

    public string RehearsedWeeks(ContestRehearsal rehearsal, IReadOnlyList<string> names) => string.Join(" · ", rehearsal.Weeks.Select(week =>
        $"{week.Start.ToString("d MMM", Culture)} {(week.Winner is { } winner ? names[winner] : "level")}"));

    public string FairerBy(ContestMeasure measure) => measure == ContestMeasure.PerHead
        ? "One side wins nearly always; per head would be fairer." : $"One side wins nearly always; against {MeasureName(measure)} would be fairer.";

    public string BasisOf(ContestMeasure measure, MetricCode metric, string name, long basis) =>
        $"{(measure == ContestMeasure.Attainment ? "Target" : "Baseline")} of {name}: {PerHead(metric, basis / 1000m)}";

    public string WillBeAsked(string name) => $"{name} is asked first; without an answer within 24 hours it lapses.";

    public string ContestRefused(ContestPlanning.Refused refused) => refused.Why switch
    {
        ContestRefusal.OneSide => "A PK takes two sides. For example \"start a PK: East vs South, visits this week\".",
        ContestRefusal.TooManySides => $"At most {Domain.Contests.Contest.MostSides} sides. Try again with fewer.",
        ContestRefusal.Mixed => "Teams and people cannot meet each other. Name teams only, or people only.",
        ContestRefusal.Past => "Those days are over. Take this week, this month or days to come.",
        ContestRefusal.NotLed => $"You do not lead {refused.Name}, so you cannot start a PK for them. Nothing was changed.",
        ContestRefusal.NotYours => "Team PKs are started by managers; you can challenge one colleague, for example \"challenge Amy to calls this week\".",
        ContestRefusal.NoTarget => $"{refused.Name} has no target for that, so attainment cannot be compared. Try total or per head.",
        ContestRefusal.TooShort => $"So many sides take {refused.Rounds} rounds, one {RoundLength(refused.RoundDays)}: {refused.Rounds * refused.RoundDays} days in all. Give it the time, leave the days out and I lay them out, or say \"one out every day\".",
        ContestRefusal.HeadStartMeasure => "A head start goes with the total or per head only. Leave it out, or compare totals; no PK was started.",
        ContestRefusal.HeadStartGoal => $"What {refused.Name} is given ahead is enough to win before anybody has started. Give less, or set the goal higher; no PK was started.",
        ContestRefusal.HeadStartOther => $"{(refused.Name.Length > 0 ? refused.Name : "Whoever is given a head start")} does not take part in this PK. Give it to the other side, for example \"Raj gives Sofia a 5-call head start\"; no PK was started.",
        ContestRefusal.RaceMeasure => "A race goes by the total or per head only.",
        ContestRefusal.Twice => $"{refused.Name} is named twice; nobody can be on both sides. Name each side once. Nothing was changed.",
        ContestRefusal.Overlaps => $"{refused.Name} have such a PK already ({refused.Days!.Value.Start.ToString("d MMM", Culture)} – {refused.Days.Value.End.ToString("d MMM", Culture)}); its days cannot overlap. Take another metric or other days. Nothing was changed.",
        ContestRefusal.PrizeNotYours => "Prize money comes from the company, so a manager has to offer it. Play for something else, for example \"loser buys tea\". No PK was started.",
        ContestRefusal.PrizeUnclear => "I cannot tell how much the prize is. Write one amount, to the cent at most, for example \"winner gets $200\". No PK was started.",
        ContestRefusal.PrizeForeign => $"The company's money is {refused.Name}; a prize is not paid in another currency. Say the amount in {refused.Name}. No PK was started.",
        _ => $"There is nobody in {refused.Name} yet.",
    };

    public string StakeIsNotPaid => "The money in this stake is between you; it goes on no bonus statement. To have it paid, write \"winner gets $200\" or \"winners get $50 each\".";

    public string PrizeRule(ContestPrize prize, bool isOfTeams) => prize.ByRank.Count > 0 || prize.BySteps.Count > 0 ? PrizesRule(prize, isOfTeams)
        : $"Prize {Money(prize.Currency, prize.Amount)}: {(!isOfTeams ? "to the winner" : prize.IsForEach ? "to each member of the winning side" : "shared equally by the winning side's members")}; "
        + (prize.IsLostOnTie ? "a tie pays nobody" : isOfTeams && prize.IsForEach ? "level sides split that share" : "level sides split it") + ", no winner no prize; on the bonus of the month in which it ends.";

    // Places, or steps, each with what it pays.
    private string PrizesRule(ContestPrize prize, bool isOfTeams) =>
        $"Prizes: {(prize.ByRank.Count > 0 ? List(prize.ByRank.Select((amount, i) => $"{Money(prize.Currency, amount)} for place {i + 1}")) : $"{List(prize.BySteps.Select(amount => Money(prize.Currency, amount)))} for the steps in order")}"
        + (isOfTeams ? prize.IsForEach ? " (each)" : " (shared equally by the members)" : "")
        + (prize.ByRank.Count > 0 ? prize.IsLostOnTie ? "; a tie pays nobody" : "; level sides split what their places get, and nothing is paid for 0" : "; whoever reaches one is paid at the end, for the highest reached")
        + "; on the bonus of the month in which it ends.";

    public string PrizePaid(ContestView view, IReadOnlyList<PrizeShare> shares)
    {
        if (shares.Count == 0)
            return view.Result.Winners.Count > 1 ? "A tie: by the rules the prize is not paid." : "No winner, so the prize is not paid.";
        var currency = view.Contest.Rules.Prize!.Currency;
        var sides = shares.GroupBy(share => share.Side).Select(side => $"{view.Names[side.Key]} {Money(currency, side.First().OfSide)}{(side.Count() == 1 ? "" : $" ({side.Count()} people, {Range(currency, side)} each)")}");
        return $"Prize: {string.Join("; ", sides)}, on the bonus for {MonthName(view.Contest.EndedOn, view.Contest.End)}.";
    }

    private string Range(string currency, IEnumerable<PrizeShare> shares)
    {
        var (least, most) = (shares.Min(share => share.Amount), shares.Max(share => share.Amount));
        return least == most ? Money(currency, least) : $"{Money(currency, least)}–{Money(currency, most)}";
    }

    public string ContestUnknown(string name, IReadOnlyList<string> nearest) =>
        $"I know no \"{name}\".{(nearest.Count == 0 ? "" : $" Did you mean {List(nearest)}?")} No PK was started.";

    public string ContestAmbiguous(string name, IReadOnlyList<string> found) => $"\"{name}\" may be {List(found)}. Please write the whole name.";
    public string ContestOneself => "You cannot challenge yourself. Pick a colleague, for example \"challenge Amy to calls this week\".";
    public string ContestWithWhom => "Against whom? For example \"challenge Amy to calls this week\".";
    public string MoreContests(int count) => count == 1 ? "One more is running:" : $"{count} more are running:";
    public string ContestNeedsPeople(int count, int named) => $"{count} are to take part{(named == 0 ? "" : $", and {named} are named")}. Which {count}? For example \"Amy, Raj, Sofia and Chen\". No PK was started.";
    public string ContestNeedsMetric => "What is it about? Name something that I count, for example \"visits this week\" or \"deals this month\". No PK was started.";
    public string ContestNeedsGoal => "First to how many? For example \"race to 10 deals this month: East vs South\".";
    public string ContestNeedsSteps => "Say the steps, for example \"step contest 5/10/15 deals this month: East vs South\".";
    public string ContestNeedsWholeNumber => "That has to be a whole number above zero, for example 10.";
    public string StakeTooLong(int most) => $"The stake is too long; at most {most} characters.";
    public string ContestPreviewIsOld => "This preview is not of today. Say it again; nothing was changed.";

    public string ContestBegun(ContestView view, DateOnly today) => $"✅ Started: {ContestSummary(view, today)}";
    public string ChallengeSent(string name, ContestView view, DateOnly today) => $"📨 {name} has your challenge: {ContestSummary(view, today)}";

    public string ContestEnds(ContestView view, DateOnly today)
    {
        var (contest, end) = (view.Contest, view.Contest.End.ToString("dddd d MMMM", Culture));
        if (view.DaysLeft <= 0 || contest.Result is not null)
            return $"🏁 It ended on {contest.EndedOn.ToString("dddd d MMMM", Culture)}. {ContestWon(view)}.";
        var early = contest.Rules.Format == ContestFormat.Race ? $", or as soon as one side has {Amount(contest.Metric, contest.Rules.Goal ?? 0)}" : "";
        return contest.Start > today ? $"⏱ It runs from {contest.Start.ToString("dddd d MMMM", Culture)} to the end of {end}{early}."
            : $"⏱ It ends {(view.DaysLeft == 1 ? "tonight, at the end of today" : $"at the end of {end}; {view.DaysLeft} days left, today included")}{early}.";
    }

    public string ContestStake(ContestView view) => view.Contest.Rules switch
    {
        { Stake.Length: 0 } => "🎁 Nothing was agreed on for the winner: it is for the honour.",
        { Prize: { } prize, Stake: var stake } => $"🎁 {stake}. {PrizeRule(prize, view.Contest.Teams.Count > 0)}",
        { Stake: var stake } => $"🎁 {stake}",
    };

    public string ContestStillOn(ContestView view, DateOnly today, string standing) => $"⏳ Not decided yet, {ContestSummary(view, today)}: {standing}";

    public string ContestNews(ContestEvent what, ContestView view, string? reader, DateOnly today)
    {
        var summary = ContestSummary(view, today);
        return what switch
        {
            ContestEvent.Announced => $"📣 New PK: {summary}",
            ContestEvent.Challenged => $"⚔️ {Challenger(view)} challenges you: {summary}",
            ContestEvent.Accepted => $"🤝 The challenge is on: {summary}",
            ContestEvent.Declined => $"🙅 The challenge was declined: {summary}",
            ContestEvent.Unanswered => $"⌛ No answer, the challenge has lapsed: {summary}",
            ContestEvent.Cancelled => $"The PK was called off: {summary}",
            ContestEvent.RulesChanged => $"✏️ The rules of the PK have changed: {summary}",
            ContestEvent.HalfTime => $"⏱ Half-time: {summary}",
            ContestEvent.LeadChange => $"🔄 The lead has changed: {summary}",
            _ => $"🏁 {ContestWon(view)} · {summary}",
        };
    }

    public string ContestFrozen(ContestView view) =>
        $"The PK has begun: its rules ({view.Hash}) stay, and it cannot be called off. When it is over, say \"rematch\" to play by other rules.";

    public string CancelWhichContest => "You have started several PKs: which one is to go? Nothing was changed.";

    public string CancelContestOf(MetricCode metric) => $"Cancel the {Metric(metric)} PK";

    public string NoOwnContest => "You have started no PK that is still on.";
    public string NoChallenge => "No challenge waits for your answer (it may have lapsed).";
    public string ContestChangeHow => "It can go by total, per head, attainment or handicap. For example \"change the PK to per head\".";
    public string NoContestToRepeat => "There is no finished PK to play again.";

    public string ContestWon(ContestView view) => view.Result.Winners switch
    {
        [] => "No winner",
        [var one] => $"🏆 {view.Names[one]} won",
        var level => $"🤝 {List(level.Select(i => view.Names[i]))} tie for first",
    };

    public string NoPastContest => "No PK ended in that time.";
    public string PastContests(int count) => $"⚔️ {count} finished PK{(count == 1 ? "" : "s")}";
    public string Corrected(MetricCode metric, string name, long change, bool ranksOtherwise) =>
        $"Corrected after the result: {name} {(change > 0 ? "+" : "−")}{Amount(metric, Math.Abs(change))}, {(ranksOtherwise ? "the ranks would be others now; the result stands as of the end" : "the ranks stay")}";

    public string ContestDecidedOn(ContestView view) =>
        $"Over on {view.Contest.EndedOn.ToString("ddd d MMM", Culture)}; the result stands and later changes do not count{(view.Contest.Rules.Format == ContestFormat.Race && view.Contest.Result!.Lines.Where(line => line.Rank == 1).Max(line => line.ReachedAt) is { } at ? $" ({Reached(at, view.Zone)})" : "")}.";

    public string KnockedOut(int round) => $" (out in round {round})";

    public string StillToBeDecided => "the result is about to be settled";
    public string Reached(DateTimeOffset at, TimeZoneInfo zone) =>
        $"there on {LocalTime.DayOf(at, zone).ToString("d MMM", Culture)} at {LocalTime.TimeOf(at, zone).ToString("HH:mm:ss", Culture)}";

    public string Step(MetricCode metric, long step) => step == 0 ? "no step yet" : $"step {Amount(metric, step)}";
    public string Round(int number, IReadOnlyList<string> sides, IReadOnlyList<string> through) =>
        $"Round {number}: {string.Join(" vs ", sides)} → {List(through)} go{(through.Count == 1 ? "es" : "")} on";

    public string HalfTime => "⏱ Half-time";

    private static string Challenger(ContestView view)
    {
        var other = view.Contest.People.Index().FirstOrDefault(side => side.Item != view.Contest.Invited);
        return view.Names[other.Index];
    }

    // A contest over a whole week, month or quarter is called by its name.
    private static Period Whole(DateRange range, DateOnly today)
    {
        foreach (var kind in (PeriodKind[])[PeriodKind.Day, PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year])
        {
            var period = Domain.Calendars.Period.Containing(range.Start, kind);
            if (period.Range == range)
                return period;
        }

        return Domain.Calendars.Period.Containing(today, PeriodKind.Week);
    }

    public string NoRankPrizes => "I cannot tell what each place gets; nothing was recorded. Name the places from the first on, for example \"calls this week, 1st gets 500, 2nd gets 300\" or \"calls this week, top 3 get 1000, 500 and 200\".";

    public string WatchedBy(IReadOnlyList<string> names) => $"Watched by {List(names)}";
}
