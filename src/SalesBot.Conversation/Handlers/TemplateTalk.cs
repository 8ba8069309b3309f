using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Handlers;

/// <summary>Templates: which there are, making them, handing them out to people, teams and roles, and the lists of a month (T2, T10, T15).</summary>
internal sealed class TemplateTalk(ITaskTemplates templates, TaskOwners owners, WorkCalendars calendars, TaskDoubts doubts)
{
    private const int LongestUse = 80;
    private const int MostLines = 10;
    private const int MostDoubts = 4;

    /// <summary>The answer; null where what is said is not meant so.</summary>
    public async Task<TaskReply?> AnswerAsync(Turn turn, TaskWish wish, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return wish is TaskWish.Generate ? null : TaskReply.Of(turn.Words.TemplatesAreForManagers);
        return wish switch
        {
            TaskWish.Templates => await ListAsync(turn, cancellationToken),
            TaskWish.NewTemplate made => await MakeAsync(turn, made, cancellationToken),
            TaskWish.Use use => await UseAsync(turn, use, cancellationToken),
            TaskWish.Generate generate => await GenerateAsync(turn, generate, cancellationToken),
            TaskWish.Stage stage => await StageAsync(turn, stage, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The answer to a text that begins with the name of a template ("新客户开发 30家/月 李娜"); null where it is something else.</summary>
    public async Task<TaskReply?> NamedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text.Trim().TrimEnd('。', '.', '!', '!');
        if (turn.Person.Role == Role.Rep || text.Length > LongestUse || text.Contains('\n', StringComparison.Ordinal))
            return null;
        if (await CalledAsync(turn, text, cancellationToken) is not var (template, rest) || TemplateTexts.After(rest) is not var (number, name))
            return null;
        if (rest.Length == 0)
            return TaskReply.Of(turn.Words.TemplateWithoutOwner(template.Name));
        return name.Length > 0 && TemplateTexts.With(turn, template, number) is { } numbered && await owners.FindAsync(turn, name, cancellationToken) is { } to
            ? await ProposeAsync(turn, numbered, to, cancellationToken) : null;
    }

    private async Task<TaskReply> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var own = await templates.OfAsync(turn.Person.OrganisationId, cancellationToken);
        var names = Enum.GetValues<Preset>().Select(turn.Words.PresetName).Where(name => own.All(template => !template.IsCalled(name))).ToList();
        return new TaskReply(new Card(turn.Words.TemplatesTitle(own.Count))
        {
            Blocks =
            [
                .. own.Take(MostLines).Select(template => new TextBlock(turn.Words.TemplateLine(template))),
                .. own.Count > MostLines ? [new TextBlock(turn.Words.AndMore(own.Count - MostLines), TextTone.Subtle)] : Array.Empty<TextBlock>(),
                .. names.Count > 0 ? [new TextBlock(turn.Words.TemplatesBuiltIn(names), TextTone.Subtle)] : Array.Empty<TextBlock>(),
            ],
            Buttons = own.Count > 0 ? [Buttons.Say(turn.Words.GenerateList, turn.Words.GenerateList)] : [],
        });
    }

    private async Task<TaskReply> MakeAsync(Turn turn, TaskWish.NewTemplate text, CancellationToken cancellationToken)
    {
        if (text.Name.Length == 0)
            return TaskReply.Of(turn.Words.TemplateHow);
        var (template, unclear) = TemplateTexts.Template(turn, text, turn.Person.OrganisationId);
        if (template is null)
            return TaskReply.Of(turn.Words.TemplateUnclear(unclear!));
        if (template.Owner.Length > 0 && await owners.FindAsync(turn, template.Owner, cancellationToken) is null)
            return TaskReply.Of(turn.Words.UnknownOwner(template.Owner, []));
        var isInPlace = await KeepAsync(turn, template, cancellationToken);
        return new TaskReply(new Card(turn.Words.TemplateMade(template.Name, isInPlace))
        {
            Blocks = TaskCards.Fields(turn.Words, template, template.Owner),
            Buttons = [Buttons.Say(turn.Words.TemplatesCommand, turn.Words.TemplatesCommand), Buttons.Say(turn.Words.GenerateList, turn.Words.GenerateList)],
        });
    }

    private async Task<bool> KeepAsync(Turn turn, TaskTemplate template, CancellationToken cancellationToken)
    {
        var earlier = (await templates.OfAsync(turn.Person.OrganisationId, cancellationToken)).Where(one => one.IsCalled(template.Name)).ToList();
        earlier.ForEach(one => one.Retire());
        await templates.AddAsync(template, cancellationToken);
        return earlier.Count > 0;
    }

    private async Task<TaskReply> UseAsync(Turn turn, TaskWish.Use use, CancellationToken cancellationToken)
    {
        if (await CalledAsync(turn, use.Template, cancellationToken) is not var (template, rest) || TemplateTexts.After(rest) is not (var number, "")
            || TemplateTexts.With(turn, template, number) is not { } numbered)
        {
            var own = await templates.OfAsync(turn.Person.OrganisationId, cancellationToken);
            return TaskReply.Of(turn.Words.NoSuchTemplate(
                use.Template, [.. own.Select(one => one.Name).Concat(Enum.GetValues<Preset>().Select(turn.Words.PresetName)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostLines)]));
        }

        return await owners.FindAsync(turn, use.Owner, cancellationToken) is { } to
            ? await ProposeAsync(turn, numbered, to, cancellationToken) : TaskReply.Of(turn.Words.UnknownOwner(use.Owner, []));
    }

    private async Task<TaskReply> ProposeAsync(Turn turn, TaskTemplate template, TaskOwners.Owners to, CancellationToken cancellationToken)
    {
        var list = await owners.Plan.ExecuteAsync(to.People, _ => [template], turn.Today, isList: false, await RulesAsync(turn, cancellationToken), cancellationToken);
        var name = to.Name ?? turn.Words.List(to.People.Take(MostLines).Select(person => person.Name));
        var fields = TaskCards.Fields(turn.Words, template, name);
        if (list.New == 0)
            return new TaskReply(new Card(turn.Words.ListIsThere(list.There)) { Blocks = fields });
        var lines = to.People.Count > 1 || list.Targets.Any(one => one.Before > 0) ? TaskCards.Lines(turn.Words, list) : [];
        var preview = new Card(turn.Words.TemplatePreview(template.Name, name))
        {
            Blocks = [.. fields, .. lines, .. await DoubtsAsync(turn, list, cancellationToken), new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)],
        };
        return owners.Propose(turn, list, preview, card => card with { Blocks = [.. fields, new TextBlock(turn.Words.TakeBackHint, TextTone.Subtle)] });
    }

    private async Task<TaskReply?> GenerateAsync(Turn turn, TaskWish.Generate wish, CancellationToken cancellationToken)
    {
        if (await owners.FindAsync(turn, wish.Owner, cancellationToken) is not { } to)
            return null;
        var own = await templates.OfAsync(turn.Person.OrganisationId, cancellationToken);
        if (own.Count == 0)
            return TaskReply.Of(turn.Words.ListHow);
        var rules = await RulesAsync(turn, cancellationToken);
        var month = Period.Containing(turn.Today, PeriodKind.Month, rules);
        var from = wish.IsNextMonth ? month.Next().Range.Start : turn.Today;
        var list = await owners.Plan.ExecuteAsync(to.People, await ForAsync(turn, own, cancellationToken), from, isList: true, rules, cancellationToken);
        if (list.New == 0)
            return new TaskReply(new Card(turn.Words.ListIsThere(list.There)) { Blocks = TaskCards.Lines(turn.Words, list) });
        var preview = new Card(turn.Words.ListPreview(to.Name, from, to.People.Count, list.New, list.There))
        {
            Blocks = [.. TaskCards.Lines(turn.Words, list), .. await DoubtsAsync(turn, list, cancellationToken), new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)],
        };
        return owners.Propose(turn, list, preview, card => card with { Blocks = [new TextBlock(turn.Words.TakeBackHint, TextTone.Subtle)] });
    }

    private async Task<IEnumerable<CardBlock>> DoubtsAsync(Turn turn, TaskList list, CancellationToken cancellationToken)
    {
        var found = await doubts.OfAsync(turn.Person, list, turn.Today, cancellationToken);
        var shares = await doubts.SharesLeftAsync(turn.Person, list, turn.Today, cancellationToken);
        return
        [
            .. shares.Count > 0 ? [new TextBlock(turn.Words.ListSharesLeft(shares), TextTone.Warning)] : Array.Empty<TextBlock>(),
            .. found.Take(MostDoubts).Select(one => new TextBlock(turn.Words.TaskDoubt(one.Target, one.Doubt), TextTone.Warning)),
            .. found.Count > MostDoubts ? [new TextBlock(turn.Words.AndMore(found.Count - MostDoubts), TextTone.Subtle)] : Array.Empty<TextBlock>(),
        ];
    }

    // A template that names its owner goes to nobody else.
    private async Task<Func<Person, IReadOnlyList<TaskTemplate>>> ForAsync(
        Turn turn, IReadOnlyList<TaskTemplate> own, CancellationToken cancellationToken)
    {
        var named = new Dictionary<Guid, HashSet<PersonId>>();
        foreach (var template in own.Where(template => template.Owner.Length > 0))
            named[template.Id] = [.. (await owners.FindAsync(turn, template.Owner, cancellationToken))?.People.Select(person => person.Id) ?? []];
        return person => [.. own.Where(template => !named.TryGetValue(template.Id, out var ids) || ids.Contains(person.Id))];
    }

    private async Task<TaskReply> StageAsync(Turn turn, TaskWish.Stage wish, CancellationToken cancellationToken)
    {
        var own = await templates.OfAsync(turn.Person.OrganisationId, cancellationToken);
        var mix = StagePresets.Of(wish.Of).Select(preset => TemplateTexts.Of(turn.Words, preset, turn.Person.OrganisationId, turn.Now)).ToList();
        var fresh = mix.Where(template => own.All(one => !one.IsCalled(template.Name))).ToList();
        if (wish.IsTaken && fresh.Count == 0)
            return TaskReply.Of(turn.Words.StageIsTaken);
        if (wish.IsTaken)
        {
            foreach (var template in fresh)
                await templates.AddAsync(template, cancellationToken);
            return new TaskReply(new Card(turn.Words.StageTaken([.. fresh.Select(template => template.Name)]))
            {
                Buttons = [Buttons.Say(turn.Words.GenerateList, turn.Words.GenerateList)],
            });
        }

        return new TaskReply(new Card(turn.Words.StageTitle(wish.Of))
        {
            Blocks = [.. mix.Select(template => new TextBlock(turn.Words.TemplateLine(template))), new TextBlock(turn.Words.StageWhy(wish.Of), TextTone.Subtle)],
            Buttons = [fresh.Count > 0 ? Buttons.Say(turn.Words.TakeStage(wish.Of), turn.Words.TakeStage(wish.Of)) : Buttons.Say(turn.Words.GenerateList, turn.Words.GenerateList)],
        });
    }

    // One's own first, then those that everybody has, in either language; the longest name that fits.
    private async Task<(TaskTemplate Template, string Tail)?> CalledAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var known = (await templates.OfAsync(turn.Person.OrganisationId, cancellationToken)).Concat(
            from language in Enum.GetValues<Language>()
            from preset in Enum.GetValues<Preset>()
            select TemplateTexts.Of(Wordings.Of(language), preset, turn.Person.OrganisationId, turn.Now));
        var called = known.Where(template => Begins(text, template.Name)).MaxBy(template => template.Name.Length);
        return called is null ? null : (called, text[called.Name.Length..].Trim());

        static bool Begins(string text, string name) => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && !(text.Length > name.Length && char.IsAsciiLetter(text[name.Length]) && char.IsAsciiLetter(name[^1]));
    }

    private Task<PeriodRules> RulesAsync(Turn turn, CancellationToken cancellationToken) => calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken);
}
