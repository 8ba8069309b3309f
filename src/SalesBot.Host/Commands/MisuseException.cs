namespace SalesBot.Host.Commands;

/// <summary>A command was called in a way that means nothing; the message is one line that says how to call it.</summary>
internal sealed class MisuseException(string message) : Exception(message);
