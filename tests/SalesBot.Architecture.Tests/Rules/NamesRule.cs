using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>A name says what a thing is for; drawers for this and that are not opened. What a sales manager sees may be called a manager's.</summary>
public sealed class NamesRule
{
    private static readonly string[] Drawers = ["Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Manager", "Managers", "Constants"];

    [Fact]
    public void Types_AsWritten_SayWhatTheyAreFor() => Verdict.Holds([.. Sources.Everything.SelectMany(Types)]);

    [Fact]
    public void Folders_AsTheyStand_SayWhatTheyAreFor() =>
        Verdict.Holds([.. Repository.FilesBelow("src").Concat(Repository.FilesBelow("tests")).Concat(Repository.FilesBelow("manifest")).SelectMany(Folders).Distinct()]);

    [Theory]
    [InlineData("class CardHelper;")]
    [InlineData("static class DateUtils;")]
    [InlineData("struct TaskManager;")]
    [InlineData("interface IManager;")]
    [InlineData("enum Common { A }")]
    [InlineData("record Constants;")]
    [InlineData("delegate void Helper();")]
    [InlineData("class Outer { record struct PriceUtility; }")]
    public void Violator_NamedForADrawer_IsCaught(string code) => Verdict.Caught(Types(SourceFile.Parse("src/SalesBot.Domain/Violator.cs", code)), "drawer");

    [Theory]
    [InlineData("src/SalesBot.Common/A.cs")]
    [InlineData("src/SalesBot.Channels/DingTalk/Helpers/A.cs")]
    [InlineData("tests/SalesBot.Testing/TimeUtil/A.cs")]
    public void Violator_InADrawer_IsCaught(string path) => Verdict.Caught([.. Folders(path)], "drawer");

    [Theory]
    [InlineData("record ManagerDigest;")]
    [InlineData("enum Role { Rep, Manager }")]
    [InlineData("class CommonHoliday;")]
    public void Rule_WhereAWordMeansSomethingOnTheSalesFloor_FindsNothing(string code) => Assert.Empty(Types(SourceFile.Parse("src/SalesBot.Domain/Good.cs", code)));

    private static IReadOnlyList<Violation> Types(SourceFile file) =>
    [
        .. from declaration in file.All<MemberDeclarationSyntax>()
           where declaration is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
           where IsDrawer(declaration.OwnName())
           select new Violation(file.PlaceOf(declaration), $"{declaration.OwnName()} is the name of a drawer"),
    ];

    private static IEnumerable<Violation> Folders(string path)
    {
        var folders = path.Split('/')[..^1];
        return folders.Where(IsDrawer).Select(folder => new Violation(path[..(path.IndexOf(folder, StringComparison.Ordinal) + folder.Length)], $"{folder} is the name of a drawer"));
    }

    private static bool IsDrawer(string name) => Drawers.Any(drawer => name.EndsWith(drawer, StringComparison.Ordinal));
}
