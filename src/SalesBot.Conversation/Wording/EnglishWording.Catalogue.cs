using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string GoAhead => "Go ahead";

    public string Cancel => "Cancel";

    public string LeftUnchanged => "All right, nothing was changed.";

    public string CatalogueHow =>
        "Say it like this: \"add metric livestream unit session alias going live\", \"add synonym 'door knocking' for visit\", \"remove alias door knocking\", \"undo the last catalogue change\".";

    public string UndoCatalogue => "Undo this change";

    public string UndoCatalogueCommand => "undo the last catalogue change";

    public string ListMetrics => "List metrics";

    public string CatalogueHistoryButton => "Catalogue history";

    public string Suggest => "Suggest it to my manager";

    public string SuggestionHint => "One tap and it holds at once; it can be undone. If you do not agree, just leave it.";

    public string AcceptSuggestion => "Accept";

    public string NewMetric => "New metric…";

    public string NameOf(NewMetric metric) => (metric.English ?? metric.Chinese)!;

    public string MetricAdded(MetricCode code, NewMetric metric) =>
        $"✅ Metric added: {NewMetricDetails(metric)}. You can report it now, for example \"{(Metrics.UnitOf(code) == MetricUnit.Money ? $"{NameOf(metric)} 20k" : $"2 {EnglishPlural.Of(NameOf(metric))}")}\".";

    public string NewMetricPreview(NewMetric metric, decimal? waiting) =>
        $"Add a new metric? {NewMetricDetails(metric)}.{(waiting is { } quantity ? $" The {quantity.ToString("0.##", Culture)} from just now will be recorded with it." : "")}";

    public string NewMetricDetails(NewMetric metric)
    {
        var parts = new List<string> { NameOf(metric), KindName(metric.Kind) };
        if (metric.English is not null && metric.Chinese is { } chinese)
            parts.Add($"Chinese {chinese}");
        if (metric.Unit == MetricUnit.Money)
            parts.Add("an amount of money");
        if (metric.Measures.Count > 0)
            parts.Add($"unit {List(metric.Measures)}");
        if (metric.Synonyms.Count > 0)
            parts.Add($"also {List(metric.Synonyms)}");
        return string.Join(" · ", parts);
    }

    public string CatalogueChanged(CatalogueRevision revision) => revision.Act switch
    {
        CatalogueAct.SynonymsAdded => $"✅ Remembered: \"{List(revision.Words)}\" {(revision.Words.Count == 1 ? "counts" : "count")} as {Lower(revision.Metric)} from now on.",
        CatalogueAct.MeasuresAdded => $"✅ {Metric(revision.Metric)} can be counted in \"{List(revision.Words)}\" now.",
        CatalogueAct.SynonymRemoved => $"✅ \"{List(revision.Words)}\" no longer counts as {Lower(revision.Metric)}.",
        CatalogueAct.MetricRetired => $"✅ {Metric(revision.Metric)} can no longer be reported; what was recorded stays.",
        _ => $"✅ {Capital(CatalogueActOf(revision))}.",
    };

    public string CatalogueActOf(CatalogueRevision revision) => revision.Act switch
    {
        CatalogueAct.MetricAdded => $"added the metric {Lower(revision.Metric)} ({List(revision.Words)})",
        CatalogueAct.MetricRetired => $"retired the metric {Lower(revision.Metric)}",
        CatalogueAct.SynonymsAdded => $"added \"{List(revision.Words)}\" for {Lower(revision.Metric)}",
        CatalogueAct.SynonymRemoved => $"removed \"{List(revision.Words)}\" from {Lower(revision.Metric)}",
        CatalogueAct.MeasuresAdded => $"added the unit {List(revision.Words)} to {Lower(revision.Metric)}",
        _ => $"undid change {revision.Undoes}",
    };

    public string CatalogueUndone(CatalogueRevision undone) => $"↩️ Catalogue change undone: {CatalogueActOf(undone)}. What was recorded stays.";

    public string CatalogueRefused(CatalogueStep.Refused refused) => refused.Reason switch
    {
        CatalogueRefusal.NoWord => $"Nothing was changed: \"{refused.Word}\" cannot be a name. Names have 2 to {CatalogueWord.Longest} characters, begin with a letter and hold no punctuation.",
        CatalogueRefusal.AlreadyThere => $"Nothing was changed: \"{refused.Word}\" stands for {(refused.Metric is { } metric ? Lower(metric) : "a metric")} already.",
        CatalogueRefusal.Full => "Nothing was changed: the catalogue is full. Remove metrics or aliases that nobody uses first.",
        CatalogueRefusal.NoSuchMetric => $"Nothing was changed: you have added no metric \"{refused.Word}\". Say \"list metrics\" to see what there is.",
        CatalogueRefusal.NoSuchWord => $"Nothing was changed: you have added no alias \"{refused.Word}\"; built-in words stay.",
        _ => "There is no catalogue change to undo.",
    };

    public string NoMeasure(string word) => $"Nothing was changed: \"{word}\" measures time, length or weight and cannot count. Take another one, such as \"session\".";

    public string NoSuchMetric(string name) => $"Nothing was changed: there is no metric \"{name}\". Say \"list metrics\", or \"add metric {name}\".";

    public string ClashTitle(int words) =>
        words == 1 ? "⚠️ Please confirm: one word means something already. Nothing was changed yet." : $"⚠️ Please confirm: {words} words mean something already. Nothing was changed yet.";

    public string ClashLine(KnownWord word, string metric)
    {
        var then = metric.ToLowerInvariant();
        return word.Use switch
        {
            WordUse.Metric => $"\"{word.Word}\" stands for {(word.Metric is { } known ? Lower(known) : "another metric")} now; it would stand for {then}.",
            WordUse.Command => $"\"{word.Word}\" is a command to me now; it would only stand for {then}, and I would no longer understand the command.",
            WordUse.Name => $"\"{word.Word}\" is a name now; it would stand for {then}.",
            _ => $"\"{word.Word}\" means something else now; it would stand for {then}, and some sentences may be misread.",
        };
    }

    public string CatalogueIsForManagers(string? decider) =>
        $"Metrics and aliases are changed by managers{(decider is null ? "" : $"; yours is {decider}")}. Nothing was changed.";

    public string MetricsTitle(int all, int own) => own == 0 ? $"📚 There are {all} metrics" : $"📚 There are {all} metrics, {own} of them your own";

    public string MetricsOfKind(MetricKind kind, IReadOnlyList<string> metrics) => $"{Capital(KindName(kind))}: {string.Join(", ", metrics)}";

    public string WithSynonyms(MetricCode metric, IReadOnlyList<string> synonyms) =>
        synonyms.Count == 0 ? Metric(metric) : $"{Metric(metric)} (also {string.Join(", ", synonyms)})";

    public string CatalogueHistory(int changes) => changes switch
    {
        0 => "The catalogue has never been changed.",
        1 => "🗂️ The catalogue has been changed once:",
        _ => $"🗂️ The catalogue has been changed {changes} times, the latest first:",
    };

    public string SuggestionOf(string command) => $"suggest {command}";

    public string Suggested(string decider) => $"📨 Passed on to {decider}; it holds as soon as it is accepted.";

    public string Suggestion(string by, string command) => $"💡 {by} suggests: {command}";

    public string WhichMetricIs(string word) => $"What does \"{word}\" count as?";

    public string StillUnknown(string word) => $"I do not know \"{word}\" yet; it is not recorded. What does it count as? Just reply with the name, for example \"demo\".";

    public string NewMetricCommand(string word, string? measure) => $"add metric {EnglishPlural.Singular(word)}{(measure is null ? "" : $" unit {measure}")}";

    public string Remember(string word, MetricCode metric) => $"Always count \"{word}\" as {Lower(metric)}";

    public string SuggestRemembering(string word, MetricCode metric) => $"Suggest \"{word}\" as {Lower(metric)}";

    public string SynonymCommand(string word, MetricCode metric) => $"add synonym '{word}' for {Lower(metric)}";

    public string RecordIt => "Record it";

    public string UnderstoodAs(IReadOnlyList<ReadItem> items, DateOnly today) =>
        $"🤔 My guess: {string.Join("; ", items.Select(item => Guess(item, today)))}. Shall I record it? Nothing is recorded yet.";

    private string Guess(ReadItem item, DateOnly today) =>
        $"{Metric(item.Metric!.Value)} {item.Quantity.ToString("#,0.##", Culture)}{(item.Status == ItemStatus.Planned ? " planned" : "")}{(item.Date is { } day && day != today ? $" {Day(day, today)}" : "")}{(item.Customers.Count == 0 ? "" : $" ({string.Join(", ", item.Customers)})")}";

    public string NotUnderstood(IReadOnlyList<string> lines) => $"Not recorded: {string.Join(" / ", lines)}";

    private static string KindName(MetricKind kind) => kind switch
    {
        MetricKind.Performance => "performance",
        MetricKind.Behaviour => "behaviour",
        MetricKind.Process => "process",
        _ => "development",
    };

    private string Lower(MetricCode metric) => Metric(metric).ToLowerInvariant();
}
