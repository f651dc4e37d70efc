package conflictmap.export.picture;

import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.Xmp;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;

/**
 * Writes SVG 1.1: shapes are shapes and text is text, in the bundled fonts, whose needed letters stand in the file. Its
 * state is in {@code <metadata>}. Sheets of paper are as large as the paper.
 */
final class SvgFile {
    /** Letters of text by the face that they are set in. */
    private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
    private static final Pattern SPACING = Pattern.compile("letter-spacing: ([0-9.]+);");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos);");
    private static final double MM_PER_PX = 25.4 / 96;

    private SvgFile() {}

    /** Writes a sheet. */
    static void write(Sheet sheet, Picture picture, Frame frame, double fineness, PictureState state, Writer out)
            throws IOException {
        String title = state.page().title();
        String head = (title.isBlank() ? "" : "<title>" + Xmp.escaped(title) + "</title>\n") + "<metadata>\n" + Xmp.element(state) + "\n</metadata>\n";
        write(sheet.size().widthPx(), sheet.size().heightPx(), sheet.size().paper(), head, g -> sheet.draw(g, fineness, picture, frame), out);
    }

    /**
     * Writes what paints itself.
     *
     * @param paper whether it is as large as it is on paper
     * @param head elements in front of what is painted, a line each
     */
    static void write(int width, int height, boolean paper, String head, Consumer<SVGGraphics2D> painting, Writer out) throws IOException {
        var g = new SVGGraphics2D(width, height, SVGUnits.PX);
        g.setGeomDoubleConverter(SvgFile::number);
        g.setTransformDoubleConverter(SvgFile::precise);
        g.setFontFunction(SvgFile::family);
        g.setRenderingHint(SVGHints.KEY_TEXT_RENDERING, SVGHints.VALUE_TEXT_RENDERING_PRECISION);
        painting.accept(g);
        String drawn = g.getSVGElement(null, false, null, null, null);
        String body = spaced(drawn.substring(drawn.indexOf('>') + 1));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" xml:space=\"preserve\" "
                        + "width=\"%s\" height=\"%s\" viewBox=\"0 0 %d %d\">\n",
                paper ? number(width * MM_PER_PX) + "mm" : width + "px", paper ? number(height * MM_PER_PX) + "mm" : height + "px", width, height));
        out.write(head);
        out.write("<style>\n" + faces(body) + "</style>\n");
        out.write(body);
        out.write("\n");
    }

    /** Units of the space between letters, which style sheets ask for. */
    private static String spaced(String svg) {
        return SPACING.matcher(svg).replaceAll(found -> "letter-spacing: " + number(Double.parseDouble(found.group(1))) + "px;");
    }

    private static String family(String family) {
        Typeface face = family.equals(Typeface.BOLD.fontName()) ? Typeface.BOLD : Typeface.REGULAR;
        return "\"" + face.family() + "\", sans-serif; font-weight: " + face.weight();
    }

    private static String faces(String svg) throws IOException {
        Map<Typeface, Set<Integer>> letters = new EnumMap<>(Typeface.class);
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            Typeface face = text.group(1).contains("font-weight: 600") ? Typeface.BOLD
                    : text.group(1).contains("italic") ? Typeface.ITALIC : Typeface.REGULAR;
            plain(text.group(2)).codePoints().forEach(letters.computeIfAbsent(face, f -> new TreeSet<>())::add);
        }
        var all = new StringBuilder();
        for (Map.Entry<Typeface, Set<Integer>> entry : letters.entrySet()) {
            Typeface face = entry.getKey();
            all.append(String.format(Locale.ROOT,
                    "@font-face { font-family: '%s'; font-weight: %d; font-style: %s; src: url(data:font/ttf;base64,%s); }%n",
                    face.family(), face.weight(), face.slant(), Base64.getEncoder().encodeToString(face.with(entry.getValue()))));
        }
        return all.toString();
    }

    private static String plain(String escaped) {
        return ENTITY.matcher(escaped).replaceAll(found -> switch (found.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        });
    }

    /** Hundredths of a pixel, without needless digits. */
    private static String number(double value) {
        return shortest(String.format(Locale.ROOT, "%.2f", value));
    }

    private static String precise(double value) {
        return shortest(String.format(Locale.ROOT, "%.6f", value));
    }

    private static String shortest(String number) {
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        String cut = number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
        return cut.equals("-0") ? "0" : cut;
    }
}
