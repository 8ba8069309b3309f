using CsCheck;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Application.Delivery;
using Xunit;

namespace SalesBot.Application.Tests.Delivery;

public sealed class SendLimitsTests
{
    private static readonly SendQuota Quota = new(
        "tenant",
        [new(50, TimeSpan.FromSeconds(1))],
        TimeSpan.FromMilliseconds(20),
        [new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30))]);

    private readonly FakeTimeProvider clock = new();
    private readonly SendLimits limits;

    public SendLimitsTests() => limits = new SendLimits(clock);

    [Fact]
    public void Take_WhateverIsAskedAndWhenever_StaysWithinEveryWindow()
    {
        var step = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3], Gen.Bool);
        step.Array[400].Sample(
            steps =>
            {
                var (time, fresh) = (new FakeTimeProvider(), new List<(TimeSpan At, int Conversation)>());
                var tested = new SendLimits(time);
                foreach (var (milliseconds, conversation, isAnswer) in steps)
                {
                    time.Advance(TimeSpan.FromMilliseconds(milliseconds));
                    if (tested.Take(Place($"c{conversation}"), isAnswer) == TimeSpan.Zero)
                        fresh.Add((time.GetElapsedTime(0), conversation));
                }

                Assert.All(Quota.AccountWindows, window => AssertWithin(window, [.. fresh.Select(sent => sent.At)]));
                foreach (var one in fresh.GroupBy(sent => sent.Conversation))
                    Assert.All(Quota.ConversationWindows, window => AssertWithin(window, [.. one.Select(sent => sent.At)]));
            },
            iter: 100, seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void Take_AfterTheWaitThatWasTold_HasRoom()
    {
        for (var n = 0; n < 200; n++)
        {
            var wait = limits.Take(Place("c1"), isAnswer: true);
            clock.Advance(wait);
            if (wait > TimeSpan.Zero)
                Assert.Equal(TimeSpan.Zero, limits.Take(Place("c1"), isAnswer: true));
        }
    }

    [Fact]
    public void Take_WhileAPileWaits_LeavesEvenly()
    {
        var sent = new List<TimeSpan>();
        for (var n = 0; sent.Count < 300; n++)
        {
            var wait = limits.Take(Place($"c{n}"), isAnswer: false);
            if (wait == TimeSpan.Zero)
                sent.Add(clock.GetElapsedTime(0));
            else
                clock.Advance(wait);
        }

        // What was saved up before is gone after a second; from then on one leaves every 20 milliseconds.
        var gaps = sent.Zip(sent.Skip(1), (one, next) => next - one).Skip(60);
        Assert.All(gaps, gap => Assert.InRange(gap, TimeSpan.FromMilliseconds(19.9), TimeSpan.FromMilliseconds(20.1)));
    }

    [Fact]
    public void Take_AfterOneConversationWasRefused_GoesOnForOthersAtHalfThePace()
    {
        limits.Complained(Place("c1"), TimeSpan.FromSeconds(30));
        var count = 0;
        for (var end = clock.GetElapsedTime(0) + TimeSpan.FromSeconds(10); clock.GetElapsedTime(0) < end;)
        {
            var wait = limits.Take(Place($"o{count}"), isAnswer: false);
            count += wait == TimeSpan.Zero ? 1 : 0;
            clock.Advance(wait);
        }

        Assert.InRange(count, 240, 270);
    }

    [Fact]
    public void Take_AfterASecondConversationWasRefusedMeanwhile_WaitsForTheWholeAccount()
    {
        limits.Complained(Place("c1"), TimeSpan.FromSeconds(30));
        limits.Complained(Place("c2"), TimeSpan.FromSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(20), limits.Take(Place("c3"), isAnswer: true));
    }

    [Fact]
    public async Task DepartAsync_WhereSomeWereHeldUpAndSomeWereNot_StaysWithinEveryWindow()
    {
        var (departed, departing, held) = (new List<TimeSpan>(), new List<Task>(), 0);

        // Outside the test's own context, a message goes on within the step of the clock that wakes it.
        await Task.Run(async () =>
        {
            for (var taken = 0; taken < 200;)
            {
                var wait = limits.Take(Place($"c{taken}"), isAnswer: false);
                clock.Advance(wait);
                if (wait > TimeSpan.Zero)
                    continue;
                held++;
                if (++taken % 40 != 0 && taken is < 40 or > 160)
                    continue;
                for (; held > 0; held--)
                    departing.Add(DepartAsync());
            }

            while (departing.Any(one => !one.IsCompleted))
                clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.WhenAll(departing);
        }, TestContext.Current.CancellationToken);

        Assert.Equal(200, departed.Count);
        AssertWithin(Quota.AccountWindows[0], departed);

        async Task DepartAsync()
        {
            await limits.DepartAsync(Place("c"), CancellationToken.None);
            departed.Add(clock.GetElapsedTime(0));
        }
    }

    [Fact]
    public void Take_InTheFirstTwoSeconds_LeavesAtHalfThePace()
    {
        var count = 0;
        for (var end = clock.GetElapsedTime(0) + TimeSpan.FromSeconds(2); clock.GetElapsedTime(0) < end;)
        {
            var wait = limits.Take(Place($"o{count}"), isAnswer: false);
            count += wait == TimeSpan.Zero ? 1 : 0;
            clock.Advance(wait);
        }

        Assert.InRange(count, 48, 55);
    }

    [Fact]
    public void Take_WhereTheChannelSaysNothing_AlwaysHasRoom()
    {
        for (var n = 0; n < 1000; n++)
            Assert.Equal(TimeSpan.Zero, limits.Take(new SendPlace(null, "c1"), isAnswer: false));
    }

    private static SendPlace Place(string conversation) => new(Quota, conversation);

    private static void AssertWithin(SendWindow window, List<TimeSpan> sent)
    {
        for (var n = window.Most; n < sent.Count; n++)
            Assert.True(sent[n] - sent[n - window.Most] >= window.Span, $"More than {window.Most} in {window.Span} at {sent[n]}.");
    }
}
