#!/usr/bin/env bash
# Cleans a folder on a Slurm cluster: a plan, a job for each shard of it, and a merge when all are done.
#
#   FOLDER=/data/fonds OUT=/data/propre SHARDS=200 examples/slurm/submit.sh
#
# Every node must see FOLDER, OUT and PLAN under the same names, and have `ocrfrench` on its PATH.
# If anything went wrong, run it again: what is done is not repeated.
set -euo pipefail

export FOLDER=${FOLDER:?the folder to clean}
export OUT=${OUT:?the folder of the cleaned files}
export PLAN=${PLAN:-$OUT.plan}         # the shards, and what was learnt from the whole collection
export REPORT=${REPORT:-$OUT.html}     # the report
export SHARDS=${SHARDS:-16}            # how many jobs; a few minutes each are enough
export PLAN_OPTIONS=${PLAN_OPTIONS:-}  # options of the cleaning, such as: --level conservative
AT_ONCE=${AT_ONCE:-$SHARDS}            # how many jobs at a time
CPUS=${CPUS:-1}                        # processors for each
LOGS=${LOGS:-$OUT.logs}                # the output of the jobs

# An existing plan keeps its number of shards.
[[ -e $PLAN/manifest.json ]] && SHARDS=$(find "$PLAN/shards" -name '*.jsonl' | wc -l)

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$LOGS"
common=(--parsable --requeue --kill-on-invalid-dep=yes --ntasks=1)

plan=$(sbatch "${common[@]}" --cpus-per-task="$CPUS" --output="$LOGS/plan-%j.log" "$here/plan.sbatch")
array=$(sbatch "${common[@]}" --cpus-per-task="$CPUS" --output="$LOGS/shard-%A-%a.log" --dependency="afterok:${plan%%;*}" --array="1-$SHARDS%$AT_ONCE" "$here/shard.sbatch")
merge=$(sbatch "${common[@]}" --output="$LOGS/merge-%j.log" --dependency="afterok:${array%%;*}" "$here/merge.sbatch")
echo "plan ${plan%%;*}, shards ${array%%;*}, merge ${merge%%;*}; see squeue, and $LOGS"
