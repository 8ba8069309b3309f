using SalesBot.Application.Catalogue;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Catalogue;

public sealed class StoredCataloguesTests
{
    private static readonly OrganisationId Company = new(Guid.NewGuid());

    [Fact]
    public async Task Catalogue_OfACompany_IsWhatItsLatestChangeSays()
    {
        await using var store = await TestStore.NewAsync();
        var first = After(MetricCatalogue.BuiltIn.Add(new NewMetric("直播", null) { Measures = ["场"], Synonyms = ["开播"] }));
        var second = After(first.AddSynonyms(Metrics.Visit, ["串门"]));
        await AddAsync(store, Company, 1, first);
        await AddAsync(store, Company, 2, second);

        await using var again = store.AfterCrash();
        var read = await again.AskAsync((ICatalogues port, CancellationToken token) => port.OfAsync(Company, token));

        Assert.Equal([.. second.Synonyms], read.Synonyms);
        var metric = Assert.Single(read.Metrics);
        Assert.Equal(("直播", "own_1", MetricKind.Behaviour, false), (metric.Chinese, metric.Code.Value, metric.Kind, metric.IsRetired));
        Assert.Equal(["场"], metric.Measures);
        var revisions = await again.AskAsync((ICatalogues port, CancellationToken token) => port.RevisionsAsync(Company, token));
        Assert.Equal([1, 2], revisions.Select(revision => revision.Number));
        Assert.Equal(["开播"], revisions[0].After.SynonymsOf(metric.Code));
    }

    [Fact]
    public async Task Catalogue_UntilItChanges_IsTheSameObject()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(store, Company, 1, After(MetricCatalogue.BuiltIn.AddSynonyms(Metrics.Visit, ["串门"])));

        var first = await store.AskAsync((ICatalogues port, CancellationToken token) => port.OfAsync(Company, token));
        var second = await store.AskAsync((ICatalogues port, CancellationToken token) => port.OfAsync(Company, token));

        Assert.Same(first, second);
        Assert.Same(MetricCatalogue.BuiltIn, await store.AskAsync((ICatalogues port, CancellationToken token) => port.OfAsync(new(Guid.NewGuid()), token)));
    }

    [Fact]
    public async Task Catalogue_OfAChangeThatWasNotCommitted_IsNotSeen()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => store.DoAsync<ICatalogues>(async (port, token) =>
        {
            await port.AddAsync(Revision(Company, 1, After(MetricCatalogue.BuiltIn.AddSynonyms(Metrics.Visit, ["串门"]))), token);
            Assert.NotEmpty((await port.OfAsync(Company, token)).Synonyms);
            throw new TimeoutException();
        }));

        Assert.Empty((await store.AskAsync((ICatalogues port, CancellationToken token) => port.OfAsync(Company, token))).Synonyms);
    }

    private static Task AddAsync(TestStore store, OrganisationId company, int number, MetricCatalogue after) =>
        store.DoAsync<ICatalogues>((port, token) => port.AddAsync(Revision(company, number, after), token));

    private static CatalogueRevision Revision(OrganisationId company, int number, MetricCatalogue after) => new(
        Guid.NewGuid(), company, number, Sample.NewPerson(), Sample.Noon, CatalogueAct.SynonymsAdded, Metrics.Visit, ["串门"], after);

    private static MetricCatalogue After(CatalogueStep step) => Assert.IsType<CatalogueStep.Made>(step).After;
}
