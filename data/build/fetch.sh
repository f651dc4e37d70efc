# Fetching of source packages, sourced by the rebuild scripts.
# Packages are kept under target/fetched, or in the folder that $FETCHED names.
FETCHED=${FETCHED:-$ROOT/target/fetched}
mkdir -p "$FETCHED"
FETCHED=$(cd "$FETCHED" && pwd)

# npm_package NAME@VERSION: unpacks it once and prints its folder
npm_package() {
    dir="$FETCHED/npm/$1"
    if [ ! -f "$dir/package.json" ]; then
        rm -rf "$dir" && mkdir -p "$dir"
        echo "fetching npm package $1" >&2
        ( cd "$dir" && npm pack --silent "$1" >/dev/null && tar xzf ./*.tgz --strip-components=1 && rm ./*.tgz ) >&2 || return 1
    fi
    echo "$dir"
}

# npm_tool NAME@VERSION: installs it with what it needs and prints its folder of programs
npm_tool() {
    dir="$FETCHED/tool/$1"
    [ -d "$dir/node_modules/.bin" ] || npm install --silent --no-fund --no-audit --prefix "$dir" "$1" >&2 || return 1
    echo "$dir/node_modules/.bin"
}

# deb_package NAME VERSION: unpacks it once (without installing) and prints its folder.
# The version is the one the shipped files were made from; another one is used with a word of warning.
deb_package() {
    dir="$FETCHED/deb/$1"
    if [ ! -d "$dir/usr" ]; then
        rm -rf "$dir" && mkdir -p "$dir"
        echo "fetching Debian package $1" >&2
        ( cd "$dir" && { apt-get download -qq "$1=$2" 2>/dev/null || apt-get download -qq "$1"; } && dpkg-deb -x ./*.deb . ) >&2 || return 1
        case $(ls "$dir"/*.deb) in
            *_"$(echo "$2" | sed 's/:/%3a/')"_*) ;;
            *) echo "note: $1 is not version $2, so the result may differ" >&2 ;;
        esac
        rm -f "$dir"/*.deb
    fi
    echo "$dir"
}

# deb_file NAME VERSION PATH: takes one file out of a package that is too large to unpack, and prints where it is
deb_file() {
    file="$FETCHED/deb/$1/$3"
    if [ ! -f "$file" ]; then
        mkdir -p "$FETCHED/deb/$1" "$(dirname "$file")"
        echo "fetching Debian package $1" >&2
        ( cd "$FETCHED/deb/$1" && { apt-get download -qq "$1=$2" 2>/dev/null || apt-get download -qq "$1"; } \
            && dpkg-deb --fsys-tarfile ./*.deb | tar xf - "./$3" && rm -f ./*.deb ) >&2 || return 1
    fi
    echo "$file"
}
