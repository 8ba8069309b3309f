using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Finds what a correction says is right, and leaves out what it says was wrong.</summary>
internal sealed class CorrectedValues(ReadingContext context)
{
    /// <summary>The values that are right: those behind "改成", "should be" and the like, none that is negated.</summary>
    public List<ReadItem> Read(Message message)
    {
        var values = new List<ReadItem>();
        var wrong = new List<decimal>();
        var day = NamedDay(message);
        var marker = LastMarker(message);
        var open = BehindOtherMarkers(message);
        MetricCode? named = null;
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var token = sentence[i];
                if (token.Kind == TokenKind.Word && token.Term.NamesMetric && token.Term.Metric is { } noun)
                    named ??= noun;
                if (token.Kind != TokenKind.Figure || token.Figure is not { Vague: false } figure || message.Is(token, "twice", "once"))
                    continue;
                if (IsNegated(sentence, i, message))
                {
                    wrong.Add(figure.Value);
                    continue;
                }

                if (token.Start < marker && !open.Contains(token) || values.Count > 0 && (IsWhatWasPut(sentence, i, message) || IsRemark(sentence, i, message)) || IsDroppedDigit(sentence, i, message) || IsTakenBack(sentence, i, message))
                    continue;
                var draft = message.Facts.Drafts.FirstOrDefault(d => d.Sentence == sentence && d.Start <= i && i < d.End && d.Metric is not null
                    && d.Quantity == figure.Value);
                values.Add(new ReadItem(draft?.Metric, figure.Value, draft?.Date ?? day, ItemStatus.Done)
                {
                    Currency = Currencies.Settle(figure.Currency, context.Locale),
                    Customers = draft?.Customers ?? [],
                });
            }
        }
        if (values is [{ Metric: null } only] && named is not null)
            values[0] = only with { Metric = named };
        if (values.Count == 1 && wrong is [var was])
            values[0] = values[0] with { Was = was };
        return values;
    }

    /// <summary>"把拜访改成6家,电话改成25个": the figures of metrics of which each is changed by a word of its own.</summary>
    private static HashSet<Token> BehindOtherMarkers(Message message)
    {
        var found = new HashSet<Token>();
        var metrics = new HashSet<MetricCode>();
        foreach (var sentence in message.Sentences)
        {
            for (var i = 1; i < sentence.Count; i++)
            {
                if (sentence[i].Kind != TokenKind.Figure || sentence[i - 1].Latin || !sentence[i - 1].Has(Sign.Correct) || SaysWrong(sentence[i - 1], message))
                    continue;
                var noun = i - 2;
                while (noun >= sentence.ClauseStart(i) && !sentence[noun].Term.NamesMetric)
                    noun--;
                if (noun >= sentence.ClauseStart(i) && sentence[noun].Term.Metric is { } metric && metrics.Add(metric))
                    found.Add(sentence[i]);
            }
        }
        return metrics.Count > 1 ? found : [];
    }

    /// <summary>"刚才那3家", "刚报的5个电话": so many as were reported.</summary>
    public static bool IsPointedAt(Sentence sentence, int place, Message message) =>
        !sentence[place].Latin && message.Is(sentence[place - 1], "那", "这", "刚才那", "刚报的", "刚才报的", "刚才的", "刚发的", "刚刚报的", "刚录的", "前面那", "上面那", "刚记的", "报的", "嗰");

    /// <summary>The last word behind which the right value stands ("应该是", "make that"); what is said before it was wrong.</summary>
    private static int LastMarker(Message message)
    {
        var last = -1;
        var open = -1;
        var counted = false;
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            // "拜访改5,电话改20": the second one corrects something else.
            if (token.Has(Sign.Correct) && !SaysWrong(token, message) && (counted || token.Has(Sign.Set)) && !(last >= 0 && message.Is(token, "改")))
                open = token.Start;
            if (token.Kind != TokenKind.Figure)
                continue;
            counted = true;
            last = Math.Max(last, open);
        }
        return last;
    }

    /// <summary>"记成30了": what stands behind it is what was wrong.</summary>
    private static bool SaysWrong(Token token, Message message)
    {
        var word = message.Text.Normal(token.Start, token.End);
        return word is [not ('改' or '更' or '修' or '调' or '设'), '成', ..] or "was reported as" or "were reported as" or "was logged as" or "were logged as" or "got logged as" or "mistakenly" or "by mistake" or "错报"
            || token.Latin && (word.EndsWith(" as") || word.StartsWith("wrongly ") || word.StartsWith("mistakenly ") || word.StartsWith("accidentally ") || word.StartsWith("incorrectly ") || word.StartsWith("erroneously "));
    }

    /// <summary>"remove the 5 calls I just logged": what is to go.</summary>
    private static bool IsTakenBack(Sentence sentence, int place, Message message)
    {
        if (place > 0 && IsPointedAt(sentence, place, message) && message.First(Sign.Undo) is { } undo && undo.Start > sentence[place].Start)
            return true;
        for (var i = place - 1; i >= sentence.ClauseStart(place); i--)
        {
            if (message.Is(sentence[i], "log", "put", "record", "take", "use", "count", "note", "add", "enter", "重报", "重新报", "to", "应该是", "改成", "是"))
                return false;
            if (sentence[i].Has(Sign.Undo))
                return !sentence[i].Has(Sign.Correct);
        }
        return false;
    }

    /// <summary>"不是3家", "not 3", "instead of 3", "from 3", "把3改成".</summary>
    private static bool IsNegated(Sentence sentence, int place, Message message)
    {
        // "it is six, I told you seven by mistake".
        if (message.Is(sentence[place + 1], "by mistake", "mistakenly", "wrongly", "in error", "by accident") && message.Count(TokenKind.Figure) > 1)
            return true;
        for (var i = place - 1; i >= 0 && i >= place - 2; i--)
        {
            if (sentence[i].Kind == TokenKind.Mark)
                return false;
            if (sentence[i].Has(Sign.Negation) || message.Is(sentence[i], "instead of", "rather than", "from", "从", "把", "than", "instead") || SaysWrong(sentence[i], message))
                return true;
        }
        return false;
    }

    /// <summary>"Friday's demos should be 2, I put 3": what was entered before the correction.</summary>
    private static bool IsWhatWasPut(Sentence sentence, int place, Message message) =>
        sentence[place - 2].Has(Sign.Self) && message.Is(sentence[place - 1], "put", "put down", "wrote", "logged", "entered", "typed", "reported", "said", "recorded", "submitted", "posted", "keyed", "keyed in", "sent", "told you", "had", "gave")
            || sentence[place - 2].Has(Sign.Negation) && message.Is(sentence[place - 1], "the");

    /// <summary>"改成3家,有一家没见着人": what is told of one of them.</summary>
    private static bool IsRemark(Sentence sentence, int place, Message message)
    {
        var start = sentence.ClauseStart(place);
        if (sentence[place] is not { Latin: false, Figure.Han: true, Measure: not Thing.None } || start == 0 || !(place == start || place == start + 1 && message.Is(sentence[start], "有", "其中", "另外", "因为")))
            return false;
        for (var i = start; i < sentence.ClauseEnd(place); i++)
            if (sentence[i].Has(Sign.Correct) || sentence[i].Term.NamesMetric)
                return false;
        return sentence.ClauseEnd(place) > place + 1;
    }

    /// <summary>"少打了个0": a digit that was left out.</summary>
    private static bool IsDroppedDigit(Sentence sentence, int place, Message message) =>
        (sentence[place].Figure is { Value: 0 } || (sentence[place + 1].Figure is { Value: 0 } || sentence[place + 1].Has(Sign.Zero)) && sentence[place].Figure is { Value: 1 }) && sentence.Any(Sign.Correct)
            && message.Sentences.SelectMany(s => s.Tokens).Count(t => t.Kind == TokenKind.Figure) > 1;

    private DateOnly NamedDay(Message message)
    {
        var days = new DayResolver(context.Today, context.Locale);
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Day is { Ahead: false } mark)
                return days.Resolve(mark, planned: false, context.Today) ?? context.Today;
        }
        return context.Today;
    }
}
