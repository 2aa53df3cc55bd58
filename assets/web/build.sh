#!/bin/sh
# Builds the web app into dist/web: the program, its optimised form, hashed names, the service worker's list.
# Needs cargo, clang and wasm-bindgen (`./run web` installs them); wasm-opt and brotli where they are there.
set -eu
cd "$(dirname "$0")/../.."
. ./.ci/tools.sh

dist=dist/web
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# The first twelve digits of a file's digest: new content, new name.
digest() { sha256sum "$1" | cut -c 1-12; }

# hashed NAME: renames $stage/NAME.ext to $stage/NAME-digest.ext and follows it in the files that name it.
hashed() {
    base=${1%.*} ext=${1##*.}
    new=$base-$(digest "$stage/$1").$ext
    mv "$stage/$1" "$stage/$new"
    shift
    for file in "$@"; do sed -i "s|$base\.$ext|$new|g" "$stage/$file"; done
}

program() {
    web_cargo build --profile web --no-default-features --features web --bin tomoni
    target=${CARGO_TARGET_DIR:-target}
    "$(wasm_bindgen)" --target web --no-typescript --remove-name-section --remove-producers-section \
        --out-dir "$stage" "$target/wasm32-unknown-unknown/web/tomoni.wasm"
    mv "$stage/tomoni_bg.wasm" "$stage/program.wasm"
    sed -i 's|tomoni_bg\.wasm|program.wasm|g' "$stage/tomoni.js"
    if optimiser=$(wasm_opt); then
        "$optimiser" -Oz "$stage/program.wasm" -o "$stage/small.wasm"
        mv "$stage/small.wasm" "$stage/program.wasm"
    else
        echo "wasm-opt is not here: the program stays about a fifth larger" >&2
    fi
}

# Modules and the program load at once instead of one after the other.
preloads() {
    echo '<link rel="preload" href="./'"$(cd "$stage" && echo program-*.wasm)"'" as="fetch" type="application/wasm" crossorigin>'
    (cd "$stage" && find . -name '*.js' ! -name 'page*' ! -name 'worker*' ! -name sw.js | LC_ALL=C sort) |
        sed 's|.*|    <link rel="modulepreload" href="&">|'
}

shell() {
    cp assets/web/index.html assets/web/page.js assets/web/worker.js assets/web/manifest.webmanifest "$stage"
    mkdir "$stage/fonts" "$stage/pack"
    cp assets/built/jp/laws.json assets/built/jp/readings.csv assets/built/jp/area*.csv assets/built/jp/words-*.json assets/built/jp/calculators-*.json "$stage/pack"
    # No mirror, until whoever serves the app writes where theirs is.
    echo null > "$stage/pack/mirror.json"
    cp assets/fonts/*.woff2 "$stage/fonts"
    cp assets/icons/icon.svg assets/icons/icon-192.png assets/icons/icon-512.png "$stage"
    # From the inside out: a name is settled before the file that carries it gets its own.
    hashed program.wasm tomoni.js
    hashed tomoni.js page.js worker.js
    hashed page.js index.html
    hashed worker.js index.html
    preloads > "$stage/preloads"
    sed -i -e "/<!-- preload -->/r $stage/preloads" -e '/<!--.*-->/d' "$stage/index.html"
    rm "$stage/preloads"
}

service_worker() {
    files=$(cd "$stage" && find . -type f | LC_ALL=C sort)
    build=$(cd "$stage" && echo "$files" | xargs sha256sum | sha256sum | cut -c 1-12)
    list=$(echo "$files" | sed "s|.*|'&',|" | tr -d '\n' | sed 's|,$||')
    sed -e "s|tomoni-BUILD|tomoni-$build|" -e "s|'FILES'|$list|" assets/web/sw.js > "$stage/sw.js"
}

# Names of areas by language, which only a person with alerts needs: fetched when it is first asked for, and kept from then on.
later() {
    cp assets/built/jp/jma-names-*.json "$stage/pack"
}

# What travels on a first visit, as a host that compresses sends it.
sizes() {
    command -v brotli > /dev/null || return 0
    total=0
    for file in $(cd "$dist" && find . -type f ! -name 'icon-*' ! -name 'jma-names-*' | LC_ALL=C sort); do
        size=$(brotli -q 11 -c "$dist/$file" | wc -c)
        total=$((total + size))
        [ "$size" -lt 2000 ] || echo "$file: $(wc -c < "$dist/$file") bytes, $size over the wire"
    done
    echo "web app: $total bytes over the wire (brotli)"
}

program
shell
service_worker
later
rm -rf "$dist"
mkdir -p "$dist"
cp -R "$stage/." "$dist"
sizes
