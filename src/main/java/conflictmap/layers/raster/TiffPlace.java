package conflictmap.layers.raster;

import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Crs.UnknownCrsException;
import conflictmap.layers.source.UnreadableLayerException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.metadata.IIOMetadata;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffIIOMetadataDecoder;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffMetadata2CRSAdapter;
import org.geotools.util.factory.Hints;

/**
 * Where a GeoTIFF lies (OGC 19-008r4), by its own tags or by a world file and a {@code .prj} beside it.
 *
 * @param crs its reference system
 * @param toModel from pixels, counted from the corner of the first one, to the reference system
 */
record TiffPlace(Crs crs, AffineTransform toModel) {
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC_TYPE = 2048;
    private static final int PROJECTED_TYPE = 3072;
    private static final int USER_DEFINED = 32767;
    private static final String PIXEL_IS_POINT = "2";

    /**
     * The place that the tags tell.
     *
     * @throws UnreadableLayerException if neither they nor files beside it tell one
     * @throws IOException if a file beside it cannot be read
     */
    static TiffPlace of(Path file, IIOMetadata metadata) throws IOException {
        GeoTiffIIOMetadataDecoder tags;
        try {
            tags = new GeoTiffIIOMetadataDecoder(metadata);
        } catch (RuntimeException e) { // GeoTools says so that there are no keys
            return beside(file);
        }
        if (!tags.hasModelTrasformation() && !(tags.hasPixelScales() && tags.hasTiePoints())) {
            return beside(file);
        }
        return new TiffPlace(crs(file, tags), affine(tags));
    }

    private static UnreadableLayerException unplaced(Path file) {
        return new UnreadableLayerException("layer.unplaced", file, 0, "does not say where on the earth it lies;"
                + " give it a place with gdal_translate -a_srs EPSG:… -a_ullr west north east south");
    }

    private static AffineTransform affine(GeoTiffIIOMetadataDecoder tags) {
        AffineTransform affine;
        if (tags.hasModelTrasformation()) {
            affine = new AffineTransform(tags.getModelTransformation());
        } else {
            double[] tie = tags.getModelTiePoints()[0].getData();
            double x = tags.getModelPixelScales().getScaleX();
            double y = tags.getModelPixelScales().getScaleY();
            affine = new AffineTransform(x, 0, 0, -y, tie[3] - tie[0] * x, tie[4] + tie[1] * y);
        }
        if (PIXEL_IS_POINT.equals(tags.getGeoKey(RASTER_TYPE))) {
            affine.translate(-0.5, -0.5);
        }
        return affine;
    }

    private static Crs crs(Path file, GeoTiffIIOMetadataDecoder tags) throws IOException {
        try {
            for (int key : new int[] {PROJECTED_TYPE, GEOGRAPHIC_TYPE}) {
                String value = tags.getGeoKey(key);
                int code = value == null || !value.matches("\\d{1,5}") ? USER_DEFINED : Integer.parseInt(value);
                if (value != null && code != USER_DEFINED) {
                    return Crs.epsg(code);
                }
                if (value != null) {
                    break;
                }
            }
            return defined(tags);
        } catch (UnknownCrsException e) {
            throw new UnreadableLayerException("layer.crs", file, 0, "names a reference system that cannot be used ("
                    + e.getMessage() + "); reproject it with gdalwarp -t_srs EPSG:4326");
        }
    }

    /** A system that the tags spell out by its parameters. */
    private static Crs defined(GeoTiffIIOMetadataDecoder tags) throws UnknownCrsException {
        try {
            var adapter = new GeoTiffMetadata2CRSAdapter(new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, true));
            return Crs.of(adapter.createCoordinateSystem(tags));
        } catch (UnknownCrsException e) {
            throw e;
        } catch (Exception e) { // declared by GeoTools; whatever it is, the system cannot be used
            throw new UnknownCrsException("spelled out by parameters", e);
        }
    }

    private static TiffPlace beside(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        for (String ending : List.of(".tfw", ".tifw", ".wld", ".TFW")) {
            Path world = file.resolveSibling(stem + ending);
            Path prj = file.resolveSibling(stem + ".prj");
            if (Files.isRegularFile(world) && Files.isRegularFile(prj)) {
                return beside(world, prj);
            }
        }
        throw unplaced(file);
    }

    /** ESRI's world file: six numbers, which place the middle of the first pixel. */
    private static TiffPlace beside(Path world, Path prj) throws IOException {
        try {
            double[] n = Files.readString(world, StandardCharsets.ISO_8859_1).strip().lines()
                    .mapToDouble(line -> Double.parseDouble(line.strip())).limit(6).toArray();
            var affine = new AffineTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
            affine.translate(-0.5, -0.5);
            return new TiffPlace(Crs.wkt(Files.readString(prj, StandardCharsets.ISO_8859_1).strip()), affine);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new UnreadableLayerException("layer.unplaced", world, 0, "is no world file, which has six numbers");
        } catch (UnknownCrsException e) {
            throw new UnreadableLayerException("layer.crs", prj, 0, "names a reference system that cannot be used: " + e.getMessage());
        }
    }
}
