package conflictmap.ingest.documents;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page as plain text: a paragraph for each block, a row of a table on a line, its cells parted by bars. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> ROWS = Set.of("li", "tr", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private String pending = "";

    private HtmlText() {}

    static String of(Element element) {
        var visitor = new HtmlText();
        NodeTraversor.traverse(visitor, element);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element e when e.nameIs("br") -> part("\n");
            case Element e when e.nameIs("td") || e.nameIs("th") -> part(e.elementSiblingIndex() == 0 ? "" : " | ");
            case Element e when ROWS.contains(e.normalName()) -> {
                part("\n");
                append(e.nameIs("li") ? "- " : "");
            }
            case Element e when e.isBlock() -> part("\n\n");
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element e && e.isBlock() && !e.nameIs("td") && !e.nameIs("th")) {
            part(ROWS.contains(e.normalName()) ? "\n" : "\n\n");
        }
    }

    /** What stands between the words before and those to come; the widest of several is kept. */
    private void part(String separator) {
        if (separator.length() > pending.length() || separator.equals("\n") && pending.isBlank() && !pending.contains("\n")) {
            pending = pending.contains("\n\n") ? pending : separator;
        }
    }

    private void append(String words) {
        String line = words.replaceAll("[\\s\\u00a0]+", " ").replace("\u00ad", "").replace("\u200b", "");
        if (line.isBlank()) {
            pending = pending.isEmpty() && !line.isEmpty() ? " " : pending;
            return;
        }
        boolean spaced = line.startsWith(" ") && pending.isEmpty();
        text.append(text.isEmpty() ? "" : spaced ? " " : pending).append(line.strip());
        pending = line.endsWith(" ") ? " " : "";
    }
}
