package conflictmap.basemap.names;

import conflictmap.basemap.names.NamePlan.Planned;
import conflictmap.basemap.names.NamesLayer.Shown;
import conflictmap.geo.Viewport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Names that fade in where they become wanted, and out where they no longer are. */
final class SoftFader extends Fader {
    /** How long a name takes to come or go; within the time in which a map that rests should be sharp. */
    static final long FADE_NS = 75_000_000;

    private final LongSupplier nanos;
    private final Map<Key, Fading> names = new HashMap<>();
    private @Nullable List<Shown> last;
    private boolean moving;

    SoftFader(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A name, whichever plan it comes from. */
    private record Key(String name, double lat, double lon) {
        static Key of(Planned planned) {
            Name name = planned.name();
            return new Key(name.lines().getFirst(), name.spots().getFirst().latDeg(), name.spots().getFirst().lonDeg());
        }
    }

    /** A name on its way: how opaque it was when it last turned, and where it goes. */
    private static final class Fading {
        private final Planned planned;
        private boolean wanted;
        private double before;
        private long turned;

        Fading(Planned planned, double opacity, long now) {
            this.planned = planned;
            this.wanted = true;
            this.before = opacity;
            this.turned = now;
        }

        double opacity(long now) {
            double way = (double) (now - turned) / FADE_NS;
            return Math.clamp(wanted ? before + way : before - way, 0, 1);
        }

        void turn(boolean toWanted, long now) {
            if (toWanted != wanted) {
                before = opacity(now);
                turned = now;
                wanted = toWanted;
            }
        }
    }

    @Override
    List<Shown> faded(List<Shown> wanted, Viewport view) {
        long now = nanos.getAsLong();
        if (wanted != last) {
            turn(wanted, now);
            last = wanted;
        } else if (!moving) {
            return wanted;
        }
        return drawn(wanted, view, now);
    }

    private void turn(List<Shown> wanted, long now) {
        Map<Key, Fading> before = new HashMap<>(names);
        for (Shown shown : wanted) {
            Key key = Key.of(shown.planned());
            Fading known = before.remove(key);
            double opacity = known == null ? (last == null ? 1 : 0) : known.opacity(now);
            if (known == null || known.planned != shown.planned() || !known.wanted) {
                names.put(key, new Fading(shown.planned(), opacity, now));
            }
        }
        before.values().forEach(gone -> gone.turn(false, now));
    }

    private List<Shown> drawn(List<Shown> wanted, Viewport view, long now) {
        List<Shown> drawn = new ArrayList<>();
        moving = false;
        for (Iterator<Fading> all = names.values().iterator(); all.hasNext();) {
            Fading fading = all.next();
            double opacity = fading.opacity(now);
            if (!fading.wanted && opacity == 0) {
                all.remove();
            } else if (!fading.wanted) {
                moving = true;
                going(fading.planned, view, opacity).ifPresent(drawn::add);
            }
        }
        for (Shown shown : wanted) {
            Fading fading = names.get(Key.of(shown.planned()));
            double opacity = fading == null ? 1 : fading.opacity(now);
            moving |= opacity < 1;
            drawn.add(shown.faded(opacity));
        }
        return drawn;
    }

    private static Optional<Shown> going(Planned planned, Viewport view, double opacity) {
        double size = planned.sizeInStep(view.zoom());
        Name.Spot spot = planned.spot();
        double x = view.px(spot.latDeg(), spot.lonDeg());
        double y = view.py(spot.latDeg(), spot.lonDeg());
        boolean seen = size > 0 && x > 0 && x < view.widthPx() && y > 0 && y < view.heightPx();
        return seen ? Optional.of(new Shown(planned, x, y, size, opacity)) : Optional.empty();
    }

    @Override
    boolean isPatient() {
        return true;
    }

    @Override
    public boolean isMoving() {
        return moving;
    }
}
