package conflictmap.cli;

import conflictmap.layers.LayerPlace;
import conflictmap.layers.LayerStyle;
import conflictmap.layers.OwnLayer;
import conflictmap.project.KeptLayer;
import java.awt.Color;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A layer as the command line names it.
 *
 * @param file its file
 * @param options what is said of its looks: opacity, stroke, fill, width, place
 */
record LayerSpec(Path file, Map<String, String> options) {
    private static final Pattern SPEC = Pattern.compile("(.+?)(?::((?:opacity|stroke|fill|width|place)=[^:]*))?");

    LayerSpec {
        options = Map.copyOf(options);
        styled(LayerStyle.ofNumber(0), options);
        place(options, LayerPlace.UNDER);
    }

    /** What a project keeps of a layer. */
    static LayerSpec of(KeptLayer layer) {
        String fill = layer.fill();
        return new LayerSpec(Path.of(layer.file()), Map.of(
                "stroke", layer.stroke(), "fill", fill == null ? "none" : fill, "width", String.valueOf(layer.widthPx()),
                "opacity", String.valueOf(layer.opacity()), "place", layer.over() ? "over" : "under"));
    }

    /** A layer as asked for; in the colour of its number where none is. */
    OwnLayer applied(OwnLayer layer, int number) {
        return layer.withStyle(styled(LayerStyle.ofNumber(number), options)).withPlace(place(options, LayerPlace.UNDER));
    }

    private static LayerStyle styled(LayerStyle style, Map<String, String> options) {
        LayerStyle result = style;
        for (String key : new String[] {"stroke", "fill", "width", "opacity"}) {
            String value = options.get(key);
            if (value != null) {
                result = switch (key) {
                    case "stroke" -> result.coloured(colour(value));
                    case "fill" -> result.filled(value.equals("none") ? null : colour(value));
                    case "width" -> result.wide(number(value, LayerStyle.THINNEST, LayerStyle.WIDEST));
                    default -> result.opaque(number(value, 0, 1));
                };
            }
        }
        return result;
    }

    private static LayerPlace place(Map<String, String> options, LayerPlace without) {
        String value = options.get("place");
        try {
            return value == null ? without : LayerPlace.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + value + "' is not a place of a layer: over or under");
        }
    }

    private static Color colour(String text) {
        Matcher hex = Pattern.compile("#?(\\p{XDigit}{6})(\\p{XDigit}{2})?").matcher(text);
        if (!hex.matches()) {
            throw new TypeConversionException("'" + text + "' is not a colour, such as #aa0000, or #aa000040 for a translucent one");
        }
        int rgb = Integer.parseInt(hex.group(1), 16);
        int alpha = hex.group(2) == null ? 255 : Integer.parseInt(hex.group(2), 16);
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha);
    }

    private static double number(String text, double least, double most) {
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw new TypeConversionException("'" + text + "' is not a number from " + least + " to " + most);
    }

    /** Reads {@code FILE:key=value,key=value}; a colon that no key follows belongs to the file's name. */
    static final class Reader implements ITypeConverter<LayerSpec> {
        @Override
        public LayerSpec convert(String value) {
            Matcher parts = SPEC.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + value + "' names no file");
            }
            Map<String, String> options = new LinkedHashMap<>();
            for (String option : parts.group(2) == null ? new String[0] : parts.group(2).split(",")) {
                String[] pair = option.split("=", 2);
                if (pair.length < 2 || !pair[0].matches("opacity|stroke|fill|width|place")) {
                    throw new TypeConversionException("'" + option + "' is no option of a layer:"
                            + " opacity=0.5, stroke=#aa0000, fill=#aa000040 or none, width=2, place=over or under");
                }
                options.put(pair[0], pair[1]);
            }
            return new LayerSpec(Path.of(parts.group(1)), options);
        }
    }
}
