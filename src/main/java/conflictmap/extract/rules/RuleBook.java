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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file, in its order.
 *
 * <p>The file has one thing a line; {@code #} begins a remark. {@code class NAME = words} adds a word class. {@code
 * rule NAME TYPE [weapon=W] [FLAG...]} begins a rule; below it {@code on PATTERN}, {@code yes SENTENCE}, {@code no
 * SENTENCE}.
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
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    builder.line(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        builder.endRule();
        return new RuleBook(builder.rules, builder.classes);
    }

    /**
     * The rules that fire on a sentence, in the order of their triggers.
     *
     * @param tokens its tokens in lower case
     */
    public List<Hit> hits(List<String> tokens) {
        Set<String> present = new HashSet<>(tokens);
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules) {
            for (TokenPattern pattern : rule.patterns()) {
                if (mayMatch(pattern, present)) {
                    addMatches(rule, pattern, tokens, hits);
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

    private static void addMatches(Rule rule, TokenPattern pattern, List<String> tokens, List<Hit> hits) {
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
        private List<String> head = List.of();
        private List<TokenPattern> patterns = new ArrayList<>();
        private List<String> yes = new ArrayList<>();
        private List<String> no = new ArrayList<>();

        private void line(String line) {
            String[] parts = line.split("\\s+", 2);
            String rest = parts.length > 1 ? parts[1] : "";
            switch (parts[0]) {
                case "class" -> classLine(rest);
                case "rule" -> {
                    endRule();
                    head = List.of(rest.split("\\s+"));
                }
                case "on" -> patterns.add(new TokenPattern(rest, classes));
                case "yes" -> yes.add(rest);
                case "no" -> no.add(rest);
                default -> throw new IllegalArgumentException("a line begins with class, rule, on, yes or no: " + parts[0]);
            }
        }

        private void classLine(String rest) {
            String[] sides = rest.split("=", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("a class needs its words after =");
            }
            classes.add(sides[0].strip(), List.of(sides[1].strip().split("\\s+")));
        }

        private void endRule() {
            if (head.isEmpty()) {
                return;
            }
            if (head.size() < 2 || patterns.isEmpty()) {
                throw new IllegalArgumentException("rule " + head.getFirst() + " needs a type and an \"on\" line");
            }
            Weapon weapon = null;
            Set<Rule.Flag> flags = EnumSet.noneOf(Rule.Flag.class);
            for (String word : head.subList(2, head.size())) {
                if (word.startsWith("weapon=")) {
                    weapon = Weapon.valueOf(word.substring(7).toUpperCase(Locale.ROOT));
                } else {
                    flags.add(Rule.Flag.valueOf(word.toUpperCase(Locale.ROOT)));
                }
            }
            rules.add(new Rule(head.getFirst(), EventType.ofCode(head.get(1)), weapon, patterns, flags, yes, no));
            head = List.of();
            patterns = new ArrayList<>();
            yes = new ArrayList<>();
            no = new ArrayList<>();
        }
    }
}
