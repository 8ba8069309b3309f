using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about agreeing on targets.</summary>
internal sealed class AgreementCards(Buttons buttons)
{
    private const int MostLines = 30;
    private const int MostChoices = 3;

    /// <summary>What a rep may answer to a target; none where nothing is asked.</summary>
    public IReadOnlyList<CardButton> RepButtons(IWording words, Agreement agreement) => agreement.State == AgreementState.Accepted
        ? [Buttons.MyTasks(words)]
        :
        [
            buttons.OfAgreement(words.AcceptGoal, CardVerbs.AcceptGoal, agreement.PersonId, agreement.Id),
            buttons.OfAgreement(words.CounterGoal, CardVerbs.CounterGoal, agreement.PersonId, agreement.Id),
            Buttons.MyTasks(words),
        ];

    /// <summary>What whoever set a target may answer to another amount.</summary>
    public IReadOnlyList<CardButton> SetterButtons(IWording words, Agreement agreement) =>
    [
        buttons.OfAgreement(words.LookAtIt, CardVerbs.TakeCounter, agreement.SetBy, agreement.Id),
        buttons.OfAgreement(words.KeepGoal, CardVerbs.KeepGoal, agreement.SetBy, agreement.Id),
    ];

    /// <summary>How far the agreements are.</summary>
    public static Card List(IWording words, PersonId viewer, IReadOnlyList<RepAgreement> all, DateOnly today) => all.Count == 0
        ? new Card(words.NoAgreements)
        : new Card(words.AgreementsTitle(all.Count(one => one.Agreement.State == AgreementState.Accepted), all.Count))
        {
            Blocks = Lines(words, viewer, all, today),
        };

    /// <summary>Asks which of several is meant, each with what can be answered to it.</summary>
    public Card Which(IWording words, PersonId viewer, IReadOnlyList<RepAgreement> waiting, DateOnly today, bool isAccepted = false) => new(words.WhichAgreement)
    {
        Blocks = Lines(words, viewer, waiting, today),
        Buttons = isAccepted
            ? [.. waiting.Take(MostChoices).Select(one => buttons.OfAgreement(words.AgreementChoice(null, one.Agreement), CardVerbs.AcceptGoal, viewer, one.Agreement.Id)), Buttons.Say(words.AcceptAll, words.AcceptAll)]
            : [.. waiting.Take(MostChoices).Select(one => one.Agreement.State == AgreementState.Countered && one.Agreement.SetBy == viewer
            ? buttons.OfAgreement(words.AgreementChoice(one.Rep.Name, one.Agreement), CardVerbs.TakeCounter, viewer, one.Agreement.Id)
            : buttons.OfAgreement(words.AgreementChoice(null, one.Agreement), CardVerbs.CounterGoal, viewer, one.Agreement.Id))],
    };

    private static IReadOnlyList<CardBlock> Lines(IWording words, PersonId viewer, IReadOnlyList<RepAgreement> all, DateOnly today) =>
    [
        .. all.Take(MostLines).Select(one => new TextBlock(words.AgreementLine(one.Rep.Id == viewer ? null : one.Rep.Name, one.Agreement, today))),
        .. all.Count > MostLines ? [new TextBlock(words.AndMore(all.Count - MostLines), TextTone.Subtle)] : Array.Empty<TextBlock>(),
    ];
}
