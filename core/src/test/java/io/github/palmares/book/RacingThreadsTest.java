package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.testing.Racing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A book's first questions, asked by several threads at once. */
class RacingThreadsTest {
    private static final int BOOKS = 60;

    @Test
    void allGetTheAnswersThatOneAloneGets() throws Exception {
        List<Object> expected = answers(Books.of(ArticleFacts.all()));
        for (int i = 0; i < Racing.rounds(BOOKS); i++) {
            RecordBook book = Books.of(ArticleFacts.all());
            for (List<Object> answers : Racing.race(() -> answers(book))) {
                assertEquals(expected, answers);
            }
        }
    }

    /** Every part of the index is needed for one of these. */
    private static List<Object> answers(RecordBook book) {
        List<Object> answers = new ArrayList<>();
        for (Driver driver : book.drivers()) {
            answers.add(book.results().of(driver).classWins().toList());
            answers.add(book.titles().of(driver).toList());
            answers.add(book.entries().of(driver).toList());
            answers.add(book.coDrivers(driver));
            for (Event event : book.events()) {
                answers.add(book.results().of(driver).at(event).toList());
            }
        }
        for (Event event : book.events()) {
            answers.add(book.results().at(event).count());
        }
        for (Season season : book.seasons()) {
            answers.add(book.results().in(season).count());
            answers.add(book.entries().in(season).numbered("31").toList());
            for (CarClass carClass : book.classes()) {
                answers.add(book.results().in(season).inClass(carClass).toList());
            }
        }
        for (Team team : book.teams()) {
            answers.add(book.results().with(team).count());
        }
        book.entries().stream().forEach(entry -> answers.add(book.entry(entry.id())));
        return answers;
    }
}
