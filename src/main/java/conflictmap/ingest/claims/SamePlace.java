package conflictmap.ingest.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of one place by name. Those that name the same actors, or none, come before those that name others; those are
 * joined too, as a disputed happening, unless they differ in the weapon as well or tell of a campaign.
 */
final class SamePlace implements ClaimMerger.Step {
    private static final int SAME_SPAN = 0;
    private static final int OTHER_SPAN = 1;
    private static final int OTHER_ACTOR = 2;

    private final Buckets kept = new Buckets();

    @Override
    public void add(Happening h) {
        kept.add(h.first().spot(), h);
    }

    @Override
    public @Nullable Happening hostOf(Happening h) {
        List<Happening> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Happening o : kept.near(List.of(h.first().spot()), h)) {
            int rank = rank(o, h);
            if (rank < least) {
                best.clear();
                least = rank;
            }
            if (rank == least && rank < Integer.MAX_VALUE) {
                best.add(o);
            }
        }
        boolean any = least == SAME_SPAN || least == OTHER_ACTOR;
        return best.size() == 1 || any && !best.isEmpty() ? best.getFirst() : null;
    }

    /** How well two go together, less is better; the greatest number where they can't be one. */
    private static int rank(Happening a, Happening b) {
        if (!Agreement.times(a.narrowest(), b.narrowest()) || a.sharesReport(b) || !Agreement.same(a.place(), b.place())) {
            return Integer.MAX_VALUE;
        }
        boolean sameSpan = a.narrowest().startMs() == b.narrowest().startMs() && a.narrowest().endMs() == b.narrowest().endMs();
        boolean contradictory = Agreement.contradictory(a, b);
        if (contradictory && (b.narrowest().length() > Agreement.LONGEST_MS || !Agreement.weapons(a.weapons(), b.weapons()))) {
            return Integer.MAX_VALUE;
        }
        return (sameSpan ? SAME_SPAN : OTHER_SPAN) + (contradictory ? OTHER_ACTOR : 0);
    }
}
