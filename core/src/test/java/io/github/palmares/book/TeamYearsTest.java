package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TeamYearsTest {
    private static TeamYears years(int... years) {
        SortedMap<Integer, Basis> all = new TreeMap<>();
        for (int year : years) {
            all.put(year, Basis.RESULT);
        }
        return new TeamYears(MadeUp.RED, all);
    }

    @Test
    void oneYearIsThatYear() {
        assertEquals("Red Racing 2023", years(2023).toString());
    }

    @Test
    void yearsInARowAreASpan() {
        assertEquals(
                "Red Racing 2019–2024",
                years(2019, 2020, 2021, 2022, 2023, 2024).toString());
        assertEquals("Red Racing 2023–2024", years(2023, 2024).toString());
    }

    @Test
    void yearsApartAreListed() {
        assertEquals(
                "Red Racing 2019, 2021–2023, 2025",
                years(2019, 2021, 2022, 2023, 2025).toString());
        assertEquals("Red Racing 2019–2020, 2022", years(2019, 2020, 2022).toString());
    }

    @Test
    void yearsAreACopyThatCannotBeChanged() {
        SortedMap<Integer, Basis> all = new TreeMap<>();
        all.put(2023, Basis.ENTRY);
        TeamYears with = new TeamYears(MadeUp.RED, all);
        all.clear();
        SortedMap<Integer, Basis> kept = with.years();

        assertEquals("{2023=ENTRY}", kept.toString());
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }
}
