using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.DirectLine;

/// <summary>The part of Direct Line 3.0 that Web Chat needs when it polls, and the list of people that the page shows.</summary>
internal static class DirectLineEndpoints
{
    private const int MostTextBytes = 64 * 1024;

    /// <summary>Maps all of it.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("people", PeopleAsync);
        group.MapPost("tokens/generate", RoomDoor.GenerateAsync);
        group.MapPost("tokens/refresh", Refresh);
        group.MapPost("conversations", OpenAsync);
        group.MapGet("conversations/{id}", Reopen);
        group.MapGet("conversations/{id}/activities", Activities);
        group.MapPost("conversations/{id}/activities", PostAsync);
        group.MapPost("conversations/{id}/upload", Upload);
    }

    private static async Task<IResult> PeopleAsync(IDemoDirectory directory, CancellationToken cancellationToken)
    {
        var people = await directory.PeopleAsync(cancellationToken);
        return Answers.Json(new { people = people.Select(one => new { id = one.PersonId, one.Name, one.Role, one.TeamId, one.TeamName, one.Language }) });
    }

    private static IResult Refresh(HttpRequest request, RoomPasses passes) =>
        Enter(request, passes, null, out var pass) ?? RoomDoor.Ticket(passes, pass!);

    private static async Task<IResult> OpenAsync(HttpRequest request, RoomPasses passes, DirectLineTurns turns)
    {
        if (Enter(request, passes, null, out var pass) is { } closed)
            return closed;

        var (content, refusal) = await PostedJson.ReadAsync(request);
        if (refusal is not null)
            return refusal;

        var isNew = await turns.OpenAsync(RoomOf(pass!), pass!, JsonMember.Text(content, "locale"));
        return RoomDoor.Ticket(passes, pass!, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reopen(string id, HttpRequest request, RoomPasses passes) =>
        Enter(request, passes, id, out var pass) ?? RoomDoor.Ticket(passes, pass!);

    private static IResult Activities(string id, string? watermark, HttpRequest request, RoomPasses passes, ChatRooms rooms) =>
        Enter(request, passes, id, out var pass) ?? Answers.Json(rooms.Of(RoomOf(pass!)).After(watermark));

    private static async Task<IResult> PostAsync(string id, HttpRequest request, RoomPasses passes, DirectLineTurns turns)
    {
        if (Enter(request, passes, id, out var pass) is { } closed)
            return closed;

        var (content, refusal) = await PostedJson.ReadAsync(request);
        if (refusal is not null)
            return refusal;
        if (!PostedActivity.TryRead(content, out var posted))
            return Answers.Error(StatusCodes.Status400BadRequest, "BadArgument", "That is neither a text nor a button of ours.");
        if (Encoding.UTF8.GetByteCount(posted.Text) > MostTextBytes)
            return PostedJson.TooLarge();
        if (!posted.IsMessage)
            return Answers.Json(new { id = "" });

        var (messageId, outcome) = await turns.TakeAsync(RoomOf(pass!), pass!, posted);
        return outcome switch
        {
            Taken.Well => Answers.Json(new { id = messageId }),
            Taken.StoreAway => Answers.Error(StatusCodes.Status502BadGateway, "BotError", "Nothing can be stored right now."),
            _ => Answers.Error(StatusCodes.Status500InternalServerError, "BotError", "The message could not be worked off."),
        };
    }

    private static IResult Upload(string id, HttpRequest request, RoomPasses passes) =>
        Enter(request, passes, id, out _)
        ?? Answers.Error(StatusCodes.Status415UnsupportedMediaType, "UploadsNotSupported", "Files cannot be sent in the local chat; write it as a message.");

    /// <summary>Lets somebody in who has a pass, and only into the room that it is for.</summary>
    /// <returns>The refusal; null where the pass is good.</returns>
    private static IResult? Enter(HttpRequest request, RoomPasses passes, string? roomId, out RoomPass? pass)
    {
        pass = null;
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Answers.Error(StatusCodes.Status401Unauthorized, "Unauthorized", "A token is needed.");

        pass = passes.Read(header[Scheme.Length..].Trim());
        if (pass is null)
            return Answers.Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token is over or of another run.");

        return roomId is null || roomId == pass.RoomId
            ? null
            : Answers.Error(StatusCodes.Status403Forbidden, "BadArgument", "The token is for another conversation.");
    }

    private static Room RoomOf(RoomPass pass) =>
        Room.TryFind(pass.RoomId, out var room) ? room : throw new InvalidOperationException("A pass was made for a room that cannot be.");
}
