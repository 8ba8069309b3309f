using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards that show money with all that it comes from.</summary>
internal static class StatementCards
{
    public const int MostRows = 12;
    private const int MostParts = 4;
    private const int MostLineButtons = 2;

    /// <summary>What several lines come to, each currency by itself.</summary>
    public static string Total(IWording words, IEnumerable<StatementLine> lines)
    {
        var sums = lines.GroupBy(line => line.Currency).Select(money => words.Money(money.Key, money.Sum(line => line.Amount))).ToList();
        return sums.Count == 0 ? "0" : string.Join(" + ", sums);
    }

    /// <summary>One person's month: a line for each rule, each with its sum.</summary>
    /// <param name="name">Whose it is; empty for the reader's own.</param>
    /// <param name="all">The month.</param>
    /// <param name="lines">The person's lines.</param>
    /// <param name="turn">Who reads it, and when.</param>
    /// <param name="explains">Whether the rules are told with the lines.</param>
    public static Card Statement(Turn turn, string name, MonthStatements all, IReadOnlyList<StatementLine> lines, bool explains)
    {
        var (words, today) = (turn.Words, turn.Today);
        var month = words.MonthName(all.Month.Start, today);
        if (lines.Count == 0)
            return new Card(words.NoPay(name, month));
        var parts = Parts(words, lines);
        var blocks = new List<CardBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            blocks.Add(new TextBlock(words.LineTitle(i + 1, lines[i], today)));
            if (explains)
                blocks.Add(new TextBlock(words.LineRule(lines[i]), TextTone.Subtle));
            else if (all.Closed is null && words.NextTier(lines[i]) is { } next)
                blocks.Add(new TextBlock(next, TextTone.Subtle));
        }

        if (explains)
            blocks.Add(new TextBlock(words.RoundingNote, TextTone.Subtle));
        blocks.AddRange(Exported(turn, all));
        return new Card(words.StatementTitle(name, month, Total(words, lines), parts, MonthStates.Of(all, today)))
        {
            Blocks = blocks,
            Buttons =
            [
                .. explains ? [] : new[] { Buttons.Say(words.HowComputed, words.HowComputedOf(name, Exact(words, all.Month.Start))) },
                .. Enumerable.Range(1, Math.Min(MostLineButtons, lines.Count)).Select(line => Buttons.Say(words.LineButton(line), words.LineCommand(name, Exact(words, all.Month.Start), line, null))),
                .. name.Length == 0 ? new[] { Buttons.Say(words.Object, words.ObjectTo(Exact(words, all.Month.Start), null)) } : [],
            ],
        };
    }

    // They add up to the total, however many there are.
    private static List<string> Parts(IWording words, IReadOnlyList<StatementLine> lines)
    {
        var all = lines.GroupBy(line => (Name: words.RuleName(line.Terms), line.Currency)).Select(part => (part.Key, Sum: part.Sum(line => line.Amount))).Where(part => part.Sum != 0).ToList();
        var shown = all.Count > MostParts ? MostParts - 1 : all.Count;
        return
        [
            .. all.Take(shown).Select(part => $"{part.Key.Name} {words.Money(part.Key.Currency, part.Sum)}"),
            .. all.Skip(shown).GroupBy(part => part.Key.Currency).Select(rest => words.OtherPay(words.Money(rest.Key, rest.Sum(part => part.Sum)))),
        ];
    }

    /// <summary>One line with the deals that it comes from.</summary>
    public static Card Line(IWording words, string name, DateOnly month, (StatementLine Line, int Number) one, DateOnly today, Func<PersonId, string> nameOf)
    {
        var (line, number) = one;
        var conflicts = line.Sources.SelectMany(source => source.Conflicts).Take(MostRows).Select(conflict => new TextBlock(words.Conflict(conflict, nameOf(conflict.Other)), TextTone.Warning));
        return new Card(words.LineTitle(number, line, today))
        {
            Blocks =
            [
                new TextBlock(words.LineRule(line), TextTone.Subtle),
                .. line.Sources.Count == 0 ? [] : new[] { Sources(words, line, today, nameOf) },
                .. line.Sources.Count > MostRows ? new[] { new TextBlock(words.MoreSources(line.Sources.Count - MostRows), TextTone.Subtle) } : [],
                .. conflicts,
            ],
            Buttons =
            [
                .. Enumerable.Range(1, Math.Min(MostLineButtons, line.Sources.Count)).Select(source => Buttons.Say(words.SourceButton(source), words.LineCommand(name, Exact(words, month), number, source))),
                .. name.Length == 0 ? new[] { Buttons.Say(words.Object, words.ObjectTo(Exact(words, month), number)) } : [],
            ],
        };
    }

    /// <summary>What the members of a team get.</summary>
    public static Card Team(Turn turn, string name, MonthStatements all)
    {
        var (words, today) = (turn.Words, turn.Today);
        var people = all.Lines.GroupBy(line => line.Person).Select(own => (Person: all.People.GetValueOrDefault(own.Key)?.Name ?? "", Lines: own.ToList(), Sum: own.Sum(line => line.Amount)))
            .OrderByDescending(one => one.Sum).ThenBy(one => one.Person, StringComparer.Ordinal).ToList();
        var month = words.MonthName(all.Month.Start, today);
        if (people.Count == 0)
            return new Card(words.NoPay(name, month));
        return new Card(words.TeamPayTitle(name, month, Total(words, all.Lines), people.Count))
        {
            Blocks =
            [
                new TableBlock(
                    words.TeamPayHeader,
                    [.. people.Take(MostRows).Select(one => (IReadOnlyList<string>)[one.Person, Total(words, one.Lines), string.Join(" · ", one.Lines.Where(line => line.Amount != 0).Select(line => $"{words.RuleName(line.Terms)} {words.Money(line.Currency, line.Amount)}"))])]),
                .. Exported(turn, all),
            ],
            Buttons = [.. people.Take(MostLineButtons).Select(one => Buttons.Say(one.Person, words.HowComputedOf(one.Person, Exact(words, all.Month.Start))))],
        };
    }

    /// <summary>What several teams get in all, by team and by rule; both add up to it.</summary>
    public static Card Totals(Turn turn, MonthStatements all, IReadOnlyList<Team> teams)
    {
        var (words, today) = (turn.Words, turn.Today);
        var month = words.MonthName(all.Month.Start, today);
        if (all.Lines.Count == 0)
            return new Card(words.NoPay("", month)) { Buttons = [Buttons.Say(words.IncentiveRules, words.IncentiveRules)] };
        var byTeam = all.Lines.GroupBy(line => all.People.GetValueOrDefault(line.Person)?.TeamId)
            .Select(one => (Name: teams.FirstOrDefault(team => team.Id == one.Key)?.Name, Lines: one.ToList()))
            .OrderBy(one => one.Name is null).ThenByDescending(one => one.Lines.Sum(line => line.Amount)).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
        var byRule = all.Lines.GroupBy(line => (line.RuleId, line.RuleVersion, line.Currency, Adjusts: line.Adjusts is not null)).ToList();
        return new Card(words.PayTotalsTitle(month, Total(words, all.Lines), Heads(all.Lines), MonthStates.Of(all, today)))
        {
            Blocks =
            [
                new TableBlock(
                    words.TeamTotalsHeader,
                    [.. byTeam.Take(MostRows).Select(one => (IReadOnlyList<string>)[words.TeamHeads(one.Name, Heads(one.Lines)), Total(words, one.Lines), string.Join(" · ", Parts(words, one.Lines))])]),
                .. byRule.Take(MostRows).Select(one => new TextBlock(words.RuleTotal(one.First(), words.Money(one.Key.Currency, one.Sum(line => line.Amount)), Heads([.. one.Where(line => line.Amount != 0)])), TextTone.Subtle)),
                .. Exported(turn, all),
            ],
            Buttons = [.. byTeam.Select(one => one.Name).OfType<string>().Take(MostLineButtons).Select(name => Buttons.Say(name, words.PayOfCommand(name, Exact(words, all.Month.Start))))],
        };
    }

    private static int Heads(IReadOnlyList<StatementLine> lines) => lines.Select(line => line.Person).Distinct().Count();

    /// <summary>When and by whom a month was exported, if it was.</summary>
    public static IEnumerable<CardBlock> Exported(Turn turn, MonthStatements all) => all.Closed is { ExportedAt: { } at } period
        ? [new TextBlock(turn.Words.PayExported(LocalTime.DayOf(at, turn.Zone), period.ExportedBy is { } by ? all.People.GetValueOrDefault(by)?.Name : null), TextTone.Subtle)] : [];

    /// <summary>A month as a button writes it, with its year, so that it means the same whenever it is pressed.</summary>
    public static string Exact(IWording words, DateOnly month) => words.Language == Language.Chinese
        ? $"{month.Year}年{month.Month}月" : month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static TableBlock Sources(IWording words, StatementLine line, DateOnly today, Func<PersonId, string> nameOf) => new(
        words.SourceHeader,
        [
            .. line.Sources.Take(MostRows).Select((source, i) => (IReadOnlyList<string>)
            [
                (i + 1).ToString(CultureInfo.InvariantCulture), words.Day(source.Day, today),
                source.Customers.Count > 0 ? words.List(source.Customers) : source.Person == line.Person ? "–" : nameOf(source.Person),
                words.Amount(source.Metric, source.Amount), line.IsSharedOut ? words.Money(line.Currency, source.Share) : "–",
            ]),
        ]);
}
