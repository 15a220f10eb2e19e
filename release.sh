#!/usr/bin/env bash
# Builds everything that a release contains into artifacts/release, from a clean clone: packages and their symbols, the command as a single file
# for each platform, licences, a bill of materials (CycloneDX) and SHA256SUMS. Nothing is sent anywhere.
#
#   ./release.sh                    everything; takes a quarter of an hour
#   ./release.sh linux-x64 …        only the command for these platforms, with the lists, without packages
#   ./release.sh --list             lists what would be built, and builds nothing
#   ./release.sh --try …            the same with uncommitted changes, to try things out
#
# Needs the .NET 10 SDK and, for linux-x64, which is compiled to native code, Linux on x64 with gcc or clang. The files for other platforms contain
# a trimmed .NET: they are built here but cannot be run here. The version is set in Directory.Build.props.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 LC_ALL=C

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
out=artifacts/release
project=src/OcrFrench.Tool/OcrFrench.Tool.csproj
# The first two are required; the others are left out if the .NET runtime for them cannot be restored.
machines=(linux-x64 win-x64 linux-arm64 osx-arm64)
texts=(LICENSE THIRD-PARTY-NOTICES.md CHANGELOG.md src/OcrFrench.Tool/LICENSE-Apache-2.0.txt)
# The third-party notices of .NET itself, as they come with the runtime that the files contain.
dotnet_notices=DOTNET-THIRD-PARTY-NOTICES.txt
packages=(OcrFrench OcrFrench.Documents OcrFrench.Tesseract OcrFrench.Tool OcrFrench.Tool.any OcrFrench.Tool.linux-x64 OcrFrench.Tool.win-x64)

fail() { echo "release.sh: $*" >&2; exit 1; }

name() {
  local end=
  [[ $1 != win-* ]] || end=.exe
  echo "ocrfrench-$version-$1$end"
}

list=false try=false chosen=() made=()
for word; do
  case $word in
    --list) list=true ;;
    --try) try=true ;;
    -*) echo "release.sh: there is no option $word; there are --list and --try" >&2; exit 2 ;;
    *)
      [[ " ${machines[*]} " == *" $word "* ]] || { echo "release.sh: there is no platform $word; there are ${machines[*]}" >&2; exit 2; }
      chosen+=("$word")
      ;;
  esac
done
pack=true
if (( ${#chosen[@]} )); then machines=("${chosen[@]}") pack=false; fi

if $list; then
  {
    for machine in "${machines[@]}"; do name "$machine"; done
    if $pack; then
      for package in "${packages[@]}"; do
        echo "$package.$version.nupkg"
        # The symbols of the command are in its packages.
        [[ $package == OcrFrench.Tool* ]] || echo "$package.$version.snupkg"
      done
    fi
    for text in "${texts[@]}"; do basename "$text"; done
    echo "$dotnet_notices"
    echo "ocrfrench-$version.cdx.json"
    echo SHA256SUMS
  } | sort
  exit
fi

command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
$try || [[ -z "$(git status --porcelain)" ]] || fail "there are uncommitted changes; use --try to build them anyway"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out" "$work/assets"

if $pack; then
  echo "== packages"
  dotnet pack OcrFrench.sln -c Release -o "$out" -v quiet </dev/null
  for package in "${packages[@]}"; do
    [[ -f $out/$package.$version.nupkg ]] || fail "$package was not packed"
  done
fi

# The analyzers already ran on these sources when they were built and packed.
for machine in "${machines[@]}"; do
  echo "== $machine"
  settings=(-r "$machine" -p:RunAnalyzers=false)
  if [[ $machine == linux-x64 ]]; then
    # For processors with AVX2 (Intel since 2013, AMD since 2015): long text takes half the time it takes with .NET's own baseline. On an older
    # processor the file says at its start that it cannot run; the packages can.
    settings+=(-p:PublishAot=true -p:IlcInstructionSet=x86-64-v3)
  else
    settings+=(-p:SelfContained=true -p:PublishSingleFile=true -p:PublishTrimmed=true -p:PublishReadyToRun=true)
  fi
  if ! dotnet restore "$project" "${settings[@]}" -v quiet </dev/null >"$work/restore" 2>&1; then
    [[ $machine == *-arm64 ]] || { cat "$work/restore" >&2; fail "the .NET runtime for $machine could not be restored"; }
    echo "release.sh: $machine is left out: the .NET runtime for it could not be restored" >&2
    continue
  fi
  cp "$(dirname "$project")/obj/project.assets.json" "$work/assets/$machine.json"
  dotnet publish "$project" -c Release --no-restore "${settings[@]}" -o "$work/$machine" -v quiet </dev/null
  program=$work/$machine/OcrFrench.Tool
  [[ -f $program ]] || program+=.exe
  # A single file: beside it there may be only symbols and documentation, which it does not need to run.
  needed=$(find "$work/$machine" -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' ! -path "$program")
  [[ -z $needed ]] || fail "the file for $machine does not hold everything: $needed"
  install -m 755 "$program" "$out/$(name "$machine")"
  made+=("$machine")
done

echo "== lists"
install -m 644 "${texts[@]}" "$out"
# From the first platform built: they are the same for all, except for line endings and what only Windows needs.
assets=$work/assets/${made[0]}.json
runtime=$(grep -A 1 -m 1 '"Microsoft\.NETCore\.App\.Runtime\.[a-z0-9-]*"' "$assets" | sed 's/.*: "\[\{0,1\}\([^",]*\).*/\1/' | tr 'A-Z\n' 'a-z/')
cached=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//; s:/*$::')
notices=$cached/${runtime}THIRD-PARTY-NOTICES.TXT
[[ -f $notices ]] || fail "the notices of .NET are missing: $notices"
install -m 644 "$notices" "$out/$dotnet_notices"
dotnet run --project eng/Sbom -c Release -v quiet -- . "$version" "$work"/assets/*.json >"$out/ocrfrench-$version.cdx.json" </dev/null
(cd "$out" && sha256sum -- * >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
chmod 644 "$out/SHA256SUMS"

# The file that can run here prints its version and cleans a page.
if [[ -f $out/$(name linux-x64) ]]; then
  "$out/$(name linux-x64)" --version
  cleaned=$("$out/$(name linux-x64)" clean testdata/resolution/ocr-eng.txt)
  [[ $cleaned == *'mise en œuvre à'* ]] || fail "the file for linux-x64 does not clean"
fi
ls -l "$out" | awk 'NR > 1 { printf "%12d  %s\n", $5, $9 }'
