package conflictmap.viewmodel;

import conflictmap.jobs.Running;
import conflictmap.layers.LayerFiles;
import conflictmap.layers.LayerKind;
import conflictmap.layers.LayerStyle;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import conflictmap.model.Problem;
import conflictmap.project.KeptLayer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The layers that the user brought: opened in the background, ordered, styled, taken away. */
public final class Layering {
    private final Work work;
    private final Consumer<List<Problem>> problems;
    private final ReadOnlyObjectWrapper<OwnLayers> layers = new ReadOnlyObjectWrapper<>(OwnLayers.NONE);
    private int brought;
    /** What a project keeps and could not be opened: kept on, lest the next save forgets it. */
    private List<KeptLayer> lost = List.of();
    private @Nullable List<KeptLayer> reopening;

    /** @param problems takes what could not be read */
    Layering(Work work, Consumer<List<Problem>> problems) {
        this.work = work;
        this.problems = problems;
    }

    /** All layers, lowest first. */
    public ReadOnlyObjectProperty<OwnLayers> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /** All layers, lowest first. */
    public OwnLayers layers() {
        return layers.get();
    }

    /** Opens files in the background and lays what they hold on top; a damaged one is told and left out. */
    public Running<LayerFiles.Opened> add(List<Path> files) {
        List<Path> all = List.copyOf(files);
        return work.submit(Messages.text("job.layers"), progress -> {
            List<OwnLayer> opened = new ArrayList<>();
            List<Problem> told = new ArrayList<>();
            for (Path file : all) {
                progress.check();
                LayerFiles.Opened one = LayerFiles.open(file, progress);
                opened.addAll(one.layers());
                told.addAll(one.problems());
            }
            return new LayerFiles.Opened(opened, told);
        }, this::take);
    }

    private void take(LayerFiles.Opened opened) {
        List<OwnLayer> coloured = opened.layers().stream()
                .map(layer -> layer.withStyle(LayerStyle.ofNumber(brought++)))
                .toList();
        layers.set(layers().with(coloured));
        problems.accept(opened.problems());
        work.tell(opened.layers().isEmpty() && !opened.problems().isEmpty()
                ? opened.problems().getFirst().toString()
                : Messages.counted("layers.added", opened.layers().size()));
    }

    /** All layers as a project keeps them, with those that could not be opened. */
    public List<KeptLayer> kept() {
        List<KeptLayer> waited = reopening;
        if (waited != null) {
            return waited;
        }
        return Stream.concat(layers().all().stream().map(KeptLayers::kept), lost.stream()).toList();
    }

    /**
     * Lays the layers of a project in place of those that are there; what cannot be opened is told and skipped.
     *
     * @param folder where the project lies; null where it has no file
     * @param then called when they lie there
     */
    void reopen(List<KeptLayer> kept, @Nullable Path folder, Runnable then) {
        lost = List.of();
        layers.set(OwnLayers.NONE);
        if (kept.isEmpty()) {
            reopening = null;
            then.run();
            return;
        }
        reopening = kept;
        work.submit(Messages.text("job.layers"), progress -> KeptLayers.open(kept, folder, progress), opened -> {
            reopening = null;
            lost = opened.lost();
            brought += opened.layers().size();
            layers.set(new OwnLayers(opened.layers()));
            problems.accept(opened.problems());
            then.run();
        });
    }

    /** A row for each layer, the topmost first. */
    public List<LayerRow> rows() {
        return layers().all().reversed().stream().map(layer -> new LayerRow(this, layer)).toList();
    }

    void change(OwnLayer before, OwnLayer after) {
        layers.set(layers().with(before, after));
    }

    void move(OwnLayer layer, int up) {
        layers.set(layers().moved(layer, up));
    }

    void remove(OwnLayer layer) {
        layers.set(layers().without(layer));
    }

    /** Patterns of the files that can be layers, for a file dialog: {@code *.geojson}. */
    public static List<String> patterns() {
        return Arrays.stream(LayerKind.values()).flatMap(kind -> kind.endings().stream()).map(ending -> "*." + ending).toList();
    }
}
