using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string FiscalYearIs(int month) => $"财年从{month}月开始,Q1 是{Quarter(month)}。要改就说“财年从4月开始”。";

    public string FiscalYearIsForWhoLeadsAll => "财年从几月开始由管理员,或带全部团队的主管来定。没有改动。";

    public string FiscalYearPreview(int before, int month) =>
        $"预览:财年从{month}月开始(原 {before}月),Q1 变成{Quarter(month)}。已经定的目标不变,以后说的季度和年度按新的算。就这么定吗?";

    public string FiscalYearSet(int month) => $"✅ 记下了:财年从{month}月开始,Q1 是{Quarter(month)}。";

    public string WorkWeekIsForManagers => "全职、半职和每周上班的日子由主管来定,没有改动。";

    public string WorkWeekOnWhichDays(string name) => $"{name}每周哪几天上班?例如“{name}周一、周二、周三上班”,每天半天就说“{name}半职”。没有改动。";

    public string WorkWeekPreview(string name, WorkWeek week, DateOnly? from) =>
        $"预览:{name}{(from is { } day ? $"从{FullDay(day)}起" : "以后")}{Week(week)}上班,每周 {HalfDays(week)} 天。{(from is null ? "" : "之前的不变,之后")}进度和以后分目标都按这个算,已定的目标数不变。就这么定吗?";

    public string WorkWeekSet(string name, WorkWeek week, DateOnly? from) => $"✅ 记下了:{name}{(from is { } day ? $"从{FullDay(day)}起" : "")}{Week(week)}上班,每周 {HalfDays(week)} 天。";

    public string WorkWeek(WorkWeek week) => Week(week);

    public string WorkWeekSaid(string name, WorkWeek week, DateOnly? from) => $"{name}{(from is { } day ? $"{day.Year}年{day.Month}月{day.Day}日起" : "")}{Week(week)}上班";

    private static string Quarter(int month) => $"{month}–{((month + 1) % 12) + 1}月";

    private static string Week(WorkWeek week) =>
        string.Join('、', Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Where(day => week[day] != DayPart.None).Select(day => $"{Weekdays[(int)day]}{(week[day] == DayPart.Whole ? "" : "半天")}"));

    private static string HalfDays(WorkWeek week) => (week.HalfDays / 2m).ToString("0.#", Culture);
}
