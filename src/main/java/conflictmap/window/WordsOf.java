package conflictmap.window;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Writes values in words; none is ever read back. */
final class WordsOf<T> extends StringConverter<T> {
    private final Function<T, String> words;

    WordsOf(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("not typed, but chosen: " + text);
    }
}
