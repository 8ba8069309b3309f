namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What a word tells about the sentence around it.</summary>
[Flags]
internal enum Sign : ulong
{
    None = 0,

    // How something is told.
    Past = 1UL << 0,
    Aspect = 1UL << 1,
    Plural = 1UL << 2,
    Plan = 1UL << 3,
    Negation = 1UL << 4,
    Zero = 1UL << 5,
    Question = 1UL << 6,
    Hypothetical = 1UL << 7,
    Hearsay = 1UL << 8,
    Wish = 1UL << 9,
    Duty = 1UL << 10,
    Habit = 1UL << 11,
    Praise = 1UL << 12,
    Speech = 1UL << 13,
    Joke = 1UL << 14,

    // How much.
    Total = 1UL << 15,
    About = 1UL << 16,
    MoreThan = 1UL << 17,
    Vague = 1UL << 18,
    Each = 1UL << 19,

    // Grammar.
    And = 1UL << 20,
    Self = 1UL << 21,
    Other = 1UL << 22,
    Copula = 1UL << 23,
    Preposition = 1UL << 24,
    Of = 1UL << 25,
    One = 1UL << 26,
    Done = 1UL << 27,
    Title = 1UL << 28,
    Contrast = 1UL << 29,
    Gone = 1UL << 30,

    // Changes of a report.
    Correct = 1UL << 31,
    Undo = 1UL << 32,
    More = 1UL << 33,
    Fewer = 1UL << 34,
    Return = 1UL << 35,

    // Commands and questions.
    Target = 1UL << 36,
    Set = 1UL << 37,
    Assign = 1UL << 38,
    Start = 1UL << 39,
    Contest = 1UL << 40,
    Remind = 1UL << 41,
    Snooze = 1UL << 42,
    Rank = 1UL << 43,
    Bonus = 1UL << 44,
    Task = 1UL << 45,
    Progress = 1UL << 46,
    Team = 1UL << 47,
    Review = 1UL << 48,
    Help = 1UL << 49,
    Log = 1UL << 50,
    Stop = 1UL << 51,
    Missing = 1UL << 52,
    Header = 1UL << 53,
    Please = 1UL << 54,
    Who = 1UL << 55,
    Why = 1UL << 56,
    HowMuch = 1UL << 57,
    State = 1UL << 58,
    Latest = 1UL << 59,
    PlanHeader = 1UL << 60,
    OnBehalf = 1UL << 61,
    Place = 1UL << 62,
    Name = 1UL << 63,
}
