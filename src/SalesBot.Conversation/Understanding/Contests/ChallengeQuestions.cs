using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Reads whether somebody asks for challenges that wait for an answer: "有人挑战我吗", "谁要跟我PK", "any challenges for me".</summary>
internal static partial class ChallengeQuestions
{
    private const int LongestQuestion = 50;

    /// <summary>The question; null where the text is none.</summary>
    public static ContestWish.Waiting? Read(string bare) =>
        bare.Length <= LongestQuestion && (Chinese().IsMatch(bare) || ChineseNoun().IsMatch(bare) || English().IsMatch(bare) || EnglishNoun().IsMatch(bare)) ? new ContestWish.Waiting() : null;

    [GeneratedRegex("^(请问|现在|今天|目前|最近|刚才|到底|还)*(有没有|有无|是否有|是不是有|还有|有)?(谁|人|哪个人|哪位|哪位同事|同事|别人)(现在|今天|最近|刚才|刚刚|要|想|来|在|给|有)*(挑战过?我|向我(发起)?(挑战|pk|约战|下战书)|(找|跟|和|与|约)我(来|打|比)?(pk|单挑|对战|比赛|约战|挑战)|(对|给)?我?下战书|单挑我|约战我|pk我)(了|过)?(吗|没有|没|么|呢|啊|不)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("^((请问|现在|今天|目前)*(有没有|有无|还有没有|还有|有|我有|我有没有)(什么|哪些)?(要我|等我|待我)?(回应|回复|接受|确认|应战|处理)?(的)?|(待处理|待接受|待回应|待确认|未回应|没回应|等我回应|等我接受|我收到|收到|对我|向我|给我)(的)?)(挑战|战书|挑战书|pk邀请|挑战邀请)(要|在|等|待)*(我)?(回应|回复|接受|确认|处理)?(吗|没有|没|么|呢|不)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseNoun();

    [GeneratedRegex("^(so |hey |and )?(is|has|did|does|was|who|who's|whos|who has|did anyone|anyone|anybody|someone|somebody|is there)( just| been| is| has| did)*( anyone| anybody| someone| somebody| a colleague)?( just| been| want to| wants to| wanting to)*( challenging| challenged| challenge| pk)( with)? me( today| now| lately| this week| to a pk| to anything| to a contest)*$|^(am|was|have) i (being |been )?challenged( by anyone| by anybody| by someone)?( today| now)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex("^((are|is) there |do i have |have i got |got |show |show me |list |see |what are |which are )*(any |a |my |the |all |some )*(open |pending |new |waiting |unanswered |outstanding |incoming )*(pk |contest )?(challenges?|challenge requests?|pk invitations?|pk invites?|pk requests?)( are| is)?( there)?( for me| to me| waiting| pending| open| to answer| for me to answer| i need to answer| waiting for me| waiting for my answer)+( now| today)?$|^((are|is) there |do i have |have i got )(any |a )(open |pending |new |waiting |unanswered )*(pk )?(challenges?|pk invitations?)( now| today)?$|^(show |show me |list |see )?(my )?(open|pending|waiting|unanswered|incoming) (pk )?(challenges?|pk invitations?)$|^any (open |pending |new )?(pk )?challenges$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishNoun();
}
