using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>
/// Reads in English what the customer did that counts for the seller: "Acme signed for 20k", "Acme paid 5k", "the Acme deal is done",
/// "got Acme to sign". A person's name in front of the verb is a colleague's.
/// </summary>
internal sealed class BuyerReader(NameReader names, FrameReader frames)
{
    private const int MostBuyers = 10;
    private const int LongestGap = 4;
    private const int LongestClause = 10;

    private static readonly Term Paid = new(Role.Act, Metrics.Payment, Takes: Thing.Money, Signs: Sign.Past);
    private static readonly Term Bought = new(Role.Act, Metrics.Order, Takes: Thing.Deal | Thing.Money | Thing.Name, Signs: Sign.Past);

    /// <summary>The deal or payment told from a place on; null where none is.</summary>
    /// <param name="known">A customer has been named before, so that "they signed" tells of it.</param>
    public Frame? Read(Sentence sentence, int place, bool known)
    {
        var token = sentence[place];
        if (!token.Latin)
            return null;
        if (names.Is(token, "got", "getting", "have got", "finally got"))
            return Brought(sentence, place + 1);
        if (names.Is(token, "from") && names.Is(sentence[place - 1], "back", "returned"))
            return BackFrom(sentence, place + 1);
        if (!BeginsClause(sentence, place))
            return null;
        var first = names.Is(token, "the", "our", "my", "that", "a") ? place + 1 : place;
        return Subject(sentence, first) ?? DealDone(sentence, first) ?? NounDone(sentence, first, known) ?? (known && names.Is(token, "they", "they've", "he", "she") ? Signed(sentence, place, SkipAdverbs(sentence, place + 1), []) : null);
    }

    /// <summary>"just came back from Acme visit", "back from a site visit with Globex".</summary>
    private Frame? BackFrom(Sentence sentence, int place)
    {
        var first = names.Is(sentence[place], "a", "the", "my", "our", "an") ? place + 1 : place;
        var buyers = Buyers(sentence, first, out var noun);
        if (sentence[noun] is not { Kind: TokenKind.Word, Term: { Role: Role.Noun or Role.Both, Metric: { } metric } } head || metric != Metrics.Visit && metric != Metrics.Demo || head.Has(Sign.Plural) || buyers.Count == 0 && first == place)
            return null;
        var end = noun + 1;
        if (buyers.Count == 0 && names.Is(sentence[end], "with", "w/", "to", "at"))
            buyers = Buyers(sentence, end + 1, out end);
        var frame = Told(sentence, place, noun, Math.Max(end, noun + 1), buyers);
        frame.Article = true;
        return frame;
    }

    /// <summary>"got Acme to sign", "got the Acme contract signed".</summary>
    private Frame? Brought(Sentence sentence, int place)
    {
        var first = names.Is(sentence[place], "the", "our", "my", "that") ? place + 1 : place;
        if (Buyers(sentence, first, out var end) is { Count: > 0 } buyers)
        {
            if (names.Is(sentence[end], "to") && names.Is(sentence[end + 1], "sign", "commit", "sign up", "buy", "renew", "close"))
                return Order(sentence, place, end + 2, buyers);
            if (IsClosed(sentence[end]) || names.Is(sentence[end], "on board", "onboard", "over the line", "across the line"))
                return Order(sentence, place, end + 1, buyers);
        }
        return DealDone(sentence, first, got: true);
    }

    /// <summary>"Acme and Globex both signed", "Acme paid 5k", "client paid the 80k".</summary>
    private Frame? Subject(Sentence sentence, int place)
    {
        var buyers = Buyers(sentence, place, out var end);
        var named = buyers.Count > 0;
        if (!named)
        {
            if (!IsCustomerWord(sentence[place]))
                return null;
            end = place + 1;
        }
        var verb = SkipAdverbs(sentence, end);
        if (names.Is(sentence[verb], "pay") && names.IsOverInSinglish(sentence) || names.Is(sentence[verb], "paid", "wired", "transferred", "remitted", "settled", "cleared", "paid up", "released"))
            return Payment(sentence, place, verb, buyers);
        if (named && !GivenNames.Contains(names.Normal(sentence[place])))
        {
            if (sentence[verb].Has(Sign.Copula) || names.Is(sentence[verb], "got", "has been"))
                return IsClosed(sentence[SkipAdverbs(sentence, verb + 1)]) ? Order(sentence, place, SkipAdverbs(sentence, verb + 1) + 1, buyers) : null;
            if ((buyers.Count > 1 || names.Is(sentence[verb], "visited")) && sentence[verb].Has(Sign.Past) && IsOver(sentence[verb + 1]) && sentence[verb].Term is { Role: Role.Act, Metric: { } deed } && (deed == Metrics.Visit || deed == Metrics.FollowUp))
                return Told(sentence, place, verb, verb + 1, buyers);
        }
        return named && !GivenNames.Contains(names.Normal(sentence[place])) ? Signed(sentence, place, verb, buyers) : null;
    }

    /// <summary>"Acme visit done", "Globex demo completed".</summary>
    private Frame? NounDone(Sentence sentence, int place, bool known)
    {
        var buyers = Buyers(sentence, place, out var noun);
        if (buyers.Count == 0 || sentence[noun] is not { Kind: TokenKind.Word, Capital: false, Term: { Role: Role.Noun or Role.Both, Metric: { } metric } } head || MetricChoice.IsMoneyMetric(metric) || head.Has(Sign.Plural) && buyers.Count < 2)
            return null;
        var verb = noun + 1;
        if (sentence[verb].Has(Sign.Copula))
            verb++;
        verb = SkipAdverbs(sentence, verb);
        // "Tomorrow: Acme demo at 10".
        if (verb == noun + 1 && (IsOver(sentence[verb]) || sentence[verb].Kind == TokenKind.Opaque || names.Is(sentence[verb], "at", "on")) && sentence.Tokens.Any(t => t.Day is { Ahead: true } || t.Has(Sign.Plan)) && !sentence.Tokens.Any(t => t.Term.IsVerb && t != head))
        {
            var ahead = new Frame { Start = place, End = verb, Head = head };
            ahead.Names.AddRange(buyers);
            return ahead;
        }
        // "Acme visit this morning, Globex visit at noon, 3 calls": in a row of what was done.
        if (verb == noun + 1 && (sentence[verb].Day is { Ahead: false } || known && names.Is(sentence[verb], "at")) || verb > noun + 1 && sentence[noun + 1].Day is { Ahead: false } && IsOver(sentence[verb]))
            return sentence.EndMark != '?' && !sentence.Any(Sign.Plan) ? Told(sentence, place, noun, noun + 1, buyers) : null;
        // "Stark proposal is out the door".
        if (metric == Metrics.Proposal && verb > noun + 1 && names.Is(sentence[verb], "out") && names.Is(sentence[verb + 2], "door"))
            return Told(sentence, place, noun, verb + 1, buyers);
        return sentence[verb] is { Kind: TokenKind.Word } done && (done.Has(Sign.Done) || done.Has(Sign.Past) && done.Term.Role == Role.Light) && !done.Has(Sign.Negation) && IsOver(sentence[verb + 1]) ? Told(sentence, place, noun, verb + 1, buyers) : null;
    }

    private static bool IsOver(Token token) => token.Kind is TokenKind.Mark or TokenKind.Day || token.Has(Sign.And | Sign.Contrast);

    private static Frame Told(Sentence sentence, int start, int head, int end, List<string> buyers)
    {
        var frame = new Frame { Start = start, End = end, Head = sentence[head], Past = true };
        frame.Names.AddRange(buyers);
        return frame;
    }

    private Frame? Payment(Sentence sentence, int start, int verb, List<string> buyers)
    {
        var amount = verb + 1;
        while (amount < verb + 1 + LongestGap && names.Is(sentence[amount], "us", "the", "their", "its", "a", "an", "invoice", "invoices", "balance", "of", "another", "over", "in", "outstanding", "remaining", "first", "second", "final", "advance", "deposit", "instalment", "installment"))
            amount++;
        if (sentence[amount] is not { Kind: TokenKind.Figure, Measure: Thing.None } number || !MetricChoice.IsMoney(number, behindDeal: true))
            return null;
        var frame = new Frame { Start = start, End = amount + 1, Head = sentence[verb] with { Kind = TokenKind.Word, Term = Paid }, Number = number, NumberPlace = amount, Past = true, Vague = number.Figure!.Vague };
        frame.Names.AddRange(buyers);
        return frame;
    }

    private Frame? Signed(Sentence sentence, int start, int verb, List<string> buyers)
    {
        var token = sentence[verb];
        if (IsHandedOver(sentence, verb, out var behind))
            return Order(sentence, start, behind, buyers);
        if (names.Is(token, "came on board", "went with us", "came through", "re signed") && !names.Is(sentence[verb + 1], "with"))
            return Order(sentence, start, verb + 1, buyers);
        if (!(names.Is(token, "sign", "sign up", "renew") && names.IsOverInSinglish(sentence)) && !names.Is(token, "signed", "signed up", "renewed", "signed on", "closed", "inked"))
            return null;
        var next = sentence[verb + 1];
        if (next.Has(Sign.Preposition) && !names.Is(next, "with", "on", "for", "at", "off", "in"))
            return null;
        if (names.Is(next, "with") && !names.Is(sentence[verb + 2], "us") || names.Is(next, "off", "in"))
            return null;
        if (names.Is(next, "for", "at") && sentence[verb + 2].Kind != TokenKind.Figure && !names.Is(sentence[verb + 2], "a", "another", "the"))
            return null;
        var own = frames.FromHead(sentence, verb, negated: false);
        if (own.Foreign || own.Names.Count > 0 || own.Vague || own.Zero || own.Object is { } thing && !MetricChoice.IsDealWord(thing.Term) || own.Number is { } number && !MetricChoice.IsMoney(number, behindDeal: true))
            return null;
        var frame = new Frame
        {
            Start = start,
            End = own.End,
            Head = token with { Kind = TokenKind.Word, Term = Bought },
            Number = own.Number,
            NumberPlace = own.NumberPlace,
            Money = own.Money,
            Past = true,
            Article = true,
        };
        frame.Names.AddRange(buyers);
        return frame;
    }

    /// <summary>"placed an order", "sent over the PO", "gave us the contract": the customer hands over the deal itself.</summary>
    private bool IsHandedOver(Sentence sentence, int verb, out int behind)
    {
        behind = verb + 1;
        if (!names.Is(sentence[verb], "placed", "confirmed", "gave us", "gave", "sent", "sent over", "issued", "raised", "awarded us", "awarded", "returned", "sent back", "approved", "sent through"))
            return false;
        while (behind < verb + 1 + LongestGap && (names.Is(sentence[behind], "us", "the", "a", "an", "their", "over", "back", "first", "second", "signed", "another", "through", "new", "repeat")))
            behind++;
        if (!MetricChoice.IsDealWord(sentence[behind].Term) || sentence[behind].Has(Sign.Plural) || (sentence[behind].Term.Is & Thing.Money) != 0)
            return false;
        behind++;
        return true;
    }

    /// <summary>"deal with Acme closed", "the Acme contract is finally signed".</summary>
    private Frame? DealDone(Sentence sentence, int place, bool got = false)
    {
        var buyers = Buyers(sentence, place, out var deal);
        // "Initech's check came in, $9,800".
        if (sentence[place] is { Kind: TokenKind.Latin, Capital: true } owner && names.Normal(owner) is [.., '\'', 's'] && names.Is(sentence[place + 1], "invoice", "bill", "payment", "cheque", "check", "deposit", "balance", "money", "wire", "transfer") | IsReceived(sentence[place + 1]))
            return Cleared(sentence, place, IsReceived(sentence[place + 1]) ? place + 1 : place + 2, [names.Whole(sentence, place, place + 1)[..^2]]);
        if (buyers.Count == 0 && names.Is(sentence[place], "invoice", "bill", "payment", "cheque", "deposit") && names.Is(sentence[place + 1], "for", "from", "by") && Buyers(sentence, place + 2, out var paid) is { Count: > 0 } payers)
            return Cleared(sentence, place, paid, payers);
        // "deal with" is one word of the lexicon, because one also deals with a problem.
        var with = buyers.Count == 0 && names.Is(sentence[place], "deal with");
        if (buyers.Count > 0 && sentence[deal] is { Kind: TokenKind.Word, Term: { Role: Role.Noun, Is: Thing.Deal } } told && told.Has(Sign.Past))
            return Order(sentence, place, deal + 1, buyers);
        if (!with && !MetricChoice.IsDealWord(sentence[deal].Term) && !names.Is(sentence[deal], "account", "business", "paperwork") || sentence[deal].Has(Sign.Plural) || sentence[deal].Term.IsVerb)
            return null;
        var end = deal + 1;
        if (with)
            buyers = Buyers(sentence, end, out end);
        else if (buyers.Count == 0 && names.Is(sentence[end], "with", "from", "for"))
            buyers = Buyers(sentence, end + 1, out end);
        // "PO from Acme, 12k".
        if (buyers.Count > 0 && end > deal + 1 && names.Is(sentence[deal + 1], "from") && (sentence[end].IsMark(',') || sentence[end].IsMark('-') || sentence[end].IsMark(':') || names.Is(sentence[end], "for", "worth", "at", "of")) && sentence[end + 1] is { Kind: TokenKind.Figure, Figure.Vague: false } placed && MetricChoice.IsMoney(placed, behindDeal: true))
            return Order(sentence, place, end + 2, buyers, placed);
        // "order of 3 lakhs confirmed".
        Token? money = null;
        if (names.Is(sentence[end], "of", "worth", "for") && sentence[end + 1] is { Kind: TokenKind.Figure, Figure.Vague: false } worth && MetricChoice.IsMoney(worth, behindDeal: true))
        {
            money = worth;
            end += 2;
        }
        var verb = SkipAdverbs(sentence, end);
        while (verb < end + LongestGap && (sentence[verb].Has(Sign.Copula) || names.Is(sentence[verb], "got", "has been", "been")))
            verb = SkipAdverbs(sentence, verb + 1);
        if (buyers.Count == 0 && names.Is(sentence[verb], "received", "recd", "rec'd", "booked", "placed", "bagged", "confirmed", "secured", "in", "taken", "came in", "came through", "closed", "signed", "won", "got") && names.Is(sentence[verb + 1], "from", "by", "with"))
            return Buyers(sentence, verb + 2, out var from) is { Count: > 0 } placing ? Order(sentence, place, from, placing, money) : null;
        if (buyers.Count == 0 && money is null && !got && BehindClause(sentence, end) is var closing and > 0)
            return Order(sentence, place, closing + 1, buyers);
        if (buyers.Count == 0 && !got && (money is null || !IsClosed(sentence[verb])))
            return null;
        return (IsClosed(sentence[verb]) || names.Is(sentence[verb], "done", "won", "in", "in the bag", "over the line", "across the line", "came in", "came through", "landed") && buyers.Count > 0 && !(names.Is(sentence[verb], "in") && !IsOver(sentence[verb + 1])))
            && !sentence[verb + 1].Has(Sign.One) && sentence[verb + 1].Kind is not (TokenKind.Latin or TokenKind.Opaque) ? Order(sentence, place, verb + 1, buyers, money) : null;
    }

    /// <summary>"the deal I've been chasing since August finally closed": the place of what became of it; 0 where no such clause describes the deal.</summary>
    private int BehindClause(Sentence sentence, int place)
    {
        if (!sentence[place].Has(Sign.Self) && !(names.Is(sentence[place], "that", "which", "the one") && sentence[place + 1].Has(Sign.Self)))
            return 0;
        for (var i = place + 2; i < sentence.Count && i <= place + LongestClause && sentence[i].Kind is not (TokenKind.Mark or TokenKind.Figure) && !sentence[i].Has(Sign.Negation | Sign.Plan | Sign.Hypothetical | Sign.Contrast & ~Sign.Aspect) | names.Is(sentence[i], "just", "finally"); i++)
        {
            if ((IsClosed(sentence[i]) || names.Is(sentence[i], "landed", "came in", "came through")) && !sentence[i - 1].Has(Sign.Self) && (i + 1 >= sentence.Count || sentence[i + 1].Kind is TokenKind.Mark or TokenKind.Day || sentence[i + 1].Has(Sign.And | Sign.Preposition)))
                return i;
        }
        return 0;
    }

    /// <summary>"invoice for Acme paid, £20k", "payment from Acme came in 20k".</summary>
    private Frame? Cleared(Sentence sentence, int start, int verb, List<string> payers)
    {
        if (!IsReceived(sentence[verb]) && !names.Is(sentence[verb], "paid", "cleared", "received", "settled", "came in", "came through", "collected", "in", "landed", "banked"))
            return null;
        var amount = verb + 1;
        while (amount < verb + LongestGap && (sentence[amount].IsMark(',') || sentence[amount].IsMark('-') || sentence[amount].IsMark(':') || sentence[amount].Kind == TokenKind.Day || names.Is(sentence[amount], "of", "for", "today")))
            amount++;
        if (sentence[amount] is not { Kind: TokenKind.Figure, Measure: Thing.None } number || !MetricChoice.IsMoney(number, behindDeal: true))
            return null;
        var frame = new Frame { Start = start, End = amount + 1, Head = sentence[verb] with { Kind = TokenKind.Word, Term = Paid }, Number = number, NumberPlace = amount, Past = true, Vague = number.Figure!.Vague };
        frame.Names.AddRange(payers);
        return frame;
    }

    private static bool IsReceived(Token token) => token.Kind == TokenKind.Word && token.Term.Metric == Metrics.Payment && token.Has(Sign.Past) && token.Term.Role == Role.Noun;

    private bool IsClosed(Token token) => names.Is(token, "closed", "signed", "signed up", "sealed", "inked", "confirmed", "secured", "finalised", "finalized", "signed off");

    private static Frame Order(Sentence sentence, int start, int end, List<string> buyers, Token? money = null)
    {
        var frame = new Frame { Start = start, End = end, Head = sentence[end - 1] with { Kind = TokenKind.Word, Term = Bought }, Past = true, Article = true, Money = money };
        frame.Names.AddRange(buyers);
        return frame;
    }

    /// <summary>The names joined by "and" from a place on, written with capitals.</summary>
    private List<string> Buyers(Sentence sentence, int place, out int end)
    {
        var found = new List<string>();
        end = place;
        while (found.Count < MostBuyers && sentence[place] is { Capital: true } && !names.Is(sentence[place], "deal with") && names.Read(sentence, place, out var behind) is { } name && behind > place)
        {
            found.Add(name);
            end = behind;
            if (!sentence[end].Joins && !names.Is(sentence[end], "and", "&") && !(sentence[end].IsMark(',') && sentence[end + 1].Capital && names.Read(sentence, end + 1, out var after) is not null && (names.Is(sentence[after], "and", "&") || sentence[after].IsMark(','))))
                break;
            place = end + 1;
        }
        return found;
    }

    private int SkipAdverbs(Sentence sentence, int place)
    {
        var first = place;
        // "Acme came back and signed".
        for (var i = place + 1; i <= place + LongestGap && sentence[i - 1].Kind is not (TokenKind.Mark or TokenKind.Figure) && !sentence[i - 1].Term.NamesMetric; i++)
        {
            if (names.Is(sentence[i], "and") && names.Is(sentence[i + 1], "signed", "placed", "paid", "confirmed", "renewed", "gave", "sent") && !sentence[i - 1].Has(Sign.Negation))
                return i + 1;
        }
        while (place < first + LongestGap && (sentence[place].Kind == TokenKind.Day || names.Is(sentence[place], "finally", "just", "also", "have", "has", "had", "officially", "now", "both", "all", "already", "today's", "even", "eventually", "then")))
            place++;
        return place;
    }

    private static bool BeginsClause(Sentence sentence, int place) => place == 0 || sentence[place - 1] is { Kind: TokenKind.Mark or TokenKind.Day } || sentence[place - 1].Has(Sign.And | Sign.Contrast | Sign.Done);

    private static bool IsCustomerWord(Token token) => token is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } && !token.Has(Sign.Plural);
}
