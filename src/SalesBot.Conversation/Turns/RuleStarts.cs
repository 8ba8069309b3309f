using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Turns;

/// <summary>The first days of incentive rules: which others are likely meant, and a sentence with another one.</summary>
internal static class RuleStarts
{
    private const string Begins = "from ";

    /// <summary>Today, and the first of next month, where they are not the day already; none for a campaign, whose days were said.</summary>
    public static IEnumerable<DateOnly> Others(RuleResult.Possible possible, DateOnly today)
    {
        if (possible.Version.Until is not null || possible.Before?.Until is not null)
            yield break;
        if (possible.Version.From != today && !(possible.Before is { From: var earlier } && earlier > today))
            yield return today;
        if (ReadStatements.MonthOf(today).End.AddDays(1) is var next && possible.Version.From < next)
            yield return next;
    }

    /// <summary>What a button answers.</summary>
    public static string Answer(DateOnly day) => $"{Begins}{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>The day that an answer names ("从12月起", "从今天起", "from next month"); null where it is something else.</summary>
    public static DateOnly? Read(string reply, DateOnly today)
    {
        var source = Normalizer.Normalize(reply);
        var text = source.Normal(0, source.Length).ToString().Trim(' ', '.', '。', '!', '吧');
        foreach (var said in (string[])[text, $"{text}起", $"{Begins}{text}"])
            if (MonthText.TakeFrom(said, today) is { Day: { } day, Left: var left } && left.Trim(' ', ',', '算', '吧').Length == 0)
                return day;
        return null;
    }

    /// <summary>A sentence with another first day than it names.</summary>
    public static string With(string sentence, DateOnly day, DateOnly today)
    {
        var source = Normalizer.Normalize(sentence);
        return $"{MonthText.TakeFrom(source.Normal(0, source.Length).ToString(), today).Left} {Answer(day)}";
    }
}
