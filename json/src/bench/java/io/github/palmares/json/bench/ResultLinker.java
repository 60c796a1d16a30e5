package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.References.optional;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Distance;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Ruling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes results of their records: nine tenths of the document. It sets what is there, and wraps nothing that is not. */
final class ResultLinker {
    private final References references;

    ResultLinker(References references) {
        this.references = references;
    }

    Result result(WireFacts.Result wire) {
        Result.Builder result = Result.builder()
                .race(references.races.get(wire.race()))
                .entry(references.entries.get(wire.entry()))
                .status(Words.STATUS.of(wire.status()));
        if (wire.lineUp() != null) {
            result.lineUp(lineUp(wire.lineUp()));
        }
        places(wire, result);
        facts(wire, result);
        firsts(wire, result);
        if (wire.marks() != null) {
            result.marks(marks(wire.marks()));
        }
        if (wire.ranAs() != null) {
            result.ranAs(ranAs(wire.ranAs()));
        }
        if (wire.ruling() != null) {
            result.ruling(ruling(wire.ruling()));
        }
        if (wire.citations() != null) {
            result.citations(references.citations(wire.citations()));
        }
        return result.build();
    }

    private static void places(WireFacts.Result wire, Result.Builder result) {
        if (wire.overallPosition() != null) {
            result.overallPosition(wire.overallPosition());
        }
        if (wire.classPosition() != null) {
            result.classPosition(wire.classPosition());
        }
        if (wire.groupPosition() != null) {
            result.groupPosition(wire.groupPosition());
        }
        if (wire.reportedPosition() != null) {
            result.reportedPosition(wire.reportedPosition());
        }
        if (wire.grid() != null) {
            result.grid(wire.grid());
        }
        if (wire.qualifyingPosition() != null) {
            result.qualifyingPosition(wire.qualifyingPosition());
        }
        if (wire.qualifyingPointsPosition() != null) {
            result.qualifyingPointsPosition(wire.qualifyingPointsPosition());
        }
        if (wire.sourceOrder() != null) {
            result.sourceOrder(wire.sourceOrder());
        }
    }

    private static void facts(WireFacts.Result wire, Result.Builder result) {
        if (wire.finished() != null) {
            result.finished(Answer.of(wire.finished()));
        }
        if (wire.statusWord() != null) {
            result.statusWord(wire.statusWord());
        }
        if (wire.reason() != null) {
            result.reason(wire.reason());
        }
        if (wire.laps() != null) {
            result.laps(wire.laps());
        }
        if (wire.distance() != null) {
            result.distance(Distance.parse(wire.distance()));
        }
        if (wire.time() != null) {
            result.time(Duration.parse(wire.time()));
        }
        if (wire.bestLap() != null) {
            result.bestLap(Duration.parse(wire.bestLap()));
        }
    }

    private static void firsts(WireFacts.Result wire, Result.Builder result) {
        if (wire.pole() != null) {
            result.pole(Answer.of(wire.pole()));
        }
        if (wire.fastestLap() != null) {
            result.fastestLap(Answer.of(wire.fastestLap()));
        }
        if (wire.fastestQualifyingLap() != null) {
            result.fastestQualifyingLap(Answer.of(wire.fastestQualifyingLap()));
        }
        if (wire.lapsLed() != null) {
            result.lapsLed(wire.lapsLed());
        }
    }

    private LineUp lineUp(WireFacts.LineUp wire) {
        LineUp.Builder lineUp = LineUp.builder();
        if (wire.crew() != null) {
            for (WireFacts.Member member : wire.crew()) {
                lineUp.addCrew(member(member));
            }
        }
        if (wire.whole() != null) {
            lineUp.whole(wire.whole());
        }
        return lineUp.build();
    }

    private CrewMember member(WireFacts.Member wire) {
        CrewMember.Builder member = CrewMember.builder().driver(references.drivers.get(wire.driver()));
        if (wire.drove() != null) {
            member.drove(Answer.of(wire.drove()));
        }
        if (wire.scores() != null) {
            member.scores(Answer.of(wire.scores()));
        }
        if (wire.laps() != null) {
            member.laps(wire.laps());
        }
        if (wire.rating() != null) {
            member.rating(Words.RATING.of(wire.rating()));
        }
        return member.build();
    }

    private static List<MarkPosition> marks(List<WireFacts.Mark> wires) {
        List<MarkPosition> marks = new ArrayList<>(wires.size());
        for (WireFacts.Mark wire : wires) {
            marks.add(new MarkPosition(
                    Duration.parse(wire.at()), wire.classPosition(), optional(wire.overallPosition())));
        }
        return marks;
    }

    private RanAs ranAs(WireFacts.RanAs wire) {
        return RanAs.builder()
                .number(number(wire.number()))
                .enteredAs(Optional.ofNullable(wire.enteredAs()))
                .car(references.cars.find(wire.car()))
                .carClass(references.classes.find(wire.carClass()))
                .teams(references.teams.all(wire.teams()))
                .build();
    }

    private static Ruling ruling(WireFacts.Ruling wire) {
        return Ruling.builder()
                .reason(wire.reason())
                .reclassified(wire.reclassified() == null || wire.reclassified())
                .overallPositionBefore(optional(wire.overallPositionBefore()))
                .classPositionBefore(optional(wire.classPositionBefore()))
                .on(EntityLinker.date(wire.on()))
                .build();
    }

    static Optional<CarNumber> number(String text) {
        return text == null ? Optional.empty() : Optional.of(CarNumber.of(text));
    }
}
