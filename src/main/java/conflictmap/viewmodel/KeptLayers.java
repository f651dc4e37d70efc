package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.layers.LayerFiles;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.LayerStyle;
import conflictmap.layers.OwnLayer;
import conflictmap.model.Problem;
import conflictmap.project.KeptLayer;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Own layers as projects keep them, and back. */
public final class KeptLayers {
    private KeptLayers() {}

    /**
     * What was opened again.
     *
     * @param layers in their order, as they were drawn
     * @param lost those whose file is gone, damaged or holds them no more
     */
    public record Reopened(List<OwnLayer> layers, List<KeptLayer> lost, List<Problem> problems) {
        public Reopened {
            layers = List.copyOf(layers);
            lost = List.copyOf(lost);
            problems = List.copyOf(problems);
        }
    }

    /** A layer as a project keeps it. */
    static KeptLayer kept(OwnLayer layer) {
        LayerStyle style = layer.style();
        Color fill = style.fill();
        return new KeptLayer(layer.path().toAbsolutePath().toString(), layer.name(), layer.visible(), layer.place() == LayerPlace.OVER,
                text(style.stroke()), fill == null ? null : text(fill), style.widthPx(), style.opacity());
    }

    /**
     * Opens layers again. A file that is not where it was is looked for beside the project.
     *
     * @param folder where the project lies; null where it has no file
     * @throws InterruptedException if cancelled
     */
    public static Reopened open(List<KeptLayer> kept, @Nullable Path folder, Progress progress) throws InterruptedException {
        Map<Path, LayerFiles.Opened> files = new HashMap<>();
        List<OwnLayer> layers = new ArrayList<>();
        List<KeptLayer> lost = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (KeptLayer one : kept) {
            progress.check();
            Path file = place(one, folder);
            LayerFiles.Opened opened = files.get(file);
            if (opened == null) {
                opened = LayerFiles.open(file, progress);
                files.put(file, opened);
                problems.addAll(opened.problems());
            }
            Optional<OwnLayer> same = opened.layers().stream().filter(layer -> layer.name().equals(one.name())).findFirst();
            same.ifPresentOrElse(layer -> layers.add(drawn(layer, one)), () -> lost.add(one));
        }
        return new Reopened(layers, lost, problems);
    }

    private static Path place(KeptLayer kept, @Nullable Path folder) {
        Path file = Path.of(kept.file());
        Path name = file.getFileName();
        if (Files.exists(file) || folder == null || name == null) {
            return file;
        }
        Path beside = folder.resolve(name.toString());
        return Files.exists(beside) ? beside : file;
    }

    private static OwnLayer drawn(OwnLayer layer, KeptLayer kept) {
        String fill = kept.fill();
        Color stroke = colour(kept.stroke(), layer.style().stroke());
        var style = new LayerStyle(stroke, fill == null ? null : colour(fill, LayerStyle.tint(stroke)),
                Math.clamp(kept.widthPx(), LayerStyle.THINNEST, LayerStyle.WIDEST), Math.clamp(kept.opacity(), 0, 1));
        return layer.withStyle(style).withVisible(kept.visible()).withPlace(kept.over() ? LayerPlace.OVER : LayerPlace.UNDER);
    }

    private static String text(Color colour) {
        return String.format(Locale.ROOT, "#%06x%02x", colour.getRGB() & 0xFFFFFF, colour.getAlpha());
    }

    private static Color colour(String text, Color otherwise) {
        return text.matches("#\\p{XDigit}{8}") ? new Color(Integer.rotateRight(Integer.parseUnsignedInt(text.substring(1), 16), 8), true) : otherwise;
    }
}
