#!/usr/bin/env python3
"""pages.py PAIRS OUT [COUNT]: prints texts of the training pages again, degrades them and reads them with Tesseract, with all its doubts.

For each page, OUT/NAME.truth.txt contains what was printed and OUT/NAME.hocr what the French model read, with alternatives for each letter.
The command `evidence` learns from these. Random choices are seeded, so the same packages give the same pages everywhere. Resolutions, sizes
and exposures were chosen by hand so that few pages are read perfectly and few are beyond repair.

Debian 12: apt-get install tesseract-ocr tesseract-ocr-fra fonts-dejavu-core fonts-liberation fonts-urw-base35
"""
import json, os, random, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

FONTS = ["C059", "DejaVu Serif", "Liberation Serif", "Nimbus Roman", "P052", "URW Bookman Light"]
ENVIRONMENT = dict(os.environ, OMP_THREAD_LIMIT="1", LC_ALL="C.UTF-8")


def make(number, page, out):
    choices = random.Random(1000 + number)
    dpi = choices.choice([130, 140, 150, 160, 170, 190, 210])
    exposure = choices.choice([-1, -1, 0, 0, 1, 1, 2])
    size = choices.choice([9, 10, 11, 12])
    width = int(dpi * choices.choice([4, 4.5, 5]))
    base = os.path.join(out, page["id"])
    with open(base + ".truth.txt", "w", encoding="utf-8") as truth:
        truth.write(page["truth"])
    with tempfile.TemporaryDirectory() as work:
        image = os.path.join(work, "page")
        run("text2image", f"--text={base}.truth.txt", f"--outputbase={image}", f"--font={choices.choice(FONTS)}", f"--ptsize={size}",
            f"--resolution={dpi}", f"--exposure={exposure}", "--degrade_image=true", "--rotate_image=true", f"--xsize={width}",
            f"--ysize={dpi * 14}", f"--margin={dpi // 3}", f"--leading={dpi // 25}", "--fonts_dir=/usr/share/fonts",
            f"--fontconfig_tmpdir={work}")
        run("tesseract", image + ".tif", base, "--dpi", str(dpi), "--psm", "6", "-l", "fra", "-c", "lstm_choice_mode=2",
            "-c", "lstm_rating_coefficient=1", "-c", "hocr_char_boxes=1", "hocr")


def run(*command):
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"pages.py: {' '.join(command)}: {done.stderr.strip()}")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    random.Random(7).shuffle(pages)
    out = sys.argv[2]
    os.makedirs(out, exist_ok=True)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        list(workers.map(lambda item: make(item[0], item[1], out), enumerate(pages[:count])))


if __name__ == "__main__":
    main()
