package conflictmap.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or of a file within another, under its name. */
public final class Content {
    /** Largest file that is held in memory as a whole, in bytes. */
    public static final long MAX_BYTES = 32L << 20;

    /** Bytes at the beginning by which formats are told apart. */
    static final int HEAD = 8192;

    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;
    private @Nullable String headText;

    private Content(String name, @Nullable Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /** A file within another. */
    static Content of(String name, byte[] bytes) {
        return new Content(name, null, bytes);
    }

    /**
     * A file on disk, of which the beginning is read.
     *
     * @throws BadDocumentException if it is missing, may not be read or is none
     */
    public static Content of(Path path) throws BadDocumentException {
        if (Files.isDirectory(path)) {
            throw new BadDocumentException("report.folder", "this is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new Content(path.getFileName() == null ? path.toString() : path.getFileName().toString(), path, in.readNBytes(HEAD));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static BadDocumentException refused(IOException e) {
        return switch (e) {
            case BadDocumentException bad -> bad;
            case NoSuchFileException gone -> new BadDocumentException("report.missing", "there is no such file; check its name");
            case AccessDeniedException denied -> new BadDocumentException("report.unreadable", "you may not read this file; change its permissions");
            default -> new BadDocumentException("report.unreadable", "the file can't be read: " + e.getMessage());
        };
    }

    /** The file's name, without its folder. */
    public String name() {
        return name;
    }

    /** Whether the name ends in one of these, whatever their case. */
    boolean ends(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    /** Whether the file begins with these bytes, written as Latin-1. */
    boolean begins(String marks) {
        byte[] wanted = marks.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** The first bytes, at most {@value #HEAD}. */
    byte[] head() {
        return bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD);
    }

    /** The beginning as text, without byte order mark and leading white space, in lower case. */
    synchronized String headText() {
        String text = headText;
        if (text == null) {
            text = Characters.of(head()).text().stripLeading().toLowerCase(Locale.ROOT);
            headText = text;
        }
        return text;
    }

    /** The bytes from the beginning; to be closed. */
    InputStream open() throws BadDocumentException {
        if (path == null) {
            return new ByteArrayInputStream(bytes);
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * All bytes.
     *
     * @throws BadDocumentException if there are more than {@value #MAX_BYTES}
     */
    public byte[] bytes() throws BadDocumentException {
        if (path == null) {
            return bytes;
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new BadDocumentException("report.too-large", "the file is larger than " + (MAX_BYTES >> 20) + " MB; split it");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw refused(e);
        }
    }
}
