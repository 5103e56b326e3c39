"""Reads CSDL as DMTF and SNIA write it, element by element.

Whatever is not in the tables of this file is an error, never silently dropped. Terms and attributes that are known
and carry no fact for our tables are in IGNORED and in the attribute sets, by name.
"""

import os
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
EDMX = "{http://docs.oasis-open.org/odata/ns/edmx}"
VERSION = re.compile(r"^v(\d+)_(\d+)_(\d+)$")
RELEASE = re.compile(r"^20\d\d\.\d$")

# Namespaces that define the language of the others.
VOCABULARIES = {"RedfishExtensions", "Validation"}

# Texts for people, and hints that no table needs.
IGNORED = {
    "OData.Description", "OData.LongDescription",  # sentences
    "Redfish.OwningEntity", "RedfishExtensions.v1_0_0.OwningEntity", "Redfish.Release", "Redfish.Language",
    "OData.AutoExpandReferences",  # links are always shown as links
    "Redfish.URISegment",  # Redfish.Uris has the whole
    "Redfish.IPv6Format",  # Validation.Pattern is there as well, where it can be checked
}


class CsdlError(Exception):
    pass


@dataclass
class Member:
    name: str
    added: tuple = None
    deprecated: tuple = None


@dataclass
class Property:
    """A property, a navigation property (link) or a parameter."""
    name: str
    type: str  # full name without Collection()
    array: bool
    link: bool = False
    nullable: bool = True
    permissions: str = None  # Read, Write, ReadWrite, None
    unit: str = None
    minimum: float = None
    maximum: float = None
    pattern: str = None
    required: bool = False
    required_on_create: bool = False
    expanded: bool = False
    url: bool = False
    excerpt: str = None  # keys; "" without keys
    excerpt_copy: str = None
    excerpt_only: bool = False
    added: tuple = None
    deprecated: tuple = None  # (): without a version


@dataclass
class Type:
    namespace: str
    name: str
    kind: str  # EntityType, ComplexType, EnumType, TypeDefinition
    base: str = None
    abstract: bool = False
    open: bool = None  # None: not said
    underlying: str = None
    properties: list = field(default_factory=list)
    patterns: list = field(default_factory=list)  # properties whose name is a pattern
    members: list = field(default_factory=list)
    pattern: str = None
    minimum: float = None
    maximum: float = None
    capabilities: dict = field(default_factory=dict)
    uris: list = field(default_factory=list)
    deprecated_uris: list = field(default_factory=list)
    added: tuple = None
    deprecated: tuple = None


@dataclass
class Action:
    namespace: str
    name: str
    binding: str  # full name of the type that it is bound to
    parameters: list
    returns: str = None
    added: tuple = None
    deprecated: tuple = None


def tag_of(element):
    return element.tag.replace(EDM, "").replace(EDMX, "edmx:")


def version_of(text):
    """"v1_2_3" as (1, 2, 3)."""
    match = VERSION.match(text or "")
    if not match:
        raise CsdlError(f"{text!r} is not a version")
    return tuple(int(part) for part in match.groups())


def split_type(text):
    """"Collection(Edm.String)" as ("Edm.String", True)."""
    match = re.match(r"^Collection\(([^()]+)\)$", text)
    return (match.group(1), True) if match else (text, False)


def check_attributes(element, *known):
    unknown = set(element.attrib) - set(known)
    if unknown:
        raise CsdlError(f"{tag_of(element)} {element.get('Name')}: unknown attributes {sorted(unknown)}")


def bool_of(element, name, default):
    text = element.get(name)
    if text not in (None, "true", "false"):
        raise CsdlError(f"{tag_of(element)}: {name}={text!r}")
    return default if text is None else text == "true"


# -- annotations ---------------------------------------------------------------

def annotations(element):
    """(term, annotation) of those that carry facts."""
    for child in element.findall(EDM + "Annotation"):
        if child.get("Term") not in IGNORED:
            yield child.get("Term"), child


def only_annotations(element):
    """Complains about any other child."""
    for child in element:
        if tag_of(child) != "Annotation":
            raise CsdlError(f"{tag_of(element)} {element.get('Name')}: unknown element {tag_of(child)}")


def records_of(annotation):
    """Collection(Record(PropertyValue …)) as dictionaries; a record's own annotations are under None."""
    for collection in annotation:
        for record in collection:
            if tag_of(collection) != "Collection" or tag_of(record) != "Record":
                raise CsdlError(f"{annotation.get('Term')}: not a collection of records")
            values = {None: record}
            for value in record.findall(EDM + "PropertyValue"):
                check_attributes(value, "Property", "String", "EnumMember")
                values[value.get("Property")] = value.get("String") or value.get("EnumMember")
            yield values


def strings_of(annotation):
    return [text.text.strip() for collection in annotation for text in collection]


def flag_of(annotation):
    """An annotation that is true by being there."""
    check_attributes(annotation, "Term", "Bool")
    return bool_of(annotation, "Bool", True)


def number_of(annotation):
    check_attributes(annotation, "Term", "Int", "Decimal", "Float")
    value = annotation.get("Int") or annotation.get("Decimal") or annotation.get("Float")
    return float(value)


def permission_of(annotation):
    member = annotation.get("EnumMember", "OData.Permission/None")  # two of SNIA's have no value: not to be written
    if not member.startswith("OData.Permission/"):
        raise CsdlError(f"permission {member}")
    return member.split("/")[1]


def revision_of(text):
    """Unversioned schemas (collections) name a release, "2022.1": no version."""
    return () if RELEASE.match(text or "") else version_of(text)


def read_revisions(annotation, target):
    for record in records_of(annotation):
        kind = record["Kind"]
        if kind == "Redfish.RevisionKind/Added":
            target.added = revision_of(record["Version"])
        elif kind == "Redfish.RevisionKind/Deprecated":
            target.deprecated = revision_of(record["Version"])
        elif kind != "Redfish.RevisionKind/Modified":
            raise CsdlError(f"revision {kind}")


def read_deprecated(_, target):
    """Redfish.Deprecated has a sentence and no version."""
    target.deprecated = ()


def setter(name, reader):
    def read(annotation, target):
        setattr(target, name, reader(annotation))
    return read


def text_of(annotation):
    return annotation.get("String") or ""


REVISION_TERMS = {"Redfish.Revisions": read_revisions, "Redfish.Deprecated": read_deprecated}
LIMIT_TERMS = {
    "Validation.Minimum": setter("minimum", number_of),
    "Validation.Maximum": setter("maximum", number_of),
    "Validation.Pattern": setter("pattern", text_of),
}
PROPERTY_TERMS = REVISION_TERMS | LIMIT_TERMS | {
    "OData.Permissions": setter("permissions", permission_of),
    "OData.IsURL": setter("url", flag_of),
    "OData.AutoExpand": setter("expanded", flag_of),
    "Measures.Unit": setter("unit", text_of),
    "Redfish.Required": setter("required", flag_of),
    "Redfish.RequiredOnCreate": setter("required_on_create", flag_of),
    "Redfish.Excerpt": setter("excerpt", text_of),
    "Redfish.ExcerptCopy": setter("excerpt_copy", text_of),
    "Redfish.ExcerptCopyOnly": setter("excerpt_only", flag_of),
}


def read_capability(annotation, target):
    (record,) = list(annotation)
    (value,) = record.findall(EDM + "PropertyValue")
    target.capabilities[value.get("Property")] = bool_of(value, "Bool", None)


def read_patterns(annotation, target):
    """"^[^:\\\\s]+$" of two schemas was escaped once too often: white space is meant, not a backslash and an s."""
    for record in records_of(annotation):
        name, array = split_type(record["Type"])
        target.patterns.append(Property(record["Pattern"].replace("\\\\", "\\"), name, array))


def read_enumeration(annotation, target):
    for record in records_of(annotation):
        member = Member(record["Member"])
        read_annotations(record[None], REVISION_TERMS, member)
        target.members.append(member)


def read_open(annotation, target):
    target.open = bool_of(annotation, "Bool", True)


def ignore(annotation, target):
    pass


TYPE_TERMS = REVISION_TERMS | LIMIT_TERMS | {
    "Capabilities.InsertRestrictions": read_capability,
    "Capabilities.UpdateRestrictions": read_capability,
    "Capabilities.DeleteRestrictions": read_capability,
    "OData.AdditionalProperties": read_open,
    "OData.Permissions": ignore,  # of a complex type (Resource.Status, Condition): its properties say the same
    "Redfish.DynamicPropertyPatterns": read_patterns,
    "Redfish.Enumeration": read_enumeration,
    "Redfish.Uris": setter("uris", strings_of),
    "Redfish.DeprecatedUris": setter("deprecated_uris", strings_of),
}


def read_annotations(element, terms, target):
    for term, annotation in annotations(element):
        if term not in terms:
            raise CsdlError(f"{tag_of(element)} {element.get('Name')}: unknown term {term}")
        terms[term](annotation, target)


# -- elements ------------------------------------------------------------------

def read_property(element):
    # A default value is for people; whether a target is contained shows in its URI.
    check_attributes(element, "Name", "Type", "Nullable", "DefaultValue", "ContainsTarget")
    only_annotations(element)
    name, array = split_type(element.get("Type"))
    found = Property(element.get("Name"), name, array, link=tag_of(element) == "NavigationProperty",
                     nullable=bool_of(element, "Nullable", True))
    read_annotations(element, PROPERTY_TERMS, found)
    return found


def read_structure(namespace, element):
    check_attributes(element, "Name", "BaseType", "Abstract", "OpenType")
    found = Type(namespace, element.get("Name"), tag_of(element), base=element.get("BaseType"),
                 abstract=bool_of(element, "Abstract", False), open=bool_of(element, "OpenType", None))
    for child in element:
        if tag_of(child) in ("Property", "NavigationProperty"):
            found.properties.append(read_property(child))
        elif tag_of(child) not in ("Annotation", "Key"):  # the key is in the URI
            raise CsdlError(f"{found.name}: unknown element {tag_of(child)}")
    read_annotations(element, TYPE_TERMS, found)
    return found


def read_enum(namespace, element):
    check_attributes(element, "Name")
    found = Type(namespace, element.get("Name"), "EnumType")
    for child in element:
        if tag_of(child) == "Member":
            check_attributes(child, "Name")
            only_annotations(child)
            member = Member(child.get("Name"))
            read_annotations(child, REVISION_TERMS, member)
            found.members.append(member)
        elif tag_of(child) != "Annotation":
            raise CsdlError(f"{found.name}: unknown element {tag_of(child)}")
    read_annotations(element, TYPE_TERMS, found)
    return found


def read_definition(namespace, element):
    check_attributes(element, "Name", "UnderlyingType")
    only_annotations(element)
    found = Type(namespace, element.get("Name"), "TypeDefinition", underlying=element.get("UnderlyingType"))
    read_annotations(element, TYPE_TERMS, found)
    return found


def read_action(namespace, element):
    check_attributes(element, "Name", "IsBound")
    parameters, returns = [], None
    for child in element:
        if tag_of(child) == "Parameter":
            parameters.append(read_property(child))
        elif tag_of(child) == "ReturnType":
            returns = child.get("Type")
        elif tag_of(child) != "Annotation":
            raise CsdlError(f"action {element.get('Name')}: unknown element {tag_of(child)}")
    if not parameters or element.get("IsBound") != "true":
        raise CsdlError(f"action {element.get('Name')} is bound to nothing")
    found = Action(namespace, element.get("Name"), parameters[0].type, parameters[1:], returns)
    read_annotations(element, REVISION_TERMS, found)
    return found


READERS = {"EntityType": read_structure, "ComplexType": read_structure, "EnumType": read_enum,
           "TypeDefinition": read_definition, "Action": read_action}
# Terms are the language of annotations; the container names the resources of the root, as ServiceRoot does.
SKIPPED = {"Annotation", "Term", "EntityContainer"}


def read_file(path):
    """{namespace: [Type or Action, …]} of one file; namespaces without any are there, too."""
    namespaces = {}
    try:
        for schema in ElementTree.parse(path).getroot().iter(EDM + "Schema"):
            namespace = schema.get("Namespace")
            if namespace.split(".")[0] in VOCABULARIES:
                continue
            found = namespaces.setdefault(namespace, [])
            read_annotations(schema, {}, None)
            for child in schema:
                if tag_of(child) in READERS:
                    found.append(READERS[tag_of(child)](namespace, child))
                elif tag_of(child) not in SKIPPED:
                    raise CsdlError(f"{namespace}: unknown element {tag_of(child)}")
    except (CsdlError, ElementTree.ParseError, KeyError, ValueError) as error:
        raise CsdlError(f"{os.path.basename(path)}: {error}") from error
    return namespaces
