using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Goals;

/// <content>Amounts, the floors of averages, and what stands in their place and is none.</content>
internal sealed partial class GoalReader
{
    private const string NotTenths = "交单功立本熟员长绩";

    // "每家平均签约额不少于10万元", "average deal size of at least 100k": up to the amount it is the condition.
    private int Average(int start)
    {
        MetricCode? of = null;
        for (var place = start; place < text.Length && place < start + 40; place++)
        {
            if (!Characters.IsLatin(text[place - 1]) && words.Longest(text, place, out var termEnd) is { Metric: { } metric, NamesMetric: true })
            {
                of ??= metric;
                place = termEnd - 1;
            }
            else if (!Characters.IsLatin(text[place - 1]) && FigureReader.Read(text, place, out var end) is { Vague: false, Percent: false } figure && (!figure.Han || figure.Scaled))
            {
                goal = goal with { AverageOf = of is { } known && Metrics.UnitOf(known) == MetricUnit.Money ? known : Metrics.Revenue, AverageAtLeast = figure.Value };
                return end;
            }
        }

        return start;
    }

    private int? Amount(int place)
    {
        var from = text[place] == '+' ? place + 1 : place;
        if (Tenths(place) is { } afterTenths)
            return afterTenths;
        if (FigureReader.Read(text, from, out var end) is not { Vague: false } figure || end == from)
            return null;
        if (IsNoAmount(figure, from, end))
            return NoAmount(from, end);
        var measure = Measures.Longest(text, end, out var measureEnd);

        // What is counted in 单 or by 通 needs no word of its own.
        if (measure is not null && goal.Metric is null)
            verb ??= text.Slice(measureEnd - 1, measureEnd) switch { "单" => Metrics.Order, "通" => Metrics.Call, _ => null };

        // 李四 and 王五 are people, 一下 is none.
        if (figure is { Han: true, Scaled: false, Percent: false } && measure is null && end - from == 1)
            return null;
        if (IsWhatStands(place) && goal is { From: null, Quantity: null, Difference: null } && !figure.Percent)
        {
            goal = goal with { From = figure.Value };
            return measure is not null && measureEnd > end && !IsWordStart(end, measureEnd) ? measureEnd : end;
        }

        var by = IsChangeAt(place) ? change.Sign : from > place ? 1 : SignAfter(end);
        if (figure.Percent)
            goal = goal with { Percent = figure.Value };
        else if (goal.Quantity is not null || goal.Difference is not null)
            hasTwoAmounts = true;
        else if (by != 0)
        {
            goal = goal with { Difference = by * figure.Value };
            isScaled = figure.Scaled || figure.Money;
        }
        else
        {
            goal = goal with { Quantity = figure.Value };
            isScaled = figure.Scaled || figure.Money;
        }

        return measure is not null && measureEnd > end && !IsWordStart(end, measureEnd) ? measureEnd : end;
    }

    private bool IsWhatStands(int place) => text[place - 1] == '从' || (text.StandsAt(place - 5, "from ") && !Characters.IsLatin(text[place - 6]));

    // "abc万", "5O万": letters where the digits should be, and a unit of nothing.
    private bool IsNoAmount(Figure figure, int from, int end) =>
        (HanNumber.UnitOf(text[from]) >= 100 && (end == from + 1 || Characters.IsLatin(text[from - 1])))
        || (figure is { Glued: true, Scaled: false } && Measures.Longest(text, end, out _) is null && words.Longest(text, end, out _) is null && HanNumber.UnitOf(text[AfterLetters(end)]) >= 100);

    private int AfterLetters(int place)
    {
        while (Characters.IsLatin(text[place]) || Characters.IsDigit(text[place]))
            place++;
        return place;
    }

    private int NoAmount(int from, int end)
    {
        var begin = from;
        while (Characters.IsLatin(text[begin - 1]) || Characters.IsDigit(text[begin - 1]))
            begin--;
        names.RemoveAll(name => name.Start >= begin);
        end = Math.Max(end, AfterLetters(end));
        while (HanNumber.UnitOf(text[end]) > 0)
            end++;
        noAmount = text.Slice(begin, end);
        return end;
    }

    // "提一成", "降两成": so many tenths.
    private int? Tenths(int place)
    {
        if (HanNumber.Read(text, place, out var end) is not { Vague: false, Value: >= 1 and <= 9 } figure || text[end] != '成' || NotTenths.Contains(text[end + 1], StringComparison.Ordinal))
            return null;
        goal = goal with { Percent = figure.Value * 10 };
        return end + 1;
    }
}
