namespace SalesBot.Domain.People;

/// <summary>What a person may see and change.</summary>
public enum Role
{
    /// <summary>Reports own activities and sees the own team's boards.</summary>
    Rep,

    /// <summary>Leads teams: sees their members' figures and gets the digests.</summary>
    Manager,

    /// <summary>Sees and changes everything in the organisation.</summary>
    Admin,
}
