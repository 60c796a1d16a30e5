package io.github.palmares.book;

import io.github.palmares.model.Driver;
import java.util.List;

/** An immutable book of records. */
public final class RecordBook {
    private final List<Driver> drivers;

    private RecordBook(List<Driver> drivers) {
        this.drivers = drivers;
    }

    /**
     * Returns a book of the given drivers.
     *
     * @param drivers the drivers
     * @return the book
     */
    public static RecordBook of(List<Driver> drivers) {
        return new RecordBook(List.copyOf(drivers));
    }

    /**
     * Returns all drivers.
     *
     * @return the drivers
     */
    public List<Driver> drivers() {
        return drivers;
    }
}
