using System.Data.Common;
using System.Globalization;
using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Messaging;

/// <summary>By hand, since every turn asks whether a question is open.</summary>
internal sealed class StoredOpenQuestions(StorageSession session) : IOpenQuestions
{
    public const string Find =
        """
        SELECT Id, PersonId, ConversationId, Kind, Source, AskedAt, Metric, Quantity, Day, ReportId, Text FROM OpenQuestions
        WHERE PersonId = @0 AND ConversationId = @1
        """;

    public const string Ask =
        """
        INSERT OR REPLACE INTO OpenQuestions (Id, PersonId, ConversationId, Kind, Source, AskedAt, Metric, Quantity, Day, ReportId, Text)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)
        """;

    private const string Drop = "DELETE FROM OpenQuestions WHERE PersonId = @0 AND ConversationId = @1";

    public async Task<OpenQuestion?> FindAsync(PersonId person, string conversationId, CancellationToken cancellationToken) =>
        await FindAsync(session.Connection, person, conversationId, cancellationToken);

    private static readonly KnownQuery Open = new(Find, KnownTables.OpenQuestions);

    public Task AskAsync(OpenQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return session.Writer.ExecuteAsync(
            Ask,
            [
                Columns.Of(question.Id), Columns.Of(question.PersonId), question.ConversationId, question.Kind.ToString(), question.Source,
                Columns.Of(question.AskedAt), question.Metric?.Value, question.Quantity?.ToString(CultureInfo.InvariantCulture),
                Columns.Of(question.Day), Columns.Of(question.ReportId), question.Text,
            ],
            cancellationToken);
    }

    // Nearly every turn drops what nearly none has asked.
    public async Task DropAsync(PersonId person, string conversationId, CancellationToken cancellationToken)
    {
        var writer = session.Writer;
        if (await FindAsync(writer, person, conversationId, cancellationToken) is not null)
            await writer.ExecuteAsync(Drop, [Columns.Of(person), conversationId], cancellationToken);
    }

    private static ValueTask<OpenQuestion?> FindAsync(
        StorageConnection connection, PersonId person, string conversationId, CancellationToken cancellationToken) => connection.FirstKnownAsync(
        Open, (Person: person, Conversation: conversationId), static of => [Columns.Of(of.Person), of.Conversation], Read, cancellationToken);

    private static OpenQuestion Read(DbDataReader row) => new(
        row.GuidAt(0), new(row.GuidAt(1)), row.GetString(2), Enum.Parse<QuestionKind>(row.GetString(3)), row.GetString(4), row.InstantAt(5))
    {
        Metric = row.TextAt(6) is { } metric ? new MetricCode(metric) : null,
        Quantity = row.TextAt(7) is { } quantity ? decimal.Parse(quantity, NumberStyles.Number, CultureInfo.InvariantCulture) : null,
        Day = row.IsDBNull(8) ? null : row.DayAt(8),
        ReportId = row.IsDBNull(9) ? null : new ReportId(row.GuidAt(9)),
        Text = row.TextAt(10),
    };
}
