using System.ClientModel;
using Microsoft.Extensions.AI;
using SalesBot.Conversation.SecondReading;

namespace SalesBot.Host.LanguageModels;

/// <inheritdoc/>
internal sealed class ChatModel(IChatClient client, LanguageModelOptions options, TimeProvider clock, ILogger<ChatModel> log) : ILanguageModel
{
    private const int MostTokens = 600;

    /// <inheritdoc/>
    public async Task<string?> AnswerAsync(string instructions, string message, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            ChatMessage[] messages = [new(ChatRole.System, instructions), new(ChatRole.User, message)];
            var response = await client.GetResponseAsync(
                messages, new ChatOptions { Temperature = 0, MaxOutputTokens = MostTokens, ResponseFormat = ChatResponseFormat.Json }, either.Token);
            return response.Text;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the endpoint does, the message stays what it was: not understood.
            Log.LanguageModelFailed(log, failure is ClientResultException { Status: var status } ? status : 0, failure.GetType().Name);
            return null;
        }
    }
}
