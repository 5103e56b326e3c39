"""Writes redfish/excerpt-facts.c."""

from facts import model
from facts.text import head, quoted


def or_null(text):
    return quoted(text) if text else "NULL"


def write(facts):
    found = model.excerpts(facts)
    sources = [f"{name} {'.'.join(map(str, facts.schemas[name].newest()))}" for name in found]
    out = head("excerpt-facts.c", "", sources, "redfish/excerpt-facts-internal.h")
    for entity, rows in found.items():
        out.append(f"static const struct excerpt_property excerpts_of_{entity}[] = {{")
        out += [f"    {{{quoted(name)}, {or_null(within)}, {or_null(keys)}}}," for within, name, keys in rows]
        out += ["    {0},", "};"]
    out.append("const struct excerpt_fact excerpt_facts[] = {")
    out += [f"    {{{quoted(entity)}, excerpts_of_{entity}}}," for entity in found]
    out += ["};", f"const size_t excerpt_fact_count = {len(found)};", "// clang-format on"]
    return "\n".join(out) + "\n"
