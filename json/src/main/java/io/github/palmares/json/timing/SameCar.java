package io.github.palmares.json.timing;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Race;
import java.util.Optional;

/** What the caller says: the car entered under one number ran under another, in one race or always. */
record SameCar(CarNumber entered, CarNumber ran, Optional<String> raceId) {
    boolean isOf(CarNumber number, Race race) {
        return ran.equals(number) && raceId.map(race.id()::equals).orElse(true);
    }
}
