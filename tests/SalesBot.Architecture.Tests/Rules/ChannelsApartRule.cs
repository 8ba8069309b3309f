using Microsoft.CodeAnalysis.CSharp.Syntax;
using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>
/// Every folder of Channels is one platform and sees no other; what platforms share lies in the rooms named here, which see no platform.
/// In the project's top namespace lies what registers the channels, which sees them all and is seen by none, and what all may use, such as the log.
/// </summary>
public sealed class ChannelsApartRule
{
    private const string Project = "SalesBot.Channels";

    /// <summary>Folders that are no platform, each with what the platforms share there.</summary>
    private static readonly Dictionary<string, string> SharedRooms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AdaptiveCards"] = "the rendering of the neutral card into a format that several platforms show",
        ["Pictures"] = "the drawing of the neutral card for platforms that show no cards",
    };

    [Fact]
    public void Channels_AsBuilt_DoNotSeeEachOther() => Verdict.Holds(Uses(Assemblies.Named(Project)));

    [Fact]
    public void Channels_AsWritten_DoNotImportEachOther() => Verdict.Holds([.. Sources.Of(Project).SelectMany(Imports)]);

    [Theory]
    [InlineData("DingTalk", "WeCom")]
    [InlineData("DirectLine.Sessions", "BotFramework.Protocol")]
    [InlineData("AdaptiveCards", "BotFramework")]
    public void Violator_ThatSeesAnotherChannel_IsCaught(string from, string to)
    {
        var planted = PlantedAssembly.Compile(Project, $$"""
            namespace SalesBot.Channels.{{to}} { public sealed class Seen; }
            namespace SalesBot.Channels.{{from}} { public static class Violator { public static IReadOnlyList<Type> Peek() => [typeof(SalesBot.Channels.{{to}}.Seen)]; } }
            """);
        Verdict.Caught(Uses(planted), to);
    }

    [Fact]
    public void Violator_ThatReachesAnotherChannelThroughTheRegistration_IsCaught() =>
        Verdict.Caught(
            Uses(PlantedAssembly.Compile(Project, """
                namespace SalesBot.Channels.WeCom { public sealed class Sender; }
                namespace SalesBot.Channels { public static class Registration { public static object Add() => new WeCom.Sender(); } }
                namespace SalesBot.Channels.Feishu { public sealed class Violator { public object Peek() => Registration.Add(); } }
                """)),
            "Registration");

    [Theory]
    [InlineData("DingTalk", "using SalesBot.Channels.WeCom;")]
    [InlineData("AdaptiveCards", "using static SalesBot.Channels.BotFramework.Protocol.Names;")]
    public void Violator_ThatImportsAnotherChannel_IsCaught(string folder, string import) =>
        Verdict.Caught(Imports(SourceFile.Parse($"src/{Project}/{folder}/Violator.cs", import)), "sees SalesBot.Channels.");

    [Fact]
    public void Rule_WhereChannelsMeetInASharedRoomAndAreRegisteredAtTheTop_FindsNothing() =>
        Assert.Empty(Uses(PlantedAssembly.Compile(Project, """
            namespace SalesBot.Channels.AdaptiveCards { public sealed class Renderer; }
            namespace SalesBot.Channels { public static class Log { public static void Sent() { } } }
            namespace SalesBot.Channels.WeCom.Wire { public sealed class Sender { public SalesBot.Channels.AdaptiveCards.Renderer? Cards; public void Send() => Log.Sent(); } }
            namespace SalesBot.Channels { public static class Registration { public static object Add() => new WeCom.Wire.Sender(); } }
            """)));

    private static IReadOnlyList<Violation> Uses(ModuleDefinition module)
    {
        var registration = module.ProductTypes().Where(IsRegistration).Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (from type in module.ProductTypes()
                where RoomOf(type.HomeNamespace()) is { Length: > 0 }
                from used in type.UsedTypes()
                where !MaySee(RoomOf(type.HomeNamespace()), RoomOf(used.HomeNamespace())) || registration.Contains(used.FullName)
                select new Violation(type.FullName, $"sees {used.FullName}")).Distinct(),
        ];
    }

    private static IReadOnlyList<Violation> Imports(SourceFile file) =>
    [
        .. from import in file.All<UsingDirectiveSyntax>()
           let space = import.NamespaceOrType.ToString()
           where !MaySee(RoomOf(Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.')), RoomOf(space))
           select new Violation(file.PlaceOf(import), $"sees {space}"),
    ];

    private static bool IsRegistration(TypeDefinition type) =>
        RoomOf(type.HomeNamespace()) is "" && type.UsedTypes().Any(used => RoomOf(used.HomeNamespace()) is { Length: > 0 });

    /// <summary>The folder of Channels that a namespace lies in: empty for the top, null outside the project.</summary>
    private static string? RoomOf(string space) =>
        space == Project ? "" : space.StartsWith(Project + ".", StringComparison.Ordinal) ? space[(Project.Length + 1)..].Split('.')[0] : null;

    private static bool MaySee(string? from, string? to) => to is null or "" || from is null or "" || from == to || SharedRooms.ContainsKey(to);
}
