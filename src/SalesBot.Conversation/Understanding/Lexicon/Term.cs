using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What the lexicon knows of a word.</summary>
/// <param name="Role">Its part in a report.</param>
/// <param name="Metric">The metric that it stands for, if any.</param>
/// <param name="Is">What it is as an object.</param>
/// <param name="Takes">The objects with which a verb has the meaning of its metric.</param>
/// <param name="Signs">What it tells about the sentence.</param>
internal sealed record Term(Role Role, MetricCode? Metric = null, Thing Is = Thing.None, Thing Takes = Thing.None, Sign Signs = Sign.None)
{
    public static Term Unknown { get; } = new(Role.Plain);

    public bool Has(Sign sign) => (Signs & sign) != 0;

    public bool IsVerb => Role is Role.Act or Role.Both or Role.Light;

    public bool NamesMetric => Role is Role.Noun or Role.Both;

    /// <summary>The same word met in a second table: the later role wins unless it is plain, signs add up.</summary>
    public Term With(Term other) =>
        (other.Role == Role.Plain ? this : other) with { Signs = Signs | other.Signs };
}
