#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Times one iteration of each search against the plain PyTorch program in ../shared/reference, whole runs in turn on an
# otherwise idle machine, and prints the ratio of medians. Usage: tests/bench/run.sh BUILD_DIR [ROUNDS]
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:?the build folder, for instance build/release}
rounds=${2:-5}
shared=$top/../shared
if [ ! -e "$shared/reference/search.py" ]; then
    echo "The reference program is not beside this checkout; nothing to compare with."
    exit 0
fi
milliseconds() { grep -o '"ms_per_iteration": [0-9.]*' | grep -o '[0-9.]*$'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
for hypothesis in patch additive warp generative; do
    iterations=150
    [ $hypothesis = generative ] && iterations=60
    options=(--model "$shared/models/gaze_badnets_0.pt" --data "$shared/data/gaze_eyes" --hypothesis $hypothesis
             --iterations $iterations --batch 64 --threads 2)
    ours=""
    theirs=""
    for _ in $(seq "$rounds"); do
        ours+="$("$build/tests/SearchBench" "${options[@]}" | milliseconds)"$'\n'
        theirs+="$(/usr/bin/python3 "$shared/reference/search.py" "${options[@]}" | milliseconds)"$'\n'
    done
    a=$(printf '%s' "$ours" | median)
    b=$(printf '%s' "$theirs" | median)
    echo "$hypothesis: $a ms an iteration, reference $b ms, ratio $(awk "BEGIN { printf \"%.2f\", $b / $a }") (medians of $rounds)"
done
