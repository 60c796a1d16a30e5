/**
 * Reads the files that the timing provider of IMSA, the WEC and other series publishes, as JSON and as tables (CSV).
 *
 * <p>It is two steps, so that nothing is guessed in the dark. The first reads a file as it is: a {@link
 * io.github.palmares.json.timing.TimingFile} holds what it says, with the provider's names. The second makes facts: a {@link
 * io.github.palmares.json.timing.TimingImport} takes the race from the caller, and who is who from a {@link
 * io.github.palmares.json.timing.Resolver}, and reports for each name whether it was new, matched or doubtful ({@link
 * io.github.palmares.json.timing.Identification}). A {@link io.github.palmares.json.timing.SeasonImport} does both for a
 * folder.
 *
 * <pre>{@code
 * TimingImport imported = TimingImport.builder(resolver)
 *         .add(daytona, OfficialResults.read(Path.of("race-daytona.json")))
 *         .build();
 * imported.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The provider's habits are taken as they are: a byte order mark; numbers as text; the day first, and an hour that is no
 * time; {@code GTDPRO} for GTD PRO; "Classified" cars that did not finish; cars that did not start with a position; codes of
 * countries from ISO or from a federation; gaps in time or laps; fields that are always empty. What is not understood is a
 * {@link io.github.palmares.book.Finding} with file, line, and JSON Pointer or column, and never skipped in silence. A file of another
 * kind is refused with a {@link io.github.palmares.json.timing.TimingFormatException} that says what it seems to be.
 *
 * <p>Some of what is understood has no place in a record book: hometowns, tyres, speeds, pit stops and the weather are left
 * in the file.
 */
@NullMarked
package io.github.palmares.json.timing;

import org.jspecify.annotations.NullMarked;
