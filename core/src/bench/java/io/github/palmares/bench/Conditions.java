package io.github.palmares.bench;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Result;
import java.time.LocalDate;
import java.util.Optional;

/** Conditions that a peer has to check fact by fact, where it has no better way. */
final class Conditions {
    private Conditions() {}

    static boolean isSince(Result result, int year) {
        return result.race()
                        .start()
                        .flatMap(PartialDate::earliest)
                        .map(LocalDate::getYear)
                        .orElseThrow()
                >= year;
    }

    static boolean isInClass(Result result, CarClass carClass) {
        return result.carClass().orElseThrow().id().equals(carClass.id());
    }

    static boolean isOutsideTopClass(Result result) {
        Optional<CarClass> top = result.race().season().topClass();
        return !isInClass(result, top.orElseThrow());
    }
}
