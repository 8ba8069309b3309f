using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Loading;

/// <summary>
/// People who report to one server, so many at once: each writes, waits for the answer to the request and for the reply in the chat, and then
/// somebody else takes their place, so that nobody reports a hundred times a day.
/// </summary>
internal sealed class Crowd(ServerProcess server, LoopbackConnector connector, HttpClient http, int atOnce)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly ConcurrentBag<string> acknowledged = [];
    private long lastId = Stopwatch.GetTimestamp();
    private int sentAgain;

    /// <summary>How many people take turns at each seat.</summary>
    public int Places { get; init; } = 100;

    /// <summary>One report of this many is sent twice, as a channel does that has not seen the answer; 0 for none.</summary>
    public int SendAgainEvery { get; init; }

    /// <summary>The sources of the reports that the server has acknowledged.</summary>
    public IReadOnlyCollection<string> Acknowledged => acknowledged;

    /// <summary>How many people there are.</summary>
    public int People => atOnce * Places;

    public int SentAgain => sentAgain;

    /// <summary>Everybody reports once: afterwards all are known to the server, and it has run for a while.</summary>
    public async Task ArriveAsync(CancellationToken cancellationToken)
    {
        var ignored = new Measures();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async seat =>
        {
            for (var place = 0; place < Places; place++)
                await ReportAsync(PersonAt(seat, place), ignored, cancellationToken);
        }));
    }

    /// <summary>Reports for a while.</summary>
    public async Task ReportAsync(TimeSpan duration, Measures measures, CancellationToken cancellationToken)
    {
        var before = await server.UsageAsync(cancellationToken);
        var time = Stopwatch.StartNew();
        var seats = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(seat => SitAsync(seat, time, duration, cancellationToken)));
        measures.Add(seats, time.Elapsed, before, await server.UsageAsync(cancellationToken));
    }

    private async Task<Measures> SitAsync(int seat, Stopwatch time, TimeSpan duration, CancellationToken cancellationToken)
    {
        var measures = new Measures();
        for (var turn = 0; time.Elapsed < duration; turn++)
            await ReportAsync(PersonAt(seat, turn % Places), measures, cancellationToken);
        return measures;
    }

    private Person PersonAt(int seat, int place) => new((seat * Places) + place, connector.ServiceUrl);

    private async Task ReportAsync(Person person, Measures measures, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref lastId);
        var id = number.ToString(CultureInfo.InvariantCulture);
        var message = person.Message(id);
        var reply = connector.ReplyTo(id);
        var started = Stopwatch.GetTimestamp();
        await PostAsync(message, cancellationToken);
        measures.Answers.Add(Stopwatch.GetElapsedTime(started));
        acknowledged.Add($"botframework:msteams|{person.Conversation}|{id}");
        measures.Replies.Add(Stopwatch.GetElapsedTime(started, await reply.WaitAsync(LongestWait, cancellationToken)));

        if (SendAgainEvery == 0 || number % SendAgainEvery != 0)
            return;
        await PostAsync(message, cancellationToken);
        Interlocked.Increment(ref sentAgain);
    }

    private async Task PostAsync(byte[] message, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(message);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var answer = await http.PostAsync(server.Messages, content, cancellationToken);
        if (answer.StatusCode != System.Net.HttpStatusCode.Accepted)
            throw new InvalidOperationException($"{server.Name} answered {(int)answer.StatusCode} to a report.");
    }
}
