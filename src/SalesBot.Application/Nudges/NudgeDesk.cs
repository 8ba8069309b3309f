using SalesBot.Application.Catalogue;

namespace SalesBot.Application.Nudges;

/// <summary>What people want to hear, what their companies count, and what they have not finished with.</summary>
/// <param name="settings">What people want to hear.</param>
/// <param name="catalogues">What companies count.</param>
/// <param name="matters">What people have not finished with.</param>
public sealed class NudgeDesk(INudgeSettings settings, ICatalogues catalogues, ReadOpenMatters matters)
{
    internal INudgeSettings Settings => settings;

    internal ICatalogues Catalogues => catalogues;

    internal ReadOpenMatters Matters => matters;
}
