package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultColumnsTest {
    @ParameterizedTest(name = "class {0} and team {1} are told as {2} and {3}")
    @CsvSource({
        "0, 0, 0, 0",
        "1021, 65533, 1021, 65533",
        "1022, 65534, -2, -2",
        "5000, 100000, -2, -2",
        "-1, -1, -1, -1",
        "7, -2, 7, -2"
    })
    void tellOrdinalsAsFarAsThereIsRoom(int carClass, int team, int toldClass, int toldTeam) {
        ResultColumns columns = new ResultColumns(3);
        columns.set(1, Integer.MAX_VALUE, carClass, ResultColumns.CLASS_WIN | ResultColumns.TOOK_PART, team);

        assertEquals(Integer.MAX_VALUE, columns.race(1));
        assertEquals(toldClass, columns.carClass(1));
        assertEquals(toldTeam, columns.team(1));
        assertTrue(columns.hasTraits(1, ResultColumns.CLASS_WIN));
        assertTrue(columns.hasTraits(1, ResultColumns.CLASS_WIN | ResultColumns.TOOK_PART));
        assertFalse(columns.hasTraits(1, ResultColumns.CLASS_WIN | ResultColumns.TOP_CLASS));
    }
}
