"""Makes airports.tsv.gz from the airport database: airports.py AIRPORTS_SQLITE OUT_DIR

Heliports, seaplane bases, balloon ports and closed fields are left out.
"""
import gzip
import sqlite3
import sys

HEAD = 'ident iata name type lat lon cc region city'.split()
QUERY = """SELECT icao, iata, name, type, round(latitude, 5), round(longitude, 5), country_code, state, city
           FROM airports WHERE type IN ('small_airport', 'medium_airport', 'large_airport') ORDER BY id"""


def main(database, out):
    rows = sqlite3.connect(f'file:{database}?mode=ro', uri=True).execute(QUERY)
    with gzip.GzipFile(f'{out}/airports.tsv.gz', 'wb', 9, mtime=0) as f:
        f.write(('\t'.join(HEAD) + '\n').encode())
        for row in rows:
            f.write(('\t'.join('' if v is None else str(v) for v in row) + '\n').encode())


if __name__ == '__main__':
    main(*sys.argv[1:])
