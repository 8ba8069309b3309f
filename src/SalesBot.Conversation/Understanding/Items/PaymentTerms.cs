using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>
/// Finds how a deal is to be paid ("首付尾款各一半", "预付三成,尾款七成"): parts of it, which are nothing that has come in. What has come in is
/// told by an amount or a word for receiving it ("收到尾款一半").
/// </summary>
internal static partial class PaymentTerms
{
    private const int LongestRead = 500;
    private const string Received = "收回到付了";

    /// <summary>The same text without them.</summary>
    public static SourceText Without(SourceText source)
    {
        if (source.Length > LongestRead)
            return source;
        List<(int From, int To)> spans = [];
        foreach (var match in Terms().EnumerateMatches(source.Normal(0, source.Length)))
            if (!Received.Contains(source[match.Index - 1]))
                spans.Add((match.Index, match.Index + match.Length));
        return spans.Count == 0 ? source : source.Without(spans);
    }

    [GeneratedRegex("(?:首付款?|首期款?|首款|预付款?|定金|订金|尾款|余款|进度款|质保金)(?:[、和跟与,,]?(?:首付款?|首期款?|首款|预付款?|定金|订金|尾款|余款|进度款|质保金))*(?:是|各|先付|付|占|按)?(?:一半|各半|对半|五五开?|[一二两三四五六七八九]成|[0-9]{1,2}%)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Terms();
}
