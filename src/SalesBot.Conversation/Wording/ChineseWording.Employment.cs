namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string EmploymentIsForManagers => "入职、离职日期由主管来定,没有改动。";

    public string EmploymentPreview(string name, DateOnly? before, DateOnly day, bool isLast) => isLast
        ? $"预览:{name}的最后工作日是{FullDay(day)}{(before is { } last ? $"(原 {FullDay(last)})" : "")}。之后不提醒、不上榜,进度只算在岗的工作日。已定的目标数不变,以后分目标按在岗天数。就这么定吗?"
        : $"预览:{name} {FullDay(day)}入职{(before is { } first ? $"(原 {FullDay(first)})" : "")}。之前不算没报,进度只算在岗的工作日。已定的目标数不变,以后分目标按在岗天数。就这么定吗?";

    public string EmploymentSet(string name, DateOnly day, bool isLast) =>
        isLast ? $"✅ 记下了:{name}最后工作日 {FullDay(day)}。" : $"✅ 记下了:{name} {FullDay(day)}入职。";

    public string EmploymentIsSo(string name, DateOnly day, bool isLast) =>
        isLast ? $"{name}的最后工作日本来就是{FullDay(day)},没有改动。" : $"{name}的入职日本来就是{FullDay(day)},没有改动。";

    public string EmploymentCannotBe(string name, DateOnly first, DateOnly? last) =>
        $"入职要早于离职:{name} {FullDay(first)}入职{(last is { } end ? $",{FullDay(end)}离职" : "")}。没有改动,换个日期再说一次。";

    private static string FullDay(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
