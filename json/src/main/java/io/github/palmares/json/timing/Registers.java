package io.github.palmares.json.timing;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.names.NearNames;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Team;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everybody and everything that the names of an import may mean, by kind. */
final class Registers {
    private final Set<Identification> report = new LinkedHashSet<>();
    private final Resolver resolver;
    private final Register<Driver> drivers;
    private final Register<Team> teams;
    private final Register<Manufacturer> manufacturers;
    private final Register<CarModel> cars;
    private final Register<CarClass> classes;
    private final EntryRegister entries;
    private final Appearances appearances;

    Registers(Resolver resolver) {
        RecordBook book = resolver.book();
        this.resolver = resolver;
        this.drivers = new Register<>(
                EntityKind.DRIVER, Driver.class, book.drivers(), resolver, false, NearNames.ofPeople(), report);
        this.teams =
                new Register<>(EntityKind.TEAM, Team.class, book.teams(), resolver, true, NearNames.ofTeams(), report);
        this.manufacturers = new Register<>(
                EntityKind.MANUFACTURER,
                Manufacturer.class,
                book.manufacturers(),
                resolver,
                true,
                NearNames.NONE,
                report);
        this.cars = new Register<>(
                EntityKind.CAR_MODEL, CarModel.class, book.cars(), resolver, true, NearNames.NONE, report);
        this.classes = new Register<>(
                EntityKind.CAR_CLASS, CarClass.class, book.classes(), resolver, true, NearNames.NONE, report);
        this.entries = new EntryRegister(resolver, report);
        this.appearances = new Appearances(book);
        resolver.driversInCars().values().forEach(drivers::learn);
    }

    Resolver resolver() {
        return resolver;
    }

    Register<Driver> drivers() {
        return drivers;
    }

    Register<Team> teams() {
        return teams;
    }

    Register<Manufacturer> manufacturers() {
        return manufacturers;
    }

    Register<CarModel> cars() {
        return cars;
    }

    Register<CarClass> classes() {
        return classes;
    }

    EntryRegister entries() {
        return entries;
    }

    Appearances appearances() {
        return appearances;
    }

    /** All identifications; a doubt about two people says what is known of both once all files are read. */
    List<Identification> report() {
        return report.stream().map(appearances::told).toList();
    }
}
