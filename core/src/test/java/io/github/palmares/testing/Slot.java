package io.github.palmares.testing;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Team;
import io.github.palmares.testing.Careers.Career;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place on the grid that carries on from season to season, whoever fills it. */
final class Slot {
    static final int DRIVERS = 3;

    /** The class, by its place in the season's order. */
    final int classIndex;

    /** The regular crew. */
    final List<Career> crew = new ArrayList<>();

    /** How quick the car is within its class, a hundred at best. */
    int pace;

    private @Nullable Team team;
    private @Nullable Manufacturer marque;
    private @Nullable CarNumber number;
    private @Nullable Entry entry;

    Slot(int classIndex) {
        this.classIndex = classIndex;
    }

    /** A team takes it over. */
    void give(Team newTeam, Manufacturer newMarque, CarNumber newNumber) {
        team = newTeam;
        marque = newMarque;
        number = newNumber;
    }

    void enter(Entry newEntry) {
        entry = newEntry;
    }

    Team team() {
        return Objects.requireNonNull(team);
    }

    Manufacturer marque() {
        return Objects.requireNonNull(marque);
    }

    CarNumber number() {
        return Objects.requireNonNull(number);
    }

    /** Whether it carries a number. */
    boolean carries(CarNumber other) {
        return other.equals(number);
    }

    Entry entry() {
        return Objects.requireNonNull(entry);
    }
}
