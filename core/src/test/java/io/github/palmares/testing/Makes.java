package io.github.palmares.testing;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Manufacturer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The classes, the marques and their cars, which all series share. */
final class Makes {
    static final int LAST_YEAR = 2024;

    private static final int ERA = 12;
    private static final int MARQUES = 12;

    private final List<CarClass> tops = new ArrayList<>();
    private final List<CarClass> others = List.of(named("P2"), named("GT-Pro"), named("GT-Am"));
    private final List<Manufacturer> marques = new ArrayList<>();
    private final Map<String, CarModel> cars = new HashMap<>();

    Makes(int seasons) {
        for (int era = 0; era * ERA < seasons; era++) {
            CarClass.Builder top = CarClass.builder().id("top" + (era + 1)).name("Top " + (era + 1));
            if (era > 0) {
                top.addPredecessor(tops.get(era - 1));
            }
            tops.add(top.build());
        }
        Register register = new Register();
        Chance chance = new Chance(7);
        for (int i = 0; i < MARQUES; i++) {
            String name = register.family(chance);
            marques.add(Manufacturer.builder().id(register.id(name)).name(name).build());
        }
    }

    private static CarClass named(String name) {
        return CarClass.builder().id(name.toLowerCase(Locale.ROOT)).name(name).build();
    }

    List<CarClass> classes() {
        List<CarClass> all = new ArrayList<>(tops);
        all.addAll(others);
        return all;
    }

    /** The classes of a year, the top class first. */
    List<CarClass> classes(int year) {
        List<CarClass> all = new ArrayList<>();
        all.add(tops.get(tops.size() - 1 - (LAST_YEAR - year) / ERA));
        all.addAll(others);
        return all;
    }

    /** A marque; the first ones are everywhere. */
    Manufacturer marque(Chance chance) {
        return marques.get(chance.skewed(MARQUES, 2) - 1);
    }

    /** The car that a marque has for a class. */
    CarModel car(Manufacturer marque, CarClass carClass) {
        return cars.computeIfAbsent(
                marque.id() + "-" + carClass.id(),
                id -> CarModel.builder()
                        .id(id)
                        .name(marque.name() + " " + carClass.name())
                        .manufacturer(marque)
                        .build());
    }
}
