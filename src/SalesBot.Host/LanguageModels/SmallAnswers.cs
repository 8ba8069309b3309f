namespace SalesBot.Host.LanguageModels;

/// <summary>Refuses answers that are larger than an answer can be, before they fill the memory.</summary>
internal sealed class SmallAnswers(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int LargestAnswer = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
        return response;
    }
}
