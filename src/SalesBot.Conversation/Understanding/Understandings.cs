using System.Runtime.CompilerServices;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Understanding;

/// <summary>
/// What understands messages with each organisation's catalogue. One is made when a catalogue is first met, from the built-in words that all
/// share, and goes with the catalogue; finding one that is there takes no lock.
/// </summary>
internal sealed class Understandings
{
    private readonly WordBook builtIn = WordBook.BuiltIn();
    private readonly ConditionalWeakTable<MetricCatalogue, MessageUnderstanding> made = [];

    public MessageUnderstanding Of(MetricCatalogue catalogue) => made.GetValue(catalogue, Make);

    private MessageUnderstanding Make(MetricCatalogue catalogue) => new(OwnWords.Of(catalogue) is { } own ? builtIn.With(own) : builtIn);
}
