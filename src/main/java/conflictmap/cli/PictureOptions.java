package conflictmap.cli;

import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.PictureFormat;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.safe.SafeToPublish;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a picture is written as, and what stands round its map. */
final class PictureOptions {
    /** From so many pixels on lines and letters are made larger, where nothing is said of that. */
    private static final int LARGE_PX = 4096;

    @Option(names = "--format", paramLabel = "png|svg|pdf", converter = AFormat.class,
            description = "What to write; what the ending of the file says without it.")
    private @Nullable PictureFormat format;

    @Option(names = "--page", paramLabel = "A5|A4|A3|slide|square", converter = APage.class,
            description = "Size of the picture by name, in place of --size; a sheet of paper has margins.")
    private @Nullable PageSize page;

    @Option(names = "--landscape", description = "Lay the page on its longer side.")
    private boolean landscape;

    @Option(names = "--scale", paramLabel = "1..4", converter = AScale.class,
            description = "Pixels of a PNG for each of the size: lines, letters and symbols grow with it, up to 12000 pixels on a side. "
                    + "Sizes beyond 4096 pixels are drawn larger by themselves.")
    private @Nullable Double scale;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title above the map.")
    private String title = "";

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "A line below the title.")
    private String subtitle = "";

    @Option(names = "--sources", description = "List the sources below the map.")
    private boolean sources;

    /**
     * The picture that is asked for.
     *
     * @throws IllegalArgumentException if there can be no such picture; says why
     */
    PictureWish wish(Path out, MapOptions.Size size, SafeToPublish safe) {
        PictureFormat written = format != null ? format : PictureFormat.of(out).orElse(PictureFormat.PNG);
        Double asked = scale;
        PageSize named = page;
        if (named != null) {
            return wish(written, landscape ? named.landscape() : named, asked == null ? 1 : asked, safe);
        }
        int times = asked == null ? enlargement(size) : 1;
        return wish(written, PageSize.of(size.width() / times, size.height() / times), asked == null ? times : asked, safe);
    }

    private PictureWish wish(PictureFormat written, PageSize size, double times, SafeToPublish safe) {
        return new PictureWish(written, size, times, new PictureState.Page(title, subtitle), sources, safe);
    }

    /** How much larger a large picture is drawn, so that it can be read when it is seen as a whole. */
    private static int enlargement(MapOptions.Size size) {
        int longest = Math.max(size.width(), size.height());
        for (int times = 4; times > 1; times--) {
            if (longest > LARGE_PX && longest / times >= LARGE_PX / 3 && size.width() % times == 0 && size.height() % times == 0) {
                return times;
            }
        }
        return 1;
    }

    static final class AFormat implements ITypeConverter<PictureFormat> {
        @Override
        public PictureFormat convert(String value) {
            return PictureFormat.ofCode(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a format: png, svg or pdf"));
        }
    }

    static final class APage implements ITypeConverter<PageSize> {
        @Override
        public PageSize convert(String value) {
            return PageSize.named(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a page: A5, A4, A3, slide or square"));
        }
    }

    static final class AScale implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double scale = Double.parseDouble(value);
                if (scale >= 1 && scale <= 4 && Math.rint(scale * 8) == scale * 8) {
                    return scale;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new TypeConversionException("'" + value + "' is not a scale from 1 to 4 in eighths, such as 2 or 1.5");
        }
    }
}
