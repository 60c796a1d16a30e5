package io.github.palmares.points;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standings that some results make by a {@link PointsSystem}: for drivers, teams and manufacturers, class by class, at
 * the end or {@linkplain #after after any race}. They are worked out anew from the results and change no fact.
 *
 * <p>Where the results are of several classes or seasons, each class of a season has rows of its own, one after the other
 * in the order of the results; {@link #byClass()} parts them.
 *
 * <p>What is not known scores nothing and is told by {@link #findings}: a car of unknown class, a classified car without a
 * place, a race whose length decides what it pays and is not recorded.
 *
 * <p>Laws: every total is the sum of its parts; the order of the facts in a book changes nothing; a better place never
 * makes a row score less; rows share a position only where points and places counted are equal.
 *
 * <p>Standings are immutable and can be used by several threads at once.
 */
public final class Standings {
    private final List<Result> results;
    private final PointsSystem system;
    private final List<PointsAdjustment> adjustments;
    private final @Nullable CarClass scope;
    private final Map<List<Object>, List<ClassSeason>> seasons = new ConcurrentHashMap<>();
    private final Map<TitleKind, Tables> tables = new ConcurrentHashMap<>();

    private Standings(
            List<Result> results, PointsSystem system, List<PointsAdjustment> adjustments, @Nullable CarClass scope) {
        this.results = results;
        this.system = system;
        this.adjustments = adjustments;
        this.scope = scope;
    }

    /** The seasons of one table, class by class; tables that rank the same classes together share them. */
    private List<ClassSeason> seasons(TitleKind kind) {
        if (!system.tables().containsKey(kind)) {
            return List.of();
        }
        TableRules rules = system.rulesOf(kind);
        return seasons.computeIfAbsent(classesOf(rules), classes -> {
            List<ClassSeason> all = ClassSeason.of(results, system, rules);
            return scope == null
                    ? all
                    : all.stream().filter(season -> season.has(scope)).toList();
        });
    }

    private static List<Object> classesOf(TableRules rules) {
        return List.of(rules.classGroups(), rules.otherClasses());
    }

    private List<ClassSeason> seasons() {
        return Stream.of(TitleKind.values())
                .flatMap(kind -> seasons(kind).stream())
                .distinct()
                .toList();
    }

    /** The tables of one kind, and the adjustments that fit no row of them. */
    private record Tables(List<Standing> rows, List<PointsAdjustment> unplaced) {}

    /**
     * The standings by some results.
     *
     * @param results the results, such as those of a season in a class; only races that the system pays for count
     * @param system the rules
     * @return the standings, without any adjustment
     */
    public static Standings of(Results results, PointsSystem system) {
        return of(results, system, List.of());
    }

    /**
     * The standings by some results, and what was given or taken apart from them.
     *
     * @param results the results, such as those of a season in a class; only races that the system pays for count
     * @param system the rules
     * @param adjustments the adjustments, such as all of a book: those for another season, class or championship are left
     *     aside
     * @return the standings
     */
    public static Standings of(Results results, PointsSystem system, Collection<PointsAdjustment> adjustments) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(adjustments, "adjustments");
        return new Standings(results.toList(), system, List.copyOf(adjustments), null);
    }

    /** {@return the rules} */
    public PointsSystem system() {
        return system;
    }

    /** {@return the results that they are worked out from, in order, also those that do not count} */
    public List<Result> results() {
        return results;
    }

    /** {@return the races that count, in order} */
    public List<Race> races() {
        Set<String> counting = new HashSet<>();
        for (ClassSeason season : seasons()) {
            season.rounds().forEach(round -> counting.add(round.race().id()));
        }
        List<Race> races = new ArrayList<>();
        for (Result result : results) {
            if (counting.remove(result.race().id())) {
                races.add(result.race());
            }
        }
        return Collections.unmodifiableList(races);
    }

    /** {@return the classes that have rows, in order of first appearance} */
    public List<CarClass> classes() {
        Map<String, CarClass> classes = new LinkedHashMap<>();
        for (ClassSeason season : seasons()) {
            season.classes().forEach(carClass -> classes.putIfAbsent(carClass.id(), carClass));
        }
        return List.copyOf(classes.values());
    }

    /** {@return the drivers, from the first to the last, class by class} */
    public List<Standing> drivers() {
        return table(TitleKind.DRIVERS);
    }

    /** {@return the teams, or their cars, as {@link TeamRows} says, class by class} */
    public List<Standing> teams() {
        return table(TitleKind.TEAMS);
    }

    /**
     * {@return the manufacturers, as far as the marques of the cars are known, class by class; empty as for all tables that
     * the system does not keep}
     */
    public List<Standing> manufacturers() {
        return table(TitleKind.MANUFACTURERS);
    }

    /**
     * The table of one kind.
     *
     * @param kind whose table
     * @return its rows, as {@link #drivers()}, {@link #teams()} or {@link #manufacturers()} give them; empty where the
     *     system does not keep the table
     */
    public List<Standing> table(TitleKind kind) {
        return tables(kind).rows();
    }

    private Tables tables(TitleKind kind) {
        Objects.requireNonNull(kind, "kind");
        return tables.computeIfAbsent(kind, this::compute);
    }

    private Tables compute(TitleKind kind) {
        Map<ClassSeason, List<Row>> rows = new LinkedHashMap<>();
        seasons(kind).forEach(season -> rows.put(season, TableMaker.rows(season, kind)));
        List<PointsAdjustment> unplaced = Adjuster.adjust(rows, kind, adjustments);
        List<Standing> standings = new ArrayList<>();
        rows.forEach((season, unordered) -> {
            unordered.forEach(Row::addUp);
            standings.addAll(new Table(season, kind, unordered).standings());
        });
        return new Tables(Collections.unmodifiableList(standings), unplaced);
    }

    /**
     * The tables that a class is in: its own, and those that rank it together with others.
     *
     * @param carClass the class
     * @return the standings in these tables alone
     */
    public Standings inClass(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        return new Standings(results, system, adjustments, carClass);
    }

    /** {@return the standings of each class, as {@link #inClass} gives them, in order of first appearance} */
    public Map<CarClass, Standings> byClass() {
        Standings whole = scope == null ? this : new Standings(results, system, adjustments, null);
        Map<String, Standings> byId = new HashMap<>();
        Map<CarClass, Standings> byClass = new LinkedHashMap<>();
        for (CarClass carClass : classes()) {
            Standings inClass = inClass(carClass);
            byId.put(carClass.id(), inClass);
            byClass.put(carClass, inClass);
        }
        // The seasons of all classes are found at once, rather than by each of them anew.
        system.tables().keySet().forEach(kind -> whole.handOut(kind, byId));
        return Collections.unmodifiableMap(byClass);
    }

    /** Gives the standings of some classes, by id, the seasons of one table that these are in. */
    private void handOut(TitleKind kind, Map<String, Standings> byClass) {
        List<Object> key = classesOf(system.rulesOf(kind));
        Map<String, List<ClassSeason>> seasonsOf = new HashMap<>();
        for (ClassSeason season : seasons(kind)) {
            for (CarClass carClass : season.classes()) {
                seasonsOf
                        .computeIfAbsent(carClass.id(), id -> new ArrayList<>())
                        .add(season);
            }
        }
        byClass.forEach((id, standings) ->
                standings.seasons.putIfAbsent(key, List.copyOf(seasonsOf.getOrDefault(id, List.of()))));
    }

    /**
     * As they stood after a race. Adjustments at later races are left out; those that belong to no race stay.
     *
     * @param race the last race that counts, one of the {@link #races()}
     * @return the standings then
     * @throws IllegalArgumentException if it is none of the races
     */
    public Standings after(Race race) {
        Objects.requireNonNull(race, "race");
        List<Race> races = races();
        int last = 0;
        while (last < races.size() && !races.get(last).isSameAs(race)) {
            last++;
        }
        if (last == races.size()) {
            throw new IllegalArgumentException("standings after a race: expected one of the races that count "
                    + races.stream().map(Race::id).toList() + ", found '" + race.id() + "'");
        }
        return leavingOut(races.subList(last + 1, races.size()));
    }

    /**
     * What if some races had not been run.
     *
     * @param races the races to leave out, with what was adjusted at them
     * @return the standings without them
     */
    public Standings without(Race... races) {
        return leavingOut(Arrays.asList(races));
    }

    private Standings leavingOut(List<Race> races) {
        Set<String> out = races.stream().map(Race::id).collect(Collectors.toSet());
        return new Standings(
                results.stream()
                        .filter(result -> !out.contains(result.race().id()))
                        .toList(),
                system,
                adjustments.stream()
                        .filter(adjustment -> adjustment
                                .race()
                                .filter(at -> out.contains(at.id()))
                                .isEmpty())
                        .toList(),
                scope);
    }

    /**
     * What if other rules had held.
     *
     * @param rules the other rules
     * @return the standings of the same results by them
     */
    public Standings under(PointsSystem rules) {
        return new Standings(results, Objects.requireNonNull(rules, "rules"), adjustments, scope);
    }

    /**
     * What if some results had been others, such as {@code result.toBuilder().status(ResultStatus.DISQUALIFIED)…}. Each
     * takes the place of the one with the same race and entry, or is added. Nobody else moves by it: those who would move
     * up need changed results of their own.
     *
     * @param changed the other results
     * @return the standings with them
     * @throws io.github.palmares.book.RecordConflictException if they contradict what the other results say of a race or an
     *     entry
     */
    public Standings with(Result... changed) {
        Map<String, Map<String, Result>> byRaceAndEntry = new LinkedHashMap<>();
        Stream.concat(results.stream(), Stream.of(changed))
                .forEach(result -> byRaceAndEntry
                        .computeIfAbsent(result.race().id(), id -> new LinkedHashMap<>())
                        .put(result.entry().id(), result));
        List<Result> all = new ArrayList<>();
        byRaceAndEntry.values().forEach(ofRace -> all.addAll(ofRace.values()));
        // A book puts them into their order, whichever race or class they are of.
        return with(RecordBook.builder().addAll(all).build().results().toList());
    }

    private Standings with(List<Result> others) {
        return new Standings(others, system, adjustments, scope);
    }

    /**
     * Who can still be first when some more races have been run.
     *
     * @param remaining the races to come, in their order
     * @return what can still happen
     * @throws IllegalArgumentException if one of them counts already
     */
    public Contenders contenders(Race... remaining) {
        Set<String> known = races().stream().map(Race::id).collect(Collectors.toSet());
        for (Race race : remaining) {
            if (known.contains(race.id())) {
                throw new IllegalArgumentException("remaining races: expected races that do not count yet, found '"
                        + race.id() + "', of which there are results");
            }
        }
        return new Contenders(this, List.of(remaining));
    }

    /** With more results of races to come. */
    Standings withMore(List<Result> more) {
        return with(Stream.concat(results.stream(), more.stream()).toList());
    }

    /**
     * Who is first in each table: a proposal, which says nothing about whether the season is over. Titles are stored facts
     * of a book. Where a tie for the first position is kept, all who share it are proposed; without any points, nobody is.
     *
     * @return the first rows: drivers, teams, manufacturers, each class by class
     */
    public List<Standing> champions() {
        return Stream.of(TitleKind.values())
                .flatMap(kind -> table(kind).stream())
                .filter(row -> row.findPosition().orElse(0) == 1 && row.points().compareTo(Points.ZERO) > 0)
                .toList();
    }

    /**
     * What the standings leave open, such as a classified car without a place, and the stored titles of these seasons that
     * they contradict: of the system's championship, or of any in its role. A title in several classes, or without a class
     * where there are several, is not compared.
     *
     * @param book the book with the titles
     * @return the findings, ordered by kind, where they are, and what
     */
    public List<Finding> findings(RecordBook book) {
        Objects.requireNonNull(book, "book");
        List<Finding> findings = new ArrayList<>(new Doubts(system, results, seasons()).findings());
        for (TitleKind kind : TitleKind.values()) {
            tables(kind).unplaced().forEach(adjustment -> findings.add(Doubts.unplaced(adjustment)));
        }
        TitleCheck check = new TitleCheck(system, this::seasons, champions());
        book.titles().stream().map(check::check).flatMap(Optional::stream).forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(Finding::where)
                .thenComparing(Finding::what));
        return List.copyOf(findings);
    }

    /** {@return the rules, how many races count, and the classes} */
    @Override
    public String toString() {
        return "standings by " + system + " after " + races().size() + " races in "
                + classes().stream().map(CarClass::id).toList();
    }
}
