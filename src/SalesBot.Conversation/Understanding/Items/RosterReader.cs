using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>What a person of a list did.</summary>
/// <param name="Rep">The person; null for the sender.</param>
/// <param name="Figure">The token of the number.</param>
internal sealed record RosterEntry(string? Rep, Token Figure);

/// <summary>What heads a list of persons.</summary>
/// <param name="Metric">What is counted for each.</param>
/// <param name="Day">The day that the heading names, if any.</param>
/// <param name="Period">The period that it names, if any.</param>
/// <param name="Planned">It heads what is going to be done.</param>
internal sealed record RosterHead(MetricCode Metric, DayMark? Day, PeriodForm? Period, bool Planned);

/// <summary>
/// Reads lists of persons with what each of them did: "今天拜访:张三3家,李四2家", "Visits today:" and a line for each, and what goes on so behind a
/// person's report ("小赵电话30个,小钱25个"). Only names that can be no customers' are taken, and only where the whole list is made of them.
/// </summary>
internal sealed class RosterReader(SourceText text, PersonReader persons)
{
    private const int LongestHeading = 8;

    private RosterHead? open;
    private bool begun;

    /// <summary>What heads the list that was read last.</summary>
    public RosterHead? Head { get; private set; }

    /// <summary>The entries of a sentence that is (part of) a list below or behind its heading; null of any other.</summary>
    public IReadOnlyList<RosterEntry>? Read(Sentence sentence)
    {
        var colon = Colon(sentence);
        if (colon > 0 && colon < sentence.Count - 1 && Heading(sentence, colon) is { } inline && Entries(sentence, colon + 1, inline.Metric, false) is { } listed)
        {
            (Head, open, begun) = (inline, inline, true);
            return listed;
        }
        if (colon < 0 && Beginning(sentence) is var first and > 0 && Heading(sentence, first) is { } spoken && Entries(sentence, first, spoken.Metric, false) is { Count: > 1 } told)
        {
            (Head, open, begun) = (spoken, null, false);
            return told;
        }
        if (open is { } heading && Entries(sentence, 0, heading.Metric, begun) is { } below)
        {
            (Head, begun) = (heading, true);
            return below;
        }
        open = Heading(sentence, colon == sentence.Count - 1 ? colon : sentence.Count);
        begun = false;
        return null;
    }

    /// <summary>Those who follow behind a person's report to the end of the sentence, each with a figure of the same metric; null where something else follows.</summary>
    public IReadOnlyList<RosterEntry>? Following(Sentence sentence, int place, MetricCode metric) =>
        place < sentence.Count && Parts(sentence[place]) ? Entries(sentence, place + 1, metric, true) : null;

    /// <summary>"拜访 张三3家 李四2家": where the first name stands behind a space; 0 where none does.</summary>
    private int Beginning(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count && i <= LongestHeading; i++)
        {
            if (sentence[i].Kind == TokenKind.Mark)
                return 0;
            if (persons.PersonEnd(sentence, i, sure: false) > i)
                return sentence[i].Spaced && !sentence[i].Latin ? i : 0;
        }
        return 0;
    }

    private static int Colon(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count && i <= LongestHeading; i++)
        {
            if (sentence[i].IsMark(':'))
                return i;
        }
        return -1;
    }

    /// <summary>"今天拜访", "小组电话", "Visits today": one metric, and no number, name, question or negation beside it.</summary>
    private static RosterHead? Heading(Sentence sentence, int end)
    {
        if (end is 0 or > LongestHeading)
            return null;
        MetricCode? metric = null;
        DayMark? day = null;
        PeriodForm? period = null;
        var planned = false;
        for (var i = 0; i < end; i++)
        {
            var token = sentence[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Day or TokenKind.Period) || token.Has(Sign.Negation | Sign.Zero | Sign.Question | Sign.Vague | Sign.Hearsay | Sign.Target | Sign.Duty | Sign.Wish | Sign.Rank | Sign.Contest | Sign.Self))
                return null;
            day ??= token.Day;
            period ??= token.Period;
            planned |= token.Has(Sign.Plan | Sign.PlanHeader) || token.Day is { Ahead: true };
            if (token.Kind != TokenKind.Word || token.Term.Metric is not { } named || !token.Term.NamesMetric && token.Term.Role != Role.Act)
                continue;
            if (metric is not null && metric != named)
                return null;
            metric = named;
        }
        return metric is { } counted ? new RosterHead(counted, day, period, planned) : null;
    }

    private List<RosterEntry>? Entries(Sentence sentence, int place, MetricCode metric, bool further)
    {
        var entries = new List<RosterEntry>();
        while (place < sentence.Count)
        {
            var next = Entry(sentence, place, metric, further || entries.Count > 0, entries);
            if (next == place || next < sentence.Count && !Parts(sentence[next]) && !sentence[next].Spaced)
                return null;
            place = next < sentence.Count && Parts(sentence[next]) ? next + 1 : next;
        }
        return entries.Count > 0 ? entries : null;
    }

    private static bool Parts(Token token) => token.IsMark(',') || token.Joins || token.Has(Sign.And);

    /// <summary>Takes "张三3家", "Dana: 3", "我5家"; returns the place behind it, or the same place.</summary>
    private int Entry(Sentence sentence, int place, MetricCode metric, bool further, List<RosterEntry> entries)
    {
        var own = sentence[place].Has(Sign.Self) && sentence[place].End - sentence[place].Start <= 2;
        var end = own ? place + 1 : persons.PersonEnd(sentence, place, sure: false);
        if (end == place)
            return place;
        var figure = sentence[end].IsMark(':') || sentence[end].IsMark('-') ? end + 1 : end;
        if (sentence[figure] is not { Kind: TokenKind.Figure, Figure: { Vague: false, Percent: false, Glued: false } } counted || !Counts(counted, metric) || !own && !IsRep(sentence, place, end, counted, metric, further))
            return place;
        entries.Add(new RosterEntry(own ? null : persons.Name(sentence, place, end), counted));
        var behind = figure + 1;
        while (sentence[behind] is { Kind: TokenKind.Word, Spaced: false, Latin: false, Term: { } term } && (term.Role == Role.Thing || term.Metric == metric))
            behind++;
        return behind;
    }

    private static bool Counts(Token token, MetricCode metric) => MetricChoice.IsMoneyMetric(metric)
        ? MetricChoice.IsMoney(token, behindDeal: true)
        : token.Figure is { Money: false, Scaled: false } && (token.Measure != Thing.Times || metric != Metrics.Visit);

    /// <summary>Whether a name is that of somebody who reports and of no customer: no title stands in it, and the measure word counts customers or the name is known as a person's.</summary>
    private bool IsRep(Sentence sentence, int place, int end, Token counted, MetricCode metric, bool further)
    {
        var first = sentence[place];
        if (first.Kind == TokenKind.Mention)
            return true;
        if (first.Known || sentence[end - 1].Has(Sign.Title) || text[sentence[end - 1].End - 1] == '总')
            return false;
        if (first.Latin)
            return further || Lexicon.GivenNames.Contains(text.Normal(first.Start, first.End));
        return first.Person || end > place + 1 || (counted.Measure & Thing.Counted) != 0 && metric == Metrics.Visit || text[first.Start] is '小' or '老' or '阿';
    }
}
