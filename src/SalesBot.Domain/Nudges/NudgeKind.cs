namespace SalesBot.Domain.Nudges;

/// <summary>What SalesBot says to people on its own so that they stay on course; a closed set. Stored by name.</summary>
public enum NudgeKind
{
    /// <summary>早安计划: in the morning, what today asks for.</summary>
    MorningPlan,

    /// <summary>傍晚提醒: towards the evening, exactly what is still missing.</summary>
    EveningReminder,

    /// <summary>进度提醒: in the middle of a week and shortly before the end of a month, who is behind and the rate that still gets there.</summary>
    BehindPace,

    /// <summary>里程碑: a share of a target is reached.</summary>
    Milestone,

    /// <summary>被超越: somebody has passed one on the team's board.</summary>
    Overtaken,

    /// <summary>喜报: a deal is signed; told to the team's group.</summary>
    Celebration,

    /// <summary>新人问候: a newcomer has not reported anything yet.</summary>
    WelcomeFollowUp,

    /// <summary>周末月末小结: on the last working day of a week or month, what was reached.</summary>
    PeriodEnd,

    /// <summary>项目停滞: a project has not moved for a week.</summary>
    StalledProject,

    /// <summary>等确认: a target, or another amount proposed for one, has waited for an answer for days.</summary>
    WaitingAgreement,

    /// <summary>荣誉: a badge is earned or a record of one's own is broken.</summary>
    Honour,

    /// <summary>团队纪录: the team has broken a record of its own; told to the team's group.</summary>
    TeamRecord,

    /// <summary>任务到期: a development task is due in a moment, on its last working day, or overdue.</summary>
    DevelopmentDue,
}
