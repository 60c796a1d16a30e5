package io.github.palmares.json.timing.names;

import java.util.Optional;

/** Finds among names that it has learnt one that a name is near to. Names that agree letter by letter are not looked for. */
public interface NearNames {
    /** Looks for nothing. */
    NearNames NONE = new NearNames() {
        @Override
        public void learn(String id, String name) {}

        @Override
        public Optional<Near> nearest(String name) {
            return Optional.empty();
        }
    };

    /** {@return one that compares the names of people} */
    static NearNames ofPeople() {
        return new NearPeople();
    }

    /** {@return one that compares the names of teams} */
    static NearNames ofTeams() {
        return new NearTeams();
    }

    /**
     * Learns a name.
     *
     * @param id the id of who bears it
     * @param name the name
     */
    void learn(String id, String name);

    /**
     * The first name learnt that a name is near to.
     *
     * @param name the name
     * @return whose it is, and why; empty where none is near
     */
    Optional<Near> nearest(String name);
}
