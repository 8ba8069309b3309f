using SalesBot.Application;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.SecondReading;

/// <summary>
/// Asks a language model what a message means that was not understood, and the person whether that is so. The model is asked outside of any
/// unit of work; what it says is held against the contract, and nothing is recorded before the person says yes.
/// </summary>
public sealed class ReadAgain
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromMinutes(10);

    private readonly ILanguageModel model;
    private readonly IUnitOfWork unitOfWork;
    private readonly Acquaintance acquaintance;
    private readonly SecondQuestion question;
    private readonly SecondLooks looks;

    internal ReadAgain(ILanguageModel model, IUnitOfWork unitOfWork, Acquaintance acquaintance, SecondQuestion question, SecondLooks looks)
    {
        this.model = model;
        this.unitOfWork = unitOfWork;
        this.acquaintance = acquaintance;
        this.question = question;
        this.looks = looks;
    }

    /// <summary>Reads a message again.</summary>
    /// <returns>Whether the person is asked something.</returns>
    public async Task<bool> ExecuteAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await acquaintance.KnownAsync(message, question.Now, cancellationToken) is not { } turn)
            return false;
        var answer = await model.AnswerAsync(ModelContract.Instructions(turn.Catalogue, turn.Today), message.Text, cancellationToken);
        var items = answer is null ? [] : ModelContract.Read(answer, message.Text, turn.Understanding.Figures(message.Text), turn.Catalogue, turn.Today);
        if (items.Count == 0)
            return false;
        var asked = await unitOfWork.ExecuteAsync(ct => AskAsync(turn, items, ct), cancellationToken);
        if (asked)
            question.Send();
        return asked;
    }

    // Who has written since, or answered what was asked then, is not asked any more.
    private async Task<bool> AskAsync(Turn turn, IReadOnlyList<ReadItem> items, CancellationToken cancellationToken)
    {
        if (!looks.IsLatest(turn.Message))
            return false;
        await question.AskAsync(turn, items, UsefulFor, cancellationToken);
        return true;
    }
}
