package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Cell;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.Standings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a cell of an official table may differ from what the results give. */
final class Reasons {
    private final OfficialStandings official;
    private final TitleKind kind;
    private final Standings standings;
    private final MatchedRows rows;
    private final List<CarClass> classes;

    Reasons(OfficialStandings official, TitleKind kind, Standings standings, MatchedRows rows) {
        this.official = official;
        this.kind = kind;
        this.standings = standings;
        this.rows = rows;
        this.classes = standings.classes();
    }

    private List<Result> cars(Race race) {
        return standings.results().stream()
                .filter(car -> car.race().isSameAs(race)
                        && car.carClass()
                                .filter(one -> classes.stream().anyMatch(one::isSameAs))
                                .isPresent())
                .toList();
    }

    private boolean isOf(Result car, Row row) {
        return switch (kind) {
            case TEAMS ->
                tableNumber(car)
                                .filter(number -> number.text().equals(row.key()))
                                .isPresent()
                        || car.teams().stream().anyMatch(team -> MatchedRows.isNamed(team, row.key()));
            case DRIVERS -> car.drivers().stream().anyMatch(driver -> MatchedRows.isNamed(driver, row.key()));
            case MANUFACTURERS ->
                car.manufacturer()
                        .filter(one -> MatchedRows.isNamed(one, row.key()))
                        .isPresent();
        };
    }

    private static Optional<CarNumber> tableNumber(Result car) {
        return car.entry().tableNumber().or(car.entry()::number);
    }

    String place(Row row, Cell cell, AuditedSession session) {
        List<Result> found =
                cars(session.race()).stream().filter(car -> isOf(car, row)).toList();
        if (found.isEmpty()) {
            return "no " + (kind == TitleKind.TEAMS ? "car of that number" : "such name") + " in "
                    + classes.stream().map(CarClass::name).collect(Collectors.joining(" and ")) + " there"
                    + likely(row, session);
        }
        Result car = found.get(0);
        OptionalInt place = rows.score(row, session.race()).map(session::place).orElse(OptionalInt.empty());
        return "#" + car.number().map(CarNumber::text).orElse("?") + " has "
                + (place.isPresent() ? "place " + place.getAsInt() : "no place (" + status(car) + ")")
                + cell.status()
                        .map(word -> "; the table's word is '" + word + "'")
                        .orElse("")
                + (cell.penaltyPoints().signum() == 0 ? "" : "; the table has penalty points");
    }

    private static String status(Result car) {
        return car.statusWord()
                .orElseGet(() -> car.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String likely(Row row, AuditedSession session) {
        if (kind != TitleKind.TEAMS) {
            return namesakes(row, session.race());
        }
        return perhaps(row, session).stream()
                .map(number -> "; #" + number.text() + team(number, session.race()) + " is not in the table and has "
                        + paid(number, session))
                .collect(Collectors.joining());
    }

    private String team(CarNumber number, Race race) {
        return cars(race).stream()
                .filter(car -> tableNumber(car).filter(number::equals).isPresent())
                .flatMap(car -> car.teams().stream())
                .map(team -> " of '" + team.name() + "'")
                .findFirst()
                .orElse("");
    }

    private Points paid(CarNumber number, AuditedSession session) {
        return rows.unlisted().stream()
                .filter(standing -> standing.number().filter(number::equals).isPresent())
                .flatMap(standing -> standing.score(session.race()).stream())
                .map(session::paid)
                .findFirst()
                .orElse(Points.ZERO);
    }

    /** The numbers of cars in the session that the table lacks: of the same number but for zeros, or else of the same team. */
    List<CarNumber> perhaps(Row row, AuditedSession session) {
        List<Result> cars = cars(session.race());
        if (kind != TitleKind.TEAMS || cars.stream().anyMatch(car -> isOf(car, row))) {
            return List.of();
        }
        List<Result> strangers = cars.stream()
                .filter(car -> tableNumber(car)
                        .filter(number -> official.rows().stream()
                                .noneMatch(one -> one.key().equals(number.text())))
                        .isPresent())
                .toList();
        List<CarNumber> likely = strangers.stream()
                .map(car -> tableNumber(car).orElseThrow())
                .filter(number -> withoutZeros(number.text()).equals(withoutZeros(row.key())))
                .toList();
        return !likely.isEmpty()
                ? likely
                : strangers.stream()
                        .filter(car -> row.team()
                                .filter(name -> car.teams().stream().anyMatch(team -> MatchedRows.isNamed(team, name)))
                                .isPresent())
                        .map(car -> tableNumber(car).orElseThrow())
                        .toList();
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** Drivers of the race whom the table lacks, of the same family name. */
    private String namesakes(Row row, Race race) {
        Set<String> strangers = rows.unlisted().stream()
                .flatMap(standing -> standing.competitor().stream())
                .map(one -> one.id())
                .collect(Collectors.toSet());
        List<String> names = cars(race).stream()
                .flatMap(car -> car.drivers().stream())
                .filter(driver -> strangers.contains(driver.id()))
                .filter(driver -> driver.familyName()
                        .filter(name -> endsWith(row.key(), name))
                        .isPresent())
                .map(Driver::name)
                .distinct()
                .map(name -> "'" + name + "'")
                .toList();
        return names.isEmpty() ? "" : "; not in the table is " + String.join(", ", names);
    }

    private static boolean endsWith(String name, String familyName) {
        int from = name.length() - familyName.length();
        return from > 0 && Resolver.alike(name.substring(from), familyName);
    }

    /** What the table has by its fields, and what the results give by kind of award. */
    String bonus(Cell cell, Function<Set<AwardKind>, Points> paid) {
        List<String> has = new ArrayList<>();
        add(has, cell.polePoints(), "pole position");
        add(has, cell.fastestLapPoints(), "the fastest lap");
        add(has, cell.otherPoints(), "other things");
        List<String> gives = new ArrayList<>();
        for (AwardKind award : AwardKind.values()) {
            add(
                    gives,
                    paid.apply(Set.of(award)).toBigDecimal(),
                    award.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return Stream.of(has, gives)
                .map(some -> some.isEmpty() ? "none" : String.join(", ", some))
                .collect(Collectors.joining(" against "));
    }

    private static void add(List<String> parts, BigDecimal points, String what) {
        if (points.signum() != 0) {
            parts.add(points.stripTrailingZeros().toPlainString() + " for " + what);
        }
    }
}
