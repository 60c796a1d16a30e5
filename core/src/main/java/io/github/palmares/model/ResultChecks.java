package io.github.palmares.model;

import java.util.OptionalInt;

/** What a result must obey within itself. */
final class ResultChecks {
    private ResultChecks() {}

    static void check(Result result) {
        checkNumbers(result);
        checkSeason(result);
        OptionalInt overall = result.overallPosition();
        OptionalInt inClass = result.classPosition();
        if (overall.isPresent() && inClass.isPresent() && inClass.getAsInt() > overall.getAsInt()) {
            throw invalid(
                    result,
                    "class position: expected no more than the overall position " + overall.getAsInt() + ", found "
                            + inClass.getAsInt());
        }
        if (result.tookPart() == Answer.NO) {
            checkAway(result, "overall position", overall);
            checkAway(result, "class position", inClass);
            checkAway(result, "group position", result.groupPosition());
        }
    }

    private static void checkNumbers(Result result) {
        atLeastOne(result, "overall position", result.overallPosition());
        atLeastOne(result, "class position", result.classPosition());
        atLeastOne(result, "group position", result.groupPosition());
        atLeastOne(result, "reported position", result.reportedPosition());
        atLeastOne(result, "grid", result.grid());
        atLeastOne(result, "qualifying position", result.qualifyingPosition());
        atLeastOne(result, "source order", result.sourceOrder());
        if (result.laps().orElse(0) < 0) {
            throw invalid(
                    result, "laps: expected 0 or more, found " + result.laps().getAsInt());
        }
        Checks.positive("result time", result.time());
        Checks.positive("result best lap", result.bestLap());
        Checks.text("result status word", result.statusWord(), "Not classified");
    }

    private static void atLeastOne(Result result, String what, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 1) {
            throw invalid(result, what + ": expected 1 or more, found " + number.getAsInt());
        }
    }

    private static void checkAway(Result result, String what, OptionalInt position) {
        if (position.isPresent()) {
            throw invalid(
                    result,
                    what + ": expected none for the status " + result.status() + ", found " + position.getAsInt());
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
