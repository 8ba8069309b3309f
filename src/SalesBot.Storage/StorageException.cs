namespace SalesBot.Storage;

/// <summary>The store cannot be used at all until an operator mends something; the message says in one line what.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Says what to mend.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Says what to mend, and what brought it to light.</summary>
    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
