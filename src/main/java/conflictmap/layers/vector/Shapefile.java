package conflictmap.layers.vector;

import conflictmap.jobs.Progress;
import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Crs.UnknownCrsException;
import conflictmap.layers.source.Shapes;
import conflictmap.layers.source.ShapesBuilder;
import conflictmap.layers.source.UnreadableLayerException;
import conflictmap.model.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shapefiles, by the ESRI Shapefile Technical Description (1998): points, multipoints, lines and polygons, of which
 * heights and measures are passed over. The reference system comes from the {@code .prj} beside it, and the {@code .dbf}
 * tells which records are deleted.
 */
public final class Shapefile {
    private static final int MAGIC = 9994;
    private static final int HEADER_BYTES = 100;
    /** The longest record that is believed, bytes: as many vertices as a layer may have. */
    private static final int LONGEST_RECORD = 16 * ShapesBuilder.MOST;
    private static final int EVERY = 256;
    private static final Pattern DATUM = Pattern.compile("DATUM\\[\"([^\"]+)\"");
    /** Datums that differ from WGS 84 by a metre or two. */
    private static final Pattern NEAR_WGS84 = Pattern.compile("(?i)WGS.?(19)?84|ETRS|North.American.(Datum.)?(of.)?1983|ITRF|SIRGAS|GDA|NZGD.?2000");

    private final Path file;
    private final ShapesBuilder shapes;
    private int undrawn;

    private Shapefile(Path file) {
        this.file = file;
        this.shapes = new ShapesBuilder(file);
    }

    /**
     * Reads a shapefile.
     *
     * @param file the {@code .shp}
     * @param problems takes what is said of what cannot be drawn
     * @throws UnreadableLayerException if it is damaged
     * @throws IOException if it cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Shapes read(Path file, List<Problem> problems, Progress progress) throws IOException, InterruptedException {
        var reading = new Shapefile(file);
        try (FileChannel in = FileChannel.open(file)) {
            reading.records(in, new DeletedRecords(sibling(file, ".dbf")), progress);
        } catch (EOFException e) {
            throw new UnreadableLayerException("layer.truncated", file, 0,
                    "ends in the middle of a record; copy it anew with its .shx, .dbf and .prj");
        }
        if (reading.undrawn > 0) {
            problems.add(new Problem("layer.geometry", file.toString(), 0,
                    reading.undrawn + " multipatches (surfaces of buildings) are left out; they are not drawn"));
        }
        return reading.shapes.build(crs(file, problems), progress);
    }

    private static Crs crs(Path file, List<Problem> problems) throws IOException {
        Path prj = sibling(file, ".prj");
        if (prj == null) {
            problems.add(new Problem("layer.crs", file.toString(), 0,
                    "has no .prj beside it: its coordinates are taken for longitude and latitude"));
            return Crs.DEGREES;
        }
        try {
            String text = Files.readString(prj, StandardCharsets.ISO_8859_1).strip();
            Matcher datum = DATUM.matcher(text);
            if (datum.find() && !NEAR_WGS84.matcher(datum.group(1)).find() && !text.contains("TOWGS84")) {
                problems.add(new Problem("layer.datum", file.toString(), 0, "stands on the datum " + datum.group(1)
                        + ", whose way to WGS 84 its .prj does not tell: it may lie some hundred metres off; ogr2ogr -t_srs EPSG:4326 knows it"));
            }
            return Crs.wkt(text);
        } catch (UnknownCrsException e) {
            throw new UnreadableLayerException("layer.crs", prj, 0,
                    "names a reference system that cannot be used: " + e.getMessage() + "; reproject with ogr2ogr -t_srs EPSG:4326");
        }
    }

    /** The file beside another with another ending, whatever its case. */
    private static @Nullable Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - 4);
        for (String each : List.of(ending, ending.toUpperCase(java.util.Locale.ROOT))) {
            Path beside = file.resolveSibling(stem + each);
            if (Files.isRegularFile(beside)) {
                return beside;
            }
        }
        return null;
    }

    private void records(FileChannel in, DeletedRecords deleted, Progress progress) throws IOException, InterruptedException {
        ByteBuffer header = bytes(in, 0, HEADER_BYTES);
        if (header.getInt(0) != MAGIC) {
            throw new UnreadableLayerException("layer.magic", file, 0, "is no shapefile; open the .shp, and copy it anew if it is one");
        }
        long size = in.size();
        long at = HEADER_BYTES;
        for (int record = 0; at + 8 <= size; record++) {
            int length = 2 * bytes(in, at, 8).getInt(4);
            if (length < 4 || length > LONGEST_RECORD) {
                throw new UnreadableLayerException("layer.damaged", file, 0,
                        "is damaged at record " + (record + 1) + ", which claims a length of " + length + " bytes; copy it anew");
            }
            ByteBuffer content = bytes(in, at + 8, length).order(ByteOrder.LITTLE_ENDIAN);
            if (!deleted.contains(record)) {
                record(content, record + 1);
            }
            at += 8 + length;
            if (record % EVERY == 0) {
                progress.report(0.8 * at / size, "Reading shapefile");
                progress.check();
            }
        }
    }

    private static ByteBuffer bytes(FileChannel in, long at, int length) throws IOException {
        if (at + length > in.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && in.read(bytes, at + bytes.position()) >= 0) {
            // reads on until the buffer is full
        }
        return bytes.flip();
    }

    private void record(ByteBuffer b, int number) throws UnreadableLayerException {
        int type = b.getInt(0);
        try {
            switch (type) {
                case 0 -> { }
                case 1, 11, 21 -> shapes.point(b.getDouble(4), b.getDouble(12));
                case 8, 18, 28 -> {
                    for (int i = 0; i < b.getInt(36); i++) {
                        shapes.point(b.getDouble(40 + 16 * i), b.getDouble(48 + 16 * i));
                    }
                }
                case 3, 13, 23 -> parts(b, false);
                case 5, 15, 25 -> parts(b, true);
                case 31 -> undrawn++;
                default -> throw damaged(number, "is of a type that shapefiles do not know, " + type);
            }
        } catch (IndexOutOfBoundsException e) {
            throw damaged(number, "claims more vertices than it has");
        }
    }

    private UnreadableLayerException damaged(int record, String how) {
        return new UnreadableLayerException("layer.damaged", file, 0, "is damaged: record " + record + " " + how + "; copy it anew");
    }

    private void parts(ByteBuffer b, boolean rings) throws UnreadableLayerException {
        int parts = b.getInt(36);
        int points = b.getInt(40);
        for (int part = 0; part < parts; part++) {
            int from = b.getInt(44 + 4 * part);
            int to = part + 1 < parts ? b.getInt(48 + 4 * part) : points;
            for (int i = from; i < to; i++) {
                int at = 44 + 4 * parts + 16 * i;
                shapes.vertex(b.getDouble(at), b.getDouble(at + 8));
            }
            if (rings) {
                shapes.endRingByDirection();
            } else {
                shapes.endLine();
            }
        }
    }
}
