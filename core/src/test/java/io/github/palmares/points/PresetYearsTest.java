package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which years there was a title or a trophy, by the look-up. */
class PresetYearsTest {
    private static final int LAST = 2030;

    private final Sheet sheet = new Sheet();

    /** The years of a series in which the name of a system ends so. */
    private static List<Integer> years(String series, String name) {
        return IntStream.rangeClosed(1950, LAST)
                .filter(year -> PointsSystems.all(series, year).stream()
                        .anyMatch(system -> system.name().endsWith(name)))
                .boxed()
                .toList();
    }

    private static List<Integer> from(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
    }

    @Test
    void theWorldEnduranceChampionship() {
        assertEquals(from(2012, LAST), years("wec", ""));
        assertEquals(from(2012, 2017), years("wec", "LMP1 manufacturers"));
        assertEquals(from(2022, 2022), years("wec", "LMGTE manufacturers"));
        assertEquals(from(2012, 2022), years("wec", "class trophies"));
        assertEquals(from(2012, 2020), years("wec", "LMP1 private teams"));
        assertEquals(from(2014, 2016), years("wec", "LMP1 private teams' drivers"));
        assertEquals(from(2021, 2022), years("wec", "LMP2 Pro/Am teams"));
        assertEquals(from(2021, 2022), years("wec", "LMP2 Pro/Am drivers"));
        assertEquals(from(2023, 2025), years("wec", "World Cup for Hypercar Teams"));
    }

    @Test
    void imsa() {
        assertEquals(from(2014, LAST), years("imsa", ""));
        assertEquals(from(2014, LAST), years("imsa", "endurance cup"));
        assertEquals(from(2022, LAST), years("imsa", "Sprint Cup"));
        assertEquals(from(2022, LAST), years("imsa", "Trueman and Akin awards"));
    }

    @Test
    void theWorldSportscarChampionship() {
        assertEquals(
                List.of(1953, 1954, 1956, 1957, 1958, 1959, 1960, 1961),
                years("world-sportscar-championship", "World Sportscar Championship 1953"));
        assertEquals(from(1977, 1979), years("world-sportscar-championship", "World Championship for Makes 1977"));
    }

    /** Three cars of Uno, then Due: in 2013 the best scores and the others keep their places; from 2014 on two score. */
    @Test
    void theManufacturersOfTheFirstPrototypeClassScoreWithTwoCarsFrom2014On() {
        CarClass lmp1 = CarClass.builder().id("lmp1").name("LMP1").build();
        Race race = sheet.race("race", 6);
        String[] marques = {"Uno", "Uno", "Uno", "Due"};
        Entry[] cars = new Entry[marques.length];
        for (int i = 0; i < cars.length; i++) {
            cars[i] = Sheet.entry(String.valueOf(i + 1))
                    .carClass(lmp1)
                    .car(Sheet.model(marques[i]))
                    .build();
        }
        sheet.finish(race, cars);

        assertEquals(List.of("1. Uno 25", "2. Due 12"), manufacturers(2013));
        assertEquals(List.of("1. Uno 43", "2. Due 15"), manufacturers(2014));
    }

    private List<String> manufacturers(int year) {
        PointsSystem system = PointsSystems.all("wec", year).stream()
                .filter(one -> one.name().endsWith("LMP1 manufacturers"))
                .findFirst()
                .orElseThrow();
        return Sheet.lines(sheet.by(system).manufacturers());
    }
}
