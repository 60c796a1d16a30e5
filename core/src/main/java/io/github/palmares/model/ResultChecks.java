package io.github.palmares.model;

import java.util.OptionalInt;

/** What a result must obey within itself. */
final class ResultChecks {
    /** Stands for a number that is not known, and is none that could be. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private ResultChecks() {}

    static void check(Result result) {
        long overall = known(result.overallPosition());
        long inClass = known(result.classPosition());
        long inGroup = known(result.groupPosition());
        atLeastOne(result, "overall position", overall);
        atLeastOne(result, "class position", inClass);
        atLeastOne(result, "group position", inGroup);
        checkNumbers(result);
        checkSeason(result);
        if (inClass > overall && inClass != UNKNOWN) {
            throw invalid(
                    result,
                    "class position: expected no more than the overall position " + overall + ", found " + inClass);
        }
        if (result.status().tookPart() == Answer.NO) {
            checkAway(result, "overall position", overall);
            checkAway(result, "class position", inClass);
            checkAway(result, "group position", inGroup);
        }
    }

    private static void checkNumbers(Result result) {
        atLeastOne(result, "reported position", known(result.reportedPosition()));
        atLeastOne(result, "grid", known(result.grid()));
        atLeastOne(result, "qualifying position", known(result.qualifyingPosition()));
        atLeastOne(result, "qualifying points position", known(result.qualifyingPointsPosition()));
        atLeastOne(result, "source order", known(result.sourceOrder()));
        int laps = result.laps().orElse(0);
        if (laps < 0) {
            throw invalid(result, "laps: expected 0 or more, found " + laps);
        }
        int led = result.lapsLed().orElse(0);
        if (led < 0) {
            throw invalid(result, "laps led: expected 0 or more, found " + led);
        }
        Checks.positive("result time", result.time());
        Checks.positive("result best lap", result.bestLap());
        Checks.text("result status word", result.statusWord(), "Not classified");
        Checks.text("result reason", result.reason(), "gearbox");
    }

    private static long known(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : UNKNOWN;
    }

    private static void atLeastOne(Result result, String what, long number) {
        if (number < 1) {
            throw invalid(result, what + ": expected 1 or more, found " + number);
        }
    }

    private static void checkAway(Result result, String what, long position) {
        if (position != UNKNOWN) {
            throw invalid(result, what + ": expected none for the status " + result.status() + ", found " + position);
        }
    }

    private static void checkSeason(Result result) {
        Season ofRace = result.race().season();
        Season ofEntry = result.entry().season();
        if (ofRace != ofEntry && !ofRace.id().equals(ofEntry.id())) {
            throw invalid(
                    result,
                    "season: expected the race's '" + ofRace.id() + "', found the entry's '" + ofEntry.id() + "'");
        }
    }

    private static IllegalArgumentException invalid(Result result, String what) {
        return new IllegalArgumentException(result + ", " + what);
    }
}
