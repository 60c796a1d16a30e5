package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.json.timing.OfficialResults;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.model.Driver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files are written as a whole or not at all, and whatever fails names them. */
class FilesTest {
    private static final RecordBook BOOK = FullFacts.book();
    private static final RecordBook SMALL = RecordBook.builder()
            .addEntity(Driver.builder().id("ann").name("Ann").build())
            .build();

    @TempDir
    Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String failure(Executable call) {
        return assertThrows(FileSystemException.class, call).getMessage();
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = directory.resolve("book.json");
        RecordBooks.write(BOOK, file);
        RecordBooks.write(SMALL, file);
        assertEquals(SMALL, RecordBooks.read(file));
        assertEquals(List.of("book.json"), names());
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileWhole() throws IOException {
        Path file = directory.resolve("book.json");
        RecordBooks.write(SMALL, file);
        byte[] old = Files.readAllBytes(file);
        IOException full = new IOException("no space left");
        assertEquals(
                file + ": no space left",
                failure(() -> DocumentFile.write(file, target -> {
                    target.write(new byte[1 << 20]);
                    throw full;
                })));
        IllegalStateException broken = new IllegalStateException("made up");
        assertSame(
                broken,
                assertThrows(
                        IllegalStateException.class,
                        () -> DocumentFile.write(file, target -> {
                            target.write(1);
                            throw broken;
                        })));
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of("book.json"), names());
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
        Path file = directory.resolve("book.json");
        RecordBooks.write(SMALL, file);
        DocumentFile.write(file, target -> {
            target.write(RecordBooks.toBytes(BOOK));
            target.flush();
            assertEquals(SMALL, RecordBooks.read(file));
        });
        assertEquals(BOOK, RecordBooks.read(file));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Files.createDirectory(directory.resolve("kept"));
        Path file = directory.resolve("kept").resolve("book.json");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("kept", "book.json"));
        Path linkToLink = Files.createSymbolicLink(directory.resolve("second"), link);
        for (RecordBook book : List.of(SMALL, BOOK)) {
            RecordBooks.write(book, linkToLink);
            assertTrue(Files.isSymbolicLink(linkToLink));
            assertTrue(Files.isSymbolicLink(link));
            assertFalse(Files.isSymbolicLink(file));
            assertEquals(book, RecordBooks.read(file));
        }
        assertEquals(List.of("kept", "link", "second"), names());
    }

    @Test
    void linksThatLeadRoundAreRefused() throws IOException {
        Path one = directory.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(directory.resolve("two"), Path.of("one"));
        assertTrue(failure(() -> RecordBooks.write(BOOK, one)).startsWith(one.toString()));
        assertEquals(List.of("one", "two"), names());
    }

    @Test
    void thePermissionsStay() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = directory.resolve("book.json");
        Path other = Files.createFile(directory.resolve("other"));
        RecordBooks.write(SMALL, file);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
        for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            RecordBooks.write(BOOK, file);
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aDirectoryIsNoFile() throws IOException {
        String directoryName = directory.toString();
        assertEquals(directoryName + ": is a directory", failure(() -> RecordBooks.write(BOOK, directory)));
        List<Executable> readings = List.of(
                () -> RecordBooks.read(directory),
                () -> RecordBooks.check(directory),
                () -> OfficialResults.read(directory),
                () -> OfficialStandings.read(directory));
        for (Executable reading : readings) {
            assertTrue(failure(reading).startsWith(directoryName));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = directory.resolve("missing").resolve("book.json");
        assertEquals(
                file + ": its folder is missing",
                assertThrows(NoSuchFileException.class, () -> RecordBooks.write(BOOK, file))
                        .getMessage());
        assertEquals(
                file.toString(),
                assertThrows(NoSuchFileException.class, () -> RecordBooks.read(file))
                        .getMessage());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = directory.resolve("book.json");
        RecordBooks.write(SMALL, file);
        assertTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "the superuser may write to any file");
        assertEquals(file.toString(), failure(() -> RecordBooks.write(BOOK, file)));
        assertEquals(SMALL, RecordBooks.read(file));
    }

    @Test
    void aReadOnlyFileSystemIsNotWrittenTo() {
        Path there = Path.of(URI.create("jrt:/java.base/module-info.class"));
        Path beside = there.resolveSibling("book.json");
        assertTrue(failure(() -> RecordBooks.write(BOOK, there)).startsWith(there.toString()));
        assertTrue(failure(() -> RecordBooks.write(BOOK, beside)).startsWith(beside.toString()));
    }

    @Test
    void anotherFileSystemTakesABookToo() throws IOException {
        URI archive = URI.create("jar:" + directory.resolve("books.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path file = zip.getPath("book.json");
            RecordBooks.write(SMALL, file);
            RecordBooks.write(BOOK, file);
            assertEquals(BOOK, RecordBooks.read(file));
        }
    }

    @Test
    void aDeviceIsWrittenToDirectly() throws IOException {
        Path full = Path.of("/dev/full");
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(full) && Files.exists(nothing));
        RecordBooks.write(BOOK, nothing);
        assertTrue(Files.exists(nothing) && !Files.isRegularFile(nothing));
        assertTrue(failure(() -> RecordBooks.write(BOOK, full)).startsWith("/dev/full: "));
    }

    @Test
    void aStreamThatThrowsInTheMiddleEndsTheWriting() throws IOException {
        IOException failure = new IOException("made up");
        AtomicInteger closed = new AtomicInteger();
        int half = RecordBooks.toBytes(BOOK).length / 2;
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (size() > half) {
                    SourcesTest.raise(failure);
                }
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.write(BOOK, stream)));
        StringWriter writer = new StringWriter() {
            @Override
            public void write(char[] chars, int offset, int length) {
                SourcesTest.raise(failure);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.write(BOOK, writer)));
        assertEquals(0, closed.get());
    }

    @Test
    void aStreamThatIsRefusedIsLeftOpen() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream stream = new ByteArrayInputStream(new byte[] {'{', '?'}) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(stream));
        assertEquals(0, closed.get());
    }
}
