package io.github.palmares.json;

/** The forms of what a book says of its facts, and of an age. No document holds them; single values do. */
final class BookForms {
    static final int AGE_AT_LEAST = 0;
    static final int AGE_AT_MOST = 1;
    static final Form AGE = Form.of(
            "age",
            "An age in years, as far as it is known.",
            Field.integer("atLeast", 0, "The lowest age possible.").must(),
            Field.integer("atMost", 0, "The highest age possible; where absent, nothing bounds it."));

    static final int TALLY_COUNTED = 0;
    static final int TALLY_EXACT = 1;
    static final int TALLY_STATED = 2;
    static final Form TALLY = Form.of(
            "tally",
            "A count, and what it is worth.",
            Field.integer("counted", 0, "How many the book holds.").must(),
            Field.flag("exact", "Whether that is all; where absent, false."),
            Field.object("stated", FactForms.TOTAL, "What sources state of the same measure.")
                    .several());

    static final int RECONCILIATION_TOTAL = 0;
    static final int RECONCILIATION_AT_LEAST = 1;
    static final int RECONCILIATION_AT_MOST = 2;
    static final int RECONCILIATION_VERDICT = 3;
    static final int RECONCILIATION_SHORT_BY = 4;
    static final Form RECONCILIATION = Form.of(
            "reconciliation",
            "A stated total held against what a book can count.",
            Field.object("total", FactForms.TOTAL, "What is stated.").must(),
            Field.integer("countedAtLeast", 0, "The fewest that the book counts.")
                    .must(),
            Field.integer("countedAtMost", 0, "The most that the book counts.").must(),
            Field.word("verdict", Vocabulary.VERDICT, "How the two stand.").must(),
            Field.integer("shortBy", 0, "How many the book lacks to agree.").must());

    static final int YEAR_YEAR = 0;
    static final int YEAR_BASIS = 1;
    static final Form YEAR = Form.of(
            "year with a team",
            "A year, and what it rests on.",
            Field.integer("year", 1, "The year.").must(),
            Field.word("basis", Vocabulary.BASIS, "The firmest thing that it rests on.")
                    .must());

    static final int TEAM_YEARS_TEAM = 0;
    static final int TEAM_YEARS_YEARS = 1;
    static final Form TEAM_YEARS = Form.of(
            "years with a team",
            "A team and the years with it.",
            Field.reference("team", "team", "The team.").must(),
            Field.object("years", YEAR, "The years.").several());

    /** One field alone, whose name is the word of its {@link ObjectType}. */
    static final Form FACT = Form.of(
            "fact",
            "Any fact: exactly one field.",
            fact("entry", EntryForms.ENTRY),
            fact("result", ResultForms.RESULT),
            fact("title", FactForms.TITLE),
            fact("affiliation", FactForms.AFFILIATION),
            fact("total", FactForms.TOTAL),
            fact("coverage", FactForms.COVERAGE),
            fact("adjustment", FactForms.ADJUSTMENT));

    static final int FINDING_SEVERITY = 0;
    static final int FINDING_KIND = 1;
    static final int FINDING_WHERE = 2;
    static final int FINDING_WHAT = 3;
    static final int FINDING_FACTS = 4;
    static final Form FINDING = Form.of(
            "finding",
            "Something in a book that looks wrong, doubtful or remarkable.",
            Field.word("severity", Vocabulary.SEVERITY, "How bad it is.").must(),
            Field.word("kind", Vocabulary.FINDING_KIND, "What it is about.").must(),
            Field.text("where", "What it is found in.").must(),
            Field.text("what", "It in a sentence.").must(),
            Field.object("facts", FACT, "The facts concerned.").several());

    private BookForms() {}

    private static Field fact(String word, Form form) {
        return Field.object(word, form, "The " + word + ".");
    }
}
