using System.Globalization;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Reads after how many silent days who is to hear of it ("没上报跟进 华东组 2/3/5", "silence steps East off").</summary>
internal static class StepsReader
{
    private const int Steps = 3;

    /// <summary>What a message in normal form sets; null where it sets nothing of the kind.</summary>
    /// <param name="text">The normal form, without marks at its end.</param>
    /// <param name="written">The same stretch as written, by its places.</param>
    public static CoachingWish? Read(string text, Func<int, int, string> written)
    {
        if (Phrase.At(text, 0, CoachingWords.Silence) is not { } cue)
            return null;
        var last = text.LastIndexOf(' ');
        var start = Math.Max(last + 1, cue.Length);
        if (Figures(text[start..].Trim(':', ' ')) is not { } days)
            return null;
        var team = written(cue.Length, start).Trim(' ', ':', ':');
        return new CoachingWish.SetSteps(team.Length == 0 ? null : team, days[0], days[1], days[2]) { Leads = true };
    }

    private static int[]? Figures(string text)
    {
        if (CoachingWords.Off.Contains(text))
            return [0, 0, 0];
        var days = text.Split('/', ',', '-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : -1).ToArray();
        return days.Length == Steps && days.All(day => day >= 0) ? days : null;
    }
}
