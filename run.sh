#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The one command of this project; ./run.sh help says what it does.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

build=build/release
demo_dir="${XDG_CACHE_HOME:-$HOME/.cache}/drmguard/demo"

usage() {
    cat <<'TEXT'
./run.sh demo [OPTIONS]  build the program, train a benign model and a backdoored twin, scan both, show both in the workbench
                         (without a display: write pictures of it); OPTIONS go to `drmguard demo`, see --help there
./run.sh test            build and run all tests
./run.sh build           build program and tests, into build/release
./run.sh gui [FILES]     build the program and open the workbench
./run.sh format          lay out all sources with clang-format 14; `format --check` only says what it would change
./run.sh tidy [FILES]    look for mistakes with clang-tidy 14, in FILES or in all sources (an hour of processor time)
./run.sh sanitize        build core with sanitizers and run its tests that train nothing
./run.sh bench [ARGS]    build and run the benchmarks
./run.sh help            this text

Missing Debian packages (packaging/packages-debian.txt) are installed first, as root or through sudo. On a terminal
you are asked before; -y or --yes anywhere, or CI in the environment, says yes.
TEXT
}

say() { printf 'run.sh: %s\n' "$*" >&2; }

installed() { [[ "$(dpkg-query -W -f '${Status}' "$1" 2>/dev/null)" == "install ok installed" ]]; }

offered() { [[ -n "$(apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ && $2 != "(none)" { print $2 }')" ]]; }

# Prints each entry of the list (a, or a|b) of which no alternative is installed.
missing_packages() {
    local entry name found
    while read -r entry; do
        found=
        for name in ${entry//|/ }; do
            if installed "$name"; then
                found=1
                break
            fi
        done
        [[ -n $found ]] || printf '%s\n' "$entry"
    done < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' packaging/packages-debian.txt)
}

# Nobody's system is changed unasked where there is somebody to ask.
may_install() {
    local answer
    [[ -n $yes || -n ${CI:-} || ! -t 0 || ! -t 2 ]] && return
    read -r -p "run.sh: Install them with ${1:+$1 }apt-get now? [Y/n] " answer || return 1
    [[ -z $answer || $answer == [yY] || $answer == [yY][eE][sS] ]]
}

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian or Ubuntu; install what packaging/packages-debian.txt lists by hand if the build fails."
        return
    fi
    local missing
    missing=$(missing_packages)
    [[ -n $missing ]] || return 0

    local root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing, and installing them needs root or sudo: ${missing//$'\n'/ }"
            exit 1
        fi
        root=(sudo)
    fi
    say "these packages are missing: ${missing//$'\n'/ }"
    if ! may_install "${root[*]}"; then
        say "nothing was installed. Install them by hand, or say yes here or with --yes."
        exit 1
    fi
    "${root[@]}" apt-get update
    local entry name chosen names=()
    for entry in $missing; do
        chosen=${entry%%|*}
        for name in ${entry//|/ }; do
            if offered "$name"; then
                chosen=$name
                break
            fi
        done
        names+=("$chosen")
    done
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${names[@]}"
}

# Targets, or nothing for everything.
build() {
    install_packages
    cmake --preset release
    cmake --build --preset release ${1:+--target "$@"}
}

build_program() {
    say "building the program: about 5 minutes of processor time at first, then what has changed"
    build drmguard drmguard-workbench
}

have_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

demo() {
    local arguments=("$@") argument previous=
    for argument in "$@"; do
        if [[ $argument == --help || $argument == -h ]]; then
            usage
            return
        fi
        [[ $previous == --dir ]] && demo_dir=$argument
        [[ $argument == --dir=* ]] && demo_dir=${argument#--dir=}
        previous=$argument
    done
    build_program
    say "now the demo: 4,000 pictures, two trainings, two scans, about two minutes on two cores"
    "$build/app/drmguard" demo "${arguments[@]}"
    local runs=(--run "$demo_dir/benign-run.h5" --run "$demo_dir/badnets-run.h5")
    if have_display; then
        "$build/app/drmguard-workbench" "${runs[@]}"
    else
        mkdir -p "$demo_dir/screenshots"
        say "last, pictures of the workbench, because there is no display (about a minute)"
        QT_QPA_PLATFORM=offscreen "$build/app/drmguard-workbench" "${runs[@]}" --screenshots "$demo_dir/screenshots" \
            2> >(grep -v propagateSizeHints >&2) # Qt's offscreen plugin says so for every window
        say "pictures of the workbench are in $demo_dir/screenshots"
    fi
}

run_tests() {
    build
    QT_QPA_PLATFORM=offscreen ctest --preset release "$@"
}

# Other versions lay out otherwise.
format() {
    install_packages
    local tool
    tool=$(command -v clang-format-14 || command -v clang-format || true)
    if [[ -z $tool || $("$tool" --version) != *"version 14."* ]]; then
        say "there is no clang-format 14 here; the layout is not looked at."
        return
    fi
    local options=(-i)
    [[ ${1:-} == --check ]] && options=(--dry-run -Werror)
    find core widgets app tests -name '*.cpp' -o -name '*.h' | xargs "$tool" "${options[@]}"
}

# From a database of its own: clang does not read what g++ precompiles.
tidy() {
    install_packages
    local tool files=("$@")
    tool=$(command -v clang-tidy-14 || command -v clang-tidy || true)
    if [[ -z $tool ]]; then
        say "there is no clang-tidy here; install the package clang-tidy-14 or clang-tidy."
        exit 1
    fi
    cmake --preset debug -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
    [[ $# -gt 0 ]] || mapfile -t files < <(find core widgets app -name '*.cpp' | sort)
    printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" "$tool" -p build/tidy --quiet --warnings-as-errors='*'
}

# What trains models is left to the other tests: the preset does not build them (DRM_LEAVE_OUT_TESTS).
sanitize() {
    install_packages
    cmake --preset asan
    cmake --build --preset asan --target core_tests
    ctest --preset asan "$@"
}

bench() {
    if [[ ! -f tests/bench/run.sh ]]; then
        say "there are no benchmarks (tests/bench/run.sh is absent)."
        exit 1
    fi
    build
    bash tests/bench/run.sh "$build" "$@"
}

yes=
arguments=()
for argument in "$@"; do
    case $argument in
    -y | --yes) yes=1 ;;
    *) arguments+=("$argument") ;;
    esac
done
set -- "${arguments[@]}"

command=${1:-help}
[[ $# -gt 0 ]] && shift
case $command in
demo) demo "$@" ;;
test) run_tests "$@" ;;
build) build ;;
gui)
    build_program
    exec "$build/app/drmguard-workbench" "$@"
    ;;
format) format "$@" ;;
tidy) tidy "$@" ;;
sanitize) sanitize "$@" ;;
bench) bench "$@" ;;
help | -h | --help) usage ;;
*)
    say "there is no '$command'."
    usage >&2
    exit 2
    ;;
esac
