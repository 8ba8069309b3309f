using CsCheck;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Draws from a generator with one fixed seed, so that every run checks the same values.</summary>
internal static class Seeded
{
    private const string Seed = "0N0XIzNsQ0O2";

    public static void Each<T>(Gen<T> gen, int times, Action<T> check)
    {
        var random = PCG.Parse(Seed);
        for (var i = 0; i < times; i++)
            check(gen.Generate(random, null, out _));
    }
}
