using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>What was counted where no metric is known for it ("做了3场直播").</summary>
internal static class UnknownThing
{
    /// <summary>"做了3场快闪": the thing done begins with characters that are a word elsewhere.</summary>
    public static bool Begins(Sentence sentence, Frame frame, int place) =>
        frame is { HeadTerm.Role: Role.Light, Object: null } && place == frame.NumberPlace + 1 && frame.Number!.Measure != Thing.None
        && sentence[place] is { Spaced: false, Term.Role: Role.Plain } token && !token.Has(Sign.Vague | Sign.MoreThan | Sign.And | Sign.Question | Sign.Negation | Sign.Zero)
        && sentence[place + 1] is { Kind: TokenKind.Han, Spaced: false };

    /// <summary>Takes it into the frame.</summary>
    /// <returns>The place behind it.</returns>
    public static int Take(Frame frame, int place)
    {
        frame.UnknownObject = true;
        frame.UnknownPlace = place;
        return place + 1;
    }

    /// <summary>The words for it, as written; null where only known words stand there.</summary>
    public static string? Word(Draft draft, SourceText text)
    {
        if (draft.UnknownPlace < 0)
            return null;
        var last = draft.UnknownPlace;
        while (draft.Sentence[last + 1] is { Kind: TokenKind.Han or TokenKind.Latin })
            last++;
        return text.Slice(draft.Sentence[draft.UnknownPlace].Start, draft.Sentence[last].End);
    }

    /// <summary>The measure word of its number (场 of "3场直播"), as written; null where it has none.</summary>
    public static string? Measure(Draft draft, SourceText text)
    {
        if (draft.UnknownPlace < 1 || draft.Sentence[draft.UnknownPlace - 1] is not { Kind: TokenKind.Figure } number || number.Measure == Thing.None)
            return null;
        for (var place = number.Start + 1; place < number.End; place++)
        {
            if (Measures.Longest(text, place, out var end) is not null && end == number.End)
                return text.Slice(place, end).Trim();
        }
        return null;
    }

    /// <summary>Whether a word right behind it says that it is done ("3 livestreams done").</summary>
    public static bool IsSaidDone(Draft draft)
    {
        var place = draft.UnknownPlace + 1;
        while (draft.Sentence[place].IsUnknown)
            place++;
        var (behind, next) = (draft.Sentence[place], draft.Sentence[place + 1]);
        return (behind.Has(Sign.Done) || behind.Has(Sign.Past) && behind.Term.Role == Role.Light) && next.Kind is TokenKind.Mark or TokenKind.Day or TokenKind.Period;
    }
}
