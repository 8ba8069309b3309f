using System.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Reads the named days of a file; nothing of a file with a mistake is taken over.</summary>
internal static class CalendarFile
{
    private const long LargestFile = 5 * 1024 * 1024;
    private const int MostDays = 5_000;
    private const int MostErrorsShown = 10;

    /// <summary>The days of a file.</summary>
    /// <param name="path">The file: iCalendar by its extension .ics, else CSV.</param>
    /// <param name="year">The present year, around which recurring days are taken.</param>
    /// <exception cref="MisuseException">The file is not there, not readable, or has mistakes; each is named with its line.</exception>
    public static IReadOnlyList<NamedDay> Read(string path, int year)
    {
        var text = Decode(Bytes(path));
        var errors = new List<string>();
        var days = path.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) ? IcsDays.Read(text, year, errors) : CsvDays.Read(text, errors);
        if (days.Count > MostDays)
            errors.Add($"more than {MostDays} days");
        if (errors.Count == 0 && days.Count == 0)
            errors.Add("no day in it");
        if (errors.Count == 0)
            return days;
        var more = errors.Count > MostErrorsShown ? $"; and {errors.Count - MostErrorsShown} more" : "";
        throw new MisuseException($"Nothing was taken over from {Path.GetFileName(path)}: {string.Join("; ", errors.Take(MostErrorsShown))}{more}.");
    }

    /// <summary>UTF-8 with or without a mark; GBK, as Chinese spreadsheets save it, where the bytes are no UTF-8.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            if (!File.Exists(path))
                throw new MisuseException($"There is no file '{path}'.");
            return new FileInfo(path).Length <= LargestFile ? File.ReadAllBytes(path) : throw new MisuseException($"'{path}' is larger than 5 MB.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"'{path}' cannot be read: {failure.Message}");
        }
    }
}
