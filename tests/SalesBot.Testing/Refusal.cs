using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Testing;

/// <summary>How a connector refuses a call.</summary>
/// <param name="Status">The status; 0 where none comes.</param>
public sealed record Refusal(int Status)
{
    /// <summary>The connection breaks without an answer.</summary>
    public static Refusal HangUp { get; } = new(0);

    /// <summary>No answer comes until the caller gives up.</summary>
    public static Refusal Silence { get; } = new(0) { WaitsForever = true };

    /// <summary>The error code in the body, if any.</summary>
    public string? Code { get; init; }

    /// <summary>After how many seconds to come again, if told.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The caller waits until it gives up.</summary>
    public bool WaitsForever { get; init; }

    internal async Task AnswerAsync(HttpContext context)
    {
        if (WaitsForever)
        {
            await WaitAsync(context.RequestAborted);
            return;
        }

        if (Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Status;
        if (RetryAfterSeconds is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (Code is not null)
            await context.Response.WriteAsJsonAsync(new { error = new { code = Code, message = "refused" } });
    }

    private static async Task WaitAsync(CancellationToken gone)
    {
        var end = new TaskCompletionSource();
        await using (gone.Register(end.SetResult))
            await end.Task;
    }
}
