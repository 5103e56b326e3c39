#!/usr/bin/python3
"""Counts the results of `meson test` runs and ends with the line "N passed, N failed[, N skipped]".

Each meson test counts by its cases where it tells them (CUnit's summary, pytest's closing line), else as one.
usage: count-results.py MESON_EXIT_STATUS MESON_LOGS...
"""

import json
import pathlib
import re
import sys

CUNIT = re.compile(r"^\s+tests\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", re.MULTILINE)
PYTEST = re.compile(r"^=*\s*((?:\d+ \w+(?:, )?)+) in [\d.]+s", re.MULTILINE)

SKIPPED_CASE = re.compile(r"^SKIPPED (\[.*)$", re.MULTILINE)


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


def count(test):
    """Returns (passed, failed, skipped) of one meson test; says what failed or was skipped."""
    output = test.get("stdout", "") + test.get("stderr", "")
    counted = cases(output)
    if test["result"] == "SKIP":
        print(f"SKIPPED: {test['name']}")
        return 0, 0, 1
    for line in SKIPPED_CASE.findall(output):
        print(f"SKIPPED: {test['name']}: {line}")
    if test["result"] in ("OK", "EXPECTEDFAIL"):
        return counted or (1, 0, 0)
    print(f"FAILED: {test['name']} ({test['result']})")
    return (counted[0], max(counted[1], 1), counted[2]) if counted else (0, 1, 0)


def main():
    status, totals = int(sys.argv[1]), (0, 0, 0)
    for logs in sys.argv[2:]:
        for line in (pathlib.Path(logs) / "testlog.json").read_text(encoding="utf-8").splitlines():
            totals = tuple(map(sum, zip(totals, count(json.loads(line)))))
    passed, failed, skipped = totals
    if status != 0 and failed == 0:
        failed = 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
