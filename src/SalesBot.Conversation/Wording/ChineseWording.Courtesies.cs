using SalesBot.Conversation.Understanding.Courtesies;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string AskForHelp => "帮助";

    public string Back(Courtesy courtesy, string name) => courtesy switch
    {
        Courtesy.Greeting => $"👋 你好,{name}!做了什么,说一句就行,例如“拜访2家”;想看今天要做的,说“我的任务”。",
        Courtesy.Thanks => "😊 不客气,有事随时说。",
        Courtesy.Laughter => "😄",
        Courtesy.Farewell => $"👋 {name},回头见。今天还有没报的,现在说一句也来得及。",
        Courtesy.Who => "🤖 我是销售助手,是机器人,不是真人。能做什么,说“帮助”就知道。",
        Courtesy.Weariness => "🫂 辛苦了,歇口气再说。卡在哪儿,说“卡住了:……”,主管会看到;要休息,说“明天请假”。",
        Courtesy.Illness => "🍵 多保重,先休息。还没有替你请假:要请就点下面,或者说“明天上午请假”。",
        _ => "👌",
    };
}
