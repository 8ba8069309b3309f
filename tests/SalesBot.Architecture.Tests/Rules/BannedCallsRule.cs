using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>
/// Time is injected and waiting is awaited. The analyzer refuses these symbols while building (see <see cref="BuildSwitchesRule"/>); this rule looks at
/// what was built, where no pragma can hide a call. The host hands out the real clock in exactly one place.
/// </summary>
public sealed class BannedCallsRule
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal)
    {
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.TimeZoneInfo::get_Local", "System.Threading.Tasks.Task`1::get_Result", "System.Threading.Tasks.ValueTask`1::get_Result", "System.Threading.Tasks.Task::Wait",
        "System.Threading.Tasks.Task::WaitAll", "System.Threading.Tasks.Task::WaitAny", "System.Threading.Thread::Sleep", "System.Threading.Thread::SpinWait",
    };

    private const string RealClock = "System.TimeProvider::get_System";

    [Fact]
    public void Assemblies_AsBuilt_CallNothingBanned() => Verdict.Holds([.. Assemblies.All.SelectMany(Check)]);

    [Theory]
    [InlineData("public DateTime A() => DateTime.Now;", "get_Now")]
    [InlineData("public DateTimeOffset A { get; } = DateTimeOffset.UtcNow;", "get_UtcNow")]
    [InlineData("public Func<TimeZoneInfo> A() => () => TimeZoneInfo.Local;", "get_Local")]
    [InlineData("public int A(Task<int> t) => t.Result;", "get_Result")]
    [InlineData("public int A(ValueTask<int> t) => t.Result;", "get_Result")]
    [InlineData("public void A(Task t) => t.Wait(10);", "Wait")]
    [InlineData("public void A(Task t) => t.GetAwaiter().GetResult();", "GetResult")]
    [InlineData("public async Task A(Task t) { await t; Action a = () => t.Wait(); a(); }", "Wait")]
    [InlineData("public void A() => Thread.Sleep(1);", "Sleep")]
    [InlineData("public TimeProvider A() => TimeProvider.System;", "get_System")]
    public void Violator_InAnyProject_IsCaught(string member, string mention) => Verdict.Caught(Check(Planted("SalesBot.Storage", member)), mention);

    [Fact]
    public void Violator_InTheHostThatTakesTheRealClockTwice_IsCaught() =>
        Verdict.Caught(Check(Planted(Assemblies.Host, "public TimeProvider A() => TimeProvider.System; public TimeProvider B() => TimeProvider.System;")), "get_System");

    [Theory]
    [InlineData("public TimeProvider A() => TimeProvider.System;")]
    [InlineData("public async Task<int> A(Task<int> t, ValueTask<int> v) => await t.ConfigureAwait(false) + await v;")]
    [InlineData("public async IAsyncEnumerable<int> A(Task<int> t) { yield return await t; }")]
    public void Rule_WhereTimeIsHandedOutOnceAndTasksAreAwaited_FindsNothing(string member) => Assert.Empty(Check(Planted(Assemblies.Host, member)));

    private static ModuleDefinition Planted(string project, string member) =>
        PlantedAssembly.Compile(project, $"namespace SalesBot.Planted; public sealed class Planted {{ {member} }}");

    private static IReadOnlyList<Violation> Check(ModuleDefinition module)
    {
        var calls = (from type in module.ProductTypes()
                     from use in type.UsedMembers()
                     let name = $"{use.Member.DeclaringType.GetElementType().FullName}::{use.Member.Name}"
                     where Banned.Contains(name) || name == RealClock || BlocksOnAnAwaiter(use.In, name)
                     select (Name: name, Violation: new Violation(type.FullName, $"{use.In.Name} calls {name}"))).ToList();
        var clocks = calls.Count(call => call.Name == RealClock);
        var handsOutTheClock = module.Assembly.Name.Name == Assemblies.Host && clocks == 1;
        return [.. calls.Where(call => call.Name != RealClock || !handsOutTheClock).DistinctBy(call => call.Name).Select(call => call.Violation)];
    }

    /// <summary>The compiler's own state machines and the entry point take the result of an awaiter; nobody else does.</summary>
    private static bool BlocksOnAnAwaiter(MethodDefinition method, string name) =>
        name.EndsWith("::GetResult", StringComparison.Ordinal)
        && name.Contains("Awaiter", StringComparison.Ordinal)
        && method.Name is not ("MoveNext" or "<Main>");
}
