package conflictmap.export.slides;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** A wide slide show whose layouts have a place each for title, map and words, as masters of lessons do. Points throughout. */
final class Deck {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    /** How wide the slides of the template are. */
    private static final double TEMPLATE = 720;

    private static final Rectangle2D TITLE = new Rectangle2D.Double(28, 14, 904, 56);
    private static final Rectangle2D MAP = new Rectangle2D.Double(28, 78, 660, 412);
    private static final Rectangle2D WORDS = new Rectangle2D.Double(702, 78, 230, 412);
    /** Dark enough to be read on white from afar, as the layout's own grey is not. */
    private static final Color QUIET = new Color(0x404040);
    private static final Rectangle2D FOOT = new Rectangle2D.Double(28, 496, 904, 30);

    private final XMLSlideShow show;
    private final String label;
    private final XSLFSlideLayout withMap;
    private final XSLFSlideLayout opening;

    /** @param label what stands at the foot of each slide with a map; empty for nothing */
    Deck(XMLSlideShow show, String label) {
        this.show = show;
        this.label = label;
        show.setPageSize(new Dimension(WIDE, HIGH));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        widen(master);
        withMap = layout(master, SlideLayout.PIC_TX);
        opening = layout(master, SlideLayout.TITLE);
        arrange(withMap);
    }

    private static XSLFSlideLayout layout(XSLFSlideMaster master, SlideLayout kind) {
        XSLFSlideLayout layout = master.getLayout(kind);
        if (layout == null) {
            throw new IllegalStateException("the template lacks the layout " + kind);
        }
        return layout;
    }

    /** Makes master and layouts as wide as the slides are; each shape is read before any is moved, since they inherit. */
    private static void widen(XSLFSlideMaster master) {
        Map<XSLFTextShape, Rectangle2D> boxes = new LinkedHashMap<>();
        read(master, boxes);
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            read(layout, boxes);
        }
        boxes.forEach((shape, box) -> shape.setAnchor(new Rectangle2D.Double(
                box.getX() * WIDE / TEMPLATE, box.getY(), box.getWidth() * WIDE / TEMPLATE, box.getHeight())));
    }

    private static void read(XSLFSheet sheet, Map<XSLFTextShape, Rectangle2D> boxes) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getAnchor() != null) {
                boxes.put(text, text.getAnchor());
            }
        }
    }

    /** The layout of a map with words beside it. */
    private static void arrange(XSLFSlideLayout layout) {
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
                switch (text.getTextType()) {
                    case TITLE -> place(text, TITLE);
                    case PICTURE -> text.setAnchor(MAP);
                    case BODY -> place(text, WORDS);
                    case FOOTER -> place(text, FOOT);
                    default -> { }
                }
            }
        }
    }

    private static void place(XSLFTextShape shape, Rectangle2D box) {
        shape.setAnchor(box);
        shape.setVerticalAlignment(shape.getTextType() == Placeholder.BODY
                ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
    }

    /** Adds a slide that says what follows. */
    void addTitle(String title, String below) {
        XSLFSlide slide = show.createSlide(opening);
        for (XSLFTextShape text : slide.getPlaceholders()) {
            boolean isBelow = text.getTextType() == Placeholder.SUBTITLE || text.getTextType() == Placeholder.BODY;
            var run = text.setText(isBelow ? below : title);
            run.setFontSize(isBelow ? 22.0 : 44.0);
            run.setFontColor(isBelow ? QUIET : Color.BLACK);
        }
    }

    /** Adds a slide with a map. */
    void add(Slide content, XSLFPictureData map) {
        XSLFSlide slide = show.createSlide(withMap);
        for (XSLFTextShape text : slide.getPlaceholders()) {
            switch (text.getTextType()) {
                case TITLE -> write(text, List.of(content.title()), 30, true);
                case BODY -> write(text, content.lines(), 14, false);
                case PICTURE -> slide.removeShape(text);
                default -> { }
            }
        }
        XSLFPictureShape picture = slide.createPicture(map);
        picture.setPlaceholder(Placeholder.PICTURE);
        picture.setAnchor(within(MAP, map.getImageDimension()));
        if (picture.getXmlObject() instanceof CTPicture xml) {
            xml.getNvPicPr().getCNvPr().setDescr("Map: " + content.title() + ". " + String.join(" ", content.lines()));
        }
        List<String> below = new ArrayList<>();
        if (!label.isEmpty()) {
            below.add(label);
        }
        if (!content.sources().isEmpty()) {
            below.add("Sources: " + String.join("; ", content.sources()));
        }
        if (!below.isEmpty()) {
            XSLFTextShape foot = slide.createTextBox();
            foot.setPlaceholder(Placeholder.FOOTER);
            foot.setAnchor(FOOT);
            write(foot, below, 11, false);
            foot.getTextParagraphs().forEach(line -> line.getTextRuns().forEach(run -> run.setFontColor(QUIET)));
        }
        note(slide, content);
    }

    private void note(XSLFSlide slide, Slide content) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape text : notes.getPlaceholders()) {
            if (text.getTextType() == Placeholder.BODY) {
                text.clearText();
                content.notes().forEach(line -> paragraph(text).addNewTextRun().setText(line));
                if (!content.sources().isEmpty()) {
                    paragraph(text).addNewTextRun().setText("Sources: " + String.join("; ", content.sources()));
                }
            }
        }
    }

    /** The first paragraph, which an empty text has already, or a further one. */
    private static XSLFTextParagraph paragraph(XSLFTextShape text) {
        List<XSLFTextParagraph> all = text.getTextParagraphs();
        return all.size() == 1 && all.getFirst().getTextRuns().isEmpty() ? all.getFirst() : text.addNewTextParagraph();
    }

    private static void write(XSLFTextShape shape, List<String> lines, double size, boolean bold) {
        shape.clearText();
        for (String line : lines) {
            XSLFTextParagraph paragraph = paragraph(shape);
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setSpaceAfter(-6.0);
            var run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(size);
            run.setBold(bold);
        }
        shape.setTextAutofit(TextAutofit.NORMAL);
    }

    /** The largest box of a picture's shape in the middle of another. */
    private static Rectangle2D within(Rectangle2D room, Dimension picture) {
        double scale = Math.min(room.getWidth() / picture.getWidth(), room.getHeight() / picture.getHeight());
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        return new Rectangle2D.Double(room.getCenterX() - width / 2, room.getCenterY() - height / 2, width, height);
    }
}
