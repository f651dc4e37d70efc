package conflictmap.ingest.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Happenings by where and by day, so that each is compared with its neighbours only. */
final class Buckets {
    private static final long DAY_MS = 86_400_000L;
    /** Campaigns lie in buckets of so many days; longer ones are one only if they agree in all. */
    private static final long CAMPAIGN_MS = 32 * DAY_MS;
    /** So many neighbours are looked at in a bucket; it bounds the time that a hostile pile of reports can take. */
    private static final int MOST = 500;

    private record Key(Object where, boolean campaign, long time) {}

    private final Map<Key, List<Happening>> byKey = new HashMap<>();

    void add(Object where, Happening h) {
        Telling t = h.narrowest();
        if (t.length() > Agreement.LONGEST_MS) {
            put(new Key(where, true, Math.floorDiv(t.startMs(), CAMPAIGN_MS)), h);
            return;
        }
        long slack = Agreement.slackMs(t.event().when().precision());
        for (long day = Math.floorDiv(t.startMs() - slack, DAY_MS); day <= Math.floorDiv(t.endMs() + slack, DAY_MS); day++) {
            put(new Key(where, false, day), h);
        }
    }

    private void put(Key key, Happening h) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(h);
    }

    /** Those kept at any of some places at a time that may be that of a happening, each once, in the order they were kept. */
    Set<Happening> near(List<?> wheres, Happening h) {
        Telling t = h.narrowest();
        boolean campaign = t.length() > Agreement.LONGEST_MS;
        long unit = campaign ? CAMPAIGN_MS : DAY_MS;
        long slack = campaign ? CAMPAIGN_MS : Agreement.slackMs(t.event().when().precision());
        long last = Math.floorDiv((campaign ? t.startMs() : t.endMs()) + slack, unit);
        Set<Happening> near = new LinkedHashSet<>();
        for (Object where : wheres) {
            for (long time = Math.floorDiv(t.startMs() - slack, unit); time <= last; time++) {
                List<Happening> here = byKey.getOrDefault(new Key(where, campaign, time), List.of());
                near.addAll(here.subList(0, Math.min(MOST, here.size())));
            }
        }
        return near;
    }
}
