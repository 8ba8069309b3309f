using SalesBot.Conversation.Understanding.Agreements;
using SalesBot.Conversation.Understanding.Boards;
using SalesBot.Conversation.Understanding.Calendars;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Contests;
using SalesBot.Conversation.Understanding.Credits;
using SalesBot.Conversation.Understanding.Explaining;
using SalesBot.Conversation.Understanding.Forecasts;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Honours;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Members;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Own;
using SalesBot.Conversation.Understanding.Personnel;
using SalesBot.Conversation.Understanding.Pictures;
using SalesBot.Conversation.Understanding.Projects;
using SalesBot.Conversation.Understanding.Reminders;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Conversation.Understanding.Structure;
using SalesBot.Conversation.Understanding.Tables;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding;

/// <summary>Reads messages in the steps normal form, tokens, sentences, facts, intent; holds nothing but its words.</summary>
internal sealed class MessageUnderstanding(WordBook words) : IUnderstanding
{
    public WordBook Words => words;

    public Reading Read(string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var source = PaymentTerms.Without(Normalizer.Normalize(text));
        return PictureReader.Find(source) is { } places ? ReadPicture(source, places, context) : Read(source, context);
    }

    // What nobody can draw keeps its own meaning where it has one: "今天拜访了华为,把合同发成图片" is a report.
    private Reading ReadPicture(SourceText source, IReadOnlyList<(int Start, int End)> places, ReadingContext context)
    {
        foreach (var question in PictureReader.Questions(source, places))
        {
            if (Read(Normalizer.Normalize(question), context) is var asked && PictureSubjects.Has(asked))
                return asked with { Picture = new PictureWish(question) };
        }

        return Read(source, context) is var reading && !PictureSubjects.Changes(reading) ? reading with { Picture = new PictureWish("") } : reading;
    }

    private Reading Read(SourceText source, ReadingContext context)
    {
        if (CreditReader.Find(source) is { } credit && ReadShared(source, credit, context) is { } shared)
            return credit.Statement.IsGuess ? shared with { IfUnshared = ReadUnshared(source, context) } : shared;
        return ReadUnshared(source, context);
    }

    private Reading ReadUnshared(SourceText source, ReadingContext context)
    {
        var message = Gather(source, context);
        var reading = WithCalendar(new IntentDecider(context).Decide(message), message, context);
        if (PlainReport.Is(message, reading))
            return reading;
        reading = reading with
        {
            Board = BoardReader.Read(message, context, reading.Intent),
            Contest = ContestReader.Read(message.Text, words, context, reading.Intent),
            Coaching = CoachingReader.Read(message.Text),
            Project = ProjectReader.Read(message.Text),
            Member = MemberReader.Read(message.Text, words, context),
            Structure = StructureReader.Read(message.Text),
            Personnel = reading.Intent is Intent.Report or Intent.Plan ? null : PersonnelReader.Read(message.Text, context),
            CreditChange = CreditChangeReader.Read(message.Text),
            WorkingTime = WorkingTimeReader.Read(message.Text, context),
            Task = TaskReader.Read(message.Text, words, context),
            Agreement = AgreementReader.Read(message.Text, words, context),
            Comment = CommentReader.Read(message.Text, words),
            Honour = HonourReader.Read(message.Text, words),
            Incentive = IncentiveReader.Read(message.Text, context.Today, words),
            Own = reading.Intent is Intent.Report or Intent.Plan or Intent.Correct ? null : OwnReader.Read(message.Text),
        };

        reading = Settled(reading, message);
        reading = reading with { Forecast = ForecastReader.Read(message.Text, words, context, reading.Intent) };
        return reading is { Leave: null, DayChange: null, Employment: null } && GoalReader.Read(message.Text, words, context, reading.Intent) is { } goal
            ? WithGoal(reading, goal) : WithWish(reading, message);
    }

    // Where two readers take the same words, one of them is right.
    private static Reading Settled(Reading reading, Message message)
    {
        // What is paid for each is nothing that was done.
        if (reading.Incentive is { IsRule: true } && reading.Intent is Intent.Report or Intent.Plan or Intent.Clarify or Intent.Correct)
            reading = Reading.Nothing with { Incentive = reading.Incentive };

        // "谁先打满100个电话谁赢,奖300块": nothing was done yet, and what is paid is the prize.
        if ((reading.Contest is ContestWish.Create { Format: ContestFormat.Race, Goal: not null } || reading.Intent is Intent.Report or Intent.Plan) && ContestCall.IsOpenRace(message.Text))
            reading = Reading.Nothing with { Intent = Intent.StartContest, Contest = reading.Contest };

        // Who is to compete is given no task.
        if (reading is { Intent: Intent.Assign, Contest: ContestWish.Create })
            reading = reading with { Intent = Intent.StartContest, Task = null };

        // "把PK改成人均" shares no deal.
        if (reading is { CreditChange: not null, Contest: not null })
            reading = reading with { CreditChange = null };

        // What winning brings is no bonus yet.
        if (reading is { Intent: Intent.Incentive, Contest: ContestWish.About })
            reading = reading with { Intent = Intent.Contest, Incentive = null };

        // "本月签单完成率榜" is no task for somebody called 签单.
        if (reading is { Intent: Intent.Leaderboard, Task: TaskWish.Develop })
            reading = reading with { Task = null };
        return reading;
    }

    // "why is Raj's calls target 20" asks of no rank.
    private static Reading WithGoal(Reading reading, ReadGoal goal) =>
        reading with { Goal = goal, Board = goal.Act == GoalAct.Why ? null : reading.Board };

    public Explanation Explain(string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var source = PaymentTerms.Without(Normalizer.Normalize(text));
        Reading? asked = null;
        if (PictureReader.Find(source) is { } places && ReadPicture(source, places, context) is { Picture.Of.Length: > 0 } drawn)
        {
            asked = drawn;
            source = source.Without([.. new[] { (From: 0, To: places[0].Start), (From: places[0].End, To: source.Length) }.Where(span => span.From < span.To)]);
        }

        if (CreditReader.Find(source) is { } credit && ReadShared(source, credit, context) is not null)
            source = source.Without(credit.Spans);
        var message = Gather(source, context);
        var decider = new IntentDecider(context);
        var decided = WithCalendar(decider.Decide(message), message, context);
        if (IncentiveReader.Read(source, context.Today, words) is { IsRule: true } && decided.Intent is Intent.Report or Intent.Plan or Intent.Clarify or Intent.Correct)
            decided = Reading.Nothing;
        var reading = asked ?? decided;
        return new Explanation(reading, decider.Rule, new Explainer(message, reading, context).Spans());
    }

    // What is a report or a question is no statement about leave; a bare span of days ("25-27 Nov") may look like a figure that lacks its metric.
    private static Reading WithCalendar(Reading reading, Message message, ReadingContext context)
    {
        if (reading.Intent is not (Intent.None or Intent.Clarify))
            return reading;
        if (new LeaveReader(context).Read(message) is { } leave)
            return reading with { Leave = leave };
        if (new EmploymentReader(context).Read(message) is { } employment)
            return reading with { Employment = employment };
        return new DayChangeReader(context).Read(message) is { } change ? reading with { DayChange = change } : reading;
    }

    // Whatever else its words may mean elsewhere, a message that is a wish from end to end is one.
    private static Reading WithWish(Reading reading, Message message) =>
        reading.Leave is null && reading.DayChange is null && WishReader.Read(message) is { } wish
            && (reading.Items.Count == 0 || wish.Topic == WishTopic.Celebrations)
            ? reading with { Wish = wish } : reading;

    // Without the words about sharing it is a report of a deal; anything else is no sharing of money ("客户说对半分").
    private Reading? ReadShared(SourceText source, CreditClause credit, ReadingContext context)
    {
        var reading = new IntentDecider(context).Decide(Gather(source.Without(credit.Spans), context));
        return reading.Intent == Intent.Report && reading.Items.Any(item => item.Status == ItemStatus.Done && item.Metric is { } metric && IsDeal(metric))
            ? reading with { Credit = credit.Statement } : null;
    }

    private static bool IsDeal(MetricCode metric) => metric == Metrics.Order || Metrics.UnitOf(metric) == MetricUnit.Money;

    private Message Gather(SourceText source, ReadingContext context)
    {
        var sentences = Sentence.Split(Scanner.Scan(source, words), source);
        var tables = TableReader.Find(source, words);
        var facts = new FactReader(source, context, tables).Read(sentences);
        // What a table's words ask or command is nobody's wish.
        return new Message(source, tables.Count == 0 ? sentences : [.. sentences.Where(s => !tables.Any(t => t.Start <= s[0].Start && s[0].Start < t.End))], facts);
    }

    public IReadOnlySet<decimal> Figures(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scanner.Scan(Normalizer.Normalize(text), words).Select(token => token.Figure).OfType<Figure>()
            .Where(figure => !figure.Vague).Select(figure => figure.Value).ToHashSet();
    }

    public decimal? ReadQuantity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = Normalizer.Normalize(text);
        Figure? only = null;
        foreach (var token in Scanner.Scan(source, words))
        {
            if (token.Kind == TokenKind.Figure && only is null)
                only = token.Figure;
            else if (token.Kind is TokenKind.Figure or TokenKind.Latin or TokenKind.Han or TokenKind.Opaque or TokenKind.Mention or TokenKind.Day or TokenKind.Period)
                return null;
            else if (token.Has(Sign.Vague | Sign.MoreThan | Sign.Negation | Sign.Question))
                return null;
        }
        return only is { Vague: false, Percent: false } ? only.Value : null;
    }

    public ScheduleRequest? ReadSchedule(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ScheduleReader.Read(text);
    }
}
