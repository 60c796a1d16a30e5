package io.github.palmares.json.bench;

/**
 * How much is run.
 *
 * @param rounds rounds of the strict read, which most of the table stands on
 * @param fewerRounds rounds of all else that is warm
 * @param warmups iterations that are not counted, in each process
 * @param iterations iterations that are counted, in each process
 * @param millis how long an iteration takes
 * @param coldRuns fresh processes for each reader and document
 * @param history the book that is taken for the long history, see {@link Documents}
 */
record Effort(int rounds, int fewerRounds, int warmups, int iterations, int millis, int coldRuns, String history) {
    static Effort full() {
        return new Effort(3, 2, 4, 3, 1000, 10, Documents.HISTORY);
    }

    /** Shows that all of it runs, with a short history; its figures mean nothing. */
    static Effort quick() {
        return new Effort(1, 1, 1, 1, 100, 1, Documents.SEASONS);
    }
}
