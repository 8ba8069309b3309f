namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What an object is, and which objects a verb can have.</summary>
[Flags]
internal enum Thing : uint
{
    None = 0,

    /// <summary>A customer, lead, prospect, account.</summary>
    Customer = 1,

    /// <summary>A meeting or appointment.</summary>
    Meeting = 2,

    /// <summary>A deal, order, contract.</summary>
    Deal = 4,

    /// <summary>A project.</summary>
    Project = 8,

    /// <summary>An amount of money.</summary>
    Money = 16,

    /// <summary>A name.</summary>
    Name = 32,

    /// <summary>A number with no object after it.</summary>
    Bare = 64,

    /// <summary>A number and a measure word for firms or people ("3家") with no object after it.</summary>
    Counted = 128,

    /// <summary>A number and a measure word for times or calls ("20个", "15通").</summary>
    Times = 256,

    /// <summary>A document.</summary>
    Document = 512,

    /// <summary>A session of learning.</summary>
    Session = 1024,

    /// <summary>Any word that the lexicon does not know ("3 hospitals").</summary>
    Unknown = 2048,

    /// <summary>A demonstration, which one can book as one books a meeting.</summary>
    Show = 4096,

    /// <summary>An answer or time of one's own: what was made is no call ("made 3 mistakes").</summary>
    Other = 8192,

    /// <summary>A kind of firm, with which the name of one may end ("科技", "银行").</summary>
    Firm = 16384,

    /// <summary>A town or province, with which the name of a firm may begin.</summary>
    Town = 32768,

    /// <summary>Pieces of goods ("3台"), each of which is a sale.</summary>
    Goods = 65536,

    /// <summary>A part of the things counted before it ("外呼70通,有效通话22通").</summary>
    Part = 131072,
}
