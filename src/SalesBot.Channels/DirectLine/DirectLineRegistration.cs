using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.DirectLine;

/// <summary>Adds the local chat. Whoever reaches it can be anybody in it, so it is for trying out on one's own machine only.</summary>
public static class DirectLineRegistration
{
    /// <summary>
    /// Adds the services. Needs <see cref="TimeProvider"/>, the addresses of pictures, <see cref="ITurns"/>, <see cref="IReplyDelivery"/> and
    /// <see cref="IDemoDirectory"/> from elsewhere; the last three may be scoped.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<ChatRooms>();
        services.AddSingleton<RoomPasses>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<IChannelSender, DirectLineSender>();
        return services;
    }

    /// <summary>Maps <c>/v3/directline</c>; answers only to this machine.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        DirectLineEndpoints.Map(endpoints.MapGroup("/v3/directline").AddEndpointFilter<LocalOnly>());
        return endpoints;
    }
}
