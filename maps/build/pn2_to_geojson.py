"""Reads Marble's PN2 vector format, version 2 (big-endian, 1/120 degree), and writes GeoJSON.

pn2_to_geojson.py SOURCE.pn2 TARGET.geojson
"""
import json
import struct
import sys

LINE, AREA, OUTER, INNER, MULTI = range(5)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from('>' + form, self.data, self.at)
        self.at += struct.calcsize('>' + form)
        return values

    def ring(self, count):
        """`count` absolute points, each followed by its run of one-byte offsets."""
        points = []
        for _ in range(count):
            lat, lon, run = self.take('hhh')
            points.append([round(lon / 120, 4), round(lat / 120, 4)])
            for _ in range(run):
                dlat, dlon = self.take('bb')
                points.append([round((lon + dlon) / 120, 4), round((lat + dlat) / 120, 4)])
        return points


def add(parts, flag, ring):
    if flag == LINE:
        parts.append(('line', ring))
        return
    if ring and ring[0] != ring[-1]:
        ring.append(ring[0])
    if flag in (AREA, OUTER):
        parts.append(('area', [ring]))
    else:
        parts[-1][1].append(ring)


def read(path):
    r = Reader(open(path, 'rb').read())
    _, count, coloured = r.take('BIB')
    features, previous = [], 0
    for _ in range(count):
        if r.at >= len(r.data):
            break
        flag, number = r.take('BI')
        if number != previous:
            if coloured:
                r.take('B')
            features.append([])
        previous = number
        if flag == MULTI:
            for _ in range(r.take('B')[0]):
                inner_flag, _, points = r.take('BII')
                add(features[-1], inner_flag, r.ring(points))
        else:
            add(features[-1], flag, r.ring(r.take('I')[0]))
    return features


def feature(kind, coordinates):
    return {'type': 'Feature', 'properties': {}, 'geometry': {'type': kind, 'coordinates': coordinates}}


def main(source, target):
    out = []
    for parts in read(source):
        areas = [p for kind, p in parts if kind == 'area']
        lines = [p for kind, p in parts if kind == 'line']
        if areas:
            out.append(feature('MultiPolygon', areas))
        if lines:
            out.append(feature('MultiLineString', lines))
    with open(target, 'w') as f:
        json.dump({'type': 'FeatureCollection', 'features': out}, f, separators=(',', ':'))


if __name__ == '__main__':
    main(*sys.argv[1:])
