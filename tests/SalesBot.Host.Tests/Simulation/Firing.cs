namespace SalesBot.Host.Tests.Simulation;

/// <summary>Something that happens at an instant.</summary>
/// <param name="At">The instant.</param>
/// <param name="Order">What happens first of what happens at once.</param>
/// <param name="Name">What it is.</param>
/// <param name="MayBeDoubled">Whether it may happen twice, or be cut off and happen again.</param>
/// <param name="Run">Does it.</param>
internal sealed record Firing(DateTimeOffset At, int Order, string Name, bool MayBeDoubled, Func<SimulatedProgram, Task> Run)
{
    public Task RunAsync(SimulatedProgram program) => Run(program);
}
