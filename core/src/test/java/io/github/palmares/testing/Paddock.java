package io.github.palmares.testing;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Team;
import io.github.palmares.testing.Careers.Career;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The grid of a series from season to season: which team runs which cars, and with whom. */
final class Paddock {
    private static final int[] SHARES = {0, 20, 40, 64, 100};
    private static final int LARGEST_TEAM = 4;
    private static final int MOST_SEASONS = 25;
    private static final int HIGHEST_NUMBER = 99;

    private final Chance chance;
    private final Register register;
    private final Makes makes;
    private final Careers careers;
    private final List<Team> teams;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Stable> stables = new ArrayList<>();

    /** Some cars, of one class or of several, that one team after the other runs. */
    private static final class Stable {
        final List<Slot> slots;
        int seasonsLeft;

        Stable(List<Slot> slots) {
            this.slots = slots;
        }
    }

    Paddock(int cars, Chance chance, Register register, Makes makes, Careers careers, List<Team> teams) {
        this.chance = chance;
        this.register = register;
        this.makes = makes;
        this.careers = careers;
        this.teams = teams;
        for (int classIndex = 0; classIndex + 1 < SHARES.length; classIndex++) {
            while (slots.size() * 100 < cars * SHARES[classIndex + 1]) {
                slots.add(new Slot(classIndex));
            }
        }
        List<Slot> left = chance.some(slots, cars);
        while (!left.isEmpty()) {
            List<Slot> some = left.subList(0, Math.min(left.size(), chance.skewed(LARGEST_TEAM, 1)));
            stables.add(new Stable(List.copyOf(some)));
            some.clear();
        }
    }

    List<Slot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /** Teams, crews and pace of the next season. */
    void renew() {
        stables.forEach(this::renew);
        for (Slot slot : slots) {
            slot.pace = chance.between(0, 30);
            renewCrew(slot);
        }
        for (int i = 0; i < slots.size() / 3; i++) {
            swap(chance.pick(slots), chance.pick(slots), chance.between(0, Slot.DRIVERS - 1));
        }
    }

    private void renew(Stable stable) {
        if (--stable.seasonsLeft > 0) {
            return;
        }
        stable.seasonsLeft = chance.skewed(MOST_SEASONS, 2);
        String name = register.family(chance) + " Racing";
        Team team = Team.builder().id(register.id(name)).name(name).build();
        teams.add(team);
        Manufacturer marque = makes.marque(chance);
        for (Slot slot : stable.slots) {
            slot.give(team, marque, freeNumber());
        }
    }

    /** A number that no other car carries, of whichever class. */
    private CarNumber freeNumber() {
        while (true) {
            int value = chance.skewed(Math.max(HIGHEST_NUMBER, 2 * slots.size()), 3);
            CarNumber number = CarNumber.of((value < 10 && chance.oneIn(8) ? "0" : "") + value);
            if (slots.stream().noneMatch(other -> other.carries(number))) {
                return number;
            }
        }
    }

    private void renewCrew(Slot slot) {
        for (int seat = 0; seat < Slot.DRIVERS; seat++) {
            if (seat == slot.crew.size()) {
                slot.crew.add(careers.begin());
            } else if (!slot.crew.get(seat).goesOn()) {
                careers.end(slot.crew.set(seat, careers.begin()));
            }
        }
    }

    private static void swap(Slot one, Slot other, int seat) {
        Career moved = one.crew.get(seat);
        one.crew.set(seat, other.crew.get(seat));
        other.crew.set(seat, moved);
    }
}
