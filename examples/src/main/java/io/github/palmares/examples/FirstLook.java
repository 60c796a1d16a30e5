package io.github.palmares.examples;

import io.github.palmares.json.PalmaresModule;
import io.github.palmares.model.Driver;
import tools.jackson.databind.json.JsonMapper;

/** Prints one driver as JSON. */
public final class FirstLook {
    private FirstLook() {}

    /**
     * Runs the example.
     *
     * @param args the driver's name, if another is wanted
     */
    public static void main(String[] args) {
        String name = args.length > 0 ? args[0] : "Pipo Derani";
        JsonMapper mapper = JsonMapper.builder().addModule(new PalmaresModule()).build();
        System.out.println(mapper.writeValueAsString(
                Driver.builder().id("pipo-derani").name(name).build()));
    }
}
