namespace SalesBot.Application.Demo;

/// <summary>
/// Makes up the working days of a rep, month by month: what is asked, times how the rep usually does, spread over the days. Each step of
/// the funnel comes out of the one before: a call leads to an appointment, that to a visit; a proposal comes before its order.
/// </summary>
internal sealed class DemoHistory
{
    private readonly DemoRep rep;
    private readonly Random random;
    private readonly DemoDay[] days;
    private readonly List<(int Day, string Customer)> openProposals = [];
    private readonly HashSet<string> won = [];
    private int proposalsMade;

    private DemoHistory(DemoRep rep, Random random, IReadOnlyList<DateOnly> workingDays)
    {
        this.rep = rep;
        this.random = random;
        days = [.. workingDays.Select(day => new DemoDay(day))];
    }

    /// <summary>The days of a rep in order.</summary>
    /// <param name="rep">The rep.</param>
    /// <param name="random">Decides what is left open; the same seed gives the same days.</param>
    /// <param name="workingDays">Whole months of working days, in order.</param>
    public static IReadOnlyList<DemoDay> Of(DemoRep rep, Random random, IReadOnlyList<DateOnly> workingDays)
    {
        var history = new DemoHistory(rep, random, workingDays);
        var first = 0;
        foreach (var month in workingDays.GroupBy(day => (day.Year, day.Month)))
        {
            var count = month.Count();
            history.LiveMonth(first, count);
            first += count;
        }

        history.AgreeVisits();
        return history.days;
    }

    private void LiveMonth(int first, int count)
    {
        Spread(first, count, Bring(rep.Calls * count, rep.Diligence), 0.15, (day, n) => day.Calls = n);
        Spread(first, count, Bring(rep.Visits * count / 5, rep.Diligence), 0.3, (day, n) => day.Visits = n);
        foreach (var place in Places(first, count, Bring(rep.Proposals, rep.Diligence), 0.1, 0.7))
            Propose(place);
        Sign(first, count);
    }

    // Between half and a third more than what is asked, and near to what the rep is used to.
    private int Bring(int asked, double usual)
    {
        var wanted = (int)Math.Round(asked * usual * Between(0.93, 1.07));
        return Math.Clamp(wanted, (asked + 1) / 2, asked * 13 / 10);
    }

    private void Spread(int first, int count, int total, double unevenness, Action<DemoDay, int> put)
    {
        var weights = Enumerable.Range(0, count).Select(_ => Between(1 - unevenness, 1 + unevenness)).ToArray();
        var all = weights.Sum();
        var (soFar, given) = (0.0, 0);
        for (var i = 0; i < count; i++)
        {
            soFar += weights[i];
            var upToHere = (int)Math.Round(total * soFar / all);
            put(days[first + i], upToHere - given);
            given = upToHere;
        }
    }

    // Days for a number of things, one after the other over the month.
    private IEnumerable<int> Places(int first, int count, int things, double from, double to) =>
        Enumerable.Range(0, things).Select(k => first + Math.Min(count - 1, (int)((k + Between(from, to)) / things * count)));

    private void Propose(int place)
    {
        var customers = DemoCast.CustomersOf(rep);
        var customer = customers[proposalsMade++ % customers.Count];
        days[place].Proposals.Add(customer);
        openProposals.Add((place, customer));
    }

    private void Sign(int first, int count)
    {
        var orders = new List<(int Day, string Customer)>();
        foreach (var place in Places(first, count, Math.Min(Bring(rep.Orders, rep.Luck), openProposals.Count), 0.5, 0.95).ToList())
        {
            var ripe = openProposals.Where(p => p.Day <= place - 2).TakeLast(4).ToList();
            var chosen = ripe.Count > 0 ? ripe[random.Next(ripe.Count)] : openProposals[0];
            openProposals.Remove(chosen);
            orders.Add((Math.Clamp(chosen.Day + 2, place, first + count - 1), chosen.Customer));
        }

        var share = (double)orders.Count / rep.Orders * Between(0.93, 1.07);
        var thousands = (int)Math.Round(rep.Revenue * Math.Clamp(share, 0.53, 1.27) / 1000);
        foreach (var (order, amount) in orders.Zip(Divide(thousands, orders.Count)))
        {
            days[order.Day].Deals.Add((order.Customer, amount * 1000));
            days[order.Day].NewCustomers += won.Add(order.Customer) ? 1 : 0;
        }
    }

    private List<int> Divide(int total, int parts)
    {
        var weights = Enumerable.Range(0, parts).Select(_ => Between(0.6, 1.4)).ToArray();
        var all = weights.Sum();
        var shares = weights.Select(w => (int)(total * w / all)).ToList();
        shares[^1] += total - shares.Sum();
        return shares;
    }

    // Every visit was agreed on by phone up to three working days before, and some that were agreed on never took place.
    private void AgreeVisits()
    {
        for (var i = 0; i < days.Length; i++)
        {
            for (var visit = 0; visit < days[i].Visits; visit++)
                days[Math.Max(0, i - random.Next(4))].Appointments++;
            days[i].Appointments += random.Next(8) == 0 ? 1 : 0;
        }

        foreach (var day in days)
            day.Calls = Math.Max(day.Calls, day.Appointments + 3);
    }

    private double Between(double low, double high) => low + ((high - low) * random.NextDouble());
}
