/** From glyphs on pages to paragraphs in reading order. */
@NullMarked
package conflictmap.ingest.documents.pdf;

import org.jspecify.annotations.NullMarked;
