#!/usr/bin/env python3
"""Writes redfish/facts/ and redfish/excerpt-facts.c from CSDL: docs/facts.md.

    tools/generate-facts.py --csdl ../shared/redfish/csdl --csdl ../shared/redfish/swordfish/csdl --csdl redfish/oem

Facts only: names, types and numbers. The same input gives the same output, byte for byte;
tests/unit/redfish/test-facts.py proves that the committed files are what this writes.
"""

import argparse
import os
import sys

sys.dont_write_bytecode = True

from facts import excerpts, model, tables  # noqa: E402 (after the line above, which it needs)
from facts.csdl import CsdlError  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def log(text):
    print(text, file=sys.stderr)


def replace(path, text):
    """Touches the file only when it changes, so that nothing is compiled again for nothing."""
    try:
        with open(path, encoding="ascii") as file:
            if file.read() == text:
                return
    except FileNotFoundError:
        pass
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def remove_others(directory, files):
    """Tables of schemas that are no more; nothing that somebody else wrote."""
    for name in sorted(set(os.listdir(directory)) - set(files)):
        path = os.path.join(directory, name)
        with open(path, encoding="ascii") as file:
            if "written by tools/generate-facts.py" not in file.read(400).replace("\n *", ""):
                raise CsdlError(f"{path} is not ours: is {directory} the right folder?")
        os.remove(path)
        log(f"{name}: removed, there is no such schema any more")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csdl", action="append", required=True, metavar="DIR", help="folder of CSDL files; once or more")
    parser.add_argument("--out", default=os.path.join(ROOT, "redfish", "facts"), metavar="DIR",
                        help="where the tables go (redfish/facts); excerpt-facts.c goes beside it")
    options = parser.parse_args()
    try:
        facts = model.Model(options.csdl, log)
        os.makedirs(options.out, exist_ok=True)
        files = tables.write(facts)
        for name, text in files.items():
            replace(os.path.join(options.out, name), text)
        remove_others(options.out, files)
        replace(os.path.join(os.path.dirname(os.path.abspath(options.out)), "excerpt-facts.c"), excerpts.write(facts))
        log(f"{len(facts.schemas)} schemas written to {options.out}")
    except (OSError, CsdlError) as error:
        sys.exit(f"{sys.argv[0]}: {error}")


if __name__ == "__main__":
    main()
