package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Facts of which less is known: places, poles, statuses, who drove, and where names are forgotten, too, crews, teams, cars and
 * holders. Who did not drive, and what does not compete, is remembered: all that is forgotten only adds to a count.
 */
final class Forgetting {
    private final Random random;
    private final boolean names;
    private final Map<String, Entry> entries = new HashMap<>();

    Forgetting(Random random, boolean names) {
        this.random = random;
        this.names = names;
    }

    List<Fact> of(List<Fact> facts) {
        return facts.stream().map(this::vaguer).toList();
    }

    private boolean often() {
        return random.nextInt(3) == 0;
    }

    private boolean isNameLost() {
        return names && often();
    }

    private Fact vaguer(Fact fact) {
        if (fact instanceof Entry entry) {
            return vaguer(entry);
        }
        if (fact instanceof Result result) {
            return vaguer(result);
        }
        return fact instanceof Title title && isNameLost() ? vaguer(title) : fact;
    }

    private static Title vaguer(Title title) {
        return title.toBuilder().holdersComplete(false).holders(List.of()).build();
    }

    /** An entry is the same wherever it stands. */
    private Entry vaguer(Entry entry) {
        return entries.computeIfAbsent(entry.id(), id -> {
            Entry.Builder vaguer = entry.toBuilder();
            if (isNameLost()) {
                vaguer.teams(List.of());
            }
            if (isNameLost()) {
                vaguer.car(Optional.empty());
            }
            if (often() && entry.carClass().map(CarClass::competes).orElse(false)) {
                vaguer.carClass(Optional.empty());
            }
            return vaguer.build();
        });
    }

    private Result vaguer(Result result) {
        Result.Builder vaguer = result.toBuilder().entry(vaguer(result.entry())).lineUp(vaguer(result.lineUp()));
        if (often()) {
            vaguer.overallPosition(OptionalInt.empty());
        }
        if (often()) {
            vaguer.classPosition(OptionalInt.empty());
        }
        if (often()) {
            vaguer.groupPosition(OptionalInt.empty());
        }
        if (often()) {
            vaguer.reportedPosition(OptionalInt.empty());
        }
        if (often()) {
            vaguer.pole(Answer.UNKNOWN);
        }
        // What never came has no pole, so it does not become something that could have had one.
        if (often() && result.status().tookPart() != Answer.NO) {
            vaguer.status(ResultStatus.OTHER);
        }
        return vaguer.build();
    }

    private LineUp vaguer(LineUp lineUp) {
        boolean whole = lineUp.whole() && !isNameLost();
        return LineUp.builder()
                .addAllCrew(lineUp.crew().stream()
                        .filter(member -> whole || !isNameLost() || member.drove() == Answer.NO)
                        .map(this::vaguer)
                        .toList())
                .whole(whole)
                .build();
    }

    private CrewMember vaguer(CrewMember member) {
        return member.drove() == Answer.YES && often()
                ? member.toBuilder().drove(Answer.UNKNOWN).build()
                : member;
    }
}
