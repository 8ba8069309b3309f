using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using SalesBot.Host.Composition;

namespace SalesBot.Host.Tests.Composition;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void Shipped_Settings_AreAllKnown(string environment) => SettingsCheck.Run(Shipped(environment));

    [Fact]
    public void Shipped_EachKeyMisspelt_IsRefusedByName()
    {
        var own = Shipped("Development").AsEnumerable().Where(pair => pair.Value is not null)
            .Select(pair => pair.Key).Where(key => key.Split(':')[0] is "Bot" or "Storage" or "Trial" or "Clock").ToList();

        Assert.NotEmpty(own);
        foreach (var key in own)
        {
            var refusal = Assert.Throws<SettingsException>(() => SettingsCheck.Run(
                new ConfigurationBuilder().AddInMemoryCollection([new($"{key}x", "1")]).Build()));
            Assert.Contains($"'{key}x'", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--Storge:Directory=x", "'Storge'")]
    [InlineData("--Bot:Atuh:Mode=Required", "'Bot:Atuh'")]
    [InlineData("--Bot:Auth:Issuers:0:Isuer=x", "'Bot:Auth:Issuers:0:Isuer'")]
    public void CommandLine_WithAMisspeltSetting_IsRefusedByName(string argument, string name)
    {
        var refusal = Assert.Throws<SettingsException>(() => SettingsCheck.Run(new ConfigurationBuilder().AddCommandLine([argument]).Build()));

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "http://localhost:3978")]
    [InlineData("Development", "http://*:3978")]
    [InlineData("Development", "http://localhost:3978;http://0.0.0.0:80")]
    [InlineData("Development", "http://example.org:3978")]
    public void LocalMode_WhereOthersCouldReachIt_IsRefusedInOneLine(string environment, string urls)
    {
        var refusal = Assert.Throws<SettingsException>(() => Decide(environment, urls));

        Assert.Contains(LocalMode.ModeValue, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://127.0.0.1:5000;http://[::1]:5000")]
    [InlineData("")]
    public void LocalMode_InDevelopmentOnLoopback_IsOn(string urls) => Assert.True(Decide("Development", urls).IsOn);

    [Fact]
    public void LocalMode_WhenNotAskedFor_IsOff() =>
        Assert.False(LocalMode.Decide(new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = "Development" }).IsOn);

    [Theory]
    [InlineData("Storage:BusyTimeoutSeconds", "0")]
    [InlineData("Storage:Directory", " ")]
    public void Storage_WithAValueOutOfRange_IsRefusedByName(string key, string value)
    {
        var refusal = Assert.Throws<SettingsException>(() => StoreOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build()));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderLock_WhenTakenTwice_RefusesTheSecond()
    {
        using var folder = new Jobs.TemporaryFolder();
        using (FolderLock.Take(folder.Path))
            Assert.Contains(folder.Path, Assert.Throws<SettingsException>(() => FolderLock.Take(folder.Path)).Message, StringComparison.Ordinal);

        FolderLock.Take(folder.Path).Dispose();
    }

    private static LocalMode Decide(string environment, string urls) => LocalMode.Decide(
        new ConfigurationBuilder().AddInMemoryCollection([new(LocalMode.ModeKey, LocalMode.ModeValue), new("urls", urls)]).Build(),
        new HostingEnvironment { EnvironmentName = environment });

    private static IConfigurationRoot Shipped(string environment) => new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json").AddJsonFile($"appsettings.{environment}.json", optional: environment != "Development").Build();
}
