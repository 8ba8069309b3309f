using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Activities;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public async Task Store_WhateverTheCulture_ReadsBackWhatItWrote(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person("IVAN ILIC");
        var question = new OpenQuestion(Guid.NewGuid(), person.Id, "a:1", QuestionKind.Change, "s", Sample.Noon)
        {
            Quantity = -1234.5m,
            Day = Sample.Day,
        };
        var message = Sample.MessageTo(person.Id, "İdaily:1");

        var cancelled = await store.UnitAsync(async (scope, token) =>
        {
            await scope.GetRequiredService<IPeople>().AddAsync(person, token);
            await scope.GetRequiredService<IOpenQuestions>().AskAsync(question, token);
            await scope.GetRequiredService<IOutbox>().AddAsync(message, token);
            await scope.GetRequiredService<IOutbox>().CancelAsync(person.Id, "i", Sample.Noon, token);
            var report = Sample.Report(person.Id);
            await scope.GetRequiredService<IReports>().AddAsync(report, token);
            report.Restate([new(Metrics.Revenue, -5_000_000_000, Sample.Day)], Sample.Noon);
            return message.State;
        });

        Assert.Equal(DeliveryState.Waiting, cancelled);
        Assert.Equal(question, await store.AskAsync((IOpenQuestions port, CancellationToken token) => port.FindAsync(person.Id, "a:1", token)));
        Assert.Equal(
            [new DaySum(Metrics.Revenue, Sample.Day, -5_000_000_000)],
            await store.AskAsync((ILedger port, CancellationToken token) => port.OfAsync(person.Id, new DateRange(Sample.Day, Sample.Day), token)));
        Assert.Equivalent(
            message,
            (await store.AskAsync((IOutbox port, CancellationToken token) => port.DueAsync(9, Sample.Noon, token))).Single(),
            strict: true);
        foreach (var sought in (string[])["ivan ilic", "IVAN", "ılic"])
        {
            var found = await store.AskAsync((IPeople port, CancellationToken token) => port.FindByNameAsync(person.OrganisationId, sought, token));
            Assert.Equal(sought == "ılic" ? [] : [person.Id], found.Select(known => known.Id));
        }
    }
}
