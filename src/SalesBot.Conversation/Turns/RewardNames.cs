using System.Collections.Immutable;
using SalesBot.Application.Honours;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Turns;

/// <summary>Finds the reward that somebody means by a name that is not quite its own: "一张奶茶" for 奶茶券, "the coffee" for Coffee.</summary>
internal static class RewardNames
{
    private const int ShortestPart = 2;
    private static readonly ImmutableArray<string> Counts = ["一张", "一个", "一份", "一杯", "一件", "张", "个", "份", "杯", "a ", "an ", "the ", "one ", "my "];

    /// <summary>The one that is meant; null where none is, or more than one may be.</summary>
    public static RewardOffer? Find(IReadOnlyList<RewardOffer> offers, string name)
    {
        var bare = Bare(name);
        if (bare.Length == 0)
            return null;
        if (offers.FirstOrDefault(offer => offer.Reward.IsCalled(name) || Bare(offer.Reward.Name) == bare) is { } exact)
            return exact;
        var near = offers.Where(offer => bare.Length >= ShortestPart && IsPart(bare, Bare(offer.Reward.Name))).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    // "咖啡" of "咖啡券", "coffee voucher" of "coffee": a part in the middle may be chance.
    private static bool IsPart(string said, string name) => name.StartsWith(said, StringComparison.Ordinal) || name.Length >= ShortestPart && said.StartsWith(name, StringComparison.Ordinal);

    private static string Bare(string name)
    {
        var source = Normalizer.Normalize(name.Trim());
        var text = source.Normal(0, source.Length).ToString().Trim();
        foreach (var count in Counts)
            if (text.StartsWith(count, StringComparison.Ordinal) && text.Length > count.Length)
                return text[count.Length..].Trim();
        return text;
    }
}
