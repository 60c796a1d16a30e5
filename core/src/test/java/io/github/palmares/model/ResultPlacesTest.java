package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is a win and a podium, and what is not. */
class ResultPlacesTest {
    private static Result result(Integer overall, Integer inClass, Integer reported) {
        Result.Builder result = Samples.result();
        Optional.ofNullable(overall).ifPresent(result::overallPosition);
        Optional.ofNullable(inClass).ifPresent(result::classPosition);
        Optional.ofNullable(reported).ifPresent(result::reportedPosition);
        return result.build();
    }

    private static String honours(Result result) {
        return (result.isOverallWin() ? "W" : "-")
                + (result.isClassWin() ? "w" : "-")
                + (result.isOverallPodium() ? "P" : "-")
                + (result.isClassPodium() ? "p" : "-");
    }

    /** Overall win and class win, overall podium and class podium. */
    @ParameterizedTest
    @CsvSource({
        ", , , ----",
        "1, 1, , WwPp",
        "1, , , WwPp",
        "2, 1, , -wPp",
        "3, 1, , -wPp",
        "4, 1, , -w-p",
        ", 1, , -w-p",
        "2, , , --P-",
        "3, , , --P-",
        "4, , , ----",
        "5, 2, , ---p",
        "5, 3, , ---p",
        "5, 4, , ----",
        ", , 1, -w-p",
        ", , 2, ----",
        ", , 3, ----",
        // A place reported first is first in class, whatever else is known, unless the place in class is.
        "2, , 1, -wPp",
        "4, , 1, -w-p",
        ", 2, 1, ---p",
        "1, , 2, WwPp"
    })
    void placesAreKeptApart(Integer overall, Integer inClass, Integer reported, String honours) {
        assertEquals(honours, honours(result(overall, inClass, reported)));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAClassifiedCarWins(ResultStatus status) {
        boolean raced = status.tookPart() != Answer.NO;
        Result.Builder result = Samples.result().status(status).reportedPosition(1);
        if (raced) {
            result.overallPosition(1).classPosition(1);
        }

        assertEquals(status == ResultStatus.CLASSIFIED ? "WwPp" : "----", honours(result.build()));
    }

    @Test
    void aClassThatDoesNotCompeteHasNoWinner() {
        Result first = result(1, 1, 1);
        Result garage = first.toBuilder()
                .ranAs(RanAs.builder().carClass(Samples.GARAGE).build())
                .build();
        Result competing = first.toBuilder()
                .ranAs(RanAs.builder().carClass(Samples.GT).build())
                .build();

        assertEquals("W-P-", honours(garage));
        assertEquals("WwPp", honours(competing));
    }

    @Property
    void aWinIsAPodiumAndAnOverallWinThatOfAClassThatCompetes(@ForAll(supplier = AnyRecords.class) Records records) {
        for (Fact fact : records.facts()) {
            if (fact instanceof Result result) {
                boolean competes = result.carClass().map(CarClass::competes).orElse(true);
                assertEquals(result.isOverallWin(), result.isOverallWin() && result.isOverallPodium());
                assertEquals(result.isOverallWin() && competes, result.isOverallWin() && result.isClassWin());
                assertEquals(result.isClassWin(), result.isClassWin() && result.isClassPodium());
            }
        }
    }
}
