"""Checks the hand-written files of data/: check.py [DATA_DIR [MAPS_DIR]]

Errors: wrong columns, wrong ranges, unknown country codes, doubled names, one alias for two things.
With --far it also prints what deserves a second look: airfields far from any in airports.tsv.gz, other
sites far from their country, and names that the gazetteer puts elsewhere. Ends with status 1 on errors.
"""
import csv
import gzip
import json
import math
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = {
    'countries.csv': 'name a2 a3 kind part_of capitals lat lon demonyms aliases',
    'strategic_sites.csv': 'name aliases type cc lat lon precision_km',
    'regions.csv': 'name aliases kind cc lat lon radius_km',
    'aliases.csv': 'alias canonical cc lat lon',
    'settlements.csv': 'name aliases cc lat lon',
    'actors.csv': 'name aliases kind country_a2 sides_with',
    'held_areas.csv': 'name holder lat lon radius_km since until',
}
KINDS = {
    ('countries.csv', 'kind'): 'state territory disputed',
    ('strategic_sites.csv', 'type'): 'nuclear military missile airbase airport naval energy power dam port bridge hospital prison '
                                     'government industry camp crossing corridor island mountain neighbourhood town area other',
    ('regions.csv', 'kind'): 'region strait canal sea gulf bay lake river mountains desert island front line peninsula coast valley',
    ('actors.csv', 'kind'): 'state_military militia government agency monitor media rescue office',
}
problems, notes = [], []


def km(lat1, lon1, lat2, lon2):
    p = math.radians
    a = math.sin(p(lat2 - lat1) / 2) ** 2 + math.cos(p(lat1)) * math.cos(p(lat2)) * math.sin(p(lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(a))


def folded(name):
    s = ''.join(c for c in unicodedata.normalize('NFKD', name) if not unicodedata.combining(c)).lower()
    return ' '.join(re.sub("['’‘`ʻʿ.]", '', s).replace('-', ' ').split())


def names(row):
    return [n for n in [row.get('name') or row.get('alias')] + row.get('aliases', '').split('|') if n]


def position(row):
    return float(row['lat']), float(row['lon'])


def check_rows(file, rows, codes):
    where = {}
    for i, row in enumerate(rows, 2):
        say = lambda text: problems.append(f'{file}:{i}: {names(row)[0]}: {text}')
        if None in row or None in row.values():
            say('wrong number of fields')
            continue
        for key, value in row.items():
            if value != value.strip() or '||' in value or value.startswith('|') or value.endswith('|'):
                say(f'{key} has stray blanks or bars')
            allowed = KINDS.get((file, key))
            if allowed and value not in allowed.split():
                say(f'{key} {value} is not one of {allowed}')
            if key in ('cc', 'country_a2', 'part_of') and value and value not in codes:
                say(f'{key} {value} is no country code')
            if key in ('precision_km', 'radius_km') and not 0 < float(value) <= 4000:
                say(f'{key} {value} is out of range')
        if 'lat' in row and not (-90 <= float(row['lat']) <= 90 and -180 <= float(row['lon']) <= 180):
            say('position is out of range')
        own = names(row)
        if len(own) != len(set(own)):
            say('a name is listed twice')
        for name in set(map(folded, own)) if file not in ('countries.csv', 'actors.csv') else own:
            other = where.setdefault(name, row)
            if other is not row and not (file in ('aliases.csv', 'settlements.csv') and other['cc'] != row['cc']):
                say(f'"{name}" also names {names(other)[0]}')


def inside(ring, lat, lon):
    hit = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


def countries(maps):
    shapes = {}
    for f in json.load(gzip.open(f'{maps}/countries_10m.geojson.gz'))['features']:
        g = f['geometry']
        parts = [g['coordinates']] if g['type'] == 'Polygon' else g['coordinates']
        shapes.setdefault(f['properties']['cc'], []).extend(p[0] for p in parts)
    return shapes


def distance_to(shape, lat, lon):
    if any(inside(ring, lat, lon) for ring in shape):
        return 0
    return min(km(lat, lon, y, x) for ring in shape for x, y in ring if abs(x - lon) < 3 and abs(y - lat) < 3) \
        if any(abs(x - lon) < 3 and abs(y - lat) < 3 for ring in shape for x, y in ring) else 999


def look_twice(data, maps, tables):
    fields = [(float(r[4]), float(r[5]), r[2]) for r in tsv(f'{data}/airports.tsv.gz')[1:]]
    shapes = countries(maps)
    for row in tables['strategic_sites.csv']:
        lat, lon = position(row)
        tolerance = float(row['precision_km'])
        if row['type'] in ('airbase', 'airport'):
            d, name = min((km(lat, lon, a, b), n) for a, b, n in fields if abs(a - lat) < 1.5 and abs(b - lon) < 3)
            if d > tolerance + 1:
                notes.append(f"{row['name']}: {d:.0f} km from the nearest airfield, {name}")
    for file, size in (('strategic_sites.csv', 'precision_km'), ('regions.csv', 'radius_km'), ('aliases.csv', None), ('settlements.csv', None)):
        for row in tables[file]:
            if row['cc'] in shapes:
                d = distance_to(shapes[row['cc']], *position(row))
                if d > (float(row[size]) if size else 0) + 5:
                    notes.append(f"{file}: {names(row)[0]}: {d:.0f} km outside {row['cc']}")
    places = {}
    for r in tsv(f'{data}/gazetteer_cities500.tsv.gz')[1:]:
        for n in {r[1], r[2], *r[3].split(',')} - {''}:
            places.setdefault((r[7], folded(n)), []).append((float(r[4]), float(r[5])))
    for r in tsv(f'{data}/gazetteer_extra.tsv.gz'):
        places.setdefault((r[3], folded(r[0])), []).append((float(r[1]), float(r[2])))
    for file in ('strategic_sites.csv', 'aliases.csv'):
        for row in tables[file]:
            found = [p for n in names(row) + [row.get('canonical') or names(row)[0]] for p in places.get((row['cc'], folded(n)), [])]
            if found:
                d = min(km(*position(row), *p) for p in found)
                if d > float(row.get('precision_km') or 3) + 4:
                    notes.append(f'{file}: {names(row)[0]}: the gazetteer has the name {d:.0f} km away')
            elif file == 'aliases.csv':
                notes.append(f"aliases.csv: {row['alias']}: {row['canonical']} is not in the gazetteer")


def check_villages(data, codes):
    for i, row in enumerate(tsv(f'{data}/gazetteer_villages.tsv.gz'), 1):
        if len(row) != 7 or not row[0] or row[4] not in codes or row[5] and not row[5].startswith(row[4] + '.') or row[6] not in ('t', 'v') \
                or not (-90 <= float(row[2]) <= 90 and -180 <= float(row[3]) <= 180):
            problems.append(f'gazetteer_villages.tsv.gz:{i}: {row[0]}: not a name, names, lat, lon, country, province and t or v')


def check_wars(data, tables):
    sides = {n for row in tables['actors.csv'] for n in names(row)} | {n for row in tables['countries.csv'] for n in names(row)}
    codes = {r['a2'] for r in tables['countries.csv']}
    with open(os.path.join(data, 'belligerents.csv'), encoding='utf8', newline='') as f:
        for i, row in enumerate(csv.DictReader(f), 2):
            for side in 'ab':
                if row[f'side_{side}'] not in sides or row[f'home_{side}'] not in codes:
                    problems.append(f"belligerents.csv:{i}: {row[f'side_{side}']}, {row[f'home_{side}']}: no actor or country, or no code")
            if row['until'] and row['until'] < row['since']:
                problems.append(f'belligerents.csv:{i}: ends before it begins')


def tsv(path):
    return [line.rstrip('\n').split('\t') for line in gzip.open(path, 'rt', encoding='utf8')]


def main(args):
    far = '--far' in args
    args = [a for a in args if a != '--far']
    data = args[0] if args else os.path.join(HERE, '..')
    maps = args[1] if len(args) > 1 else os.path.join(data, '..', 'maps')
    tables = {}
    for file, columns in FILES.items():
        with open(os.path.join(data, file), encoding='utf8', newline='') as f:
            reader = csv.DictReader(f)
            if reader.fieldnames != columns.split():
                problems.append(f'{file}: columns are {reader.fieldnames}')
            tables[file] = list(reader)
    codes = {r['a2'] for r in tables['countries.csv']} - {''}
    for file, rows in tables.items():
        check_rows(file, rows, codes)
    check_villages(data, codes)
    check_wars(data, tables)
    actors = {n for row in tables['actors.csv'] for n in names(row)}
    for row in tables['actors.csv']:
        for side in filter(None, row['sides_with'].split('|')):
            if side not in actors and side not in codes:
                problems.append(f"actors.csv: {row['name']} sides with {side}, which is neither an actor nor a country code")
    if far:
        look_twice(data, maps, tables)
    for line in problems + notes:
        print(line)
    print(', '.join(f'{file} {len(rows)}' for file, rows in tables.items()), f'rows; {len(problems)} errors', file=sys.stderr)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
