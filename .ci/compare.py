"""Compares scores with the best landed ones: compare.py BEST_JSON SCORES_JSON [--raise]

Prints a table. Ends with status 1 when a score is more than one point (0.01) below its best, or is missing.
With --raise the better ones are written into BEST_JSON.
"""
import json
import os
import sys

ALLOWED_FALL = 0.01


def verdict(best, now):
    if now is None:
        return 'MISSING'
    if best is None:
        return 'new'
    if now < best - ALLOWED_FALL - 1e-9:
        return 'FELL'
    return 'better' if now > best else 'same' if now == best else 'within a point'


def main(best_file, scores_file, option=None):
    best = json.load(open(best_file)) if os.path.exists(best_file) else {}
    now = json.load(open(scores_file))
    names = list(best) + [name for name in now if name not in best]
    width = max(map(len, names), default=5)
    print(f"{'score (F1)':{width}}   best    now  change")
    red = False
    for name in names:
        a, b = best.get(name), now.get(name)
        word = verdict(a, b)
        red |= word.isupper()
        show = lambda x: '     -' if x is None else f'{x:6.3f}'
        change = '      -' if a is None or b is None else f'{b - a:+7.3f}'
        print(f'{name:{width}} {show(a)} {show(b)} {change}  {word}')
    if option == '--raise':
        raised = {name: max(x for x in (best.get(name), now.get(name)) if x is not None) for name in names}
        with open(best_file, 'w') as f:
            json.dump(raised, f, indent=2)
            f.write('\n')
        print(f'{best_file} now holds the better of the two.')
    return 1 if red else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
