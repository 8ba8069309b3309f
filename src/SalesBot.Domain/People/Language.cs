namespace SalesBot.Domain.People;

/// <summary>The languages that SalesBot speaks.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
