using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Pictures;

/// <summary>The words by which people ask for a picture, in normal form.</summary>
internal static class PictureWords
{
    /// <summary>What a request may begin with.</summary>
    public static readonly PhraseList Polite =
        ["请", "麻烦", "麻烦你", "帮我", "帮忙", "可以", "能不能", "能否", "能", "你能", "可不可以", "给我", "我要", "我想", "想要", "@salesbot",
         "please", "pls", "can you", "could you", "would you", "can i have", "can i get", "could i have", "i want", "i'd like", "kindly"];

    /// <summary>What a request may end with.</summary>
    public static readonly PhraseList Endings =
        ["吗", "吧", "呢", "嘛", "一下", "好吗", "可以吗", "行吗", "谢谢", "发我", "给我", "发给我", "给我看", "看看", "看一下", "出来", "发出来", "发到群里", "发群里", "给大家", "给大家看", "到群里",
         "please", "pls", "thanks", "thank you", "for me", "to me", "to the group", "to the team", "here"];

    public static readonly PhraseList Takes = ["把", "将", "就把"];

    /// <summary>Chinese words for a picture.</summary>
    public static readonly PhraseList Nouns = ["图片", "图", "长图", "照片", "截图", "图像", "png", "png图片", "png图", "图片形式", "图片格式", "一张图片", "一张图", "张图片", "张图", "一张长图"];

    /// <summary>What turns something into a picture.</summary>
    public static readonly PhraseList Turns =
        ["发成", "做成", "生成", "转成", "变成", "换成", "导出成", "导出为", "导成", "存成", "存为", "保存成", "弄成", "画成", "截成", "输出成", "生成为", "转为", "转换成", "发为", "制成", "搞成", "以", "用", "发", "出"];

    /// <summary>What asks for a picture of something that is named after it.</summary>
    public static readonly PhraseList Asks =
        ["发一张", "发张", "发个", "发一个", "来一张", "来张", "来个", "生成一张", "生成", "做一张", "做张", "画一张", "画张", "出一张", "出张", "要一张", "要张", "给一张", "看一张", "导出", "一张", "发"];

    /// <summary>Words for a picture before what it is of.</summary>
    public static readonly PhraseList Forms =
        ["用图片发一下", "用图片发", "用图片显示", "用图片给我看", "用图发", "以图片形式发送", "以图片形式发", "以图片的形式发", "以图片方式发", "图片形式发", "用图片形式发", "用图片展示"];

    public static readonly PhraseList EnglishVerbs =
        ["send", "show", "give", "share", "post", "export", "get", "make", "render", "draw", "turn", "convert", "put", "save", "display", "let me see", "let me have", "i need"];

    public static readonly PhraseList EnglishTo = ["me", "us", "everyone", "everybody"];

    public static readonly PhraseList EnglishAs =
        ["as a picture", "as picture", "as pictures", "as an image", "as image", "as a png", "as png", "as a photo", "as a pic", "as a png picture", "as a png image", "as an image file", "as a png file", "as a screenshot",
         "into a picture", "into an image", "into a png", "to a picture", "to an image", "to png", "in a picture", "a picture", "an image"];

    public static readonly PhraseList EnglishOf =
        ["a picture of", "an image of", "the picture of", "a png of", "a photo of", "a pic of", "a screenshot of", "picture of", "image of", "png of", "pic of", "screenshot of"];

    /// <summary>Words that mean little alone, and what they mean of which a picture is wanted.</summary>
    public static readonly ImmutableArray<(PhraseList Words, string Meant)> Short =
    [
        (["board", "boards"], "leaderboard"),
    ];

    /// <summary>Left out in front of what is named.</summary>
    public static readonly PhraseList Articles = ["the", "our", "that", "this"];
}
