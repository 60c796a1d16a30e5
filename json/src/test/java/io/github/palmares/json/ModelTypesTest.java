package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.book.RecordConflictException;
import io.github.palmares.json.ModelType.Rendering;
import io.github.palmares.json.form.Field;
import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Named;
import io.github.palmares.model.Party;
import io.github.palmares.testing.Specimens;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type of core has a form in JSON, or a reason why not. */
class ModelTypesTest {
    /** No values at all: holders of presets, and what makes ids. */
    private static final Set<String> WITHOUT_FORM = Set.of(
            "HistoricSystems", "ImsaSystems", "OtherSystems", "PointsSystems", "Slugs", "SroSystems", "WecSystems");

    private static Set<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "io.github.palmares.model", "io.github.palmares.book", "io.github.palmares.points")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getPackageName().startsWith("io.github.palmares.book."))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    @Test
    void everyPublicTypeHasAFormOrAReasonWhyNot() {
        Set<String> refused = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            if (!Throwable.class.isAssignableFrom(type)
                    && !type.getSimpleName().equals("Builder")
                    && Objects.requireNonNull(ModelTypes.find(type)).rendering() == Rendering.REFUSED) {
                refused.add(type.getSimpleName());
            }
        }
        assertEquals(WITHOUT_FORM, refused);
    }

    @Test
    void whatImplementsATypeIsKnownByIt() {
        for (Table<?, ?> table : Specimens.tables()) {
            assertEquals(table, ModelTypes.tableOf(table.type()));
            for (Class<?> implementation : permitted(table.type())) {
                assertEquals(table, ModelTypes.tableOf(implementation), implementation::getName);
            }
        }
    }

    private static Class<?>[] permitted(Class<?> type) {
        return type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
    }

    @Test
    void aKindStandsForAllThatItIs() {
        assertEquals(
                List.of(RecordType.DRIVER, RecordType.TEAM, RecordType.MANUFACTURER),
                ModelTypes.find(Competitor.class).subtypes());
        assertEquals(
                Fact.class.getPermittedSubclasses().length,
                ModelTypes.find(Fact.class).subtypes().size());
        for (Class<?> kind : List.of(Party.class, Affiliable.class, Named.class, Entity.class, Cited.class)) {
            ModelType type = ModelTypes.find(kind);
            assertEquals(
                    type.subtypes().stream().map(RecordType::word).toList(),
                    type.form().fields().stream().map(Field::name).toList());
        }
    }

    @Test
    void exceptionsAndTheTypesOfOthersAreLeftToTheMapper() {
        assertNull(ModelTypes.find(RecordConflictException.class));
        assertNull(ModelTypes.find(String.class));
        assertNull(ModelTypes.find(Runnable.class));
    }
}
