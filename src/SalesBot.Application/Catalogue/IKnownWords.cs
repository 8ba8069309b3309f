using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Application.Catalogue;

/// <summary>What a word means already.</summary>
public enum WordUse
{
    /// <summary>It stands for a metric.</summary>
    Metric,

    /// <summary>The bot listens to it: undo, correct, rank, remind and the like.</summary>
    Command,

    /// <summary>It is part of how a report is told: a number, a day, 客户, "not".</summary>
    Grammar,

    /// <summary>It is the name of a firm or person.</summary>
    Name,
}

/// <summary>A word that means something already.</summary>
/// <param name="Word">The word.</param>
/// <param name="Use">What it means.</param>
/// <param name="Metric">The metric that it stands for, if it does.</param>
public sealed record KnownWord(string Word, WordUse Use, MetricCode? Metric = null);

/// <summary>Knows what words mean to the bot.</summary>
public interface IKnownWords
{
    /// <summary>What a word means with a catalogue; null where nothing would be lost by giving it a meaning.</summary>
    KnownWord? Find(MetricCatalogue catalogue, string word);

    /// <summary>Whether a word can count things; lengths of time, weights and the like make a number no count.</summary>
    bool CanMeasure(string word);
}
