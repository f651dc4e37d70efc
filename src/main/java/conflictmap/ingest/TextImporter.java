package conflictmap.ingest;

import conflictmap.model.Problem;
import conflictmap.model.Report;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Plain text files: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252. */
public final class TextImporter {
    /** Largest file that is read, in bytes; a report of this size is some hundred thousand words. */
    public static final long MAX_BYTES = 32L << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextImporter() {}

    /**
     * The report in a file.
     *
     * @throws BadInputException if the file is missing, unreadable, empty, too large or no text
     */
    public static Report read(ReportFile file) throws BadInputException {
        byte[] bytes = bytes(file.path());
        String text = decoded(file.path(), bytes);
        if (text.isBlank()) {
            throw bad("report.empty", file.path(), "the file is empty; there is nothing to read");
        }
        return new Report(file.id(), file.title(), file.source(), file.published(), text);
    }

    private static byte[] bytes(Path path) throws BadInputException {
        try {
            if (Files.isDirectory(path)) {
                throw bad("report.folder", path, "this is a folder; name the files in it");
            }
            if (Files.size(path) > MAX_BYTES) {
                throw bad("report.too-large", path, "the file is larger than " + (MAX_BYTES >> 20) + " MB; split it");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw bad("report.missing", path, "there is no such file; check its name");
        } catch (AccessDeniedException e) {
            throw bad("report.unreadable", path, "you may not read this file; change its permissions");
        } catch (BadInputException e) {
            throw e;
        } catch (IOException e) {
            throw bad("report.unreadable", path, "the file can't be read: " + e.getMessage());
        }
    }

    private static String decoded(Path path, byte[] bytes) throws BadInputException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (isBinary(bytes)) {
            throw bad("report.binary", path, "this is no text; save the report as a text file and add that");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    /** More than one in a hundred bytes is a control character other than white space. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return controls * 100L > bytes.length;
    }

    private static BadInputException bad(String code, Path path, String message) {
        return new BadInputException(new Problem(code, path.toString(), 0, message));
    }
}
