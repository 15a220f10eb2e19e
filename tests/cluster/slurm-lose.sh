#!/usr/bin/env bash
# Loses a node of a cluster started by slurm-up.sh, as in a power failure: its daemon dies, and so does whatever runs on it.
#
#   tests/cluster/slurm-lose.sh FOLDER NODE
set -euo pipefail
folder=$(cd "${1:?usage: slurm-lose.sh FOLDER NODE}" && pwd -P) node=${2:?usage: slurm-lose.sh FOLDER NODE}

# A process started by a job has its node in its environment; its parent started the job.
pids=()
for environment in /proc/[0-9]*/environ; do
  pid=${environment#/proc/} pid=${pid%/environ}
  text=$(tr '\0' '\n' 2>/dev/null < "$environment") || continue
  grep -qxF "SLURMD_NODENAME=$node" <<< "$text" && grep -qxF "SLURM_CONF=$folder/slurm.conf" <<< "$text" || continue
  parent=$(awk '/^PPid:/ { print $2 }' "/proc/$pid/status" 2>/dev/null) || continue
  [[ $(cat "/proc/$parent/comm" 2>/dev/null) == slurmstepd ]] && pids=("$parent" "${pids[@]}")
  pids+=("$pid")
done

# First the ones that would report it.
kill -9 "$(<"$folder/run/slurmd.$node.pid")"
for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
