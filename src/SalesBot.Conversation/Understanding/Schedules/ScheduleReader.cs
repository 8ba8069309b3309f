using System.Collections.Frozen;
using System.Text;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Understanding.Schedules;

/// <summary>
/// Tells messages about a team's schedule from those about one's own reminders and from everything else. The rule: a schedule is meant
/// where the message names what is scheduled for the team (日报提醒, 简报, 排行榜, PK 战况; daily reminder, digest, leaderboard, PK standings)
/// and says when it is to come, or that it is to stop or come again, and says hardly anything else. "提醒改到18:15" names no such thing and
/// "我的日报提醒…" names one's own: both stay with the personal preferences, whoever writes them. Who may change a schedule is not settled here.
/// </summary>
internal static class ScheduleReader
{
    // Nobody moves a schedule in more words.
    private const int LongestText = 80;
    private const FiringDays MondayToFriday =
        FiringDays.Monday | FiringDays.Tuesday | FiringDays.Wednesday | FiringDays.Thursday | FiringDays.Friday;

    private static readonly FrozenSet<string> Shows = new[]
    {
        "有哪些定时", "定时", "定时任务", "定时消息", "有哪些定时消息", "有哪些定时任务", "看看定时", "定时设置", "看定时", "查看定时", "定时列表", "什么时候发什么",
        "schedule", "schedules", "show schedules", "show schedule", "show the schedule", "show the schedules", "show me the schedules",
        "show me the schedule", "what is scheduled", "what's scheduled", "list schedules", "team schedule", "team schedules",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static ScheduleRequest? Read(string message)
    {
        if (message.Length > LongestText)
            return null;
        var text = Normalizer.Normalize(message);
        var whole = text.Normal(0, text.Length).Trim(" ?。.!").ToString();
        if (Shows.Contains(whole))
            return new ScheduleRequest(ScheduleAsk.Show, null, null, null, "");
        return new Pass(text).Run();
    }

    /// <summary>One way through a text, from left to right; at each place the longest thing known.</summary>
    private sealed class Pass(SourceText text)
    {
        private readonly StringBuilder rest = new();
        private ScheduleWord? subject;
        private ScheduleAsk? ask;
        private TimeOnly? time;
        private FiringDays? days;
        private FiringDays lastDay;
        private bool through;
        private bool own;
        private bool twice;

        public ScheduleRequest? Run()
        {
            for (var place = 0; place < text.Length;)
                place = Next(place);
            if (subject is not { Notice: { } notice } || twice || own && notice == ScheduledNotice.DailyReminder)
                return null;
            var left = rest.ToString().Trim();
            var isTimed = time is not null || days is not null;
            if (ask is ScheduleAsk.Stop or ScheduleAsk.Resume)
                return isTimed || subject.IsWeak ? null : new ScheduleRequest(ask.Value, notice, null, null, left);
            if (time is null && (ask is null || subject.IsWeak))
                return null;

            // "改到25点": what is meant is clear, when is not.
            if (left.Any(char.IsAsciiDigit))
                return ask is null ? null : new ScheduleRequest(ScheduleAsk.Change, notice, null, null, "");
            return new ScheduleRequest(ScheduleAsk.Change, notice, time, days == MondayToFriday ? FiringDays.WorkingDays : days, left);
        }

        private int Next(int place)
        {
            if (ClockTime.Read(text, place, out var timeEnd) is { } read)
            {
                twice |= time is not null && time != read;
                time = read;
                return timeEnd;
            }

            if (TimeWords.Longest(text, place, out var dayEnd) is { Day: { Form: DayForm.Weekday, Week: null } weekday })
                return Weekday(weekday.First, dayEnd);
            if (ScheduleWords.All.Longest(text, place, out var end) is { } word)
            {
                Take(word);
                return end;
            }

            rest.Append(text.Written(place));
            return place + 1;
        }

        // 周一三五: the days that follow the first need not be named in full.
        private int Weekday(int day, int end)
        {
            AddDay(day);
            const string Days = "一二三四五六日";
            while (IsDayBefore(end) && Days.IndexOf(text[end], StringComparison.Ordinal) is >= 0 and var next && text[end + 1] is not ('点' or '时'))
            {
                AddDay(next + 1);
                end++;
            }

            return end;
        }

        // Only what was named as a weekday in Chinese is followed by bare days.
        private bool IsDayBefore(int end) => text[end - 2] is '周' or '期' or '拜' or '一' or '二' or '三' or '四' or '五' or '六';

        private void AddDay(int day)
        {
            var flag = (FiringDays)(1 << (day - 1));
            var set = days is null or FiringDays.WorkingDays or FiringDays.LastOfWeek ? default : days.Value;
            if (through && lastDay != default)
            {
                for (var between = lastDay; between != flag; between = (FiringDays)((int)between << 1) is var up && up > FiringDays.Sunday ? FiringDays.Monday : up)
                    set |= between;
            }

            days = set | flag;
            (lastDay, through) = (flag, false);
        }

        private void Take(ScheduleWord word)
        {
            if (word.Weekday > 0)
            {
                AddDay(word.Weekday);
                return;
            }

            through = word.IsThrough;
            own |= word.IsOwn;
            if (word.Days is { } named)
            {
                twice |= days is not null && days != named;
                days = named;
            }

            if (word.Ask is { } wanted)
            {
                twice |= ask is not null && ask != wanted;
                ask = wanted;
            }

            if (word.Notice is { } notice)
            {
                // "PK 战况" is one thing said in two words.
                twice |= subject is { } before && before.Notice != notice;
                subject = subject is { IsWeak: false } ? subject : word;
            }
        }
    }
}
