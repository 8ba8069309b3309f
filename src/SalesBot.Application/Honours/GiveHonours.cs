using SalesBot.Domain.Honours;

namespace SalesBot.Application.Honours;

/// <summary>Gives honours and takes them back, with what follows: points, and a word about it.</summary>
public sealed class GiveHonours(IHonours honours, PointBook points, TellHonours tell)
{
    /// <summary>Gives a badge.</summary>
    public async Task BadgeAsync(
        HonourScope scope, Badge badge, string key, Feat feat, IReadOnlyList<string> evidence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(badge);
        var honour = new Honour(Guid.CreateVersion7(scope.Now), key, HonourKind.Badge, scope.Person.OrganisationId, feat, evidence, scope.Now)
        {
            PersonId = scope.Person.Id,
            BadgeId = badge.Id,
            Name = badge.Name,
        };
        await honours.AddAsync(honour, cancellationToken);
        var worth = badge.Points ?? await points.WorthAsync(badge.OrganisationId, PointCause.Badge, cancellationToken);
        await points.WriteAsync(scope.Person.Id, PointCause.Badge, KeyOf(honour), worth, badge.Name, scope.Now, cancellationToken);
        if (scope.IsNews(feat))
            await tell.GivenAsync(honour, badge.Rule, scope, cancellationToken);
    }

    /// <summary>Gives a record.</summary>
    public async Task RecordAsync(
        HonourScope scope, HonourKind kind, string key, Feat feat, IReadOnlyList<string> evidence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(feat);
        var honour = new Honour(Guid.CreateVersion7(scope.Now), key, kind, scope.Person.OrganisationId, feat, evidence, scope.Now)
        {
            PersonId = kind == HonourKind.TeamRecord ? null : scope.Person.Id,
            TeamId = kind == HonourKind.TeamRecord ? scope.Team!.Id : null,
        };
        await honours.AddAsync(honour, cancellationToken);
        if (kind == HonourKind.PersonalRecord)
        {
            var worth = await points.WorthAsync(scope.Person.OrganisationId, PointCause.Record, cancellationToken);
            await points.WriteAsync(scope.Person.Id, PointCause.Record, KeyOf(honour), worth, feat.Metric!.Value.Value, scope.Now, cancellationToken);
        }

        if (scope.IsNews(feat))
            await tell.GivenAsync(honour, null, scope, cancellationToken);
    }

    /// <summary>Takes an honour back, whose reason is gone.</summary>
    public async Task TakeBackAsync(HonourScope scope, Honour honour, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(honour);
        await honours.AddAsync(honour.TakenBack(Guid.CreateVersion7(scope.Now), scope.Now), cancellationToken);
        await points.TakeBackAsync(KeyOf(honour), scope.Now, cancellationToken);
        await tell.TakenBackAsync(honour, scope, cancellationToken);
    }

    private static string KeyOf(Honour honour) => $"honour:{honour.Id:N}";
}
