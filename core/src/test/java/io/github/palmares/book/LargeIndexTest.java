package io.github.palmares.book;

import static io.github.palmares.book.MadeUp.ANN;
import static io.github.palmares.book.MadeUp.BLUE;
import static io.github.palmares.book.MadeUp.CID;
import static io.github.palmares.book.MadeUp.GRAND_2022;
import static io.github.palmares.book.MadeUp.GRAND_2023;
import static io.github.palmares.book.MadeUp.GT;
import static io.github.palmares.book.MadeUp.RED;
import static io.github.palmares.book.MadeUp.SIX_2023;
import static io.github.palmares.book.MadeUp.TEN_2023;
import static io.github.palmares.book.MadeUp.TOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index of very much of one kind: of one season, of one driver, of classes and teams. */
class LargeIndexTest {
    private static final int MANY = 100_000;

    /** One driver in all of them, each of the others in ten; every seventh is won. */
    @Test
    void hundredThousandFactsOfOneSeasonAreFoundAsFewAre() {
        List<Race> races = List.of(SIX_2023, TEN_2023);
        List<Fact> facts = new ArrayList<>(MANY);
        for (int i = 0; i < MANY / 2; i++) {
            Entry entry = MadeUp.entry("car-" + i, GRAND_2023)
                    .addTeam(i % 3 == 0 ? RED : BLUE)
                    .number(CarNumber.of(String.valueOf(i % 1000)))
                    .carClass(i % 2 == 0 ? TOP : GT)
                    .build();
            Driver other = MadeUp.driver("driver-" + i / 10);
            facts.add(entry);
            facts.add(MadeUp.result(races.get(i % 2), entry, ANN, other)
                    .classPosition(i % 7 + 1)
                    .build());
        }
        RecordBook book = Books.of(facts);
        Asked asked = new Asked(
                List.of(ANN, CID, MadeUp.driver("driver-77"), RED, BLUE),
                book.series(),
                book.seasons(),
                book.events(),
                book.races(),
                book.classes(),
                List.of(),
                List.of(CarNumber.of("31"), CarNumber.of("031")));

        IndexCornersTest.check(book, asked);
        assertEquals(MANY / 2, book.results().of(ANN).count());
        assertEquals(MANY / 20, book.coDrivers(ANN).size());
        assertEquals(50, book.entries().in(GRAND_2023).numbered("31").count());
        assertEquals(7143, book.results().of(ANN).classWins().count());
    }

    /** The columns of the index have no room for so many. */
    @Test
    void resultsAreFoundByClassAndTeamHoweverManyThereAre() {
        Race race = MadeUp.race("race", GRAND_2022);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            CarClass carClass =
                    CarClass.builder().id("class-" + i % 2000).name("Class").build();
            Team team = Team.builder().id("team-" + i).name("Team").build();
            Entry entry = MadeUp.entry("car-" + i, GRAND_2022)
                    .addTeam(team)
                    .carClass(carClass)
                    .build();
            facts.add(MadeUp.result(race, entry, ANN).build());
        }
        RecordBook book = Books.of(facts);

        Results anns = book.results().of(ANN);
        List<CarClass> classes = anns.classes();
        assertEquals(2000, classes.size());
        for (int i = 0; i < classes.size(); i += 50) {
            CarClass carClass = classes.get(i);
            Results some = book.results().inClass(carClass);
            assertEquals(20, some.count());
            assertEquals(20, book.results().in(GRAND_2022).inClass(carClass).count());
            Team team = some.teams().get(19);
            assertEquals(1, anns.with(team).inClass(carClass).count());
            assertEquals(team.id(), anns.with(team).only().teams().get(0).id());
        }
    }
}
