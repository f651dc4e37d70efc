package conflictmap.ingest.documents.pdf;

import java.util.List;

/**
 * The chunks on a baseline, from left to right, at least one.
 *
 * @param chunks the chunks
 */
record Row(List<Chunk> chunks) {
    /** Gaps wider than this, in font sizes, part the cells of a table. */
    private static final double CELL_GAP = 2;

    Row {
        chunks = List.copyOf(chunks);
    }

    double y() {
        return chunks.getFirst().y();
    }

    double left() {
        return chunks.getFirst().left();
    }

    double right() {
        return chunks.stream().mapToDouble(Chunk::right).max().orElse(0);
    }

    double size() {
        return chunks.stream().mapToDouble(Chunk::size).max().orElse(0);
    }

    /** Whether it looks like the row of a table: three cells or more. */
    boolean isTable() {
        return chunks.size() > 2;
    }

    /** The words; of a row of a table with bars between the cells, and from right to left where most words run so. */
    String text() {
        if (VisualOrder.isRightToLeft(String.join("", chunks.stream().map(Chunk::text).toList()))) {
            return String.join(" ", chunks.reversed().stream().map(Chunk::text).toList());
        }
        var text = new StringBuilder(chunks.getFirst().text());
        for (int i = 1; i < chunks.size(); i++) {
            double gap = chunks.get(i).left() - chunks.get(i - 1).right();
            text.append(gap > CELL_GAP * size() ? " | " : " ").append(chunks.get(i).text());
        }
        return text.toString();
    }
}
