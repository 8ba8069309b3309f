using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells whether what a sentence names really was done by the sender, or is asked, wished, heard, demanded or somebody else's.</summary>
internal sealed class SentenceMood(SourceText text, Sentence sentence)
{
    private const Sign FromThereOn = Sign.Speech | Sign.Duty | Sign.Wish;
    private const Sign Cue = Sign.Rank | Sign.Target | Sign.Bonus | Sign.Contest | Sign.Remind | Sign.Snooze | Sign.Missing | Sign.Review;

    private readonly MoodCues cues = new(text, sentence);

    /// <summary>The whole sentence asks.</summary>
    public bool Asks => (sentence.EndMark == '?' || Ends() || OpensAsQuestion()) && !AsksToLog(0);

    /// <summary>"are the blues still behind": a question without its mark.</summary>
    private bool OpensAsQuestion()
    {
        var first = sentence[0];
        if (!first.Latin || sentence.Count < 3)
            return false;
        var (second, subject) = (sentence[1], sentence[1].Has(Sign.Self | Sign.Other | Sign.Team));
        return (IsWord(first, "are") || IsWord(first, "is") || IsWord(first, "do") || IsWord(first, "does") || IsWord(first, "will")) && (subject || IsWord(second, "the") || IsWord(second, "my") || IsWord(second, "our") || IsWord(second, "any") || second is { Kind: TokenKind.Latin, Capital: true } || IsWord(first, "is") && second.Kind == TokenKind.Figure)
            || (IsWord(first, "has") || IsWord(first, "have") || IsWord(first, "did") || IsWord(first, "can") || IsWord(first, "could") || IsWord(first, "would")) && (second is { Kind: TokenKind.Latin, Capital: true } || second.Has(Sign.Other | Sign.Team) && !IsWord(second, "his") && !IsWord(second, "her") && !IsWord(second, "their") && !IsWord(second, "your"));
    }

    /// <summary>"can you log 2 visits for yesterday?": a report, politely.</summary>
    private bool AsksToLog(int from)
    {
        for (var i = from; i < sentence.Count && i < from + 5; i++)
        {
            if ((sentence[i].Has(Sign.Question) || sentence[i].Has(Sign.Help)) && (IsWord(sentence[i], "can you") || IsWord(sentence[i], "can help me") || IsWord(sentence[i], "help me") || IsWord(sentence[i], "pls help") || IsWord(sentence[i], "could you") || IsWord(sentence[i], "can i") || IsWord(sentence[i], "能不能") || IsWord(sentence[i], "可以")))
            {
                for (var j = i + 1; j <= i + 3; j++)
                {
                    if (IsWord(sentence[j], "log") || IsWord(sentence[j], "record") || IsWord(sentence[j], "put down") || IsWord(sentence[j], "note") || IsWord(sentence[j], "enter") || IsWord(sentence[j], "记") || IsWord(sentence[j], "记一下"))
                        return true;
                }
            }
        }
        return false;
    }

    private bool AnyBefore(Sign sign, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Has(sign))
                return true;
        }
        return false;
    }

    private bool IsWord(Token token, string word) => token.End - token.Start == word.Length && text.StandsAt(token.Start, word);

    /// <summary>Whether a draft of the sentence is a fact or a plan of the sender.</summary>
    public bool IsReal(Draft draft)
    {
        if (Asks || sentence.Any(Sign.Joke))
            return false;
        var start = sentence.ClauseStart(draft.Start);
        var end = sentence.ClauseEnd(draft.End - 1);
        for (var i = 0; i < end; i++)
        {
            if (sentence[i].Has(Sign.Hypothetical | Sign.Hearsay) && !TurnsToFact(i, draft, ownSubject: false) && !cues.IsReason(i, draft) && !(draft.Metric == Metrics.MarketResearch && text.StandsAt(sentence[i].Start, "竞品")))
                return false;
        }
        for (var i = 0; i < draft.Start; i++)
        {
            if (sentence[i].Has(FromThereOn) && !sentence.Any(Sign.OnBehalf) && !(sentence[i].Has(Sign.Plan) || sentence[i].Term == draft.Verb || sentence[i].Term.NamesMetric || sentence[i].Term.IsVerb && !IsReportedSpeech(i)) && !IsOwnSpeech(i)
                && !TurnsToFact(i, draft, ownSubject: true))
                return false;
            // "老板让我打50个电话": told to do, which is not done.
            if (IsYear(i) || sentence[i].Has(Sign.Assign) && !sentence[i].Latin && sentence[i + 1].Has(Sign.Self) && !draft.Past && i + 2 >= draft.Start)
                return false;
        }
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (IsYear(i) && IsWord(sentence[i - 1], "in"))
                return false;
            if (token.Has(Sign.Habit) && (!token.Has(Sign.Header) || token.Latin && i > start && sentence[i + 1].Kind == TokenKind.Figure))
                return false;
            if (token.Has(Cue) && !token.Has(Sign.More) && !draft.Past && !SaysHowFar(draft) && !cues.IsBeside(i, draft) && !(token.Capital && i > draft.Start && draft.Customers.Count > 0) && !token.Term.IsVerb && !token.Term.NamesMetric)
                return false;
            if (token.Has(Sign.Question) && !token.Has(Sign.Plan) && !token.Term.IsVerb && !AsksToLog(0) && (Characters.IsHan(text[token.Start]) || i <= start + 1))
                return false;
        }
        if (sentence.Any(Sign.Return) && draft.Metric is { } metric && (metric == Metrics.Order || MetricChoice.IsMoneyMetric(metric)))
            return false;
        // "call Dana on 020 7946 0018" tells somebody to.
        if (draft is { Stated: false, Past: false } && draft.Metric == Metrics.Call && sentence.Tokens.Any(t => t is { Kind: TokenKind.Opaque, Duration: false } && t.End - t.Start >= 7))
            return false;
        // "麻烦chase一下finance": somebody is asked to.
        if (draft is { Past: false, Stated: false } && AnyBefore(Sign.Please, start, draft.Start))
            return false;
        // "那单黄了", "20万没了", "拜访华为取消了".
        if (!draft.Past && sentence[draft.End].Has(Sign.Negation) && sentence[draft.End].Has(Sign.Gone) && !sentence[draft.End].Latin && (IsCalledOff(draft.End) || draft.Metric == Metrics.Order || MetricChoice.IsMoneyMetric(draft.Metric)))
            return false;
        return !new OthersDeeds(text, sentence).Is(draft) && !new Mentions(text, sentence).Is(draft) && !IsCustomersDeed(draft, start) && !IsCustomersWish(draft, start) && !IsSomebodyElse(draft, start) && !DescribesPerson(draft) && !IsPraise(draft);
    }

    /// <summary>"取消了" as the last word of its clause: of what is told in front of it nothing took place.</summary>
    private bool IsCalledOff(int place) => text[sentence[place].Start] is '取' or '泡' && sentence[place + 1].Kind == TokenKind.Mark;

    /// <summary>"KPI: call 18/25": so many of so many are done.</summary>
    private bool SaysHowFar(Draft draft)
    {
        for (var i = draft.Start; i < draft.End; i++)
        {
            if (sentence[i].Figure is { OfTarget: true })
                return true;
        }
        return false;
    }

    /// <summary>"老板说10家,我只拜访了6家", "原定3家,实际2家", "HQ wants 40 but I got 33": behind the cue the sentence turns to what was done.</summary>
    private bool TurnsToFact(int cue, Draft draft, bool ownSubject)
    {
        var clauseOver = false;
        if (cues.EndsWithItsClause(cue, draft))
            return true;
        for (var i = cue + 1; i <= draft.Start; i++)
        {
            var token = sentence[i];
            clauseOver |= token.Kind == TokenKind.Mark;
            // "原计划10家,下暴雪只拜访了7家": no more than was done.
            if (clauseOver && draft is { Stated: true, Past: true, Planned: false } && i == draft.Start - 1 && (IsWord(token, "只") || IsWord(token, "仅") || IsWord(token, "就") || IsWord(token, "才")))
                return true;
            if (draft is { Stated: true, Planned: false } && (Turns(token) || clauseOver && IsWord(token, "so") && sentence[i + 1].Kind == TokenKind.Figure) || ownSubject && clauseOver && draft.Past && token.Has(Sign.Self) && text[token.Start - 1] is not ('\'' or '“' or '"'))
                return true;
        }
        return false;
    }

    private bool Turns(Token token)
    {
        return text.IsOneOf(token.Start, token.End, "但", "但是", "不过", "结果", "最后", "实际", "实际上", "实际完成", "最终", "后来", "but", "however", "actually", "ended up", "ended up with", "instead", "got to", "managed", "so here", "so here goes", "here goes", "here you go", "here they are", "here it is");
    }

    /// <summary>"向昨天打了60个电话的小蔡学习": what was done only tells which person is meant.</summary>
    private bool DescribesPerson(Draft draft)
    {
        for (var i = draft.Start + 1; i <= draft.End; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Word } of && of.End - of.Start == 1 && text.StandsAt(of.Start, "的") && draft.Stated && (IsPerson(i + 1)
                || sentence[i + 1] is { Kind: TokenKind.Han } && sentence[i - 1] is { Kind: TokenKind.Figure, Measure: not Thing.None } && sentence[i + 2].Kind != TokenKind.Figure))
                return true;
        }
        return false;
    }

    private bool IsPerson(int place)
    {
        var token = sentence[place];
        return token.Person || token is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.None } }
            || token.End - token.Start == 1 && text[token.Start] is '小' or '老' or '阿' && sentence[place + 1].Kind == TokenKind.Han;
    }

    /// <summary>"这个client quote了三次", "one customer called 3 times": what a certain customer did; what it signs or pays is the sender's all the same.</summary>
    private bool IsCustomersDeed(Draft draft, int clause)
    {
        if (draft.Metric is { } metric && (metric == Metrics.Order || MetricChoice.IsMoneyMetric(metric) || metric == Metrics.NewCustomer))
            return false;
        for (var i = clause; i < draft.Start; i++)
        {
            if (sentence[i] is not { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } || sentence[i - 1].Has(Sign.Preposition))
                continue;
            var pointed = i > clause && sentence[i - 1] is { Kind: TokenKind.Word } before && IsPointer(before)
                || i > clause + 1 && sentence[i - 1] is { Kind: TokenKind.Figure, Figure.Value: 1 } && IsPointer(sentence[i - 2]) || i > clause && sentence[i - 1] is { Kind: TokenKind.Figure, Figure: { Value: 1, Spelled: true } };
            // "visit one client then follow up three": who was visited, not who followed up.
            var visited = i > clause + 1 && sentence[i - 2].Latin && sentence[i - 2].Term.IsVerb;
            if (pointed && !visited && draft.Verb is { IsVerb: true })
                return true;
        }
        return false;
    }

    private bool IsPointer(Token token)
    {
        return text.IsOneOf(token.Start, token.End, "这", "那", "这个", "那个", "有", "某", "the", "this", "that", "a", "our", "my", "个", "有个");
    }

    /// <summary>"客户要3份合同": what the customer is going to have.</summary>
    private bool IsCustomersWish(Draft draft, int clause)
    {
        for (var i = clause; i < draft.Start; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } && sentence[i + 1].Has(Sign.Plan | Sign.Wish | Sign.Duty))
                return true;
        }
        return false;
    }

    private bool Ends()
    {
        var last = sentence[sentence.Count - 1];
        if (last.Has(Sign.Question) && last.End - last.Start == 1 && text[last.Start] is '吗' or '么')
            return true;
        // "Zul report already or not ah".
        var not = last is { Kind: TokenKind.Word, Latin: true, Term: { Role: Role.Plain, Signs: Sign.None } } ? sentence.Count - 2 : sentence.Count - 1;
        if (IsWord(sentence[not], "not") && IsWord(sentence[not - 1], "or") || IsWord(sentence[not], "or not") || IsWord(sentence[not], "anot"))
            return true;
        // "拜访了3家没": 没 at the end asks.
        return sentence.Count > 2 && last.Has(Sign.Negation) && !last.Has(Sign.Gone) && text[last.Start] != '冇' && text[sentence[sentence.Count - 2].Start] is not ('就' or '都' or '也') && Characters.IsHan(text[last.Start]);
    }

    private bool IsOwnSpeech(int place) => place > 0 && sentence[place].Has(Sign.Speech) && (sentence[place - 1].Has(Sign.Self) || sentence[place - 1].Latin && sentence[place - 1].Has(Sign.Copula) && sentence[place - 2].Has(Sign.Self) || IsWord(sentence[place - 1], "i'm"));

    /// <summary>讲 in "客户跟我讲他们签了3家": what somebody told, no session held.</summary>
    private bool IsReportedSpeech(int place) => sentence[place].Has(Sign.Speech) && (sentence[place + 1].Has(Sign.Other) || sentence[place - 1].Has(Sign.Self));

    /// <summary>"In 2019 …".</summary>
    private bool IsYear(int place) =>
        sentence[place] is { Kind: TokenKind.Figure, Figure: { Value: >= 1990 and <= 2100, Scaled: false, Money: false }, Measure: Thing.None }
            && sentence[place - 1].Has(Sign.Preposition);

    /// <summary>他, the team, the top rep: a subject in front of the verb that is not the sender and no person by name.</summary>
    private bool IsSomebodyElse(Draft draft, int clause)
    {
        if (draft.OfColleague)
            return false;
        if (new OthersHands(text, sentence).Did(draft, clause))
            return true;
        for (var i = clause; i < draft.Start; i++)
        {
            // "我老婆下了30单": the sender's wife is not the sender.
            if (sentence[i].Has(Sign.Self) && sentence[i + 1] is not { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Thing, Is: Thing.None } })
                return false;
        }
        for (var i = draft.Start - 1; i >= clause; i--)
        {
            var token = sentence[i];
            if (token.End - token.Start == 2 && text.StandsAt(token.Start, "公司") && !sentence[i - 1].Has(Sign.Preposition) && !IsFor(clause, i))
                return true;
            if (draft.Metric != Metrics.Sharing && token is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.None } } && Characters.IsHan(text[token.Start])
                && (!sentence[i - 1].Has(Sign.Preposition | Sign.And) || text.StandsAt(sentence[i - 1].Start, "给")))
                return true;
            if (token.Has(Sign.Preposition) && !token.Has(Sign.Other) || token.IsMark('-') && sentence[i + 1].Latin)
                return false;
            // "给Lenovo的IT team做了个demo": for whom, not who.
            if (token.Has(Sign.Team) && !token.Has(Sign.Other) && IsFor(clause, i))
                return false;
            if (token.Has(Sign.Other | Sign.Team | Sign.Rank) && (token.Term.Is & Thing.Unknown) == 0 && !token.Has(Sign.Total | Sign.Correct) && i < draft.Start && !(token.Latin && IsWord(sentence[i - 1], "with")))
                return draft.Rep is null || !sentence.Any(Sign.OnBehalf);
        }
        return false;
    }

    private bool IsFor(int clause, int place)
    {
        for (var i = place - 1; i >= clause && i >= place - 5 && !sentence[i].Term.IsVerb; i--)
        {
            if (IsWord(sentence[i], "给") || IsWord(sentence[i], "跟") || IsWord(sentence[i], "向") || IsWord(sentence[i], "和") || IsWord(sentence[i], "与") || IsWord(sentence[i], "在") || IsWord(sentence[i], "帮"))
                return true;
        }
        return false;
    }

    private bool IsPraise(Draft draft)
    {
        if (sentence.Any(Sign.Praise) && sentence[0].Has(Sign.Praise) && sentence.Any(Sign.Team) && !sentence.Any(Sign.Self))
            return true;
        foreach (var token in sentence.Tokens)
        {
            if (!sentence.Any(Sign.Self) && (IsWord(token, "keep it up") || IsWord(token, "keep going") || IsWord(token, "keep rocking") || IsWord(token, "good going") || IsWord(token, "proud of you")))
                return true;
        }
        for (var i = 0; i <= 3 && !sentence.Any(Sign.Self); i++)
        {
            // "Huge well done to Callum, 4 deals this week!"
            if (sentence[i].Has(Sign.Praise) && sentence[i] is { Latin: true, Term.Role: Role.Plain } && (sentence[i + 1] is { Latin: true } to && to.Has(Sign.Preposition) && sentence[i + 2].Kind is TokenKind.Latin or TokenKind.Word or TokenKind.Mention && !sentence[i + 2].Term.IsVerb || sentence[i + 1] is { Kind: TokenKind.Latin, Capital: true } or { Kind: TokenKind.Mention }))
                return true;
        }
        if (!sentence.Any(Sign.Praise) || sentence.Any(Sign.Self) && !sentence[0].Has(Sign.Praise))
            return false;
        var first = 0;
        while (first < draft.Start && sentence[first] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None } })
            first++;
        if (draft.Rep is not null || sentence[0].IsUnknown || sentence[first].IsUnknown)
            return true;
        for (var i = 1; i <= 6 && i < draft.Start && sentence[0].Has(Sign.Praise); i++)
        {
            if (sentence[i].IsUnknown)
                return true;
        }
        return sentence[0].Has(Sign.Praise) && (sentence[draft.Start + 1].IsUnknown && !draft.Stated || sentence[1].Has(Sign.Preposition) && !sentence.Any(Sign.Self));
    }
}
