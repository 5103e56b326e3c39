#!/usr/bin/python3
"""Counts the results of a `meson test` run and ends with the line "N passed, N failed[, N skipped]".

Each meson test counts by its cases where it tells them (CUnit's summary, pytest's closing line), else as one.
usage: count-results.py MESON_LOGS MESON_EXIT_STATUS
"""

import json
import pathlib
import re
import sys

CUNIT = re.compile(r"^\s+tests\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", re.MULTILINE)
PYTEST = re.compile(r"^=*\s*((?:\d+ \w+(?:, )?)+) in [\d.]+s", re.MULTILINE)


def cases(text):
    """Returns (passed, failed, skipped) that the output tells, or None."""
    cunit = CUNIT.findall(text)
    if cunit:
        passed = sum(int(row[2]) for row in cunit)
        failed = sum(int(row[3]) for row in cunit)
        return passed, failed, 0
    pytest = PYTEST.findall(text)
    if pytest:
        counts = {word: int(number) for number, word in re.findall(r"(\d+) (\w+)", pytest[-1])}
        failed = counts.get("failed", 0) + counts.get("error", 0) + counts.get("errors", 0)
        return counts.get("passed", 0), failed, counts.get("skipped", 0)
    return None


def main():
    logs, status = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    passed = failed = skipped = 0
    for line in (logs / "testlog.json").read_text(encoding="utf-8").splitlines():
        test = json.loads(line)
        counted = cases(test.get("stdout", "") + test.get("stderr", ""))
        if test["result"] == "SKIP":
            skipped += 1
            print(f"SKIPPED: {test['name']}")
        elif test["result"] == "OK":
            passed += counted[0] if counted else 1
            skipped += counted[2] if counted else 0
        else:
            print(f"FAILED: {test['name']} ({test['result']})")
            passed += counted[0] if counted else 0
            failed += max(counted[1], 1) if counted else 1
    if status != 0 and failed == 0:
        failed = 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
