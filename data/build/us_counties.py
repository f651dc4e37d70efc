#!/usr/bin/env python3
"""Write us_counties.csv.

usage: us_counties.py US_ATLAS_DIR OUT_DIR

US_ATLAS_DIR is npm us-atlas 3.0.1 (boundaries of the US Census Bureau, 2017, public domain), unpacked.
"""
import csv
import json
import math
import os
import sys

COUNTY_WORD = {'22': 'Parish', '02': 'Borough'}
STATE = {'01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', '10': 'DE', '11': 'DC', '12': 'FL', '13': 'GA', '15': 'HI', '16': 'ID', '17': 'IL', '18': 'IN',
         '19': 'IA', '20': 'KS', '21': 'KY', '22': 'LA', '23': 'ME', '24': 'MD', '25': 'MA', '26': 'MI', '27': 'MN', '28': 'MS', '29': 'MO', '30': 'MT', '31': 'NE', '32': 'NV', '33': 'NH',
         '34': 'NJ', '35': 'NM', '36': 'NY', '37': 'NC', '38': 'ND', '39': 'OH', '40': 'OK', '41': 'OR', '42': 'PA', '44': 'RI', '45': 'SC', '46': 'SD', '47': 'TN', '48': 'TX', '49': 'UT',
         '50': 'VT', '51': 'VA', '53': 'WA', '54': 'WV', '55': 'WI', '56': 'WY', '72': 'PR'}


def decode(topo):
    sx, sy = topo['transform']['scale']
    tx, ty = topo['transform']['translate']
    arcs = []
    for arc in topo['arcs']:
        x = y = 0
        pts = []
        for dx, dy in arc:
            x += dx
            y += dy
            pts.append((x * sx + tx, y * sy + ty))
        arcs.append(pts)
    return arcs


def ring(arcs, refs):
    pts = []
    for r in refs:
        a = arcs[r] if r >= 0 else arcs[~r][::-1]
        pts += a[1:] if pts else a
    return pts


def centroid(rings):
    """Centre and area in km2 of the outer rings, each as a flat polygon with longitudes shrunk by latitude."""
    A = X = Y = 0.0
    for p in rings:
        a = cx = cy = 0.0
        for (x0, y0), (x1, y1) in zip(p, p[1:]):
            c = x0 * y1 - x1 * y0
            a += c
            cx += (x0 + x1) * c
            cy += (y0 + y1) * c
        if a:
            A += abs(a) / 2
            X += abs(a) / 2 * cx / (3 * a)
            Y += abs(a) / 2 * cy / (3 * a)
    if not A:
        x, y = zip(*[pt for p in rings for pt in p])
        return sum(y) / len(y), sum(x) / len(x), 0
    return Y / A, X / A, A * 111.2 ** 2 * math.cos(math.radians(Y / A))


def counties(package, out):
    topo = json.load(open(os.path.join(package, 'counties-10m.json'), encoding='utf8'))
    arcs = decode(topo)
    with open(os.path.join(out, 'us_counties.csv'), 'w', encoding='utf8', newline='') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(['fips', 'name', 'word', 'state', 'lat', 'lon', 'area_km2'])
        for g in sorted(topo['objects']['counties']['geometries'], key=lambda g: g['id']):
            if g['id'][:2] not in STATE or 'name' not in g.get('properties', {}):
                continue
            polys = g['arcs'] if g['type'] == 'MultiPolygon' else [g['arcs']]
            lat, lon, area = centroid([ring(arcs, p[0]) for p in polys])
            w.writerow([g['id'], g['properties']['name'], COUNTY_WORD.get(g['id'][:2], 'County'), STATE[g['id'][:2]],
                        round(lat, 3), round(lon, 3), round(area)])


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    counties(sys.argv[1], sys.argv[2])
