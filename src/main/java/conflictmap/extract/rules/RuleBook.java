package conflictmap.extract.rules;

import conflictmap.model.EventType;
import conflictmap.model.Weapon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file, in its order.
 *
 * <p>The file has one thing a line; {@code #} begins a remark. {@code class NAME = words} adds a word class, {@code
 * forms WORD = words} the forms of an irregular word. {@code rule NAME TYPE [weapon=W] [FLAG...]} begins a rule; below
 * it {@code on PATTERN}, {@code yes SENTENCE}, {@code no SENTENCE}.
 *
 * @param rules the rules
 * @param classes the word classes
 */
public record RuleBook(List<Rule> rules, WordClasses classes) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** A rule that fired on a sentence. */
    public record Hit(Rule rule, TokenPattern.Match match) {}

    /**
     * Reads a rule file.
     *
     * @throws IOException if it can't be read, or a line of it is wrong; the message names file and line
     */
    public static RuleBook load(Path file) throws IOException {
        Builder builder = new Builder();
        try {
            for (String line : Files.readAllLines(file)) {
                builder.line(line.strip());
            }
            builder.endRule();
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + builder.at + ": " + e.getMessage(), e);
        }
        return new RuleBook(builder.rules, builder.classes);
    }

    /**
     * The rules that fire on a sentence, in the order of their triggers.
     *
     * @param words its words
     */
    public List<Hit> hits(Words words) {
        Set<String> present = new HashSet<>(words.lower());
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules) {
            for (TokenPattern pattern : rule.patterns()) {
                if (mayMatch(pattern, present)) {
                    addMatches(rule, pattern, words, hits);
                }
            }
        }
        hits.sort((a, b) -> Integer.compare(a.match.triggerFrom(), b.match.triggerFrom()));
        return hits;
    }

    private static boolean mayMatch(TokenPattern pattern, Set<String> present) {
        Set<String> first = pattern.firstWords();
        return first.isEmpty() || first.stream().anyMatch(present::contains);
    }

    private static void addMatches(Rule rule, TokenPattern pattern, Words tokens, List<Hit> hits) {
        for (int i = 0; i < tokens.size(); i++) {
            TokenPattern.Match match = pattern.at(tokens, i);
            if (match != null && hits.stream().noneMatch(h -> h.rule == rule && h.match.triggerFrom() == match.triggerFrom())) {
                hits.add(new Hit(rule, match));
            }
        }
    }

    private static final class Builder {
        private final List<Rule> rules = new ArrayList<>();
        private final WordClasses classes = new WordClasses();
        private @Nullable Head head;
        private List<TokenPattern> patterns = new ArrayList<>();
        private List<String> yes = new ArrayList<>();
        private List<String> no = new ArrayList<>();
        private int lines;
        /** Line that a complaint is about. */
        private int at;

        /** The first line of a rule. */
        private record Head(int line, String name, EventType type, @Nullable Weapon weapon, Set<Rule.Flag> flags) {}

        private void line(String line) {
            at = ++lines;
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String[] parts = line.split("\\s+", 2);
            String rest = parts.length > 1 ? parts[1] : "";
            switch (parts[0]) {
                case "class" -> {
                    String[] sides = sides(rest);
                    classes.add(sides[0].strip(), List.of(sides[1].strip().split("\\s+")));
                }
                case "forms" -> {
                    String[] sides = sides(rest);
                    classes.forms().add(sides[0].strip(), List.of(sides[1].strip().split("\\s+")));
                }
                case "rule" -> {
                    endRule();
                    at = lines;
                    head = head(List.of(rest.split("\\s+")));
                }
                case "on" -> ofRule(patterns).add(new TokenPattern(rest, classes));
                case "yes" -> ofRule(yes).add(rest);
                case "no" -> ofRule(no).add(rest);
                default -> throw new IllegalArgumentException("a line begins with class, forms, rule, on, yes or no: " + parts[0]);
            }
        }

        private static String[] sides(String rest) {
            String[] sides = rest.split("=", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("words belong after a =");
            }
            return sides;
        }

        private <T> List<T> ofRule(List<T> list) {
            if (head == null) {
                throw new IllegalArgumentException("this line belongs below a rule");
            }
            return list;
        }

        private Head head(List<String> words) {
            String name = words.getFirst();
            if (words.size() < 2) {
                throw new IllegalArgumentException("rule " + name + " needs a type");
            }
            if (rules.stream().anyMatch(r -> r.name().equals(name))) {
                throw new IllegalArgumentException("there is a rule " + name + " already");
            }
            Weapon weapon = null;
            Set<Rule.Flag> flags = EnumSet.noneOf(Rule.Flag.class);
            for (String word : words.subList(2, words.size())) {
                if (word.startsWith("weapon=")) {
                    weapon = known(Weapon.class, "weapon", word.substring(7));
                } else {
                    flags.add(known(Rule.Flag.class, "flag", word));
                }
            }
            return new Head(lines, name, known(EventType.class, "type", words.get(1)), weapon, flags);
        }

        private static <E extends Enum<E>> E known(Class<E> kind, String what, String word) {
            for (E e : kind.getEnumConstants()) {
                if (e.name().equalsIgnoreCase(word)) {
                    return e;
                }
            }
            throw new IllegalArgumentException("no such " + what + ": " + word);
        }

        private void endRule() {
            if (head == null) {
                return;
            }
            if (patterns.isEmpty()) {
                at = head.line;
                throw new IllegalArgumentException("rule " + head.name + " needs an \"on\" line");
            }
            rules.add(new Rule(head.name, head.type, head.weapon, patterns, head.flags, yes, no));
            head = null;
            patterns = new ArrayList<>();
            yes = new ArrayList<>();
            no = new ArrayList<>();
        }
    }
}
