using SalesBot.Application.Honours;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about praise, points and rewards.</summary>
internal interface IStoreWording
{
    /// <summary>Asks for the praise received; the button says and writes it.</summary>
    string MyKudos { get; }

    /// <summary>Asks for the rewards; the button says and writes it.</summary>
    string Store { get; }

    /// <summary>Asks where one's points come from; the button says and writes it.</summary>
    string PointTrace { get; }

    string EarlierPoints(int lines, int sum);
    string PointSum(int lines, int sum);
    string KudosHow { get; }
    string KudosToOneself { get; }
    string NoKudosToUndo { get; }
    string NoKudosYet { get; }
    string NoPointsYet { get; }
    string RewardHow { get; }
    string StoreIsEmpty { get; }
    string NobodyApproves { get; }
    string WithdrawRedemption { get; }
    string ApproveRedemption { get; }
    string DeclineRedemption { get; }
    string NoRedemptions { get; }
    string RedemptionsTitle { get; }
    string NoSuchColleague(string name, IReadOnlyList<string> nearest);
    string SeveralColleagues(string name, IReadOnlyList<string> names);
    string ColleagueHasLeft(string name);
    string KudosTooLong(int most);
    string KudosUsedUp(int most);

    /// <summary>For who praised, in private.</summary>
    string KudosLeft(int left, int most);
    string KudosGiven(string name, int left);

    /// <summary>For everybody in the group.</summary>
    string KudosInGroup(string from, string to, string text);

    /// <summary>For who was praised.</summary>
    string KudosFrom(string name, string text, int points);

    string KudosBack(string name);

    /// <summary>For who was praised.</summary>
    string KudosTakenBack(string name);

    string KudosTitle(int count);
    string KudosLine(string name, string text, string day);
    string MyPointsAre(PointBalance balance);
    string PointLine(PointLine line, string day);
    string PointRules(PointRules rules);
    string RewardPreview(string name, int price, int? stock, Reward? same);

    /// <summary>What a reward costs and how many are left, before and after a change.</summary>
    string RewardChangePreview(string name, (int Price, int? Left) before, (int Price, int? Left) after);

    string RewardChangeHow(string name, int highest, int most);
    string RewardIsUnlimited(string name);
    string RewardAdded(string name, int price);
    string RewardRemovePreview(string name);
    string RewardRemoved(string name);
    string NoSuchReward(string name, IReadOnlyList<string> known);
    string TooManyRewards(int most);
    string StoreTitle(PointBalance balance);
    string OfferLine(string name, int price, int? left);
    string MoreOffers(int count);

    /// <summary>Asks for a reward; the button says and writes it.</summary>
    string RedeemCommand(string name);

    string RedeemHow(string example);
    string TooFewPoints(string name, int price, PointBalance balance);
    string SoldOut(string name);
    string Reserved(Redemption wish, string approver, PointBalance balance);
    string RedemptionAsks(string name, Redemption wish);

    /// <summary>For who has decided.</summary>
    string RedemptionDecided(Redemption wish, string name, bool isOwn);

    string RedemptionWasDecided(Redemption wish);
    string RedemptionNotCovered(Redemption wish, int owed);
    string MoreRedemptions(int count);

    /// <summary>For whoever was asked to approve.</summary>
    string RedemptionWithdrawn(string name, string reward);

    /// <summary>For who wished for it.</summary>
    string RedemptionAnswered(string by, Redemption wish);

    string RedemptionLine(Redemption wish, string day);
}
