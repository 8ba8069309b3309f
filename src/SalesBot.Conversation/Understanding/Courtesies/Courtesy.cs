namespace SalesBot.Conversation.Understanding.Courtesies;

/// <summary>What somebody says to the bot as one does to a colleague, without wanting anything to be done.</summary>
internal enum Courtesy
{
    /// <summary>"ok", "好的", "👍": there is nothing more to say.</summary>
    Agreement,

    /// <summary>"hi", "早上好", "在吗".</summary>
    Greeting,

    /// <summary>"thanks", "辛苦了".</summary>
    Thanks,

    /// <summary>"haha", "哈哈".</summary>
    Laughter,

    /// <summary>"bye", "下班了".</summary>
    Farewell,

    /// <summary>"are you a bot": who answers here.</summary>
    Who,

    /// <summary>"I'm exhausted", "压力好大".</summary>
    Weariness,

    /// <summary>"I'm sick", "我病了"; leave is not asked for yet.</summary>
    Illness,
}
