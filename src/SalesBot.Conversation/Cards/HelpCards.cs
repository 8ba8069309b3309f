using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about requests for help.</summary>
internal sealed class HelpCards(Buttons buttons)
{
    private const int MostLines = 10;
    private const int MostButtons = 4;

    /// <summary>A request as its helper may act on it.</summary>
    public CardButton[] HelperButtons(IWording words, PersonId helper, HelpRequest request) =>
    [
        .. request.State == HelpState.Open ? [buttons.OfHelp(words.TakeHelp, CardVerbs.TakeHelp, helper, request.Id)] : Array.Empty<CardButton>(),
        .. SideButtons(words, helper, request),
    ];

    /// <summary>What either side may do.</summary>
    public CardButton[] SideButtons(IWording words, PersonId person, HelpRequest request) => request.State == HelpState.Closed ? [] :
    [
        buttons.OfHelp(words.ReplyHelp, CardVerbs.ReplyHelp, person, request.Id),
        buttons.OfHelp(words.CloseHelp, CardVerbs.CloseHelp, person, request.Id),
    ];

    public CardButton[] ButtonsFor(IWording words, PersonId person, HelpRequest request) =>
        person == request.AskedOf ? HelperButtons(words, person, request) : SideButtons(words, person, request);

    /// <summary>The requests that somebody may see; a button for those that the person may close.</summary>
    public Card List(IWording words, PersonId viewer, IReadOnlyList<OpenHelp> open, DateOnly today, string? title = null) => open.Count == 0
        ? new Card(words.HelpNone)
        : new Card(title ?? words.HelpTitle(open.Count))
        {
            Blocks =
            [
                .. open.Take(MostLines).Select(one => new TextBlock(words.HelpLine(
                    one.Asker.Name, one.Request.Topic, one.DaysOn(today), one.Request.State == HelpState.Taken))),
            ],
            Buttons = open is [var only] && only.Request.Concerns(viewer)
                ? ButtonsFor(words, viewer, only.Request)
                : [
                    .. open.Where(one => one.Request.Concerns(viewer)).Take(MostButtons).Select(one =>
                        buttons.OfHelp($"{words.CloseHelp}: {Short(one.Request.Topic)}", CardVerbs.CloseHelp, viewer, one.Request.Id)),
                ],
        };

    private static string Short(string topic) => topic.Length <= 16 ? topic : topic[..15] + "…";
}
