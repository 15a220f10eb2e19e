#!/usr/bin/env bash
# Measures long input: peak memory and throughput of the command on texts, JSON lines and many ALTO files.
#
#   benchmarks/stream.sh [MB]                        prints a table; the sound text has MB megabytes (400 by default), the others a fraction of that
#   benchmarks/stream.sh > benchmarks/results/stream.md
#
# The input is made from testdata and is always the same. Needs Linux, the .NET 10 SDK, GNU time, and room for the input in the temporary folder.
set -euo pipefail
sound=${1:-400}
# shellcheck source=prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

# Runs the command on files. Arguments: a name for the row, the files, further options.
measure() {
  local name=$1 files=$2
  shift 2
  # shellcheck disable=SC2086
  /usr/bin/time -f '%e %M' -o "$work/time" "$tool" clean $files --quiet "$@"
  local bytes
  # shellcheck disable=SC2086
  bytes=$(cat $files | wc -c)
  awk -v name="$name" -v bytes="$bytes" '{ printf "| %s | %.1f MB | %.0f MB | %.1f MB/s |\n", name, bytes / 1e6, $2 / 1024, bytes / 1e6 / $1 }' "$work/time"
}

echo "# Long input"
echo
echo "By \`benchmarks/stream.sh $sound\`; $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version). Memory is the peak resident size."
echo
echo "| input | size | memory | throughput |"
echo "|---|---:|---:|---:|"
for share in 10 1; do
  "$benchmarks" text sound $(( sound / share )) > "$work/sound.txt"
  measure "sound text" "$work/sound.txt" -o "$work/out.txt"
done
rm -f "$work/sound.txt" "$work/out.txt"
for share in 40 10; do
  "$benchmarks" text damaged $(( sound / share )) > "$work/damaged.txt"
  measure "damaged text" "$work/damaged.txt" -o "$work/out.txt"
  measure "damaged text, with the log of all changes" "$work/damaged.txt" -o "$work/out.txt" --changes "$work/log.jsonl"
  "$benchmarks" text jsonl $(( sound / share )) > "$work/damaged.jsonl"
  measure "damaged JSON lines" "$work/damaged.jsonl" -o "$work/out.jsonl" --changes "$work/log.jsonl"
done
mkdir "$work/pages" "$work/clean"
"$benchmarks" pages "$work/pages" $(( sound / 2 ))
measure "ALTO, damaged: $(( sound / 20 )) files" "$(ls "$work"/pages/*.xml | head -n $(( sound / 20 )))" -o "$work/clean/" --changes "$work/log.jsonl"
measure "ALTO, damaged: $(( sound / 2 )) files" "$(ls "$work"/pages/*.xml)" -o "$work/clean/" --changes "$work/log.jsonl"
