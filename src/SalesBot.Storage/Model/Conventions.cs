using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Storage.Model;

/// <summary>How each type of value is stored, for the whole model; see <see cref="Columns"/>.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder types)
    {
        types.Properties<Guid>().HaveConversion<GuidColumn>();
        types.Properties<OrganisationId>().HaveConversion<OrganisationIdColumn>();
        types.Properties<PersonId>().HaveConversion<PersonIdColumn>();
        types.Properties<TeamId>().HaveConversion<TeamIdColumn>();
        types.Properties<ReportId>().HaveConversion<ReportIdColumn>();
        types.Properties<ProjectId>().HaveConversion<ProjectIdColumn>();
        types.Properties<ProjectStage>().HaveConversion<ProjectStageColumn>();
        types.Properties<HelpRequestId>().HaveConversion<HelpRequestIdColumn>();
        types.Properties<SilenceSteps>().HaveConversion<JsonColumn<SilenceSteps>, JsonComparer<SilenceSteps>>();
        types.Properties<ActivityEntryId>().HaveConversion<ActivityEntryIdColumn>();
        types.Properties<DateTimeOffset>().HaveConversion<InstantColumn>();
        types.Properties<DateOnly>().HaveConversion<DayColumn>();
        types.Properties<MetricCode>().HaveConversion<MetricColumn>();
        types.Properties<Enum>().HaveConversion<string>();
        types.Properties<Card>().HaveConversion<JsonColumn<Card>, JsonComparer<Card>>();
        types.Properties<ConversationAddress>().HaveConversion<JsonColumn<ConversationAddress>, JsonComparer<ConversationAddress>>();
        types.Properties<NudgePreferences>().HaveConversion<JsonColumn<NudgePreferences>, JsonComparer<NudgePreferences>>();
        types.Properties<NudgeFacts>().HaveConversion<JsonColumn<NudgeFacts>, JsonComparer<NudgeFacts>>();
        types.Properties<TeamSchedule>().HaveConversion<ScheduleColumn, ScheduleComparer>();
        types.Properties<IReadOnlyList<string>>().HaveConversion<JsonColumn<IReadOnlyList<string>>, JsonComparer<IReadOnlyList<string>>>();
        types.Properties<IReadOnlyList<GoalChange>>().HaveConversion<JsonColumn<IReadOnlyList<GoalChange>>, JsonComparer<IReadOnlyList<GoalChange>>>();
        types.Properties<IReadOnlyList<GoalShare>>().HaveConversion<JsonColumn<IReadOnlyList<GoalShare>>, JsonComparer<IReadOnlyList<GoalShare>>>();
        types.Properties<IReadOnlyList<ActionPoint>>().HaveConversion<JsonColumn<IReadOnlyList<ActionPoint>>, JsonComparer<IReadOnlyList<ActionPoint>>>();
        types.Properties<IncentiveTerms>().HaveConversion<JsonColumn<IncentiveTerms>, JsonComparer<IncentiveTerms>>();
        types.Properties<StatementLine>().HaveConversion<JsonColumn<StatementLine>, JsonComparer<StatementLine>>();
        types.Properties<IReadOnlyList<Payee>>().HaveConversion<JsonColumn<IReadOnlyList<Payee>>, JsonComparer<IReadOnlyList<Payee>>>();
        types.Properties<ContestRules>().HaveConversion<JsonColumn<ContestRules>, JsonComparer<ContestRules>>();
        types.Properties<ContestResult>().HaveConversion<JsonColumn<ContestResult>, JsonComparer<ContestResult>>();
        types.Properties<IReadOnlyList<PersonId>>().HaveConversion<PeopleColumn, PeopleComparer>();
        types.Properties<IReadOnlyList<TeamId>>().HaveConversion<TeamsColumn, TeamsComparer>();
    }

    private sealed class GuidColumn() : ValueConverter<Guid, byte[]>(id => Columns.Of(id), bytes => Columns.Guid(bytes));

    private sealed class OrganisationIdColumn()
        : ValueConverter<OrganisationId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class PersonIdColumn() : ValueConverter<PersonId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class TeamIdColumn() : ValueConverter<TeamId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class ReportIdColumn() : ValueConverter<ReportId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class ActivityEntryIdColumn()
        : ValueConverter<ActivityEntryId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class ProjectIdColumn() : ValueConverter<ProjectId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class ProjectStageColumn() : ValueConverter<ProjectStage, string>(stage => stage.Name, name => new ProjectStage(name));

    private sealed class HelpRequestIdColumn() : ValueConverter<HelpRequestId, byte[]>(id => Columns.Of(id.Value), bytes => new(Columns.Guid(bytes)));

    private sealed class InstantColumn() : ValueConverter<DateTimeOffset, long>(at => Columns.Of(at), ticks => Columns.Instant(ticks));

    private sealed class DayColumn() : ValueConverter<DateOnly, int>(day => day.DayNumber, number => Columns.Day(number));

    private sealed class MetricColumn() : ValueConverter<MetricCode, string>(metric => metric.Value, text => new MetricCode(text));

    // Values in JSON are replaced as a whole and never changed inside, so the reference decides whether one has changed.
    private sealed class JsonColumn<T>() : ValueConverter<T, string>(value => StorageJson.Write(value), text => StorageJson.Read<T>(text))
        where T : class;

    private sealed class JsonComparer<T>() : ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value.GetHashCode(), value => value)
        where T : class;

    private sealed class ScheduleColumn() : ValueConverter<TeamSchedule, string>(
        schedule => StorageJson.Write(schedule.Times), text => StorageJson.ReadSchedule(text));

    private sealed class ScheduleComparer() : ValueComparer<TeamSchedule>(
        (a, b) => a!.Equals(b), schedule => schedule.GetHashCode(), schedule => schedule);

    private sealed class TeamsColumn() : ValueConverter<IReadOnlyList<TeamId>, string>(
        teams => StorageJson.Write<IReadOnlyList<Guid>>(teams.Select(team => team.Value).ToArray()),
        text => StorageJson.Read<IReadOnlyList<Guid>>(text).Select(id => new TeamId(id)).ToArray());

    private sealed class PeopleColumn() : ValueConverter<IReadOnlyList<PersonId>, string>(
        people => StorageJson.Write<IReadOnlyList<Guid>>(people.Select(person => person.Value).ToArray()),
        text => StorageJson.Read<IReadOnlyList<Guid>>(text).Select(id => new PersonId(id)).ToArray());

    private sealed class PeopleComparer() : ValueComparer<IReadOnlyList<PersonId>>(
        (a, b) => ReferenceEquals(a, b), people => people.GetHashCode(), people => people);

    private sealed class TeamsComparer() : ValueComparer<IReadOnlyList<TeamId>>(
        (a, b) => ReferenceEquals(a, b), teams => teams.GetHashCode(), teams => teams);
}
