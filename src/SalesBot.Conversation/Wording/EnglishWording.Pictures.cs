namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string PictureOfWhat =>
        "I can send boards, PKs, tasks, targets and the goal tree, progress and bonuses as a picture. Just say which, such as \"send the board as a picture\".";

    public string NoPictures => "I cannot send pictures yet: an administrator has to set the address under which I am reached (Bot:Pictures:Address).";
}
