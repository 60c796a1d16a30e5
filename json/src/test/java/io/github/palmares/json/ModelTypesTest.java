package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.palmares.book.RecordConflictException;
import io.github.palmares.json.ModelType.Shape;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type of core has a form in JSON, or a reason why not. */
class ModelTypesTest {
    /** Worked out from a book, or no value at all: a book's question, a preset's holder, a search for near words. */
    private static final Set<String> WITHOUT_FORM = new TreeSet<>(Set.of(
            "Affiliations",
            "Career",
            "Entries",
            "Nearest",
            "Partition",
            "PointsSystems",
            "Results",
            "Sequence",
            "Standing",
            "Standings",
            "StatedTotals",
            "Titles"));

    private static Set<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "io.github.palmares.model", "io.github.palmares.book", "io.github.palmares.points")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    @Test
    void everyPublicTypeHasAFormOrAReasonWhyNot() {
        Set<String> refused = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            if (!Throwable.class.isAssignableFrom(type)
                    && !type.getSimpleName().equals("Builder")
                    && Objects.requireNonNull(ModelTypes.find(type)).shape() == Shape.REFUSED) {
                refused.add(type.getSimpleName());
            }
        }
        assertEquals(WITHOUT_FORM, refused);
    }

    @Test
    void whatImplementsATypeIsKnownByIt() {
        for (ObjectType type : ObjectType.values()) {
            assertEquals(type, ObjectType.ofWord(type.word()));
            for (Class<?> implementation : permitted(type.type())) {
                assertEquals(type, ObjectType.find(implementation), implementation::getName);
            }
        }
    }

    private static Class<?>[] permitted(Class<?> type) {
        return type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
    }

    @Test
    void aKindStandsForAllThatItIs() {
        for (KindType kind : KindType.values()) {
            assertEquals(ObjectType.subtypes(kind.type()), kind.subtypes());
        }
    }

    @Test
    void exceptionsAndTheTypesOfOthersAreLeftToTheMapper() {
        assertNull(ModelTypes.find(RecordConflictException.class));
        assertNull(ModelTypes.find(String.class));
        assertNull(ModelTypes.find(Runnable.class));
    }
}
