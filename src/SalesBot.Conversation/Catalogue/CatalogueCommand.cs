using SalesBot.Application.Catalogue;

namespace SalesBot.Conversation.Catalogue;

/// <summary>What a message about the catalogue wants.</summary>
internal abstract record CatalogueCommand
{
    /// <summary>Change it.</summary>
    public sealed record Change(CatalogueRequest Request) : CatalogueCommand;

    /// <summary>Suggest a change to somebody who may make it.</summary>
    /// <param name="Request">The change.</param>
    /// <param name="Text">How it is asked for.</param>
    public sealed record Suggest(CatalogueRequest Request, string Text) : CatalogueCommand;

    /// <summary>See what there is.</summary>
    public sealed record List : CatalogueCommand;

    /// <summary>See who changed what.</summary>
    public sealed record History : CatalogueCommand;

    /// <summary>A word meant as a metric is none.</summary>
    public sealed record NoMetric(string Name) : CatalogueCommand;

    /// <summary>It is about the catalogue, and something is missing.</summary>
    public sealed record Incomplete : CatalogueCommand;
}
