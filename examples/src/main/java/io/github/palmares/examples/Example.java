package io.github.palmares.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the programs share: a console that can print any name, and exit codes. */
interface Example {
    int OK = 0;
    int BAD_ARGUMENTS = 2;

    int run(List<String> arguments, PrintStream out, PrintStream err);

    /** Runs with the process's own output, as UTF-8 whatever the machine's locale, and ends it if anything was wrong. */
    static void main(Example example, String... arguments) {
        int code = example.run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != OK) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
