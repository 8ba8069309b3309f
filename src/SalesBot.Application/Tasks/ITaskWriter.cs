using SalesBot.Application.Messaging;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Application.Tasks;

/// <summary>Words what SalesBot says on its own about who has joined and who has left.</summary>
public interface ITaskWriter
{
    /// <summary>Offers whoever leads a team the share of somebody who has joined.</summary>
    Card Newcomer(Person leader, Person newcomer, Team team, TaskList share, MetricCatalogue catalogue);

    /// <summary>Asks whoever leads a team who takes over what somebody leaves.</summary>
    Card Leaver(Person leader, LeftWork left, IReadOnlyList<Person> colleagues, MetricCatalogue catalogue);
}
