using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Settles for whom each draft of a message is reported: the sender, somebody by name, or several ("张三李四各拜访3家").</summary>
internal sealed class Reporters(PersonReader persons, NameReader names)
{
    private string? rep;
    private IReadOnlyList<string> others = [];

    /// <summary>Who was named before as somebody at work ("Covering for Gareth today. His numbers: …").</summary>
    private string? known;

    private readonly HelpedColleagues colleagues = new(persons, names);

    /// <summary>Nothing but the place of the name says that it is a person.</summary>
    private bool unsure;

    /// <summary>Says of each draft who did it; returns who reported before, for <see cref="Forget"/>.</summary>
    public string? Settle(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        var before = rep;
        if (drafts.Count == 0)
        {
            if (sentence.Any(Sign.OnBehalf) || sentence.Count <= 3 && sentence[0].Kind == TokenKind.Mention)
                Become(persons.Subject(sentence, 0, sentence.Count) ?? rep);
            known = colleagues.Named(sentence) ?? known;
            return before;
        }
        var last = 0;
        foreach (var draft in drafts)
        {
            Settle(sentence, draft, Math.Max(sentence.ClauseStart(draft.Start), Math.Min(last, draft.Start)));
            last = draft.End;
            draft.Rep = rep;
            draft.RepUnsure = rep is not null && unsure;
            draft.AlsoFor = others;
        }
        Distribution.Settle(names, sentence, drafts);
        return before;
    }

    /// <summary>"Acme asked for a proposal. 3 visits today": who was named in a sentence of which nothing counts reports nothing behind it.</summary>
    public void Forget(string? before)
    {
        if (rep != before)
            Become(before);
    }

    private void Settle(Sentence sentence, Draft draft, int from)
    {
        if (draft.Customers.Count > 0 && draft.Start > 0 && sentence[draft.Start - 1].IsUnknown && persons.EndsWith(sentence, draft.Start, draft.Customers[0]))
            return; // "拜访王总2次,李总1次": who was met, not who met them.
        var clause = sentence.ClauseStart(draft.Start);
        if (Named(sentence, draft, clause) is { } other)
        {
            Become(other);
            return;
        }
        // "Tasha made 14 calls and Devon made 22".
        if (rep is not null && from > clause && sentence[from].Has(Sign.And) && sentence[from + 1] is { Latin: true, Capital: true } && persons.Subject(sentence, from + 1, draft.Start) is { } next)
        {
            Become(next);
            return;
        }
        // "周凯2家 我4家": what was taken with the figure before names whose the next one is.
        if (NamesSender(sentence, from > clause && sentence[from - 1].Has(Sign.Self) ? from - 1 : from, draft.Start) && !sentence.Any(Sign.OnBehalf))
            Become(null);
        else if (Several(sentence, clause, draft) is { Count: > 1 } several)
            (rep, others) = (several[0], several.Skip(1).ToList());
        else if (IsOfTwoOthers(sentence, clause, draft))
            draft.Replaced = true;
        else if (OwnerOfWhatIsTold(sentence, clause, draft) is { } owner)
            draft.Customers = draft.Customers.Count == 0 && owner.Length > 0 ? [owner] : draft.Customers;
        else if ((persons.Subject(sentence, clause, draft.Start) ?? persons.Subject(sentence, from, draft.Start)) is { } named)
        {
            // "李太太成交一间": who buys by that title is a customer.
            if (named[^1] is '生' or '太' or '士' or '姐' && named.EndsWith("先生", StringComparison.Ordinal) | named.EndsWith("太太", StringComparison.Ordinal) | named.EndsWith("女士", StringComparison.Ordinal) | named.EndsWith("小姐", StringComparison.Ordinal) && (draft.Metric == Domain.Activities.Metrics.Order || MetricChoice.IsMoneyMetric(draft.Metric)))
            {
                draft.Customers = draft.Customers.Count == 0 && draft.Metric == Domain.Activities.Metrics.Order ? [named] : draft.Customers;
                return;
            }
            Become(named);
            unsure = !sentence.Any(Sign.OnBehalf) && IsNoPersonsName(named);
        }
        else if (BehindDash(sentence, draft.Start) is var dash and > 0 && persons.Subject(sentence, dash, draft.Start) is { } updated)
            Become(updated);
        else if (sentence.Any(Sign.OnBehalf) && (persons.Subject(sentence, 0, draft.Start) ?? persons.First(sentence, draft.Start)) is { } represented)
            Become(represented);
        else if (clause > 0 && sentence[clause - 1].IsMark(':') && Titled(sentence, sentence.ClauseStart(clause - 1), clause - 1) is { } titled)
            Become(titled);
    }

    /// <summary>Who is told in so many words to have done it: "on behalf of Jess", "@张三", "Helping Siti log", "我帮小王报", "我同事小李"; null where nobody is.</summary>
    private string? Named(Sentence sentence, Draft draft, int clause)
    {
        if ((NamedBehind(sentence, draft) ?? Mentioned(sentence, clause + 1, draft.Start)) is { } told)
            return told;
        if (known is not null && colleagues.OwnsFigures(sentence, draft.Start))
        {
            draft.OfColleague = true;
            return known;
        }
        if ((Represented(sentence, draft.Start) ?? colleagues.Helped(sentence, draft.Start)) is { } other)
            return other;
        var colleague = persons.Colleague(sentence, clause, draft.Start);
        draft.OfColleague |= colleague is not null;
        return colleague;
    }

    /// <summary>
    /// "Haier的payment到账40w", "Foxconn项目推进了": whose payment or project it is, no person who reports; empty where it only tells the kind
    /// ("SMB deal签了2单"); null where nobody stands there.
    /// </summary>
    private string? OwnerOfWhatIsTold(Sentence sentence, int clause, Draft draft)
    {
        for (var i = clause; i <= draft.Start && i < clause + 3; i++)
        {
            if (sentence[i] is not { Kind: TokenKind.Latin, Capital: true } token)
                continue;
            var next = sentence[i + 1];
            if (names.Is(next, "的") && !next.Latin || next is { Kind: TokenKind.Word, Latin: false } && (next.Term.Is & Thing.Project) != 0)
                return names.Read(sentence, i, out _) ?? "";
            return token.End - token.Start >= 3 && names.IsAllCapitals(token) ? "" : null;
        }
        return null;
    }

    /// <summary>"@张三 拜访2家 @李四 拜访3家": the next person's part begins with the mention.</summary>
    private string? Mentioned(Sentence sentence, int from, int until)
    {
        for (var i = until - 1; i >= from && sentence[i].Kind != TokenKind.Figure; i--)
        {
            if (sentence[i].Kind == TokenKind.Mention && !sentence[i - 1].Has(Sign.And | Sign.Preposition) && persons.PersonEnd(sentence, i, sure: true) > i)
                return persons.Name(sentence, i, i + 1);
        }
        return null;
    }

    /// <summary>"我帮小王报一下:拜访3家": who types is not who did it.</summary>
    private string? Represented(Sentence sentence, int until)
    {
        var place = 0;
        while (place < until && (sentence[place].Has(Sign.Self) || sentence[place] is { Kind: TokenKind.Day }))
            place++;
        if (place == 0 || !names.Is(sentence[place], "帮", "替", "代", "给"))
            return null;
        place++;
        while (place < until && sentence[place] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None } } && sentence[place].End - sentence[place].Start > 1)
            place++;
        var end = persons.PersonEnd(sentence, place, sure: false);
        return end > place && end < until && (names.Is(sentence[end], "报", "报一下", "报个", "报个数", "报数", "录", "录一下", "记", "记一下", "填", "填一下", "上报") || persons.Name(sentence, place, end).Length < sentence[end - 1].End - sentence[place].Start)
            ? persons.Name(sentence, place, end) : null;
    }

    /// <summary>"20 calls on behalf of Jess".</summary>
    private string? NamedBehind(Sentence sentence, Draft draft)
    {
        for (var i = draft.Start + 1; i < sentence.Count; i++)
        {
            // "log 3 visits for Lisa".
            if (names.Is(sentence[i], "for") && names.Is(sentence[0], "log", "record", "add", "put down", "note down", "enter", "please log", "pls log") | IsAskedToLog(sentence) && sentence[i + 1] is { Kind: TokenKind.Latin, Capital: true } && GivenNames.Contains(names.Normal(sentence[i + 1])))
            {
                draft.Customers = [];
                return persons.Name(sentence, i + 1, persons.PersonEnd(sentence, i + 1, sure: true));
            }
            if (sentence[i].Latin && sentence[i].Has(Sign.OnBehalf) && names.Is(sentence[i], "on behalf of", "on behalf") && persons.PersonEnd(sentence, i + 1, sure: true) is var end && end > i + 1)
                return persons.Name(sentence, i + 1, end);
        }
        return null;
    }

    /// <summary>"Branch update - Sandeep visited 5": the place behind the last dash in front of what was done; 0 without one.</summary>
    private static int BehindDash(Sentence sentence, int place)
    {
        while (place > 0 && !sentence[place - 1].IsMark('-'))
            place--;
        return place;
    }

    private bool IsAskedToLog(Sentence sentence)
    {
        for (var i = 0; i < 4; i++)
        {
            if (names.Is(sentence[i], "log", "record"))
                return true;
        }
        return false;
    }

    private void Become(string? person) => (rep, others, unsure) = (person, person == rep ? others : [], false);

    /// <summary>"Acme", "Globex": in Latin letters, and no word of it a given name.</summary>
    private static bool IsNoPersonsName(string name) =>
        name.All(char.IsAscii) && !name.Split(' ').Any(word => GivenNames.Contains(word.ToLowerInvariant()));

    /// <summary>"Wei Ling:", "for Mike:".</summary>
    private string? Titled(Sentence sentence, int start, int end) => IsFor(sentence, start) && persons.PersonEnd(sentence, start + 1, sure: false) is var behind && behind > start + 1 && behind <= end
        ? persons.Name(sentence, start + 1, behind) : persons.Subject(sentence, IsFor(sentence, start) ? start + 1 : start, end);

    private bool IsFor(Sentence sentence, int place) => names.Is(sentence[place], "for", "替", "帮", "给");

    /// <summary>The persons of "张三、李四各…" and "Raj and Mei did 4 visits each"; empty where what they did is told together.</summary>
    private List<string> Several(Sentence sentence, int clause, Draft draft)
    {
        var found = new List<string>();
        var place = clause;
        while (sentence[place] is { Kind: TokenKind.Day or TokenKind.Period })
            place++;
        while (place < draft.Start && persons.PersonEnd(sentence, place, sure: false) is var end && end > place)
        {
            found.Add(persons.Name(sentence, place, end));
            place = end;
            while (sentence[place].Joins || sentence[place].Has(Sign.And) && !names.Is(sentence[place], "also", "又", "还"))
                place++;
        }
        var until = Math.Min(sentence.ClauseEnd(draft.End - 1), draft.End + 3);
        for (var i = clause; i < until && found.Count > 1; i++)
        {
            if (sentence[i].Has(Sign.Each) || names.Is(sentence[i], "各自", "分别", "每人", "both", "都"))
                return found;
        }
        return [];
    }

    /// <summary>"李娜和周凯拜访了3家", "Raj and Amy closed 2 deals": nobody knows whose, and none of the sender's.</summary>
    private bool IsOfTwoOthers(Sentence sentence, int clause, Draft draft)
    {
        var place = sentence[clause].Kind is TokenKind.Day or TokenKind.Period ? clause + 1 : clause;
        var second = persons.PersonEnd(sentence, place, sure: true);
        if (second == place || !(sentence[second].Joins || sentence[second].Has(Sign.And) && !names.Is(sentence[second], "also", "又", "还")))
            return false;
        var end = persons.PersonEnd(sentence, second + 1, sure: true);
        return end > second + 1 && end <= draft.Start && IsSomebody(sentence[place], persons.Name(sentence, place, second)) && IsSomebody(sentence[second + 1], persons.Name(sentence, second + 1, end)) && draft is { Stated: true, Past: true } && !sentence.Any(Sign.Self | Sign.OnBehalf);
    }

    private static bool IsSomebody(Token token, string name) => token.Latin ? !IsNoPersonsName(name) : token.Person || name[0] is '小' or '老' or '阿';

    private bool NamesSender(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Has(Sign.Self) || sentence[i].Latin && i == to - 1 && names.Is(sentence[i], "me", "myself"))
                return true;
        }
        return false;
    }
}
