using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>
/// Finds in English the customers whom the words around a counted thing name: "2 demos, one for Nike and one for Puma",
/// "3 visits (Shell in the morning, BP after lunch)", "sent the Globex proposal". It changes no quantity.
/// </summary>
internal sealed class CustomerFinder(NameReader names)
{
    private const int MostNames = 20;

    // A single such firm is counted by times.
    private static readonly ImmutableArray<string> Kinds = ["工厂", "厂", "门店", "超市", "餐厅", "药店", "诊所", "饭店", "网点", "园区", "工地", "企业", "机构", "经销商", "代理商"];

    private readonly HanCustomers han = new(names);

    /// <summary>Fills in the customers of the drafts that have none yet.</summary>
    public void Fill(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        for (var d = 0; d < drafts.Count; d++)
        {
            var draft = drafts[d];
            // "走访纸箱厂3家": what kind of firms they are.
            if (draft is { Stated: true, Customers: [{ Length: > 1 } kind], Quantity: > 1 } && Kinds.Any(end => kind.EndsWith(end, StringComparison.Ordinal)) && Counts(sentence, draft))
                draft.Customers = [];
            if (draft is { Stated: true, Customers.Count: 1, Quantity: > 1, Metric: not null } && Commented(sentence, draft) is { } commented)
                draft.Customers = commented;
            if (draft.Customers.Count > 0 || draft.Metric is null || draft.Negated || draft.Quantity is null || d > 0 && SharesPlace(drafts[d - 1], draft))
                continue;
            var until = d + 1 < drafts.Count && drafts[d + 1].Start > draft.Start ? Math.Max(drafts[d + 1].Start, draft.End) : sentence.Count;
            if (han.Find(sentence, draft, until) is { Count: > 0 } told && told.Count <= draft.Quantity)
                draft.Customers = told;
            if (draft.Customers.Count > 0 || !sentence[draft.Start].Latin && sentence[draft.Start].Kind != TokenKind.Figure)
                continue;
            var found = Find(sentence, draft, until);
            if (found.Count > 0 && found.Count <= draft.Quantity)
                draft.Customers = found;
        }
    }

    private static bool Counts(Sentence sentence, Draft draft)
    {
        for (var i = draft.Start; i < draft.End; i++)
            if ((sentence[i].Measure & (Thing.Counted | Thing.Customer)) != 0)
                return true;
        return false;
    }

    /// <summary>The amount of a deal names nobody once more.</summary>
    private static bool SharesPlace(Draft deal, Draft amount) => deal.Metric == Metrics.Order && amount.Metric == Metrics.Revenue;

    private List<string> Find(Sentence sentence, Draft draft, int until)
    {
        var found = new List<string>();
        if (Ahead(sentence, draft) is { } host)
            return [host];
        for (var i = draft.Start; i < until && found.Count < MostNames; i++)
        {
            var token = sentence[i];
            if (token.IsMark('('))
                i = InBracket(sentence, i, found);
            else if ((token.IsMark(',') || token.IsMark('-') || token.IsMark(':')) && i >= draft.End - 1 && IsName(sentence, i + 1) && Tail(sentence, i + 1) is { Count: > 0 } tail && tail.Count == draft.Quantity)
                return tail;
            else if (Leads(token, draft) && First(sentence, i + 1) is var first && IsName(sentence, first) && names.Read(sentence, first, out var end) is { } name)
            {
                // "Dave at Acme": the person gives way to the firm.
                if (names.Is(sentence[end], "at", "from", "over at", "of") && IsName(sentence, end + 1))
                    continue;
                found.Add(name);
                i = end - 1;
                while ((sentence[end].Joins || sentence[end].IsMark(',') || names.Is(sentence[end], "and", "&")) && IsName(sentence, end + 1)
                    && names.Read(sentence, end + 1, out var next) is { } further && CustomerList.Ends(sentence, next))
                {
                    found.Add(further);
                    end = next;
                    i = end - 1;
                }
            }
            else if (IsName(sentence, i) && names.Read(sentence, i, out var noun) is { } owner && (sentence[noun].Term.Metric == draft.Metric && sentence[noun].Term.NamesMetric || draft.Metric == Metrics.Order && MetricChoice.IsDealWord(sentence[noun].Term)) && noun < draft.End + 1
                && names.Is(sentence[i - 1], "the", "our", "my", "their") && !(draft.Metric == Metrics.Training && names.IsAllCapitals(sentence[i])))
            {
                found.Add(owner);
                i = noun;
            }
        }
        return found;
    }

    /// <summary>"going to Acme tomorrow for a demo", "I'll be at Acme for a demo".</summary>
    private string? Ahead(Sentence sentence, Draft draft)
    {
        if (draft.Metric != Metrics.Demo && draft.Metric != Metrics.NeedsSurvey && draft.Metric != Metrics.Negotiation && draft.Metric != Metrics.Proposal)
            return null;
        for (var i = draft.Start - 1; i > sentence.ClauseStart(draft.Start); i--)
        {
            if (sentence[i].Kind == TokenKind.Figure || sentence[i].Term.NamesMetric)
                return null;
            if (IsName(sentence, i) && !sentence[i - 1].IsUnknown)
                return names.Is(sentence[i - 1], "to", "at", "going to", "heading to", "off to", "over to", "with", "going", "seeing", "meeting", "visiting") ? names.Read(sentence, i, out _) : null;
        }
        return null;
    }

    /// <summary>"3 visits: Acme (won), Globex (lost), Initech": as many names as counted, each with a remark.</summary>
    private List<string>? Commented(Sentence sentence, Draft draft)
    {
        var place = draft.Start;
        while (place < sentence.Count && !sentence[place].IsMark(':') && !sentence[place].IsMark('-'))
            place++;
        var found = new List<string>();
        for (place++; place < sentence.Count && found.Count < MostNames && IsName(sentence, place) && names.Read(sentence, place, out var end) is { } name; place = end + 1)
        {
            found.Add(name);
            if (names.Is(sentence[end], "at") && sentence[end + 1].Kind is TokenKind.Opaque)
                end += 2;
            if (sentence[end].IsMark('('))
            {
                while (end < sentence.Count && !sentence[end].IsMark(')'))
                    end++;
                end++;
            }
            if (!sentence[end].IsMark(',') && !sentence[end].Has(Sign.And) && !sentence[end].Joins)
                break;
        }
        return found.Count == draft.Quantity ? found : null;
    }

    /// <summary>Names one after the other up to the end: "brought on two clients today, Acme and Globex".</summary>
    private List<string> Tail(Sentence sentence, int place)
    {
        var found = new List<string>();
        while (IsName(sentence, place) && names.Read(sentence, place, out var end) is { } name && found.Count < MostNames)
        {
            found.Add(name);
            // "Greggs at 10, Costa at 2".
            if (names.Is(sentence[end], "at", "this") && sentence[end + 1].Kind is TokenKind.Opaque)
                end += 2;
            if (end >= sentence.Count)
                return found;
            if (!(sentence[end].IsMark(',') || sentence[end].Joins || sentence[end].Has(Sign.And)))
                return [];
            place = sentence[end].IsMark(',') && sentence[end + 1].Has(Sign.And) ? end + 2 : end + 1;
        }
        return [];
    }

    /// <summary>"(Shell in the morning, BP after lunch)".</summary>
    private int InBracket(Sentence sentence, int open, List<string> found)
    {
        var begins = true;
        var i = open + 1;
        for (; i < sentence.Count && !sentence[i].IsMark(')'); i++)
        {
            if (begins && IsName(sentence, i) && names.Read(sentence, i, out var end) is { } name && found.Count < MostNames)
            {
                found.Add(name);
                i = end - 1;
                begins = false;
            }
            else
                begins = sentence[i].IsMark(',') || sentence[i].Joins || sentence[i].Has(Sign.And) || sentence[i].IsMark('-') || sentence[i].Has(Sign.Preposition) && names.Is(sentence[i], "for", "with", "at", "to");
        }
        return i;
    }

    private bool Leads(Token token, Draft draft)
    {
        if (names.Is(token, "with", "w/", "for", "at", "over at", "to"))
            return !(names.Is(token, "to") && draft.Metric == Metrics.Visit);
        return names.Is(token, "from", "by") && (draft.Metric == Metrics.Payment || draft.Metric == Metrics.Order || draft.Metric == Metrics.Revenue) || names.Is(token, "from") && draft.Metric == Metrics.Visit;
    }

    /// <summary>"the team at", "the guys from" lead to the firm as well.</summary>
    private int First(Sentence sentence, int place) => names.Is(sentence[place], "the", "our", "my", "both", "all") ? place + 1 : place;

    private bool IsName(Sentence sentence, int place) =>
        sentence[place] is { Capital: true, Latin: true } token && (token.Kind == TokenKind.Latin || NameReader.BeginsCapital(sentence, place)) && !IsNowhere(token) && !EnglishPlaces.IsTown(names.Normal(token)) && !EnglishPlaces.IsKind(names.Normal(sentence[place + 1]));

    /// <summary>What is written with a capital and is no customer.</summary>
    private bool IsNowhere(Token token) => names.Is(token, "hq", "zoom", "teams", "skype", "webex", "linkedin", "whatsapp", "excel", "crm", "salesforce", "hubspot", "q1", "q2", "q3", "q4", "usd", "sgd", "gbp", "inr", "eur", "ceo", "md", "vat", "gst", "tax", "eod", "fyi", "roi", "saas", "po", "sow", "msa", "nda", "rfp", "rfq", "poc", "i-95");
}
