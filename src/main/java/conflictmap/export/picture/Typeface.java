package conflictmap.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The bundled faces as files, whole or with just the letters that a picture needs. */
enum Typeface {
    REGULAR("Inter-Regular.ttf", "Inter Regular", "Inter", 400, "normal"),
    ITALIC("Inter-Italic.ttf", "Inter Italic", "Inter", 400, "italic"),
    BOLD("Inter-SemiBold.ttf", "Inter Semi Bold", "Inter", 600, "normal");

    private static final List<String> KEPT = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "post", "cvt ", "fpgm", "prep");

    private final String file;
    private final String fontName;
    private final String family;
    private final int weight;
    private final String slant;

    Typeface(String file, String fontName, String family, int weight, String slant) {
        this.file = file;
        this.fontName = fontName;
        this.family = family;
        this.weight = weight;
        this.slant = slant;
    }

    /** What Java calls it. */
    String fontName() {
        return fontName;
    }

    /** What it is called in style sheets, besides its weight and slant. */
    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    String slant() {
        return slant;
    }

    /** The whole file. */
    byte[] whole() throws IOException {
        try (@Nullable InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IOException("the font " + file + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }

    /** A file with the letters of these code points alone. */
    byte[] with(Set<Integer> letters) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole()))) {
            var subsetter = new TTFSubsetter(font, KEPT);
            letters.forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
