#!/usr/bin/env python3
"""Writes redfish/privilege-facts.c from a privilege registry of DMTF.

    tools/generate-privileges.py Redfish_1.8.0_PrivilegeRegistry.json > redfish/privilege-facts.c

Facts only: entities, methods, which privileges each needs, and the overrides for properties, for places below others, and for
URIs. The same input gives the same output, byte for byte; tests/unit/redfish/test-privilege-facts.py proves that the committed
file is what this writes.
"""

import json
import re
import sys

# The order of enum ipc_method. HEAD travels as GET and needs what GET needs, also where the registry asks for less
# (ManagerAccount): headers tell about the resource, too.
METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]
NAME_LENGTH_MAX = 42  # PRIVILEGE_NAME_BYTES without the NUL
SETS_MAX = 4  # IPC_PRIVILEGE_SETS_MAX
RULES_MAX = 255  # indices are bytes, and the last one is PRIVILEGE_NO_RULE
OVERRIDES_MAX = 255  # likewise
TEXTS_MAX = 4095  # bytes of a string literal that every C17 compiler takes
OVERRIDES = {  # list in a mapping: its kind in C, what a target looks like
    "PropertyOverrides": ("PRIVILEGE_OVERRIDE_PROPERTY", r"[A-Za-z][A-Za-z0-9]*"),
    "SubordinateOverrides": ("PRIVILEGE_OVERRIDE_SUBORDINATE", r"[A-Za-z][A-Za-z0-9]*"),
    "ResourceURIOverrides": ("PRIVILEGE_OVERRIDE_URI", r"/redfish/v1(/[A-Za-z0-9._~:()-]+)*"),
}
PRIVILEGES = {  # in the order of the bits
    "Login": "IPC_PRIVILEGE_LOGIN",
    "ConfigureManager": "IPC_PRIVILEGE_CONFIGURE_MANAGER",
    "ConfigureUsers": "IPC_PRIVILEGE_CONFIGURE_USERS",
    "ConfigureSelf": "IPC_PRIVILEGE_CONFIGURE_SELF",
    "ConfigureComponents": "IPC_PRIVILEGE_CONFIGURE_COMPONENTS",
    "NoAuth": "IPC_PRIVILEGE_NO_AUTH",
}


class RegistryError(Exception):
    pass


def read_rule(alternatives, where):
    """[{"Privilege": [names]}, ...] as a tuple (OR) of tuples (AND) of names, in the registry's order."""
    rule = []
    for alternative in alternatives:
        names = alternative["Privilege"]
        unknown = set(names) - set(PRIVILEGES)
        if unknown or not names:
            raise RegistryError(f"{where}: privileges {names} cannot be expressed")
        rule.append(tuple(name for name in PRIVILEGES if name in names))
    if not 1 <= len(rule) <= SETS_MAX:
        raise RegistryError(f"{where}: {len(rule)} alternatives")
    return tuple(rule)


def read_operations(operation_map, where):
    """An OperationMap as {method: rule}. Overrides have the same shape, with fewer methods."""
    operations = {method: read_rule(alternatives, f"{where} {method}")
                  for method, alternatives in operation_map.items()}
    return {method: rule for method, rule in operations.items() if method != "HEAD"}


def read_overrides(mapping, entity):
    """The overrides of a mapping, in the registry's order: [(kind, targets, {method: rule})]."""
    overrides = []
    for key, (kind, pattern) in OVERRIDES.items():
        for override in mapping.get(key, []):
            targets = tuple(target.rstrip("/") for target in override["Targets"])
            operations = read_operations(override["OperationMap"], f"{entity} {key} {targets}")
            for target in targets:
                if not re.fullmatch(pattern, target):
                    raise RegistryError(f"{entity} {key}: target {target!r}")
            if not targets or not set(operations) <= set(METHODS):
                raise RegistryError(f"{entity} {key}: targets {targets}, methods {sorted(operations)}")
            if operations:  # one for HEAD alone says nothing here
                overrides.append((kind, targets, operations))
    return overrides


def read_registry(path):
    """Its Id, and {entity: ({method: rule}, overrides)}"""
    with open(path, encoding="utf-8") as file:
        registry = json.load(file)
    entities = {}
    for mapping in registry["Mappings"]:
        entity = mapping["Entity"]
        facts = (read_operations(mapping["OperationMap"], entity), read_overrides(mapping, entity))
        if len(entity) > NAME_LENGTH_MAX:
            raise RegistryError(f"{entity}: name is too long for the table")
        if set(facts[0]) != set(METHODS):
            raise RegistryError(f"{entity}: methods {sorted(facts[0])}")
        if entities.setdefault(entity, facts) != facts:
            raise RegistryError(f"{entity}: two mappings")
    return registry["Id"], dict(sorted(entities.items()))


def rules_of(entities):
    """All rules, sorted; facts name them by their index."""
    rules = set()
    for operations, overrides in entities.values():
        rules.update(operations.values())
        for _, _, changed in overrides:
            rules.update(changed.values())
    if len(rules) > RULES_MAX:
        raise RegistryError(f"{len(rules)} rules")
    return sorted(rules)


def write_rules(rules, out):
    out.append("const struct privilege_sets privilege_fact_rules[] = {")
    for rule in rules:
        sets = ", ".join(" | ".join(PRIVILEGES[name] for name in names) for names in rule)
        out.append(f"    {{{{{sets}}}}},")
    out.append("};")


def write_facts(entities, rules, out):
    """Names and rules; where an entity's overrides are, and how many."""
    first = 0
    out.append("const struct privilege_fact privilege_facts[] = {")
    for entity, (operations, overrides) in entities.items():
        indices = ", ".join(str(rules.index(operations[method])) for method in METHODS)
        out.append(f'    {{"{entity}", {{{indices}}}, {first if overrides else 0}, {len(overrides)}}},')
        first += len(overrides)
    if first > OVERRIDES_MAX:
        raise RegistryError(f"{first} overrides")
    out.append("};")
    out.append(f"const size_t privilege_fact_count = {len(entities)};")


def write_overrides(entities, rules, out):
    """Overrides in the order of their entities, and the texts of their targets. Each table has a last row that nothing points
    to, so that it is one also where a registry has no overrides."""
    texts = sorted({target for _, overrides in entities.values() for _, targets, _ in overrides for target in targets})
    offsets, size = {}, 0
    for text in texts:
        offsets[text] = size
        size += len(text) + 1
    if size > TEXTS_MAX:
        raise RegistryError(f"{size} bytes of targets")
    targets_of_all = []
    out.append("const struct privilege_override_fact privilege_fact_overrides[] = {")
    for entity, (_, overrides) in entities.items():
        for kind, targets, operations in overrides:
            indices = ", ".join(str(rules.index(operations[method])) if method in operations else "PRIVILEGE_NO_RULE"
                                for method in METHODS)
            out.append(f"    {{{kind}, {len(targets)}, {len(targets_of_all)}, {{{indices}}}}}, /* {entity}: {', '.join(targets)} */")
            targets_of_all.extend(offsets[target] for target in targets)
    out.append("    {0},")
    out.append("};")
    out.append("const uint16_t privilege_fact_targets[] = {")
    out.append("    " + ", ".join(map(str, [*targets_of_all, 0])) + ",")
    out.append("};")
    out.append("const char privilege_fact_texts[] =")
    out.extend(f'    "{text}\\0"' for text in texts)
    out.append('    "";')


def generate(path):
    """The text of privilege-facts.c."""
    registry_id, entities = read_registry(path)
    rules = rules_of(entities)
    out = [
        "/*",
        " * Written by tools/generate-privileges.py, do not edit. Source:",
        f" * {registry_id}. Methods: {', '.join(METHODS)};",
        " * HEAD is as GET.",
        " */",
        '#include "redfish/privilege-facts-internal.h"',
        "",
        "// clang-format off",
        f'const char privilege_fact_source[] = "{registry_id}";',
        "",
    ]
    write_rules(rules, out)
    out.append("")
    write_facts(entities, rules, out)
    out.append("")
    write_overrides(entities, rules, out)
    out.append("// clang-format on")
    return "\n".join(out) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PRIVILEGE-REGISTRY.json")
    try:
        sys.stdout.write(generate(sys.argv[1]))
    except (OSError, KeyError, ValueError, RegistryError) as error:
        sys.exit(f"{sys.argv[0]}: {sys.argv[1]}: {error!r}")


if __name__ == "__main__":
    main()
