using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads what a message wants of leaderboards beyond the plain question for one, which the intent tells.</summary>
internal static class BoardReader
{
    private const int LongestMessage = 80;
    private const int MostWords = 7;
    private const int MostOfMine = 40;

    public static BoardWish? Read(Message message, ReadingContext context, Intent intent)
    {
        var source = message.Text;
        if (source.Length > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString().Trim(' ', '\n', '.', '。', '!', '?', '@', SourceText.Picture);
        if (text.Length == 0 || text.Contains('\n', StringComparison.Ordinal))
            return null;
        if (Weights(message, text) is { } weights)
            return weights;
        if (intent is Intent.Report or Intent.Plan or Intent.Correct or Intent.Undo or Intent.SetTarget)
            return null;
        if (BoardWords.Hide.Contains(text) || BoardWords.Unhide.Contains(text))
            return new BoardWish.Hide(BoardWords.Hide.Contains(text));
        if (BoardSettings.Read(text) is { } setting)
            return setting;
        return Question(message, context, text, intent) is { } wish
            ? wish with { Of = wish is BoardWish.AsOf ? BoardOwners.ReadOfInstant(message) : wish.Of, Kind = wish is BoardWish.Why && Phrase.Has(text, BoardWords.OwnScore) ? BoardKind.Score : KindOf(text), Metric = MetricOf(message, text), Span = SpanOf(wish, message, context) } : null;
    }

    // The days since which something has changed are not those of the board.
    private static BoardSpan? SpanOf(BoardWish wish, Message message, ReadingContext context) => wish switch
    {
        BoardWish.AsOf { ChangesOnly: true } when !message.AnyToken(token => token.Day is not null) => null,
        BoardWish.AsOf => BoardSpans.OfPast(message, context),
        _ => BoardSpans.Read(message, context),
    };

    private static BoardWish? Question(Message message, ReadingContext context, string text, Intent intent)
    {
        if (BoardWhys.Read(message, text) is { } why)
            return why;
        if (intent is not (Intent.Contest or Intent.StartContest) && BoardPasses.Read(text) is { } passed)
            return passed;
        if (BoardWords.HowBoard.Contains(text))
            return new BoardWish.HowMade();
        if (BoardTops.Read(text, intent) is { } top)
            return new BoardWish.Show { Top = top, Of = BoardOwners.Read(message) };
        // "排行榜改成周五18点" sets when it is sent.
        if (!message.Has(Sign.Set) && Past(message, context, text) is { } past)
            return past;
        if (text.Length <= MostOfMine && Phrase.Has(text, BoardWords.Far) && !text.Contains("第一季", StringComparison.Ordinal) && Phrase.Has(text, BoardWords.HowFar) && intent is not (Intent.Contest or Intent.StartContest))
            return new BoardWish.MyRank { ToFirst = true };
        if (intent is Intent.Leaderboard or Intent.None or Intent.Team or Intent.Progress && BoardOwners.Read(message) is { } owner)
            return new BoardWish.Show { Of = owner };
        if (Phrase.Has(text, BoardWords.Teams) || IsOfTeams(text) || intent is not Intent.Contest && (Phrase.Has(text, BoardWords.BestTeam) || Phrase.Has(text, BoardWords.WhichTeam) && Phrase.Has(text, BoardWords.Most)))
            return new BoardWish.Teams();
        if (message.Asks && Phrase.Has(text, BoardWords.Gap) && message.Count(TokenKind.Figure) == 0 && intent is Intent.Leaderboard or Intent.Progress or Intent.Team or Intent.None)
            return new BoardWish.MyRank();
        if (Phrase.Has(text, BoardWords.Mine) && (intent == Intent.Leaderboard || text.Length <= 20) || IsOfMine(text, intent))
            return new BoardWish.MyRank();
        var special = KindOf(text) != BoardKind.Amount;
        if (special && (intent == Intent.Leaderboard || Phrase.Has(text, BoardWords.Board) || text.EndsWith('榜') || BoardWords.Score.Contains(text) || message.Has(Sign.Who) && (Phrase.Has(text, BoardWords.Most) || Phrase.Has(text, BoardWords.Badges))))
            return new BoardWish.Show();
        return intent == Intent.Leaderboard || IsShort(message, context, text) ? new BoardWish.Show() : null;
    }

    // "团队完成率榜", "teams by points board": but not the board of the people in one's own.
    private static bool IsOfTeams(string text)
    {
        if (Phrase.Find(text, BoardWords.OfTeams, out var word) is not (var place and >= 0) || !(text.EndsWith('榜') || Phrase.Has(text, BoardWords.Board)))
            return false;
        var (before, after) = (text[..place].TrimEnd(), text[(place + word.Length)..]);
        return !BoardWords.Owners.Any(owner => before.EndsWith(owner, StringComparison.Ordinal)) && !BoardWords.Within.Any(inside => after.StartsWith(inside, StringComparison.Ordinal));
    }

    // "我的电话排名", "my rank on calls": one's own place, whatever stands between the two words.
    private static bool IsOfMine(string text, Intent intent) => intent is Intent.Leaderboard or Intent.None or Intent.Incentive or Intent.Progress
        && Phrase.Find(text, BoardWords.Own, out _) is 0 && Phrase.Has(text, BoardWords.Place) && text.Length <= MostOfMine;

    // "top this fiscal year", "Q2 calls board", "profit board this week": a period or a metric, and nothing else.
    private static bool IsShort(Message message, ReadingContext context, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words[0] == "top" || words.Contains("board")) && words.Length <= MostWords && (BoardSpans.Read(message, context) is not null || MetricOf(message, text) is not null)
            && words.Count(word => !BoardWords.OfPeriods.Contains(word) && !int.TryParse(word.Replace("fy", "", StringComparison.Ordinal), out _)) <= (MetricOf(message, text) is null ? 0 : 1);
    }

    private static BoardKind KindOf(string text) => Phrase.Has(text, BoardWords.Attainment) ? BoardKind.Attainment
        : Phrase.Has(text, BoardWords.Score) ? BoardKind.Score : Phrase.Has(text, BoardWords.Points) ? BoardKind.Points
        : Phrase.Has(text, BoardWords.Badges) ? BoardKind.Badges : BoardKind.Amount;

    // Who earns or brings in most is asked of what is sold.
    private static MetricCode? MetricOf(Message message, string text) => message.Sentences.SelectMany(sentence => sentence.Tokens)
        .FirstOrDefault(token => token.Kind == TokenKind.Word && token.Term.Metric is not null)?.Term.Metric
        ?? (Phrase.Has(text, BoardWords.Earns) ? Metrics.Revenue : BoardWords.Doers.FirstOrDefault(doer => Phrase.Has(text, doer.Words)).Metric);

    // "上周五下午6点的榜", "board as of last friday 6pm", "现在和上周五比有什么变化".
    private static BoardWish.AsOf? Past(Message message, ReadingContext context, string text)
    {
        if (!Phrase.Has(text, BoardWords.Board) && Phrase.Has(text, BoardWords.OfOneself))
            return null;
        var changes = Phrase.Has(text, BoardWords.Since) && (text.Contains('比', StringComparison.Ordinal) || Phrase.Has(text, BoardWords.SinceThen));
        var asOf = Phrase.Has(text, BoardWords.AsOf) && Phrase.Has(text, BoardWords.Board);
        if (PartOfDay.IsBoardOf(message, context, text) is { } looked)
            return changes && !asOf ? looked with { ChangesOnly = true } : looked;
        if (!changes && !asOf && !(Phrase.Has(text, BoardWords.OfThen) || text.EndsWith('榜') && text.Contains('的', StringComparison.Ordinal)))
            return null;
        if (BoardSpans.Instant(message, context, changes && !asOf) is not { } instant || !changes && !asOf && instant.Time is null)
            return null;
        return new(instant.Day, instant.Time, changes && !asOf);
    }

    // "综合分 电话20% 拜访30% 签单50%", "score = calls 20%, visits 30%, deals 50%".
    private static BoardWish.Weigh? Weights(Message message, string text)
    {
        if (BoardWords.WeightQuestions.Contains(text))
            return new([]);
        if (Phrase.At(text, 0, BoardWords.Weights) is null || !text.Contains('%', StringComparison.Ordinal))
            return null;
        var metrics = message.Sentences.SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Kind == TokenKind.Word && token.Term.Metric is not null).Select(token => token.Term.Metric!.Value);
        List<(MetricCode, decimal)> weights = [.. metrics.Zip(Percentages(text))];
        return weights.Count > 0 ? new(weights) : null;
    }

    // The shares in the order in which they stand; metrics stand in the same.
    private static IEnumerable<decimal> Percentages(string text)
    {
        for (var place = text.IndexOf('%', StringComparison.Ordinal); place >= 0; place = text.IndexOf('%', place + 1))
        {
            var end = text.AsSpan(0, place).TrimEnd(' ').Length;
            var start = end;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
                start--;
            if (decimal.TryParse(text.AsSpan(start, end - start), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var share))
                yield return share;
        }
    }
}
