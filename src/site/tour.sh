#!/usr/bin/env bash
# Takes the pictures of src/site/markdown/tour.md and of the guides anew, from the real program in a window of 1440x900 on a screen of its own.
# Needs Xvfb; pngquant makes them smaller where it is there.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/src/site/resources/images/tour
mkdir -p "$out"
xvfb-run -a --server-args="-screen 0 1920x1200x24" mvn -q -B test -Dtest=Tour -Dtest.jvm.args="-Dglass.platform=gtk -Dtour=$out"
if [ -d "$out/guides" ]; then
    mv "$out"/guides/*.png "$out/../guides/"
    rmdir "$out/guides"
fi
if command -v pngquant >/dev/null; then
    pngquant --force --ext .png --speed 1 128 "$out"/*.png "$out"/../guides/{desk,filter,charts,lesson,present,contrast}.png
fi
