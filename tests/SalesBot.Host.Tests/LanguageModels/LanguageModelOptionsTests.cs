using Microsoft.Extensions.Configuration;
using SalesBot.Host.Composition;
using SalesBot.Host.LanguageModels;

namespace SalesBot.Host.Tests.LanguageModels;

public sealed class LanguageModelOptionsTests
{
    [Fact]
    public void LanguageModel_ByDefault_IsOff() => Assert.False(Read().Enabled);

    [Theory]
    [InlineData("http://models.example/v1", "k", "m", 15, "LanguageModel:Endpoint")]
    [InlineData("models.example", "k", "m", 15, "LanguageModel:Endpoint")]
    [InlineData("https://models.example/v1", "", "m", 15, "LanguageModel:Key")]
    [InlineData("https://models.example/v1", "k", " ", 15, "LanguageModel:Model")]
    [InlineData("https://models.example/v1", "k", "m", 0, "LanguageModel:TimeoutSeconds")]
    [InlineData("https://models.example/v1", "k", "m", 61, "LanguageModel:TimeoutSeconds")]
    public void LanguageModel_SwitchedOnWithABadSetting_IsRefusedByName(string endpoint, string key, string model, int seconds, string names)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(
            ("Enabled", "true"), ("Endpoint", endpoint), ("Key", key), ("Model", model), ("TimeoutSeconds", $"{seconds}")));

        Assert.Contains(names, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://models.example/v1")]
    [InlineData("http://localhost:8080/v1")]
    public void LanguageModel_WithAllItNeeds_IsOn(string endpoint) =>
        Assert.True(Read(("Enabled", "true"), ("Endpoint", endpoint), ("Key", "k"), ("Model", "m")).Enabled);

    private static LanguageModelOptions Read(params (string Key, string Value)[] settings) => LanguageModelOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>($"LanguageModel:{s.Key}", s.Value))).Build());
}
