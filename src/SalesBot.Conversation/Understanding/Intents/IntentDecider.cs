using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Weighs what a message says against what it asks or commands, and says what it means.</summary>
internal sealed class IntentDecider(ReadingContext context)
{
    private const int BareNumberWords = 3;
    private const int DaysOfWeek = 7;

    /// <summary>The rule by which the message was decided, for whoever asks how.</summary>
    public string Rule { get; private set; } = "";

    public Reading Decide(Message message)
    {
        var persons = new PersonReader(message.Text);
        if (message.Sentences.Count == 0 && message.Facts is { Items.Count: > 0 } or { Open.Count: > 0 })
            return By("a table", Reported(message) ?? new Reading(Intent.Clarify, []) { Open = message.Facts.Open[0] });
        if (message.Words == 0 && message.Facts.Items.Count == 0 || message.Has(Sign.Joke) && (!message.Has(Sign.Undo) || message.Has(Sign.Hearsay)))
            return By("nothing to read, or a joke", Reading.Nothing);
        if (new CommandReader(persons).Read(message) is { } command)
        {
            return By("a command", new Reading(command, [])
            {
                Asked = command == Intent.Help ? null : new QueryReader(persons).Read(message)?.Asked,
            });
        }
        if (TargetTalk.Objects(message))
            return By("an objection to a number", Reading.Nothing);
        if (new CorrectionReader(context).Read(message) is { } correction)
            return By("a change of the latest report", correction);
        if (Reported(message) is { } report)
            return By("it tells what was done or is planned", report);
        var strongOpen = message.Facts.Open.Count > 0 && !message.Has(Sign.Why | Sign.Review) && !message.Sentences[0][0].Has(Sign.Rank) && message.Facts.Drafts.Any(d => d is { Vague: true, Past: true } && !(d.Rep is not null && message.Asks)) && !OwnState.CountsAPeriod(message);
        if (!strongOpen && new QueryReader(persons).Read(message) is { } query)
            return By("a question to the bot", query is { Intent: Intent.Tasks, Asked: { } tasks } && AheadOf(message) is { } ahead ? query with { Asked = tasks with { Ahead = ahead } } : query.Asked is { Period: null } asked && (asked.OwnLog || asked.Silent) ? query with { Asked = asked with { Day = DayOf(message) } } : query);
        if (message.Facts.Open.Count > 0)
            return By("a report in which something is open", new Reading(Intent.Clarify, []) { Open = message.Facts.Open[0] });
        if (Returned(message))
        {
            return By("a return, which no rule counts", new Reading(Intent.Clarify, [])
            {
                Open = new OpenPoint(Unclear.Other, Metrics.Order, null, context.Today),
            });
        }
        return BareNumber(message) is { } bare ? By("a bare number", bare) : By("nothing that the bot is meant by", Reading.Nothing);
    }

    /// <summary>"what did I do on Monday", "11月20号的记录": the day that is named.</summary>
    private DateOnly? DayOf(Message message) =>
        message.Sentences.SelectMany(s => s.Tokens).Select(t => t.Day).FirstOrDefault(d => d is { Ahead: false }) is { } day
            ? new Dates.DayResolver(context.Today, context.Locale).Resolve(day, planned: false, context.Today) : null;

    /// <summary>"明天做什么", "what's on for Friday", "下周任务": the days to come that are named.</summary>
    private DateRange? AheadOf(Message message)
    {
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Day is { } mark && new Dates.DayResolver(context.Today, context.Locale).Resolve(mark, planned: true, context.Today) is { } day && day > context.Today)
                return new DateRange(day, day);
            var start = token.Period switch
            {
                Dates.PeriodForm.NextWeek => context.Today.AddDays(DaysOfWeek - (((int)context.Today.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek)),
                Dates.PeriodForm.NextMonth => new DateOnly(context.Today.Year, context.Today.Month, 1).AddMonths(1),
                _ => context.Today,
            };
            if (start > context.Today)
                return new DateRange(start, token.Period == Dates.PeriodForm.NextWeek ? start.AddDays(DaysOfWeek - 1) : start.AddMonths(1).AddDays(-1));
        }
        return null;
    }

    private Reading By(string rule, Reading reading)
    {
        Rule = rule;
        return reading;
    }

    private static Reading? Reported(Message message)
    {
        var items = message.Facts.Items;
        if (items.Count == 0)
            return null;
        var done = items.Any(i => i.Status == ItemStatus.Done);
        return new Reading(done ? Intent.Report : Intent.Plan, items)
        {
            Open = done && message.Facts.Open.Count > 0 ? message.Facts.Open[0] : null,
            Unread = UnreadLines.Of(message),
        };
    }

    /// <summary>"退单1个": taken back by the customer, which no rule says how to count.</summary>
    private static bool Returned(Message message) =>
        message.Has(Sign.Return) && !message.Asks && message.AnyToken(t => t.Kind == TokenKind.Figure || t.Has(Sign.One)) && message.Words <= 10;

    /// <summary>"5", "3家": how much is known, of what is not.</summary>
    private Reading? BareNumber(Message message)
    {
        if (message.Words > BareNumberWords || message.Asks || message.AnyToken(t => !StandsBesideNumber(message, t)))
            return null;
        var figures = message.Sentences.SelectMany(s => s.Tokens).Where(t => t.Kind == TokenKind.Figure).ToList();
        if (figures is not [{ Figure: { Percent: false } figure }])
            return null;
        return new Reading(Intent.Clarify, []) { Open = new OpenPoint(Unclear.Metric, null, figure.Vague ? null : figure.Value, context.Today) };
    }

    private static bool StandsBesideNumber(Message message, Token token) =>
        token.Kind is TokenKind.Figure or TokenKind.Mark || token is { Latin: false, Day: { Ahead: false } } || token.Latin && token.Has(Sign.Header) || token.Has(Sign.About | Sign.Total | Sign.Done) || message.Is(token, "搞定", "搞定了", "拿下", "拿下了")
        || token.Term.Role is Role.Thing or Role.Light && !token.Has(Sign.Other) && (token.Term.Takes & Thing.Document) == 0;
}
