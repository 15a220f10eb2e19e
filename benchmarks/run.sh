#!/usr/bin/env bash
# Measures everything on one core and writes the tables of benchmarks/results/*.md in place.
#
#   benchmarks/run.sh                    # all; on an otherwise idle machine
#   benchmarks/run.sh '*Matcher*'        # some benchmarks
#   JOB=dry benchmarks/run.sh '*Lookup*' # only to see whether they work; JOB=medium for more precise figures
#
# Needs the .NET 10 SDK. Takes about half an hour.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
project=benchmarks/OcrFrench.Benchmarks
dotnet build "$project" -c Release -v quiet
run() { dotnet run --project "$project" -c Release --no-build -- "$@"; }

run --filter "${1:-*}" --job "${JOB:-short}" --inProcess --artifacts "$(mktemp -d)" --write
(( $# )) && exit
for table in linear parallel repairs; do run "$table" --write; done
