using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What single trades call their customers and their work in English.</summary>
internal static class EnglishTradeWords
{
    private const Thing Anybody = Thing.Customer | Thing.Name | Thing.Bare | Thing.Unknown | Thing.Times;

    public static IReadOnlyList<WordList> All { get; } =
    [
        new(new Term(Role.Thing, Is: Thing.Customer, Signs: Sign.Plural), "growers|planters|breeders|agronomists|branches|agencies|enterprises|farmers|homeowners|home owners|tenants|sellers|investors|physicians|studios|developers|stakeholders|purchasing managers|procurement managers|hr managers|hr heads|hr directors|hr teams|it managers|it heads|it directors|it teams|purchase managers|purchase heads|branch managers|site managers|plant heads|department heads|area managers|hods|cfos|ctos|ceos|cios|vps|procurement heads|plant managers|store managers|practice managers|gp practices|gps|practices|principals|head teachers|headteachers|parents|households|"
            + "policyholders|policy holders|end users|stockists|sub dealers|super stockists|kiranas|kirana shops|medical shops|chemists|chemist shops|society offices|housing societies|fleet owners|truckers|transporters|villagers|panchayats|cooperatives|co ops|dairies|mills|foundries|quarries|breweries|wineries|shipyards|refineries|contractors|subcontractors|sub contractors|"
            + "specifiers|consultants|facility managers|facilities managers|property managers|letting agents|estate agents|brokers|ifas|advisers|smes|mnc clients|sme clients|enterprise accounts|enterprise clients|mid market accounts|strategic accounts|target accounts|named accounts|dormant accounts|dormant customers|lapsed customers|lapsed clients|old customers|old clients|cash buyers|first time buyers|viewers"),
        // Parents are customers of schools and one's own at home.
        new(new Term(Role.Thing), "my parents|his parents|her parents|our parents|their parents|the parents|parents evening|parents' evening|in laws"),

        // The verb decides between a workshop that is attended and one that is visited.
        new(new Term(Role.Noun, Metrics.Training, Thing.Customer | Thing.Session, Signs: Sign.Plural), "workshops"),

        new(new Term(Role.Noun, Metrics.Visit, Signs: Sign.Plural), "doctor visits|dr visits|hcp visits|f2fs|f2f visits|door knocks|doorknocks|sit downs|meet and greets|client lunches|client dinners|client coffees|customer lunches|lunches with clients|dealer visits|outlet visits|store visits|shop visits|farm visits|plant visits|showroom visits|joint visits|courtesy visits|home visits|house visits|premise visits"),
        new(new Term(Role.Noun, Metrics.Visit), "meet and greet|client lunch|client dinner|customer lunch|hcp visit|outlet visit|dealer visit|courtesy visit|joint visit"),
        new(new Term(Role.Noun, Metrics.Call, Signs: Sign.Plural), "dialings|dialouts|dial outs|call outs|call attempts|cold calls made|dials made"),
        new(new Term(Role.Noun, Metrics.NewCustomer, Thing.Customer, Signs: Sign.Plural), "new dealers|new distributors|new outlets|new stockists|new retailers|new dealerships|new resellers|accounts opened|new dealers appointed|new distributors appointed|new outlets opened|new stores opened|new accounts opened|new customers onboarded|new clients onboarded|new client wins|new customer wins"),
        new(new Term(Role.Noun, Metrics.NewCustomer, Thing.Customer), "new dealer|new distributor|new outlet|new stockist|new dealer appointed|new distributor appointed|new outlet opened"),
        new(new Term(Role.Noun, Metrics.FollowUp, Signs: Sign.Plural), "after sales follow ups|aftersales follow ups|fus|check ins|touch bases|payment follow ups|collection follow ups|quote follow ups|proposal follow ups|lead follow ups|renewal follow ups|check in calls"),
        new(new Term(Role.Noun, Metrics.FollowUp), "check in call|payment follow up|quote follow up|proposal follow up|lead follow up"),
        new(new Term(Role.Noun, Metrics.Demo, Thing.Show, Signs: Sign.Plural), "walkthroughs|walk throughs|product walkthroughs|product walk throughs|onsite demos|on site demos|machine demos|product presentations|software demos|virtual demos|zoom demos|teams demos|trial demos"),
        new(new Term(Role.Noun, Metrics.Demo, Thing.Show), "product walkthrough|onsite demo|on site demo|machine demo|product presentation|virtual demo|zoom demo|teams demo"),
        new(new Term(Role.Noun, Metrics.Proposal, Signs: Sign.Plural), "estimates|price offers|formal offers|techno commercial offers|commercial offers|rfp responses|revised quotes|revised proposals|revised quotations|price proposals|pricing proposals|fee proposals|cost proposals|renewal quotes|written quotes"),
        new(new Term(Role.Noun, Metrics.Proposal), "price offer|formal offer|techno commercial offer|commercial offer|rfp response|revised quote|revised proposal|revised quotation|price proposal|pricing proposal|fee proposal|cost proposal|renewal quote|written quote|cost estimate"),
        new(new Term(Role.Noun, Metrics.NeedsSurvey, Signs: Sign.Plural), "requirements sessions|requirement sessions|requirement gathering sessions|requirements gathering sessions|requirements workshops|requirement discussions|requirements meetings|requirement meetings|fact finds|factfinds|fact finding sessions|fact finding meetings|fact finding calls|scoping calls|scoping sessions|scoping meetings|needs interviews|needs calls|needs sessions"),
        new(new Term(Role.Noun, Metrics.NeedsSurvey), "requirements session|requirement session|requirement gathering session|requirements workshop|requirement discussion|requirements meeting|fact find|factfind|fact finding session|fact finding meeting|fact finding call|scoping call|scoping session|scoping meeting|needs interview"),
        new(new Term(Role.Noun, Metrics.Negotiation, Signs: Sign.Plural), "negotiation calls|negotiation sessions|price negotiations|commercial negotiations|pricing negotiations|price talks|commercial discussions|price discussions"),
        new(new Term(Role.Noun, Metrics.Negotiation), "negotiation call|negotiation session|price negotiation|commercial negotiation|pricing negotiation|price talk"),
        WordList.Of(Sign.Team | Sign.Missing, EnglishPhrases.Rows(["has|have|did", "everyone|everybody|the team|all of them|the whole team|anyone|anybody", "submitted|submit|logged|log|filed|file|sent in|sent|posted|post|updated|update|put in|entered", "their|yet|the", "numbers|report|reports|figures|updates|activity|eod|"])),
        WordList.Of(Sign.Joke, "just testing|just a test|this is a test|it's a test|its a test|testing only|test message|test msg|test only|test test|testing 123|testing testing|只是测试|测试一下|测试而已|测试消息|我测试下|我测试一下|测试用"),
        WordList.Of(Sign.Bonus | Sign.Question, "in line for any award|in line for an award|in line for a bonus|in line for any bonus|up for any award|up for an award|up for a bonus|any award|any awards|any prize|any bonus"),
        WordList.Of(Role.Plain, EnglishPhrases.Rows(["demo|visit|call|meeting|training|appointment|proposal", "slot|slots|booth|room|link|date|invite|invites|request|requests|deck|script|notes|agenda|window|time|times"])),
        WordList.Of(Role.Plain, "contract review|contract reviews|contract review meeting|contract review meetings|order review|order reviews|deal review|deal reviews|deal desk|order desk|sales desk|sales tools|sales kit|sales kits|sales deck|sales pitch|sales meeting|sales meetings|sales huddle"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Plural | Sign.Past), "policies sold|policies issued|units sold|cars sold|vehicles sold|machines sold|subscriptions sold|licenses sold|licences sold|agreements signed|renewals signed|renewals closed|orders punched|orders booked|orders taken|deals done|deals landed|deals signed|deals won|orders won"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal, Signs: Sign.Plural), "closures|sign ups|signups|closings|purchase orders received"),
        new(new Term(Role.Noun, Metrics.Order, Thing.Deal), "closure"),
        new(new Term(Role.Noun, Metrics.Revenue), "new premium|first year premium|annual premium|total premium|premium written|written premium|anp|fyp|billing|billings|invoicing|net sales|gross sales|order intake|top line|topline|day's sales|days sales|contract value|deal value|order value|takings|day's takings|business generated|business closed|sales booked|sales revenue|new arr|new mrr"),
        new(new Term(Role.Thing, Is: Thing.Money), "arr|acv|tcv|mrr"),
        new(new Term(Role.Noun, Metrics.Revenue), EnglishPhrases.Rows(["revenue|sales|turnover|billing|takings", "for the day|of the day|for the shift"])),
        new(new Term(Role.Noun, Metrics.Payment), EnglishPhrases.Rows(["collection|collections|payments|receipts", "for the day|of the day"])),
        new(new Term(Role.Noun, Metrics.Profit), EnglishPhrases.Rows(["profit|margin|gross profit|gp", "for the day|of the day"])),
        new(new Term(Role.Noun, Metrics.Call, Signs: Sign.Plural), EnglishPhrases.Rows(["calls|dials", "for the day|of the day"])),
        new(new Term(Role.Noun, Metrics.Visit, Signs: Sign.Plural), EnglishPhrases.Rows(["visits|site visits", "for the day|of the day"])),
        new(new Term(Role.Noun, Metrics.Demo, Signs: Sign.Plural), "demos for the day|demos of the day"),
        new(new Term(Role.Noun, Metrics.Profit), "contribution margin|net margin|gross profits|trading profit"),
        new(new Term(Role.Act, Metrics.Payment, Takes: Thing.Money, Signs: Sign.Past), "took in|realised|realized"),
        new(new Term(Role.Noun, Metrics.Training, Thing.Session, Signs: Sign.Plural), "e learning modules|elearning modules|e learnings|elearnings|sales trainings|sales workshops|sales courses|product knowledge sessions|refresher courses|certification courses|compliance trainings|onboarding trainings|product trainings|training workshops"),
        new(new Term(Role.Noun, Metrics.Training, Thing.Session), "e learning module|elearning module|product knowledge session|refresher course|certification course|compliance training|onboarding training|training workshop"),
        new(new Term(Role.Noun, Metrics.MarketResearch, Signs: Sign.Plural), "competitor surveys|competitor studies|market analyses|competitive analyses|competitor analyses|market visit surveys|competitor checks"),
        new(new Term(Role.Noun, Metrics.MarketResearch), "competitor survey|competitor research|competitor study|competitive analysis|competitor analysis|market visit survey"),
        new(new Term(Role.Noun, Metrics.Sharing, Signs: Sign.Plural), "knowledge shares|team sharings|knowledge sharing sessions|best practice sessions|case sharings"),
        new(new Term(Role.Noun, Metrics.Sharing), "knowledge share|team sharing|knowledge sharing session|best practice session|case sharing"),
        new(new Term(Role.Act, Metrics.Visit, Takes: Anybody, Signs: Sign.Past), "popped round to|popped over to see|drove over to|drove down to|drove up to|rode out to|went down to see|went up to see|went round to|went round to see|called round to|door knocked|cold visited|cold walked"),
    ];
}
