#!/usr/bin/python3
"""Checks who includes whom, and the size of files, against the rules of ARCHITECTURE.md.

usage: check-arrows.py PROJECT_ROOT
"""

import pathlib
import re
import sys

# A room may include headers of itself and of these. An exception is a change to this table (and to ARCHITECTURE.md).
ARROWS = {
    "base": set(),
    "ipc": {"base"},
    "redfish": {"base", "ipc"},
    "service": {"base", "ipc", "redfish"},
    "dbus": {"base"},
    "gateway": {"base", "ipc", "redfish"},
    "svc-account": {"base", "ipc", "redfish", "service"},
    "svc-session": {"base", "ipc", "redfish", "service"},
    "hardware": {"base", "ipc", "redfish", "service", "dbus"},
    "svc-chassis": {"base", "ipc", "redfish", "service", "dbus", "hardware"},
    "svc-systems": {"base", "ipc", "redfish", "service", "dbus", "hardware"},
    "svc-managers": {"base", "ipc", "redfish", "service", "dbus", "hardware"},
    "svc-logs": {"base", "ipc", "redfish", "service", "dbus", "hardware"},
    "svc-update": {"base", "ipc", "redfish", "service", "dbus", "hardware"},
    "mockup": {"base", "ipc", "redfish"},
    "svc-emulator": {"base", "ipc", "redfish", "service", "mockup"},
    "capture": {"base", "ipc", "redfish", "mockup"},
    "sim": {"base"},
    "cli": {"base", "ipc"},
}
LINES_MAX = 500
TABLES = re.compile(r"(-facts|-table|-tables)\.c$|\.inc$|redfish/facts/")
BANNED = re.compile(r"\b(sprintf|strcpy|strcat|strtok|atoi|alloca|system)\s*\(")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')


def included_rooms(text):
    for header in INCLUDE.findall(text):
        yield header, header.split("/")[0]


def problems_of(root, path):
    room = path.relative_to(root).parts[0]
    text = path.read_text(encoding="utf-8")
    for header, other in included_rooms(text):
        if other == header:
            yield f'includes "{header}" without its room'
        elif other != room and other not in ARROWS[room]:
            yield f'may not include "{header}": {room} knows only {", ".join(sorted(ARROWS[room])) or "itself"}'
        elif other != room and header.endswith("-internal.h"):
            yield f'includes "{header}", which is private to {other}'
    code = STRING.sub('""', COMMENT.sub("", text))
    for name in BANNED.findall(code):
        yield f"calls {name}(), which is banned"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield "has no #pragma once"
    lines = text.count("\n")
    if lines > LINES_MAX and not TABLES.search(path.as_posix()):
        yield f"has {lines} lines, more than {LINES_MAX}"


def main():
    root = pathlib.Path(sys.argv[1])
    files = sorted(path for room in ARROWS for path in (root / room).rglob("*.[ch]"))
    found = [f"{path.relative_to(root)}: {problem}" for path in files for problem in problems_of(root, path)]
    print("\n".join(found) if found else f"{len(files)} files, every arrow as it should be")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
