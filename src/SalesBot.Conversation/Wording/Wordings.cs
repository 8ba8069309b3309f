using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>The wording of each language.</summary>
internal static class Wordings
{
    private static readonly ChineseWording Chinese = new();
    private static readonly EnglishWording English = new();

    public static IWording Of(Language language) => language == Language.Chinese ? Chinese : English;
}
