package conflictmap.model;

/**
 * The words that an event was read from: every symbol can explain itself.
 *
 * @param reportId id of the report
 * @param from first character of the clause, as an index into {@link Report#text()} (UTF-16 units)
 * @param to index after the last character
 * @param sentenceFrom first character of the sentence that holds the clause
 * @param sentenceTo index after the sentence's last character
 * @param rule name of the rule that fired
 * @param trigger the word that it fired on
 */
public record Evidence(
        String reportId, int from, int to, int sentenceFrom, int sentenceTo, String rule, String trigger) {
    public Evidence {
        if (!(0 <= sentenceFrom && sentenceFrom <= from && from <= to && to <= sentenceTo)) {
            throw new IllegalArgumentException(
                    "clause " + from + "-" + to + " not within sentence " + sentenceFrom + "-" + sentenceTo);
        }
    }
}
