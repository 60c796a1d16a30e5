package io.github.palmares.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the examples to what a user has: the public packages, Jackson and the JDK. */
class ArchitectureTest {
    @Test
    void examplesUseWhatAUserHas() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.github.palmares.examples",
                        "io.github.palmares.model",
                        "io.github.palmares.book",
                        "io.github.palmares.points",
                        "io.github.palmares.json",
                        "io.github.palmares.json.timing",
                        "io.github.palmares.json.timing.audit",
                        "tools.jackson..",
                        "java..",
                        "org.jspecify.annotations.."))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.palmares.examples"));
    }
}
