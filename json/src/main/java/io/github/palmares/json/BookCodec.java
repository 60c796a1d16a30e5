package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.book.Basis;
import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.Severity;
import io.github.palmares.book.Tally;
import io.github.palmares.book.TeamYears;
import io.github.palmares.book.Verdict;
import io.github.palmares.model.Age;
import io.github.palmares.model.Fact;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a book says of its facts, and ages. */
final class BookCodec {
    private BookCodec() {}

    static Age readAge(LinkReader in) {
        int atLeast = 0;
        OptionalInt atMost = OptionalInt.empty();
        in.open(BookForms.AGE);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == BookForms.AGE_AT_LEAST) {
                atLeast = in.integer();
            } else {
                atMost = OptionalInt.of(in.integer());
            }
        }
        return new Age(atLeast, atMost);
    }

    static void write(Age age, FieldWriter out) {
        Form outer = out.open(BookForms.AGE);
        out.integer(BookForms.AGE_AT_LEAST, age.atLeast());
        out.integer(BookForms.AGE_AT_MOST, age.atMost());
        out.close(outer);
    }

    static Tally readTally(LinkReader in) {
        int counted = 0;
        boolean exact = false;
        List<StatedTotal> stated = new ArrayList<>();
        in.open(BookForms.TALLY);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case BookForms.TALLY_COUNTED -> counted = in.integer();
                case BookForms.TALLY_EXACT -> exact = in.flag();
                default -> {
                    in.openList();
                    while (in.nextElement()) {
                        stated.add(TotalCodec.readStatedTotal(in));
                    }
                }
            }
        }
        return new Tally(counted, exact, stated);
    }

    static void write(Tally tally, FieldWriter out) {
        Form outer = out.open(BookForms.TALLY);
        out.integer(BookForms.TALLY_COUNTED, tally.counted());
        out.flag(BookForms.TALLY_EXACT, tally.exact(), false);
        if (!tally.stated().isEmpty()) {
            out.openList(BookForms.TALLY_STATED);
            for (StatedTotal total : tally.stated()) {
                TotalCodec.write(total, out);
            }
            out.closeList();
        }
        out.close(outer);
    }

    static Reconciliation readReconciliation(LinkReader in) {
        StatedTotal total = null;
        int atLeast = 0;
        int atMost = 0;
        Verdict verdict = null;
        int shortBy = 0;
        in.open(BookForms.RECONCILIATION);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case BookForms.RECONCILIATION_TOTAL -> total = TotalCodec.readStatedTotal(in);
                case BookForms.RECONCILIATION_AT_LEAST -> atLeast = in.integer();
                case BookForms.RECONCILIATION_AT_MOST -> atMost = in.integer();
                case BookForms.RECONCILIATION_VERDICT -> verdict = in.word(Vocabulary.VERDICT);
                default -> shortBy = in.integer();
            }
        }
        return new Reconciliation(
                Objects.requireNonNull(total), atLeast, atMost, Objects.requireNonNull(verdict), shortBy);
    }

    static void write(Reconciliation reconciliation, FieldWriter out) {
        Form outer = out.open(BookForms.RECONCILIATION);
        out.name(BookForms.RECONCILIATION_TOTAL);
        TotalCodec.write(reconciliation.total(), out);
        out.integer(BookForms.RECONCILIATION_AT_LEAST, reconciliation.countedAtLeast());
        out.integer(BookForms.RECONCILIATION_AT_MOST, reconciliation.countedAtMost());
        out.word(BookForms.RECONCILIATION_VERDICT, Vocabulary.VERDICT, reconciliation.verdict());
        out.integer(BookForms.RECONCILIATION_SHORT_BY, reconciliation.shortBy());
        out.close(outer);
    }

    static TeamYears readTeamYears(LinkReader in) {
        Team team = null;
        SortedMap<Integer, Basis> years = new TreeMap<>();
        in.open(BookForms.TEAM_YEARS);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == BookForms.TEAM_YEARS_TEAM) {
                team = in.reference(in.references.teams);
            } else {
                in.openList();
                while (in.nextElement()) {
                    readYear(in, years);
                }
            }
        }
        return new TeamYears(Objects.requireNonNull(team), years);
    }

    private static void readYear(LinkReader in, SortedMap<Integer, Basis> years) {
        int year = 0;
        Basis basis = null;
        in.open(BookForms.YEAR);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == BookForms.YEAR_YEAR) {
                year = in.integer();
            } else {
                basis = in.word(Vocabulary.BASIS);
            }
        }
        if (years.put(year, Objects.requireNonNull(basis)) != null) {
            throw in.problems.of("each year once", year + " twice");
        }
    }

    static void write(TeamYears teamYears, FieldWriter out) {
        Form outer = out.open(BookForms.TEAM_YEARS);
        out.reference(BookForms.TEAM_YEARS_TEAM, teamYears.team());
        out.openList(BookForms.TEAM_YEARS_YEARS);
        teamYears.years().forEach((year, basis) -> {
            Form list = out.open(BookForms.YEAR);
            out.integer(BookForms.YEAR_YEAR, year);
            out.word(BookForms.YEAR_BASIS, Vocabulary.BASIS, basis);
            out.close(list);
        });
        out.closeList();
        out.close(outer);
    }

    static Finding readFinding(LinkReader in) {
        Severity severity = null;
        FindingKind kind = null;
        String where = null;
        String what = null;
        List<Fact> facts = new ArrayList<>();
        in.open(BookForms.FINDING);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case BookForms.FINDING_SEVERITY -> severity = in.word(Vocabulary.SEVERITY);
                case BookForms.FINDING_KIND -> kind = in.word(Vocabulary.FINDING_KIND);
                case BookForms.FINDING_WHERE -> where = in.text();
                case BookForms.FINDING_WHAT -> what = in.text();
                default -> {
                    in.openList();
                    while (in.nextElement()) {
                        facts.add((Fact) KindType.FACT.read(in));
                    }
                }
            }
        }
        return new Finding(
                Objects.requireNonNull(severity),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(where),
                Objects.requireNonNull(what),
                facts);
    }

    static void write(Finding finding, FieldWriter out) {
        Form outer = out.open(BookForms.FINDING);
        out.word(BookForms.FINDING_SEVERITY, Vocabulary.SEVERITY, finding.severity());
        out.word(BookForms.FINDING_KIND, Vocabulary.FINDING_KIND, finding.kind());
        out.text(BookForms.FINDING_WHERE, finding.where());
        out.text(BookForms.FINDING_WHAT, finding.what());
        if (!finding.facts().isEmpty()) {
            out.openList(BookForms.FINDING_FACTS);
            for (Fact fact : finding.facts()) {
                write(fact, out);
            }
            out.closeList();
        }
        out.close(outer);
    }

    private static void write(Fact fact, FieldWriter out) {
        ObjectType type = ObjectType.of(fact);
        Form outer = out.open(BookForms.FACT);
        out.name(type.word());
        ObjectCodec.write(type, fact, out);
        out.close(outer);
    }
}
