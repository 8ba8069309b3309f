namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string PictureOfWhat => "能发成图片的有:排行榜、PK、任务、目标和目标树、进度、奖金。说清楚要哪个就行,例如“把本周拜访榜发成图片”。";

    public string NoPictures => "图片暂时发不了:管理员还没有设置从外面访问机器人的地址(Bot:Pictures:Address)。";
}
