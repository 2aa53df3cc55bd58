# shellcheck shell=sh
# What `run`, `test`, `.ci/run` and `assets/web/build.sh` share: where tools come from. Sourced at the checkout's root.

cache=${TOMONI_CACHE:-$HOME/.cache/tomoni}
rust_needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" > /dev/null 2>&1; }

# at_least 1.95 1.96.0: the second is not older than the first.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else
        fail "This needs administrator rights. Please run as root: $*"
    fi
}

desktop_packages="build-essential perl pkg-config libwebkit2gtk-4.1-dev libgtk-3-dev libxdo-dev
    libayatana-appindicator3-dev fonts-noto-core fonts-noto-cjk"
web_packages="build-essential clang llvm python3"
test_packages="brotli chromium imagemagick nodejs npm xdotool xvfb fonts-noto-core fonts-noto-cjk"

# packages NAME…: installs the Debian packages that are missing, and asks for a password only if one is.
packages() {
    if ! have apt-get; then elsewhere; return 0; fi
    missing=
    for package in "$@"; do installed "$package" || missing="$missing $package"; done
    [ -n "$missing" ] || return 0
    say "Installing:$missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# A program from elsewhere (a newer clang, node from its makers) serves as well as Debian's own package of it.
installed() {
    case $1 in
        clang) clang_suffix > /dev/null 2>&1 && return ;;
        llvm) clang_suffix > /dev/null 2>&1 && return ;;
        nodejs) have node && return ;;
        npm | python3 | chromium | brotli) have "$1" && return ;;
    esac
    dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q '^install ok installed'
}

elsewhere() {
    cat <<'END'
This system has no apt-get, so nothing is installed for you. What Tomoni needs besides Rust:
  macOS    xcode-select --install; for ./run web also: brew install llvm python
  Fedora   dnf install gcc make perl webkit2gtk4.1-devel gtk3-devel libxdo-devel libappindicator-gtk3-devel
           for ./run web: dnf install gcc clang llvm python3
  Arch     pacman -S base-devel perl webkit2gtk-4.1 gtk3 xdotool libappindicator-gtk3
           for ./run web: pacman -S base-devel clang llvm python
  Windows  Visual Studio Build Tools, Strawberry Perl and the WebView2 runtime; run this in Git Bash
END
}

# The compiler: what is there if it is new enough, else by rustup, else Debian's newest.
rust() {
    PATH=$PATH:$HOME/.cargo/bin
    if new_enough; then return 0; fi
    say "Rust $rust_needed or newer is needed, as https://rustup.rs installs it"
    have rustup || rustup_installer || true
    if have rustup; then
        rustup toolchain install stable --profile minimal --component clippy,rustfmt && rustup default stable
    else
        packages rustc-web cargo-web rust-web-clippy rustfmt-web
    fi
    new_enough || fail "Please install Rust $rust_needed or newer from https://rustup.rs, then run this again."
}

new_enough() { have cargo && at_least "$rust_needed" "$(rustc --version | cut -d ' ' -f 2)"; }

rustup_installer() {
    packages curl ca-certificates
    script=$(mktemp)
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs -o "$script" && sh "$script" -y --profile minimal
    done=$?
    rm -f "$script"
    return "$done"
}

# The C compiler for SQLCipher in the browser: any clang knows wasm; the newest that is there.
clang_suffix() {
    for suffix in -22 -21 -20 -19 -18 -17 -16 -15 -14 ''; do
        if have "clang$suffix" && have "llvm-ar$suffix"; then echo "$suffix"; return 0; fi
    done
    echo "clang and llvm-ar are needed for the web build; ./run web installs them" >&2
    return 1
}

# web_cargo build …: cargo for wasm32-unknown-unknown. Where rustup gives no target, Debian's second Rust (rustc-web,
# cargo-web, rust-web-src, lld-22) builds the standard library from its source.
web_cargo() {
    suffix=$(clang_suffix)
    command=$1
    shift
    set -- --target wasm32-unknown-unknown "$@"
    CC_wasm32_unknown_unknown=clang$suffix
    AR_wasm32_unknown_unknown=llvm-ar$suffix
    export CC_wasm32_unknown_unknown AR_wasm32_unknown_unknown
    if [ -e "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] ||
        { have rustup && rustup target add wasm32-unknown-unknown; }; then
        cargo "$command" "$@"
    else
        packages rustc-web cargo-web rust-web-src lld-22
        PATH=/usr/bin:$PATH RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
            /usr/bin/cargo "$command" -Zbuild-std=std,panic_abort "$@"
    fi
}

# tool CRATE VERSION PROGRAM: the path of a program from crates.io, built once and kept in the cache. It runs for
# seconds, so it is compiled for a short build, not for speed.
tool() {
    root=$cache/$1-$2
    if [ ! -x "$root/bin/$3" ]; then
        say "Building $1 $2 (once)" >&2
        install_tool "$root" "$1" --version "$2" --bin "$3" >&2
    fi
    echo "$root/bin/$3"
}

# install_tool ROOT CRATE …: with the crate's own lock file, or without it where a registry lacks one of its versions.
install_tool() {
    (
        export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_LTO=off
        export CARGO_TARGET_DIR="$cache/tools-target"
        cargo install --quiet --locked --root "$@" 2> /dev/null || cargo install --quiet --root "$@"
        rm -rf "$CARGO_TARGET_DIR"
    )
}

# wasm-bindgen must be of the very version that the program was linked with.
wasm_bindgen() {
    tool wasm-bindgen-cli "$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)" wasm-bindgen
}

cargo_deny() { tool cargo-deny 0.20.2 cargo-deny; }

# The path of wasm-opt: the version the tests install, else none (Debian's is too old for today's programs).
wasm_opt() { [ -x tests/web/node_modules/.bin/wasm-opt ] && echo tests/web/node_modules/.bin/wasm-opt; }

# What the browser tests run on, from npm: Playwright without a browser of its own, and the optimiser. Playwright
# wants a newer node than Debian 12 and Ubuntu 24.04 have; npm carries that too.
browser_tools() {
    if ! at_least 20 "$(node --version | tr -d v)"; then
        [ -x "$node/node" ] || npm install --silent --prefix "$cache/node" node@22
    fi
    npm ci --silent --prefix tests/web
}
node=$cache/node/node_modules/node/bin
PATH=$node:$PATH
