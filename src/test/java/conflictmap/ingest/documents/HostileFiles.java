package conflictmap.ingest.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to break their readers. */
public final class HostileFiles {
    private HostileFiles() {}

    /** A PDF of half a megabyte whose page unpacks to hundreds. */
    public static byte[] pdfBomb() throws IOException {
        return MakeDocuments.bomb();
    }

    /** A mail with so many parts in each other. */
    public static byte[] deepMail(int depth) {
        var mail = new StringBuilder("Subject: deep\r\nFrom: a@b\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\r\n\r\n--b").append(i).append("\r\n");
        }
        return mail.append("Content-Type: text/plain\r\n\r\nThe end.\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** An archive with a file of so many megabytes of nothing. */
    public static byte[] zipBomb(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nothing.txt"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** A feed whose entities would grow to gigabytes. */
    public static byte[] laughs() {
        var feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"" + "ha".repeat(50) + "\">");
        for (int i = 1; i < 10; i++) {
            feed.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return feed.append("]><rss><channel><item><title>&a9;</title></item></channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
