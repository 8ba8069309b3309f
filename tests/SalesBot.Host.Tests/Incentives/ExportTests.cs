using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SalesBot.Host.Commands;
using SalesBot.Host.Commands.Incentives;

namespace SalesBot.Host.Tests.Incentives;

public sealed class ExportTests : IncentiveBot
{
    private static readonly PayTable Hostile = new(
        ["Name", "Amount"],
        [[new PayCell("=HYPERLINK(\"http://x\")", 0), new PayCell(null, -12.5m)], [new PayCell("@SUM(A1)", 0), new PayCell(null, 3)], [new PayCell("张三, \"三\"", 0), new PayCell(null, 0)], [new PayCell("+1", 0), new PayCell(null, 1)], [new PayCell("-1", 0), new PayCell(null, 1)]]);

    [Fact]
    public void I9_Csv_BeginsWithAMarkAndNeutralisesFormulas()
    {
        var bytes = CsvFile.Write(Hostile);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("Name,Amount\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-12.5\r\n'@SUM(A1),3\r\n\"张三, \"\"三\"\"\",0\r\n'+1,1\r\n'-1,1\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void I9_Xlsx_HoldsTextsAsTextsAndNumbersAsNumbers()
    {
        using var archive = new ZipArchive(new MemoryStream(XlsxFile.Write(Hostile)));
        using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "c").ToList();

        Assert.Equal("=HYPERLINK(\"http://x\")", cells.Single(cell => (string?)cell.Attribute("r") == "A2").Value);
        Assert.Equal("inlineStr", (string?)cells.Single(cell => (string?)cell.Attribute("r") == "A2").Attribute("t"));
        Assert.Equal(("-12.5", null), (cells.Single(cell => (string?)cell.Attribute("r") == "B2").Value, (string?)cells.Single(cell => (string?)cell.Attribute("r") == "B2").Attribute("t")));
        Assert.DoesNotContain(cells, cell => cell.Elements().Any(part => part.Name.LocalName == "f"));
        Assert.Equal(XlsxFile.Write(Hostile), XlsxFile.Write(Hostile));
    }

    [Fact]
    public async Task I9_TheCommand_WritesTheClosedMonthAsItWasClosed()
    {
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");
        await Manager.SayAsync("批准11月奖金");
        var all = await LinesAsync(await Testing.Chat.OfDemoAsync(Host, "李娜"));
        var file = Path.Combine(Host.Directory, "pay.csv");
        await using var output = new StringWriter();

        await IncentivesCommand.RunAsync(["incentives", "export", "--month", "2026-11", "--out", file, "--language", "en", $"--Storage:Directory={Host.Directory}"], output);

        Assert.Contains("lines of 2026-11, approved.", output.ToString(), StringComparison.Ordinal);
        var rows = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Where(row => row.Contains(",李娜,", StringComparison.Ordinal)).ToList();
        Assert.Equal(all.Count, rows.Count);
        Assert.Equal(all.Sum(line => line.Amount) / 100m, rows.Sum(row => decimal.Parse(row.Split(',')[10], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.Contains(",approved,", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--month", "2026-13", "--out", "x")]
    [InlineData("export", "--month", "2026-11", "--out", "x", "--format", "pdf")]
    [InlineData("import")]
    public async Task I9_TheCommand_SaysWhatIsMissing(params string[] args)
    {
        await using var output = new StringWriter();
        await Assert.ThrowsAsync<MisuseException>(() => IncentivesCommand.RunAsync(["incentives", .. args], output));
    }
}
