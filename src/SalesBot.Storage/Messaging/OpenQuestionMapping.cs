using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Messaging;

namespace SalesBot.Storage.Messaging;

internal sealed class OpenQuestionMapping : IEntityTypeConfiguration<OpenQuestion>
{
    public void Configure(EntityTypeBuilder<OpenQuestion> builder)
    {
        builder.ToTable("OpenQuestions");
        builder.HasKey(question => new { question.PersonId, question.ConversationId });
    }
}
