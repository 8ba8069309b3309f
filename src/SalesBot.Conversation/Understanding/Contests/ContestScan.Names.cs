using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Contests;

/// <content>Who meets: whatever nothing else was made of.</content>
internal sealed partial class ContestScan
{
    private List<string> Names()
    {
        var names = new List<string>();
        foreach (var (from, to) in Parts())
        {
            var name = source.Slice(from, to).Trim(' ', ':', ':', ',', ',', '.', '。', '!', '!', '-', '@');
            if (name.Length is 0 or > LongestName)
                continue;
            var isSelf = ContestWords.Selves.Contains(name.ToLowerInvariant());
            if (isSelf ? !names.Contains("") : true)
                names.AddRange(isSelf ? [""] : Apart(name));
        }

        return names;
    }

    // "李娜 周凯 Amy Wong": Chinese names need no more than a space between them, English ones have one inside.
    private IEnumerable<string> Apart(string name) => Spaced(name).Where(one => !IsTooShort(one) && !IsTime(one));

    // No name is a single Chinese character.
    private static bool IsTooShort(string name) => name is [var only] && !Characters.IsLatin(char.ToLowerInvariant(only)) && !ContestWords.Selves.Contains(name);

    private static IEnumerable<string> Spaced(string name)
    {
        var from = 0;
        for (var place = 1; place < name.Length - 1; place++)
        {
            if (name[place] != ' ' || Characters.IsLatin(name[place - 1]) && Characters.IsLatin(name[place + 1]))
                continue;
            yield return name[from..place].Trim();
            from = place + 1;
        }

        yield return name[from..].Trim();
    }

    // What is left between the words that join names, fillers at either end taken off.
    private List<(int From, int To)> Parts()
    {
        var parts = new List<(int From, int To)>();
        var from = 0;
        for (var place = 0; place <= left.Length; place++)
        {
            var join = place == left.Length ? "" : left[place] is '\0' or ':' ? left[place].ToString() : Phrase.At(Left, place, ContestWords.And);
            if (join is null)
                continue;
            if (Trimmed(from, place) is { } part)
                parts.Add(part);
            place += Math.Max(0, join.Length - 1);
            from = place + 1;
        }

        return parts;
    }

    private (int From, int To)? Trimmed(int from, int to)
    {
        for (var goesOn = true; goesOn && from < to;)
        {
            goesOn = false;
            while (from < to && left[from] is ' ' or '\0')
                from++;
            while (to > from && left[to - 1] is ' ' or '\0')
                to--;
            if (from < to && Phrase.At(Left[..to], from, ContestWords.Fillers) is { } ahead && !IsSelf(from, to))
                (from, goesOn) = (from + ahead.Length, true);
            else if (ContestWords.Fillers.FirstOrDefault(filler => EndsWith(from, to, filler)) is { } behind && !IsSelf(from, to))
                (to, goesOn) = (to - behind.Length, true);
        }

        return from < to ? (from, to) : null;
    }

    private bool IsSelf(int from, int to) => ContestWords.Selves.Contains(new string(left, from, to - from));

    private bool EndsWith(int from, int to, string word) =>
        to - from > word.Length && text.AsSpan(from, to - from).EndsWith(word)
        && (!Characters.IsLatin(word[0]) || !Characters.IsLatin(text[to - word.Length - 1]));
}
