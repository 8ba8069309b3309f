using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <inheritdoc/>
internal sealed class TaskWriter(TaskCards cards) : ITaskWriter
{
    /// <inheritdoc/>
    public Card Newcomer(Person leader, Person newcomer, Team team, TaskList share, MetricCatalogue catalogue) =>
        cards.Newcomer(Wordings.Of(leader.Language, catalogue), leader.Id, newcomer, team.Name, share);

    /// <inheritdoc/>
    public Card Leaver(Person leader, LeftWork left, IReadOnlyList<Person> colleagues, MetricCatalogue catalogue) =>
        TaskCards.Leaver(Wordings.Of(leader.Language, catalogue), left, colleagues);
}
