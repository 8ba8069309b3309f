// Builds the Teams app package. Run from the top of the repository:
//   dotnet run manifest/pack.cs -- --bot-id <GUID> --host <name>
// Without arguments the development ids that the manifest carries stay in place.
#:property PublishAot=false

using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

const string usage = """
    dotnet run manifest/pack.cs -- [--bot-id GUID] [--app-id GUID] [--host NAME] [--version X.Y.Z]
                                   [--privacy URL] [--terms URL] [--output FILE]
      --bot-id   the Microsoft app id of the bot
      --app-id   the id of the Teams app (default: the bot id)
      --host     the public host name of the service, without https:// and without a path
      --version  higher than that of the last package that was uploaded
      --privacy  the privacy statement   (default: https://HOST/privacy)
      --terms    the terms of use        (default: https://HOST/terms)
      --output   where the package goes  (default: artifacts/salesbot-teams.zip)
    """;
var folder = FolderOfThisFile();
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i < args.Length; i += 2)
{
    if (args[i] is not ("--bot-id" or "--app-id" or "--host" or "--version" or "--privacy" or "--terms" or "--output") || i + 1 == args.Length)
        return Refuse($"What does '{args[i]}' mean?\n{usage}");
    options[args[i]] = args[i + 1];
}

var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!;
if (Fill(manifest, options) is { } complaint)
    return Refuse($"{complaint}\n{usage}");

var output = Path.GetFullPath(options.GetValueOrDefault("--output") ?? Path.Combine(folder, "..", "artifacts", "salesbot-teams.zip"));
Directory.CreateDirectory(Path.GetDirectoryName(output)!);
using (var zip = new ZipArchive(File.Create(output), ZipArchiveMode.Create))
{
    var style = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    Add(zip, "manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(style)));
    foreach (var icon in new[] { "color", "outline" })
        Add(zip, (string)manifest["icons"]![icon]!, File.ReadAllBytes(Path.Combine(folder, "icons", (string)manifest["icons"]![icon]!)));
    foreach (var language in manifest["localizationInfo"]!["additionalLanguages"]!.AsArray())
        Add(zip, (string)language!["file"]!, File.ReadAllBytes(Path.Combine(folder, (string)language["file"]!)));
}

Console.WriteLine(output);
return 0;

static string? Fill(JsonNode manifest, Dictionary<string, string> options)
{
    foreach (var name in new[] { "--bot-id", "--app-id" })
        if (options.TryGetValue(name, out var text) && !Guid.TryParseExact(text, "D", out _))
            return $"'{text}' is no GUID such as 01234567-89ab-cdef-0123-456789abcdef.";
    if (options.TryGetValue("--version", out var version) && !(Version.TryParse(version, out var parsed) && parsed.Build >= 0 && parsed.ToString(3) == version))
        return $"'{version}' is no version such as 1.2.3.";
    if (options.TryGetValue("--host", out var host) && (!host.Contains('.', StringComparison.Ordinal) || Uri.CheckHostName(host) != UriHostNameType.Dns))
        return $"'{host}' is no host name such as bot.example.com.";
    foreach (var name in new[] { "--privacy", "--terms" })
        if (options.TryGetValue(name, out var url) && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
            return $"'{url}' is no https address.";
    Put(manifest, options, host);
    return null;
}

static void Put(JsonNode manifest, Dictionary<string, string> options, string? host)
{
    var developer = manifest["developer"]!;
    if (host is not null)
    {
        developer["websiteUrl"] = $"https://{host}/";
        developer["privacyUrl"] = $"https://{host}/privacy";
        developer["termsOfUseUrl"] = $"https://{host}/terms";
        manifest["validDomains"] = new JsonArray(host);
    }

    if (options.TryGetValue("--bot-id", out var bot))
        (manifest["id"], manifest["bots"]![0]!["botId"]) = (bot, bot);
    foreach (var (option, place, key) in new[] { ("--app-id", manifest, "id"), ("--version", manifest, "version"), ("--privacy", developer, "privacyUrl"), ("--terms", developer, "termsOfUseUrl") })
        if (options.TryGetValue(option, out var value))
            place[key] = value;
}

// The same input gives the same bytes: entries carry a fixed date.
static void Add(ZipArchive zip, string name, byte[] content)
{
    var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
    entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    using var stream = entry.Open();
    stream.Write(content);
}

static int Refuse(string text)
{
    Console.Error.WriteLine(text);
    return 2;
}

static string FolderOfThisFile() => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
