#!/usr/bin/env python3
"""print.py DOCUMENT: sets DOCUMENT/truth.txt as a page and writes its troff source (ISO 8859-15) to standard output.

The truth is plain text; what a printer adds (centred headings, indents, raised footnote marks and ordinals, notes set
small) follows from the layout table below and from the text itself.
"""
import json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))

RAISED_NOTE = re.compile(r"(?<=[a-zéèêàç])([1-9])(?=[,.; ]|$)")
ORDINAL = re.compile(r"\b(\d+|[IVX]+)(er|e)\b")
ENUMERATOR = re.compile(r"^(?:[a-z]\)|\d+\.) ")
FOOTNOTE = re.compile(r"^[1-9] ")


def troff(text):
    """Text as troff input: the few characters that troff reads as its own, and those missing from ISO 8859-15."""
    text = text.replace("\\", "\\e").replace("’", "\\(cq").replace("—", "\\(em").replace("…", "...")
    text = re.sub(r" ([;:!?»])", r"\\ \1", text.replace("« ", "«\\ "))
    text = ORDINAL.sub(r"\1\\v'-.3m'\\s-3\2\\s+3\\v'.3m'", text)
    text = RAISED_NOTE.sub(r"\\v'-.35m'\\s-3\1\\s+3\\v'.35m'", text)
    return "\\&" + text


def paragraph(text, style, first):
    indent = style["indent"]
    if text in style["centred"]:
        return [".br", ".sp .5", ".ce 10", troff(text), ".ce 0", ".sp .5"]
    if FOOTNOTE.match(text):
        rule = [".sp", "\\l'1i'"] if first else []
        return rule + [".br", ".ps -2", ".vs -2", f"\\v'-.35m'\\s-2{text[0]}\\s+2\\v'.35m'{troff(text[1:])}", ".br", ".ps +2", ".vs +2"]
    lines = [".br", f".sp {style['gap']}", f".ti {indent}", troff(text)]
    return [".br", ".ne 2"] + lines if ENUMERATOR.match(text) else lines


def entry(line, length):
    """A line of a table of contents: the title, leaders for the three points of the truth, the page number at the right."""
    match = re.fullmatch(r"(.*?) \.\.\. (\w+)", line)
    if not match:
        return [".br", ".sp .5", ".ce 1", troff(line), ".sp .5"]
    title, number = match.groups()
    indent = 18 if title.startswith("§") else 9 if re.match(r"Chapitre|I+\. ", title) else 0
    return [".br", f".ta {length - 24}p {length}pR", f"\\h'{indent}p'{troff(title)} \x01\t{number}"]


def page(text, style):
    out = [
        f".pl {style['height']}p", f".po {style['margin']}p", f".ll {style['length']}p",
        f".ft {style['font']}", f".ps {style['size']}", f".vs {style['leading']}p",
        ".hy 4" if style["hyphens"] else ".nh", f".ad {style['adjust']}", ".lc .", f".sp |{style['margin']}p", ".ns",
    ]
    notes = 0
    for block in text.strip("\n").split("\n\n"):
        if style.get("contents"):
            out += [".sp .4"] if out[-1] != ".ns" else []
            for line in block.split("\n"):
                out += entry(line, style["length"])
        else:
            out += paragraph(block, style, notes == 0)
            notes += bool(FOOTNOTE.match(block))
    return "\n".join(out) + "\n"


def main():
    name = sys.argv[1]
    with open(os.path.join(HERE, "layout.json"), encoding="utf-8") as file:
        style = json.load(file)[name]["print"]
    with open(os.path.join(HERE, name, "truth.txt"), encoding="utf-8") as file:
        text = file.read()
    sys.stdout.buffer.write(page(text, style).encode("iso8859-15"))


if __name__ == "__main__":
    main()
