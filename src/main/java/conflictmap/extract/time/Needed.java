package conflictmap.extract.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text must hold for a pattern to match anywhere in it, read off the pattern itself: of each of some sets of
 * strings, one. It is a cheap look before a dear one: where it says no the pattern matches nothing, where it says yes it
 * may. What stands in the pattern's way to be understood here is taken for something that matches anything.
 */
final class Needed {
    /** Strings of a set, at most; what would give a larger one is looked for in parts. */
    private static final int MOST = 64;
    private static final Set<String> NOTHING = Set.of("");

    private final String pattern;
    private int at;
    private boolean readable = true;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** The sets of strings of which a folded text must hold one each for a regular expression to match in it. */
    static List<Set<String>> by(String pattern) {
        Needed reader = new Needed(pattern);
        Part whole = reader.alternatives();
        return reader.readable ? whole.sets().stream().map(Needed::shortest).distinct().toList() : List.of();
    }

    /** Without the strings that hold another one of the set. */
    private static Set<String> shortest(Set<String> set) {
        return set.stream().filter(s -> set.stream().noneMatch(o -> !o.equals(s) && s.contains(o))).collect(Collectors.toUnmodifiableSet());
    }

    /** A stretch of text in lower case, each digit a nought, each run of white space a blank. */
    static String folded(CharSequence text, int from, int to) {
        var out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                out.append(c >= '0' && c <= '9' ? '0' : c < 128 ? Character.toLowerCase(c) : Character.toLowerCase(Character.toUpperCase(c)));
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /**
     * What is known of a part of a pattern.
     *
     * @param all all strings that it matches; null where they are too many or not known
     * @param needed sets of which what it matches holds one each, where {@code all} is null
     */
    private record Part(@Nullable Set<String> all, List<Set<String>> needed) {
        static final Part UNKNOWN = new Part(null, List.of());

        static Part of(Set<String> all) {
            return new Part(all, List.of());
        }

        List<Set<String>> sets() {
            return all == null ? needed : isTelling(all) ? List.of(all) : List.of();
        }

        /** The set whose strings are longest, hence the one that texts hold least; null where there is none. */
        @Nullable Set<String> rarest() {
            Set<String> rarest = null;
            for (Set<String> set : sets()) {
                rarest = rarest == null || shortest(set) > shortest(rarest) ? set : rarest;
            }
            return rarest;
        }

        private static int shortest(Set<String> set) {
            return set.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    private static boolean isTelling(Set<String> strings) {
        return strings.stream().noneMatch(String::isBlank);
    }

    private Part alternatives() {
        Part any = sequence();
        while (takes('|')) {
            any = either(any, sequence());
        }
        return any;
    }

    private static Part either(Part a, Part b) {
        if (a.all != null && b.all != null && a.all.size() + b.all.size() <= MOST) {
            return Part.of(union(a.all, b.all));
        }
        Set<String> left = a.rarest();
        Set<String> right = b.rarest();
        return left == null || right == null ? Part.UNKNOWN : new Part(null, List.of(union(left, right)));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }

    private Part sequence() {
        List<Set<String>> sets = new ArrayList<>();
        Set<String> run = NOTHING;
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part next = quantified(atom());
            Set<String> longer = next.all == null ? null : joined(run, next.all);
            whole &= longer != null;
            if (longer == null) {
                sets.addAll(Part.of(run).sets());
                sets.addAll(next.needed);
            }
            run = longer != null ? longer : next.all != null ? next.all : NOTHING;
        }
        sets.addAll(Part.of(run).sets());
        return whole ? Part.of(run) : new Part(null, sets);
    }

    /** Each of the first before each of the second; null where that makes too many. */
    private static @Nullable Set<String> joined(Set<String> first, Set<String> second) {
        if (first.size() * second.size() > MOST) {
            return null;
        }
        Set<String> joined = new HashSet<>();
        for (String a : first) {
            for (String b : second) {
                joined.add(folded(a + b, 0, a.length() + b.length()));
            }
        }
        return joined;
    }

    private Part quantified(Part one) {
        int least = 1;
        int most = 1;
        if (takes('?')) {
            least = 0;
        } else if (takes('*')) {
            least = 0;
            most = Integer.MAX_VALUE;
        } else if (takes('+')) {
            most = Integer.MAX_VALUE;
        } else if (takes('{')) {
            String[] bounds = upTo('}').split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
        } else {
            return one;
        }
        if (!takes('?')) {
            takes('+');
        }
        return repeated(one, least, most);
    }

    private static Part repeated(Part one, int least, int most) {
        // A run of white space is one blank, however long.
        int enough = one.all != null && one.all.equals(Set.of(" ")) ? Math.min(most, 1) : most;
        Set<String> any = new HashSet<>();
        Set<String> run = NOTHING;
        for (int n = 0; one.all != null && run != null && n <= enough; n++) {
            if (n >= Math.min(least, enough)) {
                any.addAll(run);
            }
            run = any.size() > MOST ? null : n == enough ? run : joined(run, one.all);
        }
        if (one.all != null && run != null) {
            return Part.of(any);
        }
        return least == 0 ? Part.UNKNOWN : new Part(null, one.sets());
    }

    private Part atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escape();
            case '^', '$' -> Part.of(NOTHING);
            case '.' -> Part.UNKNOWN;
            default -> Part.of(Set.of(folded(String.valueOf(c), 0, 1)));
        };
    }

    private Part group() {
        char end = ':';
        if (takes('?')) {
            while (":=!>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            end = pattern.charAt(at++);
        }
        if (end == ')') {
            return Part.of(NOTHING);
        }
        Part inside = alternatives();
        takes(')');
        return end == '=' || end == '!' ? Part.of(NOTHING) : inside;
    }

    private Part escape() {
        char c = pattern.charAt(at++);
        if ("pP".indexOf(c) >= 0 && takes('{')) {
            upTo('}');
            return Part.UNKNOWN;
        }
        return switch (c) {
            case 'b', 'B', 'A', 'G', 'z', 'Z' -> Part.of(NOTHING);
            case 'd' -> Part.of(Set.of("0"));
            case 's' -> Part.of(Set.of(" "));
            case 'w', 'W', 'D', 'S', 'h', 'H', 'v', 'V', 'R', 'X' -> Part.UNKNOWN;
            default -> Character.isLetterOrDigit(c) ? unreadable() : Part.of(Set.of(String.valueOf(c)));
        };
    }

    /** A class that names a few characters; every other one matches what it likes. */
    private Part charClass() {
        Set<String> members = new HashSet<>();
        boolean known = !takes('^');
        while (!takes(']')) {
            char c = pattern.charAt(at++);
            boolean range = at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            if (c == '\\' && "ds".indexOf(pattern.charAt(at)) >= 0) {
                members.add(pattern.charAt(at++) == 'd' ? "0" : " ");
            } else if (c == '\\' && !Character.isLetterOrDigit(pattern.charAt(at))) {
                members.add(String.valueOf(pattern.charAt(at++)));
            } else if (range) {
                known &= Character.isDigit(c) && Character.isDigit(pattern.charAt(at + 1));
                members.add("0");
                at += 2;
            } else if (c == '[' || c == '&' || c == '\\') {
                return unreadable();
            } else {
                members.add(folded(String.valueOf(c), 0, 1));
            }
        }
        return known && members.size() <= MOST ? Part.of(members) : Part.UNKNOWN;
    }

    private Part unreadable() {
        readable = false;
        at = pattern.length();
        return Part.UNKNOWN;
    }

    private boolean takes(char c) {
        boolean there = at < pattern.length() && pattern.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private String upTo(char end) {
        int from = at;
        at = pattern.indexOf(end, from) + 1;
        return pattern.substring(from, at - 1);
    }
}
