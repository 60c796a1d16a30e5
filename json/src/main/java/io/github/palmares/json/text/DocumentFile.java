package io.github.palmares.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is read, or written as a whole: it holds what it held before until all of the new is there. Whatever fails is
 * an {@link IOException} that names the file.
 */
public final class DocumentFile {
    private static final int MOST_LINKS = 40;
    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private DocumentFile() {}

    /** Makes something of a file's bytes. */
    public interface Reading<T> {
        T from(InputStream bytes) throws IOException;
    }

    /** Gives a file its bytes. */
    public interface Writing {
        void to(OutputStream target) throws IOException;
    }

    /** What the file's bytes make. */
    public static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reading.from(bytes);
        } catch (IOException e) {
            throw naming(file, e);
        }
    }

    /** Writes the file. */
    public static void write(Path file, Writing writing) throws IOException {
        try {
            replace(file, writing);
        } catch (IOException e) {
            throw naming(file, e);
        } catch (ReadOnlyFileSystemException e) {
            throw naming(file, new IOException("the file system is read-only", e));
        }
    }

    private static void replace(Path file, Writing writing) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            // A device or a pipe takes what it is given, and cannot be replaced.
            try (OutputStream target = Files.newOutputStream(file)) {
                writing.to(target);
            }
            return;
        }
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path target = followed(file);
        if (!Files.isDirectory(Objects.requireNonNull(target.toAbsolutePath().getParent()))) {
            throw new NoSuchFileException(file.toString(), null, "its folder is missing");
        }
        Path beside = target.resolveSibling(".palmares-" + UUID.randomUUID() + ".tmp");
        try {
            write(beside, exists ? permissions(target) : Set.of(), writing);
            move(beside, target);
        } catch (IOException | RuntimeException | Error e) {
            discard(beside, e);
            throw e;
        }
    }

    /** The file that symbolic links lead to, whether it is there or not. */
    private static Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        boolean known = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known ? Files.getPosixFilePermissions(file) : Set.of();
    }

    /** What only some may read is never there for others; without permissions, the new file has those of any other. */
    private static void write(Path file, Set<PosixFilePermission> permissions, Writing writing) throws IOException {
        FileAttribute<?>[] attributes = permissions.isEmpty()
                ? NO_ATTRIBUTES
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (OutputStream target = Channels.newOutputStream(Files.newByteChannel(file, options, attributes))) {
            writing.to(target);
        }
        if (!permissions.isEmpty()) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path file, Throwable failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** A failure to read or to write a file, as one that names it. */
    public static IOException naming(Path file, IOException failure) {
        String name = file.toString();
        boolean named = failure instanceof FileSystemException known && name.equals(known.getFile());
        if (named) {
            return failure;
        }
        String reason = failure instanceof FileSystemException other && other.getReason() != null
                ? other.getReason()
                : failure instanceof FileSystemException ? failure.getClass().getSimpleName() : failure.getMessage();
        FileSystemException told = new FileSystemException(name, null, reason);
        told.initCause(failure);
        return told;
    }
}
