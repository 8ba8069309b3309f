using SalesBot.Application;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>Lets one caller at a time at the writer, first come, first served.</summary>
internal sealed class WriterQueue
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private bool isTaken;

    /// <summary>Ends when the writer is the caller's; <see cref="Leave"/> or <see cref="TryHandOver"/> gives it on.</summary>
    public Task EnterAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);
        TaskCompletionSource turn;
        lock (gate)
        {
            if (!isTaken)
            {
                isTaken = true;
                return Task.CompletedTask;
            }

            turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
        }

        return cancellationToken.CanBeCanceled ? WaitAsync(turn, cancellationToken) : turn.Task;
    }

    /// <summary>Gives the writer to the next who waits.</summary>
    /// <returns>False where nobody waits; the writer is still the caller's then.</returns>
    public bool TryHandOver()
    {
        lock (gate)
        {
            // Who has stopped waiting meanwhile is passed over.
            while (waiting.TryDequeue(out var next))
                if (next.TrySetResult())
                    return true;
            return false;
        }
    }

    /// <summary>Gives the writer to the next who waits, or to nobody.</summary>
    public void Leave()
    {
        lock (gate)
            isTaken = TryHandOver();
    }

    /// <summary>Sends everybody away who waits: what keeps one from writing keeps all, and none should wait for it in turn.</summary>
    public void Refuse(Func<StoreUnavailableException> reason)
    {
        lock (gate)
            while (waiting.TryDequeue(out var next))
                next.TrySetException(reason());
    }

    private static async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), turn);
        await turn.Task;
    }
}
