namespace SalesBot.Application.Pictures;

/// <summary>Where pictures can be fetched.</summary>
public interface IPictureHome
{
    /// <summary>The address under which the bot is reached, without a slash at the end; null where it is not known, so that no picture can be fetched.</summary>
    string? Address { get; }

    /// <summary>For how long the address of a picture is good.</summary>
    TimeSpan Life { get; }
}
