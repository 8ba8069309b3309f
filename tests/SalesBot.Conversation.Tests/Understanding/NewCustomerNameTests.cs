using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class NewCustomerNameTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 30), null);

    [Theory]
    [InlineData("签了华为20万,新客户华为", "order 1 华为, revenue 200000, new_customer 1 华为")]
    [InlineData("签单1单 华为,20万,新客户:海潮科技", "order 1 华为, revenue 200000, new_customer 1 海潮科技")]
    [InlineData("新客户1家 海潮科技", "new_customer 1 海潮科技")]
    [InlineData("新客户2家 海潮科技、华为", "new_customer 2 海潮科技+华为")]
    [InlineData("新增客户 海潮科技", "new_customer 1 海潮科技")]
    [InlineData("新客户:星海科技", "new_customer 1 星海科技")]
    [InlineData("won a new client: 华为", "new_customer 1 华为")]
    [InlineData("今天签了一家新客户 蓝天集团,10万", "order 1 蓝天集团, revenue 100000")]
    [InlineData("签了一单 蓝天集团,10万", "order 1 蓝天集团, revenue 100000")]
    public void ANewCustomer_WhenNamedBesideTheCount_KeepsTheName(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("拜访了华为,新客户华为", "visit 1 华为")]
    [InlineData("新客户2家 海潮科技", "new_customer 2")]
    public void ANameThatIsNoFurtherCustomer_AddsNone(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("新客户华为要方案")]
    [InlineData("新客户华为明天来公司")]
    [InlineData("新客户 海潮科技 要方案")]
    public void ANewCustomer_WhenOnlySpokenOf_IsNoReport(string text) => Assert.Equal(Intent.None, Understanding.Read(text, Context).Intent);

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join(", ", reading.Items.Select(item => $"{item.Metric} {item.Quantity:0.##}{(item.Customers.Count == 0 ? "" : " " + string.Join('+', item.Customers))}")));
    }
}
