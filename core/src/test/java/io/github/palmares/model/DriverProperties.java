package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;

class DriverProperties {
    @Property
    void aRebuiltDriverIsTheOriginal(@ForAll @AlphaChars @NotBlank String id, @ForAll String name) {
        Driver driver = Driver.builder().id(id).name(name).build();
        assertEquals(driver, driver.toBuilder().build());
    }
}
