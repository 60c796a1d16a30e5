package io.github.palmares.examples;

import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.OfficialResults;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.json.timing.TimingFormatException;
import io.github.palmares.json.timing.TimingImport;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Works the race points of an official standings file out anew from official race results, and prints each difference with
 * its reason. It takes IMSA's files of any class: drivers, teams and manufacturers, and the finish of an endurance cup.
 *
 * <p>Arguments: {@code --class GTP [--same-car 5=85@Daytona | --same-car 068=68]... STANDINGS.json EVENT=RACE.json...},
 * where EVENT is the name that the standings file has for the event. It ends with 0 where all cells agree and nobody has
 * points without a row, 1 where not, and 2 for bad arguments.
 */
public final class CheckOfficialStandings implements Example {
    private static final int DIFFERENT = 1;

    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new CheckOfficialStandings(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return check(CheckArguments.of(arguments), out, err);
        } catch (NoSuchFileException e) {
            err.println("no file '" + e.getFile() + "'");
        } catch (IOException e) {
            err.println("a file can't be read: " + e);
        } catch (IllegalArgumentException | TimingFormatException e) {
            err.println(e.getMessage());
        }
        return BAD_ARGUMENTS;
    }

    private static int check(CheckArguments arguments, PrintStream out, PrintStream err) throws IOException {
        OfficialStandings standings = OfficialStandings.read(Path.of(arguments.standings()));
        standings.findings().forEach(err::println);
        Map<String, Race> races = races(arguments, standings);
        TimingImport imported = imported(arguments, standings, races);
        imported.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.WORKED_OUT)
                .forEach(err::println);
        RecordBook book = imported.book();
        CarClass carClass = carClass(arguments.className(), book);
        OfficialCheck check = new OfficialCheck(standings, races, book, carClass);
        out.println(standings.title().or(standings::championship).orElse(standings.file()) + ": "
                + String.join(", ", races.keySet()));
        check.differences().forEach(out::println);
        List<String> unlisted = check.unlisted();
        unlisted.forEach(out::println);
        out.println(check.agreeing() + " of " + check.cells() + " cells agree");
        return check.agreeing() == check.cells() && unlisted.isEmpty() ? OK : DIFFERENT;
    }

    /** The races by the standings file's own name of the event. */
    private static Map<String, Race> races(CheckArguments arguments, OfficialStandings standings) {
        String year = standings
                .year()
                .filter(text -> text.matches("[0-9]{4}"))
                .orElseThrow(() -> new IllegalArgumentException(
                        standings.file() + ": expected a season's year such as '2026', found "
                                + standings.year().map(text -> "'" + text + "'").orElse("none")));
        Season season = Season.builder()
                .id("season-" + year)
                .series(Series.builder().id("series").name("Series").build())
                .label(year)
                .build();
        Map<String, Race> races = new LinkedHashMap<>();
        for (String given : arguments.races().keySet()) {
            String event = event(given, standings);
            Race race = Race.builder()
                    .id("race-" + (races.size() + 1))
                    .season(season)
                    .name(event)
                    .build();
            if (races.putIfAbsent(event, race) != null) {
                throw new IllegalArgumentException("event: expected each once, found '" + event + "' again");
            }
        }
        return races;
    }

    private static String event(String given, OfficialStandings standings) {
        List<String> events = standings.sessions().stream()
                .filter(OfficialCheck::isCovered)
                .map(Session::event)
                .distinct()
                .toList();
        if (events.isEmpty()) {
            throw new IllegalArgumentException(standings.file() + ": expected a session 'Race' or 'Finish', found "
                    + quoted(standings.sessions().stream()
                            .map(Session::name)
                            .distinct()
                            .toList()));
        }
        return events.stream()
                .filter(event -> Resolver.alike(event, given))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("event: expected one that " + standings.file()
                        + " has a session 'Race' or 'Finish' of, " + quoted(events) + ", found '" + given + "'"));
    }

    private static String quoted(Collection<String> names) {
        return names.isEmpty() ? "none" : "'" + String.join("', '", names) + "'";
    }

    private static TimingImport imported(CheckArguments arguments, OfficialStandings standings, Map<String, Race> races)
            throws IOException {
        Map<Race, OfficialResults> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> race : arguments.races().entrySet()) {
            files.put(
                    Objects.requireNonNull(races.get(event(race.getKey(), standings))),
                    OfficialResults.read(Path.of(race.getValue())));
        }
        Resolver.Builder resolver = Resolver.builder();
        for (CheckArguments.SameCar same : arguments.sameCars()) {
            if (same.event().isEmpty()) {
                CheckArguments.SameCar car = matched(same, standings, files);
                resolver.sameCar(car.entered(), car.ran());
            } else {
                Race race = race(same, standings, races);
                CheckArguments.SameCar car =
                        matched(same, standings, Map.of(race, Objects.requireNonNull(files.get(race))));
                resolver.sameCar(car.entered(), car.ran(), race);
            }
        }
        TimingImport.Builder imported = TimingImport.builder(resolver.build());
        files.forEach(imported::add);
        return imported.build();
    }

    /**
     * The table's number is the one that the car is entered under, whichever is named first; the other one ran. Where the
     * table names no cars, the one that ran in the event is taken for that.
     */
    private static CheckArguments.SameCar matched(
            CheckArguments.SameCar same, OfficialStandings standings, Map<Race, OfficialResults> files) {
        CheckArguments.SameCar other =
                new CheckArguments.SameCar(/* entered= */ same.ran(), /* ran= */ same.entered(), same.event());
        boolean ofTable = isKey(same.entered(), standings);
        boolean otherOfTable = isKey(same.ran(), standings);
        if (standings.table().filter(TitleKind.TEAMS::equals).isPresent() && !ofTable && !otherOfTable) {
            throw new IllegalArgumentException(
                    same + ": expected a row of " + standings.file() + " for one of the numbers, found none");
        }
        boolean swapped =
                !ofTable && (otherOfTable || (same.event().isPresent() && !ran(same, files) && ran(other, files)));
        CheckArguments.SameCar car = swapped ? other : same;
        if (!ran(car, files)) {
            throw new IllegalArgumentException(same + ": expected a car that ran as "
                    + car.ran().text() + " in the results of "
                    + quoted(files.keySet().stream().map(Race::displayName).toList()) + ", found none");
        }
        return car;
    }

    private static boolean ran(CheckArguments.SameCar car, Map<Race, OfficialResults> files) {
        return files.values().stream()
                .flatMap(file -> file.rows().stream())
                .anyMatch(row -> row.number().filter(car.ran()::equals).isPresent());
    }

    private static boolean isKey(CarNumber number, OfficialStandings standings) {
        return standings.rows().stream().anyMatch(row -> row.key().equals(number.text()));
    }

    private static Race race(CheckArguments.SameCar same, OfficialStandings standings, Map<String, Race> races) {
        Race race = races.get(event(same.event().orElseThrow(), standings));
        if (race == null) {
            throw new IllegalArgumentException("--same-car: expected one of the events given, " + quoted(races.keySet())
                    + ", found '" + same.event().get() + "'");
        }
        return race;
    }

    private static CarClass carClass(String name, RecordBook book) {
        List<String> known = book.classes().stream().map(CarClass::name).toList();
        return book.classes().stream()
                .filter(one -> Resolver.alike(one.name(), name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--class: expected one of the results, "
                        + (known.isEmpty() ? "which name none" : quoted(known)) + ", found '" + name + "'"));
    }
}
