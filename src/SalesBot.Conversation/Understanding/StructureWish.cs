using SalesBot.Domain.People;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of the company's structure.</summary>
public abstract record StructureWish
{
    private StructureWish()
    {
    }

    /// <summary>Wants to see it.</summary>
    public sealed record Show : StructureWish;

    /// <summary>Wants to change it.</summary>
    /// <param name="What">How.</param>
    public sealed record Change(StructureChange What) : StructureWish;

    /// <summary>Wants to change it, and what belongs to what is not said.</summary>
    public sealed record How : StructureWish;
}
