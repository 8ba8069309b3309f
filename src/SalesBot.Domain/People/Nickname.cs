namespace SalesBot.Domain.People;

/// <summary>How colleagues call each other in Chinese: 小, 老 or 阿 in front of the surname (小陈 for 陈晨) or of the given name (小娜 for 李娜).</summary>
public static class Nickname
{
    private const int LongestRest = 2;
    private const int LongestName = 4;

    /// <summary>
    /// Those whom a text means so: everybody of the surname, else everybody of the given name; nobody where the text is no such name. Who is
    /// called just so by a whole name is looked for before.
    /// </summary>
    /// <param name="said">The text.</param>
    /// <param name="all">Those who may be meant.</param>
    /// <param name="name">Gives somebody's whole name.</param>
    public static IReadOnlyList<T> Find<T>(string said, IEnumerable<T> all, Func<T, string> name)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(name);
        if (said is not ['小' or '老' or '阿', .. { Length: > 0 and <= LongestRest } rest] || !IsHan(rest))
            return [];
        var people = all.Where(one => name(one) is { Length: >= 2 and <= LongestName } whole && IsHan(whole)).ToList();
        var bySurname = people.Where(one => name(one).StartsWith(rest, StringComparison.Ordinal) && name(one).Length > rest.Length).ToList();
        return bySurname.Count > 0 ? bySurname : people.Where(one => name(one)[1..] == rest).ToList();
    }

    private static bool IsHan(string text) => text.All(c => c is >= '一' and <= '鿿');
}
