#!/usr/bin/env python3
"""Write country_names.csv and us_counties.csv from two npm packages.

usage: place_names.py WORLD_COUNTRIES_DIR US_ATLAS_DIR OUT_DIR

WORLD_COUNTRIES_DIR is npm world-countries 5.1.0 (ODbL), US_ATLAS_DIR npm us-atlas 3.0.1 (US Census
Bureau, public domain), both unpacked. What newsrooms call countries and their people is added below.
"""
import csv
import json
import math
import os
import sys

# Other names, beyond the package's own.
ALIASES = {
    'US': 'USA|U.S.|US|U.S.A.|United States of America|America|the States', 'GB': 'UK|U.K.|Britain|Great Britain',
    'AE': 'UAE|U.A.E.|Emirates', 'RU': 'Russian Federation', 'IR': 'Islamic Republic of Iran|Persia', 'SY': 'Syrian Arab Republic',
    'TR': 'Türkiye|Turkiye', 'MM': 'Burma', 'CD': 'DRC|DR Congo|D.R. Congo|Congo-Kinshasa|Democratic Republic of Congo|Democratic Republic of the Congo|Zaire|Congo',
    'CG': 'Congo-Brazzaville|Republic of Congo|Republic of the Congo', 'CI': "Cote d'Ivoire|Ivory Coast", 'KP': 'North Korea|DPRK|D.P.R.K.', 'KR': 'South Korea|ROK',
    'SA': 'Saudi|KSA|Kingdom of Saudi Arabia', 'CF': 'CAR|Central African Republic', 'PS': 'Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territory|State of Palestine',
    'CZ': 'Czech Republic|Czechia', 'NL': 'Holland|the Netherlands', 'VA': 'Vatican|Holy See|Vatican City', 'CN': "PRC|People's Republic of China|mainland China",
    'TW': 'Republic of China', 'MK': 'Macedonia|North Macedonia|FYROM', 'BA': 'Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina', 'SZ': 'Swaziland|Eswatini',
    'CV': 'Cape Verde|Cabo Verde', 'TL': 'East Timor|Timor-Leste', 'TT': 'Trinidad|Trinidad & Tobago|T&T', 'AG': 'Antigua', 'KN': 'St. Kitts|St Kitts and Nevis',
    'LC': 'St. Lucia|St Lucia', 'VC': 'St. Vincent', 'ST': 'Sao Tome', 'PG': 'PNG', 'SS': 'South Sudan', 'GM': 'the Gambia', 'BS': 'the Bahamas', 'FK': 'Falklands|Falkland Islands',
    'MD': 'Moldavia', 'BY': 'Belorussia|Byelorussia', 'XK': 'Kosovo', 'EH': 'Western Sahara', 'IE': 'Republic of Ireland|Eire|Irish Republic', 'FM': 'Micronesia',
    'ZA': 'Republic of South Africa|RSA', 'NZ': 'Aotearoa', 'LA': 'Laos', 'VN': 'Viet Nam', 'BN': 'Brunei Darussalam', 'LY': 'Libyan Arab Jamahiriya', 'TZ': 'Tanganyika',
    'MO': 'Macao|Macau', 'KH': 'Kampuchea', 'PR': 'Puerto Rico', 'GE': 'Georgia',
}
# Adjectives and names of the people, singular and irregular plurals; the package's own are added.
DEMONYMS = {
    'US': 'American', 'GB': 'British|Briton|Brit|Britons|Brits|UK', 'FR': 'French|Frenchman|Frenchmen|Frenchwoman', 'NL': 'Dutch|Dutchman', 'IE': 'Irish|Irishman',
    'ES': 'Spanish|Spaniard', 'DK': 'Danish|Dane', 'SE': 'Swedish|Swede', 'FI': 'Finnish|Finn', 'PL': 'Polish|Pole', 'CH': 'Swiss', 'PT': 'Portuguese', 'GR': 'Greek|Hellenic',
    'TR': 'Turkish|Turk', 'AF': 'Afghan', 'IQ': 'Iraqi', 'IR': 'Iranian|Persian', 'IL': 'Israeli', 'PS': 'Palestinian', 'SA': 'Saudi|Saudi Arabian', 'AE': 'Emirati', 'QA': 'Qatari',
    'KW': 'Kuwaiti', 'BH': 'Bahraini', 'OM': 'Omani', 'YE': 'Yemeni|Yemenite', 'JO': 'Jordanian', 'LB': 'Lebanese', 'SY': 'Syrian', 'EG': 'Egyptian', 'LY': 'Libyan', 'SD': 'Sudanese',
    'SS': 'South Sudanese', 'ET': 'Ethiopian', 'ER': 'Eritrean', 'SO': 'Somali|Somalian', 'DJ': 'Djiboutian', 'ML': 'Malian', 'BF': 'Burkinabe|Burkinabé|Burkinan', 'NE': 'Nigerien',
    'NG': 'Nigerian', 'TD': 'Chadian', 'CM': 'Cameroonian', 'CF': 'Central African', 'CD': 'Congolese', 'RW': 'Rwandan', 'BI': 'Burundian', 'UG': 'Ugandan', 'KE': 'Kenyan',
    'MZ': 'Mozambican', 'ZW': 'Zimbabwean', 'ZA': 'South African', 'MM': 'Burmese|Myanmar', 'TH': 'Thai', 'PH': 'Filipino|Philippine|Filipina', 'ID': 'Indonesian', 'VN': 'Vietnamese',
    'CN': 'Chinese', 'TW': 'Taiwanese', 'JP': 'Japanese', 'KR': 'South Korean|Korean', 'KP': 'North Korean', 'IN': 'Indian', 'PK': 'Pakistani', 'BD': 'Bangladeshi', 'LK': 'Sri Lankan',
    'NP': 'Nepali|Nepalese', 'AM': 'Armenian', 'AZ': 'Azerbaijani|Azeri', 'GE': 'Georgian', 'RU': 'Russian', 'UA': 'Ukrainian', 'BY': 'Belarusian|Belarussian', 'MD': 'Moldovan',
    'RO': 'Romanian', 'RS': 'Serbian|Serb', 'HR': 'Croatian|Croat', 'BA': 'Bosnian|Bosniak', 'XK': 'Kosovar|Kosovan', 'AL': 'Albanian', 'MK': 'Macedonian|North Macedonian',
    'KZ': 'Kazakh|Kazakhstani', 'UZ': 'Uzbek|Uzbekistani', 'TM': 'Turkmen', 'KG': 'Kyrgyz|Kyrgyzstani', 'TJ': 'Tajik|Tajikistani', 'MX': 'Mexican', 'CU': 'Cuban', 'VE': 'Venezuelan',
    'CO': 'Colombian', 'BR': 'Brazilian', 'AR': 'Argentine|Argentinian|Argentinean', 'CL': 'Chilean', 'PE': 'Peruvian', 'CZ': 'Czech', 'SK': 'Slovak|Slovakian', 'SI': 'Slovenian|Slovene',
    'HU': 'Hungarian', 'IS': 'Icelandic|Icelander', 'NO': 'Norwegian', 'DE': 'German', 'IT': 'Italian', 'AT': 'Austrian', 'BE': 'Belgian', 'AU': 'Australian|Aussie', 'NZ': 'New Zealander|Kiwi',
    'CA': 'Canadian', 'CY': 'Cypriot', 'MT': 'Maltese', 'MA': 'Moroccan', 'DZ': 'Algerian', 'TN': 'Tunisian', 'SN': 'Senegalese', 'CI': 'Ivorian', 'TG': 'Togolese', 'GH': 'Ghanaian',
    'PG': 'Papua New Guinean', 'FJ': 'Fijian', 'HK': 'Hong Konger|Hongkonger', 'LU': 'Luxembourgish|Luxembourger', 'LT': 'Lithuanian', 'LV': 'Latvian', 'EE': 'Estonian', 'BT': 'Bhutanese',
}
DROP_ALIAS = {'', 'Swiss Confederation'}
COUNTY_WORD = {'22': 'Parish', '02': 'Borough'}
STATE = {'01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', '10': 'DE', '11': 'DC', '12': 'FL', '13': 'GA', '15': 'HI', '16': 'ID', '17': 'IL', '18': 'IN',
         '19': 'IA', '20': 'KS', '21': 'KY', '22': 'LA', '23': 'ME', '24': 'MD', '25': 'MA', '26': 'MI', '27': 'MN', '28': 'MS', '29': 'MO', '30': 'MT', '31': 'NE', '32': 'NV', '33': 'NH',
         '34': 'NJ', '35': 'NM', '36': 'NY', '37': 'NC', '38': 'ND', '39': 'OH', '40': 'OK', '41': 'OR', '42': 'PA', '44': 'RI', '45': 'SC', '46': 'SD', '47': 'TN', '48': 'TX', '49': 'UT',
         '50': 'VT', '51': 'VA', '53': 'WA', '54': 'WV', '55': 'WI', '56': 'WY', '72': 'PR'}


def unique(items):
    out = []
    for x in items:
        x = x.strip()
        if x and x not in out:
            out.append(x)
    return out


def latin(s):
    return all(ord(c) < 0x250 or c in '’ʻʿ' for c in s)


def countries(package, out):
    rows = json.load(open(os.path.join(package, 'countries.json'), encoding='utf8'))
    a2 = {x['cca3']: x['cca2'] for x in rows}
    with open(os.path.join(out, 'country_names.csv'), 'w', encoding='utf8', newline='') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(['a2', 'a3', 'name', 'aliases', 'demonyms', 'capital', 'lat', 'lon', 'area_km2', 'neighbours'])
        for x in sorted(rows, key=lambda x: x['cca2']):
            cc, name = x['cca2'], x['name']['common']
            alt = [s for s in x['altSpellings'] if len(s) > 3 and latin(s) and s not in DROP_ALIAS]
            alias = unique(ALIASES.get(cc, '').split('|') + [x['name']['official']] + alt)
            dem = unique(DEMONYMS.get(cc, '').split('|') + [x['demonyms'].get('eng', {}).get('m', '')])
            w.writerow([cc, x['cca3'], name, '|'.join(a for a in alias if a != name), '|'.join(dem), (x['capital'] or [''])[0],
                        round(x['latlng'][0], 3), round(x['latlng'][1], 3), x['area'], '|'.join(a2[b] for b in x['borders'] if b in a2)])


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
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    countries(sys.argv[1], sys.argv[3])
    counties(sys.argv[2], sys.argv[3])
