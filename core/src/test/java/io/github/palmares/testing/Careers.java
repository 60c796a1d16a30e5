package io.github.palmares.testing;

import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import java.util.ArrayList;
import java.util.List;

/** Who drives in a series: regulars for some seasons, and guests for a race. */
final class Careers {
    static final int MOST_RACES = 200;

    private static final int MOST_SEASONS = 17;
    private static final List<Country> COUNTRIES =
            List.of(Country.of("USA"), Country.of("GBR"), Country.of("FRA"), Country.of("DEU"), Country.of("BRA"));

    private final Chance chance;
    private final Register register;
    private final List<Driver> drivers;
    private final List<Career> idle = new ArrayList<>();

    /** One driver's. */
    static final class Career {
        final Driver driver;
        private int seasonsLeft;
        private int races;
        private int lastDay;

        private Career(Driver driver, int seasonsLeft) {
            this.driver = driver;
            this.seasonsLeft = seasonsLeft;
        }

        boolean canRace() {
            return races < MOST_RACES;
        }

        /** Whether it goes on after another season. */
        boolean goesOn() {
            return --seasonsLeft > 0 && canRace();
        }
    }

    Careers(Chance chance, Register register, List<Driver> drivers) {
        this.chance = chance;
        this.register = register;
        this.drivers = drivers;
    }

    /** A new driver, for one season mostly, or for up to seventeen. */
    Career begin() {
        return new Career(driver(), chance.skewed(MOST_SEASONS, 4));
    }

    /** A regular who leaves can come back for a race. */
    void end(Career career) {
        idle.add(career);
    }

    void race(Career career, int day) {
        career.races++;
        career.lastDay = day;
    }

    /** Somebody for one race: a new driver one time in four, else one who was there before. */
    Career guest(int day) {
        Career known = chance.mayPick(idle, 4).orElse(null);
        if (known != null && known.canRace() && known.lastDay != day) {
            return known;
        }
        Career guest = new Career(driver(), 0);
        idle.add(guest);
        return guest;
    }

    private Driver driver() {
        String given = register.given(chance);
        String family = register.family(chance);
        Driver.Builder driver =
                Driver.builder().id(register.initials(given, family)).name(given + " " + family);
        chance.mayPick(COUNTRIES, 8).ifPresent(driver::nationality);
        Driver made = driver.build();
        drivers.add(made);
        return made;
    }
}
