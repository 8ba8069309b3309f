using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells English words in small letters that name things from the names of customers.</summary>
internal sealed class SmallThings(NameReader names)
{
    /// <summary>"signed the lease", "closed my laptop", "sold my old car": what no customer signs or buys.</summary>
    public bool IsForeign(Sentence sentence, Frame frame, int place)
    {
        // "signed an NDA with Acme", "closed the ticket for Acme": sure, whoever is named behind it.
        if (frame is { Number: null, Names.Count: 0, Head: { Latin: true, Term: { Role: Role.Act } closing } } && closing.Metric == Domain.Activities.Metrics.Order && place <= frame.Start + 3 && names.Is(sentence[place], "nda", "ndas", "mou", "loi", "waiver", "petition", "lease", "guestbook", "register", "ticket", "tickets", "case", "issue", "complaint", "window", "door", "shop", "books", "laptop", "deliveries", "parcel", "road", "roads", "street", "lane", "office", "school", "schools", "gate", "bridge", "motorway", "tab", "tabs", "eyes", "curtains", "blinds", "app", "browser", "gap", "loop", "lid", "fridge", "border"))
        {
            frame.NamesOpen = false;
            return true;
        }
        if (frame is not { Number: null, Object: null, Names.Count: 0, Head: { Latin: true, Term.Role: Role.Act } head } || frame.InPhrase || sentence[place].Capital || place > frame.Start + 4)
            return false;
        if (MetricChoice.IsMoneyMetric(head.Term.Metric) && names.Is(sentence[frame.Start + 1], "my") && sentence[place].Term.Role == Role.Thing)
            return true;
        var thing = sentence[place] is { Kind: TokenKind.Latin } || sentence[place] is { Kind: TokenKind.Word, Term: { Role: Role.Plain, Signs: Sign.None } };
        if (!thing || names.Is(sentence[place], "paperwork", "papers", "agreement", "agreements", "msa", "nda", "docs", "forms", "big", "one", "whole", "lot", "thing", "account", "year", "years", "term", "season", "renewal", "extension", "time", "month", "months"))
            return false;
        var first = frame.Start + 1;
        return head.Term.Metric == Domain.Activities.Metrics.Order ? names.Is(sentence[first], "the", "my", "a", "an", "his", "her", "their", "for") : MetricChoice.IsMoneyMetric(head.Term.Metric) && names.Is(sentence[first], "my", "his", "her");
    }

    /// <summary>"the new dashboard", "three overdue invoices": a word in small letters that is described or counted is a thing, no firm.</summary>
    public bool IsDescribed(Sentence sentence, Frame frame, int place)
    {
        var (token, before) = (sentence[place], sentence[place - 1]);
        return token is { Kind: TokenKind.Latin, Capital: false } && (frame is { Number: not null, NamesFollow: false } || before is { Kind: TokenKind.Latin, Capital: false } && frame.Names.Count == 0 || before is { Kind: TokenKind.Word, Latin: true } && !before.Term.IsVerb && (before.Has(Sign.Contrast | Sign.One) || before.Term is { Role: Role.Thing, Is: Thing.Customer } && (names.Last(token) == 's' || sentence[place + 1] is { Kind: TokenKind.Latin, Capital: false }) || names.Is(before, "my", "our", "their", "his", "her")));
    }

    /// <summary>A customer, as a common noun.</summary>
    public static bool IsCustomerWord(Token token) => token is { Kind: TokenKind.Word, Capital: false, Term: { Role: Role.Thing, Is: Thing.Customer } };

    /// <summary>What stands in front of the firm of a person named before.</summary>
    public bool IsFrom(Token token) => names.Is(token, "from", "at", "over at", "of");

    /// <summary>"visit our website": a word in small letters behind a verb that is not of the past names nobody.</summary>
    public static bool IsCommonNoun(Frame frame, Token token) =>
        token is { Kind: TokenKind.Latin, Capital: false } && !frame.Past && frame.Head is { } head && head.Term.Role == Role.Both && frame.Names.Count == 0;
}
