package io.github.palmares.examples;

import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.OfficialResults;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.json.timing.TimingFormatException;
import io.github.palmares.json.timing.TimingImport;
import io.github.palmares.json.timing.audit.Difference;
import io.github.palmares.json.timing.audit.StandingsAudit;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.points.ImsaSystems;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.Standings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Works an official standings file of IMSA out anew from official race results, and prints each difference with its reason,
 * and what could not be checked. It takes the files of any class: drivers, teams and manufacturers, and the endurance cup.
 *
 * <p>Arguments: {@code --class GTP [--same-car 5=85@Daytona | --same-car 068=68]... STANDINGS.json EVENT=RACE.json...},
 * where EVENT is the name that the standings file has for the event, and {@code 5=85@Daytona} says that the car of the table's
 * number 5 ran as 85 there. It ends with 0 where all cells agree and nobody has points without a row, 1 where not, and 2 for
 * bad arguments.
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
        OfficialStandings official = OfficialStandings.read(Path.of(arguments.standings()));
        official.findings().forEach(err::println);
        Map<String, Race> races = races(arguments, official);
        TimingImport imported = imported(arguments, races);
        imported.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.WORKED_OUT)
                .forEach(err::println);
        RecordBook book = imported.book();
        StandingsAudit.Builder builder = StandingsAudit.builder(
                official,
                Standings.of(book.results().inClass(carClass(arguments.className(), book)), system(official)));
        races.forEach(builder::races);
        StandingsAudit audit = builder.build();
        out.println(official.title().or(official::championship).orElse(official.file()) + ": "
                + String.join(", ", races.keySet()));
        audit.differences().forEach(difference -> out.println(difference + hint(difference)));
        audit.unlisted()
                .forEach(one -> out.println("Not in the table: " + one.name() + ", " + one.points() + " in "
                        + one.scores().stream()
                                .map(score -> score.race().displayName())
                                .collect(Collectors.joining(", "))));
        audit.unchecked().forEach(out::println);
        out.println(audit.agreeing() + " of " + audit.cells() + " cells agree");
        return audit.agrees() ? OK : DIFFERENT;
    }

    private static String hint(Difference difference) {
        return difference.perhaps().stream()
                .map(number -> "; try --same-car \"" + difference.row().key() + "=" + number.text() + "@"
                        + difference.session().orElseThrow().event() + "\"")
                .collect(Collectors.joining());
    }

    private static Map<String, Race> races(CheckArguments arguments, OfficialStandings official) {
        Season season = Season.builder()
                .id("season")
                .series(Series.builder().id("imsa").name("IMSA").build())
                .label(year(official))
                .build();
        Map<String, Race> races = new LinkedHashMap<>();
        for (String event : arguments.races().keySet()) {
            if (official.sessions().stream().noneMatch(session -> Resolver.alike(session.event(), event))) {
                throw new IllegalArgumentException("event: expected one of " + official.file() + ", "
                        + official.sessions().stream()
                                .map(session -> "'" + session.event() + "'")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ", found '" + event + "'");
            }
            races.put(
                    event,
                    Race.builder()
                            .id("race-" + (races.size() + 1))
                            .season(season)
                            .name(event)
                            .build());
        }
        return races;
    }

    private static String year(OfficialStandings official) {
        return official.year()
                .filter(text -> text.matches("[0-9]{4}"))
                .orElseThrow(() -> new IllegalArgumentException(
                        official.file() + ": expected a season's year such as '2026', found "
                                + official.year().map(text -> "'" + text + "'").orElse("none")));
    }

    /** The endurance cup is told by its sessions: it alone has marks. */
    private static PointsSystem system(OfficialStandings official) {
        if (official.sessions().stream().anyMatch(session -> session.name().equals("Finish"))) {
            return ImsaSystems.ENDURANCE_CUP;
        }
        return PointsSystems.find("imsa", Integer.parseInt(year(official)))
                .orElseThrow(() -> new IllegalArgumentException(
                        official.file() + ": the points of " + year(official) + " are not known"));
    }

    private static TimingImport imported(CheckArguments arguments, Map<String, Race> races) throws IOException {
        Resolver.Builder resolver = Resolver.builder();
        arguments.sameCars().forEach(same -> same.tell(resolver, races));
        TimingImport.Builder imported = TimingImport.builder(resolver.build());
        for (Map.Entry<String, Race> race : races.entrySet()) {
            imported.add(
                    race.getValue(),
                    OfficialResults.read(Path.of(arguments.races().get(race.getKey()))));
        }
        return imported.build();
    }

    private static CarClass carClass(String name, RecordBook book) {
        List<String> known = book.classes().stream().map(CarClass::name).toList();
        return book.classes().stream()
                .filter(one -> Resolver.alike(one.name(), name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--class: expected one of the results, "
                        + (known.isEmpty() ? "which name none" : "'" + String.join("', '", known) + "'") + ", found '"
                        + name + "'"));
    }
}
