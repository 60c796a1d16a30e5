package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The teams of a career and their years, by plain loops: results, then titles, then confirmed entries, then confirmed
 * affiliations.
 */
final class PlainTeams {
    private final SortedMap<String, Team> teams = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Basis>> years = new TreeMap<>();

    private PlainTeams() {}

    static List<TeamYears> of(RecordBook book, Competitor competitor) {
        PlainTeams plain = new PlainTeams();
        for (Result result : book.results().toList()) {
            if (PlainResults.raced(result) && PlainResults.isOf(result, competitor)) {
                OptionalInt year = result.race().start().map(PartialDate::year).orElse(OptionalInt.empty());
                for (Team team : result.teams()) {
                    plain.add(team, Basis.RESULT, year, result.race().season());
                }
            }
        }
        for (Title title : book.titles().toList()) {
            if (Asked.isAmong(title.holders(), competitor)) {
                if (title.wonWithTeam().isPresent()) {
                    plain.add(title.wonWithTeam().get(), Basis.TITLE, OptionalInt.empty(), title.season());
                }
                if (competitor instanceof Team team) {
                    plain.add(team, Basis.TITLE, OptionalInt.empty(), title.season());
                }
            }
        }
        for (Entry entry : book.entries().toList()) {
            for (Team team : isSigned(entry, competitor) ? entry.teams() : List.<Team>of()) {
                plain.add(team, Basis.ENTRY, OptionalInt.empty(), entry.season());
            }
        }
        for (Affiliation affiliation : book.affiliations().toList()) {
            if (affiliation.kind() == AffiliationKind.DRIVES_FOR
                    && affiliation.certainty() == Certainty.CONFIRMED
                    && competitor instanceof Driver
                    && Asked.isOne(affiliation.member(), competitor)
                    && affiliation.of() instanceof Team team) {
                plain.add(team, affiliation);
            }
        }
        return plain.sorted();
    }

    private static boolean isSigned(Entry entry, Competitor competitor) {
        boolean its = competitor instanceof Team && Asked.isAmong(entry.teams(), competitor);
        its |= competitor instanceof Manufacturer && Asked.isOne(entry.manufacturer(), competitor);
        for (Seat seat : entry.seats()) {
            its |= Asked.isOne(seat.driver(), competitor) && seat.certainty() == Certainty.CONFIRMED;
        }
        return its && entry.certainty() == Certainty.CONFIRMED;
    }

    private void add(Team team, Affiliation affiliation) {
        OptionalInt from = year(affiliation.from(), affiliation.fromCertainty());
        OptionalInt to = year(affiliation.to(), affiliation.toCertainty());
        if (from.isPresent() && to.isPresent()) {
            for (int year = from.getAsInt(); year <= to.getAsInt(); year++) {
                add(team, Basis.AFFILIATION, year);
            }
        } else if (from.isPresent()) {
            add(team, Basis.AFFILIATION, from.getAsInt());
        } else if (to.isPresent()) {
            add(team, Basis.AFFILIATION, to.getAsInt());
        }
    }

    private static OptionalInt year(Optional<PartialDate> date, Certainty certainty) {
        return date.isPresent() && certainty == Certainty.CONFIRMED ? date.get().year() : OptionalInt.empty();
    }

    private void add(Team team, Basis basis, OptionalInt year, Season season) {
        for (int each = season.firstYear(); each <= season.lastYear() && year.isEmpty(); each++) {
            add(team, basis, each);
        }
        if (year.isPresent()) {
            add(team, basis, year.getAsInt());
        }
    }

    private void add(Team team, Basis basis, int year) {
        teams.put(team.id(), team);
        years.computeIfAbsent(team.id(), id -> new TreeMap<>())
                .merge(year, basis, (known, more) -> known.compareTo(more) <= 0 ? known : more);
    }

    private List<TeamYears> sorted() {
        List<TeamYears> sorted = new ArrayList<>();
        years.forEach((id, its) -> sorted.add(new TeamYears(teams.get(id), its)));
        sorted.sort(Comparator.comparing(with -> with.years().firstKey()));
        return sorted;
    }
}
