using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows the questions to the bot, and what they ask about.</summary>
internal sealed class QueryReader(PersonReader persons)
{
    /// <summary>Longer messages without a question tell something rather than ask the bot.</summary>
    private const int LongestRequest = 9;

    /// <summary>"李娜怎么样", "how is Mike doing": as short as this it asks about the person's work.</summary>
    private const int PersonAndState = 4;

    private const string Everybody = "团队";

    private static readonly ImmutableArray<string> HowWeAre = ["how are we doing", "how're we doing", "how is everyone", "how's everyone", "how is everybody", "how's everybody"];

    public Reading? Read(Message message)
    {
        var question = message.Asks;
        if (message.Has(Sign.Who) && message.AnyToken(t => message.Is(t, "能", "可以", "cover", "去", "要", "能不能", "想")) && !message.Has(Sign.Rank))
            return null;
        if (LooksForSomebody(message))
            return null;
        if (message.Has(Sign.Praise) && !message.Sentences.Any(s => s.EndMark == '?') && message.AnyToken(t => t.Has(Sign.Praise) && t is { Latin: true, Term.Role: Role.Plain }))
            return null;
        if (message.Has(Sign.Joke | Sign.Hearsay) || message.Has(Sign.Hypothetical) && !question || !question && message.Words > LongestRequest && !message.Has(Sign.Please))
            return null;
        var person = PersonOrTeam(message);
        var asked = new Asked(MetricOf(message), PeriodOf(message), false, person);
        Intent? intent = message.HasAll(Sign.Who | Sign.Bonus) && !message.Has(Sign.Hypothetical) ? Intent.Incentive : OfCue(message, person, question);
        if (intent is null)
            return null;
        if (intent == Intent.Team && AsksWhoLags(message))
            asked = asked with { Period = null };
        // "谁的奖金最多" asks for everybody's.
        if (intent == Intent.Incentive && message.Has(Sign.Who))
            asked = asked with { PersonOrTeam = Everybody };
        var ownLog = intent == Intent.Progress && IsOwnLog(message);
        return new Reading(intent.Value, []) { Asked = asked with { OwnLog = ownLog, Silent = intent == Intent.Team && (message.Has(Sign.Missing) || AsksWhoIsSilent(message)) } };
    }

    private static Intent? OfCue(Message message, string? person, bool question)
    {
        var told = !question && message.Has(Sign.Past | Sign.Aspect | Sign.Copula) && !message.Has(Sign.Please);
        if (IsOwnLog(message))
            return person is not null && !message.Has(Sign.Self) ? Intent.Team : Intent.Progress;
        if (question && person is not null && !message.Has(Sign.Self) && (AsksForReport(message) || AsksAboutWork(message) || message.Is(message.Sentences[0][0], "did", "has", "have") && message.AnyToken(t => message.Is(t, "send", "sent", "send in", "sent in", "submit", "submitted", "post", "posted", "enter", "entered", "file", "filed", "hit")) && message.AnyToken(t => message.Is(t, "numbers", "his numbers", "her numbers", "number", "report", "figures", "update", "target", "quota", "sheet"))))
            return Intent.Team;
        if (question && !message.Has(Sign.HowMuch) && AsksHowItWent(message) || AsksHowAPeriodWas(message))
            return Intent.Review;
        if ((message.Has(Sign.Team) || message.Has(Sign.Contest)) && question
            && message.AnyToken(t => message.Is(t, "赢", "领先", "胜", "在前面", "前面", "占上风", "winning", "ahead", "beating")))
            return Intent.Contest;
        if (AsksWhoIsSilent(message))
            return Intent.Team;
        if (message.Has(Sign.Who) && message.AnyToken(t => message.Is(t, "第一", "最多", "最高", "最少", "最好", "最强", "最厉害", "领先", "most", "first", "best", "top", "leading", "ahead")))
            return Intent.Leaderboard;
        if (message.Has(Sign.Who) && (message.Has(Sign.Task | Sign.Progress | Sign.Target) || AsksWhoLags(message) || AsksWhoIsAway(message)) || AsksHowWeAre(message))
            return Intent.Team;
        if (message.Has(Sign.Missing) && (question || message.Words <= 6))
            return Intent.Team;
        if (message.Has(Sign.Contest) && (!told || message.Words <= 6))
            return Intent.Contest;
        if (message.Has(Sign.Rank) && !told && (question || IsRequest(message) || message.Words <= LongestRequest))
            return Intent.Leaderboard;
        if (message.Has(Sign.Who) && !message.Has(Sign.Hypothetical) && (message.Has(Sign.HowMuch) || AsksWhoDid(message)))
            return Intent.Leaderboard;
        if (message.Has(Sign.Bonus) && !told && !NamesThingsOnly(message))
            return Intent.Incentive;
        if (message.Has(Sign.Review | Sign.Why) && !told && IsBusiness(message) && !AnswersItself(message))
            return Intent.Review;
        if (message.Has(Sign.Task) && !message.HasAll(Sign.HowMuch | Sign.Progress) && (question || message.Words <= 6 && message.Sentences[^1].Line == 0) && !told)
            return Intent.Tasks;
        if (message.Has(Sign.Progress) && !CountsSomethingElse(message) && (question || message.Words <= 6 && !told))
            return person is not null && !message.Has(Sign.Self) ? Intent.Team : Intent.Progress;
        if ((message.Has(Sign.Team) || person is not null) && question && message.Has(Sign.State | Sign.HowMuch | Sign.Target | Sign.Who)
            && (IsBusiness(message) || message.AnyToken(t => t.Kind == TokenKind.Day)))
            return Intent.Team;
        if (person is not null && question && message.Has(Sign.State) && message.Words <= PersonAndState)
            return Intent.Team;
        if (message.Has(Sign.Team) && !told && (message.Words <= 4 && message.Has(Sign.State | Sign.Progress | Sign.Header) || SumsUp(message) || NamesDaysOnly(message)))
            return Intent.Team;
        if (message.Has(Sign.Team) && !told && IsRequest(message) && message.Words <= LongestRequest && message.Facts.Items.Count == 0 && message.Count(TokenKind.Figure) == 0 && message.AnyToken(t => t.Kind == TokenKind.Word && t.Term.NamesMetric || message.Is(t, "numbers", "figures", "stats", "results")))
            return Intent.Team;
        if (message.Has(Sign.HowMuch) && IsBusiness(message) && !message.Has(Sign.Other))
            return Intent.Progress;
        if (NamesAPeriodAndAMetric(message))
            return message.Has(Sign.Team) ? Intent.Team : Intent.Progress;
        return message.Has(Sign.Target) && question && !told || OwnState.Asks(message) ? Intent.Progress : null;
    }

    /// <summary>"为什么业务最怕电话?因为一打就12个": a riddle brings its answer along.</summary>
    private static bool AnswersItself(Message message) => message.Sentences.Count > 1 && message.Sentences.Skip(1).Any(s => message.Is(s[0], "因为", "because"));

    /// <summary>"anyone got a spare adapter", "anybody free for lunch": somebody of the group is looked for, no report.</summary>
    private static bool LooksForSomebody(Message message)
    {
        var sentence = message.Sentences[0];
        var who = message.Is(sentence[0], "does", "is", "has", "hi", "hey", "hello") ? 1 : 0;
        return message.Is(sentence[who], "anyone", "anybody", "any one", "someone", "somebody")
            && message.Is(sentence[who + 1], "got", "has", "have", "know", "knows", "seen", "want", "wants", "need", "needs", "free", "up", "fancy", "fancies", "around", "going", "using", "else", "in", "at", "coming", "joining", "keen", "selling", "able", "can", "got a", "want to", "need to", "going to");
    }

    /// <summary>"are the badges printed?", "I brought 3 prizes": words that are rewards only where somebody has or gets them.</summary>
    private static bool NamesThingsOnly(Message message) => message.Words > PersonAndState && !message.Has(Sign.Self | Sign.Who | Sign.Rank | Sign.Team)
        && !message.AnyToken(t => t.Has(Sign.Bonus) && !message.Is(t, "badge", "badges", "points", "prize", "prizes", "award", "awards", "reward", "rewards"))
        && !message.AnyToken(t => message.Is(t, "earn", "win", "get", "unlock", "collect", "redeem"));

    /// <summary>"拼车还差2个", "手机还剩5%的电": how much is missing of what no metric counts.</summary>
    private static bool CountsSomethingElse(Message message) =>
        message.Count(TokenKind.Figure) > 0 && !message.Has(Sign.Target | Sign.Team | Sign.Self | Sign.Review | Sign.HowMuch) && message.AnyToken(t => t.IsUnknown || t.Term.Role == Role.Plain && t.Kind == TokenKind.Word && t.Term.Signs == Sign.None)
        && !message.AnyToken(t => t.Kind is TokenKind.Period or TokenKind.Day || t.Kind == TokenKind.Word && t.Term.Metric is not null);

    /// <summary>"who is behind this week".</summary>
    private static bool AsksWhoLags(Message message) =>
        message.Words <= LongestRequest && message.AnyToken(t => message.Is(t, "behind", "lagging", "lagging behind", "falling behind", "off track", "struggling", "落后", "掉队"));

    /// <summary>"谁今天请假", "who is on leave today".</summary>
    private static bool AsksWhoIsAway(Message message) =>
        message.Words <= LongestRequest && message.AnyToken(t => message.Is(t, "请假", "休假", "不在", "leave", "on leave", "away", "vacation", "on vacation", "on holiday"));

    /// <summary>"how are we doing this week".</summary>
    private static bool AsksHowWeAre(Message message) => message.Words <= LongestRequest && !message.AnyToken(t => message.Is(t, "vs", "versus", "against"))
        && message.Sentences is [var only] && message.Text.Slice(only[0].Start, only[only.Count - 1].End).ToLowerInvariant() is var text
        && HowWeAre.Any(words => text.StartsWith(words, StringComparison.Ordinal));

    /// <summary>"团队今天", "team this week".</summary>
    private static bool NamesDaysOnly(Message message) =>
        message.Words <= 4 && message.AnyToken(t => t.Kind is TokenKind.Day or TokenKind.Period)
        && !message.AnyToken(t => !t.Has(Sign.Team) && t.Kind is not (TokenKind.Day or TokenKind.Period));

    /// <summary>"本月业绩", "华东组本周拜访": a heading without a figure asks for it.</summary>
    private static bool NamesAPeriodAndAMetric(Message message) =>
        message.Words <= 4 && message.AnyToken(t => t.Kind == TokenKind.Period) && message.AnyToken(t => t.Kind == TokenKind.Word && t.Term.NamesMetric)
        && !message.AnyToken(t => t.Kind != TokenKind.Period && !t.Has(Sign.Team | Sign.Self) && !(t.Kind == TokenKind.Word && t.Term.NamesMetric) && !message.Is(t, "的"));

    /// <summary>"汇总一下我们部门今天的数据".</summary>
    private static bool SumsUp(Message message) => message.AnyToken(t => message.Is(t, "汇总", "汇总一下", "汇总下", "统计一下", "统计下"));

    /// <summary>"谁电话多", "who closed deals this week"; "谁能去演示2场" and "anyone got a phone" look for somebody.</summary>
    private static bool AsksWhoDid(Message message) =>
        message.AnyToken(t => t.Kind == TokenKind.Word && t.Term.NamesMetric)
        && !message.AnyToken(t => t.Has(Sign.Who) && message.Text[t.End] == '有' || t.Kind == TokenKind.Figure || t.Day is { Ahead: true } || message.Is(t, "anyone", "能", "可以", "有", "知道", "认识", "想", "有空", "has the", "knows", "has a", "要", "去", "can", "wants", "能不能"));

    /// <summary>"did Mike report today?", "李娜报了没".</summary>
    private static bool AsksForReport(Message message) => message.Words <= LongestRequest
        && message.AnyToken(t => message.Is(t, "report", "reported", "submit", "submitted", "logged", "log", "report in", "checked in", "报", "报了", "报数", "上报", "日报", "报告", "交", "交了", "日志", "update"));

    /// <summary>"谁没报", "who hasn't reported".</summary>
    private static bool AsksWhoIsSilent(Message message) => message.Has(Sign.Who) && AsksForReport(message)
        && message.AnyToken(t => t.Has(Sign.Negation) || message.Is(t, "who hasn't", "who hasnt", "who haven't", "who has"));

    /// <summary>"what did Raj do today", "Raj's numbers this week?".</summary>
    private static bool AsksAboutWork(Message message) => message.Words <= LongestRequest && !message.AnyToken(t => t.Kind == TokenKind.Figure)
        && (message.Is(message.Sentences[0][0], "what", "what has", "what's") && message.AnyToken(t => message.Is(t, "do", "done", "get done", "been doing", "been up to", "up to", "report", "log", "achieve", "close", "sell"))
        || message.AnyToken(t => message.Is(t, "numbers", "figures", "stats", "results", "performance", "tally", "total", "totals")));

    /// <summary>"how did last week go", "how was my month".</summary>
    private static bool AsksHowItWent(Message message) => message.Words <= LongestRequest
        && (message.Is(message.Sentences[0][0], "how did") || message.Is(message.Sentences[0][0], "how") && message.Is(message.Sentences[0][1], "did", "was", "were"))
        && message.AnyToken(t => t.Period is not null || t.Day is { Ahead: false }) && (message.AnyToken(t => message.Is(t, "go", "turn out", "end up")) || message.Is(message.Sentences[0][1], "was") && message.Words <= 4);

    /// <summary>"上周怎么样".</summary>
    private static bool AsksHowAPeriodWas(Message message) =>
        message.Words <= 4 && message.Has(Sign.State) && message.AnyToken(t => t.Period is PeriodForm.LastWeek or PeriodForm.LastMonth || t.Day is { Form: DayForm.Offset, First: -1 })
        && !message.AnyToken(t => t.Kind is not (TokenKind.Period or TokenKind.Day) && !t.Has(Sign.State));

    /// <summary>"我今天的记录", "查一下本周的记录", "what did I log".</summary>
    private static bool IsOwnLog(Message message) => !message.Has(Sign.Undo)
        && (message.Has(Sign.Log) || message.Words <= LongestRequest && message.AnyToken(t => message.Is(t, "记录"))
        && (message.Has(Sign.Self) || message.AnyToken(t => t.Kind is TokenKind.Day or TokenKind.Period)));

    private static bool IsRequest(Message message) =>
        message.Has(Sign.Please) || message.AnyToken(t => message.Is(t, "show", "看", "list", "give me")) || message.Is(message.Sentences[0][0], "give") && message.Is(message.Sentences[0][1], "me", "us");

    private static bool IsBusiness(Message message) =>
        message.Has(Sign.Target | Sign.Progress | Sign.Team | Sign.Review | Sign.Self)
        || message.AnyToken(t => t.Kind == TokenKind.Period || t.Kind == TokenKind.Word && t.Term.Metric is not null);

    private string? PersonOrTeam(Message message)
    {
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Has(Sign.Team))
                    return message.Text.Slice(sentence[i].Start, sentence[i].End);
                if (sentence[i].Kind == TokenKind.Latin && i == 0 && sentence.Count == 1)
                    continue;
                var end = persons.PersonEnd(sentence, i, sure: false);
                if (end > i)
                    return persons.Name(sentence, i, end);
            }
        }
        return null;
    }

    private static MetricCode? MetricOf(Message message)
    {
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind == TokenKind.Word && token.Term.Metric is { } metric)
                return metric;
            if (message.Is(token, "签了多少") && message.Text[token.End] != '钱')
                return Metrics.Order;
            if (message.Is(token, "拜访了多少"))
                return Metrics.Visit;
        }
        return null;
    }

    private static AskedPeriod? PeriodOf(Message message)
    {
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Day is { Form: DayForm.Offset } day)
                return day.First switch { 0 => AskedPeriod.Today, -1 => AskedPeriod.Yesterday, _ => null };
            AskedPeriod? period = token.Period switch
            {
                PeriodForm.Today => AskedPeriod.Today,
                PeriodForm.Yesterday => AskedPeriod.Yesterday,
                PeriodForm.ThisWeek => AskedPeriod.ThisWeek,
                PeriodForm.LastWeek => AskedPeriod.LastWeek,
                PeriodForm.ThisMonth => AskedPeriod.ThisMonth,
                PeriodForm.LastMonth => AskedPeriod.LastMonth,
                PeriodForm.ThisQuarter => AskedPeriod.ThisQuarter,
                PeriodForm.ThisYear => AskedPeriod.ThisYear,
                _ => null,
            };
            if (period is not null)
                return period;
        }
        return null;
    }
}
