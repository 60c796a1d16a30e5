package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Driver;
import io.github.palmares.model.PartialDate;
import io.github.palmares.testing.Samples;
import org.junit.jupiter.api.Test;

/** Which of many statements of a day are told when there is no day that all leave possible. */
class DatesUnitingTest {
    /** What one paragraph of an article says of when somebody was born. */
    private static Driver born(int paragraph, String days) {
        return Samples.driver("d").toBuilder()
                .born(PartialDate.parse(days))
                .addCitation(Samples.citation("article", paragraph))
                .build();
    }

    private static void assertApart(String one, String other, Driver... statements) {
        assertEquals(
                "driver 'd', born: " + one + " and " + other + " contradict each other; leave one of them out",
                Unite.conflict((Object[]) statements).getMessage());
    }

    @Test
    void daysThatDoNotMeetAreToldInTheOrderOfTheirSources() {
        assertApart("'1964' (article ¶1)", "'1963' (article ¶2)", born(1, "1964"), born(2, "1963"));
    }

    @Test
    void ofTwoThatBeginTooLateTheFirstIsTold() {
        assertApart(
                "'1963-06-01/1963-12-31' (article ¶1)",
                "'1963-03' (article ¶3)",
                born(1, "1963-06-01/1963-12-31"),
                born(2, "1963-05-01/1963-12-31"),
                born(3, "1963-03"));
    }

    @Test
    void ofTwoThatEndTooEarlyTheFirstIsTold() {
        assertApart(
                "'1963-01-01/1963-05-31' (article ¶1)",
                "'1963-09' (article ¶3)",
                born(1, "1963-01-01/1963-05-31"),
                born(2, "1963-01-01/1963-06-30"),
                born(3, "1963-09"));
    }

    @Test
    void theOneThatBeginsTooLateIsToldThoughTheFirstDoesNot() {
        assertApart(
                "'1963-06-01/1963-12-31' (article ¶3)",
                "'1963-04' (article ¶4)",
                born(1, "1963"),
                born(2, "1963-02-01/1963-12-31"),
                born(3, "1963-06-01/1963-12-31"),
                born(4, "1963-04"));
    }

    @Test
    void theOneThatEndsTooEarlyIsToldThoughTheFirstDoesNot() {
        assertApart(
                "'1963-01-01/1963-06-30' (article ¶3)",
                "'1963-08' (article ¶4)",
                born(1, "1963"),
                born(2, "1963-01-01/1963-11-30"),
                born(3, "1963-01-01/1963-06-30"),
                born(4, "1963-08"));
    }
}
