using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>Short help by role, with examples to tap.</summary>
internal static class HelpCard
{
    public static Card Of(IWording words, Role role, string? greeting = null) => new(greeting ?? words.HelpTitle(role))
    {
        Blocks = greeting is null ? [new TextBlock(words.HelpText(role), TextTone.Subtle), new TextBlock(words.HelpMore(role), TextTone.Subtle)] : [new TextBlock(words.HelpTitle(role))],
        Buttons = [.. words.Examples(role).Select(example => Buttons.Say(example, example))],
    };
}
