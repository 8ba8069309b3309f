using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Catalogue;

/// <summary>
/// What an organisation has added to the built-in metrics and words. A value: every change makes another one. Two metrics never share a
/// word, and a code is never given twice, so that a line of the ledger means the same for good.
/// </summary>
public sealed class MetricCatalogue
{
    /// <summary>The most metrics that an organisation adds, retired ones included.</summary>
    public const int MostMetrics = 200;

    /// <summary>The most further words that an organisation adds.</summary>
    public const int MostSynonyms = 2_000;

    private const int MostMeasures = 8;

    /// <summary>Takes what a catalogue holds.</summary>
    public MetricCatalogue(IReadOnlyList<OwnMetric> metrics, IReadOnlyList<Synonym> synonyms)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(synonyms);
        Metrics = [.. metrics];
        Synonyms = [.. synonyms];
    }

    /// <summary>The built-in metrics and words alone.</summary>
    public static MetricCatalogue BuiltIn { get; } = new([], []);

    /// <summary>The organisation's own metrics, in the order in which they were added, retired ones included.</summary>
    public IReadOnlyList<OwnMetric> Metrics { get; }

    /// <summary>The further words, of built-in and own metrics.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; }

    /// <summary>The own metrics that can be reported.</summary>
    public IEnumerable<OwnMetric> Active => Metrics.Where(metric => !metric.IsRetired);

    /// <summary>The own metric with a code, retired or not; null where there is none.</summary>
    public OwnMetric? Find(MetricCode code) => Metrics.FirstOrDefault(metric => metric.Code == code);

    /// <summary>Whether a metric can be reported: a built-in one, or an own one that is not retired.</summary>
    public bool Has(MetricCode code) => IsBuiltIn(code) || Find(code) is { IsRetired: false };

    /// <summary>The kind of a metric; of one that nobody knows, behaviour.</summary>
    public MetricKind KindOf(MetricCode code) =>
        Activities.Metrics.BuiltIn.FirstOrDefault(metric => metric.Code == code)?.Kind ?? Find(code)?.Kind ?? MetricKind.Behaviour;

    /// <summary>The further words of a metric.</summary>
    public IReadOnlyList<string> SynonymsOf(MetricCode code) => [.. Synonyms.Where(s => s.Metric == code).Select(s => s.Word)];

    /// <summary>With a metric more; one of the same name that was retired comes back with what was reported of it.</summary>
    public CatalogueStep Add(NewMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var words = metric.Words.ToList();
        if (metric.Chinese is null && metric.English is null)
            return new CatalogueStep.Refused(CatalogueRefusal.NoWord, "");
        if ((words.Find(word => !CatalogueWord.IsName(word)) ?? metric.Measures.FirstOrDefault(word => !CatalogueWord.IsMeasure(word))) is { } bad)
            return new CatalogueStep.Refused(CatalogueRefusal.NoWord, bad);
        if (Active.FirstOrDefault(known => words.Any(known.IsCalled)) is { } there)
            return new CatalogueStep.Refused(CatalogueRefusal.AlreadyThere, words.Find(there.IsCalled)!, there.Code);
        if (Metrics.Count >= MostMetrics || Synonyms.Count + metric.Synonyms.Count > MostSynonyms || metric.Measures.Count > MostMeasures)
            return new CatalogueStep.Refused(CatalogueRefusal.Full, words[0]);
        var before = Metrics.FirstOrDefault(known => Activities.Metrics.UnitOf(known.Code) == metric.Unit && words.Take(2).Any(known.IsCalled));
        var added = new OwnMetric(before?.Code ?? NewCode(metric), metric.Kind, metric.Chinese ?? before?.Chinese, metric.English ?? before?.English)
        {
            Measures = [.. metric.Measures],
        };
        var metrics = before is null ? Metrics.Append(added) : Metrics.Select(known => known == before ? added : known);
        var after = new MetricCatalogue([.. metrics], [.. Without(words), .. Distinct(metric.Synonyms).Select(word => new Synonym(word, added.Code))]);
        return new CatalogueStep.Made(after, CatalogueAct.MetricAdded, added.Code, words);
    }

    /// <summary>With further words for a metric; a word that another metric had as a further word goes over to this one.</summary>
    public CatalogueStep AddSynonyms(MetricCode metric, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!Has(metric))
            return new CatalogueStep.Refused(CatalogueRefusal.NoSuchMetric, metric.Value);
        if (words.Count == 0 || words.Any(word => !CatalogueWord.IsName(word)))
            return new CatalogueStep.Refused(CatalogueRefusal.NoWord, words.FirstOrDefault(word => !CatalogueWord.IsName(word)) ?? "");
        var fresh = Distinct(words).Where(word => !IsWordOf(word, metric)).ToList();
        if (fresh.Count == 0)
            return new CatalogueStep.Refused(CatalogueRefusal.AlreadyThere, words[0], metric);
        if (Active.FirstOrDefault(known => fresh.Any(known.IsCalled)) is { } named)
            return new CatalogueStep.Refused(CatalogueRefusal.AlreadyThere, fresh.Find(named.IsCalled)!, named.Code);
        if (Synonyms.Count + fresh.Count > MostSynonyms)
            return new CatalogueStep.Refused(CatalogueRefusal.Full, fresh[0]);
        var after = new MetricCatalogue(Metrics, [.. Without(fresh), .. fresh.Select(word => new Synonym(word, metric))]);
        return new CatalogueStep.Made(after, CatalogueAct.SynonymsAdded, metric, fresh);
    }

    /// <summary>With further measure words for an own metric.</summary>
    public CatalogueStep AddMeasures(MetricCode metric, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Find(metric) is not { IsRetired: false } own)
            return new CatalogueStep.Refused(CatalogueRefusal.NoSuchMetric, metric.Value);
        if (words.FirstOrDefault(word => !CatalogueWord.IsMeasure(word)) is { } bad)
            return new CatalogueStep.Refused(CatalogueRefusal.NoWord, bad);
        var fresh = Distinct(words).Where(word => !own.Measures.Any(known => CatalogueWord.AreSame(known, word))).ToList();
        if (fresh.Count == 0)
            return new CatalogueStep.Refused(CatalogueRefusal.AlreadyThere, words.Count == 0 ? "" : words[0], metric);
        if (own.Measures.Count + fresh.Count > MostMeasures)
            return new CatalogueStep.Refused(CatalogueRefusal.Full, fresh[0]);
        return new CatalogueStep.Made(With(own with { Measures = [.. own.Measures, .. fresh] }), CatalogueAct.MeasuresAdded, metric, fresh);
    }

    /// <summary>Without a further word.</summary>
    public CatalogueStep RemoveSynonym(string word) =>
        Synonyms.FirstOrDefault(s => CatalogueWord.AreSame(s.Word, word)) is { } known
            ? new CatalogueStep.Made(new MetricCatalogue(Metrics, Without([word])), CatalogueAct.SynonymRemoved, known.Metric, [known.Word])
            : new CatalogueStep.Refused(CatalogueRefusal.NoSuchWord, word);

    /// <summary>With an own metric that is no longer reported.</summary>
    public CatalogueStep Retire(MetricCode metric)
    {
        if (Find(metric) is not { IsRetired: false } own)
            return new CatalogueStep.Refused(CatalogueRefusal.NoSuchMetric, metric.Value);
        var after = new MetricCatalogue(With(own with { IsRetired = true }).Metrics, [.. Synonyms.Where(s => s.Metric != metric)]);
        return new CatalogueStep.Made(after, CatalogueAct.MetricRetired, metric, [own.Chinese ?? own.English!]);
    }

    /// <summary>As it was before; metrics that have come since are retired, for what was reported of them keeps its name.</summary>
    public MetricCatalogue BackTo(MetricCatalogue before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var since = Metrics.Where(metric => before.Find(metric.Code) is null).Select(metric => metric with { IsRetired = true });
        return new MetricCatalogue([.. before.Metrics, .. since], before.Synonyms);
    }

    private static bool IsBuiltIn(MetricCode code) => Activities.Metrics.OrderOf(code) != int.MaxValue;

    private static IEnumerable<string> Distinct(IEnumerable<string> words) => words.DistinctBy(TraditionalForms.Fold);

    private bool IsWordOf(string word, MetricCode metric) =>
        Find(metric)?.IsCalled(word) == true || Synonyms.Any(s => s.Metric == metric && CatalogueWord.AreSame(s.Word, word));

    private MetricCatalogue With(OwnMetric changed) =>
        new([.. Metrics.Select(metric => metric.Code == changed.Code ? changed : metric)], Synonyms);

    private List<Synonym> Without(IEnumerable<string> words) =>
        [.. Synonyms.Where(s => !words.Any(word => CatalogueWord.AreSame(word, s.Word)))];

    // The English name where it can be a code and is free, else the next number.
    private MetricCode NewCode(NewMetric metric)
    {
        var name = new string([.. (metric.English ?? "").ToLowerInvariant().Select(c => c is ' ' or '-' ? '_' : c)]);
        var code = Activities.Metrics.OwnCode(name, metric.Unit);
        for (var number = Metrics.Count + 1; !MetricCode.IsValid(code) || IsBuiltIn(new(code)) || Find(new(code)) is not null; number++)
            code = Activities.Metrics.OwnCode(FormattableString.Invariant($"own_{number}"), metric.Unit);
        return new MetricCode(code);
    }
}
