namespace SalesBot.Storage.Sessions;

/// <summary>Hands out connections that only read.</summary>
internal interface IConnectionSource
{
    StorageConnection RentReader();

    void Return(StorageConnection reader);
}
