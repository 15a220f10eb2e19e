#!/usr/bin/env bash
# Measures startup: the command on a page, and OcrCleaner.Default in a fresh process, compared with an empty .NET program.
#
#   benchmarks/start.sh [RUNS]            prints a table; RUNS is 21 unless given
#   benchmarks/start.sh > benchmarks/results/start.md
#
# Builds everything into a temporary folder, then runs the programs in turn, so that other load on the machine affects all of them equally, and
# takes medians. Needs Linux, the .NET 10 SDK, and the packages for compiling ahead (they are restored).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-21}
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')

project() { # folder, extra content of the project file
  mkdir -p "$work/$1"
  cat > "$work/$1/$1.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  $2
</Project>
END
}

project empty ""
echo 'Console.WriteLine("Hello, World!");' > "$work/empty/Program.cs"

project probe "<ItemGroup><ProjectReference Include=\"$root/src/OcrFrench/OcrFrench.csproj\" /></ItemGroup>"
cat > "$work/probe/Program.cs" <<'END'
using System.Diagnostics;
using System.Runtime.CompilerServices;

double ready = 0, sentence = 0;
if (args[0] != "empty") (ready, sentence) = Probe.Run(args[0]);
foreach (string line in File.ReadLines("/proc/self/status"))
    if (line.StartsWith("VmRSS:", StringComparison.Ordinal)) Console.WriteLine(FormattableString.Invariant($"{ready:F2} {sentence:F2} {line[6..^2].Trim()} {GC.GetTotalMemory(false) / 1024}"));

static class Probe
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (double, double) Run(string text)
    {
        long start = Stopwatch.GetTimestamp();
        OcrFrench.OcrCleaner cleaner = OcrFrench.OcrCleaner.Default;
        double ready = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        cleaner.Clean(text);
        return (ready, Stopwatch.GetElapsedTime(start).TotalMilliseconds - ready);
    }
}
END

publish() { dotnet publish "$1" -c Release -v quiet -r "$rid" --self-contained false -o "$work/bin/$2" "${@:3}" >&2; }
publish "$work/empty" empty
publish "$work/probe" probe
publish "$work/probe" probe-ahead -p:PublishReadyToRun=true
publish src/OcrFrench.Tool tool -p:PublishReadyToRun=true

sound=testdata/resolution/truth.txt damaged=testdata/resolution/ocr-eng.txt
sentence='Mise en ceuvre du Plan par 1’Assemblée générale, à sa première séance.'
names=(empty sound damaged)
declare -A command=(
  [empty]="$work/bin/empty/empty"
  [sound]="$work/bin/tool/OcrFrench.Tool clean $sound"
  [damaged]="$work/bin/tool/OcrFrench.Tool clean $damaged")

median() { sort -n "$1" | awk '{ all[NR] = $1 } END { print (NR % 2) ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }
# A column of what the probe printed.
column() { awk -v c="$2" '{ print $c }' "$1" > "$work/column"; median "$work/column"; }

for (( i = 0; i <= runs; i++ )); do
  for name in "${names[@]}"; do
    before=${EPOCHREALTIME/[.,]/}
    ${command[$name]} > /dev/null
    after=${EPOCHREALTIME/[.,]/}
    (( i == 0 )) || echo $(( after - before )) >> "$work/$name.times" # the first round warms the disk's cache
  done
  for probe in probe probe-ahead; do
    "$work/bin/$probe/probe" empty >> "$work/$probe.empty"
    "$work/bin/$probe/probe" "$sentence" >> "$work/$probe.full"
  done
done

base=$(median "$work/empty.times")
line() { median "$work/$1.times" | awk -v base="$base" -v name="$2" '{ printf "| %s | %.1f ms | %.2f |\n", name, $1 / 1000, $1 / base }'; }
echo "# Start"
echo
echo "Medians of $runs runs, in turn, by \`benchmarks/start.sh\`; $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version). A page is one of \`testdata\`, of 436 words."
echo
echo "| program | time | to the empty one |"
echo "|---|---:|---:|"
line empty "an empty program (\`Console.WriteLine\`)"
line sound "\`ocrfrench clean\`, a sound page"
line damaged "the same page as Tesseract’s English model reads it"
echo
echo "In a fresh process, by a program that asks for \`OcrCleaner.Default\` and cleans a damaged sentence. Memory is what is resident then (VmRSS), less that of"
echo "the same program when it does neither; the managed heap is part of it."
echo
echo "| the library | \`OcrCleaner.Default\` | the first damaged sentence | resident | managed |"
echo "|---|---:|---:|---:|---:|"
for probe in probe probe-ahead; do
  printf '| %s | %.1f ms | %.1f ms | %.1f MB | %.1f MB |\n' \
    "$([[ $probe == probe ]] && echo 'compiled at run time' || echo 'compiled ahead (`PublishReadyToRun`)')" \
    "$(column "$work/$probe.full" 1)" "$(column "$work/$probe.full" 2)" \
    "$(awk -v a="$(column "$work/$probe.full" 3)" -v b="$(column "$work/$probe.empty" 3)" 'BEGIN { print (a - b) / 1024 }')" \
    "$(awk -v a="$(column "$work/$probe.full" 4)" 'BEGIN { print a / 1024 }')"
done
