namespace SalesBot.Host.Commands;

/// <summary>What <c>salesbot help</c> says.</summary>
internal static class HelpText
{
    public const string All = """
        salesbot                    serves the bot until Ctrl+C; settings are in appsettings.json, in the environment, or given as --Section:Key=value
          --Storage:Directory=DIR     keeps everything in DIR
          --urls=http://localhost:N   listens there
          --Clock:StartAt=INSTANT     local mode only: as if it were INSTANT, such as 2026-11-27T16:59:50+08:00

        salesbot parse              reads JSON lines from the standard input and writes what each message means as one JSON line
          --catalogue FILE            with the metrics and synonyms of a JSON file, to try them out:
                                        {"metrics": [{"zh": "直播", "en": "livestream", "kind": "behaviour", "unit": "count",
                                          "measures": ["场"], "synonyms": ["开播"]}], "synonyms": {"visit": ["扫街"]}}
          --explain                   tells in a member "explain" which words became what, and which rule chose the intent

        salesbot invite --name NAME --role rep|manager|admin [--team TEAM] [--organisation NAME] [--zone ZONE] [--language zh|en]
                                    prints a code; whoever writes it to the bot is NAME from then on; a team or organisation
                                    that is not there yet is created

        salesbot help               prints this

        """;
}
