using System.Collections.Concurrent;
using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>How messages are read with the words of an organisation.</summary>
public sealed class CatalogueTests
{
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), "zh-CN");

    private static readonly MetricCatalogue Catalogue = Build(
        MetricCatalogue.BuiltIn,
        c => c.Add(new NewMetric("直播", "livestream") { Measures = ["场", "轮播"], Synonyms = ["开播", "going live"] }),
        c => c.Add(new NewMetric("投标", null) { Measures = ["次"] }),
        c => c.Add(new NewMetric("续费", "renewal") { Unit = MetricUnit.Money }),
        c => c.AddSynonyms(Metrics.Visit, ["串门子", "door knocking"]),
        c => c.AddSynonyms(Metrics.Order, ["拍板"]));

    private static readonly IUnderstanding Own = UnderstandingFactory.Create(Catalogue);

    private static readonly IUnderstanding BuiltIn = UnderstandingFactory.Create();

    private static IEnumerable<LabelledMessage> Corpus => CorpusFile.Read("examples.jsonl").Concat(CorpusFile.Read("own.jsonl"));

    [Theory]
    [InlineData("丟单回访", "丢单回访")]
    [InlineData("直播帶貨", "直播带货")]
    [InlineData("Live-Show", "live show")]
    [InlineData("ｌｉｖｅ秀", "LIVE秀")]
    public void A1_WordOfAnotherMetric_WhenWrittenInAnotherForm_IsTheSameWord(string known, string given)
    {
        var catalogue = Build(MetricCatalogue.BuiltIn, c => c.Add(new NewMetric(known, null)));

        var step = Assert.IsType<CatalogueStep.Refused>(catalogue.AddSynonyms(Metrics.Visit, [given]));
        Assert.Equal(CatalogueRefusal.AlreadyThere, step.Reason);
    }

    [Theory]
    [InlineData("今天开播2场", "livestream", 2)]
    [InlineData("直播3场", "livestream", 3)]
    [InlineData("做了3场直播", "livestream", 3)]
    [InlineData("直播做了三场", "livestream", 3)]
    [InlineData("開播２場", "livestream", 2)]
    [InlineData("直播 4 轮播", "livestream", 4)]
    [InlineData("2 livestreams", "livestream", 2)]
    [InlineData("did 2 livestreams today", "livestream", 2)]
    [InlineData("today I did 3 livestrems", "livestream", 3)]
    [InlineData("going live 2 times", "livestream", 2)]
    [InlineData("投标3次", "own_2", 3)]
    [InlineData("参加了2次投标", "own_2", 2)]
    [InlineData("续费3万", "renewal_money", 30000)]
    [InlineData("renewal 20k", "renewal_money", 20000)]
    [InlineData("串门子3家", "visit", 3)]
    [InlineData("今天拍板2单", "order", 2)]
    public void Read_WithOwnWords_ReportsThem(string text, string metric, int quantity)
    {
        var reading = Own.Read(text, Context);

        Assert.Equal(Intent.Report, reading.Intent);
        var item = Assert.Single(reading.Items);
        Assert.Equal((metric, quantity), (item.Metric!.Value.Value, item.Quantity));
    }

    [Theory]
    [InlineData("直播很火")]
    [InlineData("今晚看直播吗?")]
    [InlineData("没直播")]
    [InlineData("对手做了3场直播")]
    [InlineData("如果直播3场就好了")]
    [InlineData("直播聊了2小时")]
    [InlineData("livestream is popular these days")]
    public void Read_OwnWordsThatReportNothing_RecordsNothing(string text) =>
        Assert.DoesNotContain(Own.Read(text, Context).Items, item => item is { Status: ItemStatus.Done, Quantity: > 0 });

    [Theory]
    [InlineData("本周直播榜", Intent.Leaderboard)]
    [InlineData("明天要直播2场", Intent.Plan)]
    [InlineData("livestream leaderboard this week", Intent.Leaderboard)]
    public void Read_OwnWordsInOtherIntents_AreKnownToo(string text, Intent intent) => Assert.Equal(intent, Own.Read(text, Context).Intent);

    [Fact]
    public void Read_WhatNamesNoOwnWord_IsReadAsWithoutThem()
    {
        string[] own = ["直播", "开播", "投标", "续费", "串门子", "拍板", "livestream", "renewal", "going live", "door knock", "轮播"];
        var others = Corpus.Where(line => !own.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();

        Assert.NotEmpty(others);
        foreach (var line in others)
        {
            var (with, without) = (Own.Read(line.Text, Context), BuiltIn.Read(line.Text, Context));
            Assert.Equal((line.Text, without.Intent, without.Items.Count), (line.Text, with.Intent, with.Items.Count));
        }
    }

    [Fact]
    public void Read_FromManyThreadsWithALargeCatalogue_GivesEverybodyTheSame()
    {
        // Signs that are no other forms of each other, as 丟 and 丢 are: those would make one word of two.
        const string Signs = "甲乙丙丁戊己庚辛壬癸子寅卯";
        var signs = Signs.SelectMany(first => Signs.Select(second => $"{first}{second}")).Take(150).ToList();
        var large = Build(MetricCatalogue.BuiltIn, [.. Enumerable.Range(0, 150).Select(i => (Func<MetricCatalogue, CatalogueStep>)(c =>
            c.Add(new NewMetric(null, $"gadget{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}") { Synonyms = [$"方块{signs[i]}", $"圆块{signs[i]}"] })))]);
        var understanding = UnderstandingFactory.Create(large);
        var seen = new ConcurrentBag<(string, decimal)>();

        Parallel.For(0, 200, i =>
        {
            var item = Assert.Single(understanding.Read($"方块{signs[i % signs.Count]}{(i % 9) + 1}次", Context).Items);
            seen.Add((item.Metric!.Value.Value, item.Quantity - (i % 9)));
        });

        Assert.Equal((200, 150), (seen.Count(s => s.Item2 == 1), seen.Distinct().Count()));
    }

    [Fact]
    public void Explain_OfAnyMessage_ReadsItAsReadDoesAndPointsIntoIt()
    {
        foreach (var line in Corpus)
        {
            var explained = Own.Explain(line.Text, Context);

            Assert.Equal(Own.Read(line.Text, Context).Intent, explained.Reading.Intent);
            Assert.NotEmpty(explained.Rule);
            Assert.All(explained.Spans, span => Assert.Equal(span.Text, line.Text.Substring(span.Start, span.Text.Length)));
        }
    }

    private static MetricCatalogue Build(MetricCatalogue start, params Func<MetricCatalogue, CatalogueStep>[] steps) =>
        steps.Aggregate(start, (catalogue, step) => Assert.IsType<CatalogueStep.Made>(step(catalogue)).After);
}
