package conflictmap.extract.events;

import conflictmap.extract.time.TimeHint;
import java.util.ArrayList;
import java.util.List;

/** Which of a sentence's times belong to which of its triggers. */
final class Hints {
    private Hints() {}

    /** The time expressions that belong to a trigger: those of its clause, and the sentence's day if they lack one. */
    static List<TimeHint> near(Scene scene, Trigger t, List<Trigger> triggers, List<TimeHint> hints) {
        List<Trigger> telling = triggers.stream().filter(o -> !o.isToll(scene, triggers)).toList();
        List<TimeHint> own = new ArrayList<>();
        for (TimeHint h : hints) {
            int at = scene.tokenAt(h.from());
            if ((scene.crossing(at, t.from()) < Clauses.CLAUSE || triggers.size() == 1) && isNearest(at, t, telling)) {
                own.add(h);
            }
        }
        if (own.isEmpty()) {
            own.addAll(hints.stream().filter(h -> !(h instanceof TimeHint.Month) || h.from() < scene.tokens().get(t.from()).from()).toList());
        } else if (own.stream().noneMatch(h -> h instanceof TimeHint.Date || h instanceof TimeHint.Weekday || h instanceof TimeHint.Day || h instanceof TimeHint.Month)) {
            hints.stream().filter(h -> h instanceof TimeHint.Date || h instanceof TimeHint.Weekday || h instanceof TimeHint.Day).findFirst().ifPresent(own::add);
        }
        return own;
    }

    /** A time before all triggers is told of all of them, another of the trigger that it stands nearest to. */
    private static boolean isNearest(int at, Trigger t, List<Trigger> triggers) {
        if (triggers.stream().allMatch(o -> at < o.from())) {
            return true;
        }
        return triggers.stream().noneMatch(o -> !o.overlaps(t) && distance(at, o) < distance(at, t) && (o.from() < t.from()) != (at >= t.to()));
    }

    private static int distance(int at, Trigger t) {
        return at >= t.to() ? at - t.to() + 1 : Math.max(0, t.from() - at);
    }

    static boolean isAgain(Scene scene, Trigger t) {
        List<String> clause = scene.words().subList(scene.clauseFrom(t.matchFrom()), scene.clauseTo(t.to() - 1));
        return clause.contains("again") || String.join(" ", clause).matches(".*\\b(?:(?:a|the) (?:second|third|fourth) time|once more)\\b.*");
    }
}
