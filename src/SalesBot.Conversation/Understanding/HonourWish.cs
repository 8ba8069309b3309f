using SalesBot.Domain.Activities;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of honours, praise, points and rewards; goes beside the intent, which stays as it is.</summary>
public abstract record HonourWish
{
    /// <summary>It may as well be said of something else: it means this only where there is such a reward.</summary>
    public bool IsGuess { get; init; }

    private HonourWish()
    {
    }

    /// <summary>For what somebody may stand out.</summary>
    public enum StandoutKind
    {
        /// <summary>For anything.</summary>
        Any,

        /// <summary>For the greatest improvement.</summary>
        Improved,

        /// <summary>As a newcomer.</summary>
        Rookie,

        /// <summary>For helping others.</summary>
        Helper,
    }

    /// <summary>The writer's own badges ("我的徽章").</summary>
    public sealed record MyBadges : HonourWish;

    /// <summary>The badges of a colleague ("李娜的徽章", "Amy's badges").</summary>
    /// <param name="Name">Whose, as written.</param>
    public sealed record BadgesOf(string Name) : HonourWish;

    /// <summary>Which badges there are ("徽章列表").</summary>
    public sealed record Badges : HonourWish;

    /// <summary>The best days, weeks and months ("我的纪录", "团队纪录").</summary>
    /// <param name="OfTeam">The team's; else the writer's.</param>
    public sealed record Records(bool OfTeam) : HonourWish;

    /// <summary>For how many working days in a row ("连续几天了").</summary>
    public sealed record Streaks : HonourWish;

    /// <summary>What a badge of the writer's comes from ("为什么我有全勤徽章").</summary>
    /// <param name="Name">Its name in normal form, as far as the message says it; empty for the latest.</param>
    /// <param name="OfStreak">Whether a badge for a streak is meant, whatever it is called.</param>
    public sealed record WhyBadge(string Name, bool OfStreak) : HonourWish;

    /// <summary>Who was first, period after period ("名人堂", "season archive").</summary>
    /// <param name="BySeason">By quarters, not by months.</param>
    public sealed record Hall(bool BySeason) : HonourWish;

    /// <summary>Which honours there are ("奖项有哪些", "awards").</summary>
    public sealed record Awards : HonourWish;

    /// <summary>What a record of the writer's comes from ("我的电话纪录怎么来的").</summary>
    /// <param name="Metric">The metric; null for the latest record.</param>
    public sealed record WhyRecord(MetricCode? Metric) : HonourWish;

    /// <summary>Who stands out ("本周进步最大", "荣誉榜").</summary>
    /// <param name="Kind">For what.</param>
    /// <param name="OfMonth">In a month; else in a week.</param>
    /// <param name="IsLast">In the one before; else in the present one.</param>
    /// <param name="Metric">The metric, if any.</param>
    public sealed record Standouts(StandoutKind Kind, bool OfMonth, bool IsLast, MetricCode? Metric) : HonourWish;

    /// <summary>A badge is put into use ("新增徽章 电话达人 一周电话100").</summary>
    /// <param name="Text">Its name and what it is for, as written; empty where the message does not say.</param>
    public sealed record AddBadge(string Text) : HonourWish;

    /// <summary>A badge is taken out of use.</summary>
    /// <param name="Name">Its name, as written.</param>
    public sealed record RemoveBadge(string Name) : HonourWish;

    /// <summary>A colleague is praised ("表扬 @李娜 帮我拿下华为").</summary>
    /// <param name="Text">Who and what for, as written; empty where the message does not say.</param>
    public sealed record Praise(string Text) : HonourWish
    {
        /// <summary>It only thanks, which may be mere courtesy: it praises where it begins with a colleague's name.</summary>
        public bool IsThanks { get; init; }
    }

    /// <summary>How much praise the writer has left for today ("我还能表扬几次").</summary>
    public sealed record PraiseLeft : HonourWish;

    /// <summary>The last praise is taken back.</summary>
    public sealed record TakePraiseBack : HonourWish;

    /// <summary>The praise that the writer has received ("我收到的表扬").</summary>
    public sealed record MyPraise : HonourWish;

    /// <summary>The writer's points ("我的积分").</summary>
    public sealed record MyPoints : HonourWish;

    /// <summary>Where the writer's points come from, line by line ("我的积分怎么来的").</summary>
    public sealed record PointTrace : HonourWish;

    /// <summary>How many points there are for what ("积分规则").</summary>
    public sealed record PointRules : HonourWish;

    /// <summary>Another number of points for something ("表扬加10分").</summary>
    /// <param name="Cause">What for.</param>
    /// <param name="Points">How many.</param>
    public sealed record SetPoints(PointCause Cause, int Points) : HonourWish;

    /// <summary>What points can be spent on ("积分商城").</summary>
    public sealed record Store : HonourWish;

    /// <summary>A reward is put up ("上架 星巴克券 100分 10份").</summary>
    /// <param name="Name">Its name, as written; empty where the message does not say all of it.</param>
    /// <param name="Price">What it costs in points.</param>
    /// <param name="Stock">How many there are; null for any number.</param>
    public sealed record AddReward(string Name, int Price, int? Stock) : HonourWish;

    /// <summary>A reward is taken down.</summary>
    /// <param name="Name">Its name, as written.</param>
    public sealed record RemoveReward(string Name) : HonourWish;

    /// <summary>A reward that is up gets another price or number of pieces ("奶茶券改成40分").</summary>
    /// <param name="Name">Its name, as written.</param>
    public sealed record ChangeReward(string Name) : HonourWish
    {
        /// <summary>The new price in points; null for the present one.</summary>
        public int? Price { get; init; }

        /// <summary>How many pieces are left from now on; null for as many as there are.</summary>
        public int? Stock { get; init; }

        /// <summary>How many pieces come to those that are left; null for none.</summary>
        public int? More { get; init; }
    }

    /// <summary>The writer does not want the last reward asked for any more ("取消兑换").</summary>
    public sealed record WithdrawRedemption : HonourWish;

    /// <summary>The wish for a reward is approved or declined ("批准李娜的兑换").</summary>
    /// <param name="Approves">Whether it is approved.</param>
    /// <param name="Who">Who wished for it, as written; empty for whoever it was.</param>
    /// <param name="Name">The reward, as written; empty for whichever it was.</param>
    public sealed record DecideRedemption(bool Approves, string Who, string Name) : HonourWish
    {
        /// <summary>All that wait are meant.</summary>
        public bool OfAll { get; init; }
    }

    /// <summary>The writer wants a reward ("兑换 星巴克券").</summary>
    /// <param name="Name">Its name, as written; empty where the message does not say.</param>
    public sealed record Redeem(string Name) : HonourWish;

    /// <summary>Which wishes for rewards there are: those to decide, or the writer's own ("兑换申请").</summary>
    public sealed record Redemptions : HonourWish;
}
