package io.github.palmares.testing;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.testing.Careers.Career;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Makes up one race: who drives, and who finishes where. */
final class RaceDay {
    private static final int GUEST_ONE_IN = 6;
    private static final int RETIRED_ONE_IN = 9;

    private final Race race;
    private final int day;
    private final Citation sheets;
    private final Careers careers;
    private final Chance chance;

    /** A car and its result. */
    record Finish(Slot slot, Result result) {}

    private record Run(Slot slot, int behind, boolean retired) {}

    RaceDay(Race race, int day, Citation sheets, Careers careers, Chance chance) {
        this.race = race;
        this.day = day;
        this.sheets = sheets;
        this.careers = careers;
        this.chance = chance;
    }

    /** In order of the finish, those that retired at the end. */
    void run(List<Slot> slots, Consumer<Finish> finishes) {
        List<Run> runs = new ArrayList<>();
        for (Slot slot : slots) {
            int behind = 40 * slot.classIndex + slot.pace + chance.between(0, 50);
            runs.add(new Run(slot, behind, chance.oneIn(RETIRED_ONE_IN)));
        }
        runs.sort(Comparator.comparing(Run::retired).thenComparingInt(Run::behind));
        int length = chance.between(100, 400);
        int[] places = new int[race.season().classes().size()];
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Result.Builder result = Result.builder()
                    .race(race)
                    .entry(run.slot.entry())
                    .lineUp(lineUp(run.slot))
                    .addCitation(sheets);
            if (run.retired) {
                result.status(ResultStatus.RETIRED).laps(chance.between(0, length - 1));
            } else {
                result.status(ResultStatus.CLASSIFIED)
                        .overallPosition(i + 1)
                        .classPosition(++places[run.slot.classIndex])
                        .laps(length - length * run.behind / 1000);
            }
            finishes.accept(new Finish(run.slot, result.build()));
        }
    }

    private LineUp lineUp(Slot slot) {
        int guestSeat = chance.oneIn(GUEST_ONE_IN) ? chance.between(0, Slot.DRIVERS - 1) : -1;
        Driver[] drivers = new Driver[Slot.DRIVERS];
        for (int seat = 0; seat < Slot.DRIVERS; seat++) {
            Career regular = slot.crew.get(seat);
            Career career = seat == guestSeat || !regular.canRace() ? careers.guest(day) : regular;
            careers.race(career, day);
            drivers[seat] = career.driver;
        }
        return LineUp.whole(drivers);
    }
}
