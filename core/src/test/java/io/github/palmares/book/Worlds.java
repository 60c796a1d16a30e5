package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Event;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import io.github.palmares.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Statements about the things of a small world. There is one truth; a statement leaves out some of it, and now and then is
 * mistaken. So some unite to more than each of them says, and some contradict each other.
 */
class Worlds {
    final Random random;
    private final int mistakes;

    /**
     * The statements that this source of chance gives.
     *
     * @param mistakes how many of a thousand values are wrong
     */
    Worlds(Random random, int mistakes) {
        this.random = random;
        this.mistakes = mistakes;
    }

    final boolean maybe() {
        return random.nextBoolean();
    }

    final <T> T said(T truth, T mistake) {
        return random.nextInt(1000) < mistakes ? mistake : truth;
    }

    final <T> Optional<T> perhaps(T truth, T mistake) {
        return maybe() ? Optional.of(said(truth, mistake)) : Optional.empty();
    }

    final OptionalInt perhapsNumber(int truth, int mistake) {
        return maybe() ? OptionalInt.of(said(truth, mistake)) : OptionalInt.empty();
    }

    /** Bounds that the day lies within, rarely ones that it does not. */
    final Optional<PartialDate> perhapsAround(LocalDate day) {
        LocalDate earliest = said(day.minusDays(random.nextInt(3)), day.plusDays(1));
        LocalDate latest = day.plusDays(1L + random.nextInt(3));
        PartialDate date = switch (random.nextInt(4)) {
            case 0 -> PartialDate.notBefore(earliest);
            case 1 -> PartialDate.notAfter(said(latest, day.minusDays(5)));
            case 2 -> PartialDate.of(said(day, day.plusDays(1)));
            default -> PartialDate.between(earliest, latest);
        };
        return maybe() ? Optional.of(date) : Optional.empty();
    }

    /** Some of the elements, in any order. */
    final <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(all.size() + 1));
    }

    final <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A statement that obeys the rules of its type; what one mistake makes impossible is said again. */
    static <T> T valid(Supplier<T> statement) {
        while (true) {
            try {
                return statement.get();
            } catch (IllegalArgumentException impossible) {
                // Say something else.
            }
        }
    }

    final List<Citation> citations() {
        return maybe()
                ? List.of()
                : some(List.of(Citation.of(source(), 1), Citation.of(source()))).stream()
                        .sorted()
                        .distinct()
                        .toList();
    }

    final Source source() {
        return Source.builder()
                .id(any(List.of("a", "b")))
                .title("Title")
                .publisher(perhaps("P", "Q"))
                .published(perhapsAround(LocalDate.of(1988, 6, 12)))
                .build();
    }

    final Driver driver() {
        return driver(any(List.of("ann", "bob", "cleo", "dan")));
    }

    final Driver driver(String id) {
        return Driver.builder()
                .id(id)
                .name(said("Name", "Other"))
                .addAllAliases(some(List.of("A", "B")))
                .nationality(perhaps(Country.of("BRA"), Country.of("GBR")))
                .born(perhapsAround(LocalDate.of(1960, 2, 29)))
                .citations(citations())
                .build();
    }

    final Team team() {
        return Team.builder()
                .id(any(List.of("t1", "t2")))
                .name("Team")
                .nationality(perhaps(Country.of("USA"), Country.of("GBR")))
                .citations(citations())
                .build();
    }

    final Series series() {
        return Series.builder()
                .id("wsc")
                .name("Series")
                .addAllAliases(some(List.of("A", "B")))
                .citations(citations())
                .build();
    }

    /** The third class took the place of the second, and that of the first. */
    final CarClass carClass(int number) {
        CarClass.Builder builder = CarClass.builder()
                .id("c" + number)
                .name("Class")
                .firstSeason(perhaps("198" + number, "1999"))
                .competes(said(true, false))
                .citations(citations());
        if (number > 0 && maybe()) {
            builder.addPredecessors(carClass(number - 1));
        } else if (random.nextInt(2000) < mistakes) {
            builder.addPredecessors(Samples.carClass("c" + (number + 1) % 3));
        }
        return builder.build();
    }

    final CarClass carClass() {
        return carClass(random.nextInt(3));
    }

    final CarModel car() {
        return CarModel.builder()
                .id(any(List.of("m1", "m2")))
                .name("Car")
                .manufacturer(perhaps(Samples.manufacturer("p"), Samples.manufacturer("q")))
                .technicalRules(perhaps("P", "Q"))
                .build();
    }

    final Event event() {
        return Event.builder()
                .id(any(List.of("v1", "v2")))
                .name("Event")
                .circuit(perhaps(Samples.circuit("x"), Samples.circuit("y")))
                .build();
    }

    final Season season() {
        return valid(() -> {
            Season.Builder builder = Season.builder()
                    .id("s")
                    .series(series())
                    .label("1988")
                    .topClass(perhaps(carClass(2), carClass(0)))
                    .citations(citations());
            return maybe()
                    ? builder.build()
                    : builder.addClasses(carClass(2), said(carClass(1), carClass(0)))
                            .build();
        });
    }

    final Race race() {
        return race(any(List.of("r1", "r2")));
    }

    final Race race(String id) {
        return Race.builder()
                .id(id)
                .season(season())
                .event(maybe() ? Optional.of(event("v1")) : Optional.empty())
                .edition(perhapsNumber(60, 61))
                .start(perhapsAround(LocalDate.of(1988, 6, 12)))
                .round(perhapsNumber(1, 2))
                .kind(said(RaceKind.POINTS, RaceKind.EXHIBITION))
                .status(perhaps(RaceStatus.RUN, RaceStatus.SHORTENED))
                .citations(citations())
                .build();
    }

    private Event event(String id) {
        return event().toBuilder().id(id).build();
    }

    final Championship championship() {
        return Championship.builder()
                .id("cup")
                .name("Championship")
                .series(series())
                .role(said(ChampionshipRole.CUP, ChampionshipRole.TROPHY))
                .build();
    }

    final Entity entity() {
        return switch (random.nextInt(9)) {
            case 0 -> source();
            case 1 -> driver();
            case 2 -> team();
            case 3 -> carClass();
            case 4 -> car();
            case 5 -> event();
            case 6 -> season();
            case 7 -> race();
            default -> championship();
        };
    }
}
