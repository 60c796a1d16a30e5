package io.github.palmares.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param sizes the small history and the large one
 * @param rounds how often each peer that comes near is started anew
 * @param warmups how many iterations are thrown away
 * @param iterations how many count
 * @param millis how long an iteration is
 * @param passes how many books are indexed
 * @param peers who is asked
 */
record Plan(List<Size> sizes, int rounds, int warmups, int iterations, int millis, int passes, Set<PeerKind> peers) {

    /** The size of a history. */
    record Size(int series, int seasons) {
        int results() {
            return series * seasons * Subject.RACES * Subject.CARS;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d", results());
        }
    }

    private static final Plan FULL =
            new Plan(List.of(new Size(1, 60), new Size(28, 60)), 3, 3, 5, 200, 6, EnumSet.allOf(PeerKind.class));

    private static final Plan QUICK =
            new Plan(List.of(new Size(1, 3), new Size(3, 3)), 1, 1, 2, 20, 3, EnumSet.allOf(PeerKind.class));

    /** The plan that arguments name: {@code --quick}, {@code --rounds=3}, {@code --peers=PALMARES,TUNED}. */
    static Plan of(String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        Plan plan = given.remove("--quick") ? QUICK : FULL;
        for (String argument : given) {
            if (argument.startsWith("--rounds=")) {
                int rounds = Integer.parseInt(argument.substring("--rounds=".length()));
                plan = new Plan(
                        plan.sizes, rounds, plan.warmups, plan.iterations, plan.millis, plan.passes, plan.peers);
            } else if (argument.startsWith("--peers=")) {
                Set<PeerKind> peers = EnumSet.of(PeerKind.PALMARES);
                for (String name : argument.substring("--peers=".length()).split(",")) {
                    peers.add(PeerKind.valueOf(name));
                }
                plan = new Plan(
                        plan.sizes, plan.rounds, plan.warmups, plan.iterations, plan.millis, plan.passes, peers);
            } else {
                throw new IllegalArgumentException(
                        "expected --quick, --rounds=… or --peers=…, found '" + argument + "'");
            }
        }
        return plan;
    }

    Size small() {
        return sizes.get(0);
    }

    Size large() {
        return sizes.get(1);
    }
}
