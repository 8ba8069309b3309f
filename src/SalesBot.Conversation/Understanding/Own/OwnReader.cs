using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Own;

/// <summary>Reads plain questions about one's own work and place, which are such from end to end; whoever is named in one is a customer.</summary>
internal static class OwnReader
{
    private const int LongestMessage = 80;

    private static readonly PhraseList Ends = ["?", "!", "。", ".", "啊", "呀", "呢", "来着", "please", "pls", "again"];
    private static readonly PhraseList Leads =
        ["请问一下", "请问", "想问一下", "想问下", "问一下", "问下", "帮我看看", "帮我看下", "帮我查一下", "帮我查下", "帮我查", "看一下", "看看", "查一下", "查查", "hey", "hi", "so", "and", "just", "can you tell me", "could you tell me", "can you show me", "do you know", "remind me", "tell me"];

    private static readonly PhraseList Places =
    [
        "我的主管是谁", "我的经理是谁", "我的上级是谁", "我的领导是谁", "我的老板是谁", "我的组长是谁", "谁是我的主管", "谁是我的经理", "谁是我的领导", "谁是我的上级", "我归谁管", "谁管我", "我的主管", "我的上级",
        "我是哪个组的", "我在哪个组", "我在哪组", "我是哪个团队的", "我在哪个团队", "我属于哪个组", "我属于哪个团队", "我们组有谁", "我们组都有谁", "我们组有哪些人", "我们团队有谁", "我们团队有哪些人", "我们组有几个人", "组里都有谁", "组里有谁",
        "who is my manager", "who's my manager", "whos my manager", "who is my boss", "who's my boss", "who is my lead", "who's my lead", "who is my team lead", "who's my team lead", "who do i report to", "who manages me", "who leads my team", "who leads us", "who runs my team",
        "which team am i in", "which team am i on", "what team am i in", "what team am i on", "what's my team", "what is my team", "who is on my team", "who's on my team", "who is in my team", "who's in my team", "who else is on my team", "who are my teammates",
    ];

    private static readonly PhraseList Leaves =
    [
        "我请的假批了", "我的假批了", "我的请假批了", "我请假批了", "请的假批了", "请假批了", "我的请假通过了", "我请的假通过了", "我的请假", "我的假期", "我的请假记录", "我请了哪些假", "我请了哪几天假", "我请了几天假", "我什么时候休假", "我哪天休假", "我哪几天休假", "我哪几天请假", "我有没有请假", "我请假了",
        "is my leave approved", "was my leave approved", "has my leave been approved", "did my leave get approved", "is my time off approved", "is my pto approved", "was my pto approved", "has my time off been approved", "is my leave booked", "is my leave recorded", "is my leave in", "my leave", "show my leave", "my time off", "show my time off", "my pto", "when am i off", "when is my leave", "when's my leave", "what days am i off", "which days am i off", "what leave do i have", "do i have any leave booked", "do i have leave booked", "am i on leave",
    ];

    private static readonly PhraseList IsIt = ["了没有", "没有", "了没", "了吗", "没", "吗"];

    /// <summary>What a message asks; null where it asks nothing of the kind.</summary>
    public static OwnWish? Read(SourceText source)
    {
        if (source.Length > LongestMessage)
            return null;
        var whole = new Cut(source, 0, source.Length);
        if (whole.IsEmpty || whole.Normal.Contains('\n', StringComparison.Ordinal))
            return null;
        whole.Tails(Ends);
        whole.Heads(Leads);
        if (Places.Contains(whole.Normal))
            return new OwnWish.Place();
        return (OwnWish?)Leave(Again(whole)) ?? WorkingDaysReader.Read(Again(whole)) ?? DealQuestions.Read(Again(whole)) ?? CustomerQuestions.Read(whole) ?? FigureQuestions.Read(whole, source);
    }

    public static Cut Again(Cut whole) => whole.Part(whole.From, whole.To);

    private static OwnWish.Leave? Leave(Cut rest)
    {
        if (Leaves.Contains(rest.Normal))
            return new OwnWish.Leave();
        return rest.Tail(IsIt) && (Leaves.Contains(rest.Normal) || Leaves.Contains(rest.Normal + "了")) ? new OwnWish.Leave() : null;
    }
}
