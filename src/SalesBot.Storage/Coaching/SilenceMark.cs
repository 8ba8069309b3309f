using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Coaching;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Coaching;

/// <summary>A step of a silence that was taken.</summary>
internal sealed record SilenceMark(PersonId PersonId, DateOnly Since, SilenceStep Step, DateTimeOffset TakenAt);

internal sealed class SilenceMarkMapping : IEntityTypeConfiguration<SilenceMark>
{
    public void Configure(EntityTypeBuilder<SilenceMark> builder)
    {
        builder.ToTable("SilenceMarks");
        builder.HasKey(mark => new { mark.PersonId, mark.Since, mark.Step });
    }
}

internal sealed class StoredSilenceLog(StorageSession session) : ISilenceLog
{
    public const string Take =
        """
        INSERT INTO SilenceMarks (PersonId, Since, Step, TakenAt) VALUES (@0, @1, @2, @3)
        ON CONFLICT (PersonId, Since, Step) DO NOTHING
        """;

    public async Task<bool> TakeAsync(PersonId person, DateOnly since, SilenceStep reached, DateTimeOffset now, CancellationToken cancellationToken) =>
        await session.Writer.ExecuteAsync(
            Take, [Columns.Of(person), Columns.Of(since), reached.ToString(), Columns.Of(now)], cancellationToken) > 0;
}
