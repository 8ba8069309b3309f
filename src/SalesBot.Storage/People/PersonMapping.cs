using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.People;

namespace SalesBot.Storage.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasKey(person => person.Id);
        builder.Property(person => person.Id).ValueGeneratedNever();

        // Holds all that says who is on a company's boards on a day.
        builder.HasIndex(person => new { person.OrganisationId, person.TeamId, person.JoinedOn, person.LeftOn });
        builder.HasIndex(person => person.TeamId);
    }
}
