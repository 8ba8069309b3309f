using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace SalesBot.Storage.Sessions;

/// <summary>
/// Objects that a unit of work has read by hand, each beside a copy of what was stored. The context takes over those that change, and all of
/// them before it is asked for anything: most turns change none of them and ask it for nothing, and having it watch them costs more than
/// reading them.
/// </summary>
internal sealed class ReadObjects
{
    private readonly Dictionary<(Type Type, Guid Id), Known> known = [];

    public T? Find<T>(Guid id)
        where T : class => known.TryGetValue((typeof(T), id), out var found) ? (T)found.Object : null;

    /// <summary>Takes what is stored and gives the object to work with.</summary>
    public T Keep<T>(Guid id, T stored)
        where T : class
    {
        var own = (T)Copy(stored);
        known.Add((typeof(T), id), new(own, stored));
        return own;
    }

    public void Clear() => known.Clear();

    public void HandOverChanged(StorageConnection unit)
    {
        foreach (var (key, read) in known)
            if (HasChanged(unit, key.Type, read))
                HandOver(key, read, unit.Context);
    }

    public void HandOverAll(StorageConnection unit)
    {
        foreach (var (key, read) in known)
            HandOver(key, read, unit.Context);
    }

    private void HandOver((Type Type, Guid Id) key, Known read, SalesDbContext context)
    {
        known.Remove(key);
        var entry = context.Entry(read.Object);
        entry.State = EntityState.Unchanged;
        entry.OriginalValues.SetValues(read.Stored);
    }

    private static bool HasChanged(StorageConnection unit, Type of, Known read)
    {
        // Nearly nothing changes, and that is told by a tenth of the work.
        if (unit.LooksTheSame(of, read.Object, read.Stored))
            return false;
        var type = unit.Model.FindEntityType(of)!;
        foreach (var column in type.GetProperties())
            if (!column.GetValueComparer().Equals(column.GetGetter().GetClrValue(read.Object), column.GetGetter().GetClrValue(read.Stored)))
                return true;
        return false;
    }

    // The columns are values and objects that never change inside.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object Copy(object found);

    private sealed record Known(object Object, object Stored);
}
