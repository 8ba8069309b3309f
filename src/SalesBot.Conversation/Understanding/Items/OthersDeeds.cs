using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>
/// Tells in English what was done to the sender, only looked at, called off or private from the sender's own work: "got a call from Acme",
/// "read 3 proposals", "demo with Acme cancelled", "vendor gave us a demo".
/// </summary>
internal sealed class OthersDeeds(SourceText text, Sentence sentence)
{
    private const int Near = 4;

    /// <summary>Whether a draft is somebody else's deed, or none at all.</summary>
    public bool Is(Draft draft)
    {
        if (draft.Metric is not { } metric || !sentence[draft.Start].Latin && sentence[draft.Start].Kind != TokenKind.Figure)
            return false;
        // "completed 4 visits, roads closed after that".
        if (metric == Metrics.Order && draft is { Stated: false, Customers.Count: 0, Verb: { Role: Role.Act } } && draft.Start > 0 && sentence[draft.Start] is { Latin: true } && (sentence[draft.Start - 1] is { Kind: TokenKind.Latin, Capital: false } || IsAny(sentence[draft.Start - 1], "shop", "store", "office", "market", "site")))
            return true;
        return IsUnfinished(draft) || IsContactKept(draft, metric) || IsHandled(draft, metric) || IsCaller(draft, metric) || IsPriced(draft, metric) || IsLater(draft) || IsReceived(draft, metric) || IsDoneToUs(draft, metric) || IsCalledOff(draft, metric) || new StrangersDeeds(text, sentence).Is(draft, metric);
    }

    /// <summary>"working on a proposal", "3 proposals pending", "2 deals in the pipeline": not done yet.</summary>
    private bool IsUnfinished(Draft draft)
    {
        if (draft.Past && sentence[draft.Start] is { Kind: TokenKind.Word, Term.IsVerb: true } or { Kind: TokenKind.Latin })
            return false;
        var from = sentence.ClauseStart(draft.Start);
        // "Pipeline: 5 deals".
        from = from > 0 && from <= 3 && sentence[from - 1].IsMark(':') ? 0 : from;
        for (var i = from; i < draft.Start; i++)
        {
            if (IsAny(sentence[i], "working", "waiting", "awaiting", "expect", "pipeline", "forecast", "forecasting", "drafting", "preparing", "prepping", "finalising", "finalizing", "pending", "potential", "projected", "feedback"))
                return true;
        }
        var end = sentence.ClauseEnd(draft.End - 1);
        var isDeal = draft.Metric == Metrics.Order || MetricChoice.IsMoneyMetric(draft.Metric);
        for (var i = isDeal ? BehindFigure(draft) : Math.Max(draft.Start + 1, draft.End - 1); i < end && i <= draft.End + Near; i++)
        {
            if (i >= draft.End && (sentence[i].Has(Sign.And) || sentence[i].Kind == TokenKind.Figure))
                return false;
            if (IsAny(sentence[i], "left to do", "left to go", "still to do", "still to go", "yet to do", "yet to make", "to be done", "pending", "pipeline", "ready", "remaining", "left", "awaiting", "awaited", "expected", "brewing", "forecast", "forecasted", "unsigned", "stuck", "waiting", "with legal", "in legal", "in procurement", "with procurement", "awaiting signature", "under review", "in progress", "on hold", "in play", "to go") || IsAny(sentence[i], "in") && IsAny(sentence[i + 1], "progress", "pipeline", "play", "discussion", "legal", "procurement", "approval", "review", "the") && !IsAny(sentence[i + 1], "the") || IsAny(sentence[i], "to") && IsAny(sentence[i + 1], "go", "close"))
                return true;
        }
        return false;
    }

    /// <summary>Where what is told of a counted thing begins; a frame may hold some of it.</summary>
    private int BehindFigure(Draft draft)
    {
        var place = draft.Start;
        while (place < draft.End && sentence[place].Kind != TokenKind.Figure)
            place++;
        return place < draft.End ? place + 1 : Math.Max(draft.Start + 1, draft.End - 1);
    }

    /// <summary>"added 20 contacts to the CRM": who may become a customer is none yet.</summary>
    private bool IsContactKept(Draft draft, MetricCode metric)
    {
        for (var i = draft.Start; metric == Metrics.NewCustomer && i < draft.End; i++)
        {
            if (IsAny(sentence[i], "contacts", "leads", "prospects", "people", "numbers", "contact", "lead", "prospect"))
                return true;
        }
        return false;
    }

    /// <summary>"shipped 3 orders", "approved 2 quotes": what is done with what was sold before.</summary>
    private bool IsHandled(Draft draft, MetricCode metric) => draft.Start > 0 && (metric == Metrics.Order || metric == Metrics.Proposal || metric == Metrics.Demo || metric == Metrics.Call)
        && IsAny(sentence[draft.Start - 1], "shipped", "print", "printed", "printing", "scan", "scanned", "copy", "copied", "shred", "processed", "delivered", "dispatched", "packed", "fulfilled", "approved", "rejected", "checked", "invoiced", "tracked", "monitored", "analysed", "analyzed", "listened to", "printed", "amended", "updated", "cancelled", "canceled", "reworked", "filed away", "archived", "counted", "missed", "lost", "losing", "deleted", "entered", "downloaded", "transcribed", "audited", "postponed", "rescheduled");

    /// <summary>"Acme called to complain", "Acme visited our booth": the customer did it.</summary>
    private bool IsCaller(Draft draft, MetricCode metric)
    {
        var next = sentence[draft.Start + 1];
        if (metric == Metrics.Visit && IsAny(sentence[draft.Start], "visited", "toured", "came to", "dropped by", "stopped by"))
            return IsAny(next, "us", "our", "me") || IsAny(next, "the") && IsAny(sentence[draft.Start + 2], "office", "showroom", "booth", "stand", "website", "site");
        // "2 customers visited our office".
        for (var i = draft.Start + 1; metric == Metrics.Visit && sentence[draft.Start].Kind == TokenKind.Figure && i <= draft.Start + 3; i++)
        {
            if (IsAny(sentence[i], "visited", "toured", "dropped by", "stopped by", "came to"))
                return sentence[i - 1] is { Kind: TokenKind.Word, Term.Role: Role.Thing } && (IsAny(sentence[i + 1], "us", "our", "me") || IsAny(sentence[i + 1], "the") && IsAny(sentence[i + 2], "office", "showroom", "booth", "stand", "store", "shop"));
        }
        // "3 customers called to complain".
        for (var i = draft.Start + 1; metric == Metrics.Call && sentence[draft.Start].Kind == TokenKind.Figure && i <= draft.Start + 3; i++)
        {
            if (IsAny(sentence[i], "called", "rang", "phoned", "called up", "rang up"))
                return sentence[i - 1] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } && IsAny(sentence[i + 1], "to", "us", "me", "in", "back", "asking", "complaining", "wanting", "about", "because");
        }
        return metric == Metrics.Call && draft.Start > 0 && IsAny(sentence[draft.Start], "called", "rang", "phoned", "called up", "rang up") && (sentence[draft.Start - 1] is { Latin: true, Capital: true } or { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } || sentence[draft.Start - 1].Has(Sign.Other))
            && IsAny(next, "to", "about", "asking", "wanting", "complaining", "back", "in", "again", "twice", "saying", "us", "because", "regarding", "re", "with");
    }

    /// <summary>"the quote came to £14,200": what it says.</summary>
    private bool IsPriced(Draft draft, MetricCode metric)
    {
        if (metric != Metrics.Proposal || draft.Verb is not { NamesMetric: true })
            return false;
        for (var i = draft.Start + 1; i <= draft.Start + 3 && i < sentence.Count; i++)
        {
            if (IsAny(sentence[i], "came", "comes", "came to", "comes to", "costs", "said", "says", "shows", "includes", "covers", "expired", "expires", "is", "was", "needs", "has", "didn't"))
                return !sentence[i + 1].Has(Sign.Past | Sign.Done) && !sentence[i + 2].Has(Sign.Past | Sign.Done) && !(IsAny(sentence[i + 1], "out") && IsAny(sentence[i + 3], "door")) && !(IsAny(sentence[i + 2], "out") && IsAny(sentence[i + 4], "door"));
        }
        return false;
    }

    /// <summary>"later 4pm got meeting with Acme": what is still to come.</summary>
    private bool IsLater(Draft draft)
    {
        if (!IsAny(sentence[draft.Start], "got", "have", "having"))
            return false;
        for (var i = sentence.ClauseStart(draft.Start); i < draft.Start; i++)
        {
            if (IsAny(sentence[i], "later"))
                return true;
        }
        return false;
    }

    /// <summary>"received 15 calls from customers", "got a quote from the printer", "read 3 proposals".</summary>
    private bool IsReceived(Draft draft, MetricCode metric)
    {
        if (metric != Metrics.Call && metric != Metrics.Proposal && metric != Metrics.Demo && metric != Metrics.Visit && metric != Metrics.FollowUp)
            return false;
        var head = sentence[draft.Start];
        var before = sentence[draft.Start - 1];
        foreach (var verb in (ReadOnlySpan<Token>)[head, before])
        {
            if (IsAny(verb, "received", "watched", "read", "reviewed", "saw", "fielded", "missed", "reading", "watching", "reviewing", "answered", "receiving") && !(verb == head && verb.Term.Metric == metric && metric == Metrics.Visit && draft.Verb?.Metric == Metrics.Visit && !NamesNoun(draft, Metrics.Demo)))
                return metric != Metrics.Visit || !IsAny(verb, "saw");
        }
        if (!IsAny(head, "got", "had", "took", "have", "getting", "get") && !IsAny(sentence[draft.Start - 1], "inbound", "incoming") && sentence[draft.Start].Kind != TokenKind.Figure)
            return false;
        for (var i = draft.Start; i < sentence.ClauseEnd(draft.End - 1); i++)
        {
            if (IsAny(sentence[i], "inbound", "incoming"))
                return metric == Metrics.Call;
            if (IsAny(sentence[i], "from") && sentence[i].Latin && i > draft.Start && sentence[i + 1].Kind != TokenKind.Day && (head.Kind != TokenKind.Figure || sentence[i + 1] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } }) && !EnglishPlaces.IsTown(Word(i + 1)))
                return metric != Metrics.Visit && !IsAny(sentence[i + 1], "home", "my", "the car", "car") && !(metric == Metrics.Call && IsAny(sentence[i + 1], "the") && IsAny(sentence[i + 2], "car", "office", "list", "train", "database", "crm", "campaign", "webinar"));
        }
        return false;
    }

    private bool NamesNoun(Draft draft, MetricCode metric)
    {
        for (var i = draft.Start + 1; i < draft.End; i++)
        {
            if (sentence[i].Kind == TokenKind.Word && sentence[i].Term.NamesMetric && sentence[i].Term.Metric == metric)
                return true;
        }
        return false;
    }

    /// <summary>"vendor gave us a demo", "they sent me 2 quotes".</summary>
    private bool IsDoneToUs(Draft draft, MetricCode metric) => metric != Metrics.Order && !MetricChoice.IsMoneyMetric(metric) && metric != Metrics.NewCustomer && metric != Metrics.Appointment
        && Gets(draft.Start) is { } gets && IsAny(sentence[gets], "us", "me") && sentence[gets - 1] is { Kind: TokenKind.Word, Term.Role: Role.Light };

    /// <summary>The place of whom it was done to, right behind the verb.</summary>
    private int? Gets(int start)
    {
        for (var i = start + 1; i >= Math.Max(1, start - 2); i--)
        {
            if (sentence[i] is { Kind: TokenKind.Word, Term.Role: Role.Thing } && IsAny(sentence[i], "us", "me"))
                return i;
        }
        return null;
    }

    /// <summary>"demo with Acme cancelled", "the Acme visit got moved to Monday", "2 of my 5 demos no-showed".</summary>
    private bool IsCalledOff(Draft draft, MetricCode metric)
    {
        if (MetricChoice.IsMoneyMetric(metric))
        {
            // "deal for 50k fell through".
            for (var i = draft.End; draft.Stated && i <= draft.End + 2; i++)
            {
                if (IsAny(sentence[i], "fell through", "called off", "got cancelled", "got canceled", "was cancelled", "was canceled"))
                    return true;
            }
            if (draft.Stated && metric != Metrics.Payment)
                return false;
            for (var i = !draft.Stated ? draft.Start + 1 : draft.Past ? draft.End : BehindFigure(draft); i < sentence.Count && !(draft.Stated && (sentence[i].Kind is TokenKind.Mark or TokenKind.Figure || sentence[i].Has(Sign.And))); i++)
            {
                if (draft is { Stated: true, Past: false } && sentence[i].Has(Sign.Negation) || IsAny(sentence[i], "pending", "overdue", "outstanding", "awaited", "late", "delayed", "stuck", "due"))
                    return true;
            }
            return false;
        }
        if (draft.Verb is { Role: Role.Act } && draft.Past && sentence[draft.Start].Has(Sign.Past))
            return false;
        var end = sentence.ClauseEnd(draft.End - 1);
        for (var i = Math.Max(draft.Start + 1, draft.End - 1); i < end && i < draft.End + Near; i++)
        {
            if (IsAny(sentence[i], "but") && (IsAny(sentence[i + 1], "all", "both", "none", "all of them", "they all") || IsAny(sentence[i + 2], "all", "both")))
                return Enumerable.Range(i + 1, Near).Any(j => IsAny(sentence[j], "cancelled", "canceled", "fell through", "no showed", "rescheduled", "postponed", "got cancelled", "came", "showed", "bailed"));
            if (IsAny(sentence[i], "but", "and", "then"))
                return false;
            if (IsAny(sentence[i], "cancelled", "canceled", "no showed", "no show", "no-showed", "no-show", "no-shows", "postponed", "rescheduled", "fell through", "called off", "got cancelled", "got canceled", "was cancelled", "were cancelled", "was canceled", "were canceled", "got postponed", "got pushed", "got bumped", "bumped", "pushed to", "pushed back", "moved to", "moved", "delayed", "on hold", "didn't happen", "never happened", "did not happen", "shifted to", "shifted", "shift to", "shift", "change to", "changed to", "move to", "brought forward", "no shows", "ghosted", "bailed"))
                return true;
        }
        return false;
    }

    private ReadOnlySpan<char> Word(int place) => text.Normal(sentence[place].Start, sentence[place].End);

    private bool IsAny(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
