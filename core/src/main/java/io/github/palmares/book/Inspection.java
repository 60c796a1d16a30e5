package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through a book once and gathers the findings. */
final class Inspection {
    private final RecordBook book;
    private final List<Finding> findings = new ArrayList<>();

    private Inspection(RecordBook book) {
        this.book = book;
    }

    static List<Finding> of(RecordBook book) {
        Inspection inspection = new Inspection(book);
        inspection.inspectFacts();
        book.races().forEach(inspection::inspectDate);
        inspection.inspectHolders();
        Map<String, List<Result>> byRace = new LinkedHashMap<>();
        book.results().stream()
                .forEach(result -> byRace.computeIfAbsent(result.race().id(), id -> new ArrayList<>())
                        .add(result));
        byRace.values().forEach(results -> new RaceInspection(book, inspection.findings).inspect(results));
        inspection.findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Finding::kind)
                .thenComparing(Finding::where)
                .thenComparing(Finding::what));
        return List.copyOf(inspection.findings);
    }

    static void add(
            Collection<Finding> findings, FindingKind kind, Object where, String what, List<? extends Fact> facts) {
        findings.add(Finding.of(kind, where.toString(), what, facts));
    }

    private void inspectFacts() {
        book.facts()
                .filter(fact -> fact.citations().isEmpty())
                .forEach(fact ->
                        add(findings, FindingKind.UNCITED, fact, "expected a citation, found none", List.of(fact)));
        book.entries().stream().forEach(entry -> inspectClass(entry, entry.season(), entry.carClass()));
        book.results().where(result -> result.ranAs().isPresent()).stream()
                .forEach(result -> inspectClass(
                        result, result.race().season(), result.ranAs().get().carClass()));
    }

    private void inspectClass(Fact fact, Season season, Optional<CarClass> carClass) {
        boolean run = carClass.isEmpty()
                || season.classes().isEmpty()
                || season.classes().stream().anyMatch(one -> one.isSameAs(carClass.get()));
        if (!run) {
            String classes = String.join(
                    "', '", season.classes().stream().map(CarClass::id).toList());
            add(
                    findings,
                    FindingKind.CLASS_NOT_RUN,
                    fact,
                    "expected a class of " + season + ", '" + classes + "', found '"
                            + carClass.map(CarClass::id).orElse("") + "'",
                    List.of(fact));
        }
    }

    private void inspectDate(Race race) {
        PartialDate years = Years.span(race.season());
        race.start()
                .filter(start -> start.isBefore(years) == Answer.YES || start.isAfter(years) == Answer.YES)
                .ifPresent(start -> add(
                        findings,
                        FindingKind.DATE_OUTSIDE_SEASON,
                        race,
                        "expected a day in the years '" + race.season().label() + "' of " + race.season() + ", found '"
                                + start + "'",
                        book.results().in(race).toList()));
    }

    private void inspectHolders() {
        Map<String, Set<DistinctEntities.Key>> seen = new LinkedHashMap<>();
        book.entries().stream().forEach(entry -> seenIn(seen, entry.season()).addAll(keys(entry)));
        book.results().stream()
                .forEach(result -> seenIn(seen, result.race().season()).addAll(keys(result)));
        for (Title title : book.titles().toList()) {
            title.holders().stream()
                    .filter(holder -> !seenIn(seen, title.season()).contains(DistinctEntities.key(holder)))
                    .forEach(holder -> add(
                            findings,
                            FindingKind.HOLDER_WITHOUT_RECORD,
                            title,
                            "expected " + holder + " in an entry or result of " + title.season() + ", found none",
                            List.of(title)));
        }
    }

    private static Set<DistinctEntities.Key> seenIn(Map<String, Set<DistinctEntities.Key>> seen, Season season) {
        return seen.computeIfAbsent(season.id(), id -> new HashSet<>());
    }

    private static List<DistinctEntities.Key> keys(Entry entry) {
        return keys(Stream.of(entry.drivers().stream(), entry.teams().stream(), entry.manufacturer().stream()));
    }

    private static List<DistinctEntities.Key> keys(Result result) {
        return keys(Stream.of(result.drivers().stream(), result.teams().stream(), result.manufacturer().stream()));
    }

    private static List<DistinctEntities.Key> keys(Stream<Stream<? extends Entity>> entities) {
        return entities.flatMap(some -> some.map(DistinctEntities::key)).toList();
    }
}
