using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.People;

namespace SalesBot.Storage.People;

/// <summary>A channel's account of a person; account ids are unique within a company's part of a channel only.</summary>
internal sealed record Account(string Channel, string TenantId, string AccountId, PersonId PersonId);

/// <summary>A person's entry in a company's directory; the same in every channel that tells it.</summary>
internal sealed record DirectoryAccount(string TenantId, string DirectoryId, PersonId PersonId);

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<DirectoryAccount>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasKey(account => new { account.Channel, account.TenantId, account.AccountId });
        builder.HasOne<Person>().WithMany().HasForeignKey(account => account.PersonId);
    }

    public void Configure(EntityTypeBuilder<DirectoryAccount> builder)
    {
        builder.ToTable("DirectoryAccounts");
        builder.HasKey(account => new { account.TenantId, account.DirectoryId });
        builder.HasOne<Person>().WithMany().HasForeignKey(account => account.PersonId);
    }
}
