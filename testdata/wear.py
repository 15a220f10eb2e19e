#!/usr/bin/env python3
"""wear.py DOCUMENT [NAME=VALUE...] < page.pgm > page.png: wears a clean page (8-bit PGM) until it looks scanned, as a 1-bit PNG.

Skew, blur, patches of weak and heavy ink, grain and a threshold, as the "wear" entry of layout.json says, with other values
where some are given. There are also specks=N (dots in a square of 100 pixels), shade=N (levels of grey by which the paper
darkens towards one corner) and gray=1 (8 bits, no threshold), which that file does not use. Only the standard library and a
seeded generator, so the same input gives the same bytes.
"""
import json, math, os, random, struct, sys, zlib

HERE = os.path.dirname(os.path.abspath(__file__))


def read_pgm(data):
    fields, at = [], 0
    while len(fields) < 4:
        end = at
        while data[end] not in b" \t\r\n":
            end += 1
        if data[at:at + 1] == b"#":
            end = data.index(b"\n", at)
        elif end > at:
            fields.append(data[at:end])
        at = end + 1
    if fields[0] != b"P5" or fields[3] != b"255":
        raise SystemExit("wear.py: not an 8-bit PGM")
    width, height = int(fields[1]), int(fields[2])
    return [[float(x) for x in data[at + y * width:at + (y + 1) * width]] for y in range(height)]


def skew(rows, degrees):
    """Shears lines, which is what a small rotation comes to; between pixels it interpolates."""
    height, width, slope = len(rows), len(rows[0]), math.tan(math.radians(degrees))
    out = [[255.0] * width for _ in range(height)]
    for x in range(width):
        shift = (x - width / 2) * slope
        whole = math.floor(shift)
        part = shift - whole
        for y in range(max(0, whole + 1), min(height, height + whole)):
            out[y][x] = rows[y - whole][x] * (1 - part) + rows[y - whole - 1][x] * part
    return out


def blur(rows, sigma):
    reach = max(1, math.ceil(2.5 * sigma))
    kernel = [math.exp(-k * k / (2 * sigma * sigma)) for k in range(-reach, reach + 1)]
    total = sum(kernel)
    kernel = [k / total for k in kernel]

    def across(lines):
        out = []
        for line in lines:
            padded = [line[0]] * reach + line + [line[-1]] * reach
            shifted = [padded[k:k + len(line)] for k in range(len(kernel))]
            out.append([sum(map(float.__mul__, kernel, column)) for column in zip(*shifted)])
        return out

    return [list(c) for c in zip(*across([list(c) for c in zip(*across(rows))]))]


def field(random_, width, height, step, strength):
    """Slowly changing ink: random values on a coarse grid, interpolated to a function of the pixel."""
    columns = width // step + 2
    grid = [[random_.gauss(0, strength) for _ in range(columns)] for _ in range(height // step + 2)]

    def row(y):
        top, down = divmod(y, step)
        down /= step
        mixed = [a * (1 - down) + b * down for a, b in zip(grid[top], grid[top + 1])]
        return [mixed[x // step] * (1 - x % step / step) + mixed[x // step + 1] * (x % step / step) for x in range(width)]

    return row


def speckle(random_, rows, density):
    """Dots of dirt, of one to four pixels."""
    height, width = len(rows), len(rows[0])
    for _ in range(round(density * width * height / 10000)):
        x, y = random_.randrange(width), random_.randrange(height)
        for dx, dy in random_.choice([[(0, 0)], [(0, 0), (1, 0)], [(0, 0), (0, 1)], [(0, 0), (1, 0), (0, 1), (1, 1)]]):
            if x + dx < width and y + dy < height:
                rows[y + dy][x + dx] = 0.0


def png(rows, dpi, gray=False):
    width, height = len(rows[0]), len(rows)
    packed = bytearray()
    for line in rows:
        if gray:
            packed += b"\0" + bytes(min(255, max(0, round(value))) for value in line)
            continue
        bits = "".join("1" if light else "0" for light in line).ljust((width + 7) // 8 * 8, "1")
        packed += b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    metre = round(dpi / 0.0254)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8 if gray else 1, 0, 0, 0, 0))
            + chunk(b"pHYs", struct.pack(">IIB", metre, metre, 1))
            + chunk(b"IDAT", zlib.compress(bytes(packed), 9)) + chunk(b"IEND", b""))


def main():
    with open(os.path.join(HERE, "layout.json"), encoding="utf-8") as file:
        style = json.load(file)[sys.argv[1]]["wear"]
    style.update((name, float(value)) for name, value in (argument.split("=") for argument in sys.argv[2:]))
    rows = read_pgm(sys.stdin.buffer.read())
    random_ = random.Random(style["seed"])
    rows = blur(skew(rows, style["skew"]), style["blur"])
    if style.get("specks"):
        speckle(random_, rows, style["specks"])
    ink = field(random_, len(rows[0]), len(rows), 7, style["patches"])
    shade, across = style.get("shade", 0), len(rows) + len(rows[0])
    light = []
    for y, line in enumerate(rows):
        worn = [value + patch + random_.gauss(0, style["grain"]) for value, patch in zip(line, ink(y))]
        if shade:
            worn = [value * (1 - shade / 255 * (x + y) / across) for x, value in enumerate(worn)]
        light.append(worn if style.get("gray") else [value > style["threshold"] for value in worn])
    sys.stdout.buffer.write(png(light, style["dpi"], bool(style.get("gray"))))


if __name__ == "__main__":
    main()
