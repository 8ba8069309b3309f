using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Activities;

/// <summary>
/// Sums over several ranges in one query, however they lie: the days are cut wherever a range begins or has ended, the store sums each piece,
/// and each range is made up of its pieces.
/// </summary>
internal sealed class RangeSums(IReadOnlyList<DateRange> ranges)
{
    private readonly DateOnly[] cuts = [.. ranges.SelectMany(range => new[] { range.Start, range.End.AddDays(1) }).Distinct().Order()];

    /// <summary>What each person has in each of the ranges, in their order; people without anything in one are absent from it.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<PersonId, long>>> OfAsync(IQueryable<ActivityEntry> entries, CancellationToken cancellationToken)
    {
        var (start, end) = (cuts[0], cuts[^1]);
        var pieces = await entries.Where(entry => entry.Day >= start && entry.Day < end)
            .Select(Piece())
            .GroupBy(piece => new { piece.Person, piece.Place }, (key, group) => new { key.Person, key.Place, Amount = group.Sum(piece => piece.Amount) })
            .ToListAsync(cancellationToken);
        return
        [
            .. ranges.Select(range => pieces.Where(piece => piece.Place > 0 && range.Contains(cuts[piece.Place - 1]))
                .GroupBy(piece => piece.Person, piece => piece.Amount).Select(person => (Person: person.Key, Amount: person.Sum()))
                .Where(person => person.Amount != 0).ToDictionary(person => person.Person, person => person.Amount)),
        ];
    }

    // The place of a day is the number of cuts up to it.
    private Expression<Func<ActivityEntry, PieceOfWork>> Piece()
    {
        Expression<Func<DateOnly[]>> captured = () => cuts;
        var entry = Expression.Parameter(typeof(ActivityEntry), "entry");
        var day = Expression.Property(entry, nameof(ActivityEntry.Day));
        Expression place = Expression.Constant(0);
        for (var i = 0; i < cuts.Length; i++)
        {
            place = Expression.Condition(
                Expression.GreaterThanOrEqual(day, Expression.ArrayIndex(captured.Body, Expression.Constant(i))), Expression.Constant(i + 1), place);
        }

        return Expression.Lambda<Func<ActivityEntry, PieceOfWork>>(
            Expression.MemberInit(
                Expression.New(typeof(PieceOfWork)),
                Expression.Bind(typeof(PieceOfWork).GetProperty(nameof(PieceOfWork.Person))!, Expression.Property(entry, nameof(ActivityEntry.PersonId))),
                Expression.Bind(typeof(PieceOfWork).GetProperty(nameof(PieceOfWork.Place))!, place),
                Expression.Bind(typeof(PieceOfWork).GetProperty(nameof(PieceOfWork.Amount))!, Expression.Property(entry, nameof(ActivityEntry.Amount)))),
            entry);
    }

    private sealed class PieceOfWork
    {
        public PersonId Person { get; init; }

        public int Place { get; init; }

        public long Amount { get; init; }
    }
}
