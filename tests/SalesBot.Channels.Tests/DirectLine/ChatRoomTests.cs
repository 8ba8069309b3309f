using System.Text.Json;
using SalesBot.Channels.DirectLine;
using Xunit;

namespace SalesBot.Channels.Tests.DirectLine;

public sealed class ChatRoomTests
{
    [Fact]
    public void Room_WhenMoreIsSaidThanItKeeps_ForgetsTheOldest()
    {
        var room = new ChatRoom(Room.OfPerson("chen"), "r-");
        for (var number = 1; number <= ChatRoom.MostActivities + 7; number++)
            room.Add(id => JsonSerializer.SerializeToElement(id));

        var said = room.After(null);

        Assert.Equal(ChatRoom.MostActivities, said.Activities.Count);
        Assert.Equal("private-chen|r-0000008", said.Activities[0].GetString());
        Assert.Equal("507", said.Watermark);
        Assert.Equal("private-chen|r-0000507", Assert.Single(room.After("506").Activities).GetString());
        Assert.False(room.Has("private-chen|r-0000007"));
        Assert.True(room.Has("private-chen|r-0000008"));
    }

    [Fact]
    public void Rooms_WhenThereAreTooMany_DropTheOneLeftAloneLongest()
    {
        var rooms = new ChatRooms();
        var first = rooms.Of(Room.OfPerson("p0"));
        var second = rooms.Of(Room.OfPerson("p1"));
        for (var number = 2; number < ChatRooms.MostRooms; number++)
            rooms.Of(Room.OfPerson($"p{number}"));
        rooms.Of(Room.OfPerson("p0"));

        rooms.Of(Room.OfPerson("new"));

        Assert.Same(first, rooms.Of(Room.OfPerson("p0")));
        Assert.NotSame(second, rooms.Of(Room.OfPerson("p1")));
    }

    [Fact]
    public void Room_WhenDroppedAndMadeAnew_GivesOtherIds()
    {
        var rooms = new ChatRooms();
        var before = rooms.Of(Room.OfPerson("p")).Add(id => JsonSerializer.SerializeToElement(id));
        for (var number = 0; number < ChatRooms.MostRooms; number++)
            rooms.Of(Room.OfPerson($"p{number}"));

        Assert.NotEqual(before, rooms.Of(Room.OfPerson("p")).Add(id => JsonSerializer.SerializeToElement(id)));
    }
}
