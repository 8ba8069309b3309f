using System.Collections.Immutable;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Handlers;

/// <summary>Reads the numbers and names of templates as people write them: "30家/月", "每天10个电话", "30/month".</summary>
internal static class TemplateTexts
{
    private const long LargestAmount = 1_000_000_000_000;

    private static readonly ImmutableArray<(string Written, string Read)> Spans =
    [
        ("/个月", " 每月 "), ("/月", " 每月 "), ("/周", " 每周 "), ("/星期", " 每周 "), ("/天", " 每天 "), ("/日", " 每天 "), ("/季度", " 每季度 "), ("/季", " 每季度 "), ("/年", " 每年 "),
        ("/month", " a month "), ("/mo", " a month "), ("/week", " a week "), ("/wk", " a week "), ("/day", " a day "), ("/quarter", " a quarter "), ("/year", " a year "),
    ];

    private static readonly ImmutableArray<(MetricKind Kind, ImmutableArray<string> Words)> Kinds =
    [
        (MetricKind.Performance, ["业绩", "结果", "performance", "result"]), (MetricKind.Behaviour, ["行为", "动作", "behaviour", "behavior", "activity"]),
        (MetricKind.Process, ["过程", "process"]), (MetricKind.Development, ["发展", "学习", "development", "learning"]),
    ];

    private static readonly ImmutableArray<string> ScoreWords = ["评分", "得分", "score"];

    /// <summary>The kind that a word names; null where it names none.</summary>
    public static MetricKind? Kind(string text)
    {
        foreach (var (kind, words) in Kinds)
            if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                return kind;
        return null;
    }

    /// <summary>A number with what it counts and for how long each time; null where any of it is missing.</summary>
    public static ActionPoint? Action(Turn turn, string text) =>
        Goal(turn, text) is { Metric: { } metric, Quantity: { } quantity, Each: { } each } && Amount(quantity, metric) is { } amount ? new ActionPoint(metric, amount, each) : null;

    /// <summary>The template that is written; else the part that was not understood.</summary>
    public static (TaskTemplate? Template, string? Unclear) Template(Turn turn, TaskWish.NewTemplate text, OrganisationId organisation)
    {
        var (name, number) = Split(text.Name);
        if (name.Length is 0 or > TaskTemplate.LongestName)
            return (null, text.Name);
        var actions = new List<ActionPoint>();
        foreach (var written in text.Actions)
        {
            if (Action(turn, written) is not { } action || actions.Count == TaskTemplate.MostActions)
                return (null, written);
            actions.Add(action);
        }

        var kind = text.Category.Length == 0 ? null : Kind(text.Category);
        if (text.Category.Length > 0 && kind is null)
            return (null, text.Category);
        return Of(turn, organisation, name, number, kind, actions) is { } template
            ? (new TaskTemplate(template.Id, organisation, name, template.Kind, template.Metric, template.Amount, template.Each, actions) { Owner = text.Owner }, null)
            : (null, text.Name);
    }

    /// <summary>The name of a template as it begins a text, and what follows it: a number for a length of time, and whose it is.</summary>
    public static (string Number, string Owner)? After(string rest)
    {
        var joined = rest.Replace(" a month", "/month", StringComparison.OrdinalIgnoreCase).Replace(" a week", "/week", StringComparison.OrdinalIgnoreCase)
            .Replace(" a day", "/day", StringComparison.OrdinalIgnoreCase);
        var (number, owner) = ("", new List<string>());
        foreach (var word in joined.Split([' ', ',', ',', ':', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.Any(char.IsAsciiDigit) && !word.StartsWith('每'))
                owner.Add(word);
            else if (number.Length > 0 || !(word.Contains('/', StringComparison.Ordinal) || word.StartsWith('每')))
                return null;
            else
                number = word;
        }

        var name = string.Join(' ', owner);
        foreach (var lead in (ReadOnlySpan<string>)["给", "for ", "to "])
            if (name.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                name = name[lead.Length..].Trim();
        return (number, name);
    }

    /// <summary>A template with another number; null where the number is none.</summary>
    public static TaskTemplate? With(Turn turn, TaskTemplate template, string number) =>
        number.Length == 0 ? template
        : template.Metric is { } metric && Goal(turn, number) is { Quantity: { } quantity, Each: { } each } && Amount(quantity, metric) is { } amount ? template.With(amount, each) : null;

    /// <summary>A template that everybody has, in a language.</summary>
    public static TaskTemplate Of(IWording words, Preset preset, OrganisationId organisation, DateTimeOffset now)
    {
        var content = StagePresets.Content(preset);
        return new TaskTemplate(Guid.CreateVersion7(now), organisation, words.PresetName(preset), content.Kind, content.Metric, content.Amount, content.Each, content.Actions);
    }

    private static TaskTemplate? Of(
        Turn turn, OrganisationId organisation, string name, string number, MetricKind? kind, IReadOnlyList<ActionPoint> actions)
    {
        var id = Guid.CreateVersion7(turn.Now);
        if (number.Length > 0 && (kind != MetricKind.Development || Goal(turn, $"{name} {number}")?.Metric is not null)
            && !ScoreWords.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase) || number.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            var read = Goal(turn, $"{name} {number}");
            var metric = read?.Metric ?? Goal(turn, number)?.Metric;
            return metric is { } counted && read is { Quantity: { } quantity, Each: { } each } && Amount(quantity, counted) is { } amount
                ? new TaskTemplate(id, organisation, name, kind ?? turn.Catalogue.KindOf(counted), counted, amount, each, actions) : null;
        }

        // Something to learn, done or scored once a period; without a kind and a number it may as well be a slip.
        var each2 = Goal(turn, number)?.Each ?? PeriodKind.Month;
        var score = Goal(turn, number)?.Quantity;
        if (score is null ? kind != MetricKind.Development : score is < 1 or > DevelopmentTask.BestScore || score != decimal.Truncate(score.Value))
            return null;
        return new TaskTemplate(id, organisation, name, MetricKind.Development, null, (long)(score ?? 0), each2, actions);
    }

    // "新客户开发 30家/月": the name ends where the number begins.
    private static (string Name, string Number) Split(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]) && text[start] != '每')
            start++;
        if (start == text.Length)
            return (text.Trim(), "");
        foreach (var word in ScoreWords)
            if (text.AsSpan(0, start).TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return (text[..start].TrimEnd()[..^word.Length].Trim(), text[(text.AsSpan(0, start).TrimEnd().Length - word.Length)..].Trim());
        return (text[..start].Trim(), text[start..].Trim());
    }

    private static ReadGoal? Goal(Turn turn, string text)
    {
        if (text.Length == 0)
            return null;
        foreach (var (written, read) in Spans)
            text = text.Replace(written, read, StringComparison.OrdinalIgnoreCase);
        return turn.Read(text.Any(c => c > 'ÿ') ? $"目标 {text}" : $"target {text}").Goal;
    }

    private static long? Amount(decimal quantity, MetricCode metric)
    {
        var exact = quantity * (Metrics.UnitOf(metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);
        return exact > 0 && exact <= LargestAmount && exact == decimal.Truncate(exact) ? (long)exact : null;
    }
}
