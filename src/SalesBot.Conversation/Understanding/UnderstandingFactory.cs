using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Understanding;

/// <summary>Makes what understands messages.</summary>
public static class UnderstandingFactory
{
    /// <summary>An understanding with the built-in words; immutable and safe for any number of threads, so one is enough.</summary>
    public static IUnderstanding Create() => Create(MetricCatalogue.BuiltIn);

    /// <summary>An understanding with the built-in words and those of a catalogue.</summary>
    public static IUnderstanding Create(MetricCatalogue catalogue) => new Understandings().Of(catalogue);
}
