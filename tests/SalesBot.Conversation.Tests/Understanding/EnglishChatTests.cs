using System.Globalization;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>English as it is typed and dictated in chats: for whom, with whom, on which day, and what is nobody's report.</summary>
public sealed class EnglishChatTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Wednesday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 12, 9), new TimeOnly(17, 30), "en-US");

    [Theory]
    [InlineData("Posting for Kayla, she's driving: 3 visits", "visit 3 Kayla")]
    [InlineData("Helping Siti log: 4 visits", "visit 4 Siti")]
    [InlineData("on Fiona's behalf, 14 calls today", "call 14 Fiona")]
    [InlineData("Covering for Gareth today. His numbers: 11 calls", "call 11 Gareth")]
    [InlineData("Tasha made 14 calls and Devon made 22", "call 14 Tasha; call 22 Devon")]
    [InlineData("Brad 10 calls, me 15", "call 10 Brad; call 15")]
    [InlineData("Covering for Gareth today, did 2 visits", "visit 2")]
    [InlineData("Helped Nigel with a demo at Asda", "demo 1 [Asda]")]
    public void AReport_WhenMadeForSomebody_IsThatPersons(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("Visited 84 Lumber today", "visit 1 [84 Lumber]")]
    [InlineData("Met with Studio 54", "visit 1 [Studio 54]")]
    [InlineData("gave Five Guys a demo", "demo 1 [Five Guys]")]
    [InlineData("Visited 3M and Asian Paints", "visit 2 [3M, Asian Paints]")]
    [InlineData("hit Home Depot, Best Buy, and Costco today", "visit 3 [Home Depot, Best Buy, Costco]")]
    [InlineData("visited Infosys along with Suresh", "visit 1 [Infosys]")]
    [InlineData("Had 2 discovery calls with hospital groups", "needs_survey 2")]
    [InlineData("went to Nashik and met 3 customers there", "visit 3")]
    [InlineData("dropped by Globex to see Mr Tan", "visit 1 [Globex]")]
    [InlineData("met Sun Pharma and Lupin", "visit 2 [Sun Pharma, Lupin]")]
    [InlineData("uh three visits um today", "visit 3")]
    public void Names_WhenMixedWithNumbersAndFillers_StayWhatTheyAre(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("5th 2 visits, 7th 3 visits", "visit 2 2026-12-05; visit 3 2026-12-07")]
    [InlineData("Did fifteen calls yesterday and eighteen the day before", "call 15 2026-12-08; call 18 2026-12-07")]
    [InlineData("Monday I made 7 calls, Tuesday only 12", "call 7 2026-12-07; call 12 2026-12-08")]
    [InlineData("25 dials, 2 meetings booked for Jan 6", "call 25; appointment 2")]
    [InlineData("Report for 12/8\nVisits: 2", "visit 2 2026-12-08")]
    [InlineData("3 visits against 5 yesterday", "visit 3")]
    [InlineData("closed one last deal of the year, $12.5k", "order 1; revenue 12500")]
    [InlineData("5 follow ups, done for the year", "follow_up 5")]
    [InlineData("3 visits today at Orchard, week total now 14", "visit 3; visit 14 total")]
    public void ADay_WhenNamedInPassing_CountsOnlyForItsOwn(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("Only managed 8 of the 15 calls I'd promised", "call 8")]
    [InlineData("Goal was 30 calls, landed at 24", "call 24")]
    [InlineData("3 demos against a target of 4", "demo 3")]
    [InlineData("Target 50 calls, achieved 32", "call 32")]
    [InlineData("Made 20 calls so my manager would stop asking. He wanted 25", "call 20")]
    [InlineData("Called 40 leads, only 7 picked up, 2 said call after New Year", "call 40")]
    [InlineData("MADE 40 CALLS AND NOT ONE PERSON HUNG UP ON ME", "call 40")]
    [InlineData("the deal I've been chasing since August finally closed!! 32k", "order 1; revenue 32000")]
    public void WhatWasDone_WhenHeldAgainstSomething_IsTheReport(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("Yesterday's collection was 1.5 lakh, wrongly entered as 15 lakh", "payment 150000 2026-12-08")]
    [InlineData("it's 3 visits, I accidentally logged 30", "visit 3")]
    [InlineData("Monday's demos should be 2, I put 3", "demo 2 2026-12-07")]
    [InlineData("typing mistake sir, 21 calls", "call 21")]
    [InlineData("paiseh, calls is 15", "call 15")]
    public void AnEntry_WhenSaidToBeWrong_IsCorrected(string text, string items) => Assert.Equal((Intent.Correct, items), Read(text));

    [Theory]
    [InlineData("my kid sold 14 boxes of cookies today")]
    [InlineData("my mother called 5 times during the meeting")]
    [InlineData("Salesforce reported 9 billion in revenue this quarter")]
    [InlineData("Went till Andheri to meet the client but office was closed")]
    [InlineData("Remember when Nigel claimed 60 calls and it was the speaking clock 59 times")]
    [InlineData("signed for 3 parcels at reception")]
    [InlineData("the deal is worth 300 million")]
    [InlineData("this coffee machine deal is 50 bucks off")]
    [InlineData("The Lakers signed 2 free agents")]
    [InlineData("Rs 500 collected for the Diwali party")]
    [InlineData("No calls after 6 please")]
    [InlineData("anyone got a spare adapter for the demo room?")]
    [InlineData("Got 3 visitors coming to the office at 11, are the badges printed?")]
    public void WhatOthersDo_WhenTold_IsNoReport(string text) => Assert.Equal((Intent.None, ""), Read(text));

    [Theory]
    [InlineData("four and a half calls lol ok five", Intent.Clarify)]
    [InlineData("wat tasks i got today ah", Intent.Tasks)]
    [InlineData("can off the evening reminders or not", Intent.Reminders)]
    [InlineData("remind me in 30 minutes", Intent.Reminders)]
    [InlineData("Zul report already or not", Intent.Team)]
    public void AWish_WhenTypedAsInSingapore_IsUnderstood(string text, Intent intent) => Assert.Equal((intent, ""), Read(text));

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join("; ", reading.Items.Select(Told)));
    }

    private static string Told(ReadItem item) => string.Create(CultureInfo.InvariantCulture,
        $"{item.Metric?.Value} {item.Quantity:0.##}{(item.Date == Context.Today ? "" : $" {item.Date:yyyy-MM-dd}")}{(item.IsTotal ? " total" : "")}{(item.Rep is null ? "" : $" {item.Rep}")}{(item.Customers.Count == 0 ? "" : $" [{string.Join(", ", item.Customers)}]")}");
}
