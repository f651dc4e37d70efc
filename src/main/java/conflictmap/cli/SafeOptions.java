package conflictmap.cli;

import conflictmap.export.safe.SafeToPublish;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is left out of what goes out. */
final class SafeOptions {
    @Option(names = "--safe", paramLabel = "10km", arity = "0..1", fallbackValue = "10km", converter = ARadius.class,
            description = "Make it safe to publish: places are told within this radius only, as areas; names of persons are dropped; "
                    + "a line below the map says so. ${FALLBACK-VALUE} without a radius.")
    private @Nullable Double radiusM;

    @Option(names = "--hide-source", paramLabel = "NAME",
            description = "Neither name nor quote a source; its events stay. Can be given several times.")
    private List<String> hidden = new ArrayList<>();

    /** What is to be left out. */
    SafeToPublish safe() {
        return new SafeToPublish(radiusM == null ? 0 : radiusM, radiusM != null, Set.copyOf(hidden));
    }

    static final class ARadius implements ITypeConverter<Double> {
        private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(km|m)");

        @Override
        public Double convert(String value) {
            Matcher match = LENGTH.matcher(value);
            double metres = match.matches() ? Double.parseDouble(match.group(1)) * (match.group(2).equals("km") ? 1000 : 1) : 0;
            if (!(metres > 0 && metres <= SafeToPublish.MOST_M)) {
                throw new TypeConversionException("'" + value + "' is not a radius up to 500km, such as 10km or 500m");
            }
            return metres;
        }
    }
}
