package io.github.palmares.json.timing;

import io.github.palmares.json.PalmaresModule;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Named;
import io.github.palmares.model.Team;
import io.github.palmares.text.Visible;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a resolver was told, as JSON: {@code names}, each with the kind of what it means and that itself, whole; and {@code
 * cars}, the numbers that one car ran under.
 */
final class ResolverDocument {
    private static final String NAMES = "names";
    private static final String CARS = "cars";
    private static final Map<EntityKind, Class<? extends Named>> TYPES = new EnumMap<>(Map.of(
            EntityKind.DRIVER, Driver.class,
            EntityKind.TEAM, Team.class,
            EntityKind.MANUFACTURER, Manufacturer.class,
            EntityKind.CAR_MODEL, CarModel.class,
            EntityKind.CAR_CLASS, CarClass.class));

    private final String file;
    private final Located located;
    private final JsonMapper mapper;

    private ResolverDocument(String file, Located located) {
        this.file = file;
        this.located = located;
        this.mapper = mapper();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new PalmaresModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    static byte[] bytes(Resolver resolver) {
        JsonMapper mapper = mapper();
        ObjectNode document = mapper.createObjectNode();
        ArrayNode names = document.putArray(NAMES);
        for (Resolver.Meant one : resolver.meant()) {
            ObjectNode name = names.addObject();
            name.put("spelling", one.spelling());
            one.number().ifPresent(number -> name.put("number", number.text()));
            name.set(one.named().entityKind().word(), mapper.valueToTree(one.named()));
        }
        ArrayNode cars = document.putArray(CARS);
        for (Resolver.SameCar one : resolver.sameCars()) {
            ObjectNode car = cars.addObject();
            car.put("entered", one.entered().text());
            car.put("ran", one.ran().text());
            one.raceId().ifPresent(race -> car.put("race", race));
        }
        return mapper.writeValueAsBytes(document);
    }

    static Resolver read(String file, byte[] bytes) {
        Located located = LocatedReader.read(file, LocatedReader.decoded(file, bytes));
        return new ResolverDocument(file, located).resolver(bytes);
    }

    private Resolver resolver(byte[] bytes) {
        JsonNode document = mapper.readTree(bytes);
        Resolver.Builder resolver = Resolver.builder();
        JsonNode names = list(document, NAMES);
        for (int i = 0; i < names.size(); i++) {
            resolver.add(name("/" + NAMES + "/" + i, names.get(i)));
        }
        JsonNode cars = list(document, CARS);
        for (int i = 0; i < cars.size(); i++) {
            String at = "/" + CARS + "/" + i;
            JsonNode car = cars.get(i);
            Optional<String> race = car.has("race") ? Optional.of(text(at, car, "race")) : Optional.empty();
            resolver.add(new Resolver.SameCar(number(at, car, "entered"), number(at, car, "ran"), race));
        }
        return resolver.build();
    }

    private JsonNode list(JsonNode document, String name) {
        JsonNode list = document.get(name);
        if (list == null || !list.isArray()) {
            throw refuse("", "expected a resolver with the lists 'names' and 'cars', found no list '" + name + "'");
        }
        return list;
    }

    private Resolver.Meant name(String at, JsonNode name) {
        Optional<CarNumber> number = name.has("number") ? Optional.of(number(at, name, "number")) : Optional.empty();
        for (Map.Entry<EntityKind, Class<? extends Named>> type : TYPES.entrySet()) {
            String word = type.getKey().word();
            boolean mayBe = number.isEmpty() || type.getKey() == EntityKind.DRIVER;
            if (name.has(word) && mayBe) {
                return new Resolver.Meant(
                        text(at, name, "spelling"), number, value(at + "/" + word, name.get(word), type.getValue()));
            }
        }
        throw refuse(at, "expected a driver, team, manufacturer, car or class that the name means, found none");
    }

    private <T extends Named> T value(String at, JsonNode value, Class<T> type) {
        try {
            return mapper.treeToValue(value, type);
        } catch (JacksonException e) {
            throw refuse(at, e.getOriginalMessage());
        }
    }

    private CarNumber number(String at, JsonNode object, String field) {
        String text = text(at, object, field);
        return TimingText.carNumber(text)
                .orElseThrow(() ->
                        refuse(at + "/" + field, "expected a car number such as '31', found " + Visible.quoted(text)));
    }

    private String text(String at, JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || !value.isString()) {
            throw refuse(at, "expected text '" + field + "', found " + (value == null ? "none" : value));
        }
        return value.stringValue();
    }

    private TimingFormatException refuse(String pointer, String problem) {
        return new TimingFormatException(new Location(file, pointer, line(pointer)), problem);
    }

    /** The line of the value at a pointer, which the tree of Jackson does not know. */
    private int line(String pointer) {
        Located at = located;
        for (String step : pointer.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            if (at instanceof Located.Fields fields) {
                at = fields.byName().getOrDefault(step, at);
            } else if (at instanceof Located.Elements elements) {
                at = elements.list().get(Integer.parseInt(step));
            }
        }
        return at.line();
    }
}
