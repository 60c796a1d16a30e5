package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A season that never was, of six races and six cars: the articles hold no whole season. */
final class MadeUpSeason {
    private static final List<String> NUMBERS = List.of("7", "12", "24", "31", "60", "93");
    private static final List<String> TEAMS = List.of("Aspen", "Birch", "Cedar", "Elm", "Fir", "Oak");

    /** The order of each race, by index of the car; who stands behind the bar was not classified. */
    private static final List<String> RACES = List.of("310245", "130|254", "013452", "201534", "1302|45", "042315");

    private MadeUpSeason() {}

    static RecordBook book() {
        Citation source = Citation.of(
                Source.builder().id("made-up").title("A season that never was").build());
        CarClass prototype =
                CarClass.builder().id("prototype").name("Prototype").build();
        Season season = Season.builder()
                .id("made-up-2030")
                .series(Series.builder()
                        .id("made-up")
                        .name("Made-up Endurance Series")
                        .build())
                .label("2030")
                .addClass(prototype)
                .topClass(prototype)
                .build();
        RecordBook.Builder book = RecordBook.builder();
        for (int round = 1; round <= RACES.size(); round++) {
            Race race = Race.builder()
                    .id("made-up-2030-" + round)
                    .season(season)
                    .name("Round " + round)
                    .round(round)
                    .start(PartialDate.of(LocalDate.of(2030, round + 2, 3)))
                    .scheduledDuration(Duration.ofHours(6))
                    .build();
            String order = RACES.get(round - 1);
            for (int row = 0; row < order.length(); row++) {
                if (order.charAt(row) != '|') {
                    book.add(result(race, prototype, order, row, source));
                }
            }
        }
        return book.build();
    }

    private static Result result(Race race, CarClass carClass, String order, int row, Citation source) {
        int car = order.charAt(row) - '0';
        boolean classified = order.indexOf('|') < 0 || row < order.indexOf('|');
        Result.Builder result = Result.builder()
                .race(race)
                .entry(entry(race.season(), carClass, car, source))
                .lineUp(LineUp.whole(driver(car, "one"), driver(car, "two")))
                .status(classified ? ResultStatus.CLASSIFIED : ResultStatus.NOT_CLASSIFIED)
                .qualifyingPosition((car + race.round().orElse(0)) % NUMBERS.size() + 1)
                .sourceOrder(row + 1)
                .addCitation(source);
        return classified ? result.classPosition(row + 1).build() : result.build();
    }

    private static Entry entry(Season season, CarClass carClass, int car, Citation source) {
        return Entry.builder()
                .id(season.id() + "-" + NUMBERS.get(car))
                .season(season)
                .number(CarNumber.of(NUMBERS.get(car)))
                .carClass(carClass)
                .addTeam(Team.builder()
                        .id("team-" + car)
                        .name("Team " + TEAMS.get(car))
                        .build())
                .addCitation(source)
                .build();
    }

    private static Driver driver(int car, String seat) {
        return Driver.builder()
                .id("driver-" + car + "-" + seat)
                .name("Driver " + TEAMS.get(car) + " " + seat)
                .build();
    }
}
