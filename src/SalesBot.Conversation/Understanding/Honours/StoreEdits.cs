using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>
/// Reads how the reward store is changed and used in sentences of one's own ("奶茶券改成40分", "restock Coffee with 10", "批准李娜的兑换"). What may
/// as well be said of something else is a guess, and means nothing unless there is a reward of that name.
/// </summary>
internal static partial class StoreEdits
{
    private const int LongestMessage = 60;

    // Without one of these the patterns find nothing, and most messages have none.
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "分", "库存", "补", "再加", "再进", "再添", "多加", "下架", "商城", "商店", "换", "批准", "同意", "通过", "准许", "批了", "驳回", "拒绝", "不批", "否决", "point", "pts", "price", "cost", "stock", " more ", "store", "shop", "take ", "redemption", "reward", "approve",
            "accept", "grant", "confirm", "decline", "refuse", "reject", "deny", "turn down", "i want", "i'd like", "i would like", "can i", "could i", "get me", "give me", "exchange",
        ],
        StringComparison.Ordinal);

    /// <summary>What the message wants; null where it wants nothing of the store.</summary>
    /// <param name="source">The message.</param>
    /// <param name="text">Its normal form.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static HonourWish? Read(SourceText source, string text, int start, int end)
    {
        var said = text[start..end];
        if (said.Length > LongestMessage || !said.AsSpan().ContainsAny(Cues))
            return null;
        string Name(Group group) => group.Success ? source.Slice(start + group.Index, start + group.Index + group.Length).Trim(' ', ':', ',', '"', '“', '”', '「', '」', '\'') : "";
        if (Matched(said, ChinesePrice(), EnglishPriceOf(), EnglishPriceTo(), EnglishCosts()) is { } price)
            return new HonourWish.ChangeReward(Name(price.Groups["name"])) { Price = Number(price, "n"), IsGuess = !price.Groups["sure"].Success };
        if (Matched(said, ChineseStock(), EnglishStock()) is { } stock)
            return new HonourWish.ChangeReward(Name(stock.Groups["name"])) { Stock = Number(stock, "n") };
        if (Matched(said, ChineseMore(), EnglishMore(), EnglishRestock()) is { } more)
            return new HonourWish.ChangeReward(Name(more.Groups["name"])) { More = Number(more, "n"), IsGuess = !more.Groups["sure"].Success };
        if (Matched(said, ChineseRemoval(), EnglishRemoval()) is { } gone)
            return new HonourWish.RemoveReward(Name(gone.Groups["name"])) { IsGuess = !gone.Groups["sure"].Success };
        if (Matched(said, ChineseAsking(), EnglishAsking()) is not null)
            return new HonourWish.Store();
        if (Matched(said, Withdrawal()) is not null)
            return new HonourWish.WithdrawRedemption();
        if (Matched(said, ChineseDecision(), EnglishDecision()) is { } decided)
        {
            return new HonourWish.DecideRedemption(decided.Groups["yes"].Success, Name(decided.Groups["who"]), Name(decided.Groups["name"]))
            {
                OfAll = decided.Groups["all"].Success,
                IsGuess = !decided.Groups["sure"].Success,
            };
        }

        return Matched(said, ChineseWish(), EnglishWish()) is { } wish ? new HonourWish.Redeem(Name(wish.Groups["name"])) { IsGuess = true } : null;
    }

    private static Match? Matched(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
            if (pattern.Match(text) is { Success: true } found)
                return found;
        return null;
    }

    private static int? Number(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Pieces = "(?:份|个|张|件|名|瓶|盒|杯|套|次)";
    private const string EnglishName = "(?<name>[^,]{1,30}?)";

    [GeneratedRegex("^(?:请|麻烦|把|将|商城里的|商城的|奖品)*(?<name>[^,]{1,20}?)(?:的|兑换)*(?<sure>价格|兑换价|定价|所需积分)?(?:的)?(?:改成|改为|调到|调成|调整到|调整为|变成|变为|涨价到|涨到|涨成|降价到|降到|降为|设为|设成|换成|提高到|提到)\\s*(?<n>\\d{1,7})\\s*(?:积分|分)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChinesePrice();

    [GeneratedRegex("^(?:please\\s+)?(?:change|set|raise|lower|reduce|increase|update|put|drop|cut)\\s+(?:the\\s+)?(?<sure>price|cost)\\s+of\\s+(?:the\\s+|an?\\s+)?" + EnglishName + "\\s+(?:up\\s+|down\\s+)?(?:to|at)\\s+(?<n>\\d{1,7})\\s*(?:points?|pts?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishPriceOf();

    [GeneratedRegex("^(?:please\\s+)?(?:change|set|raise|lower|reduce|increase|update|make|drop|cut)\\s+(?:the\\s+|an?\\s+)?" + EnglishName + "(?:'s\\s+price|\\s+price|\\s+cost)?\\s+(?:up\\s+|down\\s+)?(?:to\\s+)?(?<n>\\d{1,7})\\s*(?:points?|pts?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishPriceTo();

    [GeneratedRegex("^(?:the\\s+|an?\\s+)?" + EnglishName + "\\s+(?:(?:now\\s+)?costs?|should\\s+cost|is\\s+now|goes\\s+(?:up\\s+|down\\s+)?to|will\\s+cost)\\s+(?<n>\\d{1,7})\\s*(?:points?|pts?)(?:\\s+now|\\s+from now on)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishCosts();

    [GeneratedRegex("^(?:请|麻烦|把|将|商城里的|商城的)*(?<name>[^,]{1,20}?)(?:的)?(?:库存|剩余数量|剩余份数)(?:改成|改为|调到|调成|设为|设成|变成|变为|是|为|剩|只剩|还有|:|\\s)*(?<n>\\d{1,6})\\s*" + Pieces + "?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseStock();

    [GeneratedRegex("^(?:please\\s+)?(?:set|change|update|put)\\s+(?:the\\s+)?stock\\s+(?:of|for)\\s+(?:the\\s+)?" + EnglishName + "\\s+to\\s+(?<n>\\d{1,6})(?:\\s+pieces?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishStock();

    [GeneratedRegex("^(?:请|麻烦|给|把|将|商城里的|商城的)*(?<name>[^,]{1,20}?)(?:的)?(?:(?<sure>库存|补货)(?:增加|加|再加|补|多)?|再补|补上|补充|再加|再进|再添|多加|补)\\s*(?<n>\\d{1,6})\\s*" + Pieces + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseMore();

    [GeneratedRegex("^(?:please\\s+)?(?:add|put up|stock|order|get)\\s+(?<n>\\d{1,6})\\s+more\\s+(?:pieces?\\s+of\\s+|of\\s+)?(?:the\\s+)?" + EnglishName + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishMore();

    [GeneratedRegex("^(?:please\\s+)?(?<sure>restock)\\s+(?:the\\s+)?" + EnglishName + "\\s+(?:with|by)\\s+(?<n>\\d{1,6})(?:\\s+(?:more|pieces?))*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishRestock();

    [GeneratedRegex("^(?:请|麻烦|把|将)*(?<name>[^,]{1,20}?)(?:从(?<sure>商城|商店|积分商城)(?:里)?(?:下架|拿掉|删掉|去掉|删除|撤下|撤掉)|(?:给)?下架)(?:了|吧|掉)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseRemoval();

    [GeneratedRegex("^(?:please\\s+)?(?:(?:take|pull|remove|delete|drop)\\s+(?:the\\s+)?" + EnglishName + "\\s+(?:from|off|out of)\\s+(?:the\\s+)?(?<sure>(?:reward\\s+|rewards\\s+|points\\s+)?(?:store|shop)|rewards)|take\\s+down\\s+(?:the\\s+)?" + EnglishName + "|take\\s+(?:the\\s+)?" + EnglishName + "\\s+down)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishRemoval();

    [GeneratedRegex("^(?:我)?(?:的)?(?:有)?\\s*\\d{0,7}\\s*(?:个)?(?:积分|分)(?:都)?(?:能|可以|够)(?:换|兑换|买)(?:点|些)?(?:什么|啥|哪些|哪个|几个|多少)(?:东西|奖品)?$|^(?:我)?(?:怎么|如何|可以|能|要|想)(?:用|花|换|兑换|使用)(?:掉)?(?:我的)?积分(?:换东西|换奖品)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseAsking();

    [GeneratedRegex(@"^(?:how\s+|where\s+)?(?:can|do|may|could|should)\s+i\s+(?:exchange|spend|use|redeem|trade(?:\s+in)?|cash in)\s+(?:my\s+)?(?:\d{1,7}\s+)?points$|^what\s+(?:can|could|do)\s+i\s+(?:get|buy|redeem|have)\s+(?:for|with)\s+(?:my\s+)?(?:\d{1,7}\s+)?points$|^what\s+(?:do|will|would)\s+\d{1,7}\s+points\s+(?:get|buy)(?:\s+me)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishAsking();

    [GeneratedRegex(@"^(?:我)?(?:要|想)?(?:取消|撤回|撤销|撤掉)(?:我的|刚才的|上次的|这次)?兑换(?:申请)?(?:了|吧)?$|^(?:我)?不(?:想)?兑?换了$|^(?:please\s+)?(?:cancel|withdraw|undo|take back)\s+(?:my\s+|the\s+)?(?:last\s+)?(?:redemption|reward request|request for the reward)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Withdrawal();

    [GeneratedRegex(@"^(?:请|我)*(?:(?<yes>批准|同意|通过|准许|批了)|驳回|拒绝|不同意|不批准|不批|否决)(?<all>全部|所有)?(?:(?<who>[^,的]{1,12}?)的)?(?:(?<sure>(?:奖品)?兑换(?:申请|请求)?|奖品申请)|(?<name>[^,的]{1,20}?)(?<sure>兑换(?:申请)?)|(?<name>[^,的]{1,20}))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseDecision();

    [GeneratedRegex(@"^(?:please\s+)?(?:(?<yes>approve|accept|grant|confirm)|decline|refuse|reject|deny|turn down)\s+(?<all>all\s+)?(?:of\s+)?(?:the\s+)?(?:(?<who>[^,]{1,20}?)'s\s+)?(?:(?<sure>redemptions?(?:\s+requests?)?|reward(?:\s+requests?)?|rewards|requests? for rewards?)|(?<name>[^,]{1,30}?)\s+(?<sure>redemption|reward request)|(?<name>[^,]{1,30}))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishDecision();

    [GeneratedRegex("^(?:请|帮我|给我)*(?:我)?(?:要|想要|想|来|申请)*换(?:一|1)?(?:个|张|份|杯|瓶|件|盒)?(?<name>[^,]{1,20})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseWish();

    [GeneratedRegex(@"^(?:please\s+)?(?:i want|i'd like|i would like|can i (?:get|have|redeem|exchange)|could i (?:get|have)|get me|give me|exchange)\s+(?:to (?:get|have|redeem)\s+)?(?:(?:my\s+)?points\s+for\s+)?(?:an?\s+|the\s+|one\s+|1\s+)?(?<name>[^,]{1,30}?)(?:\s+(?:for|with)\s+(?:my\s+)?points)?(?:,?\s+please)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishWish();
}
