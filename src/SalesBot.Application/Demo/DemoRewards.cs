using SalesBot.Application.Incentives;

namespace SalesBot.Application.Demo;

/// <summary>What the demo company gives for good work: money by its rules, and honours.</summary>
public sealed class DemoRewards(IIncentives incentives, DemoHonours honours)
{
    internal async Task KeepAsync(DemoCompany company, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var rule in company.Rules)
            await incentives.AddAsync(rule, cancellationToken);
        await honours.KeepAsync(company, now, cancellationToken);
    }
}
