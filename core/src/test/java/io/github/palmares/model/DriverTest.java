package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DriverTest {
    @Test
    void anIncompleteBuildNamesWhatIsMissing() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Driver.builder().build());
        assertEquals("Cannot build Driver, some of required attributes are not set [id, name]", e.getMessage());
    }

    @Test
    void aNullNamesTheParameter() {
        Exception e =
                assertThrows(NullPointerException.class, () -> Driver.builder().id(null));
        assertEquals("id", e.getMessage());
    }

    @Test
    void aliasesAreSortedWhenBuilt() {
        Driver d =
                Driver.builder().id("a").name("A").addAlias("c").addAlias("b").build();
        assertEquals(List.of("b", "c"), d.aliases());
        assertEquals("driver a", d.toString());
    }
}
