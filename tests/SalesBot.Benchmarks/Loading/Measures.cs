using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Loading;

/// <summary>What was seen of one server over all rounds.</summary>
internal sealed class Measures
{
    /// <summary>From sending each report until the request was answered.</summary>
    public List<TimeSpan> Answers { get; } = [];

    /// <summary>From sending each report until the reply was at the connector.</summary>
    public List<TimeSpan> Replies { get; } = [];

    public TimeSpan Elapsed { get; private set; }

    public TimeSpan Processor { get; private set; }

    public TimeSpan Compiling { get; private set; }

    public long Allocated { get; private set; }

    public long WorkingSet { get; private set; }

    public int[] Collections { get; } = new int[3];

    public double PerSecond => Replies.Count / Elapsed.TotalSeconds;

    public double PerProcessorSecond => Replies.Count / Processor.TotalSeconds;

    /// <summary>How much of its core the server got, in percent.</summary>
    public double Busy => 100 * Processor / Elapsed;

    /// <summary>How much of its processor time went into compiling code, in percent.</summary>
    public double CompilingShare => 100 * Compiling / Processor;

    public double AllocatedPerReport => (double)Allocated / Replies.Count;

    /// <summary>Takes in a round.</summary>
    public void Add(IReadOnlyCollection<Measures> seats, TimeSpan elapsed, Usage before, Usage after)
    {
        foreach (var seat in seats)
        {
            Answers.AddRange(seat.Answers);
            Replies.AddRange(seat.Replies);
        }

        Elapsed += elapsed;
        Processor += after.Processor - before.Processor;
        Compiling += after.Compiling - before.Compiling;
        Allocated += after.Allocated - before.Allocated;
        WorkingSet = Math.Max(WorkingSet, after.WorkingSet);
        for (var generation = 0; generation < Collections.Length; generation++)
            Collections[generation] += after.Collections[generation] - before.Collections[generation];
    }

    /// <summary>The time within which a share of all came, in milliseconds.</summary>
    public static double Percentile(List<TimeSpan> times, double share)
    {
        times.Sort();
        return times[(int)Math.Min(times.Count - 1, share * times.Count)].TotalMilliseconds;
    }
}
