package conflictmap.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in.
 *
 * @param id unique within a project
 * @param title headline; empty where unknown
 * @param source who published it; empty where unknown
 * @param published when it was published, with its zone; null where unknown
 * @param text the words; offsets into it are UTF-16 units, files count code points
 */
public record Report(String id, String title, String source, @Nullable OffsetDateTime published, String text) {}
