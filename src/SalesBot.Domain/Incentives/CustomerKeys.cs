namespace SalesBot.Domain.Incentives;

/// <summary>Tells whether two names mean one customer: case, spaces and marks apart.</summary>
public static class CustomerKeys
{
    /// <summary>What is the same for all spellings of a name; empty where the text holds no letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
