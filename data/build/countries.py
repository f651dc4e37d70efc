"""Makes countries.csv: countries.py COUNTRIES_JSON ADDITIONS_CSV OUT_DIR

The package gives names, codes, capitals, a centre and one demonym each; the additions give what reports
really write (UK, Iranians, DRC) and the territories that have no code. In an addition a list that begins
with "=" replaces the package's list, any other list is put after it, and an empty field changes nothing.
"""
import csv
import json
import re
import sys

COLUMNS = 'name a2 a3 kind part_of capitals lat lon demonyms aliases'.split()
ENGLISH_FORM = re.compile(
    r"^(?!.* (des|du|og|Respublikasy)\b)(?!Grand-)(?!Togolese$)(the )?(former )?(arab|argentine|bolivarian|central|commonwealth|co-operative|cooperative|democratic|duchy|"
    r"federal|federated|federation|french|gabonese|grand|hashemite|hellenic|independent|islamic|italian|kingdom|"
    r"kyrgyz|lao people|lebanese|oriental|people's|plurinational|portuguese|principality|republic|slovak|socialist|"
    r"state|sultanate|swiss|syrian|territory|togolese|union|united|yemeni|st\.)\b", re.I)
NO_PLURAL = re.compile(r'(ese|sh|ch|s|ic|z|é|e|x)$')


def plain(s):
    return all(ord(c) < 0x250 for c in s)


def aliases(country):
    name = country['name']
    found = [name['official']] + [a for a in country['altSpellings'] if ENGLISH_FORM.match(a) and ', ' not in a]
    return [a for a in dict.fromkeys(found) if a != name['common'] and plain(a)]


def demonyms(country):
    one = country['demonyms'].get('eng', {}).get('m', '')
    if not one or one == country['name']['common']:
        return []
    return [one] if NO_PLURAL.search(one) else [one, one + 's']


def row(country):
    status = 'state' if country['independent'] else 'territory'
    return {'name': country['name']['common'], 'a2': country['cca2'], 'a3': country['cca3'], 'kind': status, 'part_of': '',
            'capitals': country['capital'], 'lat': country['latlng'][0], 'lon': country['latlng'][1],
            'demonyms': demonyms(country), 'aliases': aliases(country)}


def merged(old, addition):
    if addition.startswith('='):
        return [x for x in addition[1:].split('|') if x]
    return list(dict.fromkeys(old + [x for x in addition.split('|') if x]))


def main(source, additions, out):
    rows = [row(c) for c in json.load(open(source, encoding='utf8'))]
    by_code = {r['a2']: r for r in rows}
    for add in csv.DictReader(open(additions, encoding='utf8')):
        r = by_code.get(add['a2'])
        if r is None:
            if add['a2']:
                sys.exit(f"additions: no country {add['a2']}")
            r = dict.fromkeys(COLUMNS, '') | {'capitals': [], 'demonyms': [], 'aliases': []}
            rows.append(r)
        for key in ('name', 'kind', 'a3', 'part_of', 'lat', 'lon'):
            r[key] = add[key] or r[key]
        for key in ('capitals', 'demonyms', 'aliases'):
            r[key] = merged(r[key], add[key])
    with open(f'{out}/countries.csv', 'w', encoding='utf8', newline='') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(COLUMNS)
        for r in sorted(rows, key=lambda r: r['name']):
            r['aliases'] = [a for a in r['aliases'] if a != r['name']]
            numbers = {k: f'{float(r[k]):.2f}' for k in ('lat', 'lon')}
            lists = {k: '|'.join(r[k]) for k in ('capitals', 'demonyms', 'aliases')}
            w.writerow([{**r, **numbers, **lists}[c] for c in COLUMNS])


if __name__ == '__main__':
    main(*sys.argv[1:])
