using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;

namespace SalesBot.Storage.Tests.Messaging;

public sealed class StoredOpenQuestionsTests
{
    private static readonly OpenQuestion Question =
        new(Guid.NewGuid(), Sample.NewPerson(), "a:1", QuestionKind.Metric, "msteams|a:1|7", Sample.Noon)
        {
            Metric = Metrics.Revenue,
            Quantity = 80_000.50m,
            Day = Sample.Day,
            ReportId = new ReportId(Guid.NewGuid()),
            Text = "拜访了华为",
        };

    [Fact]
    public async Task Question_WhenReadBack_IsAsAsked()
    {
        await using var store = await TestStore.NewAsync();
        var bare = new OpenQuestion(Guid.NewGuid(), Sample.NewPerson(), "a:2", QuestionKind.Quantity, "s", Sample.Noon);
        await AskAsync(store, Question);
        await AskAsync(store, bare);

        Assert.Equal(Question, await FindAsync(store, Question));
        Assert.Equal(bare, await FindAsync(store, bare));
        Assert.Null(await FindAsync(store, Question with { ConversationId = "a:2" }));
    }

    [Fact]
    public async Task Question_WhenAnotherIsAsked_IsDropped()
    {
        await using var store = await TestStore.NewAsync();
        var second = new OpenQuestion(Guid.NewGuid(), Question.PersonId, Question.ConversationId, QuestionKind.Change, "s", Sample.Noon);
        await AskAsync(store, Question);

        await AskAsync(store, second);

        Assert.Equal(second, await FindAsync(store, Question));
    }

    [Fact]
    public async Task Question_WhenDropped_IsNoLongerOpen()
    {
        await using var store = await TestStore.NewAsync();
        var elsewhere = Question with { ConversationId = "a:2" };
        await AskAsync(store, Question);
        await AskAsync(store, elsewhere);

        await store.DoAsync<IOpenQuestions>((port, token) => port.DropAsync(Question.PersonId, Question.ConversationId, token));

        Assert.Null(await FindAsync(store, Question));
        Assert.Equal(elsewhere, await FindAsync(store, elsewhere));
    }

    private static Task AskAsync(TestStore store, OpenQuestion question) =>
        store.DoAsync<IOpenQuestions>((port, token) => port.AskAsync(question, token));

    private static Task<OpenQuestion?> FindAsync(TestStore store, OpenQuestion question) =>
        store.AskAsync((IOpenQuestions port, CancellationToken token) => port.FindAsync(question.PersonId, question.ConversationId, token));
}
