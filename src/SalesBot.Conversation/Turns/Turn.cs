using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>One message, with who wrote it, when it was there and in which language the answer goes.</summary>
/// <param name="Message">The message.</param>
/// <param name="Person">Who wrote it.</param>
/// <param name="Team">The writer's team; null for somebody above the teams.</param>
/// <param name="Words">The language of the answer.</param>
/// <param name="Now">The instant.</param>
/// <param name="Today">The writer's local day.</param>
/// <param name="Time">The writer's local time.</param>
internal sealed record Turn(
    IncomingMessage Message, Person Person, Team? Team, IWording Words, DateTimeOffset Now, DateOnly Today, TimeOnly Time)
{
    /// <summary>The zone in which the writer lives.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>When the weeks and fiscal years of the writer's company begin.</summary>
    public PeriodRules Periods { get; init; }

    /// <summary>What the writer's organisation counts besides the built-in metrics.</summary>
    public required MetricCatalogue Catalogue { get; init; }

    /// <summary>What understands messages with that catalogue.</summary>
    public required IUnderstanding Understanding { get; init; }

    /// <summary>The answer is to be seen as a picture, also where it goes elsewhere.</summary>
    public bool IsForPicture { get; init; }

    public ReadingContext ReadingContext => new(Today, Time, Message.Locale) { Periods = Periods };

    /// <summary>What a text means here and now.</summary>
    public Reading Read(string text) => Understanding.Read(text, ReadingContext);

    /// <summary>By which name to address the writer; null where none is known yet.</summary>
    public string? CalledBy => Enrolment.IsNameless(Person) ? null : Person.Name;

    public bool IsPrivate => Message.Conversation.Scope == ConversationScope.Personal;
}

/// <summary>A card to send.</summary>
/// <param name="Card">What it says.</param>
internal sealed record Said(Card Card)
{
    /// <summary>A key by which a later turn can change it; null where none will.</summary>
    public string? Key { get; init; }

    /// <summary>The key of the card that it takes the place of; null for a new one.</summary>
    public string? ReplacesKey { get; init; }

    /// <summary>It takes the place of the card whose button was pressed.</summary>
    public bool InPlace { get; init; }
}

/// <summary>What the bot answers.</summary>
/// <param name="Said">The cards, in order.</param>
internal sealed record Answer(IReadOnlyList<Said> Said)
{
    public static Answer Silence { get; } = new([]);

    public static Answer Of(Card card) => new([new Said(card)]);

    public static Answer Of(string text) => Of(new Card(text));

    public static Answer InPlace(Card card) => new([new Said(card) { InPlace = true }]);
}
