package conflictmap.viewmodel;

import conflictmap.basemap.Backdrop;
import conflictmap.basemap.Basemap;
import conflictmap.basemap.NamePlans;
import conflictmap.basemap.Pile;
import conflictmap.basemap.names.Fader;
import conflictmap.export.safe.Publishable;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.OwnLayers;
import conflictmap.layers.paint.LayerPaper;
import conflictmap.layers.paint.LayerScreen;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Problem;
import conflictmap.render.Anchor;
import conflictmap.render.ComparedMap;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Picture;
import conflictmap.render.Piece;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.Comparison;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Maps as the program draws them: the basemap, the events on it, and the furniture round it. */
public final class AtlasMaps implements MapMaker {
    private final Basemap basemap;
    private final Jobs jobs;
    private final Backdrop backdrop;
    private final NamePlans plans;
    private final Fader fader = Fader.soft(System::nanoTime);
    private final LayerScreen under;
    private final LayerScreen over;
    private OwnLayers layers = OwnLayers.NONE;
    /** What a paper cannot read, the window has been told of, since it shows the same. */
    private static final Consumer<Problem> TOLD = problem -> {};

    /**
     * A map maker for one window.
     *
     * @param onSharp called where the jobs deliver when the basemap can be painted better
     */
    public AtlasMaps(Basemap basemap, Jobs jobs, Runnable onSharp) {
        this(basemap, jobs, onSharp, CompletableFuture.completedFuture(true));
    }

    /**
     * The same, which leaves the computer to something that matters more, until that has ended: names and the picture of the
     * whole world come after it.
     */
    public AtlasMaps(Basemap basemap, Jobs jobs, Runnable onSharp, CompletableFuture<?> first) {
        this.basemap = basemap;
        this.jobs = jobs;
        this.backdrop = new Backdrop(basemap, jobs, onSharp, () -> !first.isDone());
        this.plans = new NamePlans(basemap, jobs, onSharp, () -> !first.isDone());
        if (!first.isDone()) {
            first.whenComplete((done, failure) -> jobs.after(Duration.ZERO, onSharp));
        }
        this.under = new LayerScreen(LayerPlace.UNDER, jobs, onSharp);
        this.over = new LayerScreen(LayerPlace.OVER, jobs, onSharp);
    }

    /** Paints the furniture of an empty map on the caller's thread: then typefaces and painter are loaded before the window needs them. */
    public static void prepare() {
        var furniture = new Furniture(new SymbolLayer(EventIndex.EMPTY, id -> Optional.empty()));
        var frame = new Frame(Desk.FIRST_VIEW, Instant.EPOCH, Window.of(Duration.ofHours(1)), ZoneOffset.UTC, Theme.LIGHT, null);
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        new Picture(List.of(furniture)).paint(image, 1, frame);
    }

    @Override
    public MapSheet map(EventIndex events) {
        return new Atlas(events, SymbolLayer.onScreen(events, basemap, Jobs::both));
    }

    @Override
    public Supplier<MapSheet> prepared(EventIndex events, Frame first) {
        SymbolLayer symbols = SymbolLayer.onScreen(events, basemap, Jobs::both);
        symbols.layOut(first);
        return () -> new Atlas(events, symbols);
    }

    @Override
    public MapSheet compared(Supplier<Comparison> of) {
        return new ComparedAtlas(of);
    }

    @Override
    public void lay(OwnLayers newLayers, Consumer<Problem> lost) {
        layers = newLayers;
        under.show(layers, lost);
        over.show(layers, lost);
    }

    @Override
    public Picture paper(EventIndex events, Frame first, Progress progress) throws IOException, InterruptedException {
        return onPaper(new SymbolLayer(events, basemap, Jobs::both), progress);
    }

    private Picture onPaper(SymbolLayer symbols, Progress progress) throws IOException, InterruptedException {
        return Pile.paper(basemap, symbols, paperLayers(), progress);
    }

    @Override
    public Picture paper(Comparison of, Frame first, Progress progress) throws IOException, InterruptedException {
        return onPaper(of, new SymbolLayer(of.a().events(), basemap, Jobs::both), new SymbolLayer(of.b().events(), basemap, Jobs::both), progress);
    }

    private Picture onPaper(Comparison of, SymbolLayer a, SymbolLayer b, Progress progress) throws IOException, InterruptedException {
        return Pile.compared(basemap, () -> of, a, b, paperLayers(), progress);
    }

    private Pile.Between paperLayers() {
        return new Pile.Between(
                new LayerPaper(layers, LayerPlace.UNDER, TOLD), new LayerPaper(layers, LayerPlace.OVER, TOLD), layers::signs);
    }

    /** Two sides; each has names that come and go by themselves. */
    private final class ComparedAtlas implements MapSheet {
        private final Supplier<Comparison> of;
        private final SymbolLayer a;
        private final SymbolLayer b;
        private final List<Fader> faders = new ArrayList<>();
        private final ComparedMap map;
        private final Picture picture;

        ComparedAtlas(Supplier<Comparison> of) {
            this.of = of;
            a = SymbolLayer.onScreen(of.get().a().events(), basemap, Jobs::both);
            b = SymbolLayer.onScreen(of.get().b().events(), basemap, Jobs::both);
            plans.setAnchors(Anchor.together(a.anchors(), b.anchors()));
            map = new ComparedMap(of, a, b, () -> layers.signs(), (events, symbols, clear) -> {
                Fader its = Fader.soft(System::nanoTime);
                faders.add(its);
                return Pile.sheets(backdrop, plans, its, events, symbols, clear, new Pile.Between(under, over, () -> layers.signs()));
            });
            picture = new Picture(List.of(map), Jobs::both);
        }

        @Override
        public Picture picture() {
            return picture;
        }

        @Override
        public boolean isSharp(Frame frame) {
            Frame its = map.panes(frame).frame(of.get().a());
            return backdrop.isSharp(its) && under.isSharp(its) && over.isSharp(its) && plans.isReady(its) && !isMoving(frame);
        }

        /** Names of a map that is not seen stand still: nobody waits for them. */
        @Override
        public boolean isMoving(Frame frame) {
            return IntStream.range(0, faders.size()).anyMatch(i -> map.sees(frame, i) && faders.get(i).isMoving()) || map.isRough(frame);
        }

        @Override
        public Picture paper(Frame first, Progress progress) throws IOException, InterruptedException {
            return paper(of.get(), progress);
        }

        @Override
        public Picture paper(Frame first, Publishable published, Progress progress) throws IOException, InterruptedException {
            return paper(published.comparison(of.get()), progress);
        }

        private Picture paper(Comparison now, Progress progress) throws IOException, InterruptedException {
            var left = new SymbolLayer(now.a().events(), basemap, Jobs::both);
            var right = new SymbolLayer(now.b().events(), basemap, Jobs::both);
            left.continueFrom(a);
            right.continueFrom(b);
            return onPaper(now, left, right, progress);
        }

        @Override
        public List<ConflictEvent> hit(Frame frame, double px, double py) {
            return map.hit(frame, px, py);
        }

        @Override
        public int mapWidth(Frame frame) {
            return map.panes(frame).widthPx();
        }

        @Override
        public double inView(Frame frame, double px) {
            return map.panes(frame).inView(px);
        }
    }

    private final class Atlas implements MapSheet {
        private final EventIndex events;
        private final SymbolLayer symbols;
        private final Furniture furniture;
        private final Picture picture;

        Atlas(EventIndex events, SymbolLayer symbols) {
            this.events = events;
            this.symbols = symbols;
            furniture = new Furniture(symbols, () -> layers.signs());
            plans.setAnchors(symbols.anchors());
            picture = new Picture(
                    Pile.of(backdrop, plans, fader, symbols, new Pile.Between(under, over, () -> layers.signs())), Jobs::both, jobs::aside);
        }

        @Override
        public Picture picture() {
            return picture;
        }

        @Override
        public boolean isSharp(Frame frame) {
            return backdrop.isSharp(frame) && under.isSharp(frame) && over.isSharp(frame) && plans.isReady(frame) && !isMoving(frame);
        }

        @Override
        public boolean isMoving(Frame frame) {
            return fader.isMoving() || symbols.isRough() || picture.isWaiting();
        }

        @Override
        public Picture paper(Frame first, Progress progress) throws IOException, InterruptedException {
            return paper(events, progress);
        }

        @Override
        public Picture paper(Frame first, Publishable published, Progress progress) throws IOException, InterruptedException {
            return paper(published.events(events), progress);
        }

        private Picture paper(EventIndex of, Progress progress) throws IOException, InterruptedException {
            var own = new SymbolLayer(of, basemap, Jobs::both);
            own.continueFrom(symbols);
            return onPaper(own, progress);
        }

        @Override
        public List<ConflictEvent> hit(Frame frame, double px, double py) {
            Optional<Piece> piece = furnitureAt(frame, px, py);
            return piece.isPresent() ? furniture.hit(frame, px, py) : symbols.hit(frame, px, py);
        }

        @Override
        public Optional<ConflictEvent> beside(Frame frame, @Nullable ConflictEvent event, int step) {
            return symbols.beside(frame, event == null ? null : event.id(), step);
        }

        @Override
        public Optional<Piece> furnitureAt(Frame frame, double px, double py) {
            return furniture.at(frame, px, py);
        }
    }
}
