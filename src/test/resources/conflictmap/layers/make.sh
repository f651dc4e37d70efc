#!/bin/sh
# Makes the files of this folder anew, with GDAL 3.6 (Debian: gdal-bin) and Python 3. gaza.geojson, *.kml and broken.geojson are written by hand.
set -e
cd "$(dirname "$0")"
export GDAL_PAM_ENABLED=NO
SCRATCH=$(mktemp -d)
export SCRATCH
trap 'rm -rf "$SCRATCH"' EXIT
rm -f gaza.kml gaza.gpkg areas.* shape.* utm.tif degrees.tif height.tif palette.tif unplaced.tif truncated.tif tiles.mbtiles gaza.kmz truncated.* notatiff.tif notdb.gpkg vector.mbtiles pacific.geojson metres.geojson
ogr2ogr -f GPKG gaza.gpkg gaza.geojson -nln gaza -nlt GEOMETRY -t_srs EPSG:32636
ogr2ogr -f "ESRI Shapefile" areas.shp gaza.geojson -where "name = 'Gaza Strip'" -nlt POLYGON -t_srs EPSG:2039
ogr2ogr -f "ESRI Shapefile" shape.shp gaza.geojson -where "name = 'Gaza Strip'" -nlt POLYGON -t_srs EPSG:32636
ogr2ogr -f GeoJSON metres.geojson gaza.geojson -t_srs EPSG:32636 -lco RFC7946=NO -lco COORDINATE_PRECISION=1
ogr2ogr -f KML gaza.kml gaza.geojson
python3 - <<'P'
import os, zipfile
with zipfile.ZipFile('gaza.kmz', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr(zipfile.ZipInfo('doc.kml', (2025, 1, 1, 0, 0, 0)), open('gaza.kml').read())
# a red quarter, a green quarter, a blue quarter and a chequered one
def px(x, y):
    if x < 32 and y < 32: return (200, 40, 40)
    if x >= 32 and y < 32: return (40, 160, 60)
    if x < 32: return (50, 80, 190)
    return (240, 240, 230) if (x // 4 + y // 4) % 2 else (60, 60, 60)
open(os.environ['SCRATCH'] + '/layer.ppm', 'wb').write(b'P6 64 64 255\n' + bytes(c for y in range(64) for x in range(64) for c in px(x, y)))
open(os.environ['SCRATCH'] + '/layer.asc', 'w').write('ncols 64\nnrows 64\nxllcorner 34\nyllcorner 31\ncellsize 0.0125\nNODATA_value -9999\n' +
    '\n'.join(' '.join('-9999.0' if x < 8 else f'{100.5 + x * 10 + y:.1f}' for x in range(64)) for y in range(64)) + '\n')
P
gdal_translate -q -a_srs EPSG:32636 -a_ullr 615000 3500000 647000 3468000 -co COMPRESS=DEFLATE "$SCRATCH"/layer.ppm utm.tif
gdal_translate -q -a_srs EPSG:4326 -a_ullr 34 32 35 31 -co TILED=YES -co BLOCKXSIZE=16 -co BLOCKYSIZE=16 -co COMPRESS=LZW "$SCRATCH"/layer.ppm degrees.tif
gdaladdo -q -r average degrees.tif 2 4
gdal_translate -q -ot Float32 -a_srs EPSG:4326 -co COMPRESS=DEFLATE "$SCRATCH"/layer.asc height.tif
gdal_translate -q "$SCRATCH"/layer.ppm unplaced.tif
gdalwarp -q -t_srs EPSG:3857 -ts 1024 1024 utm.tif "$SCRATCH"/layer3857.tif -overwrite
gdal_translate -q -of MBTILES -co TILE_FORMAT=PNG8 "$SCRATCH"/layer3857.tif tiles.mbtiles
gdaladdo -q tiles.mbtiles 2 4
gdal_translate -q -of GPKG -co TILE_FORMAT=PNG -co RASTER_TABLE=quarters -co APPEND_SUBDATASET=YES utm.tif gaza.gpkg
python3 - <<'P'
import sqlite3
for name in ('gaza.gpkg', 'tiles.mbtiles'):
    db = sqlite3.connect(name); db.execute('VACUUM'); db.close()
cut = lambda source, to, share: open(to, 'wb').write(open(source, 'rb').read()[:int(len(open(source, 'rb').read()) * share)])
cut('degrees.tif', 'truncated.tif', .4)
cut('gaza.gpkg', 'truncated.gpkg', .5)
cut('areas.shp', 'truncated.shp', .6)
cut('gaza.geojson', 'truncated.geojson', .5)
cut('gaza.kmz', 'truncated.kmz', .5)
open('notatiff.tif', 'wb').write(b'%PDF-1.4 this is no TIFF')
open('notdb.gpkg', 'wb').write(b'PK\x03\x04 this is no database')
db = sqlite3.connect('vector.mbtiles')
db.executescript("create table metadata (name text, value text); create table tiles (zoom_level int, tile_column int, tile_row int, tile_data blob);"
    "insert into metadata values ('format', 'pbf'); insert into tiles values (0, 0, 0, x'1f8b0800');")
db.commit(); db.close()
open('pacific.geojson', 'w').write('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":'
    '{"type":"MultiPolygon","coordinates":[[[[176,-20],[180,-20],[180,-15],[176,-15],[176,-20]]],[[[-180,-20],[-176,-20],[-176,-15],[-180,-15],[-180,-20]]]]}},'
    '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[170,-10],[179,-12],[-178,-14],[-170,-12]]}}]}\n')
P
