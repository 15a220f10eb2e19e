#!/usr/bin/env bash
# Measures a whole collection: time on one core and on two, memory as the collection grows, and whether the output is the same.
#
#   benchmarks/collection.sh [PAGES]                  prints tables; 20 000 pages unless given
#   benchmarks/collection.sh > benchmarks/results/collection.md
#
# The pages are made from testdata, and no two are the same. On one core, the program may not use any other, not even to compile its code or to
# wait for the disk. Needs Linux with two processors or more, the .NET 10 SDK, GNU time, and room in the temporary folder.
set -euo pipefail
pages=${1:-20000}
# shellcheck source=prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

# Cleans a collection on this many cores; writes to $work/time-N: seconds, processor seconds, kilobytes.
measure() {
  rm -rf "$work/out"
  taskset -c "0-$(( $2 - 1 ))" /usr/bin/time -f '%e %U %M' -o "$work/time-$2" "$tool" clean "$1" -o "$work/out" --jobs "$2" --quiet
}

row() { awk -v pages="$1" -v jobs="$2" '{ printf "| %d | %d | %.1f s | %.0f pages/s | %.1f s | %.0f MB |\n", pages, jobs, $1, pages / $1, $2, $3 / 1024 }' "$work/time-$2"; }

echo "# A collection"
echo
echo "By \`benchmarks/collection.sh $pages\`; $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version). The first pass is included. Memory is the peak resident size."
echo
echo "| pages | cores | time | throughput | processor | memory |"
echo "|---:|---:|---:|---:|---:|---:|"
for count in $(( pages / 10 )) "$pages"; do
  rm -rf "$work/pages"
  "$benchmarks" collection "$work/pages" "$count"
  measure "$work/pages" 1
  row "$count" 1
  mv "$work/out" "$work/alone"
  measure "$work/pages" 2
  row "$count" 2
  diff -rq "$work/alone" "$work/out" >&2 || { echo "one core and two leave different files" >&2; exit 1; }
  rm -rf "$work/alone"
done
echo
awk '{ getline two < "'"$work"'/time-2"; split(two, t); printf "Two cores get %.2f times as much done as one.\n", $1 / t[1] }' "$work/time-1"
echo
# As the command itself runs: without profiling its own code.
DOTNET_TieredPGO=0 taskset -c 0 "$benchmarks" journal
