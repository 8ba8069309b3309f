namespace SalesBot.Application.Demo;

/// <summary>What a rep of the demo company does on one working day.</summary>
internal sealed class DemoDay(DateOnly day)
{
    public DateOnly Day { get; } = day;

    public int Calls { get; set; }

    public int Appointments { get; set; }

    public int Visits { get; set; }

    /// <summary>The customers to whom a proposal goes.</summary>
    public List<string> Proposals { get; } = [];

    /// <summary>The customers who sign, with the amounts in units of currency.</summary>
    public List<(string Customer, int Amount)> Deals { get; } = [];

    /// <summary>How many of those who sign do so for the first time.</summary>
    public int NewCustomers { get; set; }
}
