using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells in English what family, firms in the news and shops do from sales: "my kid sold 14 boxes", "Salesforce reported 9 billion", "the office was closed".</summary>
internal sealed class StrangersDeeds(SourceText text, Sentence sentence)
{
    /// <summary>So much is sold by nobody in person.</summary>
    private const decimal OfTheNews = 1_000_000_000m;

    private static readonly FrozenSet<string> Family =
        ("kid|kids|son|daughter|wife|husband|missus|hubby|wifey|mom|mum|dad|mother|father|brother|sister|cousin|uncle|aunt|auntie|niece|nephew|grandma|grandpa|grandmother|grandfather|boyfriend|girlfriend|fiance|fiancee|friend|friends|mate|mates|neighbour|neighbor|landlord|landlady|lad|lads|"
        + "family|in laws|parents|roommate|flatmate|dentist|doctor|teacher|nanny|babysitter|barber|dog|cat|ex|kiddo|toddler|bf|gf|mil|cat's|dog's|mother in law|father in law|brother in law|sister in law|better half|other half|old man|buddy|pal")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a draft is none of the sender's work.</summary>
    public bool Is(Draft draft, MetricCode metric) => IsOfFamily(draft) || draft.Negated && sentence.Any(Sign.Please) || IsOfTeamInTheNews(draft, metric) || IsForParty(draft, metric) || IsNews(draft, metric) || IsDiscount(draft, metric) || metric == Metrics.Order && (IsShut(draft) || IsSignedFor(draft));

    /// <summary>"the deal is worth 50k": what it would come to, unless it was won before.</summary>
    public bool IsAppraised(Draft draft)
    {
        if (draft.Metric != Metrics.Revenue || draft.Verb is not { Role: Role.Noun } || sentence[draft.Start] is not { Latin: true })
            return false;
        for (var i = draft.Start + 1; i < draft.End; i++)
        {
            if (IsAny(sentence[i], "worth", "valued at") && sentence[i - 1].Has(Sign.Copula) && !IsAny(sentence[i - 1], "was", "were"))
                return true;
        }
        return false;
    }

    private bool IsOfFamily(Draft draft)
    {
        var place = sentence.ClauseStart(draft.Start);
        for (var i = draft.Start - 1; i > place; i--)
        {
            if (sentence[i].Has(Sign.And | Sign.Contrast) && !sentence[i].Has(Sign.Aspect | Sign.Done) && IsAny(sentence[i], "and", "but", "so", "because", "while", "though", "cos"))
                place = i + 1;
        }
        while (place < draft.Start && (sentence[place].Kind == TokenKind.Day || IsAny(sentence[place], "and", "but", "so", "meanwhile", "because", "even", "also", "lol", "haha", "ok")))
            place++;
        if (place < draft.Start && IsAny(sentence[place], "my", "our", "his", "her", "their", "the", "your"))
            place++;
        return place < draft.Start && sentence[place] is { Latin: true } who && Family.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Normal(who.Start, who.End)) && !sentence.Any(Sign.OnBehalf)
            && Enumerable.Range(place + 1, draft.Start - place - 1).All(i => sentence[i] is { Kind: TokenKind.Word or TokenKind.Day } && !sentence[i].Has(Sign.Self | Sign.And));
    }

    /// <summary>"Salesforce reported 9 billion in revenue".</summary>
    private bool IsNews(Draft draft, MetricCode metric)
    {
        if (!MetricChoice.IsMoneyMetric(metric))
            return false;
        if (draft.Quantity >= OfTheNews)
            return true;
        var first = sentence.ClauseStart(draft.Start);
        return sentence[first] is { Kind: TokenKind.Latin, Capital: true } firm && !GivenNames.Contains(text.Normal(firm.Start, firm.End)) && IsAny(sentence[first + 1], "reported", "announced", "posted", "reports", "posts");
    }

    /// <summary>"The Lakers signed 2 free agents".</summary>
    private bool IsOfTeamInTheNews(Draft draft, MetricCode metric) => draft is { Stated: true, Customers.Count: 0, Rep: null } && metric == Metrics.Order && sentence.ClauseStart(draft.Start) is var first && draft.Start == first + 2
        && IsAny(sentence[first], "the") && sentence[first + 1] is { Kind: TokenKind.Latin, Capital: true } && IsAny(sentence[draft.Start], "signed", "sold", "won") && draft.End > draft.Start + 1 && !MetricChoice.IsDealWord(sentence[draft.End - 1].Term);

    /// <summary>"Rs 500 collected for the Diwali party".</summary>
    private bool IsForParty(Draft draft, MetricCode metric)
    {
        if (metric != Metrics.Payment || draft.Customers.Any(name => char.IsAsciiLetterUpper(name[0]) && !IsFeast(name)))
            return false;
        var purpose = false;
        for (var i = draft.Start + 1; i < sentence.Count && i <= draft.End + 5; i++)
        {
            purpose |= IsAny(sentence[i], "for", "towards");
            if (purpose && IsAny(sentence[i], "party", "gift", "birthday", "farewell", "charity", "picnic", "raffle", "fundraiser"))
                return true;
        }
        return false;
    }

    private static bool IsFeast(string name) => name is "Diwali" or "Christmas" or "Xmas" or "Holi" or "Eid" or "CNY" || GivenNames.Contains(name.ToLowerInvariant());

    /// <summary>"the deal is 50 bucks off".</summary>
    private bool IsDiscount(Draft draft, MetricCode metric) => (MetricChoice.IsMoneyMetric(metric) || metric == Metrics.Order)
        && (IsAny(sentence[draft.End], "off", "discount", "off the") || IsAny(sentence[draft.End - 1], "off", "discount"));

    /// <summary>"the office was closed": no deal was.</summary>
    private bool IsShut(Draft draft)
    {
        if (draft is not { Stated: false, Customers.Count: 0, Verb.Role: Role.Act } || !IsAny(sentence[draft.Start], "closed"))
            return false;
        var place = draft.Start - 1;
        while (place > 0 && (sentence[place].Has(Sign.Done) || IsAny(sentence[place], "all", "also", "still", "again", "even", "now")))
            place--;
        if (!sentence[place].Has(Sign.Copula) && !IsAny(sentence[place], "been", "got"))
            return false;
        for (var i = place - 1; i >= 0 && !sentence[i].IsMark(','); i--)
        {
            if (MetricChoice.IsDealWord(sentence[i].Term) || IsAny(sentence[i], "account", "it", "business"))
                return false;
        }
        return true;
    }

    /// <summary>"signed for 3 parcels".</summary>
    private bool IsSignedFor(Draft draft)
    {
        if (draft.Customers.Count > 0 || !IsAny(sentence[draft.Start], "signed", "signing", "sign") || !IsAny(sentence[draft.Start + 1], "for"))
            return false;
        for (var i = draft.Start + 2; i < sentence.Count && i <= draft.Start + 5; i++)
        {
            if (IsAny(sentence[i], "parcel", "parcels", "package", "packages", "delivery", "deliveries", "letter", "letters", "courier", "amazon", "dhl", "fedex", "ups", "post", "mail", "box", "boxes"))
                return true;
        }
        return false;
    }

    private bool IsAny(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
