package conflictmap.export.picture;

import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.Xmp;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes PDF: one page as large as the sheet, shapes as shapes, text as text in the bundled fonts, whose needed letters
 * are embedded. Its state is in the document's XMP, which is not packed, so that any reader of XMP finds it.
 */
final class PdfFile {
    private static final float POINTS_PER_PX = 72f / 96;

    private PdfFile() {}

    /** Writes a sheet. */
    static void write(Sheet sheet, Picture picture, Frame frame, double fineness, PictureState state, OutputStream out)
            throws IOException {
        float width = sheet.size().widthPx();
        float height = sheet.size().heightPx();
        try (PDDocument document = new PDDocument(); var fonts = fonts()) {
            var page = new PDPage(new PDRectangle(width * POINTS_PER_PX, height * POINTS_PER_PX));
            document.addPage(page);
            var g = new PdfBoxGraphics2D(document, width, height);
            g.setFontTextDrawer(new Spaced(fonts));
            sheet.draw(g, fineness, picture, frame);
            g.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PX, POINTS_PER_PX));
                content.drawForm(g.getXFormObject());
            }
            document.getDocumentInformation().setTitle(state.page().title());
            document.getDocumentInformation().setCreator(state.program());
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Xmp.packet(state).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.save(out);
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer fonts() throws IOException {
        var fonts = new PdfBoxGraphics2DFontTextDrawer();
        for (Typeface face : Typeface.values()) {
            fonts.registerFont(face.fontName(), new ByteArrayInputStream(face.whole()));
        }
        return fonts;
    }

    /** Sets letters apart as the font asks for, which the library does not. */
    private record Spaced(PdfBoxGraphics2DFontTextDrawer fonts) implements IPdfBoxGraphics2DFontTextDrawer {
        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            return fonts.canDrawText(text, env);
        }

        @Override
        public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            float apart = text.getAttribute(TextAttribute.FONT) instanceof Font font
                            && font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking
                    ? tracking.floatValue() * font.getSize2D()
                    : 0;
            if (apart != 0) {
                env.getContentStream().setCharacterSpacing(apart);
            }
            fonts.drawText(text, env);
            if (apart != 0) {
                env.getContentStream().setCharacterSpacing(0);
            }
        }

        @Override
        public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            return fonts.getFontMetrics(font, env);
        }
    }
}
