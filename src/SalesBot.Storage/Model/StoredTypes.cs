using System.Text.Json.Serialization;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;
using SalesBot.Storage.Catalogue;

namespace SalesBot.Storage.Model;

/// <summary>The types of the values that are stored as JSON text, read and written by generated code.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, Converters = [typeof(MetricText)])]
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(TextBlock))]
[JsonSerializable(typeof(ProgressBlock))]
[JsonSerializable(typeof(TableBlock))]
[JsonSerializable(typeof(InputsBlock))]
[JsonSerializable(typeof(ChartBlock))]
[JsonSerializable(typeof(ChartBlock))]
[JsonSerializable(typeof(ConversationAddress))]
[JsonSerializable(typeof(NudgePreferences))]
[JsonSerializable(typeof(NudgeFacts))]
[JsonSerializable(typeof(IReadOnlyDictionary<ScheduledNotice, ScheduledTime>))]
[JsonSerializable(typeof(SilenceSteps))]
[JsonSerializable(typeof(IReadOnlyList<GoalShare>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, long>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Guid>))]
[JsonSerializable(typeof(IReadOnlyList<GoalChange>))]
[JsonSerializable(typeof(IReadOnlyList<ActionPoint>))]
[JsonSerializable(typeof(IncentiveTerms))]
[JsonSerializable(typeof(StatementLine))]
[JsonSerializable(typeof(IReadOnlyList<Payee>))]
[JsonSerializable(typeof(ContestRules))]
[JsonSerializable(typeof(ContestResult))]
[JsonSerializable(typeof(CatalogueRow))]
internal sealed partial class StoredTypes : JsonSerializerContext;
