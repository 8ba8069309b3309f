using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>The Teams app manifest keeps the limits that every client knows, and is translated in full. Its schema is checked by .ci/run.</summary>
public sealed class ManifestRule
{
    private const int MostCommands = 10;

    /// <summary>The longest texts by key; commands in the limits of the older clients.</summary>
    private static readonly (string Key, int Longest)[] Limits =
        [("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000), (".title", 32), (".description", 128)];

    [Fact]
    public void Manifest_AsItStands_KeepsTheLimits() => Verdict.Holds(Lengths("manifest.json", Localisable(Manifest())));

    [Fact]
    public void Translation_AsItStands_KeepsTheLimits() => Verdict.Holds(Lengths("zh-cn.json", Texts(Chinese())));

    [Fact]
    public void Translation_AsItStands_CoversEveryTextAndNoOther() => Verdict.Holds(Untranslated(Manifest(), Chinese()));

    [Fact]
    public void Manifest_AsItStands_OffersTheBotEverywhere()
    {
        var bot = Manifest()["bots"]![0]!;
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.Equal(
            bot["scopes"]!.AsArray().Select(scope => (string?)scope),
            bot["commandLists"]!.AsArray().SelectMany(list => list!["scopes"]!.AsArray()).Select(scope => (string?)scope));
    }

    [Fact]
    public void Manifest_AsItStands_OffersAtMostTenCommandsEach() => Verdict.Holds(TooMany(Manifest()));

    [Theory]
    [InlineData("my tasks")]
    [InlineData("my progress")]
    [InlineData("my log")]
    [InlineData("leaderboard")]
    [InlineData("PK")]
    [InlineData("undo")]
    [InlineData("help")]
    public void Manifest_ForOnePerson_OffersTheCommand(string title) =>
        Assert.Contains(Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray(), command => (string?)command!["title"] == title);

    [Fact]
    public void Violator_ThatLacksATranslationOrHasOneTooMany_IsCaught()
    {
        var chinese = Chinese();
        chinese.Remove("bots[0].commandLists[1].commands[5].title");
        chinese["bots[0].commandLists[1].commands[9].title"] = "多";
        Assert.Equal(
            ["bots[0].commandLists[1].commands[5].title", "bots[0].commandLists[1].commands[9].title"],
            Untranslated(Manifest(), chinese).Select(violation => violation.Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Violator_WithATitleTooLong_IsCaught()
    {
        var manifest = Manifest();
        manifest["bots"]![0]!["commandLists"]![0]!["commands"]![2]!["title"] = new string('a', 33);
        Verdict.Caught(Lengths("manifest.json", Localisable(manifest)), "33 characters");
    }

    [Fact]
    public void Violator_WithElevenCommands_IsCaught()
    {
        var manifest = Manifest();
        var commands = manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        while (commands.Count <= MostCommands)
            commands.Add(commands[0]!.DeepClone());
        Verdict.Caught(TooMany(manifest), "11 commands");
    }

    [Fact]
    public void ColourIcon_AsDrawn_FillsItsSquare()
    {
        var icon = PngImage.Read(File.ReadAllBytes(Repository.At("manifest/icons/color.png")));
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(byte.MaxValue, pixel.Alpha));
        Assert.True(icon.Pixels.Distinct().Count() > 100, "A single colour is no icon.");
    }

    [Fact]
    public void OutlineIcon_AsDrawn_IsWhiteOnNothing()
    {
        var icon = PngImage.Read(File.ReadAllBytes(Repository.At("manifest/icons/outline.png")));
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((byte.MaxValue, byte.MaxValue, byte.MaxValue), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == byte.MaxValue);
    }

    private static JsonObject Manifest() => JsonNode.Parse(Repository.Read("manifest/manifest.json"))!.AsObject();

    private static JsonObject Chinese() => JsonNode.Parse(Repository.Read("manifest/zh-cn.json"))!.AsObject();

    /// <summary>The texts of the manifest that a language file may translate, by the keys of such a file.</summary>
    private static Dictionary<string, string> Localisable(JsonObject manifest)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in new[] { "name.short", "name.full", "description.short", "description.full" })
            texts[key] = (string)manifest[key.Split('.')[0]]![key.Split('.')[1]]!;
        foreach (var (list, l) in manifest["bots"]![0]!["commandLists"]!.AsArray().Select((list, l) => (list, l)))
            foreach (var (command, c) in list!["commands"]!.AsArray().Select((command, c) => (command, c)))
                foreach (var key in new[] { "title", "description" })
                    texts[$"bots[0].commandLists[{l}].commands[{c}].{key}"] = (string)command![key]!;
        return texts;
    }

    private static Dictionary<string, string> Texts(JsonObject language) =>
        language.Where(entry => entry.Key != "$schema" && entry.Value!.GetValueKind() == JsonValueKind.String)
            .ToDictionary(entry => entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IReadOnlyList<Violation> Untranslated(JsonObject manifest, JsonObject language)
    {
        var (wanted, there) = (Localisable(manifest).Keys, Texts(language).Keys);
        return
        [
            .. wanted.Except(there).Select(key => new Violation(key, "is not translated")),
            .. there.Except(wanted).Select(key => new Violation(key, "translates nothing")),
        ];
    }

    private static IReadOnlyList<Violation> Lengths(string file, Dictionary<string, string> texts) =>
    [
        .. from text in texts
           let longest = Limits.First(limit => text.Key.EndsWith(limit.Key, StringComparison.Ordinal)).Longest
           where text.Value.Length > longest || string.IsNullOrWhiteSpace(text.Value)
           select new Violation($"{file}: {text.Key}", $"has {text.Value.Length} characters, between 1 and {longest} are allowed"),
    ];

    private static IReadOnlyList<Violation> TooMany(JsonObject manifest) =>
    [
        .. from list in manifest["bots"]![0]!["commandLists"]!.AsArray()
           let count = list!["commands"]!.AsArray().Count
           where count > MostCommands
           select new Violation("manifest.json", $"lists {count} commands for {list["scopes"]![0]}, the limit is {MostCommands}"),
    ];
}
