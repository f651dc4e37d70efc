"""Reads the measuring sets with the packaged program, scores the result and compares it with the best landed scores.

score.py SHARED_DIR TARGET_DIR [--raise]

--raise writes scores that are better than .ci/best.json into it. Ends with status 1 when a score is more than one point
(0.01) below its best, and with 2 when the program or a scorer fails. Python 3 standard library only.
"""
import json
import os
import subprocess
import sys
import time

import compare

HERE = os.path.dirname(os.path.abspath(__file__))
BEST = os.path.join(HERE, 'best.json')
CORPORA = ['lgl', 'trnews', 'gwn', 'geovirus']
LIMIT_S = 420


def run(command, **options):
    started = time.monotonic()
    try:
        done = subprocess.run(command, timeout=LIMIT_S, check=False, text=True, **options)
    except subprocess.TimeoutExpired:
        sys.exit(fail(f'{command[0]} {command[1]} took more than {LIMIT_S} s'))
    if done.returncode:
        sys.exit(fail(f"{' '.join(command[:2])} ended with status {done.returncode}"))
    return done.stdout, time.monotonic() - started


def fail(message):
    print('score.py:', message, file=sys.stderr)
    return 2


def scored(command):
    return json.loads(run(command, stdout=subprocess.PIPE)[0])


def measure(shared, target):
    program = os.path.join(target, 'conflictmap', 'bin', 'conflictmap')
    gold, out = f'{shared}/gold/dev', f'{target}/gold'
    os.makedirs(out, exist_ok=True)
    for old in os.listdir(out):
        os.remove(os.path.join(out, old))
    _, seconds = run([program, 'extract', '--manifest', f'{gold}/manifest.csv', '--out-dir', out], stdout=subprocess.DEVNULL)
    print(f'extract of {gold}: {seconds:.0f} s', flush=True)
    result = scored([sys.executable, f'{shared}/gold/score_events.py', gold, out, '--json'])
    scores = {f'gold {level}': result[level]['f1'] for level in ('type_place', 'type_place_time', 'type_place_time_actor')}
    scores['gold toponyms'] = result['toponyms']['f1']
    os.makedirs(f'{target}/bench', exist_ok=True)
    for corpus in CORPORA:
        docs, found = f'{shared}/bench/dev/{corpus}.jsonl', f'{target}/bench/{corpus}.jsonl'
        _, seconds = run([program, 'toponyms', docs, '--out', found], stdout=subprocess.DEVNULL)
        print(f'toponyms of {corpus}: {seconds:.0f} s', flush=True)
        result = scored([sys.executable, f'{shared}/bench/score_toponyms.py', 'score', corpus, docs, found, '--json'])
        scores[f'{corpus} end to end'] = round(result['e2e']['F1'], 4)
    return scores


def main(shared, target, better=None):
    scores = measure(shared, target)
    with open(os.path.join(target, 'scores.json'), 'w') as f:
        json.dump(scores, f, indent=2)
    return compare.main(BEST, os.path.join(target, 'scores.json'), *([better] if better else []))


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
