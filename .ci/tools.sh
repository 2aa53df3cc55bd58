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

# packages NAME…: installs the Debian packages that are missing; asks for no password if none is.
packages() {
    have dpkg-query || fail "This system has no Debian packages. Please install what these contain, then run again: $*"
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q '^install ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing:$missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# The compiler: what is there if it is new enough, else by rustup, else Debian's newest.
rust() {
    PATH=$PATH:$HOME/.cargo/bin
    if have cargo && at_least "$rust_needed" "$(rustc --version | cut -d ' ' -f 2)"; then return 0; fi
    say "Rust $rust_needed or newer is needed"
    if ! have rustup; then
        packages curl ca-certificates
        curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal ||
            fail "Rust could not be installed. See https://rustup.rs, then run again."
    fi
    rustup toolchain install stable --profile minimal --component clippy,rustfmt
    rustup default stable
}

# The C compiler for SQLCipher in the browser: any clang knows wasm; the newest that is there.
clang_suffix() {
    for suffix in -22 -21 -20 -19 -18 -17 -16 -15 -14 ''; do
        if have "clang$suffix" && have "llvm-ar$suffix"; then echo "$suffix"; return; fi
    done
    fail "clang and llvm-ar are needed for the web build. ./run web installs them."
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

# The path of a wasm-bindgen of the very version in Cargo.lock, built once and kept in the cache. It runs for a
# second, so it is compiled for a short build, not for speed.
wasm_bindgen() {
    version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
    root=$cache/wasm-bindgen-$version
    if [ ! -x "$root/bin/wasm-bindgen" ]; then
        say "Building wasm-bindgen $version (once)" >&2
        install_tool "$root" wasm-bindgen-cli --version "$version" --bin wasm-bindgen >&2
    fi
    echo "$root/bin/wasm-bindgen"
}

# install_tool ROOT CRATE …: with the crate's own lock file, or without it where a registry lacks one of its versions.
install_tool() {
    root=$1
    shift
    (
        export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_LTO=off
        export CARGO_TARGET_DIR="$cache/tools-target"
        cargo install --quiet --root "$root" --locked "$@" || cargo install --quiet --root "$root" "$@"
    )
    rm -rf "$cache/tools-target"
}

# The path of wasm-opt: the version the tests install, else none (Debian's is too old for today's programs).
wasm_opt() { [ -x tests/web/node_modules/.bin/wasm-opt ] && echo tests/web/node_modules/.bin/wasm-opt; }
