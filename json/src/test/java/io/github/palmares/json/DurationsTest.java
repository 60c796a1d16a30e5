package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.json.text.Durations;
import java.time.DateTimeException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    private static String race(String duration) {
        return document("'series':[{'id':'s','name':'S'}],'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "\n'races':[{'id':'r','season':'s-23','scheduledDuration':'" + duration + "'}]");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(Duration.ofHours(24), Durations.parse("PT24H"));
        assertEquals(Duration.ofMillis(94_567), Durations.parse("PT1M34.567S"));
        assertEquals(
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), Durations.parse("PT2562047788015215H30M7.999999999S"));
    }

    @Test
    void daysMayStandBeforeTheHours() {
        assertEquals(Duration.ofHours(24), Durations.parse("P1D"));
        assertEquals(Duration.ofHours(25), Durations.parse("P1DT1H"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S",
                ".S",
                "P",
                "PT",
                "P1DT",
                "PT1.S",
                "PT-1H",
                "-PT1H",
                "PT+1H",
                "pt1h",
                "PT1,5S",
                "PT\u0661H",
                " PT1H",
                "PT9223372036854775808S"
            })
    void anythingElseIsNoDuration(String text) {
        assertThrows(DateTimeException.class, () -> Durations.parse(text));
    }

    @Test
    void whatJavaAloneTakesIsRefusedInADocument() {
        refuses(
                race("PT2H-30M"),
                "/races/0/scheduledDuration: expected a duration such as 'PT24H' or 'PT1M34.5S', found text 'PT2H-30M'"
                        + " (line 2, column 56)");
        refuses(
                race("pt24h"),
                "/races/0/scheduledDuration: expected a duration such as 'PT24H' or 'PT1M34.5S', found text 'pt24h'"
                        + " (line 2, column 56)");
    }
}
