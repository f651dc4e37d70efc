#!/usr/bin/env python3
"""Write provinces.tsv.gz: names, centres and coarse outlines of the provinces of maps/admin1_10m.geojson.gz.

usage: provinces.py ADMIN1_GEOJSON_GZ OUT_DIR

The program asks which province a point lies in while it starts, and the map's own file takes too long to read
for that. Columns: code, cc, name, other names (|), lat, lon, radius_m, outline. The outline is in hundredths of
a degree, each ring "x y dx dy dx dy ...", rings joined by ";"; points closer than 0.03 degrees to the line
between their neighbours are left out.
"""
import gzip
import json
import math
import os
import sys

TOLERANCE = 3.0     # hundredths of a degree


def simplify(points):
    """Douglas-Peucker with a stack; the first and last point stay."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        ax, ay = points[a]
        dx, dy = points[b][0] - ax, points[b][1] - ay
        length = math.hypot(dx, dy)
        far, at = TOLERANCE, 0
        for i in range(a + 1, b):
            px, py = points[i][0] - ax, points[i][1] - ay
            d = abs(px * dy - py * dx) / length if length else math.hypot(px, py)
            if d > far:
                far, at = d, i
        if at:
            keep.add(at)
            stack += [(a, at), (at, b)]
    return [points[i] for i in sorted(keep)]


def area(ring):
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:]))) / 2


def centre(ring):
    x0, y0 = ring[0]
    a = x = y = 0.0
    for (px, py), (qx, qy) in zip(ring, ring[1:]):
        c = (px - x0) * (qy - y0) - (qx - x0) * (py - y0)
        a += c
        x += (px + qx - 2 * x0) * c
        y += (py + qy - 2 * y0) * c
    return (y0 + y / (3 * a), x0 + x / (3 * a)) if a else (y0, x0)


def coded(ring):
    points = simplify([(round(x * 100), round(y * 100)) for x, y in ring])
    if len(points) < 4:
        return ''
    out, last = [], (0, 0)
    for x, y in points[:-1]:
        out.append('%d %d' % (x - last[0], y - last[1]))
        last = (x, y)
    return ' '.join(out)


def row(feature):
    p, g = feature['properties'], feature['geometry']
    polygons = g['coordinates'] if g['type'] == 'MultiPolygon' else [g['coordinates']]
    outer = max((poly[0] for poly in polygons), key=area)
    lat, lon = centre(outer)
    total = sum(area(r) if i == 0 else -area(r) for poly in polygons for i, r in enumerate(poly))
    radius = 1000 * math.sqrt(max(total, 1e-4) * 111.2 ** 2 * max(0.01, math.cos(math.radians(lat))) / math.pi)
    names = list(dict.fromkeys(n.strip() for n in [p.get('loc') or ''] + (p.get('alt') or '').split('|') if n.strip() and n.strip() != p['nm']))
    rings = [coded(r) for poly in polygons for r in poly if area(r) > 4e-3 or r is outer]
    return [p.get('gn') or '', p['cc'], p['nm'], '|'.join(names), '%.4f' % lat, '%.4f' % lon, '%d' % radius, ';'.join(r for r in rings if r)]


def main(source, out):
    features = json.load(gzip.open(source, 'rt', encoding='utf8'))['features']
    with open(os.path.join(out, 'provinces.tsv.gz'), 'wb') as raw:
        with gzip.GzipFile(filename='', mode='wb', fileobj=raw, mtime=0) as f:
            for feature in features:
                if (feature['properties'].get('nm') or '').strip() and (feature['properties'].get('cc') or '').strip():
                    f.write(('\t'.join(c.replace('\t', ' ') for c in row(feature)) + '\n').encode())


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
