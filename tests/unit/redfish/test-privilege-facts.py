#!/usr/bin/env python3
"""Regenerates redfish/privilege-facts.c and compares. Arguments: source root, privilege registry. Exit status 77: skipped."""

import difflib
import os
import subprocess
import sys


def main():
    root, registry = sys.argv[1:]
    if not os.path.exists(registry):
        print(f"SKIPPED: no privilege registry at {registry}", file=sys.stderr)
        return 77
    generator = os.path.join(root, "tools", "generate-privileges.py")
    command = [sys.executable, "-B", generator, registry]
    first = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    second = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True,
                            env={**os.environ, "PYTHONHASHSEED": "7"}).stdout
    with open(os.path.join(root, "redfish", "privilege-facts.c"), encoding="utf-8") as file:
        committed = file.read()
    difference = list(difflib.unified_diff(committed.splitlines(), first.splitlines(), "committed", "generated", lineterm=""))
    print("\n".join(difference[:40]))
    return 0 if first == second == committed else 1


if __name__ == "__main__":
    sys.exit(main())
