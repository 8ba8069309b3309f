using Microsoft.AspNetCore.Http;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.DirectLine;

/// <summary>
/// Gives passes to rooms. A page asks with <c>{"user":{"id":"…"},"room":"private"|"group"}</c>; a person of the demo company gets into the
/// own room and into that of the own team, a guest only into the own room.
/// </summary>
internal static class RoomDoor
{
    private const int MostNameCharacters = 60;

    /// <summary>Answers a request for a token.</summary>
    public static async Task<IResult> GenerateAsync(HttpRequest request, RoomPasses passes, IDemoDirectory directory)
    {
        var (content, refusal) = await PostedJson.ReadAsync(request);
        if (refusal is not null)
            return refusal;

        var user = JsonMember.Find(content, "user") ?? default;
        if (JsonMember.Text(user, "id") is not { } userId || !Room.IsId(userId))
            return Answers.Error(StatusCodes.Status400BadRequest, "MissingProperty", "Say who you are in user.id.");

        var people = await directory.PeopleAsync(request.HttpContext.RequestAborted);
        var person = people.FirstOrDefault(one => one.PersonId == userId);
        var room = JsonMember.Text(content, "room") == "group" ? person?.TeamId is { } team ? Room.OfTeam(team) : null : Room.OfPerson(userId);
        if (room is null)
            return Answers.Error(StatusCodes.Status403Forbidden, "NotInTeam", "Only members of a team get into its room.");

        var name = person?.Name ?? JsonMember.Text(user, "name") ?? userId;
        return Ticket(passes, new RoomPass(room.Id, userId, name.Length <= MostNameCharacters ? name : name[..MostNameCharacters]));
    }

    /// <summary>An answer with a new token.</summary>
    public static IResult Ticket(RoomPasses passes, RoomPass pass, int status = StatusCodes.Status200OK) =>
        Answers.Json(new { conversationId = pass.RoomId, token = passes.Issue(pass), expires_in = (int)RoomPasses.Lifetime.TotalSeconds }, status);
}
