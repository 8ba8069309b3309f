using Microsoft.Extensions.Time.Testing;
using SalesBot.Application.Messaging;
using SalesBot.Application.Pictures;
using Xunit;

namespace SalesBot.Channels.Tests.Pictures;

public sealed class PictureSealTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 15, 0, 0, TimeSpan.Zero);
    private static readonly PictureTicket Ticket = new(Guid.Parse("0190f0d2-0000-7000-8000-00000000abcd"), Now.AddHours(72), 1024);

    private readonly FakeTimeProvider clock = new(Now);

    [Fact]
    public void Ticket_Sealed_OpensAsItWas() => Assert.Equal(Ticket, Seal().Open(Seal().Seal(Ticket)));

    [Fact]
    public void Ticket_WhenItsTimeIsOver_DoesNotOpen()
    {
        var text = Seal().Seal(Ticket);

        clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        Assert.NotNull(Seal().Open(text));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Seal().Open(text));
    }

    [Fact]
    public void Ticket_WithAnyCharacterChanged_DoesNotOpen()
    {
        var text = Seal().Seal(Ticket);
        for (var place = 0; place < text.Length; place++)
        {
            foreach (var other in "AZaz09-_")
            {
                var changed = text[..place] + other + text[(place + 1)..];
                if (changed != text)
                    Assert.Null(Seal().Open(changed));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("../../appsettings")]
    [InlineData("会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会")]
    public void Text_ThatIsNoTicket_DoesNotOpen(string text) => Assert.Null(Seal().Open(text));

    [Fact]
    public void Ticket_OfAnotherSecret_DoesNotOpen() => Assert.Null(Seal().Open(Seal(1).Seal(Ticket)));

    [Fact]
    public void Ticket_Lengthened_DoesNotOpen() => Assert.Null(Seal().Open(Seal().Seal(Ticket) + "A"));

    private PictureSeal Seal(byte secret = 0) => new(new CardKey([.. Enumerable.Repeat(secret, 32)]), clock);
}
