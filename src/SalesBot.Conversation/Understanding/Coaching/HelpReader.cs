using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>
/// Reads that somebody is stuck and asks for help. Sure is only what opens with the word for it and then says with what ("卡住了:价格审批",
/// "need help with Acme pricing"); what merely has the word ("华为的合同卡住了") is asked about; a road, a computer or somebody else who is
/// stuck is no request.
/// </summary>
internal static class HelpReader
{
    private const int ShortestTopic = 2;
    private const int LongestHead = 24;
    private const string OfAnother = "needs help";

    private static readonly PhraseList Cues = [.. CoachingWords.Stuck, .. CoachingWords.NeedHelp, OfAnother];

    /// <summary>What a message in normal form wants; null where it wants no help.</summary>
    /// <param name="text">The normal form, without marks at its end.</param>
    /// <param name="written">The same stretch as written, by its places.</param>
    public static CoachingWish? Read(string text, Func<int, int, string> written)
    {
        if (CoachingWords.Lists.Contains(text))
            return new CoachingWish.ListHelp { Leads = true };
        if (CoachingWords.Solved.Contains(text))
            return new CoachingWish.HelpSolved { Leads = true };
        var place = Phrase.Find(text, Cues, out var cue);
        if (place < 0)
            return null;
        var (head, tail) = (text[..place], text[(place + cue.Length)..]);
        if (Phrase.Has(head, CoachingWords.Who))
            return Blank(tail) ? new CoachingWish.ListHelp { Leads = true } : null;
        if (cue == OfAnother || IsNegated(head) || Phrase.Has(head, CoachingWords.Foreign) || Phrase.Has(tail, CoachingWords.Over))
            return null;
        var leads = LeadEnd(head) == head.Length;
        var (start, firmly) = TopicStart(text, place + cue.Length);
        if (Phrase.Has(text, CoachingWords.Elsewhere))
        {
            // "求助:客户的网络方案" may be about work all the same.
            var explicitly = firmly && (CoachingWords.NeedHelp.Contains(cue) || tail.TrimStart().StartsWith(':'));
            return leads && explicitly ? new CoachingWish.AskHelp(written(start, text.Length).Trim(), IsSure: false) { Leads = true } : null;
        }

        if (leads)
            return Leading(text, start, firmly, written);
        return head.Trim().Length <= LongestHead
            ? new CoachingWish.AskHelp(written(LeadEnd(head), Blank(tail) ? place : text.Length).Trim(), IsSure: false)
            : null;
    }

    private static CoachingWish.AskHelp Leading(string text, int start, bool firmly, Func<int, int, string> written)
    {
        var topic = written(start, text.Length).Trim();
        var sure = firmly && topic.Length >= ShortestTopic && !Phrase.Has(text, CoachingWords.Asks);
        return new CoachingWish.AskHelp(topic, sure) { Leads = topic.Length > 0 };
    }

    private static bool Blank(string tail) => tail.All(c => !Text.Characters.IsWord(c) || c is '吗' or '呢' or '么');

    private static bool IsNegated(string head)
    {
        var near = head.TrimEnd();
        return CoachingWords.Not.Any(word => near.EndsWith(word, StringComparison.Ordinal) && Phrase.At(near, near.Length - word.Length, [word]) is not null);
    }

    // Where the words that add nothing end.
    private static int LeadEnd(string head)
    {
        var place = 0;
        while (place < head.Length)
        {
            if (!Text.Characters.IsWord(head[place]) && head[place] != '\'')
                place++;
            else if (Phrase.At(head, place, CoachingWords.Lead) is { } word)
                place += word.Length;
            else
                break;
        }

        return place;
    }

    // A comma alone is weak: "卡住了,晚点到" says no more than that somebody is late.
    private static (int Start, bool Firmly) TopicStart(string text, int place)
    {
        var firmly = place < text.Length && Text.Characters.IsHan(text[place]);
        while (place < text.Length)
        {
            if (text[place] is ':' or ' ' or '-')
            {
                firmly = true;
                place++;
            }
            else if (text[place] is ',' or '。' or '!' or '.')
            {
                firmly = false;
                place++;
                while (place < text.Length && text[place] == ' ')
                    place++;
            }
            else if (Phrase.At(text, place, CoachingWords.Joint) is { } joint)
            {
                firmly = true;
                place += joint.Length;
            }
            else
            {
                break;
            }
        }

        return (place, firmly);
    }
}
