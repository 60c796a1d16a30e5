package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Whether the drivers of a race can be who they are taken for, by their age. */
final class AgeInspection {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 100;

    private final RecordBook book;
    private final List<Finding> findings;

    AgeInspection(RecordBook book, List<Finding> findings) {
        this.book = book;
        this.findings = findings;
    }

    /** One finding a driver, for it is one date of birth that is wrong, or one driver that is taken for another. */
    void inspect() {
        Map<String, List<Result>> unlikely = new TreeMap<>();
        for (Result result : book.results().tookPart().toList()) {
            PartialDate day = day(result.race());
            for (CrewMember member : result.lineUp().crew()) {
                Optional<PartialDate> born = member.driver().born();
                if (member.drove() != Answer.NO && born.isPresent() && isUnlikely(born.get(), day)) {
                    unlikely.computeIfAbsent(member.driver().id(), id -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        unlikely.forEach((id, results) -> {
            Driver driver = book.driver(id);
            Set<Race> races = new LinkedHashSet<>();
            results.forEach(result -> races.add(result.race()));
            Inspection.add(
                    findings,
                    FindingKind.AGE_UNLIKELY,
                    driver,
                    "expected an age of " + YOUNGEST + " to " + OLDEST + " in " + Inspection.some(races)
                            + ", found a birth on '" + driver.born().orElseThrow() + "'",
                    results);
        });
    }

    /** The day of a race as far as it is certain; somewhere in the years of its season where nothing else is known. */
    private static PartialDate day(Race race) {
        PartialDate years = Years.span(race.season());
        return race.start()
                .map(start -> start.intersection(years).orElse(start))
                .orElse(years);
    }

    private static boolean isUnlikely(PartialDate born, PartialDate day) {
        boolean tooYoung = born.earliest().isPresent()
                && day.latest().isPresent()
                && years(born.earliest().get(), day.latest().get()) < YOUNGEST;
        boolean tooOld = born.latest().isPresent()
                && day.earliest().isPresent()
                && years(born.latest().get(), day.earliest().get()) > OLDEST;
        return tooYoung || tooOld;
    }

    private static int years(LocalDate from, LocalDate to) {
        return Period.between(from, to).getYears();
    }
}
