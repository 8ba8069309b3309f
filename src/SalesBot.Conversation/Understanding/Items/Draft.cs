using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Something that a sentence says was or will be done, before it is known when, by whom and whether at all.</summary>
internal sealed class Draft
{
    public required Sentence Sentence { get; init; }

    /// <summary>The first and the last token that belong to it.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    public MetricCode? Metric { get; set; }

    /// <summary>How much; null where it is left open.</summary>
    public decimal? Quantity { get; set; }

    public string? Currency { get; init; }

    /// <summary>A number stands there; it is not inferred from names or from the action being named once.</summary>
    public bool Stated { get; init; }

    /// <summary>The quantity is left open by the words ("some", "十几").</summary>
    public bool Vague { get; init; }

    /// <summary>It is negated ("没拜访", "no visits").</summary>
    public bool Negated { get; init; }

    /// <summary>The words say that it is over ("visited", "了").</summary>
    public bool Past { get; set; }

    /// <summary>The words behind it say that it is to come ("2 demos booked for Thu").</summary>
    public bool Ahead { get; init; }

    /// <summary>It only names the action, with no word of its having been done.</summary>
    public bool Weak { get; init; }

    /// <summary>The deal is only named ("signed this morning"); beside counted deals it is no further one.</summary>
    public bool Echo { get; init; }

    /// <summary>A number and an object that no metric has ("3场直播").</summary>
    public bool UnknownObject { get; init; }

    /// <summary>The place of the unknown word counted; -1 where the words counted are known ones.</summary>
    public int UnknownPlace { get; init; } = -1;

    public IReadOnlyList<string> Customers { get; set; } = [];

    public Term? Verb { get; init; }

    /// <summary>Whether it counts so many of a metric.</summary>
    public bool IsCounted(MetricCode? metric) => Stated && Metric == metric;

    /// <summary>It may be the first of several amounts, one for each deal.</summary>
    public bool Listed { get; init; }

    /// <summary>What follows tells how much it really was ("planned 5 visits, managed 3").</summary>
    public bool Replaced { get; set; }

    /// <summary>The sender mended it in the same breath ("did 3 visits no wait 4").</summary>
    public bool Repaired { get; set; }

    // Filled in by the readers of days, moods and persons.
    public DateOnly? Date { get; set; }

    public DayMark? Day { get; set; }

    /// <summary>Further days on each of which as much was done ("周一周二各拜访了2家").</summary>
    public ImmutableArray<DayMark> AlsoOn { get; set; } = [];

    public PeriodForm? Period { get; set; }

    public bool Planned { get; set; }

    public bool Total { get; set; }

    public string? Rep { get; set; }

    /// <summary>Who is named in front of it may be a customer as well ("Acme 2 visits").</summary>
    public bool RepUnsure { get; set; }

    /// <summary>The person reported for is named as the sender's colleague ("我们组小王").</summary>
    public bool OfColleague { get; set; }

    /// <summary>Others for whom the same is reported ("张三李四各拜访3家").</summary>
    public IReadOnlyList<string> AlsoFor { get; set; } = [];
}
