using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>What has been gathered around one verb, noun or number while it is read.</summary>
internal sealed class Frame
{
    public int Start { get; init; }

    /// <summary>The place behind the last token that belongs to it.</summary>
    public int End { get; set; }

    public Token? Head { get; init; }

    public Token? Number { get; set; }

    public int NumberPlace { get; set; } = -1;

    public Token? Money { get; set; }

    public bool MoneyEach { get; set; }

    public Token? Object { get; set; }

    public bool Vague { get; set; }

    public bool Zero { get; set; }

    public bool Negated { get; init; }

    public bool Past { get; set; }

    public bool Ahead { get; set; }

    /// <summary>"a", "an": one of the thing.</summary>
    public bool Article { get; set; }

    public bool Definite { get; set; }

    /// <summary>A preposition was met; what follows describes and is no object.</summary>
    public bool InPhrase { get; set; }

    /// <summary>A preposition behind which customers are named ("for", "with", "from", "to").</summary>
    public bool NamesFollow { get; set; }

    /// <summary>A preposition stands in front of the number: it counts only what is named behind it ("calls to 12 leads", not "in room 12").</summary>
    public bool BehindPreposition { get; set; }

    /// <summary>"2 meetings with clients": whom the meetings were with stands there.</summary>
    public bool WithCustomers { get; set; }

    public bool UnknownObject { get; set; }

    /// <summary>The place of the unknown word right behind the number; -1 where none stands there.</summary>
    public int UnknownPlace { get; set; } = -1;

    /// <summary>A length of time or a number of heads stands there, which counts no sessions.</summary>
    public bool Duration { get; set; }

    /// <summary>The object is nothing that is sold or signed with customers.</summary>
    public bool Foreign { get; set; }

    public List<string> Names { get; } = [];

    /// <summary>A person by title is named ("李总"), whom one only goes to see.</summary>
    public bool Titled { get; set; }

    public bool NamesOpen { get; set; }

    /// <summary>How many of the names are known to be firms, because somebody is said to be from there.</summary>
    public int Firms { get; set; }

    /// <summary>Where the first name stands; -1 without any.</summary>
    public int NamesPlace { get; set; } = -1;

    /// <summary>The number tells how often the names before it were met ("拜访王总2次"); a further name has its own.</summary>
    public bool CountsNames => Number is not null && NamesPlace >= 0 && NumberPlace > NamesPlace;

    public Term? HeadTerm => Head?.Term;

    public bool HeadTakes(Thing thing) => HeadTerm is { } term && (term.Takes & thing) != 0;
}
