package io.github.palmares.bench;

import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
import io.github.palmares.model.Title;
import java.util.Locale;

/**
 * What is asked. Each answer is gone through to its end, and a little of each element added to a check sum, alike for all
 * peers. A question is a class of its own, so that a benchmark of one is not slowed by the others' being there.
 */
enum Question {
    CLASS_WINS("class wins of a driver, counted", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            return peer.classWins(with.driver(i));
        }
    },
    CLASS_WIN_LIST("class wins of a driver, listed", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            return results(peer.classWinList(with.driver(i)));
        }
    },
    TITLES("titles of a driver in a class", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            Arguments.InClass asked = with.title(i);
            long sum = 0;
            for (Title title : peer.titles(asked.driver(), asked.carClass())) {
                sum += ONE + (title.season().label().hashCode() & SOME);
            }
            return sum;
        }
    },
    RESULTS_AT_EVENT("results of a driver at an event", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            Arguments.AtEvent asked = with.atEvent(i);
            return results(peer.resultsAt(asked.driver(), asked.event()));
        }
    },
    CO_DRIVERS("co-drivers of a driver", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            long sum = 0;
            for (Driver driver : peer.coDrivers(with.driver(i))) {
                sum += ONE + (driver.id().hashCode() & SOME);
            }
            return sum;
        }
    },
    ENTRIES("entries with a number in a season", false) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            Arguments.Numbered asked = with.numbered(i);
            long sum = 0;
            for (Entry entry : peer.entries(asked.season(), asked.number())) {
                sum += ONE + (entry.id().hashCode() & SOME);
            }
            return sum;
        }
    },
    CLASS_PODIUMS("class podiums of a team since a year in a class", true) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            Arguments.Since asked = with.since(i);
            return results(peer.classPodiums(asked.team(), asked.carClass(), asked.year()));
        }
    },
    OUTSIDE_TOP_CLASS("results of a driver with a team outside the top class", true) {
        @Override
        long ask(Peer peer, Arguments with, int i) {
            Arguments.With asked = with.withTeam(i);
            return results(peer.outsideTopClass(asked.driver(), asked.team()));
        }
    };

    /** Elements are counted in the upper half of a check sum. */
    private static final long ONE = 1L << 40;

    private static final int SOME = 1023;

    private final String words;
    private final boolean chain;

    Question(String words, boolean chain) {
        this.words = words;
        this.chain = chain;
    }

    abstract long ask(Peer peer, Arguments with, int i);

    String words() {
        return words;
    }

    /** The name of its method in {@link QueryBenchmark}. */
    String benchmark() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether nobody holds what is asked for by itself. */
    boolean isChain() {
        return chain;
    }

    /** How many elements the answers that were summed up had; a count is one. */
    static double elements(Question question, long sum, int answers) {
        return question == CLASS_WINS ? answers : sum >> 40;
    }

    private static long results(Iterable<Result> results) {
        long sum = 0;
        for (Result result : results) {
            sum += ONE + result.laps().orElse(0);
        }
        return sum;
    }
}
