using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Reads messages that change or take back the latest report.</summary>
internal sealed class CorrectionReader(ReadingContext context)
{
    private const int ShortMessage = 8;

    /// <summary>In a longer message a number that names no metric may be anything.</summary>
    private const int LongestBareCorrection = 14;

    /// <summary>The correction or undoing that a message asks for; null where it asks for neither.</summary>
    public Reading? Read(Message message)
    {
        // "if it closes that's 50k", "12月拜访我想改成30", "make it 10% of revenue": no report is meant.
        if (TargetTalk.NamesMonthOrShare(message) || message.Asks && message.Has(Sign.Why | Sign.Review) || message.Facts.Drafts.Any(d => d.Repaired) || message.Sentences.Count > 0 && message.Sentences[0][0] is { Latin: true } opening && opening.Has(Sign.Hypothetical) && !opening.Has(Sign.Correct))
            return null;
        if (message.Has(Sign.Remind | Sign.Target | Sign.Hypothetical) && !message.Has(Sign.Latest) || message.Has(Sign.Help) && message.Asks)
            return null;
        // "let's make it 25 calls a day per rep": what is done again and again was not reported.
        if (message.Count(TokenKind.Figure) > 0 && message.AnyToken(t => message.Is(t, "a day", "per day", "a week", "per week", "a month", "per month", "per rep", "per person", "per head", "daily", "weekly", "每天", "每人", "每周", "每人每天")) && !NegatesNumber(message))
            return null;
        // "前天漏报了一单": told late, of a day that is over.
        if (message.First(Sign.More) is not null && message.First(Sign.Undo) is null && message.Facts.Items.Any(i => i.Metric is not null) && message.AnyToken(t => t.Day is { Behind: true })
            && !message.AnyToken(t => t.Has(Sign.Correct) && !t.Has(Sign.More)))
            return null;
        var strong = message.Sentences.Any(s => Enumerable.Range(0, s.Count).Any(i => IsStrong(s, i)));
        strong |= Changes(message) || Restates(message);
        if (RepairsBare(message) is { } bare)
            return new Reading(Intent.Clarify, []) { Open = new OpenPoint(Unclear.Metric, null, bare, context.Today) };
        strong |= HanCommands.NamesOtherMetric(message) || EnglishSwaps.Any(message);
        var weak = strong || message.AnyToken(t => t.Has(Sign.Correct) && !t.Has(Sign.Set)) || NegatesNumber(message) && message.Count(TokenKind.Figure) > 1;
        var undo = TakesBack(message);
        if (!undo && !weak && !OpensWithNo(message) && !IsRelative(message))
            return null;
        if (Swapped(message, strong || weak) is { } swapped)
            return swapped;
        if (Relative(message, strong) is { } relative)
            return relative;
        var values = new CorrectedValues(context).Read(message);
        if (undo && (values.Count == 0 || !ReplacesUndone(message, strong)))
            return IsUndo(message) ? new Reading(Intent.Undo, []) { Taken = new TakenBackReader(context).Read(message) } : null;
        if (values.Count == 0)
            return strong && message.Words <= 4 && !message.Asks && message.Facts.Drafts.Count == 0
                && !message.AnyToken(t => t.IsUnknown || t.Kind == TokenKind.Figure)
                ? new Reading(Intent.Clarify, []) { Open = new OpenPoint(Unclear.Quantity, null, null, null) } : null;
        if (!strong && !undo && !WeakCorrects(message, values) || values.All(v => v.Metric is null) && (message.Has(Sign.Place) || NamesRoomOrTime(message) || message.Words > LongestBareCorrection))
            return null;
        if (message.Asks && message.Has(Sign.HowMuch | Sign.Why) || message.Has(Sign.Hearsay))
            return null;
        return new Reading(Intent.Correct, values);
    }

    /// <summary>"3家 不对 4家": a figure of nothing in particular, mended in the same breath; null where a report before it is meant.</summary>
    private static decimal? RepairsBare(Message message)
    {
        if (message.Sentences is not [var sentence] || sentence[0] is not { Kind: TokenKind.Figure, Measure: not Thing.None } slip || sentence[sentence.Count - 1] is not { Figure: { Vague: false } } right || message.Count(TokenKind.Figure) != 2 || right.Measure != slip.Measure || sentence.Count > ShortMessage)
            return null;
        for (var i = 1; i < sentence.Count - 1; i++)
        {
            if (sentence[i].Kind != TokenKind.Mark && !message.Is(sentence[i], "不对", "不", "错了", "说错了", "打错了", "写错了", "口误", "是", "应该是", "哦不", "啊不", "唔系"))
                return null;
        }
        return sentence[1].Kind == TokenKind.Mark || sentence[1].Spaced ? right.Figure.Value : null;
    }

    /// <summary>"change yesterday's visits to 4", "edit: 5 demos": an order to change what no target or reminder is meant by.</summary>
    private static bool Changes(Message message)
    {
        var first = message.Sentences.Count > 0 ? message.Sentences[0].Tokens.FirstOrDefault(t => t.Kind != TokenKind.Mark && !t.Has(Sign.Please)) : null;
        return first is not null && message.Words <= ShortMessage && !message.Has(Sign.Target | Sign.Remind | Sign.Contest) && message.AnyToken(t => t.Kind == TokenKind.Figure)
            && (message.Is(first, "change", "edit", "update", "adjust", "fix", "correct", "revise", "amend", "alter", "修改", "更新"));
    }

    /// <summary>
    /// "刚才那个电话是18个", "the calls were 18 actually": what was reported is said again, with the figure that it is. Nothing is said to
    /// have been done, so it is no report of its own.
    /// </summary>
    private static bool Restates(Message message) => message.Words <= ShortMessage && !message.Asks && message.Sentences is [var sentence]
        && message.Count(TokenKind.Figure) == 1 && message.Has(Sign.Latest | Sign.Correct) && !message.Has(Sign.Target | Sign.Remind | Sign.Plan | Sign.Duty | Sign.More | Sign.Undo)
        && Enumerable.Range(2, Math.Max(0, sentence.Count - 2)).Any(i => sentence[i].Figure is { Vague: false, Percent: false }
            && (sentence[i - 1].Has(Sign.Copula) || message.Is(sentence[i - 1], "was actually", "were actually", "is actually", "are actually"))
            && sentence[i - 2].Kind == TokenKind.Word && sentence[i - 2].Term.NamesMetric);

    /// <summary>"会议室改到802", "meeting moved, now 1806": what changed is no report.</summary>
    private static bool NamesRoomOrTime(Message message) => message.AnyToken(t => !IsCounted(message, t) && message.Is(t, "会议室", "会议", "发票", "发票金额", "开会", "地点", "时间", "房间", "地址", "价格", "报价表", "密码", "会", "座位", "航班",
        "meeting", "meeting room", "room", "price", "address", "flight", "password", "培训室", "拜访时间", "培训时间", "电话会议", "高铁"));

    /// <summary>"改成5个meeting": so many of them.</summary>
    private static bool IsCounted(Message message, Token thing) =>
        message.Sentences.Any(s => Enumerable.Range(1, Math.Max(0, s.Count - 1)).Any(i => s[i] == thing && s[i - 1] is { Kind: TokenKind.Figure, Measure: not Thing.None }));

    /// <summary>Whether a word corrects by itself: "改到" and the like only with the number behind it ("会议室改到8楼" changes no report).</summary>
    private static bool IsStrong(Sentence sentence, int place)
    {
        var token = sentence[place];
        if (!token.Has(Sign.Correct) || token.Has(Sign.Contrast))
            return false;
        if (!token.Has(Sign.Set))
            return true;
        if (sentence[place + 1].Has(Sign.Aspect))
            return false;
        for (var i = place + 1; i <= place + 4 && sentence[i].Kind is not (TokenKind.Mark or TokenKind.Day or TokenKind.Period or TokenKind.Opaque); i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return true;
        }
        return false;
    }

    /// <summary>"撤回", "scratch that", "取消刚才那条"; "不算" only of what was just said.</summary>
    private static bool TakesBack(Message message)
    {
        if (EndsWithIgnore(message))
            return true;
        if (message.First(Sign.Undo) is not { } undo)
            return message.Is(message.Sentences[0][0], "收回") && message.Sentences[0][1].IsMark(',') || (message.Has(Sign.Latest) || message.Has(Sign.Correct) && message.Words <= ShortMessage / 2) && message.Words <= ShortMessage && message.Facts.Items.Count == 0
                && message.AnyToken(t => message.Is(t, "取消", "取消了", "cancel", "remove", "delete", "收回", "拿掉", "撤", "删", "清空"));
        return message.AnyToken(t => t.Has(Sign.Undo) && !message.Is(t, "不算", "不要了", "忽略")) || message.Has(Sign.Latest) || message.Words <= 3;
    }

    /// <summary>"my kid sent that, ignore".</summary>
    private static bool EndsWithIgnore(Message message)
    {
        var last = message.Sentences[^1];
        return message.Words <= ShortMessage && message.Is(last[last.Count - 1], "ignore", "disregard") && (last.Count == 1 || last[last.Count - 2].Kind == TokenKind.Mark || last[last.Count - 2].Has(Sign.Please));
    }

    private static bool IsUndo(Message message)
    {
        // A sentence that merely mentions deleting something tells no bot to do it.
        if (message.First(Sign.Undo) is not { } token)
            return true;
        var first = message.Sentences[0][0];
        return message.Words <= ShortMessage || token == first || message.Has(Sign.Latest) && message.Words <= 16;
    }

    /// <summary>"删掉华为那单", "undo the calls": what the report to be taken back is called.</summary>
    private static bool ReplacesUndone(Message message, bool strong) =>
        strong || IsFollowedByFigure(message) || message.AnyToken(t => t.Has(Sign.Correct | Sign.Copula) || message.Is(t, "log", "logged", "record", "instead", "重报", "重新报", "改报", "put", "take", "use", "count", "note", "add", "enter"));

    /// <summary>"scratch that, 4 visits".</summary>
    private static bool IsFollowedByFigure(Message message)
    {
        var sentence = message.Sentences[0];
        if (!sentence[0].Has(Sign.Undo))
            return false;
        var comma = sentence.ClauseEnd(0);
        return comma <= 3 && (sentence[comma + 1].Kind == TokenKind.Figure || comma >= sentence.Count && message.Sentences.Count > 1 && message.Sentences[1][0].Kind == TokenKind.Figure);
    }

    /// <summary>"no, it's 7", "nope 5", "不,5家".</summary>
    private static bool OpensWithNo(Message message)
    {
        if (message.Sentences.Count == 0)
            return false;
        var sentence = message.Sentences[0];
        var first = sentence[0];
        var no = message.Is(first, "wait", "no", "nope", "不", "不是", "唔系", "并非", "not", "nah");
        if (!no)
            return false;
        if (sentence[1].Kind == TokenKind.Mark || !sentence[1].Latin && sentence[1] is { Kind: TokenKind.Word, Spaced: false, Term: { Role: Role.Plain, Signs: Sign.None } } particle && particle.End - particle.Start == 1 && sentence[2].Kind == TokenKind.Mark || sentence.Count == 1 && message.Sentences.Count > 1)
            return true;
        return message.Is(first, "not", "不是", "唔系", "并非") && (sentence[1].Kind == TokenKind.Figure || sentence[1].Term.NamesMetric);
    }

    /// <summary>Words that also begin other sentences correct only in front of a bare number, or beside "not 3".</summary>
    private static bool WeakCorrects(Message message, List<ReadItem> values)
    {
        if (message.Facts.Drafts.Any(d => d.Past && d.Verb is { Role: Role.Act } && d.Stated && d.Day is not null))
            return false;
        var sentence = message.Sentences[0];
        if (NegatesNumber(message) || SaysOtherwise(message))
            return true;
        var leading = sentence[0].Has(Sign.Correct) || sentence[1].Has(Sign.Correct) || OpensWithNo(message) || message.Has(Sign.Undo);
        return leading && message.Words <= ShortMessage && !message.Facts.Drafts.Any(d => d.Verb is { Role: Role.Act or Role.Light } verb
            && verb.Has(Sign.Past)) && values.Count > 0;
    }

    /// <summary>"I put 30 calls, it was actually 13": a second bare number behind a word of correction.</summary>
    private static bool SaysOtherwise(Message message)
    {
        if (message.Count(TokenKind.Figure) != 2 || message.Words > LongestBareCorrection)
            return false;
        var counted = false;
        var otherwise = false;
        // "four visits today I think it was four": the same once more.
        if (message.Sentences.SelectMany(s => s.Tokens).Select(t => t.Figure).OfType<Figure>().Distinct().Count() == 1)
            return false;
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                otherwise |= counted && sentence[i].Has(Sign.Correct) && message.Is(sentence[i], "actually", "it was", "实际", "其实", "实际是", "was actually", "i mean", "sorry");
                if (sentence[i].Kind == TokenKind.Figure && counted && otherwise && !(sentence[i - 1].Term.IsVerb && !sentence[i].Latin))
                    return !sentence[i + 1].Term.NamesMetric && sentence[i + 1].Term.Role != Role.Thing && !message.Has(Sign.Plan | Sign.Target | Sign.Hypothetical);
                counted |= sentence[i].Kind == TokenKind.Figure;
            }
        }
        return false;
    }

    /// <summary>"not 3", "不是3家".</summary>
    private static bool NegatesNumber(Message message) =>
        message.Sentences.Any(s => Enumerable.Range(0, s.Count).Any(i => message.Is(s[i], "not", "不是", "并非", "而不是", "唔系", "哪有", "哪来的", "instead of", "rather than") && s[i + 1].Kind == TokenKind.Figure && (i > 0 || message.Is(s[i], "哪有", "哪来的")) && !IsNotOne(s, i + 1)));

    /// <summary>"not one person hung up": none, no figure that is wrong.</summary>
    private static bool IsNotOne(Sentence sentence, int figure) => sentence[figure] is { Latin: true, Figure: { Value: 1, Spelled: true } } && sentence[figure + 1] is { Kind: TokenKind.Latin or TokenKind.Word, Term.NamesMetric: false };

    private static bool IsRelative(Message message) => message.Words <= LongestBareCorrection && message.Has(Sign.More | Sign.Fewer);

    /// <summary>"多报了一个", "再加一个", "add one more": by how much the latest report is to change.</summary>
    private static Reading? Relative(Message message, bool strong)
    {
        var more = message.First(Sign.More);
        var fewer = message.First(Sign.Fewer);
        if (more is null && fewer is null || message.Words > (fewer is null ? ShortMessage : LongestBareCorrection) || message.Asks)
            return null;
        if (message.First(Sign.Undo) is not null && fewer is null)
            return null;
        if (strong && message.Sentences.Any(s => s.Tokens.Any(t => t.Has(Sign.Correct) && !t.Has(Sign.More | Sign.Fewer | Sign.Contrast))))
            return null;
        // "昨天漏报2个拜访" tells what was done, and when.
        if (fewer is null && message.Facts.Items.Any(i => i.Metric is not null) && message.AnyToken(t => t.Day is { Behind: true }))
            return null;
        if (message.First(Sign.Undo) is not null && message.Sentences.Any(s => Enumerable.Range(1, Math.Max(0, s.Count - 1)).Any(i => s[i].Kind == TokenKind.Figure && CorrectedValues.IsPointedAt(s, i, message))))
            return null;
        // "再加一个" and "add one" change the report; "再加3个拜访" and "another visit" report something more.
        if (message.Facts.Items.Count > 0 && fewer is null && !(more?.Has(Sign.Correct) ?? false))
            return null;
        // "签到表少了3个人": of what nobody reports.
        if (message.AnyToken(t => t is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None } } && t.End - t.Start >= 3))
            return null;
        if (message.AnyToken(t => t.IsUnknown && !(t is { Kind: TokenKind.Latin, Capital: false } && message.Has(Sign.Latest | Sign.Log)) || t.Has(Sign.Other) && t.Term.Role == Role.Thing))
            return null;
        var anchor = fewer ?? more!;
        var figure = message.Sentences.SelectMany(s => s.Tokens).FirstOrDefault(t => t.Kind == TokenKind.Figure)?.Figure;
        if (figure is { Vague: true } or { Money: true } || anchor.Has(Sign.Preposition) || figure is null && !message.Is(anchor, "one too many")
            && !message.Is(anchor, "one more") && !message.Is(anchor, "forgot one") && !message.Is(anchor, "missed one")
            && !message.Is(anchor, "take one off") && !message.Is(anchor, "remove one") && !message.Is(anchor, "another"))
            return null;
        if (!anchor.Has(Sign.Correct) && message.Words > 4 && !message.Has(Sign.Latest | Sign.Log) && !message.AnyToken(t => message.Is(t, "logged", "reported", "counted", "recorded", "entered")))
            return null;
        var amount = figure?.Value ?? 1;
        return new Reading(Intent.Correct, []) { Change = fewer is null ? amount : -amount };
    }

    /// <summary>"those were calls, not visits": the metric that is right, with its number where one stands there.</summary>
    private Reading? Swapped(Message message, bool cued)
    {
        var figures = message.Sentences.SelectMany(s => s.Tokens).Where(t => t.Kind == TokenKind.Figure).ToList();
        if (figures.Select(t => t.Figure!.Value).Distinct().Count() > 1 || figures is [{ Figure.Vague: true }])
            return null;
        MetricCode? right = null, wrong = null;
        foreach (var sentence in message.Sentences)
        {
            var negated = false;
            for (var i = 0; i < sentence.Count; i++)
            {
                var token = sentence[i];
                negated = token.Has(Sign.Negation) || message.Is(token, "instead of", "rather than") || cued && message.Is(token, "under", "as")
                    || negated && token.Kind != TokenKind.Mark && !message.Is(token, "是", "是是", "系");
                if (token.Kind != TokenKind.Word || !token.Term.NamesMetric || token.Term.Metric is not { } metric)
                    continue;
                if (negated)
                    wrong ??= metric;
                else
                    right ??= metric;
            }
        }
        if (right is null || wrong is null || right == wrong)
            return null;
        return figures is [{ Figure: { } figure }, ..]
            ? new Reading(Intent.Correct, [new ReadItem(right, figure.Value, context.Today, ItemStatus.Done) { Currency = Currencies.Settle(figure.Currency, context.Locale) }])
            : new Reading(Intent.Correct, []) { Open = new OpenPoint(Unclear.Metric, right, null, context.Today) };
    }
}
