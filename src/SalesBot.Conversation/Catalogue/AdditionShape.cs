using System.Collections.Immutable;

namespace SalesBot.Conversation.Catalogue;

/// <summary>A way to say that a metric gets a word: what stands in front of, between and behind the two.</summary>
/// <param name="Before">What stands first.</param>
/// <param name="Between">What stands between the first and the second thing named.</param>
/// <param name="MetricFirst">The metric is named before the words.</param>
/// <param name="Part">What is added.</param>
/// <param name="IsSure">The words say by themselves that the catalogue is meant, even where the metric is none.</param>
internal sealed record AdditionShape(string Before, string Between, bool MetricFirst, Part Part = Part.Synonym, bool IsSure = true)
{
    private static readonly ImmutableArray<string> Nouns = ["别名", "同义词", "叫法"];

    private static readonly ImmutableArray<string> EnglishNouns = ["synonyms", "synonym", "aliases", "alias"];

    /// <summary>Every way, tried in this order.</summary>
    public static ImmutableArray<AdditionShape> All { get; } =
    [
        .. Nouns.SelectMany(noun => new[] { $"加个{noun}", $"加一个{noun}", $"添加{noun}", $"增加{noun}", $"新增{noun}", $"加{noun}" }
            .SelectMany(add => new AdditionShape[] { new("给", add, true), new("", add, true, IsSure: false) })),
        .. new[] { "加个单位", "加单位", "添加单位", "增加单位", "加量词" }.Select(add => new AdditionShape("给", add, true, Part.Measure)),
        .. EnglishNouns.SelectMany(noun => new[] { $"add {noun} ", $"add a {noun} ", $"add the {noun} ", $"add an {noun} ", $"new {noun} " })
            .SelectMany(before => new[] { " for ", " to ", " of " }.Select(between => new AdditionShape(before, between, false))),
        .. new[] { " as a synonym for ", " as a synonym of ", " as an alias for ", " as an alias of ", " as synonym for ", " as alias for " }
            .Select(between => new AdditionShape("add ", between, false)),
        .. new[] { "add unit ", "add a unit ", "add the unit " }.Select(before => new AdditionShape(before, " to ", false, Part.Measure)),
        .. new[] { "算作", "当作", "当成", "记作", "算成", "算" }.Select(between => new AdditionShape("把", between, false, IsSure: false)),
        .. new[] { "都算作", "都算", "就算" }.Select(between => new AdditionShape("以后", between, false, IsSure: false)),
        .. new[] { "count ", "treat ", "always count ", "from now on count " }.Select(before => new AdditionShape(before, " as ", false, IsSure: false)),
    ];

    /// <summary>The metric and the words named; null where the text is not of this shape.</summary>
    public (string Metric, string Words)? Read(string text)
    {
        if (!text.StartsWith(Before, StringComparison.OrdinalIgnoreCase))
            return null;
        var at = MetricFirst
            ? text.IndexOf(Between, Before.Length, StringComparison.OrdinalIgnoreCase)
            : text.LastIndexOf(Between, text.Length - 1, Math.Max(0, text.Length - Before.Length), StringComparison.OrdinalIgnoreCase);
        if (at <= Before.Length - 1 || at == Before.Length)
            return null;
        var (first, second) = (text[Before.Length..at], text[(at + Between.Length)..]);
        return MetricFirst ? (first, second) : (second, first);
    }
}
