using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells cues of a target or a hypothesis that leave what was done untouched: what it is held against, and why it was done.</summary>
internal sealed class MoodCues(SourceText text, Sentence sentence)
{
    /// <summary>"客户说要考虑一下,今天拜访了3家", "差一点就签了,今天打了20个电话": what was said, wished or missed is over with its clause.</summary>
    public bool EndsWithItsClause(int cue, Draft draft)
    {
        if (sentence[cue].Latin || draft is not { Stated: true, Planned: false })
            return false;
        var first = sentence.ClauseStart(draft.Start);
        var over = sentence.ClauseEnd(cue);
        // "李总说,今天拜访了3家" is what he said.
        if (first <= over || over - cue < 2 || !(sentence[first].Day is { Ahead: false } || sentence[first].Has(Sign.Self) || Is(sentence[first], "上午", "下午", "早上", "中午", "晚上", "刚才", "刚刚")))
            return false;
        if (Is(sentence[cue], "祝", "祝大家", "祝各位", "祝你", "恭喜", "差点", "差一点", "差点就", "差一点就", "要是", "如果"))
            return draft.Past;
        return Is(sentence[cue], "说", "问", "要", "想", "觉得", "说要", "说是", "话") && cue > 0 && (sentence[cue - 1] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } || text[sentence[cue].Start - 1] is '总');
    }

    /// <summary>"made 20 calls so my manager would stop asking": what was done stands in front of why.</summary>
    public bool IsReason(int cue, Draft draft)
    {
        if (draft is not { Past: true, Stated: true } || !sentence[cue].Has(Sign.Hypothetical))
            return false;
        for (var i = draft.Start + 1; i < cue; i++)
        {
            if (Is(sentence[i], "so", "because", "cos", "but", "hoping", "though"))
                return true;
        }
        return false;
    }

    /// <summary>"Visits: 3 (target 5)", "calls 22 vs target 30", "3 demos against a target of 4": what was aimed at stands beside what was done.</summary>
    public bool IsBeside(int place, Draft draft)
    {
        if (place <= draft.Start || !draft.Stated || !sentence[place].Latin && !sentence[place - 1].IsMark('('))
            return false;
        // "15 calls today vs 20 yesterday".
        if (Is(sentence[place], "vs", "versus", "vs.") && sentence[place + 1].Kind == TokenKind.Figure)
            return true;
        if (Is(sentence[place], "vs target", "against target", "versus target") || sentence[place - 1].IsMark('(') || sentence[place - 1].IsMark('/'))
            return true;
        var before = Is(sentence[place - 1], "a", "the", "my", "our", "today's") ? place - 2 : place - 1;
        return Is(sentence[before], "vs", "against", "versus") || before < place - 1 && Is(sentence[before], "of");
    }

    private bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
