using System.Text.RegularExpressions;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds the colleague with whose name a text begins, with or without a space after it.</summary>
internal sealed partial class Colleagues(IPeople people)
{
    private const int LongestWords = 3;
    private const int LongestHan = 6;
    private const int MostTeams = 20;

    /// <summary>Who is meant.</summary>
    /// <param name="People">All whom the name may mean; nobody where there is no such colleague.</param>
    /// <param name="Name">The name, as written.</param>
    /// <param name="Rest">What is said after it.</param>
    internal sealed record Named(IReadOnlyList<Person> People, string Name, string Rest);

    /// <summary>Finds the colleague of the writer's company.</summary>
    public async Task<Named> FindAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        text = Tags().Replace(text, "").TrimStart('@', ' ');
        foreach (var length in Lengths(text).Distinct())
        {
            var name = text[..length].Trim(' ', ',', ',', ':', ':', '@');
            var found = name.Length == 0 ? [] : await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken);

            // A beginning of somebody's name is a name only where nothing else is stuck to it.
            if (found.Count > 0 && (IsWhole(text, length) || found.Any(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
                return new Named(found, name, Rest().Replace(text[length..], "").Trim());
        }

        var end = Enumerable.Range(1, text.Length).FirstOrDefault(at => IsWhole(text, at));
        return new Named([], text[..end], "");
    }

    /// <summary>The names of colleagues that look most like one that nobody has.</summary>
    public async Task<IReadOnlyList<string>> NearestAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var all = new List<Person>();
        foreach (var team in (await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken)).OrderByDescending(team => team.Id == turn.Team?.Id).Take(MostTeams))
            all.AddRange(await people.MembersAsync(team.Id, turn.Today, cancellationToken));
        return GoalNames.Nearest(
            name, [.. all.Where(one => one.Id != turn.Person.Id).DistinctBy(one => one.Id)
                .Select(one => new GoalGroup(new GoalOwner(GoalOwnerKind.Person, one.Id.Value), one.Name, [], one))]);
    }

    // The longest first: whole words, then the beginning of a run of Han characters.
    private static IEnumerable<int> Lengths(string text)
    {
        var ends = new List<int>();
        for (var at = 1; at <= text.Length && ends.Count < LongestWords; at++)
            if (IsWhole(text, at) && text[at - 1] is not (' ' or ',' or ',' or ':' or ':'))
                ends.Add(at);
        ends.Reverse();
        foreach (var end in ends)
            yield return end;
        for (var at = Math.Min(LongestHan, text.Length); at >= 2; at--)
            yield return at;
    }

    private static bool IsWhole(string text, int length) => length == text.Length || text[length] is ' ' or ',' or ',' or ':' or ':' or '\n' or '!' or '!' or '。' or '.';

    [GeneratedRegex("</?at>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^[\s,,::!!。.]*(?:for |because |because of |since |as |因为|为了|:)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rest();
}
