package io.github.palmares.book;

import io.github.palmares.book.index.Adjacency;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Who shared a car with whom: worked out for each driver who is asked about, and kept. */
final class CoDrivers {
    private final Ordinals drivers;
    private final Adjacency byDriver;
    private final Result[] results;
    private final AtomicReferenceArray<Driver[]> kept;

    CoDrivers(Ordinals drivers, Adjacency byDriver, Result[] results) {
        this.drivers = drivers;
        this.byDriver = byDriver;
        this.results = results;
        this.kept = new AtomicReferenceArray<>(drivers.size());
    }

    List<Driver> of(Driver driver) {
        int ordinal = drivers.of(driver.id());
        if (ordinal == Ordinals.NONE) {
            return List.of();
        }
        Driver[] known = kept.get(ordinal);
        return Slice.of(known != null ? known : keep(ordinal, driver.id()));
    }

    /** Threads that race work out the same, and what the first has is kept. */
    private Driver[] keep(int ordinal, String id) {
        Driver[] found = workOut(ordinal, id);
        Driver[] first = kept.compareAndExchange(ordinal, null, found);
        return first == null ? found : first;
    }

    private Driver[] workOut(int ordinal, String id) {
        Map<String, Driver> others = new LinkedHashMap<>();
        for (int i = byDriver.from(ordinal); i < byDriver.to(ordinal); i++) {
            for (CrewMember member : results[byDriver.positions()[i]].lineUp().crew()) {
                others.putIfAbsent(member.driver().id(), member.driver());
            }
        }
        others.remove(id);
        return others.values().toArray(new Driver[0]);
    }
}
