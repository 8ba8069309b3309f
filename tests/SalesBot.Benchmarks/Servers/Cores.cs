using System.Diagnostics;

namespace SalesBot.Benchmarks.Servers;

/// <summary>Gives the measured server a core of its own and keeps the driver off it; on a machine with one core they share it.</summary>
internal static class Cores
{
    private const int Server = 0;

    private const string Taskset = "/usr/bin/taskset";

    /// <summary>Moves this process to the other cores; called first, since only threads made later inherit it everywhere.</summary>
    public static void LeaveToServer()
    {
        if (Environment.ProcessorCount < 2 || !(OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
            return;
        using var self = Process.GetCurrentProcess();
        self.ProcessorAffinity &= ~(1 << Server);
    }

    /// <summary>The command that runs another one on the server's core from its first instruction on; as it is where that cannot be said.</summary>
    public static ProcessStartInfo Pinned(string file, IEnumerable<string> arguments) => File.Exists(Taskset)
        ? new ProcessStartInfo(Taskset, ["-c", $"{Server}", file, .. arguments])
        : new ProcessStartInfo(file, arguments);
}
