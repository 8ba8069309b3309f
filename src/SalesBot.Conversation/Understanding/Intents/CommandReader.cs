using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows the commands that name numbers of their own: targets, assignments, contests, reminders.</summary>
internal sealed class CommandReader(PersonReader persons)
{
    private const int NearSelf = 4;

    private readonly Recipients recipients = new(persons);

    public Intent? Read(Message message)
    {
        if (message.Has(Sign.Joke))
            return null;
        if (IsHelp(message))
            return Intent.Help;
        if (StartsContest(message))
            return Intent.StartContest;
        if (SetsTarget(message))
            return Intent.SetTarget;
        if (Assigns(message))
            return Intent.Assign;
        return Reminds(message) ? Intent.Reminders : null;
    }

    private static bool IsHelp(Message message)
    {
        if (HanCommands.EndsAskingHow(message) || HanCommands.BeginsAskingHow(message))
            return true;
        // "can help me log 3 visits?": a report, politely.
        if (message.AnyToken(t => message.Is(t, "log", "record")) && message.AnyToken(t => t.Figure is { Vague: false }) && !message.AnyToken(t => message.Is(t, "how do i", "how to", "how can i", "how should i")))
            return false;
        if (message.Has(Sign.Why | Sign.Review | Sign.Hearsay) || HasDone(message) && !(message.Words <= 10 && message.Has(Sign.Help) && AsksForHow(message)))
            return false;
        if (AsksHow(message) || message.Asks && message.Words <= 10 && message.AnyToken(t => message.Is(t, "command", "commands", "syntax")))
            return true;
        // "how do I get to the next bonus tier": about the bonus, not about the bot.
        if (message.Has(Sign.Bonus) && message.AnyToken(t => message.Is(t, "get", "get to", "earn", "reach", "hit", "unlock", "make")))
            return false;
        if (message.First(Sign.Help) is not { } help || message.HasAll(Sign.Set | Sign.Target) && message.Count(TokenKind.Figure) > 0)
            return false;
        // "help" as a cry or as a verb is no question to the bot; "怎么报" and "how do I" are.
        if (message.Is(help, "help", "帮助"))
            return message.Words <= 3 || message.Has(Sign.Question) && message.Words <= 8 && help == message.Sentences[0][0];
        return message.Words <= 14 && !message.Has(Sign.Progress) || message.Words <= 14 && message.Asks && !message.Has(Sign.Bonus | Sign.Rank);
    }

    /// <summary>"visit report how to type one": no figure of digits stands beside the question.</summary>
    private static bool AsksForHow(Message message) =>
        message.AnyToken(t => message.Is(t, "how to", "how do i", "how should i", "怎么报", "怎么填", "怎么写", "什么格式"))
        && !message.AnyToken(t => t.Figure is { Spelled: false, Han: false });

    /// <summary>"如何撤销上报", "怎样设目标": how something that the bot does is done.</summary>
    private static bool AsksHow(Message message)
    {
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if ((message.Is(sentence[i], "如何", "怎么", "怎样", "咋", "点样", "点", "点先", "how to", "how do i"))
                    && (message.Is(sentence[i + 1], "fill", "填", "写", "用", "log", "report", "set", "报", "交", "submit", "enter", "add") || sentence[i + 1].Has(Sign.Undo | Sign.Correct | Sign.Set | Sign.Start | Sign.Remind | Sign.Stop | Sign.Log)) && message.Words <= 10 && !message.Has(Sign.HowMuch))
                    return true;
            }
        }
        return false;
    }

    private static bool StartsContest(Message message)
    {
        if (!message.Has(Sign.Contest) || message.Has(Sign.Hearsay) || HasDone(message) && !AgainstEachOther(message))
            return false;
        var polite = message.Has(Sign.Please) || message.AnyToken(t => message.Is(t, "can we", "could we", "shall we", "can i"));
        if (message.Has(Sign.Start))
            return !message.Asks || polite || StartsAtOnce(message);
        if (AgainstEachOther(message) || ChallengesOne(message))
            return true;
        return !message.Asks && message.Words >= 5 && message.AnyToken(t => t.Kind is TokenKind.Period or TokenKind.Day or TokenKind.Opaque)
            && message.AnyToken(t => t.Kind == TokenKind.Word && t.Term.NamesMetric) && message.Has(Sign.Team);
    }

    /// <summary>"小李跟阿强单挑", "Devon v Tasha": two sides around or in front of the word.</summary>
    private static bool AgainstEachOther(Message message) =>
        message.AnyToken(t => message.Is(t, "单挑", "对战", "pk", "vs", "v", "versus")) && !message.Asks && message.AnyToken(t => message.Is(t, "赢", "输", "wins", "loses", "loser", "winner", "先", "loser buys", "loser pays", "winner takes"));

    /// <summary>"我和陈晨PK,本周打60个电话", "抢300个拜访:华东组 vs 华南组 谁先到": what is to be won, not what was done.</summary>
    private static bool ChallengesOne(Message message) => message.Facts.Drafts.All(d => !d.Past) && message.Sentences.Any(s => Enumerable.Range(2, Math.Max(0, s.Count - 2)).Any(i => message.Is(s[i], "pk", "vs", "比一比", "对战")
        && (s[0].Has(Sign.Self) && i <= NearSelf || s.Tokens.Count(t => t.Has(Sign.Team)) > 1) && message.AnyToken(t => t.Figure is not null)));

    /// <summary>"来场PK吧 …本周谁电话多": the order stands in front, the question only says what counts.</summary>
    private static bool StartsAtOnce(Message message)
    {
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Count; i++)
            {
                if (sentence[i].Has(Sign.Start) && (i == 0 || !sentence[i - 1].Has(Sign.Question)) && (sentence[i + 1].Has(Sign.Contest) || sentence[i + 2].Has(Sign.Contest)))
                    return !message.AnyToken(t => message.Is(t, "怎么", "如何", "how", "when", "什么时候"));
            }
        }
        return false;
    }

    private bool SetsTarget(Message message)
    {
        if (SetsAmount(message))
            return true;
        // "at 88% of target with 44 calls": how far one is.
        if (message.AnyToken(t => message.Is(t, "of") && message.Text[t.Start - 2] == '%'))
            return false;
        if (!message.Has(Sign.Target) || message.AnyToken(t => t.Figure is { OfTarget: true }) || HasDone(message) || message.Facts.Drafts.Any(d => d.Replaced) || message.Has(Sign.Hearsay | Sign.Hypothetical | Sign.Why | Sign.HowMuch)
            || message.AnyToken(t => t.Has(Sign.Speech) && !t.Has(Sign.Set) || message.Is(t, "say")))
            return false;
        if (HanCommands.QuotesTarget(message) || HeldAgainst.Any(message))
            return false;
        // "目标10家,实际拜访7家": what came of it.
        if (HanCommands.TellsOutcome(message))
            return false;
        // "goal for the morning: I'm going to make 40 calls".
        if (message.Has(Sign.Self) && message.AnyToken(t => message.Is(t, "i'm going", "going to", "i'll", "i will", "gonna", "i'm planning", "aiming to", "plan to", "will do")) && message.Facts.Drafts.Any(d => d is { Stated: true, Planned: true }))
            return false;
        var target = message.First(Sign.Target)!;
        var polite = message.Has(Sign.Please) || message.AnyToken(t => message.Is(t, "can we", "can i", "let's"));
        if (message.Asks && !polite)
            return false;
        var number = message.AnyToken(t => t.Figure is { Vague: false } || t.Kind == TokenKind.Opaque);
        if (message.Sentences[^1].Line > 1 && !message.Sentences.Any(s => s.Any(Sign.Target) && s.Any(Sign.Set) && s.Tokens.Any(t => t.Kind == TokenKind.Figure)))
            return false;
        if (message.Has(Sign.Set))
            return number || message.Words <= 8 || !message.Has(Sign.Past);
        var copula = message.AnyToken(t => t.Has(Sign.Copula));
        return number && !copula && message.Sentences.Any(s => s.Tokens.Any(t => t == target)
            && s.Tokens.Any(t => t.Figure is { Vague: false } && t.Start > target.Start));
    }

    /// <summary>"给李娜本月定20家新客户", "下个月每人定30家拜访", "set Lena 20 new accounts this month": who is to reach how much, without the word target.</summary>
    private bool SetsAmount(Message message)
    {
        if (!message.Has(Sign.Set) || message.Asks || message.Has(Sign.Hearsay | Sign.Speech | Sign.Hypothetical | Sign.Why | Sign.HowMuch | Sign.Remind) || !message.Facts.Drafts.Any(d => d is { Stated: true, Metric: not null }))
            return false;
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!sentence[i].Has(Sign.Set) || !message.Is(sentence[i], "定", "定个", "设", "设定", "定为", "设为", "下达", "定下", "设成", "定成", "set", "set a") || sentence[i + 1].Has(Sign.Aspect))
                    continue;
                var first = i == 0 || i == 1 && sentence[0].Has(Sign.Please);
                if (first && sentence[i].Latin ? recipients.Stand(sentence, i + 1) || message.Is(sentence[i + 1], "everyone", "each rep", "each") : !sentence[i].Latin && NamesRecipient(message, sentence, i))
                    return sentence.Tokens.Skip(i).Any(t => t.Figure is { Vague: false });
            }
        }
        return false;
    }

    private bool NamesRecipient(Message message, Sentence sentence, int until)
    {
        for (var i = 0; i < until; i++)
        {
            if (message.Is(sentence[i], "每人", "人均", "每个人") || sentence[i].Has(Sign.Preposition) && recipients.Stand(sentence, i + 1) || i == 0 && recipients.Stand(sentence, 0))
                return true;
        }
        return false;
    }

    private bool Assigns(Message message)
    {
        if (message.Has(Sign.Hearsay | Sign.Hypothetical) || message.Facts.Drafts.Any(d => d is { Past: true, Stated: true, Metric: not null }))
            return false;
        foreach (var sentence in message.Sentences)
        {
            if (sentence.EndMark == '?' && !sentence.Any(Sign.Please))
                continue;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Has(Sign.Assign) && GivesTo(message, sentence, i) || (sentence[i].Has(Sign.Task) || message.Is(sentence[i], "task", "new task", "action item", "action", "action point", "job", "new job", "assignment")) && IsTaskFor(message, sentence, i))
                    return true;
            }
            if (MakesResponsible(message, sentence) || CallsUpon(message, sentence) || recipients.AreTold(sentence))
                return true;
        }
        return false;
    }

    /// <summary>"安排张三…", "分配给一组:…", "assign 10 calls to Raj", "have Priya visit …".</summary>
    private bool GivesTo(Message message, Sentence sentence, int place)
    {
        if (place > 0 && sentence[place - 1].Has(Sign.Self | Sign.Other | Sign.Negation) || sentence[place + 1].Has(Sign.Aspect))
            return false;
        var next = place + 1;
        while (sentence[next].Has(Sign.Preposition) || message.Is(sentence[next], "the", "our", "my") && sentence[next + 1].Has(Sign.Team) || sentence[next].IsMark(':') || sentence[next] is { Kind: TokenKind.Day or TokenKind.Period })
            next++;
        if (recipients.Stand(sentence, next))
            return Recipients.HaveWork(message, sentence, next) || Recipients.TakeOver(message, sentence, place);
        var strong = message.Is(sentence[place], "assign", "assign to", "分配", "指派", "delegate", "布置", "派发")
            || message.Is(sentence[place], "allocate", "hand", "安排", "give", "派", "hand over", "reassign");
        if (!strong)
            return false;
        if (sentence[place + 1].Has(Sign.Task) && !sentence.Any(Sign.Question))
            return true;
        if (message.Is(sentence[place], "assign to") && Recipients.NamesTeam(sentence, place + 1))
            return true;
        for (var i = place + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Has(Sign.Preposition) && (recipients.Stand(sentence, i + 1) || sentence[i].Latin && Recipients.NamesTeam(sentence, i + 1)) && (message.Is(sentence[i], "给", "to", "for")))
                return true;
        }
        for (var i = place - 1; i >= 1; i--)
        {
            if ((recipients.Stand(sentence, i) || Recipients.AreNewcomers(message, sentence[i])) && sentence[i - 1].Has(Sign.Preposition))
                return true;
        }
        return false;
    }

    /// <summary>"new task for the inside team: 50 calls", "给阿强派个任务,…".</summary>
    private bool IsTaskFor(Message message, Sentence sentence, int place)
    {
        if (message.Asks || message.Facts.Drafts.Count == 0)
            return false;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Has(Sign.Preposition) && Math.Abs(i - place) <= 4 && !sentence[i + 1].Has(Sign.Self) && (message.Is(sentence[i], "for", "给", "to"))
                && (recipients.Stand(sentence, i + 1) || recipients.Stand(sentence, i + 2) || recipients.Stand(sentence, i + 3)))
                return true;
        }
        return false;
    }

    /// <summary>"二组这周负责把50个客户回访一遍", "郑立新你接手顺丰那个项目".</summary>
    private bool MakesResponsible(Message message, Sentence sentence)
    {
        var first = HanCommands.BehindFromNowOn(message, sentence);
        var end = sentence[first].Has(Sign.Team) ? first + 1 : persons.PersonEnd(sentence, first, sure: false);
        if (end == first || message.Asks)
            return false;
        if (first > 0 && message.Facts.Drafts.All(d => !d.Past && !d.Stated) && Recipients.HaveWork(message, sentence, end))
            return true;
        for (var i = end; i < sentence.Count && i <= end + 3; i++)
        {
            // "李娜今天起跟进A项目": hers from now on.
            if (message.Is(sentence[i], "起", "开始") && sentence[i - 1].Kind is TokenKind.Day or TokenKind.Period && !message.Has(Sign.Past) && message.Facts.Drafts.All(d => !d.Past && !d.Stated) && Recipients.HaveWork(message, sentence, i + 1))
                return true;
            if (message.Is(sentence[i], "负责", "接手", "来负责", "is responsible for", "takes", "to take", "你", "你们"))
                return message.Is(sentence[i], "负责", "接手", "来负责") || Recipients.HaveWork(message, sentence, i + 1) && !message.AnyToken(t => t.Has(Sign.Praise | Sign.Question));
        }
        return false;
    }

    /// <summary>"@Wei Ling pls make 15 calls", "Priya, please follow up …".</summary>
    private bool CallsUpon(Message message, Sentence sentence)
    {
        var end = persons.PersonEnd(sentence, 0, sure: false);
        if (end == 0)
            return sentence.Any(Sign.Please) && (sentence[0].Has(Sign.Team) || sentence[0].Has(Sign.Please) && sentence[1].Has(Sign.Team) || message.Is(sentence[0], "could", "can", "would", "will") && Recipients.NamesTeam(sentence, 1)) && !sentence.Any(Sign.Self)
                && message.Facts.Drafts.Any(d => d.Sentence == sentence && d.Metric is not null && !d.Past);
        // "小刘,明天把方案交一下": called by name, and told what to do with it.
        if (sentence[end].IsMark(',') && !sentence.Any(Sign.Self | Sign.Question | Sign.Past | Sign.Praise) && sentence.Tokens.Any(t => message.Is(t, "把")) && sentence.Tokens.Skip(end).Any(t => t.Kind == TokenKind.Word && t.Term.IsVerb))
            return true;
        var please = sentence.Any(Sign.Please);
        var mention = sentence[0].Kind == TokenKind.Mention;
        if (sentence.Any(Sign.Self) || !please && !(mention && sentence.Tokens.Any(t => t.Day is { Ahead: true } || t.Has(Sign.Plan | Sign.Duty) || message.Is(t, "把", "每人", "每个人", "下班前") || (t.Kind is TokenKind.Day or TokenKind.Period || message.Is(t, "下班", "收工", "月底", "年底", "周末")) && message.Text[t.End] == '前')))
            return false;
        return message.Facts.Drafts.Any(d => d.Sentence == sentence && d.Metric is not null && !(d.Past && d.Verb?.Has(Sign.Past) == true));
    }

    private static bool Reminds(Message message)
    {
        if (message.Has(Sign.Snooze))
            return !HasDone(message);
        if (!message.Has(Sign.Remind) || HasDone(message) || message.Has(Sign.Hearsay | Sign.OnBehalf) && message.Facts.Items.Count > 0)
            return false;
        var token = message.First(Sign.Remind)!;
        // "Reminder: kickoff at 2 PM": an announcement.
        if (message.Is(token, "reminder") && message.Sentences.Any(s => s.Tokens.Select((t, i) => (t, i)).Any(p => p.t == token && (s[p.i + 1].IsMark(':') || s[p.i + 1].IsMark('_') || s[p.i + 1].IsMark('-')))) && !message.Has(Sign.Stop) && !message.AnyToken(t => message.Is(t, "me", "my")))
            return false;
        var direct = message.Has(Sign.Self | Sign.Stop | Sign.Set | Sign.Please)
            || message.AnyToken(t => t.Kind is TokenKind.Opaque or TokenKind.Day || message.Is(t, "me"))
            || token == message.Sentences[0][0] || message.Words <= 5 || message.Is(message.Sentences[0][0], "turn", "switch");
        return direct && message.Words <= 20;
    }

    /// <summary>Whether the message reports something, so that a command's word in it is only a word.</summary>
    private static bool HasDone(Message message) =>
        message.Facts.Items.Any(i => i.Status == ItemStatus.Done)
        && message.Facts.Drafts.Any(d => d is { Stated: true, Planned: false, Metric: not null }
            && (d.Past || !d.Sentence.Any(Sign.Target | Sign.Assign | Sign.Contest | Sign.Remind)));
}
