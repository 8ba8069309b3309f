using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads who has gone past whom on a board: "谁超过我了", "我被谁反超了", "who overtook me", "who did i pass".</summary>
internal static partial class BoardPasses
{
    private const int LongestQuestion = 50;

    /// <summary>The question; null where the text is none.</summary>
    public static BoardWish.Overtaken? Read(string text) => text.Length > LongestQuestion ? null
        : Me().IsMatch(text) ? new BoardWish.Overtaken(ByMe: false) : ByMe().IsMatch(text) ? new BoardWish.Overtaken(ByMe: true) : null;

    [GeneratedRegex("(谁|有没有人|有人|哪些人|哪个人|哪位|几个人|多少人)[^,。;0-9]{0,8}(超过|超越|超了|赶超|反超|追上|赶上|越过|排到|排在)了?我(了|前面|前头|的前面|之前)?|我[^,。;0-9]{0,6}被(谁|人|哪些人|哪个人|几个人|多少人|别人)?(给)?(超过|超越|超了|赶超|反超|追上|赶上)|(who|anyone|anybody|someone|somebody)( has| have|'s| just| is)*( just)? (overtook|overtaken|overtake|passed|pass|beaten|gone past|moved past|got past|moved ahead of|gone ahead of|went past|went ahead of|caught up with|caught up to|leapfrogged) me([^a-z]|$)|(was|were|have|am|did) i (just )?(been |being |get )?(overtaken|passed by anyone|passed on)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Me();

    [GeneratedRegex("^(今天|本周|这周|本月|最近)?我[^,。;0-9被]{0,8}(超过|超越|超|赶超|反超|追上|赶上)了?(谁|哪些人|几个人|多少人|哪个人|别人了吗|人了吗)|(who|whom|anyone|anybody)( did| have)? i (just )?(overtake|overtaken|overtook|pass|passed|beat|beaten|leapfrog|leapfrogged)([^a-z]|$)|(did|have) i (just )?(overtake|overtaken|pass|passed) (anyone|anybody|someone)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ByMe();
}
