namespace SalesBot.Application.Demo;

/// <summary>Under which accounts the people of the demo company write.</summary>
/// <param name="Channel">The channel of the local chat page.</param>
/// <param name="TenantId">The company's id on that channel.</param>
public sealed record DemoAccounts(string Channel, string TenantId);
