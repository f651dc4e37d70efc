package conflictmap.project;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.ComparisonText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at, and how.
 *
 * @param center middle of the map
 * @param zoom as in {@link conflictmap.geo.Viewport}
 * @param projection how the earth is laid flat
 * @param now where the playhead stands; null at the end of the events
 * @param window which stretch of time before it is shown
 * @param basis by which of their times events play
 * @param zone in which times are shown; null for that of the events
 * @param filter as it is typed; empty for all events
 * @param depiction code of how events are shown: {@code auto}, {@code symbols}, {@code density}
 * @param theme name of the map's colours: {@code light}, {@code dark}, {@code print}
 * @param layers people's own layers, lowest first; scenes have none of their own
 * @param compare what is compared; null for nothing, as in files of older versions
 * @param furniture which pieces of furniture stand elsewhere than usual, as {@code legend=top-right,scale=none}; null where that is
 *     not told, as in files of older versions
 */
public record Look(
        GeoPoint center,
        double zoom,
        MapProjection projection,
        @Nullable Instant now,
        Window window,
        TimeBasis basis,
        @Nullable ZoneId zone,
        String filter,
        String depiction,
        String theme,
        List<KeptLayer> layers,
        @Nullable ComparisonText compare,
        @Nullable String furniture) {
    /** How a project is looked at first: from the Mediterranean to the Gulf. */
    public static final Look FIRST = new Look(
            new GeoPoint(32.5, 44), 5, MapProjection.MERCATOR, null, new Window(Window.Mode.CUMULATIVE, Duration.ofHours(6)),
            TimeBasis.HAPPENED, null, "", "auto", "light");

    /** Files of older versions tell of no layers. */
    public Look {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /** A look without own layers that compares nothing. */
    public Look(
            GeoPoint center, double zoom, MapProjection projection, @Nullable Instant now, Window window, TimeBasis basis,
            @Nullable ZoneId zone, String filter, String depiction, String theme) {
        this(center, zoom, projection, now, window, basis, zone, filter, depiction, theme, List.of(), null, null);
    }

    /** The same with other layers. */
    public Look with(List<KeptLayer> newLayers) {
        return new Look(center, zoom, projection, now, window, basis, zone, filter, depiction, theme, newLayers, compare, furniture);
    }

    /** The same with another comparison, or none. */
    public Look comparing(@Nullable ComparisonText other) {
        return new Look(center, zoom, projection, now, window, basis, zone, filter, depiction, theme, layers, other, furniture);
    }

    /** The same with its furniture elsewhere. */
    public Look furnished(@Nullable String plan) {
        return new Look(center, zoom, projection, now, window, basis, zone, filter, depiction, theme, layers, compare, plan);
    }
}
