namespace SalesBot.Channels.Pictures;

/// <summary>The colours of pictures, as alpha, red, green and blue: quiet ones, each dark enough on white for what it is used for.</summary>
internal static class Palette
{
    public const uint Paper = 0xFFFFFFFF;
    public const uint Ink = 0xFF1F2937;
    public const uint Quiet = 0xFF6B7280;
    public const uint Rule = 0xFFE8EBF0;
    public const uint Track = 0xFFEDF0F5;
    public const uint Own = 0xFFEFF4FF;
    public const uint Accent = 0xFF4A6FDC;
    public const uint SoftAccent = 0xFF8FA8EC;
    public const uint Good = 0xFF1F8A5B;
    public const uint Warning = 0xFFB45309;

    /// <summary>The colour of somebody's disc, always the same for the same name: the disc itself and the letter on it.</summary>
    public static (uint Disc, uint Letter) DiscOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var number = 2166136261u;
        foreach (var character in name)
            number = (number ^ character) * 16777619u;
        // The last bits alone differ too little between short names.
        return ((number ^ (number >> 15)) % 6) switch
        {
            0 => (0xFFDCE7FB, 0xFF2A4FA8),
            1 => (0xFFDDF1E6, 0xFF1E6B47),
            2 => (0xFFFBE9D4, 0xFF8A4B0F),
            3 => (0xFFF3E1F5, 0xFF7A3186),
            4 => (0xFFD9F0F3, 0xFF14626F),
            _ => (0xFFFBE0E3, 0xFF96293A),
        };
    }
}
