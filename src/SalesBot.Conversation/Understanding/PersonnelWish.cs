namespace SalesBot.Conversation.Understanding;

/// <summary>A change among the people of a team; goes beside the intent. Who and which team are as written: the conversation sees whether there are such.</summary>
public abstract record PersonnelWish
{
    private PersonnelWish()
    {
    }

    /// <summary>Somebody new joins ("新人赵敏12月14日加入华东组").</summary>
    /// <param name="Name">Who.</param>
    /// <param name="Team">The team; null where none is named.</param>
    /// <param name="Day">The first day; null where none is named.</param>
    /// <param name="IsNew">The words say that it is somebody new.</param>
    public sealed record Join(string Name, string? Team, DateOnly? Day, bool IsNew) : PersonnelWish;

    /// <summary>Somebody changes the team ("周凯12月1日起调到华南组").</summary>
    /// <param name="Name">Who.</param>
    /// <param name="Team">The new team.</param>
    /// <param name="Day">The first day there; null where none is named.</param>
    public sealed record Move(string Name, string Team, DateOnly? Day) : PersonnelWish;

    /// <summary>Somebody is to be called otherwise ("把李娜的名字改成李娜娜").</summary>
    /// <param name="Name">Who; "我" for the writer.</param>
    /// <param name="To">The new name.</param>
    public sealed record Rename(string Name, string To) : PersonnelWish;

    /// <summary>Somebody leaves, and perhaps whose the work becomes ("何静离职了,客户交给林峰").</summary>
    /// <param name="Name">Who.</param>
    /// <param name="To">Who takes the work over; null where nobody is named.</param>
    /// <param name="Day">The last day; null where none is named.</param>
    public sealed record Leave(string Name, string? To, DateOnly? Day) : PersonnelWish;
}
