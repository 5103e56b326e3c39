#!/usr/bin/env python3
"""tools/generate-privileges.py: what it cannot express it refuses; and redfish/privilege-facts.c is what it makes of the registry.
Arguments: source root, privilege registry. Exit status 77: the registry is not there, so the second was skipped."""

import copy
import difflib
import json
import os
import subprocess
import sys
import tempfile

MADE_UP = os.path.join("tests", "unit", "redfish", "made-up-privileges.json")


def generate(root, registry, **environment):
    command = [sys.executable, "-B", os.path.join(root, "tools", "generate-privileges.py"), registry]
    return subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, **environment})


def set_at(registry, path, value):
    changed = copy.deepcopy(registry)
    place = changed["Mappings"][0]
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return changed


def bad_registries(good):
    """What no table can hold, or what nobody could check a request against."""
    patch = {"PATCH": [{"Privilege": ["Login"]}]}
    yield "unknown privilege", set_at(good, ["OperationMap", "GET"], [{"Privilege": ["Fly"]}])
    yield "no privilege", set_at(good, ["OperationMap", "GET"], [{"Privilege": []}])
    yield "no alternative", set_at(good, ["OperationMap", "GET"], [])
    yield "five alternatives", set_at(good, ["OperationMap", "GET"], [{"Privilege": ["Login"]}] * 5)
    yield "method is missing", set_at(good, ["OperationMap"], patch)
    yield "long name", set_at(good, ["Entity"], "P" * 43)
    yield "two mappings", {**good, "Mappings": [*good["Mappings"], set_at(good, ["PropertyOverrides"], [])["Mappings"][0]]}
    for key in ("PropertyOverrides", "SubordinateOverrides", "ResourceURIOverrides"):
        yield f"{key}: no target", set_at(good, [key, 0, "Targets"], [])
        yield f"{key}: strange target", set_at(good, [key, 0, "Targets"], ["a b"])
        yield f"{key}: unknown method", set_at(good, [key, 0, "OperationMap"], {"FLY": [{"Privilege": ["Login"]}]})
        yield f"{key}: unknown privilege", set_at(good, [key, 0, "OperationMap"], {"PATCH": [{"Privilege": ["Fly"]}]})
    yield "URI outside", set_at(good, ["ResourceURIOverrides", 0, "Targets"], ["/elsewhere"])
    yield "too many overrides", set_at(good, ["PropertyOverrides"], [{"Targets": ["A"], "OperationMap": patch}] * 256)
    yield "too much text", set_at(good, ["PropertyOverrides", 0, "Targets"], [f"{'A' * 50}{i}" for i in range(90)])


def check_refusals(root):
    with open(os.path.join(root, MADE_UP), encoding="utf-8") as file:
        good = json.load(file)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "registry.json")
        for name, registry in bad_registries(good):
            with open(path, "w", encoding="utf-8") as file:
                json.dump(registry, file)
            done = generate(root, path)
            if done.returncode == 0 or done.stdout or "RegistryError" not in done.stderr:
                print(f"{name}: not refused: {done.returncode} {done.stderr}")
                failures += 1
    done = generate(root, os.path.join(root, MADE_UP))
    if done.returncode != 0 or done.stdout != generate(root, os.path.join(root, MADE_UP), PYTHONHASHSEED="7").stdout:
        print(f"the good one: {done.stderr}")
        failures += 1
    return failures


def check_committed(root, registry):
    made, again = generate(root, registry), generate(root, registry, PYTHONHASHSEED="7")
    with open(os.path.join(root, "redfish", "privilege-facts.c"), encoding="utf-8") as file:
        committed = file.read()
    difference = list(difflib.unified_diff(committed.splitlines(), made.stdout.splitlines(), "committed", "generated", lineterm=""))
    print(made.stderr + "\n".join(difference[:40]))
    return made.returncode == 0 and made.stdout == again.stdout == committed


def main():
    root, registry = sys.argv[1:]
    if check_refusals(root):
        return 1
    if not os.path.exists(registry):
        print(f"SKIPPED: no privilege registry at {registry}", file=sys.stderr)
        return 77
    return 0 if check_committed(root, registry) else 1


if __name__ == "__main__":
    sys.exit(main())
