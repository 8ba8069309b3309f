using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells in English words for a period or a time of day that say when something was done from those that do not.</summary>
internal sealed class PeriodEnds(SourceText text)
{
    /// <summary>"first sale of the month", "done for the year": which one it is or that one is off, not when it was.</summary>
    public bool IsOfPeriod(Sentence sentence, int place)
    {
        if (sentence[place] is not { Period: not null, Latin: true } period)
            return false;
        if (Is(sentence[place - 1], "of") && text.StandsAt(period.Start, "the "))
            return sentence.Tokens.Any(t => Is(t, "first", "second", "third", "another", "best", "biggest", "last", "last one", "first one", "next one"));
        // "the deal I've been chasing since August closed": for how long.
        if (Is(sentence[place - 1], "since", "for") && sentence.Tokens.Take(place).Any(t => Is(t, "been")))
            return true;
        var leads = text.StandsAt(period.Start, "for the ") || text.StandsAt(period.Start, "for this ") ? place - 1 : Is(sentence[place - 1], "for", "by") ? place - 2 : -1;
        if (leads < 0 || !Is(sentence[leads], "done", "finished", "wrapped", "wrapping up", "out", "off", "through", "me", "it", "all", "signing off", "calling it", "dead", "spent", "toast", "dusted"))
            return false;
        for (var i = sentence.ClauseStart(leads); i < leads; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure || sentence[i].Term.NamesMetric)
                return false;
        }
        return true;
    }

    /// <summary>"3 visits against 5 yesterday": the day of what it is held against.</summary>
    public bool IsOfOther(Sentence sentence, int place) => sentence[place - 1].Kind == TokenKind.Figure && Is(sentence[place - 2], "vs", "versus", "against", "than");

    /// <summary>"20 calls, rescheduled Acme to Friday", "打了20个电话,昨天那单飞了": a later clause that tells of something else, and its day.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">The place of the day.</param>
    /// <param name="end">Where the clause of what was done ends.</param>
    public bool IsOfLaterClause(Sentence sentence, int place, int end)
    {
        // "拜访5家 明天在公司": told apart by a space.
        if (sentence[place] is { Spaced: true, Latin: false, Day.Ahead: true } && place >= end && sentence[place + 1] is { Kind: TokenKind.Word or TokenKind.Han, Spaced: false } next && !next.Term.NamesMetric && !next.Has(Sign.Plan) && !Is(next, "上午", "下午", "晚上", "早上", "中午", "去", "再"))
            return true;
        var first = sentence.ClauseStart(place);
        if (first < end || sentence[place].Latin && sentence[place].Day is not { Form: Dates.DayForm.Weekday })
            return false;
        if (!sentence[place].Latin && Is(sentence[place + 1], "那", "那个", "那单", "的"))
            return true;
        for (var i = first; i < sentence.ClauseEnd(place); i++)
        {
            if (i != place && (sentence[i].Has(Sign.Negation | Sign.Plan | Sign.Wish | Sign.Speech | Sign.Gone) && !sentence[i].Term.NamesMetric || sentence[i] is { Kind: TokenKind.Latin, Capital: true }
                || Is(sentence[i], "moved", "rescheduled", "postponed", "pushed", "taken", "you", "booked")))
                return true;
        }
        return false;
    }

    /// <summary>"after lunch I go call 15 leads": a verb with no sign of the past behind a time of day to come.</summary>
    public bool IsAfterNow(Sentence sentence, Draft draft, int from)
    {
        if (draft.Past || draft.Day is { Behind: true } || sentence[draft.Start] is not { Kind: TokenKind.Word, Latin: true, Term.Role: Role.Both or Role.Act or Role.Light } || !(sentence[draft.Start - 1].Has(Sign.Self) || Is(sentence[draft.Start - 1], "go", "going", "must", "still", "then")))
            return false;
        for (var i = from; i < draft.Start; i++)
        {
            if (Is(sentence[i], "later", "afterwards", "tonight", "this afternoon", "this evening", "later on", "in a bit") || Is(sentence[i], "after", "before") && Is(sentence[i + 1], "lunch", "dinner", "work", "this", "that", "noon", "tea", "breakfast"))
                return true;
        }
        return false;
    }

    /// <summary>"On deck this afternoon: 15 calls, 1 demo": what a heading plans goes on to the end of the sentence.</summary>
    public static bool GoesOn(Sentence sentence, Draft before, Draft draft) => before.Planned && draft is { Past: false, Negated: false, Stated: true } && ReferenceEquals(before.Day, draft.Day) && before.Start > 0
        && sentence[before.Start].Kind == TokenKind.Figure && sentence.Tokens.Take(before.Start).Any(t => t.IsMark(':')) && sentence.Tokens.Take(before.Start).Any(t => t.Latin && t.Has(Sign.Plan));

    private bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
