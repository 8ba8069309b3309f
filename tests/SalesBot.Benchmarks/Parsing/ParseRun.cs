using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>Prints the scores, then measures speed and memory of understanding.</summary>
internal static class ParseRun
{
    public static async Task<int> RunAsync()
    {
        await ScoreTable.PrintAsync(Console.Out);
        // In this process: the programs that BenchmarkDotNet would build have no place beside the repository's build rules.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "salesbot-benchmarks"));
        BenchmarkRunner.Run<ParseBenchmarks>(config);
        BenchmarkRunner.Run<LongTextBenchmarks>(config);
        return 0;
    }
}
