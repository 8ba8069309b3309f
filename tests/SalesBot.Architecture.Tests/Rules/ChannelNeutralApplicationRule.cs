using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>The use cases know neither the database's nor the web's nor the scheduler's libraries, and name no chat platform.</summary>
public sealed class ChannelNeutralApplicationRule
{
    private static readonly string[] ForbiddenNamespaces =
    [
        "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "System.Data", "Npgsql", "Quartz", "System.Net.Http", "System.Text.Json", "Microsoft.Identity", "Microsoft.IdentityModel",
    ];

    private static readonly string[] ChannelNames = ["msteams", "directline", "webchat", "dingtalk", "wecom", "feishu", "lark", "AdaptiveCard"];

    [Fact]
    public void Application_AsBuilt_KnowsNoTechnology() => Verdict.Holds(Technologies(Assemblies.Named("SalesBot.Application")));

    [Fact]
    public void Application_AsWritten_NamesNoChannel() => Verdict.Holds([.. Sources.Of("SalesBot.Application").SelectMany(Channels)]);

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore", "public static bool Any(Microsoft.EntityFrameworkCore.DbContext db) => db is null;")]
    [InlineData("Microsoft.AspNetCore", "public static bool Any(Microsoft.AspNetCore.Http.HttpContext c) => c is null;")]
    [InlineData("Quartz", "public static object Key() => new Quartz.JobKey(\"a\");")]
    [InlineData("System.Net.Http", "public static void Ask() { using var http = new HttpClient(); }")]
    [InlineData("System.Text.Json", "public static string Write(int n) => System.Text.Json.JsonSerializer.Serialize(n);")]
    public void Violator_ThatKnowsATechnology_IsCaught(string mention, string member)
    {
        var planted = PlantedAssembly.Compile("SalesBot.Application", $"namespace SalesBot.Application.Reports; public static class Violator {{ {member} }}");
        Assert.Contains(Technologies(planted), violation => violation.What.Contains(mention, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("const string A = \"msteams\";")]
    [InlineData("string a = $\"to {1} in MSTeams\";")]
    [InlineData("string a = \"\"\"application/vnd.microsoft.card.adaptiveCard\"\"\";")]
    [InlineData("byte[] a = \"dingtalk\"u8.ToArray();")]
    [InlineData("bool IsWeCom(string c) => c == \"wecom:1\";")]
    public void Violator_ThatNamesAChannel_IsCaught(string member) =>
        Verdict.Caught(Channels(SourceFile.Parse("src/SalesBot.Application/Violator.cs", $"class Violator {{ {member} }}")), "names the channel");

    [Fact]
    public void Rule_WhereOnlyACommentNamesAChannel_FindsNothing() =>
        Assert.Empty(Channels(SourceFile.Parse("src/SalesBot.Application/Good.cs", "// such as msteams\nclass Good { string a = \"channel\"; }")));

    private static IReadOnlyList<Violation> Technologies(ModuleDefinition module) =>
    [
        .. (from type in module.ProductTypes()
            from used in type.UsedTypes()
            where ForbiddenNamespaces.Any(space => used.HomeNamespace() == space || used.HomeNamespace().StartsWith(space + ".", StringComparison.Ordinal))
            select new Violation(type.FullName, $"uses {used.FullName}")).Distinct(),
    ];

    private static IReadOnlyList<Violation> Channels(SourceFile file) =>
    [
        .. from token in file.Root.DescendantTokens()
           where IsText(token)
           let name = ChannelNames.FirstOrDefault(name => token.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
           where name is not null
           select new Violation($"{file.Path}:{token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", $"names the channel {name}"),
    ];

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}
