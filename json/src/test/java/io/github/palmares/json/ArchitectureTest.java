package io.github.palmares.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rooms of JSON and their one direction: core, json, timing. */
class ArchitectureTest {
    private static final String[] CORE = {
        "io.github.palmares.model", "io.github.palmares.book", "io.github.palmares.points"
    };
    private static final String JSON = "io.github.palmares.json";
    private static final String TIMING = "io.github.palmares.json.timing";
    private static final String NAMES = "io.github.palmares.json.timing.names";
    private static final String FORM = "io.github.palmares.json.form";
    private static final String TEXT = "io.github.palmares.json.text";
    private static final String DERIVED = "io.github.palmares.json.derived";
    private static final String ATTRIBUTES = "io.github.palmares.attributes";
    private static final String WORDS = "io.github.palmares.text";
    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";
    private static final String JDK = "java..";
    private static final String JSPECIFY = "org.jspecify.annotations..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(JSON);

    @Test
    void thereAreTheseRoomsAndNoOther() {
        classes()
                .should()
                .resideInAnyPackage(JSON, FORM, TEXT, DERIVED, TIMING, NAMES)
                .check(CLASSES);
    }

    @Test
    void jsonUsesCoreAndJackson() {
        mayUse(JSON, JSON, FORM, TEXT, DERIVED, ATTRIBUTES, WORDS, JACKSON, JACKSON_ANNOTATIONS, JDK, JSPECIFY);
    }

    @Test
    void formUsesAttributesAndTextAndJackson() {
        mayUse(FORM, FORM, TEXT, ATTRIBUTES, JACKSON, JDK, JSPECIFY);
    }

    @Test
    void textUsesJackson() {
        mayUse(TEXT, TEXT, WORDS, JACKSON, JDK, JSPECIFY);
    }

    @Test
    void derivedUsesCoreAndAttributes() {
        mayUse(DERIVED, DERIVED, ATTRIBUTES, JDK, JSPECIFY);
    }

    @Test
    void timingUsesCoreJsonAndJackson() {
        mayUse(TIMING, TIMING, NAMES, JSON, TEXT, WORDS, JACKSON, JDK, JSPECIFY);
    }

    @Test
    void namesUseNothing() {
        classes()
                .that()
                .resideInAPackage(NAMES)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(NAMES, JDK, JSPECIFY))
                .check(CLASSES);
    }

    @Test
    void onlyTheFacesAreExported() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target", "classes"))
                .find("io.github.palmares.json")
                .orElseThrow()
                .descriptor();
        Set<String> exports =
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        assertEquals(Set.of(JSON, TIMING), exports);
    }

    @Test
    void noFolderHoldsMoreThanAReaderCanLookThrough() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Map<Path, Long> crowded = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            crowded.values().removeIf(count -> count <= 45);
            assertEquals(Map.of(), crowded);
        }
    }

    /** A room that is not built yet is no failure. */
    private static void mayUse(String room, String... others) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(CORE).or(resideInAnyPackage(others)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
