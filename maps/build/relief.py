"""Makes the shaded relief from Marble's grey SRTM tiles.

relief.py MARBLE_SRTM_LEVEL_3 ETOPO5_CDF NE_10M_LAND_SHP OUT.jpg

The tiles' grey says the height only roughly, so it is calibrated against ETOPO5; the slope is then
lit from the north-west and laid over tints of land and sea. Needs numpy, Pillow and GDAL for Python.
"""
import math
import sys

import numpy as np
from osgeo import gdal, ogr
from PIL import Image, ImageFilter

gdal.UseExceptions()
WIDTH, HEIGHT, TILE = 8192, 4096, 675
LAND = [(-400, (214, 222, 200)), (0, (222, 226, 206)), (300, (232, 229, 205)), (1000, (229, 215, 183)),
        (2000, (214, 191, 160)), (3500, (200, 176, 155)), (6000, (245, 245, 245))]
SEA = [(-8000, (120, 158, 190)), (-5000, (142, 178, 207)), (-3000, (158, 191, 216)), (-1000, (177, 206, 226)),
       (-200, (197, 220, 234)), (0, (211, 229, 239))]


def mosaic(folder):
    grey = Image.new('L', (16 * TILE, 8 * TILE))
    for y in range(8):
        for x in range(16):
            grey.paste(Image.open(f'{folder}/{y:06d}/{y:06d}_{x:06d}.jpg'), (x * TILE, y * TILE))
    return grey


def metres_of_grey(grey, etopo):
    """For each of the 256 greys, the median height in metres that ETOPO5 has there; never falling."""
    e = gdal.Open(etopo).ReadAsArray().astype('f4')
    e = np.roll(e, 2160, axis=1)
    e = (e[:-1] + e[1:]) / 2
    e = (e + np.roll(e, -1, axis=1)) / 2
    small = np.asarray(grey.resize((4320, 2160), Image.BOX))
    median = np.array([np.median(e[small == v]) if (small == v).sum() > 100 else np.nan for v in range(256)])
    known = ~np.isnan(median)
    return np.maximum.accumulate(np.interp(np.arange(256), np.arange(256)[known], median[known]))


def smoothed(a):
    a = (np.roll(a, 1, 1) + 2 * a + np.roll(a, -1, 1)) / 4
    p = np.pad(a, ((1, 1), (0, 0)), 'edge')
    return (p[:-2] + 2 * p[1:-1] + p[2:]) / 4


def hillshade(a):
    lat = np.radians(90 - (np.arange(HEIGHT) + .5) * 180 / HEIGHT)
    step = 180 / HEIGHT * 111195
    dx = np.gradient(a, axis=1) / (step * np.maximum(np.cos(lat), .1))[:, None]
    dy = -np.gradient(a, axis=0) / step
    exaggeration = np.where(a > 0, 9, 3).astype('f4')
    nx, ny = -exaggeration * dx, -exaggeration * dy
    n = np.sqrt(nx ** 2 + ny ** 2 + 1)
    s = math.sqrt(.5)
    return np.clip((nx * (-s * s) + ny * (s * s) + s) / n, 0, 1).astype('f4')


def tinted(a, ramp):
    xs = [level for level, _ in ramp]
    return np.stack([np.interp(a, xs, [rgb[k] for _, rgb in ramp]).astype('f4') for k in range(3)], -1)


def land_mask(shapefile):
    mask = gdal.GetDriverByName('MEM').Create('', WIDTH, HEIGHT, 1, gdal.GDT_Byte)
    mask.SetGeoTransform((-180, 360 / WIDTH, 0, 90, 0, -180 / HEIGHT))
    source = ogr.Open(shapefile)
    layer = source.GetLayer(0)
    if layer.GetSpatialRef():
        mask.SetProjection(layer.GetSpatialRef().ExportToWkt())
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask.ReadAsArray() > 0


def main(tiles, etopo, land, out):
    grey = mosaic(tiles)
    metres = metres_of_grey(grey, etopo)
    fine = grey.filter(ImageFilter.GaussianBlur(0.8)).resize((WIDTH, HEIGHT), Image.LANCZOS)
    a = smoothed(smoothed(metres[np.asarray(fine)].astype('f4')))
    rgb = np.where(land_mask(land)[..., None], tinted(np.maximum(a, -400), LAND), tinted(np.minimum(a, 0), SEA))
    rgb = np.clip(rgb * (0.55 + 0.45 * hillshade(a) / 0.7071)[..., None], 0, 255).astype('u1')
    Image.fromarray(rgb).save(out, quality=86, optimize=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
