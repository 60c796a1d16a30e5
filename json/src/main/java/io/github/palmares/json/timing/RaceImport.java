package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.json.timing.names.Near;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Citation;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import io.github.palmares.text.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of one race into results. */
final class RaceImport {
    private final Race race;
    private final OfficialResults file;
    private final Citation citation;
    private final Registers registers;
    private final Notes notes;
    private final Set<String> strangeClasses = new HashSet<>();

    RaceImport(Race race, OfficialResults file, Citation citation, Registers registers) {
        this.file = file;
        this.citation = citation;
        this.registers = registers;
        this.notes = new Notes(file.file());
        this.race = completed(race);
    }

    /**
     * A result whose entry is not complete before all files are read.
     *
     * @param row what the file says of it
     * @param classId the class that it ran in; absent where that is not understood
     */
    record Pending(EntryDraft entry, OfficialResults.Row row, Optional<String> classId, Result.Builder result) {}

    Race race() {
        return race;
    }

    List<Finding> findings() {
        return notes.findings();
    }

    /** What the file says of the race itself fills in what the caller leaves open. */
    private Race completed(Race given) {
        Race.Builder builder = given.toBuilder().addCitation(citation);
        if (given.name().isEmpty()) {
            builder.name(file.event());
        }
        if (given.start().isEmpty()) {
            builder.start(file.day().map(PartialDate::of));
        } else if (file.day().isPresent() && given.start().get().isOn(file.day().get()) == Answer.NO) {
            disagrees("the day", given.start().get(), file.day().get());
        }
        if (given.scheduledDuration().isEmpty()) {
            builder.scheduledDuration(file.scheduledDuration());
        } else if (file.scheduledDuration().isPresent()
                && !file.scheduledDuration().equals(given.scheduledDuration())) {
            disagrees(
                    "the scheduled duration",
                    given.scheduledDuration().get(),
                    file.scheduledDuration().get());
        }
        return builder.build();
    }

    private void disagrees(String what, Object given, Object found) {
        notes.add(
                FindingKind.SOURCE_DISAGREES,
                new Location(file.file(), "/session", 1),
                "expected " + what + " of the race, " + given + ", found " + found);
    }

    List<Pending> results() {
        List<OfficialResults.Row> rows = file.rows();
        List<Optional<CarClass>> classes = rows.stream().map(this::carClass).toList();
        RowPlaces places = new RowPlaces(
                rows, classes.stream().map(one -> one.map(CarClass::id)).toList(), notes);
        List<Pending> results = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Pending pending = result(rows.get(i), classes.get(i));
            pending.result()
                    .overallPosition(places.overall(i))
                    .classPosition(places.inClass(i))
                    .reportedPosition(places.reported(i));
            results.add(pending);
        }
        return results;
    }

    /** Whether the file has the race's results without a gap. */
    boolean isWhole() {
        return new RowPlaces(
                        file.rows(),
                        file.rows().stream()
                                .map(row -> Optional.<String>empty())
                                .toList(),
                        new Notes(""))
                .areWhole();
    }

    private Pending result(OfficialResults.Row row, Optional<CarClass> carClass) {
        EntryDraft entry = registers.entries().entry(race, row, carClass, notes);
        Optional<Team> team = row.team().map(name -> team(name, row, entry));
        Optional<CarModel> car = row.vehicle().map(name -> car(name, row));
        row.group().ifPresent(entry::addGroup);
        Optional<RanAs> ranAs = entry.ranAs(row.number(), team, row.team(), car, citation);
        boolean fastest = row.number().isPresent() && row.number().equals(file.fastestLapNumber());
        return new Pending(
                entry,
                row,
                carClass.map(CarClass::id),
                Result.builder()
                        .race(race)
                        .lineUp(lineUp(row, entry))
                        .status(row.status())
                        .statusWord(row.statusWord())
                        .finished(row.status().tookPart() == Answer.NO ? Answer.UNKNOWN : row.finished())
                        .laps(row.laps())
                        .time(row.time())
                        .bestLap(row.bestLap())
                        .fastestLap(fastest ? Answer.YES : Answer.UNKNOWN)
                        .ranAs(ranAs)
                        .sourceOrder(row.order())
                        .addCitation(citation));
    }

    private Optional<CarClass> carClass(OfficialResults.Row row) {
        Optional<String> word = row.classWord();
        if (word.isEmpty()) {
            notUnderstood(row.where(), "expected a class, found none");
            return Optional.empty();
        }
        List<CarClass> run = race.season().classes();
        if (run.isEmpty() || registers.classes().isSettled(word.get())) {
            return Optional.of(registers
                    .classes()
                    .identify(
                            word.get(),
                            row.where(),
                            none -> false,
                            id -> CarClass.builder()
                                    .id(id)
                                    .name(word.get())
                                    .addCitation(citation)
                                    .build()));
        }
        String key = Spelling.key(word.get());
        List<CarClass> meant = run.stream().filter(one -> isNamed(one, key)).toList();
        if (meant.size() == 1) {
            return Optional.of(registers
                    .classes()
                    .taken(meant.get(0), Outcome.MATCHED, word.get(), "the season runs it", row.where()));
        }
        if (strangeClasses.add(key)) {
            notUnderstood(
                    row.where(),
                    "expected a class of the season, '"
                            + String.join(
                                    "', '", run.stream().map(CarClass::name).toList()) + "', found "
                            + Visible.quoted(word.get()));
        }
        return Optional.empty();
    }

    private static boolean isNamed(CarClass carClass, String key) {
        return carClass.names().stream().anyMatch(name -> Spelling.key(name).equals(key));
    }

    private Team team(String name, OfficialResults.Row row, EntryDraft entry) {
        return registers
                .teams()
                .identify(
                        name,
                        row.where(),
                        grounds(entry),
                        id -> Team.builder()
                                .id(id)
                                .name(name)
                                .addCitation(citation)
                                .build());
    }

    private CarModel car(String name, OfficialResults.Row row) {
        return registers
                .cars()
                .identify(
                        name,
                        row.where(),
                        none -> false,
                        id -> CarModel.builder()
                                .id(id)
                                .name(name)
                                .manufacturer(manufacturer(name, row))
                                .addCitation(citation)
                                .build());
    }

    /**
     * The make, whose name the car's begins with. The file's manufacturer can be the engine's; a file without one leaves it
     * to the makes that are known.
     */
    private Optional<Manufacturer> manufacturer(String car, OfficialResults.Row row) {
        Optional<String> said = row.manufacturer();
        if (said.isPresent() && Spelling.key(car).startsWith(Spelling.key(said.get()))) {
            return said.map(name -> manufacturerNamed(name, row));
        }
        Optional<Manufacturer> known = registers.manufacturers().findAtStartOf(car);
        if (said.isPresent() && known.isEmpty()) {
            notUnderstood(
                    row.where(),
                    "expected the make in the name of the car " + Visible.quoted(car) + ", found "
                            + Visible.quoted(said.get()) + ", which may be the engine's");
        }
        return known.map(make -> registers
                .manufacturers()
                .taken(make, Outcome.MATCHED, car, "the name of the car begins with its name", row.where()));
    }

    private Manufacturer manufacturerNamed(String name, OfficialResults.Row row) {
        return registers
                .manufacturers()
                .identify(
                        name,
                        row.where(),
                        none -> false,
                        id -> Manufacturer.builder()
                                .id(id)
                                .name(name)
                                .addCitation(citation)
                                .build());
    }

    private LineUp lineUp(OfficialResults.Row row, EntryDraft entry) {
        List<CrewMember> crew = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (OfficialResults.Listed listed : row.crew()) {
            driver(listed, row, entry).ifPresent(driver -> {
                registers.appearances().add(driver, listed.country(), race, entry.id());
                if (ids.add(driver.id())) {
                    crew.add(CrewMember.builder()
                            .driver(driver)
                            .rating(listed.rating())
                            .build());
                } else {
                    notUnderstood(
                            listed.where(),
                            "expected each driver once in a car, found " + Visible.quoted(driver.name()) + " again");
                }
            });
        }
        entry.driverIds().addAll(ids);
        if (row.crew().isEmpty()) {
            notUnderstood(row.where(), "expected drivers, found none");
        }
        return LineUp.builder()
                .crew(crew)
                .whole(!crew.isEmpty() && crew.size() == row.crew().size())
                .build();
    }

    /** A family name alone is nobody's unless the resolver says whose: it would unite brothers. */
    private Optional<Driver> driver(OfficialResults.Listed listed, OfficialResults.Row row, EntryDraft entry) {
        String name = listed.name();
        Driver inCar = registers
                .resolver()
                .driversInCars()
                .get(Resolver.inCar(name, row.numberText().orElse("")));
        if (inCar != null) {
            return Optional.of(
                    registers.drivers().taken(inCar, Outcome.MATCHED, name, "the resolver says so", listed.where()));
        }
        if (!listed.isWhole() && !registers.drivers().isSettled(name)) {
            notUnderstood(
                    listed.where(),
                    "expected a first and a family name, found "
                            + (name.isEmpty() ? "none" : Visible.quoted(name) + " alone"));
            return Optional.empty();
        }
        return Optional.of(registers
                .drivers()
                .identify(
                        name,
                        listed.where(),
                        grounds(listed, entry),
                        id -> Driver.builder()
                                .id(id)
                                .name(name)
                                .givenName(listed.givenName())
                                .familyName(listed.familyName())
                                .nationality(listed.country())
                                .addCitation(citation)
                                .build()));
    }

    /** A team that entered the car before speaks for itself, and is likely to be meant by a name that nobody has. */
    private static Register.Grounds<Team> grounds(EntryDraft entry) {
        return new Register.Grounds<>() {
            @Override
            public boolean agrees(Team team) {
                return entry.hasTeam(team);
            }

            @Override
            public Optional<Near> likely() {
                return entry.team().map(team -> new Near(team.id(), team.name(), Near.Rule.SAME_CAR));
            }
        };
    }

    /** Another country is no proof of another person: it can be that of the home or of the passport. */
    private static Register.Grounds<Driver> grounds(OfficialResults.Listed listed, EntryDraft entry) {
        return new Register.Grounds<>() {
            @Override
            public boolean agrees(Driver driver) {
                return entry.driverIds().contains(driver.id());
            }

            @Override
            public String against(Driver driver) {
                boolean differ = driver.nationality().isPresent()
                        && listed.country().isPresent()
                        && !driver.nationality().equals(listed.country());
                return differ
                        ? ", and the countries are " + driver.nationality().get() + " and "
                                + listed.country().get()
                        : "";
            }
        };
    }

    private void notUnderstood(Location where, String what) {
        notes.add(FindingKind.NOT_UNDERSTOOD, where, what);
    }
}
