using SalesBot.Conversation.Understanding.Courtesies;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string AskForHelp => "Help";

    public string Back(Courtesy courtesy, string name) => courtesy switch
    {
        Courtesy.Greeting => $"👋 Hello, {name}! One line about what you did is enough, say \"2 visits\"; for what today asks for, say \"my tasks\".",
        Courtesy.Thanks => "😊 You are welcome, any time.",
        Courtesy.Laughter => "😄",
        Courtesy.Farewell => $"👋 See you, {name}. Anything not reported yet? One line still does it.",
        Courtesy.Who => "🤖 I am the sales assistant: a bot, no person. Say \"help\" to see what I can do.",
        Courtesy.Weariness => "🫂 That sounds hard; take a breath first. Stuck somewhere? Say \"stuck: …\" and your manager sees it. Need a rest? Say \"on leave tomorrow\".",
        Courtesy.Illness => "🍵 Get well soon. You are not on leave yet: press below for today, or say \"on leave tomorrow morning\".",
        _ => "👌",
    };
}
