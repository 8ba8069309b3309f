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

        salesbot calendar show [--team TEAM] [--year YEAR]
                                    prints the working week, the holidays and the shifted working days of a team or the organisation
        salesbot calendar import FILE [--team TEAM] [--dry-run]
                                    takes holidays over from an iCalendar file (.ics) or a CSV file with date,kind,name where kind is
                                    holiday, workday or half; doing it again changes nothing
        salesbot calendar set [--team TEAM | --person NAME] [--country CN|none] [--week mon-fri] [--zone ZONE]
                              [--week-start mon|sun] [--fiscal-month 1..12]
                                    chooses whose holidays are observed, which days are worked (mon,tue,wed:am for part-time), in
                                    which zone, and, for the organisation, when weeks and fiscal years begin

        salesbot incentives export --month YYYY-MM --out FILE [--by NAME] [--format csv|xlsx] [--language zh|en] [--organisation NAME]
                                    writes what everybody gets for a month, a row for each line of a statement: as closed, or
                                    as it stands where the month is not closed; an approved month is noted as exported, by whom
                                    --by says, and gives the same table ever after

        salesbot help               prints this

        """;
}
