package conflictmap.extract.text;

import conflictmap.model.Report;
import java.util.Collections;
import java.util.List;

/**
 * A report cut into blocks, sentences and tokens, all in the order of the text.
 *
 * @param report the report
 * @param blocks its layout
 * @param sentences its sentences; none crosses a block
 * @param tokens its tokens; none crosses a sentence
 */
public record Document(Report report, List<Block> blocks, List<Sentence> sentences, List<Token> tokens) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** The report's words. */
    public String text() {
        return report.text();
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence s) {
        return tokens.subList(s.firstToken(), s.endToken());
    }

    /** The block that a sentence stands in. */
    public Block block(Sentence s) {
        return blocks.get(s.block());
    }

    /** Index of the first token that ends after {@code offset}; the number of tokens where none does. */
    public int tokenAt(int offset) {
        int i = Collections.binarySearch(
                tokens, new Token(offset, offset, "", ""), (a, b) -> Integer.compare(a.to(), b.to()));
        return i >= 0 ? i + 1 : -i - 1;
    }
}
