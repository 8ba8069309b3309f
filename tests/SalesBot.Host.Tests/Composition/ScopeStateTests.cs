using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Messaging;
using SalesBot.Conversation;
using SalesBot.Storage;

namespace SalesBot.Host.Tests.Composition;

/// <summary>Scopes are used for one turn after another, so what is made for a scope must not remember a turn.</summary>
public sealed class ScopeStateTests
{
    [Fact]
    public void Services_OfAScope_KeepNothingBetweenTurns()
    {
        var services = new ServiceCollection().AddApplication().AddConversation().AddStorage(new StorageOptions { Directory = "none" });
        var types = services.Where(service => service is { Lifetime: ServiceLifetime.Scoped, ImplementationType: not null })
            .Select(service => service.ImplementationType!).Distinct().ToList();

        Assert.True(types.Count > 200);
        Assert.Contains(typeof(Remembering), types.Append(typeof(Remembering)).Where(Remembers));
        Assert.DoesNotContain(types, type => !typeof(ITurnState).IsAssignableFrom(type) && Remembers(type));
        Assert.Equal(2, services.Count(service => service.ServiceType == typeof(ITurnState)));
    }

    private static bool Remembers(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => !IsGiven(field) && (!field.IsInitOnly || IsFilled(field.FieldType)));

    // What a constructor was given stands in a field that is not marked as read-only.
    private static bool IsGiven(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsFilled(Type type) =>
        !type.IsInterface && !type.IsArray && typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string)
        && type.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen");

    private sealed class Remembering
    {
        private readonly List<string> said = [];

        public ImmutableArray<string> Said => [.. said];
    }
}
