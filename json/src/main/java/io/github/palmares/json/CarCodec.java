package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;

/** Cars and their classes. */
final class CarCodec {
    private CarCodec() {}

    static CarClass readCarClass(LinkReader in) {
        CarClass.Builder carClass = CarClass.builder();
        in.open(RacingForms.CLASS);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> carClass.id(in.newId(in.references.classes));
                case PartyForms.NAME -> carClass.name(in.text());
                case PartyForms.ALIASES -> carClass.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> carClass.externalIds(SharedCodec.externalIds(in));
                case RacingForms.CLASS_PREDECESSORS ->
                    carClass.predecessors(SharedCodec.references(in, in.references.classes));
                case RacingForms.CLASS_FIRST_SEASON -> carClass.firstSeason(in.text());
                case RacingForms.CLASS_COMPETES -> carClass.competes(in.flag());
                default -> carClass.citations(SharedCodec.citations(in));
            }
        }
        return carClass.build();
    }

    static void write(CarClass carClass, FieldWriter out) {
        Form outer = out.open(RacingForms.CLASS);
        out.text(PartyForms.ID, carClass.id());
        out.text(PartyForms.NAME, carClass.name());
        out.texts(PartyForms.ALIASES, carClass.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, carClass.externalIds());
        out.references(RacingForms.CLASS_PREDECESSORS, carClass.predecessors());
        out.text(RacingForms.CLASS_FIRST_SEASON, carClass.firstSeason());
        out.flag(RacingForms.CLASS_COMPETES, carClass.competes(), true);
        out.citations(RacingForms.CLASS_CITATIONS, carClass.citations());
        out.close(outer);
    }

    static CarModel readCarModel(LinkReader in) {
        CarModel.Builder car = CarModel.builder();
        in.open(RacingForms.CAR);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> car.id(in.newId(in.references.cars));
                case PartyForms.NAME -> car.name(in.text());
                case PartyForms.ALIASES -> car.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> car.externalIds(SharedCodec.externalIds(in));
                case RacingForms.CAR_MANUFACTURER -> car.manufacturer(in.reference(in.references.manufacturers));
                case RacingForms.CAR_TECHNICAL_RULES -> car.technicalRules(in.text());
                default -> car.citations(SharedCodec.citations(in));
            }
        }
        return car.build();
    }

    static void write(CarModel car, FieldWriter out) {
        Form outer = out.open(RacingForms.CAR);
        out.text(PartyForms.ID, car.id());
        out.text(PartyForms.NAME, car.name());
        out.texts(PartyForms.ALIASES, car.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, car.externalIds());
        out.reference(RacingForms.CAR_MANUFACTURER, car.manufacturer());
        out.text(RacingForms.CAR_TECHNICAL_RULES, car.technicalRules());
        out.citations(RacingForms.CAR_CITATIONS, car.citations());
        out.close(outer);
    }
}
