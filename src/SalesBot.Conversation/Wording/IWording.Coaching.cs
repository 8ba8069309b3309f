using SalesBot.Application.Activities;
using SalesBot.Application.Coaching;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about help, silences and 1:1s.</summary>
internal interface ICoachingWording
{
    string TakeHelp { get; }
    string ReplyHelp { get; }
    string CloseHelp { get; }
    string TellManager(string manager);
    string NotForManager { get; }
    string HelpAsk(string topic, string manager);
    string HelpSent(string topic, string manager);
    string HelpSentBefore(string topic, string manager);
    string HelpNobody { get; }
    string HelpAsked(string asker, string topic);
    string HelpWaits(string asker, string topic);
    string HelpTaken(string helper, string topic);
    string HelpTakenByMe(string asker, string topic);
    string HelpReplied(string from, string text);
    string HelpAbout(string topic);
    string HelpReplyHow(string to, string topic);
    string HelpReplySent(string to);
    string HelpClosed(string by, string topic);
    string HelpClosedByMe(string topic, string other);
    string HelpIsClosed(string topic);
    string HelpIsTaken(string topic);
    string HelpNone { get; }
    string HelpTitle(int open);
    string HelpLine(string asker, string topic, int days, bool isTaken);
    string HelpWhichSolved { get; }
    string Missed(int days, int variant);
    string SilentTitle(string team, SilenceStep step, int count);
    string SilentLine(string rep, int days, DateOnly since);
    string SilentHint(SilenceStep step);
    string StepsAreForManagers { get; }
    string StepsHow(IReadOnlyList<string> teams);
    string StepsSet(string team, SilenceSteps steps);
    string OneOnOneIsForManagers { get; }
    string OneOnOneHow { get; }
    string OneOnOneInPrivate { get; }
    string WhichPerson(string name, IReadOnlyList<string> names);
    string OneOnOneNotMember(string name);
    string OneOnOneTalk(string rep);
    string OneOnOneCommand(string rep);
    string AgendaTitle(string rep, DateOnly? lastMet, DateOnly today);
    string AgendaTrend(MetricCode metric, long recent, decimal usual);
    string AgendaGap(DateOnly first, DateOnly last, int days);
    string AgendaNoGap { get; }
    string AgendaPlans(int kept, int all, IReadOnlyList<PlanOutcome> missed);
    string AgendaHelp(string topic);
    string AgendaItem(string text, DateOnly agreedOn, bool isDone);
    string AgendaNoItems { get; }
    string AgendaNoteHow(string rep);
    string ItemNoted(string rep, string text);
    string ItemNoteHow { get; }
    string ItemAgreed(string manager, string text);
    string ItemDone(string text);
    string ItemDoneBy(string by, string text);
    string ItemWasDone(string text);
    string ItemsTitle(int open);
    string ItemsNone { get; }
    string Finish(int number);
}

/// <summary>What a manager's summaries say beside the team's day.</summary>
internal interface IDigestWording
{
    string NeedsYou { get; }
    string NeedsHelp(string asker, string topic, int days);
    string NeedsWord(string rep, int days);
    string Won(string name, Deal deal);
    string WeekTitle(string team, Period week, DateOnly today);
    string WeekLine(TeamWeekMetric metric, Period week, DateOnly today);
    string WeekSilent(IReadOnlyList<string> names);
    string WeekNobodySilent(bool isNow);
    string WeekNoDeals { get; }
    string TeamThisWeek { get; }
}
