using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads how boards are to be shown, of all teams or of one: "排行榜只显示前3", "华东组排行榜只显示前3", "show only the top 3 for East".</summary>
internal static class BoardSettings
{
    private const int LongestTeam = 30;

    /// <summary>The setting that a text in normal form states; null where it states none.</summary>
    public static BoardWish.Arrange? Read(string text) => Plain(text) ?? After(text) ?? Before(text);

    private static BoardWish.Arrange? Plain(string text)
    {
        foreach (var (setting, words) in BoardWords.Settings)
            if (words.Contains(text))
                return new(setting, 0);
        if (Phrase.At(text, 0, BoardWords.TopLead) is not { } lead)
            return null;
        var source = Normalizer.Normalize(text);
        var start = source[lead.Length] == ' ' ? lead.Length + 1 : lead.Length;
        if (HanNumber.Read(source, start, out var end) is not { Vague: false } figure || figure.Value != decimal.Truncate(figure.Value) || Math.Abs(figure.Value) > 1000)
            return null;
        var tail = text[Math.Min(end, text.Length)..];
        var mustSay = lead is "show the top" or "show top";
        return BoardWords.TopTail.Contains(tail) && (!mustSay || tail.Contains("only", StringComparison.Ordinal)) ? new(BoardWish.BoardSetting.Top, (int)figure.Value) : null;
    }

    // "华东组排行榜只显示前3", "华东组的排行榜显示全部": a name and then the setting.
    private static BoardWish.Arrange? After(string text)
    {
        for (var place = 1; place < text.Length && place <= LongestTeam; place++)
        {
            if (Characters.IsLatin(text[place]) && Characters.IsLatin(text[place - 1]) || Plain(text[place..]) is not { } setting)
                continue;
            var team = text[..place].TrimEnd(' ', ':', ',', '的');
            return team.Length > 0 && !team.Contains('榜', StringComparison.Ordinal) && !team.Contains("排行", StringComparison.Ordinal) ? setting with { Team = team } : null;
        }

        return null;
    }

    // "show only the top 3 for East", "show only the top 3 on the East board": the setting and then a name.
    private static BoardWish.Arrange? Before(string text)
    {
        foreach (var link in (string[])[" for team ", " for the ", " for ", " on the ", " on "])
        {
            var place = text.LastIndexOf(link, StringComparison.Ordinal);
            if (place <= 0 || Plain(text[..place]) is not { } setting)
                continue;
            var team = text[(place + link.Length)..];
            foreach (var end in (string[])["'s board", "'s leaderboard", " board", " leaderboard", " team"])
                team = team.EndsWith(end, StringComparison.Ordinal) ? team[..^end.Length] : team;
            return team.Length is > 0 and <= LongestTeam ? setting with { Team = team } : null;
        }

        return null;
    }
}
