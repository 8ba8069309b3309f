using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.Contests;

namespace SalesBot.Application.Contests;

/// <summary>The short hash under which the rules of a contest are published.</summary>
public static class RulesHash
{
    private const int Length = 8;

    /// <summary>The first eight hexadecimal digits of the SHA-256 of the rules as one text.</summary>
    public static string Of(Contest contest)
    {
        ArgumentNullException.ThrowIfNull(contest);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contest.Canonical())))[..Length];
    }
}
