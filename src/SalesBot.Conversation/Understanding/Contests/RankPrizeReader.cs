using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Reads that money is promised to places of a board: "电话榜第1名奖500元", "前三名奖1000、500、200元", "top 3 get 1000, 500 and 200".</summary>
internal static partial class RankPrizeReader
{
    private const int LongestMessage = 80;

    public static ContestWish.RankPrizes? Read(string bare) =>
        bare.Length <= LongestMessage && (Chinese().IsMatch(bare) || English().IsMatch(bare)) ? new ContestWish.RankPrizes() : null;

    [GeneratedRegex(@"(第[一二三四五1-5]名?|前[一二三四五六七八九十0-9]+名?|冠军|亚军|季军|榜首)[^0-9,;。]{0,6}(奖励|奖金|奖|得|拿|发)[^0-9]{0,4}[0-9]+[0-9、,/ ]*(元|块|万|千|$|[^0-9天家单个次名])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(top [0-9a-z]+|first place|1st place|number one|no\. ?1|2nd place|second place)( on the [a-z ]+board)? (gets?|wins?|earns?|receives?) [¥$]?[0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex English();
}
