using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.People;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("zhoukai", "周凯")]
    [InlineData("Zhou Kai", "周凯")]
    [InlineData("Kai Zhou", "周凯")]
    [InlineData("lina", "李娜")]
    [InlineData("chen-chen", "陈晨")]
    [InlineData("luxiaoming", "吕小明")]
    [InlineData("lvxiaoming", "吕小明")]
    public void AName_IsKnownByItsLetters(string said, string name) => Assert.True(Pinyin.Is(said, name));

    [Theory]
    [InlineData("zhou", "周凯")]
    [InlineData("kai", "周凯")]
    [InlineData("zhoukaii", "周凯")]
    [InlineData("", "周凯")]
    [InlineData("周凯", "周凯")]
    [InlineData("raj", "Raj")]
    public void AnythingElse_IsNot(string said, string name) => Assert.False(Pinyin.Is(said, name));
}
