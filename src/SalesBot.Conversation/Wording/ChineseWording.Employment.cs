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

    public string PersonnelIsForManagers => "成员的加入、调组和改名由主管来定,没有改动。";

    public string MovesAreForWhoLeadsBoth => "调组要由两个组都带的主管或管理员来定,没有改动。";

    public string PersonIsThere(string name, string team) => $"{name}已经在{team}了,没有改动。";

    public string NameIsTaken(string name) => $"已经有人叫“{name}”了,换个名字再说一次。没有改动。";

    public string WhichTeamJoins(string name, string? said, IReadOnlyList<string> teams) =>
        $"{(said is null ? "" : $"你带的组里没有“{said}”。")}{name}加入哪个组?{string.Join("、", teams)}。还没有改动。";

    public string NewMember(string name, string team, DateOnly day) => $"新人{name}{day.Year}年{day.Month}月{day.Day}日加入{team}";

    public string JoinPreview(string name, string team, DateOnly day) =>
        $"预览:新人{name} {FullDay(day)}加入{team}。之前不算没报、不上榜,分目标从这天起按在岗天数算。就这么定吗?";

    public string MemberEntered(string name, string team, DateOnly day, string code, DateOnly until) =>
        $"✅ 记下了:{name} {FullDay(day)}加入{team}。请{name}给我发“加入 {code}”,{until.Month}月{until.Day}日前有效,只能用一次。";

    public string MovePreview(string name, string from, string to, DateOnly day) =>
        $"预览:{name} {FullDay(day)}起从{from}调到{to}。之前的业绩、榜单和目标还算{from}的;{name}自己的目标不变,两个组的组目标也不变,要重分就再说一声。就这么定吗?";

    public string PersonMoved(string name, string team, DateOnly day) => $"✅ 记下了:{name} {FullDay(day)}起在{team}。";

    public string RenamePreview(string name, string to) => $"预览:{name}改名为{to},以前的记录都还在,以后都显示新名字。就这么定吗?";

    public string PersonRenamed(string before, string name) => $"✅ 改好了:{before}现在叫{name}。";

    private static string FullDay(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
