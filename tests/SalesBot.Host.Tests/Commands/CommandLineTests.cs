using System.Text.RegularExpressions;
using SalesBot.Host.Commands;
using SalesBot.Host.Tests.Jobs;

namespace SalesBot.Host.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("parse", true)]
    [InlineData("nonsense", true)]
    [InlineData("--help", true)]
    [InlineData("--urls=http://localhost:1", false)]
    [InlineData("urls=http://localhost:1", false)]
    public void IsCommand_ByItsFirstArgument_TellsCommandsFromSettings(string first, bool expected) =>
        Assert.Equal(expected, CommandLine.IsCommand([first]));

    [Fact]
    public async Task Unknown_Command_IsOneLineAndExitCodeTwo()
    {
        var (code, output, error) = await RunAsync(["frobnicate"]);

        Assert.Equal((2, "", "salesbot: There is no command 'frobnicate'; salesbot help lists them."), (code, output, error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_AnswersEachLineWithOneLine()
    {
        var answers = new StringWriter { NewLine = "\n" };

        await ParseCommand.AnswerAsync(new StringReader("拜访3家\n\nx"), answers, line => $"[{line}]");

        Assert.Equal("[拜访3家]\n[]\n[x]\n", answers.ToString());
    }

    [Fact]
    public async Task Invite_IntoAnEmptyStore_CreatesOrganisationAndTeamAndPrintsACode()
    {
        using var folder = new TemporaryFolder();
        string[] first = ["invite", "--name", "王磊", "--role", "manager", "--team=华东组", "--organisation", "示例", $"--Storage:Directory={folder.Path}"];
        string[] second = ["invite", "--name=Amy", "--role=rep", "--team=华东组", $"--Storage:Directory={folder.Path}"];

        foreach (var args in new[] { first, second })
        {
            var (code, output, error) = await RunAsync(args);
            Assert.Equal((0, ""), (code, error));
            Assert.Matches(new Regex("^[A-HJKMNP-Z2-9]{8}\n", RegexOptions.NonBacktracking), output.ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("--role rep", "Whom?")]
    [InlineData("--name A --role boss --team T", "--role")]
    [InlineData("--name A --role rep", "--team")]
    [InlineData("--name A --role rep --team T --zone Mars/Base", "Mars/Base")]
    [InlineData("--name A --role rep --team T --colour red", "colour")]
    [InlineData("--name --role rep", "--name needs a value")]
    public async Task Invite_CalledWrongly_SaysHowInOneLine(string arguments, string names)
    {
        var (code, _, error) = await RunAsync(["invite", .. arguments.Split(' ')]);

        Assert.Equal(2, code);
        Assert.Contains(names, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, TextReader.Null, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
