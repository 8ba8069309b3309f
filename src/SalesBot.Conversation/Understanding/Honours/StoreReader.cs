using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>Reads what a message wants of points and rewards: "上架 星巴克券 100分 10份", "redeem Coffee", "表扬加10分".</summary>
internal static partial class StoreReader
{
    private static readonly PhraseList Adds = ["上架奖品", "上架", "新增奖品", "添加奖品", "增加奖品", "add reward", "add a reward", "new reward", "create reward"];
    private static readonly PhraseList Removes = ["下架奖品", "下架", "删除奖品", "移除奖品", "去掉奖品", "remove reward", "delete reward", "remove the reward", "delete the reward"];
    private static readonly PhraseList Redeems = ["我要兑换", "我想兑换", "帮我兑换", "申请兑换", "兑换", "我要用积分换", "我想用积分换", "用积分换", "拿积分换", "积分换", "用分换", "exchange my points for", "exchange points for", "trade my points for", "trade points for", "spend my points on", "spend points on", "use my points for", "i want to redeem", "i'd like to redeem", "redeem"];

    /// <summary>What the message wants; null where it wants nothing of them.</summary>
    /// <param name="source">The message.</param>
    /// <param name="text">Its normal form.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static HonourWish? Read(SourceText source, string text, int start, int end)
    {
        if (Phrase.At(text, start, Adds) is { } add)
            return Offer(start + add.Length);
        if (Phrase.At(text, start, Removes) is { } remove)
            return new HonourWish.RemoveReward(Name(start + remove.Length, end));
        if (Phrase.At(text, start, Redeems) is { } redeem)
            return new HonourWish.Redeem(Name(start + redeem.Length, end));
        return Rule(text[start..end]) ?? LooseOffer() ?? StoreEdits.Read(source, text, start, end);

        HonourWish.AddReward Offer(int from)
        {
            var offer = text[from..end];
            var stock = Stock().Match(offer);
            var head = stock.Success ? offer[..stock.Index] : offer;
            var price = Price().Match(head);
            if (!price.Success || !int.TryParse(price.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var points))
                return new HonourWish.AddReward("", 0, null);
            var pieces = stock.Success && int.TryParse(stock.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (int?)null;
            return new HonourWish.AddReward(Name(from, from + price.Index), points, pieces);
        }

        // Only with a price it is surely put up in the store.
        HonourWish? LooseOffer() => Loose().Match(text[start..end]) is { Success: true } loose && Offer(start + loose.Length) is { Name.Length: > 0 } offer ? offer : null;

        string Name(int from, int to) => source.Slice(from, to).Trim(' ', ':', ':', ',', ',', '"', '“', '”', '「', '」', '\'', '‘', '’', '\n');
    }

    private static HonourWish.SetPoints? Rule(string text)
    {
        var match = ChineseRule().Match(text);
        if (!match.Success)
            match = EnglishRule().Match(text);
        if (!match.Success || !int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var points))
            return null;
        return new HonourWish.SetPoints(
            match.Groups["what"].Value switch
            {
                "徽章" or "badge" or "badges" => PointCause.Badge,
                "纪录" or "破纪录" or "个人纪录" or "record" or "records" => PointCause.Record,
                _ => PointCause.Kudos,
            },
            points);
    }

    [GeneratedRegex(@"^(?:请|帮我|麻烦|给|往|在)*(?:我们的?)?(?:积分)?(?:商城|商店)(?:里|里面)?(?:再|新)?(?:加|上|放|添|增加|添加)(?:一个|一款|一种|个|款|种|上)?[\s:,]*|^(?:please\s+)?(?:put up|offer|list|add)\s+(?:an?\s+|the\s+)?(?:new\s+)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(@"[,\s]+(?:一共|总共|只有|共|限量?|库存|stock:?|x)?\s*(?<n>\d{1,6})\s*(?:份|个|张|件|名|pieces?|pcs|left|in stock|available|items?)$|[,\s]+(?:一共|总共|只有|共|限量?|库存|stock:?|x)\s*(?<n>\d{1,6})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Stock();

    [GeneratedRegex(@"[,\s]*(?:(?:to|in|from)\s+the\s+(?:reward\s+)?(?:store|shop)\s+)?(?:需要|要|每份|价格|定价|for|at|costs?)?\s*(?<n>\d{1,7})\s*(?:积分|分|points?|pts?)(?:\s+(?:to|in)\s+the\s+(?:reward\s+)?(?:store|shop))?\s*,?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"^(?:每个|每次|一个|一次|得|收到)?(?<what>徽章|破纪录|个人纪录|纪录|表扬|收到表扬)(?:一次|每次|一个|每个)?(?:积分)?(?:加|给|得|奖|改成|改为|设为|设成|值|算|记|计|调成|调到|变成)?\s*(?<n>\d{1,7})\s*(?:积分|分)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ChineseRule();

    [GeneratedRegex(@"^(?:set )?(?:points? (?:for|per) (?:an? |each |every )?(?<what>badges?|records?|kudos)(?: to|:| are)? ?(?<n>\d{1,7})|(?<what>badge|record|kudos) points?(?: to|:| are)? ?(?<n>\d{1,7})|(?<n>\d{1,7}) points? (?:for|per) (?:an? |each |every )?(?<what>badges?|records?|kudos))$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishRule();
}
