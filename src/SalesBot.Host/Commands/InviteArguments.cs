using System.Collections.Immutable;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands;

/// <summary>What <c>salesbot invite</c> was asked for.</summary>
/// <param name="Name">Whom to invite.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Team">Into which team; null for somebody above the teams.</param>
/// <param name="Organisation">Into which organisation; null where there is only one.</param>
/// <param name="Zone">The time zone of a team that is created.</param>
/// <param name="Language">The language of a team that is created.</param>
/// <param name="Settings">The arguments that are settings of the program.</param>
internal sealed record InviteArguments(
    string Name, Role Role, string? Team, string? Organisation, string Zone, Language Language, IReadOnlyList<string> Settings)
{
    private static readonly ImmutableArray<string> Known = ["name", "role", "team", "organisation", "zone", "language"];

    /// <summary>Reads the arguments, the command itself being the first.</summary>
    /// <exception cref="MisuseException">They mean nothing.</exception>
    public static InviteArguments Read(IReadOnlyList<string> args)
    {
        var (given, _, settings) = CommandArguments.Read(args, Known, [], mostWords: 0);
        return new InviteArguments(
            NameOf(given), RoleOf(given), given.GetValueOrDefault("team"), given.GetValueOrDefault("organisation"), ZoneOf(given), LanguageOf(given), settings);
    }

    private static string NameOf(IReadOnlyDictionary<string, string> given) => given.GetValueOrDefault("name") switch
    {
        null => throw new MisuseException("Whom? salesbot invite --name NAME --role rep|manager|admin [--team TEAM]"),
        { Length: > 100 } => throw new MisuseException("A name has at most 100 characters."),
        var name => name,
    };

    private static Role RoleOf(IReadOnlyDictionary<string, string> given) => given.GetValueOrDefault("role") switch
    {
        "rep" when !given.ContainsKey("team") => throw new MisuseException("A rep belongs to a team; add --team TEAM."),
        "rep" => Role.Rep,
        "manager" => Role.Manager,
        "admin" => Role.Admin,
        _ => throw new MisuseException("--role is rep, manager or admin."),
    };

    private static string ZoneOf(IReadOnlyDictionary<string, string> given)
    {
        var zone = given.GetValueOrDefault("zone") ?? "Asia/Shanghai";
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
            ? zone
            : throw new MisuseException($"--zone '{zone}' is no time zone such as Asia/Shanghai or Europe/Berlin.");
    }

    private static Language LanguageOf(IReadOnlyDictionary<string, string> given) => given.GetValueOrDefault("language") switch
    {
        null or "zh" => Language.Chinese,
        "en" => Language.English,
        _ => throw new MisuseException("--language is zh or en."),
    };
}
