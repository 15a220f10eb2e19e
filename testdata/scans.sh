#!/usr/bin/env bash
# Makes worn copies of every document, to measure how a scan is prepared before it is read:
#
#   testdata/scans.sh FOLDER
#   dotnet run -c Release --project src/OcrFrench.ModelBuilder -- scans FOLDER/* testdata
#
# FOLDER/KIND/DOCUMENT then holds page.png and truth.txt. Takes some minutes. Debian 12: apt-get install groff ghostscript python3
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C
out=${1:?usage: scans.sh FOLDER}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

setting() { python3 -c 'import json, sys; print(json.load(open("layout.json", encoding="utf-8"))[sys.argv[1]][sys.argv[2]][sys.argv[3]])' "$@"; }

# make KIND DPI NAME=VALUE...
make() {
  local kind=$1 dpi=$2 name width height
  shift 2
  for name in contents inventory letter newspaper prose resolution; do
    width=$(setting "$name" print width)
    height=$(setting "$name" print height)
    mkdir -p "$out/$kind/$name"
    python3 print.py "$name" | groff -Tps -mfr -P-p"${height}p,${width}p" |
      gs -q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=pgmraw -r"$dpi" -dTextAlphaBits=4 -dGraphicsAlphaBits=4 \
        -dDEVICEWIDTHPOINTS="$width" -dDEVICEHEIGHTPOINTS="$height" -dFIXEDMEDIA -dLastPage=1 -sOutputFile="$work/page.pgm" -
    python3 wear.py "$name" dpi="$dpi" "$@" <"$work/page.pgm" >"$out/$kind/$name/page.png"
    cp "$name/truth.txt" "$out/$kind/$name/"
  done
  echo "$kind"
}

make good 300
make low 150
make worn-skewed-low 150 skew=1.6 grain=13 patches=14
make worn-skewed-low-left 150 skew=-2.7 grain=10 seed=40
make very-low-gray 110 gray=1
make low-gray 150 gray=1 grain=12
make skewed 200 skew=1.2
make skewed-more 200 skew=-3.8
make skewed-gray 200 skew=2.4 gray=1 shade=40
make specks 200 specks=8
make many-specks 300 specks=30
make shade-gray 200 gray=1 shade=120
make shade-low-gray 150 gray=1 shade=90 skew=0.8 grain=14
make dark-gray 250 gray=1 shade=200 patches=10
