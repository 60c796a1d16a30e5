package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
import io.github.palmares.model.Title;
import io.github.palmares.testing.Histories;
import io.github.palmares.testing.History;
import java.util.List;
import org.openjdk.jol.info.GraphStats;

/**
 * One JVM that measures what it takes to be ready for the questions, and what is kept for them.
 *
 * <p>A book is indexed when it is first asked, so the index pass is timed as the first answer to each of the eight questions
 * of a book that has just been built; the building is timed apart. Beside it stands what the plain hash maps need for the
 * same: grouping the lists of another new book, and the same eight answers. Both come in turns, after a collection of
 * garbage, and the first pass of each is left out by the reader of the figures.
 *
 * <p>Memory is counted by JOL after each question was asked with each argument: the facts with all that they refer to, and
 * the book as a whole; what is not facts is the index, the look-ups by id among it.
 */
final class BookProcess {
    private final History history;
    private final Arguments with;
    private long sum;

    private BookProcess(int series, int seasons) {
        history = Histories.history(series, seasons, Subject.RACES, Subject.CARS);
        with = new Arguments(history.book());
    }

    public static void main(String[] args) throws Exception {
        BookProcess process = new BookProcess(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        for (int pass = 0; pass < Integer.parseInt(args[2]); pass++) {
            if (pass % 2 == 0) {
                process.index();
                process.group();
            } else {
                process.group();
                process.index();
            }
        }
        process.weigh();
        System.out.println("SUM\t" + process.sum);
    }

    private RecordBook newBook() {
        long start = System.nanoTime();
        RecordBook book = history.book();
        System.out.println("BUILD\t" + (System.nanoTime() - start));
        System.gc();
        return book;
    }

    private void index() throws Exception {
        RecordBook book = newBook();
        long start = System.nanoTime();
        askOnce(new PalmaresPeer(book));
        System.out.println("INDEX\t" + (System.nanoTime() - start));
    }

    private void group() throws Exception {
        RecordBook book = newBook();
        List<Result> results = book.results().toList();
        List<Title> titles = book.titles().toList();
        List<Entry> entries = book.entries().toList();
        long start = System.nanoTime();
        askOnce(new HashMapsPeer(results, titles, entries));
        System.out.println("GROUP\t" + (System.nanoTime() - start));
    }

    private void askOnce(Peer peer) {
        for (Question question : Question.values()) {
            sum += question.ask(peer, with, 0);
        }
    }

    private void weigh() {
        RecordBook book = newBook();
        System.out.println("FRESH\t" + GraphStats.parseInstance(book).totalSize());
        Subject subject = new Subject(PeerKind.PALMARES, 0, 0, new PalmaresPeer(book), with);
        for (Question question : Question.values()) {
            sum += subject.sum(question, Arguments.COUNT);
        }
        System.out.println(
                "FACTS\t" + GraphStats.parseInstance(book.facts().toArray()).totalSize());
        System.out.println("WHOLE\t" + GraphStats.parseInstance(book).totalSize());
    }
}
