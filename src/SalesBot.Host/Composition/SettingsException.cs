namespace SalesBot.Host.Composition;

/// <summary>A setting is wrong; the message is one line that says which and what to write instead.</summary>
internal sealed class SettingsException(string message) : Exception(message);
