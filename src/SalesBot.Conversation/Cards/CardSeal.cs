using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>
/// Seals what a button carries, so that data changed on the way back is noticed. A seal never replaces the check of who presses: it says
/// that the bot made this button, not that this person may do it.
/// </summary>
internal sealed class CardSeal(CardKey key)
{
    public const string Owner = "to";
    public const string Nonce = "n";
    private const string Signature = "s";

    public Dictionary<string, string> Seal(string verb, PersonId owner, IEnumerable<KeyValuePair<string, string>> data)
    {
        var all = new Dictionary<string, string>(data, StringComparer.Ordinal)
        {
            [Owner] = owner.Value.ToString("N"),
            [Nonce] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(9)),
        };
        all[Signature] = Sign(verb, all);
        return all;
    }

    public bool IsIntact(string verb, IReadOnlyDictionary<string, string> data) =>
        data.TryGetValue(Signature, out var signature)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(verb, data)));

    public static bool IsFor(PersonId person, IReadOnlyDictionary<string, string> data) =>
        data.GetValueOrDefault(Owner) == person.Value.ToString("N");

    private string Sign(string verb, IReadOnlyDictionary<string, string> data)
    {
        var text = new StringBuilder(verb);

        // What a person fills in was not there when the card was made.
        foreach (var (name, value) in data.Where(d => d.Key != Signature && !d.Key.StartsWith(CardInput.Prefix, StringComparison.Ordinal)).OrderBy(d => d.Key, StringComparer.Ordinal))
            text.Append('\n').Append(name).Append('=').Append(value.Length).Append(':').Append(value);
        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
