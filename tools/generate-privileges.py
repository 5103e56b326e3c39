#!/usr/bin/env python3
"""Writes redfish/privilege-facts.c from a privilege registry of DMTF.

    tools/generate-privileges.py Redfish_1.8.0_PrivilegeRegistry.json > redfish/privilege-facts.c

Facts only: entities, methods, and which privileges each needs. The same input gives the same output, byte for byte;
tests/unit/redfish/test-privilege-facts.py proves that the committed file is what this writes.
"""

import json
import sys

# The order of enum ipc_method. HEAD travels as GET and needs what GET needs, also where the registry asks for less
# (ManagerAccount): headers tell about the resource, too.
METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]
NAME_LENGTH_MAX = 42  # PRIVILEGE_NAME_BYTES without the NUL
SETS_MAX = 4  # IPC_PRIVILEGE_SETS_MAX
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


def read_registry(path):
    """{entity: {method: rule}}"""
    with open(path, encoding="utf-8") as file:
        registry = json.load(file)
    entities = {}
    for mapping in registry["Mappings"]:
        entity = mapping["Entity"]
        operations = read_operations(mapping["OperationMap"], entity)
        if len(entity) > NAME_LENGTH_MAX:
            raise RegistryError(f"{entity}: name is too long for the table")
        if set(operations) != set(METHODS):
            raise RegistryError(f"{entity}: methods {sorted(operations)}")
        if entities.setdefault(entity, operations) != operations:
            raise RegistryError(f"{entity}: two mappings")
    return registry["Id"], entities


def write_rules(rules, out):
    out.append("const struct privilege_sets privilege_fact_rules[] = {")
    for rule in rules:
        sets = ", ".join(" | ".join(PRIVILEGES[name] for name in names) for names in rule)
        out.append(f"    {{{{{sets}}}}},")
    out.append("};")


def write_facts(entities, rules, out):
    out.append("const struct privilege_fact privilege_facts[] = {")
    for entity, operations in entities.items():
        indices = ", ".join(str(rules.index(operations[method])) for method in METHODS)
        out.append(f'    {{"{entity}", {{{indices}}}}},')
    out.append("};")
    out.append(f"const size_t privilege_fact_count = {len(entities)};")


def generate(path):
    """The text of privilege-facts.c."""
    registry_id, entities = read_registry(path)
    entities = dict(sorted(entities.items()))
    rules = sorted({rule for operations in entities.values() for rule in operations.values()})
    out = [
        "/*",
        " * Written by tools/generate-privileges.py, do not edit. Source:",
        f" * {registry_id}. Methods: {', '.join(METHODS)};",
        " * HEAD is as GET.",
        " */",
        '#include "redfish/privilege-facts-internal.h"',
        "",
        "// clang-format off",
    ]
    write_rules(rules, out)
    out.append("")
    write_facts(entities, rules, out)
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
