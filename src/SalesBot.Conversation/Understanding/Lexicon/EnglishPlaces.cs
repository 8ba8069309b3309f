using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Towns, quarters and kinds of place that are written with a capital and are no customers ("3 visits from Leeds", "at Raffles Place").</summary>
internal static class EnglishPlaces
{
    private static readonly FrozenSet<string> Towns =
        ("london|leeds|manchester|birmingham|bristol|liverpool|glasgow|edinburgh|cardiff|sheffield|nottingham|leicester|coventry|bradford|newcastle|croydon|camden|soho|shoreditch|reading|slough|swindon|oxford|cambridge|york|bath|brighton|southampton|portsmouth|plymouth|exeter|norwich|derby|wakefield|luton|watford|belfast|dublin|aberdeen|dundee|" +
        "new york|boston|chicago|houston|dallas|austin|denver|seattle|atlanta|miami|phoenix|philadelphia|detroit|portland|nashville|charlotte|tampa|orlando|cleveland|columbus|pittsburgh|minneapolis|brooklyn|queens|manhattan|oakland|sacramento|toronto|vancouver|texas|california|florida|ohio|" +
        "mumbai|delhi|bangalore|bengaluru|chennai|hyderabad|pune|kolkata|noida|gurgaon|gurugram|andheri|bandra|thane|powai|ahmedabad|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|kochi|coimbatore|mysore|mysuru|vadodara|chandigarh|ludhiana|bhiwandi|whitefield|koramangala|" +
        "singapore|jurong|tampines|woodlands|bedok|yishun|bishan|orchard|bugis|tuas|changi|clementi|toa|ang|hougang|sengkang|punggol|novena|raffles|tanjong|ubi|kallang|paya|serangoon|sembawang|johor|kl|penang|malaysia|india|china|uk|us|usa|europe|asia|shanghai|beijing|shenzhen|hong|dubai|sydney|melbourne")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kinds =
        "place|road|street|park|mall|square|avenue|station|airport|terminal|junction|lane|hill|bridge|industrial|tower|campus|hq|office|expo|conference|summit|exhibition|fair".Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in its normal form is the name of a town or quarter, or begins one.</summary>
    public static bool IsTown(ReadOnlySpan<char> word) => Towns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word behind a name makes a place of it.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) => Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
