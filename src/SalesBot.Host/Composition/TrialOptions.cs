namespace SalesBot.Host.Composition;

/// <summary>Section <c>Trial</c>: what the local mode sets up.</summary>
internal sealed class TrialOptions
{
    public const string Section = "Trial";

    /// <summary>Whether an empty database is filled with the demo company in local mode; by default it is.</summary>
    public bool DemoCompany { get; set; } = true;
}
