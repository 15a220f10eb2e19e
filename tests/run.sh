#!/usr/bin/env bash
# Builds everything in Release with warnings as errors, checks the formatting, runs every test project, and runs the quick tests once more under a
# Turkish locale and in a time zone 13 hours ahead, where letters and clocks behave differently.
#
#   tests/run.sh              everything
#   tests/run.sh --fast       build, and the quick tests of the libraries and the command, which take seconds
#   tests/run.sh --cultures   build, and all tests under French, Turkish and C locales, without ICU data, and 13 hours ahead of Greenwich
#
# Needs the .NET 10 SDK. Tests that read scans also need Tesseract 5 with French data, and poppler; those of clusters need Slurm, root and GNU
# parallel, those of the review page Chromium. Without these they are skipped. The last line is `N passed, N failed` (`, N skipped` when any
# were), summed over the test projects' result files. Exits non-zero when the build, the format or a test fails, and when no test ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

mode=${1-}
case $mode in
  '' | --fast | --cultures) ;;
  *) echo "tests/run.sh: there is no option $mode; there are --fast and --cultures" >&2; exit 2 ;;
esac

solution=OcrFrench.sln
# Everything that tools and tests put into the temporary folder is removed with it: the SDK leaves empty folders behind with every build.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=$work/results
mkdir "$results" "$work/tmp"
export TMPDIR=$work/tmp MSBUILDDISABLENODEREUSE=1
problems=()

# The value of attribute $1, summed over the <Counters> elements of all result files.
count() {
  find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + |
    sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

finish() {
  local total executed passed
  total=$(count total) executed=$(count executed) passed=$(count passed)
  (( total > 0 )) || problems+=("no test ran")
  # To standard output, so that the counts stay the last line wherever the two streams meet.
  for problem in "${problems[@]}"; do echo "tests/run.sh: $problem"; done
  local line="$passed passed, $((executed - passed)) failed"
  (( total > executed )) && line+=", $((total - executed)) skipped"
  echo
  echo "$line"
  (( ${#problems[@]} == 0 && executed == passed ))
  exit
}

if ! command -v dotnet >/dev/null; then
  problems+=("the .NET 10 SDK is missing: https://dotnet.microsoft.com/download")
  finish
fi

# Tests that need a missing program are skipped. This says so, lest anybody think that they ran.
[[ -n "$(find /usr/lib /lib /usr/local/lib /opt/homebrew/lib -name 'libtesseract*5*' -print -quit 2>/dev/null)" ]] || echo "tests/run.sh: Tesseract is missing: its tests are skipped: apt install tesseract-ocr tesseract-ocr-fra"
command -v pdftoppm >/dev/null || echo "tests/run.sh: poppler is missing: the PDF tests are skipped: apt install poppler-utils"
command -v soffice >/dev/null || echo "tests/run.sh: LibreOffice is missing: the DOCX tests that need it are skipped: apt install libreoffice-writer-nogui"
PATH=$PATH:/usr/sbin command -v slurmctld >/dev/null || echo "tests/run.sh: Slurm is missing: its tests are skipped: apt install slurm-wlm munge"
command -v parallel >/dev/null || echo "tests/run.sh: GNU parallel is missing: its test is skipped: apt install parallel"
[[ -x ${OCRFRENCH_CHROMIUM:-/usr/bin/chromium} ]] || echo "tests/run.sh: Chromium is missing: the browser tests of the review page are skipped: apt install chromium"

echo "== restore"
dotnet restore "$solution" </dev/null || { problems+=("the restore failed"); finish; }

echo "== build"
dotnet build "$solution" --no-restore -c Release -warnaserror -v minimal </dev/null || { problems+=("the build failed"); finish; }

# Only for the tests, not for the shell, which would complain about locales that are not installed.
surroundings=()
# Runs test projects: where (words for the reader, a name for the file), which tests (a filter, or nothing for all), the projects.
run() {
  local where=$1 filter=$2 project name
  shift 2
  echo "== test${where:+ $where}"
  for project; do
    name=$(basename "$project" .csproj)
    env "${surroundings[@]}" dotnet test "$project" --no-build -c Release --results-directory "$results" ${filter:+--filter "$filter"} \
      --logger "trx;LogFileName=$name${where:+ $where}.trx" --logger "console;verbosity=minimal" </dev/null ||
      problems+=("$name failed${where:+ $where}")
  done
}

# Sets the locale and the time zone for the tests that follow, which check that they got them.
elsewhere() {
  surroundings=("LC_ALL=$1" "OCRFRENCH_TEST_CULTURE=$2" "TZ=${3-UTC}" "OCRFRENCH_TEST_HOURS=${4-0}")
}

all=(tests/*/*.csproj)
quick=(tests/OcrFrench.Tests/*.csproj tests/OcrFrench.Documents.Tests/*.csproj tests/OcrFrench.Tool.Tests/*.csproj)
case $mode in
  --fast) run "" "Speed!=Slow" "${quick[@]}" ;;
  --cultures)
    elsewhere fr_FR.UTF-8 fr-FR
    run "in French" "" "${all[@]}"
    elsewhere tr_TR.UTF-8 tr-TR
    run "in Turkish" "" "${all[@]}"
    elsewhere C ""
    run "in no language" "" "${all[@]}"
    elsewhere C.UTF-8 "" Pacific/Tongatapu 13
    run "13 hours from Greenwich" "" "${all[@]}"
    elsewhere C.UTF-8 ""
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 run "without data on languages" "" "${all[@]}"
    ;;
  *)
    echo "== format"
    dotnet format "$solution" --no-restore --verify-no-changes </dev/null || problems+=("the format is off: run dotnet format")
    run "" "" "${all[@]}"
    if [[ ${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT-} != 1 && -f /usr/share/zoneinfo/Pacific/Tongatapu ]]; then
      elsewhere tr_TR.UTF-8 tr-TR Pacific/Tongatapu 13
      run "in Turkish, 13 hours from Greenwich" "Speed!=Slow" "${quick[@]}"
    else
      echo "tests/run.sh: locale or time zone data are missing: the tests are not run under other ones: apt install libicu-dev tzdata"
    fi
    ;;
esac

left=$(find "$TMPDIR" -maxdepth 1 -name 'ocrfrench-*' | wc -l)
(( left == 0 )) || problems+=("tests left $left temporary folders behind")

finish
