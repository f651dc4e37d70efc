package conflictmap.extract.rules;

import conflictmap.model.EventType;
import conflictmap.model.Weapon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that finds happenings of one type.
 *
 * @param name name, unique, as {@code strike.air-raid}; it goes into the evidence
 * @param type what happened where it fires
 * @param weapon weapon that its words imply; null where they imply none
 * @param patterns it fires where one of these matches
 * @param flags what its words leave open: see {@link Flag}
 * @param yes examples that it must fire on
 * @param no examples that it must not fire on
 */
public record Rule(
        String name,
        EventType type,
        @Nullable Weapon weapon,
        List<TokenPattern> patterns,
        Set<Flag> flags,
        List<String> yes,
        List<String> no) {
    /** What the words of a rule leave open. */
    public enum Flag {
        /** The one who does it is the one attacked: an assault repelled. */
        DEFENDER,
        /** The words tell the dead and hurt: no happening of its own beside one that tells what hurt them. */
        TOLL,
        /** Every place that follows is meant, not only the nearest. */
        LIST,
        /** It speaks only where no other rule fired in the clause. */
        FALLBACK,
    }

    public Rule {
        patterns = List.copyOf(patterns);
        flags = Set.copyOf(flags);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** Whether the rule has the flag. */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }
}
