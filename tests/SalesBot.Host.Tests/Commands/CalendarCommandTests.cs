using System.Text;
using SalesBot.Host.Commands;
using SalesBot.Host.Commands.Calendars;
using SalesBot.Host.Tests.Jobs;

namespace SalesBot.Host.Tests.Commands;

public sealed class CalendarCommandTests : IDisposable
{
    private const string Recurring = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//test//EN
        BEGIN:VEVENT
        UID:1
        DTSTART;VALUE=DATE:20201225
        DTEND;VALUE=DATE:20201227
        RRULE:FREQ=YEARLY
        EXDATE;VALUE=DATE:20271225
        SUMMARY:Christmas
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        DTSTART;VALUE=DATE:20260906
        RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO
        SUMMARY:Labor Day
        END:VEVENT
        BEGIN:VEVENT
        UID:3
        DTSTART;VALUE=DATE:20270110
        SUMMARY:春节(班)
        END:VEVENT
        BEGIN:VEVENT
        UID:4
        DTSTART:20270301T090000Z
        DTEND:20270301T100000Z
        SUMMARY:A meeting
        END:VEVENT
        END:VCALENDAR
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task N2_ACsvFile_IsTriedTakenOverOnceAndShown()
    {
        await FoundAsync();
        var file = Write("2027.csv", "date,kind,name\n2027-01-01,holiday,元旦\n2027/1/3,workday,\"元旦, 调休\"\n2027-12-24,half,\n");

        var dry = await RunAsync("import", file, "--dry-run");
        var before = await RunAsync("show", "--year", "2027");
        var first = await RunAsync("import", file);
        var second = await RunAsync("import", file);
        var shown = await RunAsync("show", "--year", "2027", "--team", "华东组");

        Assert.Contains("示例: 3 added, 0 changed, 0 as before; a dry run, nothing was stored.", dry.Output, StringComparison.Ordinal);
        Assert.Contains("No holidays are known for 2027", before.Output, StringComparison.Ordinal);
        Assert.Contains("+ 2027-01-03 Sun  workday  元旦, 调休", first.Output, StringComparison.Ordinal);
        Assert.Equal("示例: 0 added, 0 changed, 3 as before.", second.Output.TrimEnd());
        Assert.Contains("2027-12-24 Fri  half", shown.Output, StringComparison.Ordinal);
        Assert.StartsWith("华东组: mon tue wed thu fri, holidays of CN", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A8_TheBuiltInYear_IsShown()
    {
        await FoundAsync();

        var shown = await RunAsync("show", "--year=2026", "--team=华东组");

        Assert.Contains("2026-10-10 Sat  workday  国庆节调休", shown.Output, StringComparison.Ordinal);
        Assert.EndsWith("2026: 248 working days.", shown.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task N2_ATeamsWeekAndCountry_CanBeSet()
    {
        await FoundAsync();

        Assert.Equal("华东组: set.", (await RunAsync("set", "--team", "华东组", "--country", "none", "--week", "tue-thu,fri:am,sun")).Output.TrimEnd());
        var shown = await RunAsync("show", "--year", "2026", "--team", "华东组");

        Assert.StartsWith("华东组: tue wed thu fri:am sun, no country's holidays", shown.Output, StringComparison.Ordinal);
        Assert.Contains("No holidays are known for 2026", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-13-01,holiday,x\n2027-01-01,party,y", "line 1: '2027-13-01' is no date", "line 2: 'party' is none of holiday, workday, half")]
    [InlineData("", "no day in it", "holidays.csv")]
    public async Task N2_AFileWithMistakes_IsRefusedAsAWholeWithItsLines(string content, params string[] complaints)
    {
        await FoundAsync();

        var (code, _, error) = await RunAsync("import", Write("holidays.csv", content));

        Assert.Equal(2, code);
        Assert.All(complaints, complaint => Assert.Contains(complaint, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("set --team 华东组", "Set what?")]
    [InlineData("set --country XX", "No holidays are built in for 'XX'")]
    [InlineData("set --team 华东组 --week mon-fun", "--week is a list")]
    [InlineData("set --team 华东组 --week-start sun", "for the whole organisation")]
    [InlineData("set --zone Asia/Tokyo", "for a team or a person")]
    [InlineData("set --team 华东组 --zone Mars/Base", "is no time zone")]
    [InlineData("show --team 华西组", "There is no team '华西组'")]
    [InlineData("show --year soon", "--year is a year")]
    [InlineData("import nowhere.csv", "There is no file 'nowhere.csv'")]
    [InlineData("import", "Which file?")]
    [InlineData("dance", "salesbot calendar show|import FILE|set")]
    public async Task N2_CalledWrongly_SaysHowInOneLine(string arguments, string says)
    {
        await FoundAsync();

        var (code, _, error) = await RunAsync(arguments.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void N2_AnIcsFile_GivesItsAllDayEventsAndTheRecurringOnesOfTheYearsAround()
    {
        List<string> errors = [];

        var days = IcsDays.Read(Recurring, 2026, errors).ToLookup(day => day.Name, day => day.Day);

        Assert.Empty(errors);
        Assert.Equal([2024, 2024, 2025, 2025, 2026, 2026, 2028, 2028, 2029, 2029], days["Christmas"].Select(day => day.Year).Order());
        Assert.Equal([new DateOnly(2026, 9, 7), new DateOnly(2027, 9, 6), new DateOnly(2028, 9, 4), new DateOnly(2029, 9, 3)], days["Labor Day"].Where(d => d.Day <= 7 && d != new DateOnly(2026, 9, 6)).Order());
        Assert.Equal([new DateOnly(2027, 1, 10)], days["春节(班)"]);
        Assert.Empty(days["A meeting"]);
    }

    [Fact]
    public void N2_TextThatIsNoCalendar_IsAMistakeNotACrash()
    {
        List<string> errors = [];

        Assert.Empty(IcsDays.Read("hello", 2026, errors));
        Assert.Single(errors);
    }

    [Fact]
    public void N2_Files_AreReadInUtf8WithAndWithoutAMarkAndInGbk()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.GetEncoding("GBK")];

        Assert.All(encodings, encoding => Assert.Equal("元旦,holiday", CalendarFile.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("元旦,holiday")])));
    }

    private Task<(int Code, string Output, string Error)> FoundAsync() =>
        CommandAsync(["invite", "--name", "王磊", "--role", "manager", "--team", "华东组", "--organisation", "示例"]);

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => CommandAsync(["calendar", .. args]);

    private async Task<(int Code, string Output, string Error)> CommandAsync(string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.RunAsync([.. args, $"--Storage:Directory={folder.Path}"], TextReader.Null, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }
}
