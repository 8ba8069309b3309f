using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>Chooses among wordings of the same facts: another one every day, another one for every person, the same one when asked again.</summary>
internal static class Variant
{
    /// <summary>A number from 0 on, of which the rest by the number of wordings is to be taken.</summary>
    public static int Of(PersonId person, DateOnly day) => day.DayNumber + (person.GetHashCode() & 3);
}
