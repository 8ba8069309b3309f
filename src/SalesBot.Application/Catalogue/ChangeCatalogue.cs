using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Application.Catalogue;

/// <summary>What came of a request to change the catalogue.</summary>
public abstract record CatalogueResult
{
    private CatalogueResult()
    {
    }

    /// <summary>It was changed.</summary>
    /// <param name="Revision">The change.</param>
    /// <param name="Undone">The change that this one undid; null where it did something new.</param>
    public sealed record Changed(CatalogueRevision Revision, CatalogueRevision? Undone) : CatalogueResult;

    /// <summary>Nothing was changed yet: words mean something already, and it was not said that they shall mean something else.</summary>
    /// <param name="Step">What would come of it.</param>
    /// <param name="Words">The words, and what they mean now.</param>
    public sealed record Clashing(CatalogueStep.Made Step, IReadOnlyList<KnownWord> Words) : CatalogueResult;

    /// <summary>It cannot be done; nothing was changed.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Refused(CatalogueStep.Refused Reason) : CatalogueResult;

    /// <summary>A measure word is none; nothing was changed.</summary>
    /// <param name="Word">The word.</param>
    public sealed record NoMeasure(string Word) : CatalogueResult;

    /// <summary>The actor may not; nothing was changed.</summary>
    public sealed record NotAllowed : CatalogueResult;
}

/// <summary>Changes an organisation's catalogue; effective for the next message, and undoable.</summary>
public sealed class ChangeCatalogue(ICatalogues catalogues, IKnownWords known)
{
    /// <summary>Whether a person may change the catalogue.</summary>
    public static bool MayChange(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Role != Role.Rep;
    }

    /// <summary>Changes it.</summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="evenIfClashing">Words that mean something already shall mean the new thing.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CatalogueResult> ExecuteAsync(
        Person actor, CatalogueRequest request, bool evenIfClashing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!MayChange(actor))
            return new CatalogueResult.NotAllowed();
        if (request.NewMeasures.FirstOrDefault(word => !known.CanMeasure(word)) is { } noMeasure)
            return new CatalogueResult.NoMeasure(noMeasure);
        var revisions = await catalogues.RevisionsAsync(actor.OrganisationId, cancellationToken);
        if (request is CatalogueRequest.Undo)
            return await UndoAsync(actor, revisions, now, cancellationToken);
        var catalogue = revisions.Count == 0 ? MetricCatalogue.BuiltIn : revisions[^1].After;
        if (request.ApplyTo(catalogue) is not CatalogueStep.Made step)
            return new CatalogueResult.Refused((CatalogueStep.Refused)request.ApplyTo(catalogue));
        var clashes = request.NewWords.Select(word => known.Find(catalogue, word)).OfType<KnownWord>()
            .Where(word => word.Metric is null || word.Metric != step.Metric).ToList();
        if (clashes.Count > 0 && !evenIfClashing)
            return new CatalogueResult.Clashing(step, clashes);
        var revision = new CatalogueRevision(
            Guid.CreateVersion7(now), actor.OrganisationId, revisions.Count + 1, actor.Id, now, step.Act, step.Metric, step.Words, step.After);
        await catalogues.AddAsync(revision, cancellationToken);
        return new CatalogueResult.Changed(revision, null);
    }

    private async Task<CatalogueResult> UndoAsync(
        Person actor, IReadOnlyList<CatalogueRevision> revisions, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (CatalogueRevision.Standing(revisions) is not { } standing)
            return new CatalogueResult.Refused(new CatalogueStep.Refused(CatalogueRefusal.NothingToUndo, ""));
        var before = standing.Number == 1 ? MetricCatalogue.BuiltIn : revisions[standing.Number - 2].After;
        var undo = new CatalogueRevision(
            Guid.CreateVersion7(now), actor.OrganisationId, revisions.Count + 1, actor.Id, now, CatalogueAct.Undone, standing.Metric,
            standing.Words, revisions[^1].After.BackTo(before), standing.Number);
        await catalogues.AddAsync(undo, cancellationToken);
        return new CatalogueResult.Changed(undo, standing);
    }
}
