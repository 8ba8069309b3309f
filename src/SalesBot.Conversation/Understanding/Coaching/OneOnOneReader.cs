using System.Globalization;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Reads calls for a 1:1, what was agreed in one and what is done of it ("和张三1对1", "1:1 note: Wei calls 3 old customers").</summary>
internal static class OneOnOneReader
{
    private const int LongestName = 40;
    private const int MostWordsOfName = 4;

    /// <summary>What a message in normal form wants; null where it is about no 1:1.</summary>
    /// <param name="text">The normal form, without marks at its end.</param>
    /// <param name="written">The same stretch as written, by its places.</param>
    public static CoachingWish? Read(string text, Func<int, int, string> written)
    {
        if (CoachingWords.Done.Contains(text))
            return new CoachingWish.ItemDone(null);
        if (Chat(text, written) is { } chat)
            return chat;
        var place = Phrase.Find(text, CoachingWords.OneOnOne, out var cue);
        if (place < 0)
            return null;
        var end = place + cue.Length;
        var after = Skip(text, end);
        if (Phrase.At(text, after, CoachingWords.Note) is { } note)
            return Note(text, place, after + note.Length, written);
        if (Phrase.At(text, after, CoachingWords.Done) is { } done)
            return place == 0 ? Done(text[(after + done.Length)..]) : null;
        if (CoachingWords.Mine.Contains(text[..place].Trim()))
            return new CoachingWish.MyItems { Leads = true };
        return Agenda(text, place, end, written);
    }

    // "约小李聊聊"
    private static CoachingWish.OpenAgenda? Chat(string text, Func<int, int, string> written)
    {
        if (!text.StartsWith('约') || !(text.EndsWith("聊聊", StringComparison.Ordinal) || text.EndsWith("谈谈", StringComparison.Ordinal)))
            return null;
        return IsName(text[1..^2]) ? new CoachingWish.OpenAgenda(written(1, text.Length - 2).Trim()) { Leads = true } : null;
    }

    private static CoachingWish.NoteItem? Note(string text, int place, int start, Func<int, int, string> written)
    {
        var before = Name(text, 0, place, written);
        if (before is null)
            return null;
        var behind = Skip(text, start);
        if (Phrase.At(text, behind, CoachingWords.With) is { } with)
            behind = Skip(text, behind + with.Length);
        return new CoachingWish.NoteItem(before.Length == 0 ? null : before, written(behind, text.Length).Trim()) { Leads = true };
    }

    private static CoachingWish.ItemDone? Done(string rest)
    {
        var figure = rest.Trim(' ', ':', '#', '第', '条', '项');
        if (figure.Length == 0)
            return new CoachingWish.ItemDone(null) { Leads = true };
        return int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new CoachingWish.ItemDone(number) { Leads = true } : null;
    }

    private static CoachingWish.OpenAgenda? Agenda(string text, int place, int end, Func<int, int, string> written)
    {
        if (Name(text, 0, place, written) is not { } before || Name(text, end, text.Length, written) is not { } after)
            return null;
        if (before.Length > 0 && after.Length > 0)
            return null;
        var name = before.Length > 0 ? before : after;
        return new CoachingWish.OpenAgenda(name.Length == 0 ? null : name) { Leads = true };
    }

    // The name between two places, empty where there is none; null where something else stands there.
    private static string? Name(string text, int start, int end, Func<int, int, string> written)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            while (start < end && IsGap(text[start]))
                start++;
            while (end > start && IsGap(text[end - 1]))
                end--;
            foreach (var words in new[] { CoachingWords.With, CoachingWords.Around })
            {
                if (start < end && Phrase.At(text[..end], start, words) is { } word)
                {
                    start += word.Length;
                    changed = true;
                }
            }

            var last = CoachingWords.Around.FirstOrDefault(word => end - start > word.Length && text[start..end].EndsWith(word, StringComparison.Ordinal)
                && Phrase.At(text[..end], end - word.Length, [word]) is not null);
            if (last is not null)
            {
                end -= last.Length;
                changed = true;
            }
        }

        return start >= end ? "" : IsName(text[start..end]) ? written(start, end).Trim() : null;
    }

    private static bool IsName(string text)
    {
        var name = text.Trim();
        return name.Length is > 0 and <= LongestName && name.Split(' ').Length <= MostWordsOfName
            && name.All(c => Text.Characters.IsLatin(c) || Text.Characters.IsHan(c) || c is ' ' or '-' or '\'' or '.' or '·' or '@');
    }

    private static int Skip(string text, int place)
    {
        while (place < text.Length && IsGap(text[place]))
            place++;
        return place;
    }

    private static bool IsGap(char c) => c is ' ' or ':' or ',' or '-' or '、' or '。' or '!';
}
