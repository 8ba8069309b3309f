using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>What a dispute is about, kept as it was when it was raised, in both languages: whoever settles it may speak the other one.</summary>
internal static class DisputeSubject
{
    private const char Between = '\n';

    /// <summary>Both, as one text.</summary>
    public static string Of(string chinese, string english) => $"{chinese}{Between}{english}";

    /// <summary>The one of a language; a text that is in one only is that one.</summary>
    public static string In(Language language, string subject) =>
        subject.Split(Between, 2) is [var chinese, var english] ? language == Language.Chinese ? chinese : english : subject;
}
