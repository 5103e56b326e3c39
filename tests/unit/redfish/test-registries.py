#!/usr/bin/env python3
"""Our registries against the official ones: the same registries, versions, ids, severities, arguments and clearing logic; no text that is
theirs; and the privilege registry means the same. Arguments: the program that prints ours, the folder of the official ones. Exit status 77: that
is not there, so nothing was compared."""

import difflib
import json
import pathlib
import re
import subprocess
import sys

# Part of the words that two texts may have in common, in the same order.
SIMILARITY_MAX = 0.7
WORDS_MIN = 4
FACTS = ("MessageSeverity", "Severity", "NumberOfArgs", "ParamTypes", "ClearingLogic")


def words(text):
    return re.findall(r"%\d|[a-z0-9]+", text.lower())


def similarity(ours, official):
    return difflib.SequenceMatcher(None, words(ours), words(official), autojunk=False).ratio()


def is_copy(ours, official):
    if ours == official:
        return True
    return len(words(ours)) >= WORDS_MIN and similarity(ours, official) > SIMILARITY_MAX


def differences_of_message(where, ours, official):
    for fact in FACTS:
        if ours.get(fact) != official.get(fact):
            yield f"{where}: {fact} is {ours.get(fact)}, not {official.get(fact)}"
    for name in ("Message", "Resolution", "Description"):
        if is_copy(ours[name], official[name]):
            yield f"{where}: {name} is too much like the official one: {ours[name]!r}, {official[name]!r}"


def differences_of_registry(ours, official):
    prefix = ours["RegistryPrefix"]
    for name in ("Id", "RegistryVersion", "OwningEntity", "Language"):
        if ours[name] != official[name]:
            yield f"{prefix}: {name} is {ours[name]}, not {official[name]}"
    if list(ours["Messages"]) != list(official["Messages"]) and prefix != "Base":
        yield f"{prefix}: other messages, or another order"
    if set(ours["Messages"]) != set(official["Messages"]):
        yield f"{prefix}: other messages: {set(ours['Messages']) ^ set(official['Messages'])}"
    for key in ours["Messages"].keys() & official["Messages"].keys():
        yield from differences_of_message(f"{prefix}.{key}", ours["Messages"][key], official["Messages"][key])


def canonical(operation_map, entity):
    """Alternatives and what they demand have no order. HEAD is enforced as GET is, also where the registry asks for less."""
    meaning = {method: {frozenset(alternative["Privilege"]) for alternative in alternatives} for method, alternatives in operation_map.items()}
    if entity == "ManagerAccount" and "HEAD" in meaning:
        meaning["HEAD"] = meaning["GET"]
    return meaning


def differences_of_privileges(ours, official):
    def by_entity(registry):
        return {mapping["Entity"]: mapping for mapping in registry["Mappings"]}

    if ours["Id"] != official["Id"] or set(ours["PrivilegesUsed"]) != set(official["PrivilegesUsed"]):
        yield "privileges: another Id, or other privileges"
    mine, theirs = by_entity(ours), by_entity(official)
    if mine.keys() != theirs.keys():
        yield f"privileges: other entities: {mine.keys() ^ theirs.keys()}"
    for entity in mine.keys() & theirs.keys():
        if canonical(mine[entity]["OperationMap"], entity) != canonical(theirs[entity]["OperationMap"], entity):
            yield f"privileges: {entity}: OperationMap differs"
        for kind in ("PropertyOverrides", "SubordinateOverrides", "ResourceURIOverrides"):
            pairs = [[(override["Targets"], canonical(override["OperationMap"], "")) for override in mapping.get(kind, [])]
                     for mapping in (mine[entity], theirs[entity])]
            if pairs[0] != pairs[1]:
                yield f"privileges: {entity}: {kind} differ"


def check_the_check():
    """It has to see what it is there for."""
    official = "The task with Id '%1' has started."
    assert is_copy(official, official) and is_copy("The task with id '%1' was started.", official) and not is_copy("Task '%1' began.", official)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    check_the_check()
    if not folder.is_dir():
        print(f"SKIPPED: no registries in {folder}")
        return 77
    lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    *ours, privileges = [json.loads(line) for line in lines]
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    official = {file["RegistryPrefix"]: file for file in files if "RegistryPrefix" in file}
    found = []
    if official.keys() != {registry["RegistryPrefix"] for registry in ours}:
        found.append(f"other registries: {official.keys() ^ {registry['RegistryPrefix'] for registry in ours}}")
    for registry in ours:
        found += differences_of_registry(registry, official[registry["RegistryPrefix"]])
    found += differences_of_privileges(privileges, next(file for file in files if "Mappings" in file))
    print("\n".join(found) if found else f"{len(ours)} registries, {sum(len(r['Messages']) for r in ours)} messages: facts agree, words differ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
