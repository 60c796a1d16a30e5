package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.LineUp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineUpPoolTest {
    private static final List<Driver> DRIVERS = IntStream.range(0, 40)
            .mapToObj(i -> Driver.builder().id("d" + i).name("Driver " + i).build())
            .toList();

    private final LineUpPool crews = new LineUpPool();

    private LineUp lineUp(boolean whole, int... numbers) {
        crews.begin();
        for (int number : numbers) {
            crews.add(DRIVERS.get(number), number);
        }
        return crews.lineUp(whole);
    }

    @Test
    void aLineUpHoldsItsDriversInTheirOrder() {
        assertEquals(LineUp.whole(DRIVERS.get(2), DRIVERS.get(0)), lineUp(true, 2, 0));
        assertEquals(LineUp.of(DRIVERS.get(0), DRIVERS.get(2)), lineUp(false, 0, 2));
        assertEquals(LineUp.unknown(), lineUp(false));
    }

    @Test
    void equalLineUpsAreOneObject() {
        assertSame(lineUp(true, 1, 2, 3), lineUp(true, 1, 2, 3));
        assertNotSame(lineUp(true, 1, 2, 3), lineUp(false, 1, 2, 3));
        assertNotSame(lineUp(true, 1, 2, 3), lineUp(true, 3, 2, 1));
    }

    @Test
    void manyLineUpsAreFoundAgain() {
        List<LineUp> lineUps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                if (i != j) {
                    lineUps.add(lineUp(true, i, j));
                }
            }
        }
        int next = 0;
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                if (i != j) {
                    assertSame(lineUps.get(next++), lineUp(true, i, j));
                }
            }
        }
        assertEquals(lineUps.size(), lineUps.stream().distinct().count());
    }

    @Test
    void aLineUpOfMoreDriversThanUsualIsWhole() {
        int[] all = IntStream.range(0, 40).toArray();
        assertEquals(LineUp.whole(DRIVERS.toArray(Driver[]::new)), lineUp(true, all));
    }

    @Test
    void aDriverOfWhomMoreIsListedIsNotTakenForOneOfWhomItIsNot() {
        LineUp plain = lineUp(true, 1);
        CrewMember drove =
                CrewMember.builder().driver(DRIVERS.get(1)).drove(Answer.YES).build();
        crews.begin();
        crews.add(drove);
        assertEquals(List.of(drove), crews.lineUp(true).crew());
        assertSame(plain, lineUp(true, 1));
    }

    @Test
    void driversWithoutNumbersAreTakenAsTheyAre() {
        crews.begin();
        crews.add(DRIVERS.get(5), LineUpPool.NO_NUMBER);
        crews.add(DRIVERS.get(6), LineUpPool.NO_NUMBER);
        assertEquals(LineUp.of(DRIVERS.get(5), DRIVERS.get(6)), crews.lineUp(false));
    }
}
