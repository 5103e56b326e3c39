#!/usr/bin/python3
"""Writes a text file as a C string, so that a program has it without looking for it.

usage: embed.py NAME INPUT OUTPUT
"""

import pathlib
import sys


def main():
    name, source, target = sys.argv[1:]
    data = pathlib.Path(source).read_bytes() + b"\0"
    rows = [data[at : at + 16] for at in range(0, len(data), 16)]
    body = "\n".join("    " + " ".join(f"0x{byte:02x}," for byte in row) for row in rows)
    text = f"/* Made by embed.py of {pathlib.Path(source).name}. */\n"
    text += f'#include "svc-emulator/behaviors-builtin.h"\n\nconst char {name}[] = {{\n{body}\n}};\n'
    pathlib.Path(target).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
