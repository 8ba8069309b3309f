using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells a slip that the sender mends in the same breath ("did 3 visits no wait 4", "拜访3家,不对4家") from the correction of a report sent before.</summary>
internal sealed class SelfRepair(NameReader names)
{
    private const int LongestRepair = 9;

    private const int MostWordsOfNo = 5;

    private const Sign Told = Sign.Speech | Sign.Log;

    /// <summary>Takes back what the sentence says better behind a word such as "no wait".</summary>
    public void Settle(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        if (drafts.Count < 2)
            return;
        for (var d = 1; d < drafts.Count; d++)
        {
            var (slip, mended) = (drafts[d - 1], drafts[d]);
            if (slip.IsCounted(mended.Metric) && mended.Stated && (slip.Past || slip.Verb is null && !slip.Planned) && CueBetween(sentence, slip.Start, mended.Start) || slip.Stated && slip.Metric == mended.Metric && mended.Stated && NoBetween(sentence, slip, mended.Start))
                slip.Replaced = slip.Repaired = true;
        }
    }

    /// <summary>Whether a word stands right in front of a bare figure that mends the one before it.</summary>
    public bool Mends(Sentence sentence, Draft slip, int place) =>
        slip is { Past: true, Stated: true } && slip.Sentence == sentence && CueBetween(sentence, slip.Start, place)
        || slip.Stated && slip.Sentence == sentence && NoBetween(sentence, slip, place);

    /// <summary>"3 visits, no 4", "拜访3家,不对4家": nothing but a no stands between a report with which the sentence begins and the figure that mends it.</summary>
    private bool NoBetween(Sentence sentence, Draft slip, int place)
    {
        var told = ToldEnd(sentence, slip, place);
        if (slip is not { Negated: false, Planned: false, Quantity: not null } || place - told > MostWordsOfNo || sentence[place].Kind != TokenKind.Figure)
            return false;
        for (var i = 0; i < told; i++)
        {
            if (sentence[i].Has(Sign.Correct | Sign.Latest | Sign.Undo | Sign.Negation) || !sentence[i].Has(Sign.Past) && sentence[i].Has(Told))
                return false;
        }
        var no = false;
        for (var i = told; i < place; i++)
        {
            if (names.Is(sentence[i], "不对", "不", "不不", "不对不对", "哦不对", "啊不对", "噢不对", "呃不对", "额不对", "诶不对", "哦不", "噢不", "啊不", "呃不", "额不", "错了", "说错了", "打错了", "写错了", "口误", "手误", "唔系", "no", "no no", "nope", "no sorry", "sorry no", "oops", "correction"))
                no = true;
            else if (sentence[i].Kind != TokenKind.Mark && !names.Is(sentence[i], "是", "应该是", "应该", "系", "应系", "it's", "it was", "its", "i mean", "make that", "actually", "sorry"))
                return false;
        }
        return no;
    }

    /// <summary>Where what is mended ends: "拜访3家 不对 4家" goes on without a mark up to the figure that mends it.</summary>
    private static int ToldEnd(Sentence sentence, Draft slip, int place)
    {
        var end = Math.Min(slip.End, place);
        var figure = end - 1;
        while (figure > slip.Start && sentence[figure].Kind != TokenKind.Figure)
            figure--;
        for (var i = figure + 1; i < end && !sentence[figure].Latin; i++)
        {
            if (sentence[i] is { Latin: false } && (sentence[i].Has(Sign.Correct) || sentence[i].Has(Sign.Negation)))
                return i;
        }
        return end;
    }

    private bool CueBetween(Sentence sentence, int from, int to)
    {
        if (to - from > LongestRepair)
            return false;
        for (var i = 0; i < to; i++)
        {
            if (sentence[i].Has(Told) || names.Is(sentence[i], "put", "logged", "entered", "reported", "sent", "said", "told"))
                return false;
        }
        for (var i = Math.Max(from, 1); i < to; i++)
        {
            if (names.Is(sentence[i], "no wait", "wait no", "no hang on", "hang on", "no hold on", "hold on", "scratch that", "make that", "i mean", "no sorry", "oh wait", "wait wait", "no no", "wait", "er wait", "hmm wait", "sorry", "oops"))
                return true;
        }
        return false;
    }
}
