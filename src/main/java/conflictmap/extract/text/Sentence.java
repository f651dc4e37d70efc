package conflictmap.extract.text;

/**
 * A sentence, or what stands for one in a heading, bullet or table row.
 *
 * @param from first character in the report's text (UTF-16 units)
 * @param to index after the last character
 * @param firstToken index of its first token in {@link Document#tokens()}
 * @param endToken index after its last token
 * @param block index of its block in {@link Document#blocks()}
 */
public record Sentence(int from, int to, int firstToken, int endToken, int block) {}
