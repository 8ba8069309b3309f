using SalesBot.Application.Catalogue;

namespace SalesBot.Application.Nudges;

/// <summary>What people want to hear, and what their companies count.</summary>
/// <param name="settings">What people want to hear.</param>
/// <param name="catalogues">What companies count.</param>
public sealed class NudgeDesk(INudgeSettings settings, ICatalogues catalogues)
{
    internal INudgeSettings Settings => settings;

    internal ICatalogues Catalogues => catalogues;
}
