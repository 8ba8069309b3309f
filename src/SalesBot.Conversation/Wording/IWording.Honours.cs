using SalesBot.Application.Honours;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.Nudges;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about badges, records, streaks and who stands out.</summary>
internal interface IHonourWording
{
    /// <summary>Asks which badges there are; the button says and writes it.</summary>
    string BadgeList { get; }

    string NoBadgesYet { get; }
    string NoBadgesDefined { get; }
    string NoRecords { get; }
    string NoTeamOfHonours { get; }
    string RecordMetric { get; }
    string ImprovedRule { get; }
    string HonourRulesAreForManagers { get; }
    string BadgeHow { get; }

    /// <summary>What was asked about has changed since, so that nothing was done.</summary>
    string HonourChangeIsOver { get; }

    string MyBadgesTitle(int kinds, int held);
    string BadgesOfTitle(string name, int kinds, int held);
    string NoBadgesOf(string name);

    /// <summary>Nobody in the company has a name.</summary>
    string NoSuchColleague(string name);

    /// <summary>A badge that is held, of several times the last.</summary>
    string BadgeHeld(Honour latest, int times, DateOnly today);

    /// <summary>What a badge asks for.</summary>
    string BadgeAsked(Honour honour);

    /// <summary>A day of a streak with what was reported for it.</summary>
    string StreakDayLine(StreakDay day, DateOnly today);

    /// <summary>So many days of a streak before those that are listed, from the first on.</summary>
    string EarlierDays(int count, DateOnly first, DateOnly today);

    /// <summary>The writer does not hold a badge; those that are held.</summary>
    string BadgeNotHeld(string name, IReadOnlyList<string> held);

    /// <summary>A record with its metric and period.</summary>
    string RecordNamed(RecordLine record, DateOnly today);

    string MoreBadges(int count);
    string BadgesTitle(int count);

    /// <summary>A badge with what it is for.</summary>
    string BadgeLine(Badge badge);

    /// <summary>The heading of records: one's own, or those of a team.</summary>
    string RecordsTitle(string? team);

    string BestOf(PeriodKind kind);
    string RecordCell(MetricCode metric, Best best, DateOnly today);
    string Streaks(PersonStreaks streaks, DateOnly today);
    string StandoutsTitle(HonourWish.StandoutKind kind, string period);
    string NobodyStandsOut(HonourWish.StandoutKind kind, string period);
    string Improved(Improvement<Improver> one, int place);
    string RookieLine(Rookie one, int place);
    string HelperLine(Helpful one, int place);
    string TopImproved(Improvement<Improver> one);
    string TopRookie(Rookie one);
    string TopHelper(Helpful one);

    /// <summary>A badge was earned, or a record of one's own broken, with the one before.</summary>
    string Honoured(NudgeFacts facts, int variant);

    /// <summary>Asks for what was told of; the button says and writes it.</summary>
    string MyBadgesCommand(NudgeFacts facts);

    /// <summary>A team's record, with the one before, or that it is none after all.</summary>
    /// <summary>An honour that was told is none any more, since what it was given for was taken back or corrected.</summary>
    string NoLongerHonoured(NudgeFacts facts);
    string TeamRecord(string team, NudgeFacts facts, bool isTakenBack);

    string TooManyPoints(int most);
    string TooManyBadges(int most);
    string HonourNameTooLong(int most);

    /// <summary>What a badge would be; another of its name, if any, goes.</summary>
    string BadgePreview(Badge badge, int points, Badge? same);

    string BadgeAdded(string name);
    string BadgeRemovePreview(string name);
    string BadgeRemoved(string name);
    string NoSuchBadge(string name, IReadOnlyList<string> known);
    string PointsPreview(PointCause cause, int before, int points);
    string PointsSet(PointCause cause, int points);
}
