namespace SalesBot.Conversation.Understanding;

/// <summary>What a message says of sharing its money with colleagues ("和李四对半", "split 60/40 with Amy").</summary>
/// <param name="Own">How much the writer's part weighs.</param>
/// <param name="Others">The colleagues, in the order named.</param>
public sealed record CreditStatement(int Own, IReadOnlyList<CreditPart> Others)
{
    /// <summary>Whether it is not said which part is whose ("三七开").</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>What the parts come to in percent where that is not 100; null where they fit.</summary>
    public int? WrongSum { get; init; }

    /// <summary>Whether the words may mean something else; they mean sharing only where the company knows whoever is named.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The same with the two parts changed over.</summary>
    public CreditStatement Swapped() => this with { Own = Others[0].Weight, Others = [Others[0] with { Weight = Own }], IsOrderOpen = false };
}

/// <summary>A colleague's part.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Weight">How much the part weighs beside the others.</param>
public sealed record CreditPart(string Name, int Weight);
