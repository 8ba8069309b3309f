namespace SalesBot.Application.Messaging;

/// <summary>The secret by which card data that comes back is known to be unchanged; the same after a restart.</summary>
public sealed class CardKey
{
    private readonly byte[] value;

    /// <summary>Takes a secret of at least 32 bytes.</summary>
    public CardKey(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(value.Length, 32);
        this.value = [.. value];
    }

    /// <summary>The secret.</summary>
    public ReadOnlySpan<byte> Value => value;
}
