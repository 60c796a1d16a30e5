package io.github.palmares.testing;

import io.github.palmares.model.Absence;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.Optional;

/** Makes up the entries of a season. */
final class EntryMaker {
    private final World world;
    private final Season season;
    private final List<Race> races;
    private final Chance chance;
    private final CarNumber shared;

    EntryMaker(World world, Season season, Chance chance) {
        this.world = world;
        this.season = season;
        this.races = world.racesOf(season);
        this.chance = chance;
        this.shared = chance.pick(world.numbers());
    }

    /** The first two share a number in two classes of the season half of the time. */
    Entry entry(int index) {
        Optional<CarModel> car = chance.mayPick(world.cars(), 4);
        Entry.Builder entry = Entry.builder()
                .id(season.id() + "-entry-" + index)
                .season(season)
                .teams(chance.some(world.teams(), chance.pick(0, 1, 1, 1, 2)))
                .car(car)
                .number(index <= 2 ? Optional.of(shared) : chance.mayPick(world.numbers(), 4))
                .certainty(chance.oneIn(4) ? chance.pick(Certainty.values()) : Certainty.CONFIRMED)
                .carClass(
                        index <= 2 && !chance.oneIn(4)
                                ? Optional.of(world.classes().get(index))
                                : chance.mayPick(world.classes(), 6));
        if (chance.oneIn(5)) {
            entry.races(chance.some(races, chance.between(1, 2)));
        }
        if (car.flatMap(CarModel::manufacturer).isEmpty()) {
            chance.sometimes(2, world.manufacturers(), entry::manufacturer);
        }
        chance.sometimes(4, List.of("Made-Up Racing", "Made-Up by Sponsor"), entry::enteredAs);
        chance.sometimes(5, List.of("Made-Up V8", "Made-Up V12"), entry::engine);
        chance.sometimes(5, List.of("Round", "Rounder"), entry::tyres);
        chance.sometimes(5, List.of("Am", "Pro-Am"), entry::addGroup);
        chance.sometimes(6, world.numbers(), entry::tableNumber);
        if (chance.oneIn(4)) {
            entry.scoresFor(chance.some(List.of(TitleKind.values()), chance.between(0, 3)));
        }
        for (Driver driver : chance.some(world.drivers(), chance.between(0, 3))) {
            entry.addSeat(seat(driver));
        }
        chance.sometimes(2, world.sources(), source -> entry.addCitation(Citation.of(source, 1)));
        return entry.build();
    }

    private Seat seat(Driver driver) {
        Seat.Builder seat = Seat.builder().driver(driver).scope(chance.pick(SeatScope.values()));
        if (chance.oneIn(3)) {
            seat.certainty(chance.pick(Certainty.values()));
        }
        chance.sometimes(3, List.of(DriverRating.values()), seat::rating);
        chance.sometimes(5, races, race -> seat.addAbsence(Absence.of(race, Certainty.EXPECTED)));
        // Named races need at least one, so each seat of that scope names some, and so do a few others.
        return seat.races(chance.some(races, chance.between(1, 2))).build();
    }
}
