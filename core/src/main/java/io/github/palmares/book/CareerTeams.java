package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The teams of a career and their years: from results first, then from titles, then from confirmed entries and affiliations. */
final class CareerTeams {
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Basis>> years = new LinkedHashMap<>();

    private final IntPredicate asked;

    private CareerTeams(IntPredicate asked) {
        this.asked = asked;
    }

    static List<TeamYears> of(
            Competitor competitor,
            Results results,
            Titles titles,
            Entries entries,
            Affiliations affiliations,
            IntPredicate asked) {
        CareerTeams found = new CareerTeams(asked);
        results.tookPart().stream().forEach(result -> {
            IntStream held = result.race()
                    .start()
                    .map(PartialDate::year)
                    .filter(OptionalInt::isPresent)
                    .map(year -> IntStream.of(year.getAsInt()))
                    .orElseGet(() -> years(result.race().season()));
            int[] racing = held.toArray();
            result.teams().forEach(team -> found.add(team, IntStream.of(racing), Basis.RESULT));
        });
        titles.stream()
                .forEach(title ->
                        teams(competitor, title).forEach(team -> found.add(team, years(title.season()), Basis.TITLE)));
        entries.confirmed().where(entry -> isSigned(competitor, entry)).stream()
                .forEach(entry -> entry.teams().forEach(team -> found.add(team, years(entry.season()), Basis.ENTRY)));
        affiliations.confirmed().ofKind(AffiliationKind.DRIVES_FOR).stream().forEach(found::add);
        return found.sorted();
    }

    /** The team that a title was won with; a team's own title is won with itself. */
    private static Stream<Team> teams(Competitor competitor, Title title) {
        return Stream.concat(
                title.wonWithTeam().stream(), competitor instanceof Team team ? Stream.of(team) : Stream.empty());
    }

    private static boolean isSigned(Competitor competitor, Entry entry) {
        return !(competitor instanceof Driver driver)
                || entry.seats().stream()
                        .anyMatch(seat -> seat.driver().isSameAs(driver) && seat.certainty() == Certainty.CONFIRMED);
    }

    private static IntStream years(Season season) {
        return IntStream.rangeClosed(season.firstYear(), season.lastYear());
    }

    /** The year it began; those up to its end, where that is confirmed, too. What has no known end is not drawn out. */
    private void add(Affiliation affiliation) {
        OptionalInt from = year(affiliation.from(), affiliation.fromCertainty());
        OptionalInt to = year(affiliation.to(), affiliation.toCertainty());
        if (affiliation.of() instanceof Team team && (from.isPresent() || to.isPresent())) {
            int first = from.orElseGet(to::getAsInt);
            add(team, IntStream.rangeClosed(first, to.orElse(first)), Basis.AFFILIATION);
        }
    }

    private static OptionalInt year(Optional<PartialDate> date, Certainty certainty) {
        return certainty == Certainty.CONFIRMED
                ? date.map(PartialDate::year).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private void add(Team team, IntStream more, Basis basis) {
        more.filter(asked).forEach(year -> {
            teams.putIfAbsent(team.id(), team);
            years.computeIfAbsent(team.id(), id -> new TreeMap<>()).putIfAbsent(year, basis);
        });
    }

    private List<TeamYears> sorted() {
        return teams.values().stream()
                .map(team -> new TeamYears(team, years.getOrDefault(team.id(), new TreeMap<>())))
                .sorted(Comparator.<TeamYears, Integer>comparing(
                                with -> with.years().firstKey())
                        .thenComparing(with -> with.team().id()))
                .toList();
    }
}
