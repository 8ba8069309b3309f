using SalesBot.Conversation.Understanding.Goals;

namespace SalesBot.Conversation.Understanding.Pictures;

/// <summary>Which questions have an answer that can be drawn. What would change anything is none, in whatever words.</summary>
internal static class PictureSubjects
{
    public static bool Has(Reading reading) => !Changes(reading) && (Shows(reading) || reading.Intent is
        Intent.Tasks or Intent.Progress or Intent.Leaderboard or Intent.Contest or Intent.Team or Intent.Incentive);

    private static bool Shows(Reading reading) =>
        reading.Board is BoardWish.Show or BoardWish.Teams or BoardWish.MyRank or BoardWish.Why or BoardWish.AsOf
        || reading.Contest is ContestWish.Past or ContestWish.Rules
        || reading.Goal is { Act: GoalAct.Show or GoalAct.Ask or GoalAct.Why or GoalAct.Divide }
        || reading.Incentive is IncentiveWish.Show or IncentiveWish.Rules or IncentiveWish.WhatIf
        || reading.Forecast is ForecastWish.Land
        || reading.Project is ProjectWish.Show
        || reading.Honour is HonourWish.MyBadges or HonourWish.Badges or HonourWish.Records or HonourWish.Streaks or HonourWish.Standouts or HonourWish.MyPoints or HonourWish.PointTrace;

    /// <summary>Whether a message says or does something rather than asks.</summary>
    public static bool Changes(Reading reading) =>
        reading.Items.Count > 0 || reading.Open is not null || reading.Intent is Intent.Report or Intent.Plan or Intent.Correct or Intent.Undo or Intent.Clarify
        || reading is not { Leave: null, DayChange: null, Employment: null, Wish: null, Comment: null, Structure: null, Coaching: null, Task: null }
        || reading.Board is BoardWish.Arrange or BoardWish.Weigh or BoardWish.Hide
        || reading.Contest is not (null or ContestWish.Past or ContestWish.Rules)
        || reading.Goal is not (null or { Act: GoalAct.Show or GoalAct.Ask or GoalAct.Why or GoalAct.Divide })
        || reading.Incentive is not (null or IncentiveWish.Show or IncentiveWish.Rules or IncentiveWish.WhatIf)
        || reading.Project is not (null or ProjectWish.Show)
        || reading.Honour is not (null or { IsGuess: true } or HonourWish.MyBadges or HonourWish.Badges or HonourWish.Records or HonourWish.Streaks or HonourWish.Standouts or HonourWish.MyPoints or HonourWish.PointTrace);
}
