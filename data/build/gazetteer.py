"""Makes the two gazetteer files from GeoNames extracts.

gazetteer.py CITIES500_TXT CITIES_JSON OUT_DIR
"""
import gzip
import json
import re
import sys
import unicodedata

HEAD = 'geonameid name ascii alternates lat lon fcode cc admin1 population'.split()
# Latin, Greek, Cyrillic, Hebrew and Arabic; no zero-width signs, no other scripts.
SCRIPTS = re.compile('[\u0000-\u052f\u0590-\u06ff\u1e00-\u1eff\u2018\u2019]+')
AIRPORT_CODE = re.compile('[A-Z]{3}')


def alternates(name, ascii_name, raw):
    kept = (a for a in raw.split(',') if a and a not in (name, ascii_name)
            and not AIRPORT_CODE.fullmatch(a) and SCRIPTS.fullmatch(a))
    return ','.join(dict.fromkeys(kept))


def cities500(path):
    for line in open(path, encoding='utf8'):
        f = line.rstrip('\n').split('\t')
        yield [f[0], f[1], f[2] if f[2] != f[1] else '', alternates(f[1], f[2], f[3]),
               f[4], f[5], f[7], f[8], f[10], f[14]]


def folded(name):
    s = ''.join(c for c in unicodedata.normalize('NFKD', name) if not unicodedata.combining(c)).lower()
    return ' '.join(re.sub("['’‘`ʻʿ]", '', s).replace('-', ' ').split())


def cell(lat, lon):
    return round(float(lat) * 10), round(float(lon) * 10)


def extra(path, known):
    """Places that the first file lacks: no place of that name within about 0.1 degree, none on the same spot."""
    names, spots = set(), set()
    for row in known:
        spots.add((float(row[4]), float(row[5]), row[7]))
        for name in {row[1], row[2] or row[1], *row[3].split(',')}:
            names.add((folded(name), row[7], *cell(row[4], row[5])))
    seen = set()
    for c in json.load(open(path, encoding='utf8')):
        row = (c['name'], c['lat'], c['lng'], c['country'], c['admin1'])
        i, j = cell(c['lat'], c['lng'])
        if row in seen or (float(c['lat']), float(c['lng']), c['country']) in spots:
            continue
        if any((folded(c['name']), c['country'], i + a, j + b) in names for a in (-1, 0, 1) for b in (-1, 0, 1)):
            continue
        seen.add(row)
        yield row


def write(path, rows):
    with gzip.GzipFile(path, 'wb', 9, mtime=0) as f:
        for row in rows:
            f.write(('\t'.join(row) + '\n').encode())


def main(cities_txt, cities_json, out):
    known = list(cities500(cities_txt))
    write(f'{out}/gazetteer_cities500.tsv.gz', [HEAD, *known])
    write(f'{out}/gazetteer_extra.tsv.gz', extra(cities_json, known))


if __name__ == '__main__':
    main(*sys.argv[1:])
