using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Reads short questions about a contest. The words for the contest are taken out; what is left is one of the ways to ask.</summary>
internal static class ContestFacts
{
    private const int LongestQuestion = 50;

    private static readonly PhraseList Names =
    [
        "这场pk赛", "这次pk赛", "这个pk", "这场pk", "这次pk", "本周pk", "本周的pk", "我们的pk", "pk赛", "pk", "这场比赛", "这次比赛", "比赛", "对战", "挑战赛", "这次挑战", "挑战",
        "in the pk", "of the pk", "for the pk", "on the pk", "the pk", "this pk", "our pk", "the contest", "this contest", "in the contest", "of the contest", "our contest", "the challenge", "this challenge", "the competition",
        "this competition", "the tournament", "this tournament", "the race",
    ];

    private static readonly PhraseList Fillers = ["请问", "那", "的", "到底", "大概", "and", "so", "please", "exactly", "it", "this"];

    private static readonly FrozenDictionary<string, ContestWish.ContestFact> Bare = Table(
        (ContestWish.ContestFact.End, "什么时候结束|何时结束|几号结束|哪天结束|几点结束|啥时候结束|什么时候截止|几号截止|还有几天结束|还有多久结束|还剩几天结束|多久结束|when does end|when will end|when is over|when does finish|when will be over|when is finished|until when does run|how long does run|how long does last|when does close"),
        (ContestWish.ContestFact.Stake, "赢有什么|赢有啥|赢有什么奖励|赢有啥奖励|赢有什么好处|赢有奖|赢有奖励|赢给什么|赢能得什么|赢能拿什么|赢得什么|赢奖什么|赢会怎样|赢能拿多少|赢奖多少|输怎么办|输会怎样|输要干什么|赢者得什么|赢家得什么|赢家有什么|胜者得什么|赌注是什么|赌什么|赌注|what do we get if we win|what do i get if i win|what do we win|what do i win|what does the winner get|what do the winners get|what does winner get|what will we get if we win|what happens if we win|what happens if we lose|what happens if i win|what happens if i lose|what's at stake|what is at stake|what's the stake|what is the stake|what are we playing for|what's the prize|what is the prize|is there a prize"),
        (ContestWish.ContestFact.Winner, "谁赢|谁胜|谁胜出|谁获胜|谁是赢家|谁是冠军|哪边赢|哪队赢|哪组赢|哪个组赢|哪个团队赢|赢的是谁|我们赢|我赢|who won|who's won|who has won|which team won|which side won|who is the winner|who's the winner|who was the winner|did we win|did i win|have we won|who wins"));

    // What could be about anything where the contest is not named.
    private static readonly FrozenDictionary<string, ContestWish.ContestFact> OnlyNamed = Table(
        (ContestWish.ContestFact.End, "到什么时候|到几号|还有几天|还剩几天|还有多久|还剩多久|还剩多少天|还有多少天|结束时间|截止时间|时间|几天|how long left|how long is left|how much time is left|how much time is left|how many days are left|how many days left|days left|end date|what's end date|until when is|until when"),
        (ContestWish.ContestFact.Stake, "有什么奖励|有什么奖|有啥奖励|有奖励|有奖|奖品是什么|奖品|奖励是什么|奖励|奖金|奖金多少|奖金是多少|奖是什么|prize|stake|stakes|reward|what's prize|what is prize|what's reward|what is reward|is there a reward|what do we get"),
        (ContestWish.ContestFact.Winner, "结果|结果如何|结果怎么样|结果怎样|结果出来|结果是什么|result|results|what was result|what's result|what is result|how did end|how did go"));

    /// <summary>What is asked; null where it is something else.</summary>
    public static ContestWish.About? Read(string bare)
    {
        if (bare.Length is 0 or > LongestQuestion)
            return null;
        var rest = Without(bare, Names, out var isNamed);
        rest = Spaced(Without(rest, Fillers, out _).Replace("赢了", "赢", StringComparison.Ordinal).Replace("输了", "输", StringComparison.Ordinal).TrimEnd('了', '呢', '啊', '呀', '吗', '?', ' '));
        if (Bare.TryGetValue(rest, out var fact) || Bare.TryGetValue(Spaced(bare.TrimEnd('了', '呢', '吗')), out fact))
            return new(fact, isNamed);
        return isNamed && OnlyNamed.TryGetValue(rest, out fact) ? new(fact, isNamed) : null;
    }

    private static string Without(string text, PhraseList words, out bool any)
    {
        any = false;
        while (Phrase.Find(text, words, out var found) is var place and >= 0)
        {
            any = true;
            text = text.Remove(place, found.Length).Insert(place, " ");
        }

        return text;
    }

    // Chinese stands without spaces, English with single ones.
    private static string Spaced(string text)
    {
        var joined = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return joined.Any(Characters.IsLatin) ? joined : joined.Replace(" ", "", StringComparison.Ordinal);
    }

    private static FrozenDictionary<string, ContestWish.ContestFact> Table(params (ContestWish.ContestFact Fact, string Words)[] rows)
    {
        var table = new Dictionary<string, ContestWish.ContestFact>(StringComparer.Ordinal);
        foreach (var (fact, words) in rows)
            foreach (var word in words.Split('|'))
                table[word] = fact;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
