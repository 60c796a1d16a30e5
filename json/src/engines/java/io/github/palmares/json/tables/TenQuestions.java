package io.github.palmares.json.tables;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions to a book: each in SQL over its flat tables, and in the words of the library. Answers are ids with a number. */
enum TenQuestions {
    CLASS_WINS_BY_DRIVER(
            "SELECT driver_id, count(*) FROM crews WHERE class_win AND coalesce(driver_drove, true) GROUP BY driver_id",
            book -> counted(book.results().classWins().stream().flatMap(result -> result.drivers().stream()))),
    TITLES_BY_CLASS(
            "SELECT id, count(*) FROM (SELECT each(class_ids) AS id FROM titles) AS classes GROUP BY id",
            book -> counted(book.titles().stream().flatMap(title -> title.classes().stream()))),
    TITLES_BY_DRIVER(
            "SELECT id, count(*) FROM (SELECT each(driver_ids) AS id FROM titles) AS holders GROUP BY id",
            book -> counted(book.titles().stream()
                    .map(Title::holders)
                    .flatMap(List::stream)
                    .filter(Driver.class::isInstance))),
    STARTS_OF_A_SEASON(
            "SELECT driver_id, count(DISTINCT race_id) FROM crews WHERE season_id = '$season' AND took_part"
                    + " AND race_kind = 'points' AND coalesce(driver_drove, true) GROUP BY driver_id",
            book -> counted(book.results().in(season(book)).tookPart().stream()
                    .filter(result -> result.race().kind() == RaceKind.POINTS)
                    .flatMap(result -> result.drivers().stream()
                            .map(driver -> Map.entry(result.race().id(), driver)))
                    .distinct()
                    .map(Map.Entry::getValue))),
    CO_DRIVERS(
            "SELECT theirs.driver_id, count(DISTINCT theirs.driver_id) FROM crews AS theirs JOIN crews AS mine"
                    + " ON theirs.race_id = mine.race_id AND theirs.entry_id = mine.entry_id"
                    + " WHERE mine.driver_id = '$driver' AND theirs.driver_id <> '$driver' GROUP BY theirs.driver_id",
            book -> counted(book.coDrivers(driver(book)).stream())),
    CLASS_WINS_AT_AN_EVENT(
            "SELECT driver_id, count(*) FROM crews WHERE event_id = '$event' AND class_win GROUP BY driver_id",
            book -> counted(book.results().at(book.events().get(0)).classWins().stream()
                    .flatMap(result -> result.drivers().stream()))),
    OVERALL_PODIUMS_BY_TEAM(
            "SELECT id, count(*) FROM (SELECT each(team_ids) AS id FROM results WHERE overall_position <= 3"
                    + " AND status = 'classified') AS podiums GROUP BY id",
            book -> counted(book.results().overallPodiums().stream().flatMap(result -> result.teams().stream()))),
    ENTRIES_BY_NUMBER(
            "SELECT entry_number, count(*) FROM entries WHERE season_id = '$season' AND entry_number IS NOT NULL"
                    + " GROUP BY entry_number",
            book -> rows(book.entries().in(season(book)).stream()
                    .flatMap(entry -> entry.number().stream())
                    .map(Object::toString))),
    OVERALL_WINS_BY_MANUFACTURER(
            "SELECT manufacturer_id, count(*) FROM results WHERE overall_win AND manufacturer_id IS NOT NULL"
                    + " GROUP BY manufacturer_id",
            book -> counted(book.results().overallWins().stream()
                    .map(Result::manufacturer)
                    .flatMap(manufacturer -> manufacturer.<Manufacturer>stream()))),
    DRIVERS_BY_FIRST_YEAR(
            "SELECT cast(year AS VARCHAR(4)), count(*) FROM (SELECT driver_id, min(season_year) AS year FROM crews"
                    + " GROUP BY driver_id) AS firsts GROUP BY year",
            book -> rows(book.drivers().stream()
                    .flatMap(driver -> book.results().of(driver).stream()
                            .map(result -> result.race().season().firstYear())
                            .min(Integer::compare)
                            .stream())
                    .map(Object::toString)));

    private final String sql;
    private final Function<RecordBook, List<String>> answer;

    TenQuestions(String sql, Function<RecordBook, List<String>> answer) {
        this.sql = sql;
        this.answer = answer;
    }

    /** The question in SQL, given the engine's word for a row of each element of a list. */
    String sql(String each, RecordBook book) {
        return sql.replace("each(", each + "(")
                .replace("$season", season(book).id())
                .replace("$driver", driver(book).id())
                .replace("$event", book.events().get(0).id());
    }

    /** What the library answers: a line an id, sorted. */
    List<String> answer(RecordBook book) {
        return answer.apply(book);
    }

    private static Season season(RecordBook book) {
        return book.seasons().get(0);
    }

    private static Driver driver(RecordBook book) {
        return book.results().toList().get(0).drivers().get(0);
    }

    private static List<String> counted(Stream<? extends Entity> entities) {
        return rows(entities.map(Entity::id));
    }

    private static List<String> rows(Stream<String> ids) {
        return ids.collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }
}
