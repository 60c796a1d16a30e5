package io.github.palmares.testing;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Citation;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Distance;
import io.github.palmares.model.DistanceUnit;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Ruling;
import java.time.Duration;
import java.util.List;

/** Makes up one result. Positions are low and drawn apart, so that many cars share one. */
final class ResultMaker {
    private final World world;
    private final Chance chance;

    ResultMaker(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
    }

    Result result() {
        Entry entry = chance.pick(world.entries());
        ResultStatus status = chance.oneIn(3) ? chance.pick(ResultStatus.values()) : ResultStatus.CLASSIFIED;
        Result.Builder result = Result.builder()
                .race(chance.pick(world.racesOf(entry.season())))
                .entry(entry)
                .lineUp(lineUp())
                .status(status)
                .finished(chance.pick(Answer.values()))
                .pole(pole(status))
                .fastestLap(chance.pick(Answer.values()));
        if (status.tookPart() != Answer.NO) {
            addPositions(result);
        }
        addDetails(result);
        if (status.tookPart() == Answer.NO && chance.oneIn(5)) {
            result.reportedPosition(chance.between(1, 3));
        }
        if (chance.oneIn(6)) {
            result.ranAs(ranAs());
        }
        chance.sometimes(6, List.of("gearbox", "fuel"), result::reason);
        if (chance.oneIn(4)) {
            result.sourceOrder(chance.between(1, 4));
        }
        if (status == ResultStatus.OTHER) {
            result.statusWord("Made-up status");
        }
        if (!chance.oneIn(4)) {
            result.addCitation(Citation.of(chance.pick(world.sources())));
        }
        return result.build();
    }

    /** A car that never went out has no pole. */
    private Answer pole(ResultStatus status) {
        return switch (status) {
            case DID_NOT_QUALIFY, DID_NOT_PRACTISE, DID_NOT_ARRIVE, RESERVE -> chance.pick(Answer.NO, Answer.UNKNOWN);
            default -> chance.pick(Answer.values());
        };
    }

    /** A place in class is never above that of all cars, nor one in a group above that in class. */
    private void addPositions(Result.Builder result) {
        int overall = chance.between(1, 4);
        int inClass = chance.between(1, overall);
        int inGroup = chance.between(1, inClass);
        if (chance.oneIn(2)) {
            result.overallPosition(overall);
        }
        if (chance.oneIn(2)) {
            result.classPosition(inClass);
        }
        if (chance.oneIn(8)) {
            result.groupPosition(inGroup);
        }
        if (chance.oneIn(5)) {
            result.reportedPosition(chance.oneIn(2) ? overall : inClass);
        }
    }

    private void addDetails(Result.Builder result) {
        if (chance.oneIn(4)) {
            result.laps(chance.between(0, 300)).time(Duration.ofSeconds(chance.between(1, 9_000)));
        }
        if (chance.oneIn(6)) {
            result.distance(Distance.of(chance.between(1, 5_000), DistanceUnit.KILOMETRES));
        }
        if (chance.oneIn(6)) {
            result.grid(chance.between(1, 5)).qualifyingPosition(chance.between(1, 5));
        }
        if (chance.oneIn(8)) {
            result.addMark(MarkPosition.of(Duration.ofHours(6), chance.between(1, 3)));
            result.addMark(MarkPosition.of(Duration.ofHours(3), chance.between(1, 3)));
        }
        if (chance.oneIn(10)) {
            result.ruling(Ruling.of("made up"));
        }
    }

    private LineUp lineUp() {
        int size = chance.between(0, 3);
        LineUp.Builder lineUp = LineUp.builder().whole(size > 0 && !chance.oneIn(3));
        for (Driver driver : chance.some(world.drivers(), size)) {
            Answer drove = chance.oneIn(3) ? chance.pick(Answer.values()) : Answer.UNKNOWN;
            lineUp.addCrew(CrewMember.builder().driver(driver).drove(drove).build());
        }
        return lineUp.build();
    }

    private RanAs ranAs() {
        return switch (chance.between(1, 4)) {
            case 1 -> RanAs.builder().number(chance.pick(world.numbers())).build();
            case 2 -> RanAs.builder().carClass(chance.pick(world.classes())).build();
            case 3 -> RanAs.builder().car(chance.pick(world.cars())).build();
            default -> RanAs.builder().addTeam(chance.pick(world.teams())).build();
        };
    }
}
