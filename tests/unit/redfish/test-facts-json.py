#!/usr/bin/env python3
"""Compares the facts, as the query API tells them, with DMTF's JSON schemas: the newest version of every schema.

The JSON schemas say the same as the CSDL that the facts were made of, but come from another program, so what our
generator misunderstands shows here. Arguments: dump-facts, folder of JSON schemas. Exit status 77: skipped.
"""

import json
import os
import re
import subprocess
import sys

KINDS = ["string", "boolean", "integer", "number", "date_time", "duration", "guid", "enum", "object", "link", "any"]
FLAGS = ["array", "nullable", "writable", "write_only", "required", "required_on_create", "expanded", "excerpt", "excerpt_copy",
         "excerpt_only", "url"]
ENUM = 2  # SCHEMA_FACT_ENUM
ALWAYS = {"@odata.context", "@odata.etag", "@odata.id", "@odata.type"}
ANNOTATIONS = r"^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\.[a-zA-Z_][a-zA-Z0-9_]*$"

# What differs, and why that is right.
EXPLAINED = {
    ("EventDestination.HttpHeaderProperty", "patternProperties"): "escaped once too often there",
    ("OutboundConnection.HTTPHeaderProperty", "patternProperties"): "escaped once too often there",
    ("MemoryDomain.Links.FabricAdapters", "versionAdded"): "declared in 1.4.0, lost by a wrong BaseType, and again in 1.5.0",
}


class Comparison:
    def __init__(self, directory):
        self.directory = directory
        self.files = {}
        self.compared = {}  # kind of fact: number
        self.differences = []
        self.explained = set()

    def load(self, name):
        """Definitions of a file; none of SNIA's, which are not in DMTF's bundle."""
        path = os.path.join(self.directory, name)
        if name not in self.files and not os.path.exists(path):
            self.files[name] = {}
        if name not in self.files:
            with open(path, encoding="utf-8") as file:
                self.files[name] = json.load(file).get("definitions", {})
        return self.files[name]

    def same(self, path, what, ours, theirs):
        self.compared[what] = self.compared.get(what, 0) + 1
        if ours == theirs:
            return
        key = (path, what)
        if key in EXPLAINED:
            self.explained.add(key)
        else:
            self.differences.append(f"{path} {what}: facts {ours!r}, JSON schema {theirs!r}")

    # -- references ------------------------------------------------------------

    def target(self, reference, schema):
        """"Resource.Status" of a $ref; the definition itself."""
        file, _, pointer = reference.partition("#/definitions/")
        file = os.path.basename(file)
        if file == "odata-v4.json":
            return f"odata.{pointer}", {}
        name = file.split(".")[0] if file else schema
        definition = self.load(file).get(pointer, {}) if file else self.local.get(pointer, {})
        return f"{name}.{pointer}", definition

    def unwrap(self, entry, schema):
        """(types, reference, definition, nullable) of a property or of an array's items."""
        nullable, types, reference, definition = False, [], None, {}
        for each in entry.get("anyOf", [entry]):
            if "$ref" in each:
                reference, definition = self.target(each["$ref"], schema)
            kinds = each.get("type", [])
            types += kinds if isinstance(kinds, list) else [kinds]
        if "null" in types:
            nullable = True
            types = [each for each in types if each != "null"]
        return types, reference, definition, nullable

    # -- properties ------------------------------------------------------------

    def properties(self, path, schema, ours, theirs, definition):
        shown = {name for name, each in ours.items() if not self.flags(each)["excerpt_only"]}  # others: in excerpts' types
        names = {name for name in theirs if not re.match(r"^#", name) and "@odata." not in name}
        self.same(path, "names", sorted(shown), sorted(names))
        for name in sorted(names & set(ours)):
            self.one_property(f"{path}.{name}", schema, ours[name], theirs[name])
            flags = self.flags(ours[name])
            self.same(f"{path}.{name}", "required", flags["required"], name in definition.get("required", []))
            self.same(f"{path}.{name}", "requiredOnCreate", flags["required_on_create"],
                      name in definition.get("requiredOnCreate", []))

    @staticmethod
    def flags(ours):
        return {name: bool(ours["flags"] >> bit & 1) for bit, name in enumerate(FLAGS)}

    def one_property(self, path, schema, ours, theirs, parameter=False):
        flags, kind = self.flags(ours), KINDS[ours["kind"]]
        array = theirs.get("type") == "array" or "array" in theirs.get("type", []) and "items" in theirs
        self.same(path, "array", flags["array"], array)
        inner = theirs["items"] if array else theirs
        types, reference, definition, nullable = self.unwrap(inner, schema)
        if definition.get("type") == "array":
            types = ["array"]
        if not parameter:
            self.same(path, "nullable", flags["nullable"], nullable)
            self.access(path, kind, flags, theirs)
        self.kind(path, kind, ours, types, reference, definition, inner)
        self.limits(path, ours, inner if array else theirs, theirs, definition)
        self.same(path, "url", flags["url"], inner.get("format", theirs.get("format")) == "uri-reference")
        self.revisions(path, ours, theirs)
        self.excerpts(path, schema, ours, flags, theirs)

    def revisions(self, path, ours, theirs):
        """"deprecated" is a sentence; where it is alone, the facts count from the first version."""
        self.same(path, "deprecated", ours["deprecated"] is not None, "deprecated" in theirs)
        for mine, name in (("added", "versionAdded"), ("deprecated", "versionDeprecated")):
            if name in theirs:
                self.same(path, name, ours[mine], theirs[name])

    def access(self, path, kind, flags, theirs):
        if "readonly" in theirs:
            self.same(path, "readonly", not flags["writable"], theirs["readonly"])
        elif kind != "object":
            self.same(path, "readonly", flags["writable"], False)
        self.same(path, "writeOnly", flags["write_only"], theirs.get("writeOnly", False))
        self.same(path, "autoExpand", flags["expanded"], theirs.get("autoExpand", False))

    def kind(self, path, kind, ours, types, reference, definition, entry):
        if kind == "link":
            self.same(path, "target", self.link_of(ours), self.link_named(reference))
        elif kind in ("object", "enum"):
            self.same(path, "type", ours["type"], reference)
        elif reference:
            theirs = definition.get("type")
            self.same(path, "type", "string" if kind == "guid" else kind, theirs)
        else:
            text = {"date_time": "date-time"}.get(kind)
            if text:
                self.same(path, "format", entry.get("format"), text)
            expected = {"date_time": "string", "duration": "string", "guid": "string"}.get(kind, kind)
            types = ["any"] if set(types) == {"boolean", "number", "string"} else types
            self.same(path, "type", [expected], types)
            if kind == "string":
                self.same(path, "no date", entry.get("format") == "date-time", False)

    @staticmethod
    def link_of(ours):
        if ours["flags"] >> FLAGS.index("excerpt_copy") & 1:
            return f"{ours['target']}{ours['keys'] or ''}Excerpt"
        return "any" if ours["target"] in ("Resource", "Item", "ItemOrCollection") else ours["target"]

    @staticmethod
    def link_named(reference):
        name = (reference or "").split(".")[-1]
        return "any" if name in ("idRef", "Resource", "Item", "ItemOrCollection") else name

    def limits(self, path, ours, inner, theirs, definition):
        for mine, name in (("minimum", "minimum"), ("maximum", "maximum"), ("pattern", "pattern")):
            value = inner.get(name, theirs.get(name, definition.get(name)))
            if name == "pattern" and KINDS[ours["kind"]] in ("duration", "guid") and ours[mine] is None:
                continue  # the JSON schema's way to say the type
            self.same(path, name, ours[mine], value)
        self.same(path, "units", ours["unit"], theirs.get("units"))

    def excerpts(self, path, schema, ours, flags, theirs):
        keys = (ours["keys"] or "").split(",")
        self.same(path, "excerpt", ",".join(schema + key for key in keys) if flags["excerpt"] else None, theirs.get("excerpt"))
        self.same(path, "excerptCopyOnly", flags["excerpt_only"], theirs.get("excerptCopyOnly", False))
        self.same(path, "excerptCopy", flags["excerpt_copy"], "excerptCopy" in theirs)

    # -- types -----------------------------------------------------------------

    def enumeration(self, path, ours, theirs):
        self.same(path, "enum", sorted(ours["values"]), sorted(theirs.get("enum", [])))
        self.same(path, "enumDeprecated", sorted(name for name, yes in ours["values"].items() if yes),
                  sorted(set(theirs.get("enumDeprecated", {})) | set(theirs.get("enumVersionDeprecated", {}))))

    def actions(self, path, schema, ours):
        for name, action in ours["actions"].items():
            definition = self.local.get(name, {})
            theirs = definition.get("parameters", {})
            self.same(f"{path}.{name}()", "parameters", sorted(action["parameters"]), sorted(theirs))
            for parameter in sorted(set(theirs) & set(action["parameters"])):
                mine = action["parameters"][parameter]
                where = f"{path}.{name}({parameter})"
                self.one_property(where, schema, mine, theirs[parameter], parameter=True)
                self.same(where, "requiredParameter", self.flags(mine)["required"],
                          theirs[parameter].get("requiredParameter", False))
            response = definition.get("actionResponse", {}).get("$ref", "").split("/")[-1] or None
            self.same(f"{path}.{name}()", "actionResponse", action["response"], response)
            self.revisions(f"{path}.{name}()", action, definition)

    def type(self, path, schema, ours, theirs):
        if "enum" in theirs or ours["kind"] == ENUM:
            self.enumeration(path, ours, theirs)
        elif "properties" in theirs:
            self.properties(path, schema, ours["properties"], theirs["properties"], theirs)
            patterns = [pattern for pattern in theirs.get("patternProperties", {}) if pattern != ANNOTATIONS]
            self.same(path, "patternProperties", sorted(ours["patterns"]), sorted(patterns))
            self.same(path, "additionalProperties", ours["open"] and not patterns,
                      theirs.get("additionalProperties", False) and not patterns)
            self.actions(path, schema, ours)
            actions = {name.split(".")[-1] for name in theirs["properties"] if name.startswith("#")}
            self.called = getattr(self, "called", set()) | actions

    def schema(self, name, ours, newest):
        unversioned = self.load(f"{name}.json")
        self.local = {**unversioned, **self.load(newest)}
        self.called = set()
        if newest.count(".") == 2:
            self.same(name, "version", ours["version"], newest.split(".")[1])
        root = unversioned.get(name, {})
        self.same(name, "capabilities", ours["capabilities"],
                  sum(bit for bit, key in ((1, "insertable"), (2, "updatable"), (4, "deletable")) if root.get(key)))
        self.same(name, "uris", sorted(ours["uris"]), sorted(root.get("uris", [])))
        self.same(name, "urisDeprecated", sorted(uri for uri, yes in ours["uris"].items() if yes),
                  sorted(root.get("urisDeprecated", [])))
        theirs = {key: value for key, value in self.local.items()
                  if "properties" in value and not key.endswith("Excerpt") and "parameters" not in value or "enum" in value}
        for key in sorted(theirs):
            self.same(name, "type", key in ours["types"], True)
            if key in ours["types"]:
                self.type(f"{name}.{key}", name, ours["types"][key], theirs[key])
        actions = {action for each in ours["types"].values() for action in each.get("actions", {})}
        self.same(name, "actions", sorted(actions), sorted(self.called))


def newest_files(directory):
    """{schema: newest versioned file, or the only one}"""
    found = {}
    for name in os.listdir(directory):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]+(\.v\d+_\d+_\d+)?\.json", name):
            continue  # odata-v4 and its like, which define the language
        schema, *version = name.removesuffix(".json").split(".")
        number = tuple(int(part) for part in version[0][1:].split("_")) if version else ()
        if number >= found.get(schema, ((), ""))[0]:
            found[schema] = (number, name)
    return {schema: name for schema, (_, name) in sorted(found.items())}


def main():
    dump, directory = sys.argv[1:]
    if not os.path.isdir(directory):
        print(f"SKIPPED: no JSON schemas at {directory}", file=sys.stderr)
        return 77
    files = newest_files(directory)
    facts = json.loads(subprocess.run([dump, *files], check=True, stdout=subprocess.PIPE, text=True).stdout)
    comparison = Comparison(directory)
    for schema, name in files.items():
        if facts[schema] is None:
            comparison.differences.append(f"{schema}: no facts")
        else:
            comparison.schema(schema, facts[schema], name)
    print("\n".join(comparison.differences))
    print(f"{len(files)} schemas, {sum(comparison.compared.values())} comparisons, {len(comparison.differences)} differences, "
          f"{len(comparison.explained)} explained: {comparison.compared}")
    unused = set(EXPLAINED) - comparison.explained
    print("\n".join(f"no longer different: {key}" for key in sorted(unused)))
    return 1 if comparison.differences or unused or len(files) < 200 else 0


if __name__ == "__main__":
    sys.exit(main())
