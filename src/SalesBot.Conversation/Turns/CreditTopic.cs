using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>"签单10万 和李四三七开": takes the answer to which part is whose, and records the report with it (T19).</summary>
internal sealed class CreditTopic(ReportHandler reports, Asking asking, OnBehalf onBehalf, CreditChanges changes) : ITopic
{
    private static readonly ImmutableArray<string> AllMine = ["全是我的", "都是我的", "全算我的", "都算我的", "我的", "我一个人的", "不分", "all mine", "mine", "all me", "just me", "no split", "not shared"];
    private static readonly ImmutableArray<string> Equally = ["对半", "对半分", "平分", "一人一半", "一半", "五五", "五五开", "half", "half half", "half each", "equally", "evenly", "split it", "split evenly", "in half"];
    private static readonly ImmutableArray<string> IsCustomer = ["客户", "customer", "client"];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Credit];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        reading.CreditChange is { } change ? await changes.AnswerAsync(turn, reading, change, cancellationToken) : null;

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        var reading = turn.Read(question.Text ?? "");
        if (reading is { Credit: null, CreditChange.Statement: { Others.Count: 1 } parts })
        {
            if (Chosen(parts, reply) is not { } settled)
                return null;
            await asking.DropAsync(turn, cancellationToken);
            return await changes.AnswerAsync(turn, reading, reading.CreditChange with { Statement = settled }, cancellationToken);
        }

        if (reading.Credit is null && await onBehalf.PartnerAsync(turn, question.Text ?? "", reading, cancellationToken) is { } partner)
        {
            if (Shared(turn, partner, reading, reply) is not { } settled)
                return null;
            await asking.DropAsync(turn, cancellationToken);
            return await reports.AnswerAsync(turn, settled, question.Source, evenIfRepeated: true, cancellationToken);
        }

        if (reading.Credit is not { Others.Count: 1 } credit || Chosen(credit, reply) is not { } chosen)
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return await reports.AnswerAsync(turn, reading with { Credit = chosen }, question.Source, evenIfRepeated: true, cancellationToken);
    }

    // A button; or in words: "对半", "我6他4", "60/40", "全是我的", "周凯是客户".
    private static Reading? Shared(Turn turn, Partners.Partner partner, Reading reading, string reply)
    {
        var said = ShortAnswers.Bare(reply);
        if (reply == Asking.Alone || AllMine.Contains(said, StringComparer.Ordinal))
            return partner.Reading;
        if (reply == Asking.Customer || IsCustomer.Any(word => said.Contains(word, StringComparison.Ordinal)))
            return reading;
        if (reply == Asking.Yes || Equally.Contains(said, StringComparer.Ordinal))
            return partner.Reading with { Credit = new CreditStatement(1, [new CreditPart(partner.Name, 1)]) };
        // The same words as if they had been said at once; the first part is the writer's own, as the question says.
        var credit = turn.Read($"签单10万 和{partner.Name}{reply}").Credit ?? turn.Read($"签单10万 和{partner.Name}{reply}分").Credit ?? turn.Read($"closed 100k, split {reply} with {partner.Name}").Credit;
        return credit is { Others.Count: 1 } ? partner.Reading with { Credit = credit with { IsOrderOpen = false } } : null;
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
