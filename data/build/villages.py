"""Makes gazetteer_villages.tsv.gz from the points of interest of FlightGear, which come from OpenStreetMap.

villages.py POI_DAT_GZ ADMIN1_GEOJSON_GZ DATA_DIR OUT_DIR

Kept are towns and villages of countries and provinces where there is or lately was fighting, unless the other two
gazetteer files in DATA_DIR have the name within about 0.1 degree. Names in Cyrillic are romanised, other scripts
left out, and so are villages that
bear the name of a country or of a great city, which a report hardly ever means. Columns: name, other names (|), lat, lon, country, GeoNames code of the province, sort (t town, v village).
"""
import bisect
import csv
import gzip
import json
import os
import re
import sys
import unicodedata

from gazetteer import cell, folded

WHOLE = set('''UA LB SY IL PS JO YE IQ IR AF PK SO ET ER DJ SD SS LY ML BF NE TD CM CF CD BI RW UG KE MZ MM KH AM AZ GE
 XK TJ KG TW HT BY MR KW BH AE'''.split())
PARTS = {
    'RU': '09 10 12 17 19 22 25 38 41 43 56 61 68 69 70 76 84 86',  # towards Ukraine, North Caucasus
    'TR': '02 04 12 13 21 31 49 62 63 65 70 72 74 76 80 83 88 90',  # south and east
    'IN': '-1 03 12 17 20 23 31 37 38 LA',                          # Kashmir, Manipur and neighbours, Chhattisgarh
    'NG': '23 24 26 27 31 35 40 43 44 46 49 51 55 56 57',           # north and middle belt
    'SA': '11 16 17', 'EG': '07 15 22 26 27', 'TH': '01 08 28 29 30 31 48 49 69 70 75 80',
    'PH': '12 22 34 35 56 57 60 65 66 70 71 72 B8 C6 M9 ZSI', 'CO': '02 03 08 09 11 14 20 21 22 29', 'VE': '03 20 23',
}
RUSSIAN = dict(zip('абвгдезийклмнопрстуфыэё', 'abvgdeziyklmnoprstufyee')) | {
    'ж': 'zh', 'х': 'kh', 'ц': 'ts', 'ч': 'ch', 'ш': 'sh', 'щ': 'shch', 'ю': 'yu', 'я': 'ya', 'ь': '', 'ъ': ''}
UKRAINIAN = RUSSIAN | {'г': 'h', 'ґ': 'g', 'и': 'y', 'і': 'i', 'ї': 'i', 'й': 'i', 'є': 'ie', 'ю': 'iu', 'я': 'ia', "'": '', '’': ''}
UKRAINIAN_INITIAL = {'ї': 'yi', 'й': 'y', 'є': 'ye', 'ю': 'yu', 'я': 'ya'}
LATIN = re.compile('[ -\u024f\u1e00-\u1eff‘’ʻʼʾʿ]+')
CYRILLIC = re.compile('[\u0400-\u04ff0-9 \'’().-]+')
NO_NAME = {'unknown', 'unknown town', 'unknown village', 'village', 'town', 'camp', 'abandoned', 'hamlet', 'mission', 'market', 'school', 'church'}
KIND_WORDS = re.compile(r'\s*\b(village|town|hamlet|city)$|^(village|town) of ', re.IGNORECASE)
MIN_LETTERS = 4
GREAT_CITY = 150_000


def romanised(name, cc):
    """Russian names as newspapers write them (-y for -yy and -iy), Ukrainian ones by the rule of 2010."""
    if cc == 'RU' or cc == 'BY':
        name = re.sub('[иы]й\\b', 'ы', name)
    out, before = [], ''
    for c in name:
        low = c.lower()
        if cc == 'UA':
            latin = 'gh' if low == 'г' and before == 'з' else UKRAINIAN.get(low, low)
            latin = UKRAINIAN_INITIAL.get(low, latin) if not before.isalpha() else latin
        else:
            latin = 'ye' if low == 'е' and (not before.isalpha() or before in 'аеёиоуыэюяьъ') else RUSSIAN.get(low, low)
        out.append(latin.capitalize() if c != low else latin)
        before = low
    return ''.join(out)


def names(raw, cc):
    """The names that a label holds, in Latin letters: "Stepanakert / Khankendi", "Al Khalis - (Arabic)"."""
    found = []
    for part in re.split(r'[/(),;|\[\]"]| - ', raw):
        part = KIND_WORDS.sub('', ' '.join(part.split())).strip(' .-*_?')
        if cc in ('RU', 'UA', 'BY') and CYRILLIC.fullmatch(part):
            part = romanised(part, cc)
        part = re.sub(r'\s+\d+$', '', part)
        if not LATIN.fullmatch(part) or sum(c.isalpha() for c in part) < MIN_LETTERS or any(c.isdigit() for c in part) \
                or part.lower() in NO_NAME or re.search(r'[+=:*_<>@]', part):
            continue
        if part == part.lower() or part == part.upper():
            part = part.title()
        if cc == 'UA' and re.search('[sS]ch', part):
            part = re.sub('([sS])ch', r'\1hch', part)
        if folded(part) not in map(folded, found):
            found.append(part)
    return found


def points(path):
    for line in gzip.open(path, 'rt', encoding='utf8', errors='replace'):
        f = line.rstrip('\r\n').split(' ', 3)
        if len(f) == 4 and f[0] in ('12', '13', '14'):
            yield float(f[1]), float(f[2]), f[3], 'v' if f[0] == '14' else 't'


def located(rows, admin1):
    """Each row with country and province; rows elsewhere are left out. A scan line for each outline."""
    rows = sorted(rows)
    lats = [r[0] for r in rows]
    where = {}
    for feature in json.load(gzip.open(admin1, 'rt', encoding='utf8'))['features']:
        p, g = feature['properties'], feature['geometry']
        cc, code = p.get('cc') or '', p.get('gn') or ''
        if not (cc in WHOLE or cc in PARTS and (code.partition('.')[2] or code) in PARTS[cc].split()):
            continue
        polygons = g['coordinates'] if g['type'] == 'MultiPolygon' else [g['coordinates']]
        inside = set()
        for ring in (r for poly in polygons for r in poly):
            west, east = min(x for x, _ in ring), max(x for x, _ in ring)
            low, high = min(y for _, y in ring), max(y for _, y in ring)
            near = [i for i in range(bisect.bisect_left(lats, low), bisect.bisect_right(lats, high)) if west <= rows[i][1] <= east]
            near_lats = [lats[i] for i in near]
            for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
                a, b = bisect.bisect_left(near_lats, min(y1, y2)), bisect.bisect_left(near_lats, max(y1, y2))
                for i in near[a:b]:
                    if rows[i][1] < (x2 - x1) * (lats[i] - y1) / (y2 - y1) + x1:
                        inside ^= {i}
        for i in inside:
            where.setdefault(i, (cc, code))
    return [(*rows[i], *where[i]) for i in sorted(where)]


def known_names(data):
    """Names with the square where the other files have them, and names of countries and of great cities."""
    with open(f'{data}/countries.csv', encoding='utf8', newline='') as f:
        great = {folded(n) for r in csv.DictReader(f) for n in (r['name'], *r['aliases'].split('|'), *r['demonyms'].split('|'))}
    known = set()
    for line in gzip.open(f'{data}/gazetteer_cities500.tsv.gz', 'rt', encoding='utf8'):
        f = line.split('\t')
        if f[0] != 'geonameid':
            known.update((folded(n), *cell(f[4], f[5])) for n in {f[1], f[2] or f[1], *f[3].split(',')})
            if int(f[9] or 0) >= GREAT_CITY:
                great.update({folded(f[1]), folded(f[2] or f[1])})
    for line in gzip.open(f'{data}/gazetteer_extra.tsv.gz', 'rt', encoding='utf8'):
        f = line.split('\t')
        known.add((folded(f[0]), *cell(f[1], f[2])))
    return known, great


def main(poi, admin1, data, out):
    known, great = known_names(data)
    rows = []
    for lat, lon, raw, sort, cc, code in sorted(located(points(poi), admin1), key=lambda r: (r[4], r[5], r[3], r[2], r[0], r[1])):
        own = names(raw, cc)
        i, j = cell(lat, lon)
        around = [(i + a, j + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
        if not own or any(folded(n) in great for n in own) or any((folded(n), *spot) in known for n in own for spot in around):
            continue
        known.update((folded(n), i, j) for n in own)
        rows.append((own[0], '|'.join(own[1:]), '%.4f' % lat, '%.4f' % lon, cc, code if code.startswith(cc) else '', sort))
    with gzip.GzipFile(os.path.join(out, 'gazetteer_villages.tsv.gz'), 'wb', 9, mtime=0) as f:
        for row in rows:
            f.write(('\t'.join(unicodedata.normalize('NFC', c) for c in row) + '\n').encode())


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
