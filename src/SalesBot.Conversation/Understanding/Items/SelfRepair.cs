using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells in English a slip that the sender mends in the same breath ("did 3 visits no wait 4") from the correction of a report sent before.</summary>
internal sealed class SelfRepair(NameReader names)
{
    private const int LongestRepair = 9;

    private const Sign Told = Sign.Speech | Sign.Log;

    /// <summary>Takes back what the sentence says better behind a word such as "no wait".</summary>
    public void Settle(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        if (drafts.Count < 2)
            return;
        for (var d = 1; d < drafts.Count; d++)
        {
            var (slip, mended) = (drafts[d - 1], drafts[d]);
            if (slip.IsCounted(mended.Metric) && mended.Stated && (slip.Past || slip.Verb is null && !slip.Planned) && CueBetween(sentence, slip.Start, mended.Start))
                slip.Replaced = slip.Repaired = true;
        }
    }

    /// <summary>Whether a word stands right in front of a bare figure that mends the one before it.</summary>
    public bool Mends(Sentence sentence, Draft slip, int place) =>
        slip is { Past: true, Stated: true } && slip.Sentence == sentence && CueBetween(sentence, slip.Start, place);

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
