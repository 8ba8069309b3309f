using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Reminders;

/// <summary>
/// Reads what somebody wants of the bot's reminders. Every word of the message must be one of a wish, a time, a length of time or a number: a
/// word more, and it is a message about something else.
/// </summary>
internal sealed class WishReader(SourceText text)
{
    private const int MostTokens = 20;
    private const int MostMinutes = 24 * 60;
    private const int HalfHour = 30;

    private readonly HashSet<WishWord> said = [];
    private readonly List<Clock> times = [];
    private WishTopic? topic;
    private int? minutes;
    private int? count;
    private decimal? amount;
    private bool? afternoon;

    /// <summary>The wish; null where the message is none.</summary>
    public static ReminderWish? Read(Message message)
    {
        if (message.Sentences.Count is 0 or > 3 || message.Words > MostTokens || message.Has(Sign.Hypothetical | Sign.Joke))
            return null;
        var reader = new WishReader(message.Text);
        return reader.Takes(message) ? reader.Decide() : null;
    }

    private bool Has(WishWord word) => said.Contains(word);

    private bool Takes(Message message)
    {
        var covered = 0;
        foreach (var token in message.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.Kind != TokenKind.Mark && token.End > covered && !Takes(token, Math.Max(token.Start, covered), out covered))
                return false;
        }

        return said.Count > 0;
    }

    // The reader's own words come first: the lexicon cuts "别提醒" and "晚上10点后" elsewhere.
    private bool Takes(Token token, int start, out int covered)
    {
        covered = token.End;
        if (token is { Duration: true })
            return TakesDuration(token);
        if (token.Kind == TokenKind.Opaque)
            return TakesTime(token);
        if (token.Kind == TokenKind.Figure)
            return TakesFigure(token);
        for (var place = start; place < token.End;)
        {
            while (text[place] == ' ' && place < token.End)
                place++;
            if (WishCue.Longest(text, place, out var end) is not { } cue)
                return false;
            said.Add(cue.Word);
            topic = cue.About ?? topic;
            minutes = cue.Word == WishWord.HalfHour ? HalfHour : minutes;
            afternoon = cue.Word switch { WishWord.Evening => true, WishWord.Morning => false, _ => afternoon };
            covered = place = end;
        }

        return true;
    }

    private bool TakesTime(Token token)
    {
        if (ClockReader.Read(text, token.Start, token.End) is not { } clock)
            return false;
        times.Add(clock.From with { IsAfternoon = clock.From.IsAfternoon ?? (times.Count == 0 ? afternoon : null) });
        if (clock.To is { } to)
            times.Add(to);
        return times.Count <= 2;
    }

    private bool TakesDuration(Token token)
    {
        var written = text.Normal(token.Start, token.End);
        var unit = written.Contains('分') || written.Contains("min", StringComparison.Ordinal) ? 1
            : written.Contains("小时", StringComparison.Ordinal) || written.Contains("钟头", StringComparison.Ordinal) || written.Contains("hour", StringComparison.Ordinal)
                || written.Contains("hr", StringComparison.Ordinal) ? 60 : 0;
        var isHalf = written.Contains('半');
        var figure = FigureReader.Read(text, token.Start, out _);
        if (unit == 0 || figure is { Vague: true } || figure is null && !isHalf)
            return false;
        var value = ((figure?.Value ?? 0) * unit) + (isHalf ? unit / 2 : 0);
        minutes = value is >= 1 and <= MostMinutes ? (int)value : null;
        return minutes is not null;
    }

    // "remind me at 5": a bare number is an hour where a time is awaited and a number of messages where one is counted.
    private bool TakesFigure(Token token)
    {
        if (topic == WishTopic.Celebrations && token.Figure is { Vague: false, Percent: false, Value: > 0 } deal)
        {
            amount = deal.Value;
            return true;
        }

        if (token.Figure is not { Vague: false, Percent: false, Money: false } figure || figure.Value != decimal.Truncate(figure.Value) || figure.Value is < 0 or > 99)
            return false;
        if (Has(WishWord.Most) || Has(WishWord.PerDay))
            count = (int)figure.Value;
        else if (figure.Value <= 24 && (Has(WishWord.Change) || Has(WishWord.Remind)))
            times.Add(new Clock((int)figure.Value, 0, afternoon));
        else
            return false;
        return true;
    }

    private ReminderWish? Decide()
    {
        var isAboutReminders = Has(WishWord.Remind) || topic is not null;
        if (Has(WishWord.Use))
            return new(WishAct.ShowUse);
        if (count is { } most && Has(WishWord.Most) && (Has(WishWord.PerDay) || isAboutReminders))
            return new(WishAct.MostADay) { Count = most };
        if (amount is { } from)
            return new(WishAct.FromAmount) { Topic = topic, Amount = from };
        if (times.Count > 0)
            return Timed(isAboutReminders);
        if (minutes is { } length)
            return Has(WishWord.Later) && !Has(WishWord.Off) ? new(WishAct.Snooze) { Minutes = length }
                : Has(WishWord.Mute) || Has(WishWord.Quiet) || Has(WishWord.Off) && isAboutReminders ? new(WishAct.Mute) { Minutes = length }
                : Has(WishWord.After) && Has(WishWord.Remind) ? new(WishAct.Snooze) { Minutes = length } : null;
        return Untimed(isAboutReminders);
    }

    private ReminderWish? Untimed(bool isAboutReminders)
    {
        // "什么时候再提醒我" asks, and puts nothing off.
        if (Has(WishWord.Asks) && !Has(WishWord.Off))
            return Has(WishWord.Settings) || Has(WishWord.Remind) ? new(WishAct.Show) : null;
        if (Has(WishWord.ResumeAll) || Has(WishWord.On) && isAboutReminders && !Has(WishWord.Off))
            return new(WishAct.Resume) { Topic = topic };
        if (Has(WishWord.Today) && (Has(WishWord.Off) && isAboutReminders || Has(WishWord.Mute) || Has(WishWord.Quiet) || Has(WishWord.StopAll)))
            return new(WishAct.MuteToday);
        if (Has(WishWord.Later) && isAboutReminders && !Has(WishWord.Off))
            return new(WishAct.Snooze);
        if (Has(WishWord.Mute))
            return new(WishAct.Mute);
        if (Has(WishWord.StopAll) || Has(WishWord.Off) && isAboutReminders)
            return Has(WishWord.Today) ? null : new(WishAct.Stop) { Topic = topic };
        return Has(WishWord.Settings) || Has(WishWord.Quiet) || Has(WishWord.Remind) && said.All(word => word is WishWord.Remind or WishWord.Filler or WishWord.Topic)
            ? new(WishAct.Show) : null;
    }

    private ReminderWish? Timed(bool isAboutReminders)
    {
        var isSilenced = Has(WishWord.Off) && (Has(WishWord.Send) || isAboutReminders) || Has(WishWord.Quiet)
            || Has(WishWord.Mute) || Has(WishWord.StopAll) || Has(WishWord.Nothing);
        if (isSilenced && times.Count == 2)
            return new(WishAct.QuietHours) { Time = Evening(times[0]), Until = times[1].InHalf(false) };
        if (isSilenced && Has(WishWord.Before) && !Has(WishWord.After))
            return new(WishAct.QuietHours) { Until = times[0].InHalf(false) };
        if (isSilenced)
            return Has(WishWord.After) || Has(WishWord.Quiet) ? new(WishAct.QuietHours) { Time = Evening(times[0]) } : null;
        return isAboutReminders && times.Count == 1 && topic is null or WishTopic.MorningPlan or WishTopic.EveningReminder
            ? new(WishAct.SetTime) { Topic = topic, Time = topic == WishTopic.MorningPlan ? times[0].InHalf(false) : Late(times[0]) } : null;
    }

    // Quiet hours begin in the evening, as long as nothing else is said.
    private static TimeOnly Evening(Clock clock) => clock.InHalf(clock.Hour is >= 5 and < 12 ? true : null);

    // A reminder of what the day has left open comes when the day ends: "at 5" is at five in the afternoon.
    private static TimeOnly Late(Clock clock) => clock.InHalf(clock.Hour is >= 1 and <= 7 ? true : null);
}
