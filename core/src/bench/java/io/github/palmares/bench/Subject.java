package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.Histories;

/**
 * A peer over a made-up history, and what it is asked with.
 *
 * @param kind who it is
 * @param series how many series
 * @param seasons how many seasons each of them has
 * @param peer the peer itself
 * @param with the arguments
 */
record Subject(PeerKind kind, int series, int seasons, Peer peer, Arguments with) {
    static final int RACES = 12;
    static final int CARS = 50;

    private static Subject last;

    /** The same one again, where it is the same that is wanted: filling a database takes longer than asking it. */
    static synchronized Subject of(PeerKind kind, int series, int seasons) throws Exception {
        if (last == null || last.kind != kind || last.series != series || last.seasons != seasons) {
            RecordBook book = Histories.of(series, seasons, RACES, CARS);
            last = new Subject(kind, series, seasons, kind.over(book), new Arguments(book));
        }
        return last;
    }

    /** The check sum of the answers to the first so many arguments. */
    long sum(Question question, int answers) {
        long sum = 0;
        for (int i = 0; i < answers; i++) {
            sum += question.ask(peer, with, i);
        }
        return sum;
    }
}
