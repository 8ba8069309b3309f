using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What somebody is to the sender who does the same work: not the sender, and no customer.</summary>
internal static class ColleagueWords
{
    private static readonly FrozenSet<string> All =
        "实习生|徒弟|同事|新人|新同事|组员|队员|下属|师弟|师妹|搭档|新员工|colleague|teammate|intern|trainee".Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in its normal form is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
