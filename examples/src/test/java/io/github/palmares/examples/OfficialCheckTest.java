package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table with one of two cars. All numbers and points are made up. */
class OfficialCheckTest {
    private static final CarClass GTP = CarClass.builder().id("gtp").name("GTP").build();
    private static final Season SEASON = Season.builder()
            .id("season")
            .series(Series.builder().id("series").name("Series").build())
            .label("2026")
            .build();
    private static final Race LAKESIDE = Race.builder()
            .id("lakeside")
            .season(SEASON)
            .name("Lakeside")
            .scheduledDuration(Duration.ofHours(6))
            .build();
    private static final OfficialStandings TABLE =
            OfficialStandings.of("teams.json", """
            { "championship": { "name": "GTP TEAMS", "year": "2026", "sessions": [
                { "session_index": 1, "event_name": "Lakeside", "session_name": "Race" } ] },
              "classification": [ { "position": 1, "total_points": 350, "key": "31", "points_by_session": [
                { "session_index": 1, "total_points": 350, "race_points": 350 } ] } ] }
            """.getBytes(StandardCharsets.UTF_8));

    private static OfficialCheck check(Optional<List<TitleKind>> otherScoresFor) {
        RecordBook book = RecordBook.builder()
                .add(result("31", 1, Optional.empty()), result("85", 2, otherScoresFor))
                .build();
        return new OfficialCheck(TABLE, Map.of("Lakeside", LAKESIDE), book, GTP);
    }

    private static Result result(String number, int position, Optional<List<TitleKind>> scoresFor) {
        Entry entry = Entry.builder()
                .id("entry-" + number)
                .season(SEASON)
                .number(CarNumber.of(number))
                .carClass(GTP)
                .scoresFor(scoresFor)
                .build();
        return Result.builder()
                .race(LAKESIDE)
                .entry(entry)
                .status(ResultStatus.CLASSIFIED)
                .overallPosition(position)
                .classPosition(position)
                .build();
    }

    @Test
    void aCarThatScoresAndHasNoRowIsUnlisted() {
        OfficialCheck check = check(Optional.empty());

        assertEquals(List.of("Not in the table: #85, 320 in Lakeside"), check.unlisted());
        assertEquals(List.of(), check.differences());
    }

    @Test
    void aCarThatScoresForNothingNeedsNoRow() {
        OfficialCheck check = check(Optional.of(List.of()));

        assertEquals(List.of(), check.unlisted());
        assertEquals(check.cells(), check.agreeing());
    }
}
