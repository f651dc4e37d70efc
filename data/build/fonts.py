"""Makes the program's fonts: fonts.py INTER_OTF_DIR NOTO_TTF_DIR OUT_DIR. Needs fontTools (Debian python3-fonttools).

Inter is cut down to Latin, Greek and Cyrillic with the signs that a map needs, its cubic outlines become quadratic
ones (TrueType), and its tabular figures take the place of the proportional ones, because neither Java2D nor JavaFX
can ask for a font feature and a running clock must not jitter. The Noto fonts are copied.
"""
import os
import shutil
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

INTER = ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold']
NOTO = ['NotoSansArabic-Regular', 'NotoSansArabic-Bold', 'NotoSansHebrew-Regular', 'NotoSansHebrew-Bold']
RANGES = [(0x20, 0x17f), (0x18f, 0x192), (0x1a0, 0x1b0), (0x1c4, 0x21b), (0x237, 0x237), (0x259, 0x259), (0x2b0, 0x2ff), (0x300, 0x30c), (0x31b, 0x331),
          (0x370, 0x3ff), (0x400, 0x4ff), (0x1e00, 0x1eff), (0x2000, 0x206f), (0x2070, 0x2094), (0x20a0, 0x20bf),
          (0x2116, 0x2122), (0x2190, 0x21ff), (0x2200, 0x2265), (0x25a0, 0x25cf)]
FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'calt', 'case', 'zero']
LARGEST_ERROR = 1.0  # font units, of 2048 or 2816 to the em


def tabular_figures(font):
    gsub = font['GSUB'].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == 'tnum':
            for i in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[i].SubTable:
                    sub = getattr(sub, 'ExtSubTable', sub)
                    swaps.update(getattr(sub, 'mapping', {}))
    for table in font['cmap'].tables:
        for code in range(0x30, 0x3a):
            if table.cmap.get(code) in swaps:
                table.cmap[code] = swaps[table.cmap[code]]


def quadratic(font):
    outlines, order = font.getGlyphSet(), font.getGlyphOrder()
    glyf = newTable('glyf')
    glyf.glyphOrder, glyf.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font['loca'], font['glyf'] = newTable('loca'), glyf
    for name, glyph in glyf.glyphs.items():
        glyph.recalcBounds(glyf)
        font['hmtx'][name] = (font['hmtx'][name][0], getattr(glyph, 'xMin', 0))
    maxp = font['maxp']
    maxp.tableVersion = 0x00010000
    for field in ('maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements '
                  'maxSizeOfInstructions maxComponentElements').split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    post = font['post']
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}
    for tag in ('CFF ', 'VORG'):
        if tag in font:
            del font[tag]
    font.sfntVersion = '\000\001\000\000'


def inter(source, target):
    font = TTFont(source, recalcTimestamp=False)
    tabular_figures(font)
    options = Options()
    options.layout_features, options.name_IDs, options.notdef_outline = FEATURES, ['*'], True
    options.recalc_timestamp = False
    cutter = Subsetter(options)
    cutter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)])
    cutter.subset(font)
    quadratic(font)
    font.save(target)


def main(inter_dir, noto_dir, out):
    for style in INTER:
        inter(f'{inter_dir}/Inter-{style}.otf', f'{out}/Inter-{style}.ttf')
    for name in NOTO:
        shutil.copyfile(f'{noto_dir}/{name}.ttf', f'{out}/{name}.ttf')
    for file in sorted(os.listdir(out)):
        if file.endswith('.ttf'):
            print(file, os.path.getsize(f'{out}/{file}'))


if __name__ == '__main__':
    main(*sys.argv[1:])
