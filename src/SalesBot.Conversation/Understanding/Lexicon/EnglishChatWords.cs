using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>English as people type and dictate it in chats: fillers, slips, reports for a colleague, what was entered wrongly, and kinds of customers.</summary>
internal static class EnglishChatWords
{
    private const string Entered = "entered|logged|put|put down|typed|reported|recorded|posted|submitted|keyed|keyed in|written|wrote|noted|sent|added|filled in|punched in";
    private const string Enters = "posting|logging|reporting|filing|submitting|entering|typing|updating|recording|keying in|putting in|filling in|noting";

    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Role.Plain, "uh|um|uhm|umm|er|erm|err|ah|ahh|aah|eh|hmm|hm|mm|mmm|huh|walao|aiyo|aiyah|alamak|shiok|sian|sia|hor|mah|meh|yaar|ji|haan|arre|accha|bhai|innit|anyways|tbh|ngl|imo|idk|ikr|rofl|smh|hehe|heh|yikes|oof|dang|geez|jeez|gosh|dude|gee|boss man|sirji|mad|you know|ran out of|run out of|ran out|must chiong|chiong|chiong ah|huat|huat ah|huat arh|gg|fml|whew|pfft|argh|aargh|gah|bah|welp|yup yup|righto|right so"),
        WordList.Of(Sign.About, "like"),
        WordList.Of(Sign.Question, "wat|wot|wad|whr|wats|wads|wots"),
        WordList.Of(Sign.Self, "i'd promised|i'd planned|i'd hoped|i'd hoped for|i'd aimed|i'd aimed for|i'd wanted|i'd set|i'd set myself|i'd committed|i'd committed to|i'd targeted|i'd said|i'd pledged|i'd scheduled|i'd lined up|we'd promised|we'd planned|we'd hoped|we'd hoped for|we'd aimed for|we'd agreed|i had promised|i had planned|i had hoped|i had hoped for|i had aimed for|when i got|when i get|when i'm|when i was|once i got|after i got"),

        // Reports for somebody else.
        WordList.Of(Sign.OnBehalf, EnglishPhrases.Rows([Enters, "for|in for|this for|these for|it for|on behalf of"])),

        // What was entered and is wrong.
        WordList.Of(Sign.Correct, EnglishPhrases.Rows(["wrongly|mistakenly|accidentally|incorrectly|erroneously", Entered, "|as|it as|that as|them as"])),
        WordList.Of(Sign.Correct, EnglishPhrases.Rows([Entered, "as|it as|them as"])),
        WordList.Of(Sign.Correct, "typing mistake|typing error|keying error|keying mistake|typo error|entry error|entry mistake|data entry error|data entry mistake|clerical error|wrong typing|mistake sir|should've said|should have said|should've put|should have put|should've written|should've read"),

        // What came of it.
        WordList.Of(Role.Light, "landed at|landed on|ended at|finished at|came in at|topped out at|wound up at|wound up with|wound up doing|settled at|ended up at|maxed out at|achieved|attained|mde|maed|amde|only manage|only can manage|can only manage|only can do|only can make|only manage to do", Sign.Past),

        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Plural), "closes"),
        new(new Term(Role.Noun, Metrics.Revenue), "today's sale|todays sale|today sale|sale amount|day's sale|sale done"),
        WordList.Of(Sign.Help, "kaise|kaise karu|kaise kare|kaise karein"),
        WordList.Of(Role.Thing, "my folks|his folks|her folks|my in laws|my old man|my nan"),
        WordList.Of(Role.Plain, "came in|came through|none|zilch|nada"),
        WordList.Of(Sign.Task, "my task"),
        WordList.Of(Sign.Task | Sign.Question, EnglishPhrases.Rows(["wat|wats|wad|wot", "|must|should|shall|do|need", "i", "do|do now|need to do|have to do|got to do|must do"])),

        // Who remembers or claims something reports nothing.
        WordList.Of(Sign.Hearsay, "remember when|remember the time|remember that time|remember the day|remember how|remember back when|back when"),
        WordList.Of(Sign.Stop, "can off|off the|off my|off all|pls off|please off"),
        WordList.Of(Sign.More, EnglishPhrases.Rows(["forgot to|forgot|missed|missed to|didn't|didnt|did not|never|haven't|not yet", "report|reporting|submit|submitting|update|updating|key in|send in|log|logging|tell you|put in|enter"])),
        WordList.Of(Sign.Progress, "my achievement|our achievement|my achievements|my achieved|my ach|my attainment"),

        // Kinds of customers; the singular of some is somebody whom one sees privately.
        new(new Term(Role.Thing, Is: Thing.Customer, Signs: Sign.Plural), "dentists|plumbers|electricians|mechanics|vets|therapists|physios|opticians|hairdressers|barbers|churches|temples|museums|groups|retail chains|hotel chains|hospital chains|restaurant chains|store chains|supermarket chains|pharmacy chains|grocery chains|coffee chains|chain stores|owners|shop owners|store owners|business owners|owner operators|startups|start ups|franchisees|franchises|councils|law firms|labs|laboratories|warehouses|supermarkets|pharmacists|surgeons|roofers|landscapers|realtors|caterers|bakeries|butchers|florists|garages|dealerships|wholesalers|resellers|installers|fabricators|exporters|importers|manufacturers|suppliers|nurseries|care homes|cash and carry"),

        // Words that hold others without their meaning.
        WordList.Of(Role.Plain, "no badges|name badge|name badges|visitor badge|visitor badges|lanyards|prize draw|power points|bullet points|talking points|pain points|touch points|touchpoints|data points|price points|selling points|action points|percentage points|pts"),
        WordList.Of(Role.Plain, "discovery tips|discovery questions|discovery template|discovery script|discovery framework|demo tips|demo videos|demo recordings|proposal tips|proposal templates|quote templates|call scripts|call tips|visit notes|training videos|training slides|training notes"),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted, Signs: Sign.Past), EnglishPhrases.Rows(["i've been|ive been|we've been|been|have been|has been", "out to|out to see|out seeing|round to|round to see|over to|over to see|in to see|up to see|down to see"])),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name, Signs: Sign.Past), "went on site to|went onsite to|went on site at|went onsite at|went on site with|was onsite with|was on site with"),
        new(new Term(Role.Noun, Metrics.NewCustomer, Thing.Customer, Signs: Sign.Past), EnglishPhrases.Rows(["new", "customer|client|account|logo", "added|opened|onboarded|won|landed|acquired"])),
        WordList.Of(Sign.Correct | Sign.Contrast, "paiseh|pai seh|sori|soz|sry|srry"),
        WordList.Of(Sign.Task, "pending from my side|pending on my side|pending at my end|pending from my end|pending with me"),
        // Slips in words too short to be guessed from their neighbours.
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Plural), "oders|ordes|odrers|ordrs|roders|deasl|delas|dels"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal), "oder|odrer|ordr"),
        new(new Term(Role.Noun, Metrics.Demo, Thing.Show, Signs: Sign.Plural), "demo's"),
        new(new Term(Role.Noun, Metrics.Call, Signs: Sign.Plural), "call's|clals"),
        new(new Term(Role.Noun, Metrics.Visit, Signs: Sign.Plural), "visit's|vists"),
        WordList.Of(Sign.Name, "five guys|seven eleven|six flags|four seasons|three uk|84 lumber|24 hour fitness|99 ranch|99 ranch market|99 speedmart|five below|360 one|63 moons|20 microns|1 800 flowers|1 800 contacts|forever 21|century 21|motel 6|super 8|pier 1|studio 54|3i infotech|7 leaves|two men and a truck"),
    ];
}
