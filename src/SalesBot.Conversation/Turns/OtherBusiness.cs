using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Tells what is plainly said to the bot from words that somebody else is waiting for, so that praise or a question ends up in nobody's dispute.</summary>
internal static class OtherBusiness
{
    /// <summary>Whether a message asks or wants something of the bot itself, whatever question is open.</summary>
    public static bool Is(Reading reading) =>
        reading is { Incentive: not null } or { Honour: { IsGuess: false } } or { Contest: not null and not ContestWish.Reply } or { Picture: not null }
            or { Intent: Intent.Undo or Intent.Tasks or Intent.Help or Intent.Leaderboard or Intent.Contest or Intent.StartContest or Intent.SetTarget or Intent.Reminders or Intent.Progress or Intent.Team or Intent.Incentive }
            or { Board: not null };
}
