using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Catalogue;

public sealed class MetricCatalogueTests
{
    private static readonly NewMetric Livestream = new("直播", "livestream") { Measures = ["场"], Synonyms = ["开播"] };

    [Fact]
    public void Add_AMetric_GivesItACodeByItsEnglishName()
    {
        var made = Made(MetricCatalogue.BuiltIn.Add(Livestream));

        Assert.Equal((new MetricCode("livestream"), CatalogueAct.MetricAdded), (made.Metric, made.Act));
        Assert.Equal(["开播"], made.After.SynonymsOf(made.Metric));
        Assert.Equal(("直播", "livestream"), (made.After.Find(made.Metric)!.NameIn(Language.Chinese), made.After.Find(made.Metric)!.NameIn(Language.English)));
        Assert.Empty(MetricCatalogue.BuiltIn.Metrics);
    }

    [Theory]
    [InlineData("续费", null, MetricUnit.Money, "own_1_money")]
    [InlineData(null, "visit", MetricUnit.Count, "own_1")]
    [InlineData(null, "pocket money", MetricUnit.Count, "pocket_money_count")]
    [InlineData(null, "renewal", MetricUnit.Money, "renewal_money")]
    public void Add_AMetric_HasACodeThatSaysItsUnit(string? chinese, string? english, MetricUnit unit, string code)
    {
        var made = Made(MetricCatalogue.BuiltIn.Add(new NewMetric(chinese, english) { Unit = unit }));

        Assert.Equal((code, unit), (made.Metric.Value, Metrics.UnitOf(made.Metric)));
        Assert.Equal(chinese ?? english, made.After.Find(made.Metric)!.NameIn(Language.English));
    }

    [Fact]
    public void Add_AMetricThatIsThere_IsRefused()
    {
        var catalogue = Made(MetricCatalogue.BuiltIn.Add(Livestream)).After;

        Assert.Equal(
            new CatalogueStep.Refused(CatalogueRefusal.AlreadyThere, "Livestream", new MetricCode("livestream")),
            catalogue.Add(new NewMetric(null, "Livestream")));
    }

    [Fact]
    public void Add_AMetricThatWasRetired_BringsItBackWithItsCode()
    {
        var retired = Made(Made(MetricCatalogue.BuiltIn.Add(Livestream)).After.Retire(new("livestream"))).After;

        var again = Made(retired.Add(new NewMetric("直播", null) { Measures = ["轮"] }));

        Assert.Equal("livestream", again.Metric.Value);
        Assert.Equal((false, "livestream"), (again.After.Find(again.Metric)!.IsRetired, again.After.Find(again.Metric)!.English));
    }

    [Fact]
    public void AddSynonyms_OfAnotherMetric_MovesTheWord()
    {
        var catalogue = Made(MetricCatalogue.BuiltIn.AddSynonyms(Metrics.Demo, ["路演", "推介"])).After;

        var after = Made(catalogue.AddSynonyms(Metrics.Sharing, ["路演"])).After;

        Assert.Equal(["推介"], after.SynonymsOf(Metrics.Demo));
        Assert.Equal(["路演"], after.SynonymsOf(Metrics.Sharing));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData(" 直播")]
    [InlineData("3直播")]
    [InlineData("直|播")]
    [InlineData("a123456789012345678901234567890")]
    public void AddSynonyms_ThatAreNoWords_AreRefused(string word) =>
        Assert.Equal(new CatalogueStep.Refused(CatalogueRefusal.NoWord, word), MetricCatalogue.BuiltIn.AddSynonyms(Metrics.Visit, [word]));

    [Fact]
    public void BackTo_ACatalogueBefore_RetiresWhatHasComeSince()
    {
        var after = Made(MetricCatalogue.BuiltIn.Add(Livestream)).After;

        var back = after.BackTo(MetricCatalogue.BuiltIn);

        Assert.False(back.Has(new("livestream")));
        Assert.Equal("直播", back.Find(new("livestream"))!.Chinese);
        Assert.Empty(back.Synonyms);
    }

    [Fact]
    public void Standing_AfterUndoing_IsTheChangeBefore()
    {
        var company = new OrganisationId(Guid.NewGuid());
        CatalogueRevision Of(int number, int? undoes = null) => new(
            Guid.NewGuid(), company, number, new PersonId(Guid.NewGuid()), DateTimeOffset.UnixEpoch, CatalogueAct.SynonymsAdded, Metrics.Visit, [],
            MetricCatalogue.BuiltIn, undoes);

        Assert.Equal(2, CatalogueRevision.Standing([Of(1), Of(2)])!.Number);
        Assert.Equal(1, CatalogueRevision.Standing([Of(1), Of(2), Of(3, 2)])!.Number);
        Assert.Equal(4, CatalogueRevision.Standing([Of(1), Of(2), Of(3, 2), Of(4)])!.Number);
        Assert.Null(CatalogueRevision.Standing([Of(1), Of(2, 1)]));
    }

    private static CatalogueStep.Made Made(CatalogueStep step) => Assert.IsType<CatalogueStep.Made>(step);
}
