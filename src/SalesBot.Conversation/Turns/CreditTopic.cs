using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>"签单10万 和李四三七开": takes the answer to which part is whose, and records the report with it (T19).</summary>
internal sealed class CreditTopic(ReportHandler reports, Asking asking) : ITopic
{
    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Credit];

    public Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => Task.FromResult<Answer?>(null);

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        var reading = turn.Read(question.Text ?? "");
        if (reading.Credit is not { Others.Count: 1 } credit || Chosen(credit, reply) is not { } chosen)
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return await reports.AnswerAsync(turn, reading with { Credit = chosen }, question.Source, evenIfRepeated: true, cancellationToken);
    }

    // A button; or one's own part, "我7", "7", "me 70".
    private static CreditStatement? Chosen(CreditStatement credit, string reply)
    {
        if (reply == Asking.Yes)
            return credit with { IsOrderOpen = false };
        if (reply == Asking.Swapped)
            return credit.Swapped();
        var said = ShortAnswers.Bare(reply);
        foreach (var mine in (ReadOnlySpan<string>)["我占", "我拿", "我", "i get ", "me ", "mine is "])
            said = said.StartsWith(mine, StringComparison.Ordinal) ? said[mine.Length..].Trim() : said;
        var digits = new string([.. said.TakeWhile(c => char.IsAsciiDigit(c) || "一二三四五六七八九".Contains(c, StringComparison.Ordinal))]);
        var own = digits.Length == 1 && "一二三四五六七八九".IndexOf(digits[0], StringComparison.Ordinal) is >= 0 and var han ? han + 1
            : int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? figure : 0;
        return own == credit.Own ? credit with { IsOrderOpen = false } : own == credit.Others[0].Weight ? credit.Swapped() : null;
    }
}
