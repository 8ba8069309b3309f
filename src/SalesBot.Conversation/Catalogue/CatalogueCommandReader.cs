using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Reads what somebody wants with the catalogue: "新增活动 直播 单位场 别名 开播", "add synonym 'door knocking' for visit".</summary>
internal sealed class CatalogueCommandReader(IKnownWords known)
{
    private const int LongestCommand = 500;

    /// <summary>The command; null where the text is none.</summary>
    public CatalogueCommand? Read(string text, MetricCatalogue catalogue)
    {
        if (text.Length > LongestCommand)
            return null;
        var said = text.Trim().TrimEnd('。', '.', '?', '?', '!', '!').Trim();
        if (Is(said, CatalogueTexts.List))
            return new CatalogueCommand.List();
        if (Is(said, CatalogueTexts.History))
            return new CatalogueCommand.History();
        if (Is(said, CatalogueTexts.Undo))
            return new CatalogueCommand.Change(new CatalogueRequest.Undo());
        if (After(said, CatalogueTexts.Suggest)?.Trim() is { } suggested && ReadChange(suggested, catalogue) is CatalogueCommand.Change change)
            return new CatalogueCommand.Suggest(change.Request, suggested);
        return ReadChange(said, catalogue);
    }

    private CatalogueCommand? ReadChange(string text, MetricCatalogue catalogue) =>
        ReadNew(text) ?? ReadRemoval(text, catalogue) ?? ReadAddition(text, catalogue);

    private static CatalogueCommand? ReadNew(string text)
    {
        if (After(text, CatalogueTexts.NewMetric) is not { } rest)
            return null;
        // By itself it answers a question; see QuestionTurn.
        if (rest.Length == 0)
            return text.StartsWith("new ", StringComparison.OrdinalIgnoreCase) ? null : new CatalogueCommand.Incomplete();
        var parts = CommandParts.Cut(rest);
        // "新增活动策划2场" is no command: without a space or colon a part has to follow the name.
        var apart = rest.Length > 0 && (rest[0] is ' ' or ':' or ':' or '“' or '"' or '\'' || !rest.Any(Characters.IsHan));
        if (!apart && parts.Count < 2)
            return null;
        var name = parts[0].Text;
        if (name.Length == 0)
            return new CatalogueCommand.Incomplete();
        var isChinese = name.Any(Characters.IsHan);
        var measures = Words(parts, Part.Measure);
        var isMoney = parts.Exists(part => part.Part == Part.Money) || measures.Exists(IsMoneyUnit);
        return new CatalogueCommand.Change(new CatalogueRequest.AddMetric(
            new NewMetric(isChinese ? name : Text(parts, Part.Chinese), isChinese ? Text(parts, Part.English) : name)
            {
                Kind = Kind(Text(parts, Part.Kind)) ?? (isMoney ? MetricKind.Performance : MetricKind.Behaviour),
                Unit = isMoney ? MetricUnit.Money : MetricUnit.Count,
                Measures = isMoney ? [] : measures,
                Synonyms = Words(parts, Part.Synonym),
            }));
    }

    private CatalogueCommand? ReadRemoval(string text, MetricCatalogue catalogue)
    {
        if (After(text, CatalogueTexts.Remove) is not { } rest)
            return null;
        if (After(rest, ["别名", "同义词", "叫法", "synonym ", "alias ", "the synonym ", "the alias "]) is { } word)
            return CommandParts.Clean(word) is { Length: > 0 } clean ? new CatalogueCommand.Change(new CatalogueRequest.RemoveSynonym(clean)) : new CatalogueCommand.Incomplete();
        if (After(rest, ["指标", "活动", "metric ", "the metric ", "activity "]) is not { } named)
            return null;
        var name = CommandParts.Clean(named);
        return MetricOf(name, catalogue) is { } metric ? new CatalogueCommand.Change(new CatalogueRequest.Retire(metric)) : new CatalogueCommand.NoMetric(name);
    }

    private CatalogueCommand? ReadAddition(string text, MetricCatalogue catalogue)
    {
        foreach (var shape in AdditionShape.All)
        {
            if (shape.Read(text) is not { } read)
                continue;
            var name = CommandParts.Clean(read.Metric);
            var words = CommandParts.Words(read.Words);
            // "把刚才的3个算电话" is about a report.
            if (!shape.IsSure && words.Exists(word => !CatalogueWord.IsName(word) || word.Any(char.IsDigit)))
                continue;
            if (MetricOf(name, catalogue) is not { } metric)
                return shape.IsSure ? new CatalogueCommand.NoMetric(name) : null;
            if (words.Count == 0)
                return new CatalogueCommand.Incomplete();
            return new CatalogueCommand.Change(
                shape.Part == Part.Measure ? new CatalogueRequest.AddMeasures(metric, words) : new CatalogueRequest.AddSynonyms(metric, words));
        }
        return null;
    }

    private MetricCode? MetricOf(string name, MetricCatalogue catalogue) =>
        name.Length > 0 && known.Find(catalogue, name) is { Use: WordUse.Metric } word ? word.Metric : null;

    private static bool Is(string text, IEnumerable<string> texts) => texts.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string? After(string text, IEnumerable<string> openings) =>
        openings.FirstOrDefault(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } opened ? text[opened.Length..] : null;

    private static List<string> Words(List<(Part Part, string Text)> parts, Part wanted) =>
        [.. parts.Where(part => part.Part == wanted).SelectMany(part => CommandParts.Words(part.Text))];

    private static string? Text(List<(Part Part, string Text)> parts, Part wanted) =>
        parts.Find(part => part.Part == wanted).Text is { Length: > 0 } text ? text : null;

    private static bool IsMoneyUnit(string unit) => CatalogueTexts.MoneyUnits.Contains(unit, StringComparer.OrdinalIgnoreCase);

    private static MetricKind? Kind(string? text)
    {
        foreach (var (word, kind) in CatalogueTexts.Kinds)
        {
            if (text?.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true)
                return kind;
        }
        return null;
    }
}
