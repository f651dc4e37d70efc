"""Compares rebuilt files with the shipped ones: compare.py SHIPPED_DIR REBUILT_DIR NAME...

Prints one line a file and ends with status 1 when any differs. Gzip is looked through.
"""
import gzip
import json
import os
import sys


def content(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rb') as f:
        return f.read()


def items(name, data):
    """The file's parts, for saying how far two files are apart: features, or lines."""
    if '.geojson' in name:
        return [json.dumps(f, sort_keys=True) for f in json.loads(data)['features']]
    return data.split(b'\n') if not name.endswith('.jpg') else [data]


def main(shipped, rebuilt, names):
    worst = 0
    for name in names:
        a, b = os.path.join(shipped, name), os.path.join(rebuilt, name)
        if not os.path.exists(a) or not os.path.exists(b):
            print(f'{name}: missing in {shipped if not os.path.exists(a) else rebuilt}')
            worst = 1
            continue
        a, b = content(a), content(b)
        if a == b:
            print(f'{name}: same, byte for byte ({len(a)} bytes unpacked)')
            continue
        worst = 1
        x, y = items(name, a), items(name, b)
        only_x, only_y = set(x) - set(y), set(y) - set(x)
        print(f'{name}: differs; shipped {len(x)} items, rebuilt {len(y)}; '
              f'{len(only_x)} only shipped, {len(only_y)} only rebuilt')
        for sign, part in (('-', only_x), ('+', only_y)):
            for item in sorted(part)[:3]:
                print(' ', sign, item[:160])
    return worst


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
