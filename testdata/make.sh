#!/usr/bin/env bash
# Regenerates page.png, ocr-eng.txt and ocr-fra.txt of every document (or of those named) from its truth.txt.
#
#   testdata/make.sh [DOCUMENT...]
#
# Debian 12: apt-get install groff ghostscript python3 tesseract-ocr tesseract-ocr-fra
# The images come out the same everywhere with these versions; the OCR depends on Tesseract's version and models (5.3.0).
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C OMP_THREAD_LIMIT=1

for tool in groff gs python3 tesseract; do
  command -v "$tool" >/dev/null || { echo "make.sh: $tool is missing: apt-get install groff ghostscript python3 tesseract-ocr tesseract-ocr-fra" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

setting() { python3 -c 'import json, sys; print(json.load(open("layout.json", encoding="utf-8"))[sys.argv[1]][sys.argv[2]][sys.argv[3]])' "$@"; }

(( $# )) || set -- contents inventory letter newspaper prose resolution
for name; do
  dpi=$(setting "$name" wear dpi)
  width=$(setting "$name" print width)
  height=$(setting "$name" print height)
  psm=$(setting "$name" read psm)
  python3 print.py "$name" | groff -Tps -mfr -P-p"${height}p,${width}p" >"$work/$name.ps"
  gs -q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=pgmraw -r"$dpi" -dTextAlphaBits=4 -dGraphicsAlphaBits=4 \
    -dDEVICEWIDTHPOINTS="$width" -dDEVICEHEIGHTPOINTS="$height" -dFIXEDMEDIA -dLastPage=1 -sOutputFile="$work/$name.pgm" "$work/$name.ps"
  python3 wear.py "$name" <"$work/$name.pgm" >"$name/page.png"
  for language in eng fra; do
    tesseract "$name/page.png" "$work/$name" --dpi "$dpi" --psm "$psm" -l "$language" >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    tr -d '\f' <"$work/$name.txt" >"$name/ocr-$language.txt"
  done
  # Words with their coordinates, for the pages that the format tests read.
  case $name in newspaper | prose)
    (cd "$name" && tesseract page.png "$work/$name" --dpi "$dpi" --psm "$psm" -l eng alto hocr tsv >/dev/null 2>"$work/log") || { cat "$work/log" >&2; exit 1; }
    cp "$work/$name.xml" "$name/ocr-eng.alto.xml"
    if [[ $name == newspaper ]]; then cp "$work/$name.hocr" "$name/ocr-eng.hocr"; cp "$work/$name.tsv" "$name/ocr-eng.tsv"; fi
    ;;
  esac
  echo "$name: $(stat -c %s "$name/page.png") bytes"
done
