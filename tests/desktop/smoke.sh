#!/bin/sh
# The desktop window under Xvfb: it opens, its picture is not blank, the keyboard drives it, the companion answers.
# Prints its count as cargo does. The picture stays in target/smoke.png to be looked at.
set -eu
cd "$(dirname "$0")/../.."

# The keys of a first start in Vietnamese, from the language to Today and behind a lock: `key NAME` presses, `type TEXT`
# writes, `wait N` lets a list settle, `picture` must differ from the last, `kept` waits until the store is on the disk.
STEPS='
picture
key Tab
key Return
picture
key Tab
key Return
picture
key Tab
type du hoc
wait 2
key Tab
key space
picture
key Return
picture
key Tab
type 15
key Tab
type 2
key Tab
type R9
picture
key Return
picture
key Tab
type 12
key Tab
type 11
key Tab
type 2026
picture
key Return
picture
key Tab
key space
picture
key Return
picture
key Tab
key Down
picture
key Return
picture
key Tab
type 3
key Tab
type 4
key Tab
type 2001
picture
key Return
picture
key Tab
key Return
picture
key Tab
type bon tu de nho
picture
key Return
kept
picture
'

target=${CARGO_TARGET_DIR:-target}
home=$(mktemp -d)
shot=$target/smoke.png
pids=

end() {
    for pid in $pids; do kill "$pid" 2> /dev/null || true; done
    rm -rf "$home"
}
trap end EXIT

result() { # result PASSED FAILED [WHY]
    [ -z "${3:-}" ] || echo "desktop window: $3" >&2
    echo "test result: desktop window. $1 passed; $2 failed"
    exit "$2"
}

# Tries COMMAND… once a second for two minutes: a slow machine is not a failure.
until_true() {
    tries=120
    until "$@" > /dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 1
    done
}

start_display() {
    Xvfb -displayfd 3 -screen 0 390x844x24 -nolisten tcp 3> "$home/display" 2> "$home/xvfb.log" &
    pids="$!"
    until_true test -s "$home/display" || result 0 1 "Xvfb does not start"
    DISPLAY=:$(cat "$home/display")
    export DISPLAY
}

start_app() {
    TOMONI_HOME=$home/data TOMONI_TODAY=2026-11-13 LANGUAGE=vi LIBGL_ALWAYS_SOFTWARE=1 \
        "$target/debug/tomoni" > "$home/app.log" 2>&1 &
    app=$!
    pids="$app $pids"
    until_true xdotool search --onlyvisible --name Tomoni || { cat "$home/app.log"; result 0 1 "no window opened"; }
}

# A picture with nothing on it has no spread of brightness; half a percent is one line of text.
drawn() {
    kill -0 "$app" || return 1
    import -window root "$shot.new.png"
    spread=$(convert "$shot.new.png" -colorspace Gray -format '%[fx:standard_deviation>0.005]' info:)
    [ "$spread" = 1 ]
}

changed() { drawn && ! cmp -s "$shot.new.png" "$shot"; }

picture() {
    if [ -e "$shot" ]; then
        until_true changed || result 0 1 "the keys changed nothing"
    else
        until_true drawn || { cat "$home/app.log"; result 0 1 "the window stays blank"; }
    fi
    mv "$shot.new.png" "$shot"
}

rm -f "$shot"
start_display
start_app
echo "$STEPS" | sed '/^$/d' > "$home/steps"
while read -r verb rest; do
    case $verb in
        picture) picture ;;
        key) xdotool key "$rest"; sleep 2 ;;
        wait) sleep "$rest" ;;
        kept) until_true test -s "$home/data/store/tomoni.db" || result 0 1 "nothing was kept" ;;
        type) xdotool type --delay 50 "$rest"; sleep 1 ;;
    esac
done < "$home/steps"
kill -0 "$app" || result 0 1 "the app ended by itself"
if head -c 6 "$home/data/store/tomoni.db" | grep -q SQLite; then result 0 1 "the store is not encrypted"; fi
result 1 0
