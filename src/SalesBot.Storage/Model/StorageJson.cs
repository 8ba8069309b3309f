using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Model;

/// <summary>Writes and reads the values that are stored as JSON text: cards, addresses, schedules and lists.</summary>
internal static class StorageJson
{
    // The kinds of blocks by the name under which they are stored; a name stays when a type is renamed.
    private static readonly ImmutableArray<(string Name, Type Type)> Blocks =
        [("text", typeof(TextBlock)), ("progress", typeof(ProgressBlock)), ("table", typeof(TableBlock)), ("inputs", typeof(InputsBlock)), ("chart", typeof(ChartBlock))];

    // Chinese text stays readable and short; the text goes into a column, never into a page.
    private static readonly JsonSerializerOptions Stored = new(StoredTypes.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = StoredTypes.Default.WithAddedModifier(NameBlocks).WithAddedModifier(LeaveOutWhatIsUsual),
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Stored.GetTypeInfo(typeof(T)));

    public static T Read<T>(string text)
        where T : class =>
        JsonSerializer.Deserialize(text, (JsonTypeInfo<T>)Stored.GetTypeInfo(typeof(T))) ?? throw new JsonException("A stored value is null.");

    /// <summary>Reads what a schedule's <see cref="TeamSchedule.Times"/> were written as.</summary>
    public static TeamSchedule ReadSchedule(string text) => new(Read<IReadOnlyDictionary<ScheduledNotice, ScheduledTime>>(text));

    // Every turn stores a card, and hardly any is to be a picture.
    private static void LeaveOutWhatIsUsual(JsonTypeInfo type)
    {
        foreach (var property in type.Type == typeof(Card) ? type.Properties.Where(property => property.Name == nameof(Card.AsPicture)) : [])
            property.ShouldSerialize = static (_, value) => value is true;
    }

    private static void NameBlocks(JsonTypeInfo type)
    {
        if (type.Type != typeof(CardBlock))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (name, block) in Blocks)
            type.PolymorphismOptions.DerivedTypes.Add(new(block, name));
    }
}
