package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Tally;
import io.github.palmares.book.TeamYears;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Party;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import io.github.palmares.testing.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper reads equals what it wrote. */
class ModuleProperties {
    private static final JsonMapper MAPPER = PalmaresModuleTest.MAPPER;
    private static final int SOME = 5;

    private record Page(
            List<Fact> facts,
            Map<String, Entity> entities,
            Optional<Cited> first,
            List<Party> parties,
            List<Competitor> competitors,
            RecordBook book) {}

    private static RecordBook book(Records records) {
        return RecordBook.builder().addAll(records.facts()).build();
    }

    private static List<Entity> entities(World world) {
        List<Entity> entities = new ArrayList<>(world.sources());
        entities.addAll(world.drivers());
        entities.addAll(world.teams());
        entities.addAll(world.manufacturers());
        entities.addAll(world.events());
        entities.addAll(world.classes());
        entities.addAll(world.cars());
        entities.addAll(world.series());
        entities.addAll(world.seasons());
        entities.addAll(world.championships());
        entities.addAll(world.races());
        return entities;
    }

    private static void comesBack(Object value) {
        Class<?> type = ModelTypes.tableOf(value.getClass()).type();
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsBytes(value), type));
        assertEquals(value, MAPPER.convertValue(value, type));
    }

    private static <T> List<T> some(List<T> all) {
        return all.subList(0, Math.min(SOME, all.size()));
    }

    @Property
    void aFactAloneComesBack(@ForAll(supplier = AnyRecords.class) Records records) {
        some(records.facts()).forEach(ModuleProperties::comesBack);
    }

    @Property(tries = 100)
    void anEntityAloneComesBack(@ForAll(supplier = AnyRecords.class) Records records) {
        entities(records.world()).forEach(ModuleProperties::comesBack);
    }

    @Property
    void listsAndMapsComeBack(@ForAll(supplier = AnyRecords.class) Records records) {
        List<Driver> drivers = records.world().drivers();
        assertEquals(
                drivers, MAPPER.readValue(MAPPER.writeValueAsString(drivers), new TypeReference<List<Driver>>() {}));
        Map<String, Fact> facts = new HashMap<>();
        some(records.facts()).forEach(fact -> facts.put("fact " + facts.size(), fact));
        TypeReference<Map<String, Fact>> type = new TypeReference<>() {};
        assertEquals(facts, MAPPER.readValue(MAPPER.writerFor(type).writeValueAsBytes(facts), type));
        assertEquals(
                facts, MAPPER.treeToValue(MAPPER.readTree(MAPPER.writerFor(type).writeValueAsString(facts)), type));
    }

    @Property
    void aUsersRecordComesBack(@ForAll(supplier = AnyRecords.class) Records records) {
        World world = records.world();
        Map<String, Entity> entities = new HashMap<>();
        some(entities(world)).forEach(entity -> entities.put(entity.id(), entity));
        Page page = new Page(
                some(records.facts()),
                entities,
                records.facts().stream().map(Cited.class::cast).findFirst(),
                some(world.parties()),
                some(world.competitors()),
                book(records));
        assertEquals(page, MAPPER.readValue(MAPPER.writeValueAsString(page), Page.class));
        assertEquals(page, MAPPER.convertValue(page, Page.class));
    }

    @Property
    void whatABookSaysComesBack(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = book(records);
        for (Reconciliation reconciliation : some(book.reconcile())) {
            comesBack(reconciliation);
        }
        for (Finding finding : some(book.findings())) {
            comesBack(finding);
        }
        for (Driver driver : some(book.drivers())) {
            Tally starts = book.career(driver).starts();
            comesBack(starts);
            for (TeamYears years : book.career(driver).teams()) {
                comesBack(years);
            }
        }
    }
}
