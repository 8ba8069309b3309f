namespace SalesBot.Conversation.Wording;

/// <summary>What is said about pictures.</summary>
internal interface IPictureWording
{
    /// <summary>There is nothing to draw: what can be sent as a picture, and how to ask for it.</summary>
    string PictureOfWhat { get; }

    /// <summary>Why a card came instead of its picture.</summary>
    string NoPictures { get; }
}
