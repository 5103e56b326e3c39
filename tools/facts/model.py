"""From what CSDL declares, version by version, to one schema with the version in which each thing was added."""

import dataclasses
import os
from dataclasses import dataclass, field

from facts import csdl
from facts.csdl import CsdlError


@dataclass
class Schema:
    name: str
    source: str  # the file's name
    versions: list = field(default_factory=list)  # (major, minor, errata), ascending
    types: dict = field(default_factory=dict)  # name: Resolved
    actions: list = field(default_factory=list)
    declared: dict = field(default_factory=dict)  # (version or None, name): csdl.Type
    main: str = None  # the entity that is a resource

    def newest(self):
        return self.versions[-1] if self.versions else (0, 0, 0)


@dataclass
class Resolved:
    """A type in all of its versions."""
    name: str
    kind: str  # EntityType, ComplexType, EnumType
    added: tuple = None
    deprecated: tuple = None
    open: bool = False
    properties: list = field(default_factory=list)  # csdl.Property, sorted; added and deprecated are filled in
    patterns: list = field(default_factory=list)
    members: list = field(default_factory=list)
    definition: csdl.Type = None  # the newest
    actions: list = field(default_factory=list)  # csdl.Action


def split_name(full):
    """"Chassis.v1_0_0.Links" as ("Chassis", (1, 0, 0), "Links")."""
    parts = full.split(".")
    if len(parts) == 2:
        return parts[0], None, parts[1]
    if len(parts) == 3:
        return parts[0], csdl.version_of(parts[1]), parts[2]
    raise CsdlError(f"{full!r} names no type")


def later(one, other):
    """The later of two versions, None and () being none."""
    return max(one or (0, 0, 0), other or (0, 0, 0))


class Model:
    def __init__(self, directories, log):
        self.log = log
        self.schemas = {}
        for directory in directories:
            paths = sorted(os.path.join(directory, name) for name in os.listdir(directory) if name.endswith(".xml"))
            if not paths:
                raise CsdlError(f"{directory}: no CSDL files")
            for path in paths:
                self.add_file(path)
        for name in sorted(self.schemas):
            self.resolve(self.schemas[name])
        for name in sorted(self.schemas):
            self.finish(self.schemas[name])

    # -- reading ---------------------------------------------------------------

    def add_file(self, path):
        """Splits a file's namespaces by schema. Of a schema that comes twice the newest one wins."""
        found = {}
        for namespace, contents in csdl.read_file(path).items():
            name, _, version = namespace.partition(".")
            schema = found.setdefault(name, Schema(name, os.path.basename(path)))
            self.add_namespace(schema, csdl.version_of(version) if version else None, contents)
        for name, schema in found.items():
            schema.versions.sort()
            known = self.schemas.get(name)
            if known:
                winner = schema if schema.newest() > known.newest() else known
                self.log(f"{name} is in {known.source} and {path}: {winner.newest()} wins")
                schema = winner
            self.schemas[name] = schema

    @staticmethod
    def add_namespace(schema, version, contents):
        if version:
            schema.versions.append(version)
        for item in contents:
            if isinstance(item, csdl.Action):
                schema.actions.append(item)
            elif (version, item.name) in schema.declared:
                raise CsdlError(f"{schema.name}: {item.name} is declared twice in {version}")
            else:
                schema.declared[version, item.name] = item

    def declaration(self, full):
        name, version, type_name = split_name(full)
        schema = self.schemas.get(name)
        found = schema and schema.declared.get((version, type_name))
        if not found:
            raise CsdlError(f"{full} is not declared in any of the files: another --csdl is needed")
        return found

    # -- versions --------------------------------------------------------------

    def chain(self, declared):
        """A declaration and what it extends, the nearest first."""
        while declared:
            yield declared
            declared = self.declaration(declared.base) if declared.base else None

    def ancestors(self, schema, version):
        """Versions whose namespaces are seen in this one, newest first; the unversioned namespace is last. A version
        extends the one that its entity names; schemas without an entity go by number."""
        declared = schema.declared.get((version, schema.name))
        if declared is None or version is None:
            older = [other for other in reversed(schema.versions) if version and other <= version]
            return older + [None]
        own = [split_name(f"{each.namespace}.{each.name}") for each in self.chain(declared)]
        seen = [other for name, other, _ in own if name == schema.name and other]
        return seen + [None]

    def views(self, schema):
        """For each version the declaration of each type that is seen in it."""
        for version in schema.versions or [None]:
            seen = {}
            for other in self.ancestors(schema, version):
                for (where, name), declared in schema.declared.items():
                    if where == other:
                        seen.setdefault(name, declared)
            yield version, seen

    def resolve(self, schema):
        """Fills schema.types."""
        seen_in = {}  # (type, kind of thing, name): versions
        latest = {}
        for version, view in self.views(schema):
            for name, declared in view.items():
                seen_in.setdefault((name, "type", None), []).append(version)
                latest[name, "type", None] = declared
                for each in self.chain(declared):
                    for item in each.properties:
                        self.see(schema, seen_in, latest, (name, "property", item.name), version, each, item)
                    for item in each.patterns:
                        self.see(schema, seen_in, latest, (name, "pattern", item.name), version, each, item)
                for item in declared.members:
                    self.see(schema, seen_in, latest, (name, "member", item.name), version, declared, item)
        self.check_monotonic(schema, seen_in)
        for key, item in latest.items():
            if key[1] == "type":
                schema.types[key[0]] = self.new_type(schema, item, seen_in[key][0])
        for (name, what, _), item in sorted(latest.items(), key=lambda entry: (entry[0][0], entry[0][1], entry[0][2] or "")):
            self.place(schema.types[name], what, item)

    def see(self, schema, seen_in, latest, key, version, declared, item):
        """Notes one thing in one version. The same name in an ancestor is hidden by the descendant's."""
        versions = seen_in.setdefault(key, [])
        if versions and versions[-1] == version:
            return
        versions.append(version)
        known = latest.get(key)
        if known is None or known.source != item:
            latest[key] = self.own_versions(schema, declared, item, versions[0])
            latest[key].source = item
            if known:
                self.log(f"{schema.name}: {key[0]}.{key[2]} changes in {version}: the newest wins")

    @staticmethod
    def own_versions(schema, declared, item, version):
        """A copy whose versions are those of this schema: another schema's numbers mean nothing here."""
        foreign = declared.namespace.split(".")[0] != schema.name
        if foreign and item.deprecated is not None:
            raise CsdlError(f"{schema.name}: {item.name} of {declared.namespace} is deprecated there")
        copy = dataclasses.replace(item)
        copy.added = (0, 0, 0) if foreign else later(version, item.added)
        if copy.deprecated == ():
            copy.deprecated = copy.added
        return copy

    def check_monotonic(self, schema, seen_in):
        """What is there in a version is there in every later one; where the files lose something (each time by a wrong
        BaseType so far, and the JSON schemas have it), it is kept."""
        for (name, what, item), versions in seen_in.items():
            missing = [version for version in schema.versions if version > versions[0] and version not in versions]
            if missing:
                self.log(f"{schema.name}: {what} {name}.{item} is lost in {missing}: kept")

    def new_type(self, schema, declared, version):
        root_first = list(self.chain(declared))
        opens = [each.open for each in root_first if each.open is not None]
        kind = "EnumType" if declared.kind == "TypeDefinition" and declared.members else declared.kind
        deprecated = [each.deprecated for each in root_first if each.deprecated is not None
                      and each.namespace.split(".")[0] == schema.name]
        return Resolved(declared.name, kind, later(version, declared.added), deprecated[0] if deprecated else None,
                        open=bool(opens and opens[0]), definition=declared)

    @staticmethod
    def place(resolved, what, item):
        if what == "property":
            resolved.properties.append(item)
        elif what == "pattern":
            resolved.patterns.append(item)
        elif what == "member":
            resolved.members.append(item)

    # -- across schemas --------------------------------------------------------

    def find(self, full):
        """(schema, Resolved) of a type's full name, whatever version is named."""
        name, _, type_name = split_name(full)
        schema = self.schemas.get(name)
        if not schema or type_name not in schema.types:
            raise CsdlError(f"{full} is not declared in any of the files: another --csdl is needed")
        return schema, schema.types[type_name]

    def finish(self, schema):
        """What needs all schemas to be resolved: the main entity, actions."""
        entities = [name for name, each in schema.types.items() if each.kind == "EntityType"]
        with_uris = [name for name in entities if self.root_of(schema, name).uris]
        if schema.name in entities:
            schema.main = schema.name
        elif len(with_uris) == 1:
            (schema.main,) = with_uris
        if set(with_uris) - {schema.main}:
            raise CsdlError(f"{schema.name}: {with_uris} have URIs: the tables have place for one")
        for action in schema.actions:
            self.bind(schema, action)

    def has_writable(self, full, seen=()):
        """Whether anything within a complex type can be written."""
        schema, found = self.find(full)
        if found.kind != "ComplexType" or full in seen:
            return False
        return any(item.permissions in ("Write", "ReadWrite") or item.permissions is None and not item.link
                   and not item.type.startswith("Edm.") and self.has_writable(item.type, (*seen, full))
                   for item in found.properties)

    def root_of(self, schema, name):
        """The declaration in the unversioned namespace, where capabilities and URIs are."""
        return schema.declared.get((None, name)) or schema.types[name].definition

    def bind(self, schema, action):
        """Gives an action to the type that has a property of the type that the action names."""
        bound, _, binding = split_name(action.binding)
        owners = [each for each in schema.types.values() for item in each.properties
                  if split_name(item.type)[::2] == (bound, binding)]
        if bound != schema.name or len(owners) != 1:
            raise CsdlError(f"{schema.name}: action {action.name} belongs to {[each.name for each in owners]}")
        where = [version for (version, name) in schema.declared if name == binding]
        seen = None if None in where else min(where)
        action.added = later(action.added, seen)
        if action.deprecated == ():
            action.deprecated = action.added
        for item in action.parameters:
            item.added = later(item.added, action.added)
            if item.deprecated == ():
                item.deprecated = item.added
        owners[0].actions.append(action)


def marked_members(model, schema, item):
    """Properties with excerpt marks within a property's own type: (name, keys)."""
    name, _, type_name = split_name(item.type)
    if name != schema.name or item.link or type_name not in schema.types:
        return []
    return [(each.name, each.excerpt) for each in schema.types[type_name].properties if each.excerpt is not None]


def excerpts(model):
    """{entity: [(within or None, property, keys)]} of the entities with excerpt marks."""
    found = {}
    for name in sorted(model.schemas):
        schema = model.schemas[name]
        rows = []
        for item in schema.types[schema.main].properties if schema.main else []:
            if item.excerpt is not None:
                rows.append((None, item.name, item.excerpt))
                rows += [(item.name, inner, keys) for inner, keys in marked_members(model, schema, item)]
        if rows:
            found[name] = rows
    return found
