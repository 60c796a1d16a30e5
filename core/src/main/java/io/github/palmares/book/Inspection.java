package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Competitor;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes through a book and gathers the findings. No part of it takes more than n log n steps, and no message lists more
 * than a few names, however mean the book is.
 */
final class Inspection {
    private static final int MOST_NAMES = 10;

    private final RecordBook book;
    private final List<Finding> findings = new ArrayList<>();

    private Inspection(RecordBook book) {
        this.book = book;
    }

    static List<Finding> of(RecordBook book) {
        Inspection inspection = new Inspection(book);
        inspection.inspectCitations();
        inspection.inspectDates();
        inspection.inspectHolders();
        inspection.inspectRaces();
        new EntryInspection(book, inspection.findings).inspect();
        new AgeInspection(book, inspection.findings).inspect();
        new MarqueInspection(book, inspection.findings).inspect();
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

    /** The first few names, and how many there are beside them. */
    static String some(Collection<?> names) {
        return some(names.stream(), names.size());
    }

    /** The first few of many names, and how many there are beside them. */
    static String some(Stream<?> names, long count) {
        String first = names.limit(MOST_NAMES).map(Object::toString).collect(Collectors.joining(", "));
        return count > MOST_NAMES ? first + " and " + (count - MOST_NAMES) + " more" : first;
    }

    private void inspectCitations() {
        book.facts()
                .filter(fact -> fact.citations().isEmpty())
                .forEach(fact ->
                        add(findings, FindingKind.UNCITED, fact, "expected a citation, found none", List.of(fact)));
    }

    private void inspectDates() {
        for (Race race : book.races()) {
            PartialDate years = Years.span(race.season());
            race.start()
                    .filter(start -> start.isBefore(years) == Answer.YES || start.isAfter(years) == Answer.YES)
                    .ifPresent(start -> add(
                            findings,
                            FindingKind.DATE_OUTSIDE_SEASON,
                            race,
                            "expected a day in the years '" + race.season().label() + "' of " + race.season()
                                    + ", found '" + start + "'",
                            book.results().in(race).toList()));
        }
    }

    private void inspectRaces() {
        Map<String, List<Result>> byRace = new LinkedHashMap<>();
        book.results().stream()
                .forEach(result -> byRace.computeIfAbsent(result.race().id(), id -> new ArrayList<>())
                        .add(result));
        RaceInspection races = new RaceInspection(findings);
        PlaceInspection places = new PlaceInspection(book, findings);
        byRace.values().forEach(results -> {
            races.inspect(results.get(0).race(), results);
            places.inspect(results.get(0).race(), results);
        });
    }

    private void inspectHolders() {
        Map<String, Set<DistinctEntities.Key>> seen = new HashMap<>();
        book.entries().stream().forEach(entry -> seenIn(seen, entry.season()).addAll(keys(entry)));
        book.results().stream()
                .forEach(result -> seenIn(seen, result.race().season()).addAll(keys(result)));
        for (Title title : book.titles().toList()) {
            Set<DistinctEntities.Key> inSeason = seenIn(seen, title.season());
            List<Competitor> unseen = title.holders().stream()
                    .filter(holder -> !inSeason.contains(DistinctEntities.key(holder)))
                    .toList();
            if (!unseen.isEmpty()) {
                add(
                        findings,
                        FindingKind.HOLDER_WITHOUT_RECORD,
                        title,
                        "expected " + some(unseen) + " in an entry or result of " + title.season() + ", found none",
                        List.of(title));
            }
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
