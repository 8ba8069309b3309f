using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Cards;

/// <summary>How tasks stand.</summary>
internal static class StandingCards
{
    public static IEnumerable<CardBlock> TaskLines(IWording words, IEnumerable<TaskState> tasks, DateOnly today) =>
        tasks.Select(task => new ProgressBlock(
            words.Metric(task.Target.Metric) + (task.Target.IsPrivate ? " 🌱" : ""), task.Pace.AsksNothing ? null : task.Pace.Percent, words.TaskLine(task, today)));
}
