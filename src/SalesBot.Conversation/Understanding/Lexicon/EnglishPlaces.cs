using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Towns, quarters and kinds of place that are written with a capital and are no customers ("3 visits from Leeds", "at Raffles Place").</summary>
internal static class EnglishPlaces
{
    private static readonly FrozenSet<string> Towns =
        ("london|leeds|manchester|birmingham|bristol|liverpool|glasgow|edinburgh|cardiff|sheffield|nottingham|leicester|coventry|bradford|newcastle|croydon|camden|soho|shoreditch|reading|slough|swindon|oxford|cambridge|york|bath|brighton|southampton|portsmouth|plymouth|exeter|norwich|derby|wakefield|luton|watford|belfast|dublin|aberdeen|dundee|" +
        "new york|boston|chicago|houston|dallas|austin|denver|seattle|atlanta|miami|phoenix|philadelphia|detroit|portland|nashville|charlotte|tampa|orlando|cleveland|columbus|pittsburgh|minneapolis|brooklyn|queens|manhattan|oakland|sacramento|toronto|vancouver|texas|california|florida|ohio|" +
        "mumbai|delhi|bangalore|bengaluru|chennai|hyderabad|pune|kolkata|noida|gurgaon|gurugram|andheri|bandra|thane|powai|ahmedabad|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|kochi|coimbatore|mysore|mysuru|vadodara|chandigarh|ludhiana|bhiwandi|whitefield|koramangala|" +
        "singapore|jurong|tampines|woodlands|bedok|yishun|bishan|orchard|bugis|tuas|changi|clementi|toa|ang|hougang|sengkang|punggol|novena|raffles|tanjong|ubi|kallang|paya|serangoon|sembawang|johor|kl|penang|malaysia|india|china|uk|us|usa|europe|asia|nashik|nasik|patna|ranchi|raipur|rajkot|jamnagar|vapi|amritsar|agra|varanasi|allahabad|prayagraj|meerut|faridabad|ghaziabad|dehradun|guwahati|bhubaneswar|cuttack|vizag|visakhapatnam|vijayawada|guntur|warangal|madurai|trichy|tirupur|hosur|mangalore|hubli|belgaum|kolhapur|solapur|sangli|aurangabad|amravati|jalgaon|dombivli|kalyan|panvel|vashi|borivali|malad|kurla|dadar|chembur|goregaon|manesar|sonipat|panipat|karnal|jodhpur|udaipur|gwalior|jabalpur|trivandrum|thrissur|calicut|kozhikode|siliguri|howrah|durgapur|jamshedpur|dhanbad|peenya|marathahalli|yelahanka|secunderabad|gachibowli|hitec|memphis|louisville|indianapolis|milwaukee|omaha|tulsa|albuquerque|tucson|fresno|raleigh|durham|baltimore|buffalo|rochester|syracuse|albany|hartford|newark|hoboken|stamford|boise|spokane|tacoma|reno|vegas|plano|irving|frisco|galveston|lubbock|chattanooga|knoxville|huntsville|savannah|jacksonville|naples|sarasota|dayton|toledo|akron|wichita|topeka|bolton|wigan|stockport|oldham|warrington|telford|wolverhampton|walsall|northampton|peterborough|ipswich|colchester|chelmsford|basildon|southend|guildford|woking|basingstoke|reigate|maidstone|ashford|hastings|bournemouth|poole|torquay|swansea|newport|wrexham|inverness|stirling|perth|sunderland|middlesbrough|hull|doncaster|rotherham|barnsley|huddersfield|halifax|harrogate|scunthorpe|grimsby|bedford|stevenage|kettering|corby|rugby|nuneaton|worcester|gloucester|cheltenham|tekka|geylang|eunos|simei|pasir|loyang|seletar|kranji|sungei|bukit|dhoby|somerset|harbourfront|vivocity|suntec|tiong|redhill|queenstown|defu|aljunied|macpherson|shanghai|beijing|shenzhen|hong|dubai|sydney|melbourne")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kinds =
        "place|road|street|park|mall|square|avenue|station|airport|terminal|junction|lane|hill|bridge|industrial|tower|campus|hq|office|expo|conference|summit|exhibition|fair".Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in its normal form is the name of a town or quarter, or begins one.</summary>
    public static bool IsTown(ReadOnlySpan<char> word) => Towns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word behind a name makes a place of it.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) => Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
