package io.github.palmares.testing;

import io.github.palmares.book.RecordBook;

/**
 * Made-up championship histories, large as real archives are and skewed as they are: most drivers are there for a season
 * or for one race, a few for two hundred; low numbers are popular; events recur, and not all of them each year; teams run
 * one to four cars, often of several classes; crews stay together, and every sixth car has a guest in a race. There are
 * four classes, the first the season's top class, which another takes over every twelve years.
 *
 * <p>All follows from the arguments: the same ones give an equal history. The places of a race agree with each other and
 * with the titles, each fact cites the result sheets of its season, and a book of it has no findings. It is lean as a
 * results table is: places, status and laps, and neither times nor grids.
 *
 * <p>One series of 60 seasons with 12 races, 50 cars and 3 drivers in each has 36,000 results; 28 series have 1,008,000.
 */
public final class Histories {
    private Histories() {}

    /**
     * A book of a made-up history.
     *
     * @param series how many series
     * @param seasons how many seasons each of them has, at most 100; the last is always 2024
     * @param races how many races a season has
     * @param cars how many cars are in a race, 8 or more
     * @return the book
     */
    public static RecordBook of(int series, int seasons, int races, int cars) {
        return history(series, seasons, races, cars).book();
    }

    /**
     * A made-up history.
     *
     * @param series how many series
     * @param seasons how many seasons each of them has, at most 100; the last is always 2024
     * @param races how many races a season has
     * @param cars how many cars are in a race, 8 or more
     * @return the history
     */
    public static History history(int series, int seasons, int races, int cars) {
        if (seasons > 100 || cars < 8) {
            throw new IllegalArgumentException("history: expected at most 100 seasons and at least 8 cars, found "
                    + seasons + " seasons and " + cars + " cars");
        }
        Makes makes = new Makes(seasons);
        Register register = new Register();
        History history = History.empty(makes.classes());
        for (int i = 1; i <= series; i++) {
            new SeriesHistory(i, races, cars, makes, register, history).run(seasons);
        }
        return history;
    }
}
