using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Tells for whom an order is, and whether it names any work.</summary>
internal sealed class Recipients(PersonReader persons)
{
    private const int LongestTeam = 5;

    private static readonly ImmutableArray<string> Newcomers = ["新人", "新员工", "新同事", "实习生", "学员", "组员", "徒弟", "大家", "the new guys", "new joiners", "newcomers"];

    private static readonly ImmutableArray<string> HandsOver = ["交给", "分给", "转给", "移交给", "移交", "划给", "hand over", "hand", "hand off", "transfer", "give", "pass"];

    /// <summary>Whether a person or a team stands at a place.</summary>
    public bool Stand(Sentence sentence, int place) =>
        sentence[place].Has(Sign.Team) || persons.PersonEnd(sentence, place, sure: false) > place
            && (sentence[place].Kind != TokenKind.Latin || !sentence[place].Has(Sign.Other));

    /// <summary>"the inside sales team": a team named in a few words.</summary>
    public static bool NamesTeam(Sentence sentence, int place)
    {
        for (var i = place; i < place + LongestTeam && sentence[i].Kind is TokenKind.Word or TokenKind.Latin; i++)
        {
            if (sentence[i].Has(Sign.Team))
                return true;
        }
        return false;
    }

    /// <summary>新人, "new joiners": whoever has not been here for long.</summary>
    public static bool AreNewcomers(Message message, Token token) => message.Is(token, Newcomers.AsSpan());

    /// <summary>Whether something to be done is named behind a place.</summary>
    public static bool HaveWork(Message message, Sentence sentence, int place)
    {
        for (var i = place; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Word && (sentence[i].Term.IsVerb || sentence[i].Term.NamesMetric || sentence[i].Has(Sign.Task)))
                return true;
        }
        return message.Facts.Drafts.Count > 0;
    }

    /// <summary>"这个客户交给何静", "hand this client over to He Jing": a customer or a project that somebody else takes over.</summary>
    public static bool TakeOver(Message message, Sentence sentence, int place) => message.Is(sentence[place], HandsOver.AsSpan())
        && sentence.Tokens.Any(t => t is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer or Thing.Deal or Thing.Project } });

    /// <summary>"任务:李娜本周拜访10家": a task, and whose it is.</summary>
    public bool AreTold(Sentence sentence) =>
        sentence[0].Has(Sign.Task) && sentence[1].IsMark(':') && Stand(sentence, 2);
}
