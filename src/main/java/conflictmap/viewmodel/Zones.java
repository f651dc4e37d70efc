package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How time zones are named, and which there are to choose from. */
public final class Zones {
    private Zones() {}

    /** Short name: {@code UTC}, {@code Tehran}, {@code UTC+03:00}. */
    public static String name(ZoneId zone) {
        ZoneId plain = zone.normalized();
        if (plain instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + written(offset);
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Name with the offset that holds at an instant: {@code Tehran, UTC+03:30}. */
    public static String nameAt(ZoneId zone, Instant at) {
        String name = name(zone);
        if (name.startsWith("UTC")) {
            return name;
        }
        ZoneOffset offset = zone.getRules().getOffset(at);
        return name + ", UTC" + (offset.equals(ZoneOffset.UTC) ? "" : written(offset));
    }

    /** A choice as a list has it: {@code Event’s own: Tehran, UTC+03:30}. */
    public static String name(ZoneChoice choice, ZoneId local, Instant at) {
        String name = nameAt(choice.zone(local), at);
        return choice instanceof ZoneChoice.Local ? Messages.text("time.zone.local", name) : name;
    }

    private static String written(ZoneOffset offset) {
        return offset.getId().replace('-', '−');
    }

    /** The zones of the places told of, after UTC. */
    public static List<ZoneId> of(Collection<ConflictEvent> events) {
        List<ZoneId> zones = new ArrayList<>(List.of(ZoneOffset.UTC));
        events.stream()
                .map(e -> e.when().zone())
                .filter(z -> !z.equals(ZoneOffset.UTC))
                .distinct()
                .sorted(Comparator.comparing(Zones::name))
                .forEach(zones::add);
        return zones;
    }

    /**
     * The choices that have some words in their name: the events' own zone, UTC and the zones of the places told of, and
     * after these all cities that the zone database knows. All of them for no words.
     */
    public static List<ZoneChoice> matching(String words, Collection<ConflictEvent> events) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Set<ZoneId> zones = new LinkedHashSet<>(of(events));
        ZoneId.getAvailableZoneIds().stream()
                .filter(Zones::isCity)
                .map(ZoneId::of)
                .sorted(Comparator.comparing(Zones::name))
                .forEach(zones::add);
        Stream<ZoneChoice> fixed = zones.stream().filter(z -> has(z, wanted)).map(ZoneChoice::of);
        return (wanted.isEmpty() ? Stream.concat(Stream.of(ZoneChoice.LOCAL), fixed) : fixed).toList();
    }

    private static boolean isCity(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    private static boolean has(ZoneId zone, String wanted) {
        String all = (zone.getId().replace('_', ' ') + " " + name(zone)).toLowerCase(Locale.ROOT);
        return all.contains(wanted);
    }
}
