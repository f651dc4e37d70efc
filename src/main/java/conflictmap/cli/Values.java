package conflictmap.cli;

import conflictmap.export.picture.PageSize;
import conflictmap.geo.GeoBox;
import conflictmap.geo.MapProjection;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How values of options are read. */
final class Values {
    private Values() {}

    static final class AnInstant implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return java.time.OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + value + "' is not a moment with its offset, such as 2025-06-14T21:40+03:30 or 2025-06-14T18:10Z");
            }
        }
    }

    static final class ALength implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                Duration length = Duration.parse(value.toUpperCase(Locale.ROOT));
                if (length.isPositive()) {
                    return length;
                }
            } catch (DateTimeParseException e) {
                // told below, as a length that is not positive is
            }
            throw new TypeConversionException("'" + value + "' is not a length of time, such as PT6H or P2D");
        }
    }

    static final class ABox implements ITypeConverter<GeoBox> {
        @Override
        public GeoBox convert(String value) {
            String[] sides = value.split(",", -1);
            try {
                if (sides.length == 4) {
                    return new GeoBox(degrees(sides[0]), degrees(sides[1]), degrees(sides[2]), degrees(sides[3]));
                }
            } catch (IllegalArgumentException e) {
                // told below: no number, or no box
            }
            throw new TypeConversionException(
                    "'" + value + "' is not west,south,east,north in degrees, such as 44,24,64,40");
        }

        private static double degrees(String text) {
            return Double.parseDouble(text.strip());
        }
    }

    static final class ASize implements ITypeConverter<MapOptions.Size> {
        @Override
        public MapOptions.Size convert(String value) {
            var match = java.util.regex.Pattern.compile("(\\d{2,5})[xX](\\d{2,5})").matcher(value);
            if (match.matches()) {
                int width = Integer.parseInt(match.group(1));
                int height = Integer.parseInt(match.group(2));
                if (Math.min(width, height) >= 64 && Math.max(width, height) <= PageSize.MOST_PX) {
                    return new MapOptions.Size(width, height);
                }
            }
            throw new TypeConversionException(
                    "'" + value + "' is not a size from 64x64 to 12000x12000 pixels, such as 1600x1000");
        }
    }

    static final class ATheme implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            try {
                return Theme.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is not a theme: light, dark or print");
            }
        }
    }

    static final class AFurniturePlan implements ITypeConverter<FurniturePlan> {
        @Override
        public FurniturePlan convert(String value) {
            try {
                return FurniturePlan.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no plan of the furniture: " + e.getMessage());
            }
        }
    }

    static final class ADepiction implements ITypeConverter<Depiction> {
        @Override
        public Depiction convert(String value) {
            try {
                return Depiction.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is not a way to show events: symbols, density or auto");
            }
        }
    }

    static final class AProjection implements ITypeConverter<MapProjection> {
        @Override
        public MapProjection convert(String value) {
            return Arrays.stream(MapProjection.values())
                    .filter(projection -> projection.id().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not a projection: mercator, equal-earth or conic"));
        }
    }

    static final class AFilter implements ITypeConverter<Query> {
        @Override
        public Query convert(String value) {
            try {
                return Query.parse(value);
            } catch (QueryException e) {
                throw new TypeConversionException("'" + value + "' is not understood. " + e.getMessage());
            }
        }
    }

    static final class AZone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a zone, such as Asia/Tehran or UTC");
            }
        }
    }
}
