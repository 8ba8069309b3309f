namespace SalesBot.Domain.Targets;

/// <summary>By what a target is divided over people.</summary>
public enum BreakdownRule
{
    /// <summary>By the working time of each: working days, joining and leaving, part time.</summary>
    Capacity,

    /// <summary>By what each did in the last months.</summary>
    History,

    /// <summary>Everybody the same.</summary>
    Equal,

    /// <summary>By weights that somebody has said.</summary>
    Weights,
}
