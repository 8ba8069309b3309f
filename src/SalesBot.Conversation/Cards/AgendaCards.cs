using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about 1:1s.</summary>
internal sealed class AgendaCards(Buttons buttons)
{
    private const int MostButtons = 5;

    public Card Agenda(IWording words, PersonId manager, Agenda agenda, DateOnly today)
    {
        var blocks = new List<CardBlock>();
        blocks.AddRange(agenda.Items.Select(item => new TextBlock(words.AgendaItem(item.Text, item.AgreedOn, item.DoneAt is not null))));
        if (agenda.Items.Count == 0)
            blocks.Add(new TextBlock(words.AgendaNoItems, TextTone.Subtle));
        blocks.AddRange(agenda.Help.Select(request => new TextBlock(words.AgendaHelp(request.Topic), TextTone.Warning)));
        blocks.AddRange(StandingCards.TaskLines(words, agenda.Tasks, today));
        blocks.AddRange(agenda.LastWeeks.Trends.Select(trend => new TextBlock(words.AgendaTrend(trend.Metric, trend.Recent, trend.Usual))));
        blocks.Add(new TextBlock(agenda.LastWeeks.Gap is { } gap ? words.AgendaGap(gap.First, gap.Last, gap.Days) : words.AgendaNoGap));
        if (agenda.LastWeeks.Plans is { Count: > 0 } plans)
            blocks.Add(new TextBlock(words.AgendaPlans(plans.Count(plan => plan.WasKept), plans.Count, [.. plans.Where(plan => !plan.WasKept).Take(3)])));
        blocks.Add(new TextBlock(words.AgendaNoteHow(agenda.Rep.Name), TextTone.Subtle));
        return new Card(words.AgendaTitle(agenda.Rep.Name, agenda.LastMet, today))
        {
            Blocks = blocks,
            Buttons = FinishButtons(words, manager, [.. agenda.Items.Where(item => item.DoneAt is null && item.AgreedBy == manager)]),
        };
    }

    public Card Items(IWording words, PersonId viewer, IReadOnlyList<AgreedItem> open) => open.Count == 0
        ? new Card(words.ItemsNone)
        : new Card(words.ItemsTitle(open.Count))
        {
            Blocks = [.. open.Select((item, i) => new TextBlock($"{i + 1}. {words.AgendaItem(item.Text, item.AgreedOn, isDone: false)}"))],
            Buttons = FinishButtons(words, viewer, open),
        };

    private CardButton[] FinishButtons(IWording words, PersonId owner, IReadOnlyList<AgreedItem> open) =>
        [.. open.Take(MostButtons).Select((item, i) => buttons.OfItem(words.Finish(i + 1), owner, item.Id))];
}
