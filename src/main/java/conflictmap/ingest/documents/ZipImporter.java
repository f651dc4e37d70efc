package conflictmap.ingest.documents;

import conflictmap.files.CountedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** ZIP archives of files of the other formats, and archives in them one level deep; nothing is written to disk. */
public final class ZipImporter implements Importer {
    /** How an archive begins. */
    static final String MARK = "PK\u0003\u0004";
    /** Files in an archive. */
    static final int MAX_ENTRIES = 10_000;
    /** Bytes of all files in an archive, unpacked. */
    static final long MAX_TOTAL = 256L << 20;
    /** How much bigger than the archive its files may be, once they are bigger than {@link #HARMLESS}. */
    static final int MAX_RATIO = 100;

    private static final long HARMLESS = 4L << 20;
    private static final int MAX_DEPTH = 1;
    /** For names that are not said to be UTF-8: the code page of the first archivers. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    @Override
    public String name() {
        return "ZIP";
    }

    @Override
    public boolean accepts(Content file) {
        return file.begins(MARK) || file.begins("PK\u0005\u0006");
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        if (found.depth() > MAX_DEPTH) {
            throw new BadDocumentException("zip.nested", "an archive in an archive in an archive is not opened; unpack it");
        }
        var packed = new Counting(file.open());
        long total = 0;
        try (var zip = new ZipInputStream(packed, OLD_NAMES)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new BadDocumentException("zip.entries", "the archive holds more than " + MAX_ENTRIES + " files; only those are read. Split it");
                }
                total += entry(entry, zip, packed, total, found);
            }
        } catch (IllegalArgumentException e) {
            throw new BadDocumentException("zip.name", "a name in the archive can't be read; pack it anew: " + e.getMessage());
        }
    }

    private static long entry(ZipEntry entry, ZipInputStream zip, Counting packed, long before, Found found) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory() || isLitter(name)) {
            return 0;
        }
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            bytes.write(buffer, 0, n);
            long all = before + bytes.size();
            if (all > MAX_TOTAL || all > HARMLESS && all / MAX_RATIO > packed.count) {
                throw new BadDocumentException("zip.bomb", "the archive unpacks to more than " + MAX_RATIO + " times its size or more than "
                        + (MAX_TOTAL >> 20) + " MB, at " + name + "; unpack it yourself if you trust it");
            }
            if (bytes.size() > Content.MAX_BYTES) {
                throw new BadDocumentException("report.too-large", name + " in the archive is larger than " + (Content.MAX_BYTES >> 20) + " MB; split it");
            }
        }
        if (isOutside(name)) {
            found.problem("zip.path", 0, "the name \"" + name + "\" leads out of the archive; that file is left out");
        } else {
            found.within(name).read(Content.of(name.substring(name.lastIndexOf('/') + 1), bytes.toByteArray()));
        }
        return bytes.size();
    }

    /** Whether a name means a file elsewhere than below the archive's own folder. */
    static boolean isOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0;
    }

    private static boolean isLitter(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || file.startsWith(".") && !file.startsWith("..") || file.equals("thumbs.db") || file.equals("desktop.ini");
    }

    /** Counts the bytes that were taken of an archive. */
    private static final class Counting extends CountedInput {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        protected void counted(int bytes, long all) {
            count = all;
        }
    }
}
