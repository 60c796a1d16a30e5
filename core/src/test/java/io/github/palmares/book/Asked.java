package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom and what a book is asked about: all that it knows, or a whole world of which it knows a part. */
record Asked(
        List<Party> parties,
        List<Series> series,
        List<Season> seasons,
        List<Event> events,
        List<Race> races,
        List<CarClass> classes,
        List<Championship> championships,
        List<CarNumber> numbers) {
    private static final CarNumber NOBODYS = CarNumber.of("999");

    static Asked about(World world) {
        List<CarNumber> numbers = new ArrayList<>(world.numbers());
        numbers.add(NOBODYS);
        return new Asked(
                world.parties(),
                world.series(),
                world.seasons(),
                world.events(),
                world.races(),
                world.classes(),
                world.championships(),
                numbers);
    }

    static Asked about(RecordBook book) {
        List<Party> parties = new ArrayList<>();
        parties.addAll(book.drivers());
        parties.addAll(book.teams());
        parties.addAll(book.manufacturers());
        parties.addAll(book.persons());
        parties.addAll(book.organisations());
        Stream<Optional<CarNumber>> numbers = Stream.of(
                        book.entries().stream().map(Entry::number),
                        book.results().stream().map(Result::number),
                        book.titles().stream().map(Title::wonWithNumber),
                        Stream.of(Optional.of(NOBODYS)))
                .flatMap(some -> some);
        return new Asked(
                parties,
                book.series(),
                book.seasons(),
                book.events(),
                book.races(),
                book.classes(),
                book.championships(),
                numbers.flatMap(Optional::stream).distinct().toList());
    }

    List<Team> teams() {
        return some(Team.class);
    }

    List<Manufacturer> manufacturers() {
        return some(Manufacturer.class);
    }

    List<Competitor> competitors() {
        return some(Competitor.class);
    }

    private <P> List<P> some(Class<P> type) {
        return parties.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The years asked about: those of the seasons, and one on either side. */
    List<Integer> years() {
        return seasons.stream()
                .flatMap(season -> Stream.of(season.firstYear() - 1, season.firstYear(), season.lastYear() + 1))
                .distinct()
                .toList();
    }

    /** Whether two values are about one thing, by the words of the design: of one kind, and with one id. */
    static boolean isOne(Entity one, Entity other) {
        return Objects.equals(
                one.entityKind().word() + one.id(), other.entityKind().word() + other.id());
    }

    static boolean isOne(Optional<? extends Entity> one, Entity other) {
        return one.isPresent() && isOne(one.get(), other);
    }

    static boolean isAmong(Iterable<? extends Entity> some, Entity sought) {
        for (Entity one : some) {
            if (isOne(one, sought)) {
                return true;
            }
        }
        return false;
    }
}
