#!/usr/bin/python3
"""Compares a page of docs/mapping with what the service's tables print.

usage: check-mapping.py PRINTER PAGE
"""

import difflib
import pathlib
import subprocess
import sys


def main():
    printed = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout
    page = pathlib.Path(sys.argv[2])
    kept = page.read_text(encoding="utf-8") if page.exists() else ""
    if printed == kept:
        print(f"{page.name}: {printed.count(chr(10))} lines, as the tables have it")
        return 0
    print("".join(difflib.unified_diff(kept.splitlines(True), printed.splitlines(True), str(page), "tables")))
    print("Run tools/update-mapping.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
