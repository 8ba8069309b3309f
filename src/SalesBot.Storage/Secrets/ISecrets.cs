namespace SalesBot.Storage.Secrets;

/// <summary>Random keys that the program makes for itself and keeps in the store.</summary>
public interface ISecrets
{
    /// <summary>The 32 bytes of a name, made at first use and the same ever after.</summary>
    /// <param name="name">What the key is for, such as <c>card-seal</c>.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<byte[]> SecretAsync(string name, CancellationToken cancellationToken);
}
