package conflictmap.viewmodel;

import java.nio.file.Path;

/**
 * A lesson on offer.
 *
 * @param title its name
 * @param about what it is about; may be empty
 * @param folder where its file and its reports lie
 */
public record Lesson(String title, String about, Path folder) {}
