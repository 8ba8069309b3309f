using System.Collections.Immutable;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "提成:签单金额的10%" / "500 per new customer": a manager makes, changes or ends a rule by a sentence, after a preview on last month's data
/// (I1 to I6). The sentence itself is kept with the question and read again, so that what is confirmed is what was shown.
/// </summary>
internal sealed class IncentiveRuleTopic(MakeRule make, ReadStatements statements, IIncentives incentives, IPeople people, Asking asking) : ITopic
{
    private const char Between = ' ';
    private const int MostSentences = 4;
    private static readonly ImmutableArray<string> Marginal = ["marginal", "只算超出部分", "超出部分", "只算超出", "超额累进", "分段", "the part above"];
    private static readonly ImmutableArray<string> Whole = ["whole", "whole amount", "全额", "全部", "全部按它", "全部金额", "整体", "the whole"];
    private static readonly ImmutableArray<string> Equal = ["equal", "equally", "平均分", "平均", "平分", "均分", "split equally"];
    private static readonly ImmutableArray<string> ByShare = ["contribution", "by contribution", "按贡献", "按贡献分", "按业绩"];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.IncentiveRule, QuestionKind.IncentiveMode, QuestionKind.IncentiveSplit];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Incentive is IncentiveWish.Rules rules)
            return Answer.Of(await ListAsync(turn, rules, cancellationToken));
        if (reading.Incentive is not (IncentiveWish.Make or IncentiveWish.MakeHow or IncentiveWish.MakeSeveral or IncentiveWish.ChangeFigure or IncentiveWish.ChangeCap or IncentiveWish.EndRule or IncentiveWish.StepsOfWhat) || reading is { Contest: not null, Incentive: IncentiveWish.StepsOfWhat })
            return null;

        // A rep who names a figure per deal reports it, and makes no rule.
        if (turn.Person.Role == Role.Rep)
            return reading is { Intent: Intent.Report or Intent.Plan, Incentive: not (IncentiveWish.MakeHow { IsSure: true } or IncentiveWish.Make { IsSure: true }) } ? null : Answer.Of(turn.Words.RuleRefused(new RuleResult.NotAllowed()));

        // The preview says what each person would have got.
        if (!turn.IsPrivate)
            return Answer.Of(turn.Words.PayInPrivate);
        return Answer.Of(reading.Incentive switch
        {
            IncentiveWish.MakeHow => new Card(turn.Words.RuleHow),
            IncentiveWish.StepsOfWhat steps => new Card(turn.Words.StepsOfWhat)
            {
                Buttons = [.. turn.Words.StepSentences(steps.Sentence).Select(sentence => Buttons.Say(sentence, sentence))],
            },
            IncentiveWish.MakeSeveral several => new Card(turn.Words.SeveralRules(several.Sentences.Count, several.Sentences[0]))
            {
                Buttons = [.. several.Sentences.Take(MostSentences).Select(sentence => Buttons.Say(sentence, sentence))],
            },
            IncentiveWish.ChangeCap { Number: null } cap => await CapAsync(turn, cap, cancellationToken),
            _ => await PreviewAsync(turn, turn.Message.Text, cancellationToken),
        });
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (question.Text?.Split(Between, 2) is not [var language, var sentence])
            return null;
        var said = ShortAnswers.Bare(reply);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        if (ShortAnswers.IsNo(reply))
        {
            await asking.DropAsync(turn, cancellationToken);
            return Answer.Of(turn.Words.RuleUnchanged);
        }

        var added = (question.Kind, said) switch
        {
            (QuestionKind.IncentiveMode, _) when Marginal.Contains(said) => "超额累进",
            (QuestionKind.IncentiveMode, _) when Whole.Contains(said) => "全额",
            (QuestionKind.IncentiveSplit, _) when Equal.Contains(said) => "平均分",
            (QuestionKind.IncentiveSplit, _) when ByShare.Contains(said) => "按贡献分",
            _ => null,
        };
        if (added is not null)
            return Answer.Of(await PreviewAsync(turn, $"{sentence} {added}", cancellationToken));
        if (question.Kind == QuestionKind.IncentiveRule && RuleStarts.Read(reply, turn.Today) is { } from)
            return Answer.Of(await PreviewAsync(turn, RuleStarts.With(sentence, from, turn.Today), cancellationToken));
        if (question.Kind != QuestionKind.IncentiveRule || !ShortAnswers.IsYes(reply))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(await ApplyAsync(turn, sentence, question.Day ?? turn.Today, cancellationToken));
    }

    // Of the rules in force the one that is meant, by its number from here on.
    private async Task<Card> CapAsync(Turn turn, IncentiveWish.ChangeCap cap, CancellationToken cancellationToken)
    {
        var inForce = RuleSpan.In(await incentives.VersionsAsync(turn.Person.OrganisationId, cancellationToken), new Domain.Calendars.DateRange(turn.Today, turn.Today)).Select(span => span.Version)
            .Where(rule => cap.Kind is null ? rule.Terms!.MayBeCapped : rule.Terms!.Kind == cap.Kind && (cap.Metric is null || rule.Terms.Metric == cap.Metric)).ToList();
        string Sentence(RuleVersion rule) => cap.From is { } from ? RuleStarts.With(turn.Words.CapRule(rule.Number, cap.Currency, cap.Minor!.Value), from, turn.Today) : turn.Words.CapRule(rule.Number, cap.Currency, cap.Minor!.Value);
        return inForce switch
        {
            [] => new Card(turn.Words.NoRuleToCap) { Buttons = [Buttons.Say(turn.Words.IncentiveRules, turn.Words.IncentiveRules)] },
            [var one] => await PreviewAsync(turn, Sentence(one), cancellationToken),
            _ => new Card(turn.Words.WhichRuleToCap)
            {
                Blocks = [.. inForce.Take(MostSentences).Select(rule => new TextBlock($"{turn.Words.RuleNumber(rule.Number)}: {turn.Words.RuleText(rule.Terms!, rule.Currency)}"))],
                Buttons = [.. inForce.Take(MostSentences).Select(rule => Buttons.Say(turn.Words.RuleNumber(rule.Number), Sentence(rule)))],
            },
        };
    }

    private async Task<Card> PreviewAsync(Turn turn, string sentence, CancellationToken cancellationToken)
    {
        var (wanted, rule) = await WantedAsync(turn, sentence, turn.Today, cancellationToken);
        if (wanted is null)
            return new Card(turn.Words.RuleHow);
        var result = await make.CheckAsync(turn.Person, wanted, turn.Today, turn.Now, cancellationToken);
        if (result is RuleResult.Contradicts { LastDay: { } last })
            return new Card(turn.Words.RuleRefused(result)) { Buttons = [Buttons.Say(turn.Words.RuleFromButton(last.AddDays(1)), RuleStarts.With(sentence, last.AddDays(1), turn.Today))] };
        if (result is RuleResult.Contradicts { Other: var other } && wanted.Changes is null)
            return new Card(turn.Words.RuleRefused(result)) { Buttons = [Buttons.Say(turn.Words.ChangeRuleButton(other.Number), turn.Words.ChangeRule(other.Number, sentence))] };
        if (result is not RuleResult.Possible possible)
            return new Card(turn.Words.RuleRefused(result));
        var kept = $"{turn.Words.Language}{Between}{sentence}";
        if (rule is { AsksMode: true })
            return await asking.ChooseAsync(
                turn, QuestionKind.IncentiveMode, kept, turn.Words.WhichMode(rule.Terms, possible.Version.Currency), [(turn.Words.ModeMarginal, "marginal"), (turn.Words.ModeWhole, "whole")], cancellationToken);
        if (rule is { AsksSplit: true })
            return await asking.ChooseAsync(
                turn, QuestionKind.IncentiveSplit, kept, turn.Words.WhichSplit, [(turn.Words.SplitEqual, "equal"), (turn.Words.SplitByContribution, "contribution")], cancellationToken);
        if (possible.Version.Terms is null)
            return await AskAsync(turn, kept, (wanted, possible), turn.Words.RuleEndPreview(possible.Version, possible.Before!), turn.Words.EndIt, cancellationToken);
        var card = await AskAsync(turn, kept, (wanted, possible), turn.Words.RulePreview(possible.Version, possible.Before), turn.Words.MakeItLive, cancellationToken);
        return card with
        {
            Blocks =
            [
                new TextBlock(turn.Words.RuleScope(possible.Team?.Name)), new TextBlock(turn.Words.RuleCountsFrom(possible.Version, turn.Today), TextTone.Strong),
                .. await ReplayAsync(turn, possible, cancellationToken),
            ],
        };
    }

    // From when it counts is part of what is confirmed, so the other days that are likely meant and can be stand beside it.
    private async Task<Card> AskAsync(
        Turn turn, string kept, (WantedRule Wanted, RuleResult.Possible Possible) rule, string preview, string yes, CancellationToken cancellationToken)
    {
        var choices = new List<(string Title, string Answer)> { (yes, Asking.Yes) };
        foreach (var day in RuleStarts.Others(rule.Possible, turn.Today))
            if (await make.CheckAsync(turn.Person, rule.Wanted with { From = day }, turn.Today, turn.Now, cancellationToken) is RuleResult.Possible)
                choices.Add((turn.Words.RuleFromButton(day), RuleStarts.Answer(day)));
        choices.Add((turn.Words.BetterNot, Asking.No));
        return await asking.ChooseAsync(turn, QuestionKind.IncentiveRule, kept, preview, choices, cancellationToken);
    }

    private async Task<Card> ApplyAsync(Turn turn, string sentence, DateOnly asked, CancellationToken cancellationToken)
    {
        var (wanted, _) = await WantedAsync(turn, sentence, asked, cancellationToken);
        var result = await make.ApplyAsync(turn.Person, wanted!, asked, turn.Now, cancellationToken);
        if (result is not RuleResult.Possible { Version: var version, Before: var before })
            return new Card(turn.Words.RuleRefused(result));
        return version.Terms is null ? new Card(turn.Words.RuleEnded(version))
            : new Card(turn.Words.RuleMade(version, before)) { Buttons = [Buttons.Say(turn.Words.EndRuleButton(version.Number), turn.Words.EndRuleButton(version.Number))] };
    }

    private async Task<(WantedRule? Wanted, IncentiveWish.ReadRule? Rule)> WantedAsync(Turn turn, string sentence, DateOnly today, CancellationToken cancellationToken)
    {
        switch (turn.Understanding.Read(sentence, turn.ReadingContext with { Today = today }).Incentive)
        {
            case IncentiveWish.EndRule end:
                return (new WantedRule(null, end.From, null, null, null, end.Number), null);
            case IncentiveWish.ChangeFigure change:
                return (new WantedRule(Changed(await LatestAsync(turn, change.Number, cancellationToken), change), change.From, null, null, change.Currency, change.Number), null);
            case IncentiveWish.ChangeCap { Number: { } capped } cap:
                var open = (await LatestAsync(turn, capped, cancellationToken))?.Terms;
                return (new WantedRule(open is null ? Changed(null, new IncentiveWish.ChangeFigure(capped, null, null)) : open with { Cap = cap.Minor }, cap.From, null, null, cap.Currency, capped), null);
            case IncentiveWish.Make wish:
                var teams = await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken);
                var team = wish.Rule.Team is { } said ? teams.FirstOrDefault(one => one.Name.Equals(said, StringComparison.OrdinalIgnoreCase))?.Name ?? said : null;
                var wanted = new WantedRule(wish.Rule.Terms, wish.Rule.From, wish.Rule.Until, team, wish.Rule.Currency, wish.Changes);
                return wish.ReplacesSame && await ReplacedAsync(turn, wanted, today, cancellationToken) is { } same
                    ? (wanted with { Changes = same.Number, Terms = wish.Rule.AsksSplit ? wanted.Terms! with { Split = same.Terms!.Split } : wanted.Terms }, wish.Rule with { AsksSplit = false }) : (wanted, wish.Rule);
            default:
                return (null, null);
        }
    }

    // The rule that pays for the same already; what a new one does not say of how to divide stays as it was.
    private async Task<RuleVersion?> ReplacedAsync(Turn turn, WantedRule wanted, DateOnly today, CancellationToken cancellationToken) =>
        await make.CheckAsync(turn.Person, wanted, today, turn.Now, cancellationToken) is RuleResult.Contradicts { Other: { Terms: not null } other, LastDay: null } ? other : null;

    private async Task<RuleVersion?> LatestAsync(Turn turn, int number, CancellationToken cancellationToken) =>
        (await incentives.VersionsAsync(turn.Person.OrganisationId, cancellationToken)).LastOrDefault(version => version.Number == number);

    // A rate is none for what is paid by the piece, and the other way round; the one rule that has neither is refused as it would be by itself.
    private static IncentiveTerms Changed(RuleVersion? rule, IncentiveWish.ChangeFigure change) => (rule?.Terms, change) switch
    {
        ({ Kind: IncentiveKind.Commission } terms, { PerMillion: { } rate }) => terms with { Tiers = [new IncentiveTier(0, null, rate)], OnWholeAmount = false },
        ({ Kind: not IncentiveKind.Commission } terms, { Minor: { } amount }) => terms with { Amount = amount },
        ({ Kind: IncentiveKind.Commission } terms, _) => terms with { Metric = Metrics.Order },
        ({ } terms, _) => new IncentiveTerms(IncentiveKind.Commission, terms.Metric),
        _ => new IncentiveTerms(IncentiveKind.UnitAward, Metrics.Order) { Amount = 1 },
    };

    // As if it had held then: who would have got what.
    private async Task<IReadOnlyList<CardBlock>> ReplayAsync(Turn turn, RuleResult.Possible possible, CancellationToken cancellationToken)
    {
        var days = RuleRehearsal.DaysOf(possible.Version, turn.Today);
        var replayed = await statements.ReplayAsync(turn.Person.OrganisationId, [possible.Version with { From = days.Start, Until = null }], days, cancellationToken);
        var name = days == ReadStatements.MonthOf(days.Start) ? turn.Words.MonthName(days.Start, turn.Today) : turn.Words.RuleDays(possible.Version with { From = days.Start, Until = days.End });
        var paid = replayed.Lines.Where(line => line.Amount != 0).OrderByDescending(line => line.Amount).ToList();
        if (paid.Count == 0 && !await statements.HasAnyAsync(turn.Person.OrganisationId, possible.Version.Terms!.Metric, days, cancellationToken))
            return [new TextBlock(turn.Words.RuleNothingReported(name, possible.Version.Terms.Metric), TextTone.Warning)];
        if (paid.Count == 0)
            return [new TextBlock(turn.Words.RuleReplayNothing(name))];
        string? before = null;
        if (possible.Before is { Terms: not null } old)
        {
            var was = await statements.ReplayAsync(turn.Person.OrganisationId, [old with { From = days.Start, Until = null }], days, cancellationToken);
            before = turn.Words.Money(old.Currency, was.Lines.Sum(line => line.Amount));
        }

        return
        [
            new TextBlock(turn.Words.RuleReplay(name, turn.Words.Money(possible.Version.Currency, paid.Sum(line => line.Amount)), paid.Count, before)),
            new TableBlock(
                turn.Words.TeamPayHeader,
                [.. paid.Take(StatementCards.MostRows).Select(line => (IReadOnlyList<string>)[replayed.People[line.Person].Name, turn.Words.Money(line.Currency, line.Amount), turn.Words.LineFormula(line, turn.Today)])]),
        ];
    }

    private async Task<Card> ListAsync(Turn turn, IncentiveWish.Rules wish, CancellationToken cancellationToken)
    {
        var versions = (await incentives.VersionsAsync(turn.Person.OrganisationId, cancellationToken)).Where(version => wish.Number is null || version.Number == wish.Number).ToList();
        if (wish.Number is { } asked)
            return await HistoryAsync(turn, asked, versions, cancellationToken);
        if (wish.WithHistory)
            return await HistoriesAsync(turn, versions, cancellationToken);
        var teams = (await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken)).ToDictionary(team => team.Id, team => team.Name);

        // What is in force, and what is still to come; an end that is to come is told with what it ends.
        var lines = new List<string>();
        foreach (var rule in versions.GroupBy(version => version.RuleId))
        {
            var spans = RuleSpan.In(rule, new Domain.Calendars.DateRange(turn.Today, DateOnly.MaxValue)).Where(span => wish.Kind is null || span.Version.Terms?.Kind == wish.Kind);
            lines.AddRange(spans.Select(span => turn.Words.RuleLine(span.Version, span.Version.TeamId is { } team ? teams.GetValueOrDefault(team) : null, span.Version.From <= turn.Today)
                + (span.Days.End < DateOnly.MaxValue && span.Version.Until is null ? $" ({turn.Words.RuleEndsOn(span.Days.End)})" : "")));
        }

        return lines.Count == 0 ? new Card(wish.Kind is null ? turn.Words.NoRules : turn.Words.NoTeamAward)
            : new Card(wish.Kind is null ? turn.Words.RulesTitle(lines.Count) : turn.Words.TeamAwardTitle) { Blocks = [.. lines.Take(StatementCards.MostRows).Select(line => new TextBlock(line))] };
    }

    private async Task<Card> HistoryAsync(Turn turn, int number, List<RuleVersion> versions, CancellationToken cancellationToken)
    {
        if (versions.Count == 0)
            return new Card(turn.Words.RuleRefused(new RuleResult.NoSuchRule(number)));
        var names = await NamesAsync(versions, cancellationToken);
        return new Card(versions[^1].Terms is { } terms ? turn.Words.RuleText(terms, versions[^1].Currency) : turn.Words.RuleEnded(versions[^1]))
        {
            Blocks = [.. versions.Select(version => VersionLine(turn, version, names))],
        };
    }

    // The latest changes of all rules, each rule's in order.
    private async Task<Card> HistoriesAsync(Turn turn, List<RuleVersion> versions, CancellationToken cancellationToken)
    {
        if (versions.Count == 0)
            return new Card(turn.Words.NoRules);
        var names = await NamesAsync(versions, cancellationToken);
        var shown = versions.OrderByDescending(version => version.At).Take(2 * StatementCards.MostRows).ToHashSet();
        return new Card(turn.Words.RuleHistoryTitle(versions.Select(version => version.Number).Distinct().Count(), versions.Count))
        {
            Blocks = [.. versions.Where(shown.Contains).GroupBy(version => version.Number).SelectMany(rule => rule.Select(version => VersionLine(turn, version, names)).Prepend(new TextBlock(turn.Words.RuleNumber(rule.Key), TextTone.Strong)))],
        };
    }

    private async Task<Dictionary<PersonId, string>> NamesAsync(List<RuleVersion> versions, CancellationToken cancellationToken) =>
        (await people.FindAsync([.. versions.Select(version => version.By).Distinct()], cancellationToken)).ToDictionary(person => person.Id, person => person.Name);

    private static TextBlock VersionLine(Turn turn, RuleVersion version, Dictionary<PersonId, string> names) =>
        new(turn.Words.VersionLine(version, names.GetValueOrDefault(version.By) ?? "", Domain.Calendars.LocalTime.DayOf(version.At, turn.Zone)));
}
