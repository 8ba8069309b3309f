namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of coaching: help, or a 1:1; goes beside the intent, which stays as it is.</summary>
public abstract record CoachingWish
{
    private CoachingWish()
    {
    }

    /// <summary>The message opens with it, so that it is not about anything else.</summary>
    public bool Leads { get; init; }

    /// <summary>The writer is stuck and asks for help.</summary>
    /// <param name="Topic">With what, as written; empty where the message does not say.</param>
    /// <param name="IsSure">Whether it surely is a request; otherwise it may be small talk, and the bot asks.</param>
    public sealed record AskHelp(string Topic, bool IsSure) : CoachingWish;

    /// <summary>Who needs help; of a rep, the own requests.</summary>
    public sealed record ListHelp : CoachingWish;

    /// <summary>The writer is not stuck any more.</summary>
    public sealed record HelpSolved : CoachingWish;

    /// <summary>A 1:1 is at hand.</summary>
    /// <param name="Person">With whom, as written; null where the message does not say.</param>
    public sealed record OpenAgenda(string? Person) : CoachingWish;

    /// <summary>Something was agreed in a 1:1.</summary>
    /// <param name="Person">With whom, as written; null where it stands at the head of the text, or nowhere.</param>
    /// <param name="Text">What, as written; empty where the message does not say.</param>
    public sealed record NoteItem(string? Person, string Text) : CoachingWish;

    /// <summary>The writer's open items.</summary>
    public sealed record MyItems : CoachingWish;

    /// <summary>An item is done.</summary>
    /// <param name="Number">Its place in the list, from 1; null where the message does not say.</param>
    public sealed record ItemDone(int? Number) : CoachingWish;

    /// <summary>After how many silent working days who hears of it; 0 for nobody.</summary>
    /// <param name="Team">The team, as written; null where the message does not say.</param>
    /// <param name="Rep">For the rep.</param>
    /// <param name="Manager">For the manager.</param>
    /// <param name="Above">For whoever stands above.</param>
    public sealed record SetSteps(string? Team, int Rep, int Manager, int Above) : CoachingWish;
}
