using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>English phrases that are put together from a few kinds of words: the ways to go and see somebody, and who somebody else is.</summary>
internal static class EnglishPhrases
{
    private const string Went = "went|nipped|popped|dropped|swung|stopped|drove|headed|ran|walked|flew|travelled|traveled|cycled|rode|trekked|took a trip|made a trip|took the train|trained|drove down|drove up";
    private const string Way = "|in|round|around|over|by|out|down|up|across|along|back";
    private const string To = "to see|to visit|to meet|to meet with|to call on|to catch up with|and saw|and met|and visited|in on|to check in on|to check on";
    private const string Roles = "manager|boss|director|ceo|cfo|cto|vp|head|colleague|coworker|co worker|teammate|team mate|predecessor|mentor|trainer|coach|intern|junior|senior rep|supervisor|team lead|team leader|lead|desk mate|deskmate|"
        + "other rep|old manager|last manager|old boss|last boss|sales director|sales manager|regional manager|area manager|competitor|rival|rivals|competitors|opponents|old rep|last rep|previous rep|new guy|new girl|new hire|top rep|top seller|owner|founder|chairman|investor|landlord|neighbour|neighbor|"
        + "buddy|partner in crime|flatmate|roommate|assistant|secretary|accountant|lawyer|engineer|developer|guys in support|support team|marketing team|tech team|other office|other branch|finance team|finance|hr|warehouse|factory";

    private const string Calls = "popped|nipped|swung|called|hopped|swung back|popped back";
    private const string Ways = "round to|over to|across to|down to|up to|along to|out to|by|past|round at|in at|into|in to";

    public static IReadOnlyList<WordList> All { get; } =
    [
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted, Signs: Sign.Past), Rows([Calls, Ways])),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name, Signs: Sign.Past), Rows(["went|headed|travelled|traveled", "out to|over to|across to|down to|up to|round to|along to"])),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted, Signs: Sign.Past), "stopped off at|stopped over at|dropped round to|dropped over to|dropped round at|dropped in|dropped round|stopped round at|hit up in person|called by at|was over at|was out at|were out at|was onsite at|was on site at|were onsite at|was in with|walked the site at|walked the site with|did a walkthrough at|did a site walk at|did a walk through at|met in person with|met face to face with|had lunch with|had a coffee with|grabbed coffee with|had a face to face with|did a visit to|did a visit at|did a drop in at"),
        WordList.Of(Role.Light, "chalk up|chalk me up for|put me down for|stick me down for|mark me down for|jot me down for|knocked over|knocked off|banged out|bashed out|smashed out|rattled off|ripped through|smashed through|got stuck into|churned through|tore through|whipped through|worked through|punched out|logged in|rattled through|hammered through|ploughed through|plowed through|blitzed|blitzed through|cleared|ticked off|polished off|wrapped|put away|chalked up|stacked up|totalled|totaled|averaged out at|closed out with|finished on|finished with|ended on|ended the day on|ended the day with|finished the day on|finished the day with|signed off with|could only do|could only manage|could only make|could do only|got to do only", Sign.Past),
        WordList.Of(Sign.Done | Sign.Past, "could be done|could be completed|could be made|were done|was done|got completed|have been done|has been done|were made|were completed"),
        new(new Term(Role.Act, Metrics.Call, Takes: Thing.Customer | Thing.Name | Thing.Counted | Thing.Unknown | Thing.Bare, Signs: Sign.Past), "rang round|rang around|called round|called around|phoned round|phoned around|dialed through|dialled through|rang through|called through"),
        new(new Term(Role.Light, Takes: Thing.Document, Signs: Sign.Past), "left a|left the|left them a|left him a|left her a|left our|left them our|dropped off a|dropped off the|dropped off our|emailed|emailed a|emailed the|emailed out|emailed across|whatsapped|couriered|posted out|pinged over|pinged across|forwarded|mailed|mailed over|sent across|sent through|fired over|got out|turned around|put together|drafted and sent|wrote up"),
        WordList.Of(Sign.Contrast, "log|record|note down|jot down|put down|mark|mark down|pop down"),
        WordList.Of(Sign.Negation | Sign.Gone, "supposed to do|supposed to be doing|meant to do|meant to be doing|supposed to have|meant to have|was due to|were due to|would've|should've"),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted | Thing.Unknown | Thing.Bare, Signs: Sign.Past), Rows([Went, Way, To])),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name, Signs: Sign.Past), "covered|toured|caught up with|met up for|had a catch up with|had a catchup with|had coffee with|had a meet with|sat with|spent time with|paid a visit|paid visits to|paid a call on|made a visit to|made visits to|was at|were at|called round at|called round to|called round on|presented at"),
        WordList.Of(Sign.Other, Rows(["my |our |the |their |his |her |your ", Roles])),
        WordList.Of(Sign.Title, "hod|hods|md|ceo|cfo|cto|coo|vp|svp|evp|gm|director|managing director|owner|founder|co founder|purchase manager|purchasing manager|procurement manager|procurement head|purchase head|head of procurement|head of purchasing|head of sales|head of it|head of operations|it head|plant head|plant manager|store manager|branch manager|chairman|president|proprietor|general manager|office manager|facilities manager|category manager|buying manager|chief engineer|hr head|hr manager|finance head"),
        WordList.Of(Sign.Negation | Sign.Gone, "no-showed|no shows|didn't show|did not show|didn't turn up|missed|skipped|blew|blew off|bailed on|forgot|forgot to|had to cancel|had to skip|had to miss|had to postpone|had to push|had to move|had to reschedule|took a rain check|rain checked|no luck|didn't happen|did not happen|never happened|never got|never got to|never made it|never made it to|didn't make it|didn't get|didn't get to|didn't manage|couldn't get|couldn't make|got cancelled|got canceled|was cancelled|were cancelled|was canceled|were canceled|got bumped|got postponed|ran out of time|no time for|no time to|stood up|ghosted|wouldn't|refused to|refused|declined"),
        WordList.Of(Sign.Correct, "no wait|wait no|no hang on|no hold on|no sorry|nope sorry|i mis typed|mis-typed|mis-keyed|i put the wrong|wrong figure|wrong count|wrong entry|typed wrong|entered wrong|put wrong|logged wrong|got it wrong|got the number wrong|got the count wrong|got my numbers wrong"),
    ];

    internal static string Rows(ReadOnlySpan<string> lists)
    {
        IEnumerable<string> rows = [""];
        foreach (var list in lists)
        {
            var words = list.Split('|');
            rows = [.. rows.SelectMany(row => words.Select(word => row.Length > 0 && word.Length > 0 && row[^1] != ' ' ? $"{row} {word}" : row + word))];
        }
        return string.Join('|', rows.Distinct());
    }
}
