#!/usr/bin/env bash
# Stops what slurm-up.sh started in FOLDER, jobs first. Processes are found by their pid files; nothing else is touched.
#
#   tests/cluster/slurm-down.sh FOLDER
set -uo pipefail
folder=$(cd "${1:?usage: slurm-down.sh FOLDER}" && pwd -P) || exit 1
export SLURM_CONF=$folder/slurm.conf

# The process of a pid file, if it is still the one that wrote it.
process() {
  local pid
  [[ -s $1 ]] && pid=$(<"$1") && [[ $(tr '\0' ' ' 2>/dev/null < "/proc/$pid/cmdline") == *"$folder"* ]] && echo "$pid"
}

if process "$folder/run/slurmctld.pid" >/dev/null; then
  timeout 5 scancel --state=PENDING --user=root 2>/dev/null
  timeout 5 scancel --state=RUNNING --user=root 2>/dev/null
  # A job exists until it has reported its end; one whose node was lost never does.
  for ((try = 0; try < 50; try++)); do
    [[ -z $(timeout 5 squeue -h --states=RUNNING,COMPLETING 2>/dev/null) ]] && break
    sleep 0.1
  done
fi

pids=()
for file in "$folder"/run/*.pid; do pid=$(process "$file") && pids+=("$pid"); done
(( ${#pids[@]} == 0 )) && exit 0
kill "${pids[@]}" 2>/dev/null
for ((try = 0; try < 30; try++)); do
  kill -0 "${pids[@]}" 2>/dev/null || break
  sleep 0.1
done
kill -9 "${pids[@]}" 2>/dev/null
exit 0
