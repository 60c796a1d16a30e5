package io.github.palmares;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

/** Holds the rooms of core and their one direction: model, attributes, merge, book, points. */
class ArchitectureTest {
    private static final String MODEL = "io.github.palmares.model";
    private static final String ATTRIBUTES = "io.github.palmares.attributes";
    private static final String BOOK = "io.github.palmares.book";
    private static final String MERGE = "io.github.palmares.book.merge";
    private static final String POINTS = "io.github.palmares.points";
    private static final String INDEX = "io.github.palmares.book.index";
    private static final String TEXT = "io.github.palmares.text";
    private static final String FIXTURE = "io.github.palmares.fixture";
    private static final String JDK = "java..";

    /** Annotations that only the compiler reads; none of them is needed to run. */
    private static final String[] COMPILE_TIME = {
        "org.immutables.value..", "org.jspecify.annotations..", "javax.annotation.processing.."
    };

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.palmares");

    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void coreHasTheseRoomsAndNoOther() {
        classes()
                .should()
                .resideInAnyPackage(MODEL, ATTRIBUTES, MERGE, INDEX, BOOK, POINTS, TEXT)
                .check(CORE);
    }

    @Test
    void modelUsesTextAndTheJdk() {
        mayUse(MODEL, MODEL, TEXT, JDK);
    }

    @Test
    void attributesUsesModel() {
        mayUse(ATTRIBUTES, ATTRIBUTES, MODEL, JDK);
    }

    @Test
    void mergeUsesModelAndAttributes() {
        mayUse(MERGE, MERGE, ATTRIBUTES, MODEL, TEXT, JDK);
    }

    @Test
    void bookUsesModelAttributesAndMerge() {
        mayUse(BOOK, BOOK, MERGE, INDEX, ATTRIBUTES, MODEL, TEXT, JDK);
    }

    @Test
    void indexUsesTheJdkAlone() {
        mayUse(INDEX, INDEX, JDK);
    }

    @Test
    void textUsesTheJdkAlone() {
        mayUse(TEXT, TEXT, JDK);
    }

    @Test
    void pointsUsesModelAndBook() {
        mayUse(POINTS, POINTS, BOOK, MODEL, TEXT, JDK);
    }

    @Test
    void onlyTheFacesAreExported() {
        ModuleDescriptor module = ModuleFinder.of(compiled())
                .find("io.github.palmares")
                .orElseThrow()
                .descriptor();
        Map<String, Set<String>> exports = module.exports().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));
        Set<String> json = Set.of("io.github.palmares.json");
        assertEquals(Map.of(MODEL, Set.of(), BOOK, Set.of(), POINTS, Set.of(), ATTRIBUTES, json, TEXT, json), exports);
    }

    private static Path compiled() {
        return Path.of("target", "classes");
    }

    @Test
    void noFolderHoldsMoreThanAReaderCanLookThrough() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Map<Path, Long> crowded = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            crowded.remove(Path.of("src", "main", "java", "io", "github", "palmares", "model"));
            crowded.values().removeIf(count -> count <= 45);
            assertEquals(Map.of(), crowded);
        }
    }

    @Test
    void generatedClassesAreNotPublic() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .check(CORE);
    }

    @Test
    void coreDoesNotPrintOrLeanOnReflection() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .check(CORE);
    }

    @Test
    void fixtureUsesModelAlone() {
        classes()
                .that()
                .resideInAPackage(FIXTURE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(FIXTURE, MODEL, JDK))
                .check(FIXTURE_CLASSES);
    }

    /** A room that is not built yet is no failure. */
    private static void mayUse(String room, String... others) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(others).or(resideInAnyPackage(COMPILE_TIME)))
                .allowEmptyShould(true)
                .check(CORE);
    }
}
