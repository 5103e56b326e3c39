"""Writes one C file for each schema, the header that declares them and their index: redfish/schema-internal.h has the
shapes of the rows."""

import textwrap

from facts.csdl import CsdlError
from facts.text import head, quoted

EDM_KINDS = {
    "Edm.String": "STRING", "Edm.Boolean": "BOOLEAN", "Edm.DateTimeOffset": "DATE_TIME", "Edm.Duration": "DURATION",
    "Edm.Guid": "GUID", "Edm.PrimitiveType": "ANY", "Edm.Decimal": "NUMBER", "Edm.Double": "NUMBER", "Edm.Single": "NUMBER",
    "Edm.Int64": "INTEGER", "Edm.Int32": "INTEGER", "Edm.Int16": "INTEGER", "Edm.SByte": "INTEGER", "Edm.Byte": "INTEGER",
}
KINDS = ["STRING", "BOOLEAN", "INTEGER", "NUMBER", "DATE_TIME", "DURATION", "GUID", "ENUM", "OBJECT", "LINK", "ANY"]
TYPE_KINDS = {"EntityType": 0, "ComplexType": 1, "EnumType": 2}
PARAMETERS = 3
UNLINKED = 0xff
NO_TYPE = 0xffff
URI_DEPRECATED = 1 << 31
ARRAY, NULLABLE, WRITABLE, WRITE_ONLY, REQUIRED, REQUIRED_ON_CREATE, EXPANDED, EXCERPT, EXCERPT_COPY, EXCERPT_ONLY, URL = (
    1 << bit for bit in range(11))
CAPABILITIES = {"Insertable": 1, "Updatable": 2, "Deletable": 4}


class Pool:
    """Texts, each once; their offsets."""

    def __init__(self, *texts):
        self.offsets = {}
        self.size = 0
        for text in texts:
            self.add(text)

    def add(self, text):
        if text not in self.offsets:
            self.offsets[text] = self.size
            self.size += len(text) + 1
        return self.offsets[text]

    def literal(self):
        """The last NUL comes from C."""
        texts = [quoted(text)[:-1] + '\\0"' for text in self.offsets]
        return texts[:-1] + [texts[-1][:-3] + '"']


class Table:
    """The rows of one schema."""

    def __init__(self, facts, schema):
        self.facts, self.schema = facts, schema
        self.names = Pool("", schema.name)  # 0 is no text
        self.uri_texts = Pool()
        self.marks = [0]
        self.uses = []
        self.limits = [("NAN", "NAN", 0, 0, 0)]
        self.types, self.properties, self.values, self.actions = [], [], [], []
        self.order = sorted(name for name, each in schema.types.items() if each.kind in TYPE_KINDS)
        self.uris = self.add_uris()
        self.capabilities = self.add_capabilities()
        for name in self.order:
            self.add_type(schema.types[name])
        self.type_count = len(self.types)
        for name in self.order:
            self.add_actions(name)

    # -- small parts -----------------------------------------------------------

    def mark(self, version):
        if version is None:
            return 0
        number = max(version[0] << 16 | version[1] << 8 | version[2], 0)
        if number not in self.marks:
            self.marks.append(number)
        return self.marks.index(number)

    def deprecated(self, item):
        """Without a version it has been so from the start, which has to differ from never."""
        if item.deprecated is None:
            return 0
        return self.mark(max(item.deprecated or item.added, (0, 0, 1)))

    def optional(self, text):
        return self.names.add(text) if text else 0

    def runs(self):
        """[major, minor, first errata, last errata]"""
        found = []
        for major, minor, errata in self.schema.versions:
            if found and found[-1][:2] == [major, minor] and found[-1][3] == errata - 1:
                found[-1][3] = errata
            else:
                found.append([major, minor, errata, errata])
        return found

    def root(self):
        return self.facts.root_of(self.schema, self.schema.main) if self.schema.main else None

    def add_uris(self):
        root, found = self.root(), []
        for uri in root.uris if root else []:
            deprecated = URI_DEPRECATED if uri in root.deprecated_uris else 0
            found.append(self.uri_texts.add(uri) | deprecated)
        if root and set(root.deprecated_uris) - set(root.uris):
            raise CsdlError(f"{self.schema.name}: deprecated URIs that are no URIs")
        return found

    def add_capabilities(self):
        root = self.root()
        unknown = set(root.capabilities if root else []) - set(CAPABILITIES)
        if unknown:
            raise CsdlError(f"{self.schema.name}: capabilities {unknown}")
        return sum(CAPABILITIES[name] for name, yes in root.capabilities.items() if yes) if root else 0

    def use(self, schema):
        if schema is self.schema:
            return 0
        if schema.name not in self.uses:
            self.uses.append(schema.name)
        return self.uses.index(schema.name) + 1

    # -- types -----------------------------------------------------------------

    def add_type(self, each):
        if each.kind == "EnumType":
            first = len(self.values)
            self.values += [(self.names.add(member.name), self.mark(member.added), self.deprecated(member), member.name)
                            for member in sorted(each.members, key=lambda member: member.name)]
            count = len(self.values) - first
        else:
            first, count = self.add_properties(each.properties)
            self.add_properties(each.patterns)
        self.types.append((self.names.add(each.name), first, count, len(each.patterns), TYPE_KINDS[each.kind],
                           self.mark(each.added), self.deprecated(each), int(each.open or bool(each.patterns)), each.name))

    def add_properties(self, items):
        first = len(self.properties)
        for item in sorted(items, key=lambda item: item.name):
            self.properties.append(self.property_row(item))
        return first, len(items)

    def property_row(self, item):
        kind, uses, index, limits = self.resolve(item)
        return (self.names.add(item.name), self.flags(item, kind), index, self.limit(item, limits), KINDS.index(kind), uses,
                self.mark(item.added), self.deprecated(item), item.name)

    def resolve(self, item):
        """(kind, uses, index, TypeDefinition or None)"""
        if item.type.startswith("Edm."):
            if item.type not in EDM_KINDS:
                raise CsdlError(f"{self.schema.name}: {item.name} is of unknown type {item.type}")
            return EDM_KINDS[item.type], 0, 0, None
        schema, target = self.facts.find(item.type)
        if target.kind == "TypeDefinition":
            return EDM_KINDS[target.definition.underlying], 0, 0, target.definition
        if item.link and schema is not self.schema and not item.expanded:
            return "LINK", UNLINKED, self.names.add(target.name), None
        kind = "LINK" if item.link else {"EnumType": "ENUM", "ComplexType": "OBJECT", "EntityType": "LINK"}[target.kind]
        order = sorted(name for name, each in schema.types.items() if each.kind in TYPE_KINDS)
        return kind, self.use(schema), order.index(target.name), None

    def limit(self, item, definition):
        """Bounds of the property, else of the type that it is of."""
        values = [item, definition] if definition else [item]
        minimum, maximum, pattern = (
            next((getattr(each, name) for each in values if getattr(each, name) is not None), None)
            for name in ("minimum", "maximum", "pattern"))
        row = (number(minimum), number(maximum), self.optional(pattern), self.optional(item.unit),
               self.optional(item.excerpt or item.excerpt_copy))
        if row not in self.limits:
            self.limits.append(row)
        return self.limits.index(row)

    def flags(self, item, kind):
        """A list of links has no null among them, whatever Nullable says: OData CSDL 4.0 §7.1.3."""
        bits = {
            ARRAY: item.array, NULLABLE: item.nullable and not (item.link and item.array), WRITE_ONLY: item.permissions == "Write",
            WRITABLE: item.permissions in ("Write", "ReadWrite") or item.permissions is None and kind == "OBJECT"
            and self.facts.has_writable(item.type),
            REQUIRED: item.required, REQUIRED_ON_CREATE: item.required_on_create, EXPANDED: item.expanded,
            EXCERPT: item.excerpt is not None, EXCERPT_COPY: item.excerpt_copy is not None,
            EXCERPT_ONLY: item.excerpt_only, URL: item.url,
        }
        return sum(bit for bit, yes in bits.items() if yes)

    # -- actions ---------------------------------------------------------------

    def add_actions(self, name):
        for action in sorted(self.schema.types[name].actions, key=lambda action: action.name):
            first = len(self.properties)
            for item in sorted(action.parameters, key=lambda item: item.name):
                row = list(self.property_row(item))
                row[1] = row[1] & ~NULLABLE | (0 if item.nullable else REQUIRED) | WRITABLE
                self.properties.append(tuple(row))
            self.actions.append((self.names.add(action.name), self.order.index(name), len(self.types), self.response(action),
                                 self.mark(action.added), self.deprecated(action), action.name))
            self.types.append((self.names.add(action.name), first, len(action.parameters), 0, PARAMETERS,
                               self.mark(action.added), 0, 0, action.name))

    def response(self, action):
        if not action.returns:
            return NO_TYPE
        schema, target = self.facts.find(action.returns)
        if schema is not self.schema:
            raise CsdlError(f"{self.schema.name}: {action.name} returns {action.returns}")
        return self.order.index(target.name)


def number(value):
    if value is None:
        return "NAN"
    return str(int(value)) if value == int(value) else repr(value)


# -- C text --------------------------------------------------------------------

def check_widths(table):
    """Every number fits into its field of redfish/schema-internal.h."""
    limits = [
        ("names", table.names.size, 0xffff), ("types", len(table.types), 0xfffe), ("values", len(table.values), 0xffff),
        ("properties", len(table.properties), 0xffff), ("limits", len(table.limits), 0xffff), ("marks", len(table.marks), 0xff),
        ("uses", len(table.uses), UNLINKED - 1), ("URI bytes", table.uri_texts.size, URI_DEPRECATED - 1),
        ("patterns", max([row[3] for row in table.types] or [0]), 0xff),
        ("version", max([max(row) for row in table.runs()] or [0]), 0xff),
    ]
    for name, value, maximum in limits:
        if value > maximum:
            raise CsdlError(f"{table.schema.name}: {value} {name} do not fit")


def packed(items):
    return textwrap.wrap(" ".join(items), 96, initial_indent="    ", subsequent_indent="    ", break_long_words=False,
                         break_on_hyphens=False)


def array(out, declaration, rows):
    out.append(f"static const {declaration}[] = {{")
    out += rows
    out.append("};")


def named_rows(rows):
    """The last of a row is its name, for readers."""
    return [f"    {{{', '.join(map(str, values))}}}, /* {name.replace('*/', '* /')} */" for *values, name in rows]


def literal_lines(pool):
    """Texts side by side, up to the width of a line. (textwrap would break them at spaces.)"""
    lines, line = [], "   "
    for text in pool.literal():
        if len(line) + len(text) > 96 and line.strip():
            lines.append(line)
            line = "   "
        line += " " + text
    return lines + [line]


def tables_of(table):
    """(field, C declaration, rows) of the arrays that are not empty."""
    return [(field, declaration, rows) for field, declaration, rows in (
        ("uris", "uint32_t uris", packed(f"{uri & ~URI_DEPRECATED}{' | SCHEMA_URI_DEPRECATED' if uri >> 31 else ''},"
                                         for uri in table.uris)),
        ("runs", "struct schema_fact_run runs", packed(f"{{{a}, {b}, {c}, {d}}}," for a, b, c, d in table.runs())),
        ("marks", "uint32_t marks", packed(f"{mark:#x}," for mark in table.marks)),
        ("types", "struct schema_fact_type types", named_rows(table.types)),
        ("properties", "struct schema_fact_property properties", named_rows(table.properties)),
        ("limits", "struct schema_fact_limits limits", packed(f"{{{', '.join(map(str, row))}}}," for row in table.limits)),
        ("values", "struct schema_fact_value values", named_rows(table.values)),
        ("actions", "struct schema_fact_action actions", named_rows(table.actions)),
        ("uses", "struct schema *const uses", packed(f"&schema_{name}," for name in table.uses)),
    ) if rows]


def write_schema(facts, schema):
    table = Table(facts, schema)
    check_widths(table)
    versions = f"{len(schema.versions)} versions, the newest is {'.'.join(map(str, schema.newest()))}"
    out = head(schema.name, "", [f"{schema.source}, {versions if schema.versions else 'unversioned'}"],
               *(["redfish/facts/facts.h"] if table.uses else []), "redfish/schema-internal.h")
    out.insert(-2, "\n#include <math.h>")
    out += ["static const char names[] =", *literal_lines(table.names)]
    out[-1] += ";"
    if table.uris:
        out += ["static const char uri_texts[] =", *literal_lines(table.uri_texts)]
        out[-1] += ";"
    fields = ["names", "uri_texts"] if table.uris else ["names"]
    for field, declaration, rows in tables_of(table):
        array(out, declaration, rows)
        fields.append(field)
    main = table.order.index(schema.main) if schema.main else NO_TYPE
    out += [f"const struct schema schema_{schema.name} = {{", *(f"    .{field} = {field}," for field in fields),
            f"    .uri_count = {len(table.uris)},", f"    .run_count = {len(table.runs())},",
            f"    .type_count = {table.type_count},", f"    .action_count = {len(table.actions)},", f"    .main = {main},",
            f"    .capabilities = {table.capabilities},", "};", "// clang-format on"]
    return "\n".join(out) + "\n"


def write_header(facts):
    out = ["/*",
           " * Every schema of the bundle, by name. A program links those that it names (and the ones whose",
           " * types these use); schema_find() links all. Written by tools/generate-facts.py, do not edit.",
           " */", "#pragma once", "", '#include "redfish/schema.h"', "", "// clang-format off"]
    out += [f"extern const struct schema schema_{name};" for name in sorted(facts.schemas)]
    out += ["// clang-format on", "",
            '/** "Chassis", "ChassisCollection"; NULL when there is no such schema. Links every schema. */',
            "const struct schema *schema_find(struct ipc_text name);",
            "/** One by one, by name; NULL at the end. Links every schema. */",
            "const struct schema *schema_at(size_t index);"]
    return "\n".join(out) + "\n"


def write_index(facts):
    out = ["/*", " * All schemas. Written by tools/generate-facts.py, do not edit.", " */",
           '#include "redfish/facts/facts.h"', '#include "redfish/schema-internal.h"', "", "// clang-format off",
           "static const struct schema *const schemas[] = {"]
    out += [f"    &schema_{name}," for name in sorted(facts.schemas)]
    out += ["};", "// clang-format on", "", "const struct schema *schema_find(struct ipc_text name)", "{",
            f"    return schema_find_in(schemas, {len(facts.schemas)}, name);", "}", "",
            "const struct schema *schema_at(size_t index)", "{",
            f"    return index < {len(facts.schemas)} ? schemas[index] : NULL;", "}"]
    return "\n".join(out) + "\n"


def write_list(facts):
    out = ["# Written by tools/generate-facts.py, do not edit.", "redfish_facts_sources = files(", "  'index.c',"]
    out += [f"  '{name}.c'," for name in sorted(facts.schemas)]
    return "\n".join(out + [")"]) + "\n"


def write(facts):
    """{file name: text} of redfish/facts/."""
    files = {f"{name}.c": write_schema(facts, schema) for name, schema in sorted(facts.schemas.items())}
    return files | {"facts.h": write_header(facts), "index.c": write_index(facts), "meson.build": write_list(facts)}
