using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Changes a setting by its button; the card shows at once how things stand then.</summary>
internal sealed class SettingsButton(INudgeSettings settings, SettingsCard card) : IButton
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Settings];

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var mine = await settings.OfAsync(turn.Person.Id, cancellationToken);
        var change = action.Data.GetValueOrDefault("do") ?? "";
        if (change == SettingsCard.OtherLanguage)
        {
            turn.Person.Speak(turn.Person.Language == Language.Chinese ? Language.English : Language.Chinese);
            turn = turn with { Words = Wordings.Of(turn.Person.Language, turn.Catalogue) };
        }
        else if (Changed(mine, change, turn.Now) is { } changed)
            await settings.KeepAsync(turn.Person.Id, mine = changed, turn.Now, cancellationToken);
        else
            return Answer.Of(turn.Words.UnknownButton);
        return Answer.InPlace(card.Of(turn, mine, null));
    }

    private static NudgePreferences? Changed(NudgePreferences mine, string change, DateTimeOffset now)
    {
        if (change == SettingsCard.Stop)
            return mine.Stop();
        if (change == SettingsCard.Resume)
            return mine.Resume(now);
        var on = change.StartsWith(SettingsCard.On, StringComparison.Ordinal);
        return (on || change.StartsWith(SettingsCard.Off, StringComparison.Ordinal))
            && Enum.TryParse<NudgeKind>(change[(on ? SettingsCard.On : SettingsCard.Off).Length..], out var kind) && Enum.IsDefined(kind)
            ? mine.Turn(kind, on, now) : null;
    }
}
