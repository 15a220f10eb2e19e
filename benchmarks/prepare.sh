# Sourced by the scripts beside it: makes a temporary folder, removed when the script ends, with the published command in it.
# Sets $work, $tool (the command) and $benchmarks (the program that generates input).
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
dotnet publish src/OcrFrench.Tool -c Release -v quiet -r "$rid" --self-contained false -p:PublishReadyToRun=true -o "$work/tool" >&2
dotnet build benchmarks/OcrFrench.Benchmarks -c Release -v quiet >&2
tool=$work/tool/OcrFrench.Tool
benchmarks=benchmarks/OcrFrench.Benchmarks/bin/Release/net10.0/OcrFrench.Benchmarks
