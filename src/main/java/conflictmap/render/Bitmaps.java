package conflictmap.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drawings that were made before, by what they show; those not used for the longest are let go. */
final class Bitmaps {
    private static final long MOST_PIXELS = 4_000_000;

    private final Map<Object, Bitmap> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long pixels;

    /** The drawing of a key, made if need be. */
    Bitmap get(Object key, Supplier<Bitmap> made) {
        Bitmap known = kept.get(key);
        if (known == null) {
            known = made.get();
            kept.put(key, known);
            pixels += known.argb().length;
            letGo();
        }
        return known;
    }

    /** The drawing of a key; null where it is not kept. */
    @Nullable Bitmap find(Object key) {
        return kept.get(key);
    }

    /** Keeps a drawing that was made elsewhere. */
    void keep(Object key, Bitmap made) {
        get(key, () -> made);
    }

    private void letGo() {
        var eldest = kept.entrySet().iterator();
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            pixels -= eldest.next().getValue().argb().length;
            eldest.remove();
        }
    }
}
