package conflictmap.render;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of the weapons that went one way, put together without saying more than its sources: two tellings whose
 * times overlap may tell of the same weapons, and what is disputed may be none.
 */
final class Salvos {
    /** What one event tells: when, from the first and up to but not at the last millisecond. */
    private record Telling(long startMs, long endMs, Salvo salvo, Status status) {
        /** So many went at least. */
        long sure() {
            return status == Status.DISPUTED ? 0 : salvo.lowest();
        }
    }

    private final List<Telling> tellings = new ArrayList<>();

    /**
     * Adds what an event tells; one that is denied tells of no weapons.
     *
     * @param startMs when it began, milliseconds since 1970
     * @param endMs when it was over, exclusive
     */
    void add(ConflictEvent event, long startMs, long endMs) {
        if (event.status() != Status.DENIED) {
            Salvo told = Salvo.of(event.counts().fired(), event.weapon());
            tellings.add(new Telling(startMs, Math.max(endMs, startMs + 1), told, event.status()));
        }
    }

    /**
     * All together: at least what went at times that do not overlap, at most the sum; what one event alone tells as it is
     * told.
     */
    Salvo all() {
        if (tellings.size() == 1) {
            return tellings.getFirst().salvo();
        }
        long highest = 0;
        boolean told = false;
        for (Telling t : tellings) {
            highest = highest == Salvo.OPEN || t.salvo().highest() == Salvo.OPEN ? Salvo.OPEN : highest + t.salvo().highest();
            told |= t.salvo().told();
        }
        long lowest = byKind().stream().mapToLong(Salvos::apart).sum();
        return new Salvo(lowest, tellings.isEmpty() ? Salvo.OPEN : highest, told, weapon());
    }

    /** Tellings of weapons that cannot be the same; all in one where any of them says nothing of its kind. */
    private Collection<List<Telling>> byKind() {
        Map<Weapon, List<Telling>> kinds = new EnumMap<>(Weapon.class);
        for (Telling t : tellings) {
            Weapon kind = kind(t.salvo().weapon());
            if (kind == Weapon.UNKNOWN) {
                return List.of(tellings);
            }
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(t);
        }
        return kinds.values();
    }

    /** What others may call by another name: a report's missile is another's ballistic missile. */
    private static Weapon kind(Weapon weapon) {
        return switch (weapon) {
            case MISSILE, BALLISTIC_MISSILE, CRUISE_MISSILE, ROCKET -> Weapon.MISSILE;
            case BOMB, AIRCRAFT -> Weapon.BOMB;
            case DRONE, ARTILLERY, SMALL_ARMS -> weapon;
            case NAVAL, MIXED, UNKNOWN -> Weapon.UNKNOWN;
        };
    }

    private Weapon weapon() {
        List<Weapon> weapons = tellings.stream().map(t -> t.salvo().weapon()).distinct().toList();
        return weapons.size() == 1 ? weapons.getFirst() : Weapon.MIXED;
    }

    /** The most that is told by tellings of which no two overlap in time: weighted interval scheduling (Kleinberg and Tardos 2006, 6.1). */
    private static long apart(List<Telling> tellings) {
        List<Telling> byEnd = tellings.stream().sorted(Comparator.comparingLong(Telling::endMs)).toList();
        long[] most = new long[byEnd.size() + 1];
        for (int i = 0; i < byEnd.size(); i++) {
            Telling t = byEnd.get(i);
            most[i + 1] = Math.max(most[i], t.sure() + most[overBy(byEnd, t.startMs())]);
        }
        return most[byEnd.size()];
    }

    /** How many are over by a moment. */
    private static int overBy(List<Telling> byEnd, long moment) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).endMs() <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
