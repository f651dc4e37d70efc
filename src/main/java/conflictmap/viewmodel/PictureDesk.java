package conflictmap.viewmodel;

import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.PictureFormat;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.StillExport;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.jobs.Running;
import conflictmap.model.Reading;
import conflictmap.render.Frame;
import conflictmap.render.FurniturePlan;
import conflictmap.render.MapEdge;
import conflictmap.render.Picture;
import conflictmap.render.Piece;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** The picture that is about to be written of what the map shows: what it is to be, how it will look, and its file. */
public final class PictureDesk {
    /** Code of the size of the map as it is shown. */
    public static final String SHOWN = "shown";
    /** Code of a size of one's own. */
    public static final String CUSTOM = "custom";
    private static final BufferedImage NOTHING = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    private static final double MOST_PREVIEW_PX = 1200;
    /** What is typed is waited for so long. */
    private static final Duration REST = Duration.ofMillis(150);

    private final Desk desk;
    private final PersonNames persons;
    private final String program;
    private final Jobs jobs;
    private final Jobs.Latest previews;
    private final StringProperty format = new SimpleStringProperty(PictureFormat.PNG.code());
    private final StringProperty size = new SimpleStringProperty(SHOWN);
    private final IntegerProperty width = new SimpleIntegerProperty(1920);
    private final IntegerProperty height = new SimpleIntegerProperty(1080);
    private final BooleanProperty landscape = new SimpleBooleanProperty(true);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subtitle = new SimpleStringProperty("");
    private final BooleanProperty withSources = new SimpleBooleanProperty();
    private final ObservableSet<Piece> pieces = FXCollections.observableSet(EnumSet.allOf(Piece.class));
    private final Safety safety = new Safety();
    private final ReadOnlyObjectWrapper<BufferedImage> preview = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    PictureDesk(Desk desk, Jobs jobs, String program, PersonNames persons) {
        this.desk = desk;
        this.persons = persons;
        this.program = program;
        this.jobs = jobs;
        this.previews = jobs.new Latest(Messages.text("job.preview"));
    }

    /** Codes of the formats: {@code png}. */
    public static List<String> formats() {
        return Arrays.stream(PictureFormat.values()).map(PictureFormat::code).toList();
    }

    /** Codes of the sizes: {@value #SHOWN}, {@code A4}, {@value #CUSTOM}. */
    public static List<String> sizes() {
        return Stream.of(Stream.of(SHOWN), PageSize.NAMED.stream().map(PageSize::code), Stream.of(CUSTOM)).flatMap(s -> s).toList();
    }

    /** Whether a size is that of a sheet of paper, which may lie or stand. */
    public static boolean isPaper(String size) {
        return PageSize.named(size).filter(PageSize::paper).isPresent();
    }

    /** Code of the format. */
    public StringProperty formatProperty() {
        return format;
    }

    /** Code of the size. */
    public StringProperty sizeProperty() {
        return size;
    }

    /** Pixels across, where the size is {@value #CUSTOM}. */
    public IntegerProperty widthProperty() {
        return width;
    }

    /** Pixels down, likewise. */
    public IntegerProperty heightProperty() {
        return height;
    }

    /** Whether a sheet of paper lies on its longer side. */
    public BooleanProperty landscapeProperty() {
        return landscape;
    }

    /** Pixels of a PNG for each of the size, 1 to 4. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty subtitleProperty() {
        return subtitle;
    }

    /** Whether the sources stand below the map. */
    public BooleanProperty withSourcesProperty() {
        return withSources;
    }

    /** The furniture that is drawn, where it stands at all. */
    public ObservableSet<Piece> pieces() {
        return pieces;
    }

    /** Whether it, and all else that is taken out, is made safe to publish. */
    public Safety safety() {
        return safety;
    }

    /** All that the picture follows from. */
    public List<Observable> parts() {
        Stream<Observable> own = Stream.of(format, size, width, height, landscape, scale, title, subtitle, withSources, pieces);
        return Stream.concat(own, safety.parts().stream()).toList();
    }

    /** The picture as it will be, smaller; one clear pixel while there is none. */
    public ReadOnlyObjectProperty<BufferedImage> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why there can be no such picture; empty where there can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Those who published what lies on the desk, by name. */
    public Set<String> sources() {
        return new TreeSet<>(provenance().sources(SafeToPublish.NOTHING));
    }

    /** The size of the file: {@code 2246 x 1588 pixels}, {@code 297 x 210 mm}; empty where there can be no such picture. */
    public String sizeText() {
        boolean pixels = format.get().equals(PictureFormat.PNG.code());
        try {
            PageSize its = page();
            return its.paper() && !pixels
                    ? Messages.text("picture.size.mm", Math.round(its.widthPx() * 25.4 / 96), Math.round(its.heightPx() * 25.4 / 96))
                    : Messages.text("picture.size.px", Math.round(its.widthPx() * (pixels ? scale.get() : 1)),
                            Math.round(its.heightPx() * (pixels ? scale.get() : 1)));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private PageSize page() {
        if (size.get().equals(CUSTOM)) {
            return PageSize.of(width.get(), height.get());
        }
        Frame shown = desk.frameProperty().get();
        return PageSize.named(size.get())
                .map(named -> landscape.get() ? named.landscape() : named)
                .orElseGet(() -> PageSize.of(
                        Math.max(PageSize.LEAST_PX, shown.view().widthPx()), Math.max(PageSize.LEAST_PX, shown.view().heightPx())));
    }

    private PictureWish wish() {
        PictureFormat written = PictureFormat.ofCode(format.get()).orElse(PictureFormat.PNG);
        return new PictureWish(written, page(), scale.get(), new PictureState.Page(title.get(), subtitle.get()), withSources.get(), safety.wish());
    }

    private Frame frame() {
        FurniturePlan plan = desk.frameProperty().get().furniture();
        for (Piece piece : Piece.values()) {
            if (!pieces.contains(piece) && piece != Piece.CREDIT) {
                plan = plan.with(piece, MapEdge.NONE);
            }
        }
        return desk.frameProperty().get().furnished(plan).moving(0);
    }

    /** Where what lies on the desk comes from. */
    Provenance provenance() {
        return new Provenance(
                program, desk.shelf().filterProperty().get(), desk.shelf().project().readings().stream().map(Reading::report).toList(),
                desk.shelf().project().tables(), desk.allEvents(), desk.comparing().text());
    }

    /** What is to be made in a job, taken from the desk before. */
    private record Order(PictureWish wish, Frame frame, Provenance from, MapSheet sheet, PersonNames persons) {
        StillExport export() {
            return wish.export(frame, from, persons);
        }

        Picture paper(StillExport export, Progress progress) throws IOException, InterruptedException {
            return sheet.paper(export.sheet().frame(frame), from.publishable(wish.safe(), persons), progress);
        }
    }

    private Order order() {
        return new Order(wish(), frame(), provenance(), desk.sheetProperty().get(), persons);
    }

    /** Paints the preview anew, which is the picture itself, smaller. */
    public void refresh() {
        Order order;
        try {
            order = order();
            order.wish().check(order.frame().theme(), order.from());
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            return;
        }
        problem.set("");
        previews.submit(
                progress -> {
                    jobs.rest(REST);
                    StillExport export = order.export();
                    PageSize its = export.sheet().size();
                    double smaller = Math.min(1, MOST_PREVIEW_PX / Math.max(its.widthPx(), its.heightPx()));
                    return export.painted(order.paper(export, progress), order.frame(), Math.max(0.125, Math.floor(smaller * 8) / 8));
                },
                preview::set,
                e -> problem.set(Work.reason(e)));
    }

    /** No preview is wanted any more. */
    public void leave() {
        previews.cancel();
    }

    /** Writes the picture. */
    public Running<Path> save(Path out) {
        Order order = order();
        return desk.work().submit(
                Messages.text("job.picture"),
                progress -> {
                    StillExport export = order.export();
                    export.write(order.paper(export, progress), List.of(order.frame()), out, progress);
                    return out;
                },
                file -> desk.work().tell(Messages.text("job.done.picture", file.toString())));
    }
}
