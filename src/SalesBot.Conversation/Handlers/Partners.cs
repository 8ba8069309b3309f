using System.Collections.Immutable;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Tells colleagues from customers in a report: only the company knows that in "和周凯一起签了10万" the one named works there.</summary>
internal static class Partners
{
    private const int MostNames = 4;
    private const int LongestName = 24;

    private static readonly ImmutableArray<string> Before = ["together with", "along with", "shared with", "split with", "alongside", "with", "and", "w/", "&", "和", "跟", "与", "同"];
    private static readonly ImmutableArray<string> After = ["一起签的", "一起签下的", "一起做的", "一起成交的", "一起", "一块儿", "一块", "共同", "联合", "联手", "合作", "合伙", "合", "两个人", "两人"];

    private static readonly ImmutableArray<string> Verbs = ["签", "谈", "拿下", "成交", "做成", "搞定", "卖", "收"];

    /// <summary>A colleague whom a report names.</summary>
    /// <param name="Name">The name, as the company writes it.</param>
    /// <param name="Reading">What the report says without the name.</param>
    /// <param name="IsShared">There is money in it, of which the colleague may have a part.</param>
    internal sealed record Partner(string Name, Reading Reading, bool IsShared);

    /// <summary>The colleague named where a customer would be; null where there is none, or where it is already said how the money is shared.</summary>
    public static async Task<Partner?> FindAsync(
        Turn turn, string text, Reading reading, Func<string, Task<IReadOnlyList<Person>>> find)
    {
        if (reading is not { Intent: Intent.Report, Credit: null })
            return null;
        var names = reading.Items.Where(item => item is { Status: ItemStatus.Done, Rep: null }).SelectMany(item => item.Customers).Distinct().Take(MostNames);
        foreach (var name in names.SelectMany(Names).Concat(Joined(text)).Concat(Last(text)).Distinct())
        {
            if ((await find(name)).Where(person => IsCalled(person.Name, name)
                    && person.Id != turn.Person.Id && person.IsEmployedOn(turn.Today)).ToList() is not [var colleague]
                || Without(text, name) is not var (rest, joined)
                || turn.Read(rest) is not { Intent: Intent.Report } alone || !alone.Items.Any(item => item.Status == ItemStatus.Done))
                continue;
            var shared = alone.Items.Any(item => item is { Status: ItemStatus.Done, Metric: { } metric } && Metrics.UnitOf(metric) == MetricUnit.Money);
            // "拜访了周凯": without a word for "with" it may be a customer of the same name.
            if (shared || joined)
                return new Partner(colleague.Name, alone, shared);
        }

        return null;
    }

    // "closed 50k with Amy": the whole name or the first word of it.
    private static bool IsCalled(string person, string name) =>
        person.Equals(name, StringComparison.OrdinalIgnoreCase) || person.Split(' ') is [var first, _, ..] && first.Equals(name, StringComparison.OrdinalIgnoreCase);

    // "和陈晨合签": the word for together may have been read as the end of the name.
    private static IEnumerable<string> Names(string name)
    {
        yield return name;
        if (After.FirstOrDefault(word => name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal)) is { } word)
            yield return name[..^word.Length];
    }

    // "签单10万 和周凯一起", "和李娜签了20万": whoever is named between the word for with and together or the verb, customer or not.
    private static IEnumerable<string> Joined(string text)
    {
        foreach (var word in After.Concat(Verbs))
        {
            var end = text.IndexOf(word, StringComparison.Ordinal);
            if (end <= 0)
                continue;
            var ahead = text[Math.Max(0, end - LongestName)..end];
            foreach (var with in Before.Where(one => !char.IsAsciiLetter(one[0])))
                if (ahead.LastIndexOf(with, StringComparison.Ordinal) is >= 0 and var start && ahead[(start + with.Length)..].Trim(' ', '@') is { Length: > 1 } name)
                    yield return name;
        }
    }

    // "closed Northwind, 120k, shared with Raj": whoever is named last, customers or not.
    private static IEnumerable<string> Last(string text)
    {
        if (text.LastIndexOf(" with ", StringComparison.OrdinalIgnoreCase) is not (> 0 and var with))
            yield break;
        var words = text[(with + " with ".Length)..].Trim(' ', '.', '!', '@').Split(' ');
        if (words.Length is 1 or 2 && words[0].Length > 1)
        {
            yield return string.Join(' ', words);
            yield return words[0];
        }
    }

    private static (string Others, bool Joined)? Without(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var left = text[..at].TrimEnd(' ', '@');
        var right = text[(at + name.Length)..].TrimStart();
        var word = Before.FirstOrDefault(word => left.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (!char.IsAsciiLetter(word[0]) || left.Length == word.Length || !char.IsLetter(left[^(word.Length + 1)])));
        if (word is not null)
            left = left[..^word.Length].TrimEnd();
        var together = After.FirstOrDefault(word => right.StartsWith(word, StringComparison.Ordinal));
        if (together is not null)
            right = right[together.Length..];
        return ($"{left} {right}".Trim(), word is not null);
    }
}
