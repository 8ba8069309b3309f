using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The English words of the built-in metrics; verbs of the past carry <see cref="Sign.Past"/>.</summary>
internal static class EnglishMetricWords
{
    private const Thing Anybody = Thing.Customer | Thing.Name | Thing.Bare | Thing.Unknown | Thing.Times;
    private const Thing Bargain = Thing.Deal | Thing.Customer | Thing.Money | Thing.Name;

    public static IReadOnlyList<WordList> All { get; } =
    [
        Both(Metrics.Visit, Anybody, "visit|site visit|client visit|customer visit|on site|onsite visit|on site visit|field visit|onsite|house call"),
        Many(Metrics.Visit, "visits|site visits|client visits|customer visits|on sites|onsites|onsite visits|on site visits|field visits|" +
            "face to face meetings|client meetings|" +
            "customer meetings|in person meetings|f2f meetings|face to faces|house calls|drop ins"),
        // Slips of the keyboard in words too short to be guessed from their neighbours.
        Many(Metrics.Visit, "vists|visists|vsits|viists|visis|vistis|visitis|visites|vistits"),
        Both(Metrics.Visit, Anybody, "vist|visti|viist|vsit|visist"),
        Past(Metrics.Visit, Anybody, "visted|visitd|visitted|vistied|visietd|vistted|vistid|viisted|viited"),
        Many(Metrics.Call, "cals|clals|callls|cllas|caalls|clls"),
        Past(Metrics.Call, Anybody, "caled|callled|clled|calld|caleld"),
        Many(Metrics.Demo, "demoes|dmeos|demso|deoms|dems"),
        Many(Metrics.Proposal, "propsals|porposals|proposols|propoals|quots|qoutes|quoets|quotatoins"),
        Many(Metrics.FollowUp, "folow ups|follw ups|follwups|folowups"),
        One(Metrics.Visit, "face to face meeting|client meeting|customer meeting|in person meeting|f2f meeting"),
        Past(Metrics.Visit, Anybody, "visited|dropped by|stopped by|dropped in on|dropped in at|dropped in to|dropped into|stopped in at|stopped in to|stopped at|swung by|popped by|popped into|popped in to see|popped in at|popped over to|popped in on|nipped into|nipped over to|looked in on|called in on|called in at|paid a visit to|drove out to see|drove out to|drove to see|flew out to see|flew to see|went over to see|went by|made a trip to|made it to|walked into|checked in on|sat down with|had a sit down with|had a meeting with|had meetings with|toured|knocked on|popped in to|called on|went to visit|went to see|been to"),
        Past(Metrics.Visit, Thing.Customer | Thing.Name | Thing.Times, "met|met with|met up with|saw|went to"),
        Act(Metrics.Visit, Anybody, "visiting"),
        Act(Metrics.Visit, Thing.Customer | Thing.Name, "i'm meeting|we're meeting|am meeting|are meeting|be meeting|meet|meet with|meeting with|see|seeing|go to see"),

        Both(Metrics.Call, Anybody, "tele calling|telecalling|tele call|telecall|call|phone|dial|cold call|phone call|ring|sales call|telephone call|outbound call|phonecall|outbound dial"),
        Many(Metrics.Call, "tele calls|telecalls|tele callings|telecallings|calls|phone calls|dials|cold calls|sales calls|phonecalls|telephone calls|outbound calls|outbounds|cold dials|" +
            "client calls|customer calls|call backs|callbacks"),
        Many(Metrics.Call, "connects|conversations|live conversations|answered calls", Thing.Part),
        Past(Metrics.Call, Anybody, "worked the phones|hit the phones|smashed the phones|bashed the phones|got on the phone with|got on a call with|got on the phone to|hopped on a call with|jumped on a call with|was on a call with|had a call with|had calls with|had a phone call with|gave a call to|gave a ring to|gave a bell to|made a call to|made calls to|placed calls to|placed a call to|got through to|spoke on the phone with|spoke by phone with|got hold of|called|rang|phoned|dialed|dialled|cold called|telephoned|dialed up|rang up|called up"),
        Act(Metrics.Call, Anybody, "calling|phoning|dialing|dialling|cold calling|ringing"),

        One(Metrics.Appointment, "appointment|appt|booked meeting|meeting booked|meeting set"),
        new(new Term(Role.Noun, Metrics.Appointment, Signs: Sign.Plural | Sign.Past), "booked meetings|meetings booked|meetings set|meetings scheduled|meetings arranged|appointments set|appointments booked|meeting fixed with|meetings fixed with|meeting fixed|meetings fixed|appointment fixed with|appointments fixed with|appointments fixed|meeting booked with|meetings booked with|meetings set with|meeting set up with|meetings set up|meetings lined up|appts set|appts booked|appts fixed|meetings confirmed|appointments confirmed|appointments made|appts made"),
        Many(Metrics.Appointment, "appointments|appts"),
        Past(Metrics.Appointment, Thing.Meeting | Thing.Show, "booked|scheduled|arranged|lined up|set up|booked in"),
        Past(Metrics.Appointment, Thing.Meeting, "secured|fixed|locked in|got|landed"),
        Act(Metrics.Appointment, Thing.Meeting, "book|secure|schedule|arrange|fix|booking|setting up|line up|set"),
        new(new Term(Role.Thing, Is: Thing.Meeting, Signs: Sign.Plural), "meetings|meets|mtgs"),
        new(new Term(Role.Thing, Is: Thing.Meeting), "meeting|mtg"),

        new(new Term(Role.Noun, Metrics.NewCustomer, Thing.Customer, Signs: Sign.Plural), "new customers|new clients|new accounts|new logos|new business accounts"),
        new(new Term(Role.Noun, Metrics.NewCustomer, Thing.Customer), "new customer|new client|new account|new logo"),
        Past(Metrics.NewCustomer, Thing.Customer, "won|onboarded|acquired|opened|gained|added|picked up|brought on"),
        Act(Metrics.NewCustomer, Thing.Customer, "win|onboard|acquire|winning"),

        Both(Metrics.FollowUp, Anybody | Thing.Project | Thing.Deal, "follow up|followup|follow up call|follow up with|followup with|f/u|f/up|fup|f up"),
        Many(Metrics.FollowUp, "follow ups|followups|f/ups|f/us|fups|f ups|follow up calls|follow up visits|followup calls"),
        Past(Metrics.FollowUp, Anybody | Thing.Project | Thing.Deal, "followed up|followed up with|followed up on|chased|checked in with|touched base with"),
        Act(Metrics.FollowUp, Anybody | Thing.Project | Thing.Deal, "following up|following up with|chasing|chase|chase up|check in with|touch base with"),

        Both(Metrics.Demo, Thing.Bare | Thing.Times | Thing.Name, "demo|product demo|demonstration|product demonstration|live demo|online demo"),
        Many(Metrics.Demo, "demos|product demos|demonstrations|product demonstrations|live demos|online demos", Thing.Show),
        new(new Term(Role.Noun, Metrics.Demo, Thing.Show, Signs: Sign.Plural | Sign.Plan), "demos set|demos booked|demos scheduled|demos lined up|demos arranged|demos set up|demos planned"),
        new(new Term(Role.Noun, Metrics.Demo, Signs: Sign.Plan), "demo set|demo booked|demo scheduled|demo lined up|demo arranged"),
        Past(Metrics.Demo, Anybody, "demoed|demo'd|demonstrated"),
        Act(Metrics.Demo, Anybody, "demoing|demonstrating"),

        One(Metrics.Proposal, "proposal|quote|quotation|price quote|sales proposal"),
        Many(Metrics.Proposal, "proposals|quotes|quotations|price quotes|sales proposals"),
        Past(Metrics.Proposal, Thing.Customer | Thing.Name, "quoted|proposed to|pitched a quote to"),

        One(Metrics.NeedsSurvey, "needs survey|needs assessment|discovery call|discovery session|discovery meeting|needs analysis|discovery"),
        Many(Metrics.NeedsSurvey, "needs surveys|needs assessments|discovery calls|discovery sessions|discovery meetings|needs analyses|discoveries"),

        One(Metrics.Negotiation, "contract negotiation|negotiation|contract talk|negotiation round|negotiation meeting"),
        Many(Metrics.Negotiation, "contract negotiations|negotiations|contract talks|negotiation rounds|negotiation meetings"),
        Past(Metrics.Negotiation, Thing.Deal | Thing.Name | Thing.Customer, "negotiated with"),
        Past(Metrics.Negotiation, Thing.Deal, "negotiated"),
        Act(Metrics.Negotiation, Thing.Deal, "negotiate|negotiating"),

        Past(Metrics.ProjectProgress, Thing.Project, "moved|advanced|pushed|progressed|moved forward|pushed forward"),
        Act(Metrics.ProjectProgress, Thing.Project, "move|advance|push|progress|push forward|moving|advancing|pushing"),
        One(Metrics.ProjectProgress, "milestone|project milestone|project progress|project step"),
        Many(Metrics.ProjectProgress, "milestones|project milestones|projects moved forward|projects advanced|projects moved|projects pushed forward|projects progressed"),
        new(new Term(Role.Thing, Is: Thing.Project), "project|projects"),

        new(new Term(Role.Noun, Metrics.Order, Thing.Deal), "order|deal|sale|purchase order|closed deal|signed contract|signed deal|new order|closed won|repeat order|reorder|re order"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Plural), "orders|deals|purchase orders|closed deals|signed contracts|" +
            "signed deals|closed wons|contracts signed|new orders|new deals|clients signed"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Past), "new client signed|new customer signed|contract signed|deal closed|deal signed|order confirmed|order received|po received|contract closed|agreement signed|deal sealed|deal won|order closed|order signed|order won|order landed|order completed|sale done|sale closed|sale made|sale completed|deal done|contract won|deal confirmed|order booked|order placed|order secured"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal | Thing.Money, Signs: Sign.Plural), "sales"),
        Past(Metrics.Order, Bargain, "signed|closed|signed up|sealed|inked|upsold|cross sold|renewed|re signed|landed the contract with|landed a deal with|won the contract with|won the deal with|won the contract from|got the contract with"),
        Act(Metrics.Order, Bargain, "sign|close|closing|signing|seal"),
        new(new Term(Role.Thing, Is: Thing.Deal), "renewal|renewals|upsell|upsells|contract|contracts|agreement|agreements|sow|sows|po|pos|p.o."),

        One(Metrics.Revenue, "revenue booked|sales booked|business booked|revenue|turnover|business of|business done|business worth|business closed|sales revenue|sales amount|closed amount|sales volume|gmv|sales value|rev"),
        new(new Term(Role.Thing, Is: Thing.Goods, Signs: Sign.Plural), "units|machines|cars|licenses|licences|subscriptions|policies|systems|packages|vehicles"),
        new(new Term(Role.Thing, Is: Thing.Goods), "unit|machine|car|license|licence|subscription|policy|package|vehicle"),
        Past(Metrics.Revenue, Thing.Money | Thing.Goods | Thing.Name, "sold"),
        Past(Metrics.Revenue, Thing.Money | Thing.Goods, "billed|brought in|turned over|did sales of|did business of|did business worth"),
        Act(Metrics.Revenue, Thing.Money, "sell|sell for"),

        One(Metrics.Profit, "gp|profit|margin|gross profit|net profit|gross margin|profits|margins"),

        One(Metrics.Payment, "pymt|pmt|paymt|payment|payments|collections|collection|receivables"),
        new(new Term(Role.Noun, Metrics.Payment, Signs: Sign.Past), "invoice paid|invoices paid|payment in|payments in|cash in|cash collected|payment received|payment collected|payments received|payments collected|cash received|payment came in|payment came through|payment cleared|cheque received|cheque collected|cheque cleared|check received|check cleared|money in|funds received|invoice settled|invoice cleared"),
        Past(Metrics.Payment, Thing.Money, "recd|rec'd|rcvd|recieved|collected|received|recovered|got paid|cashed in|banked"),
        Act(Metrics.Payment, Thing.Money, "collect|collecting|receive|recover"),

        One(Metrics.Training, "sales course|sales training|sales workshop|sales class|product training|training|training session|course|training course|training class|online course|training module|workshop"),
        Many(Metrics.Training, "trainings|training sessions|courses|training courses|training classes|online courses|training modules|workshops"),

        One(Metrics.MarketResearch, "market research|market survey|market study|market analysis|market research session"),
        Many(Metrics.MarketResearch, "market surveys|market studies|market research sessions|market researches"),

        new(new Term(Role.Thing, Is: Thing.Session), "session"),
        new(new Term(Role.Thing, Is: Thing.Session, Signs: Sign.Plural), "sessions"),

        One(Metrics.Sharing, "sharing session|experience sharing|shared experience|knowledge sharing|best practice sharing|experience sharing session|sharing"),
        Many(Metrics.Sharing, "sharing sessions|experience sharings|shared experiences|experience sharing sessions|sharings"),
        new(new Term(Role.Noun, Metrics.Sharing, Thing.Session), "experience|experiences|best practices|best practice"),
        Past(Metrics.Sharing, Thing.Session, "shared|shared my|shared our"),
        Act(Metrics.Sharing, Thing.Session, "share"),
    ];

    private static WordList Act(MetricCode metric, Thing takes, string words) => new(new Term(Role.Act, metric, Takes: takes), words);

    private static WordList Past(MetricCode metric, Thing takes, string words) => new(new Term(Role.Act, metric, Takes: takes, Signs: Sign.Past), words);

    private static WordList Both(MetricCode metric, Thing takes, string words) => new(new Term(Role.Both, metric, Takes: takes), words);

    private static WordList One(MetricCode metric, string words) => new(new Term(Role.Noun, metric), words);

    private static WordList Many(MetricCode metric, string words, Thing kind = Thing.None) =>
        new(new Term(Role.Noun, metric, kind, Signs: Sign.Plural), words);
}
