"""Golden files against the JSON schemas of DMTF: types, enumerations, required and unknown properties.

Usage: check-schema.py GOLDEN_FOLDER SCHEMA_FOLDER. Exit status 77 (skipped) when the schemas are not there: they are not part of this repository.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is missing")

SKIPPED = 77
BASE = "http://redfish.dmtf.org/schemas/v1/"


class Schemas:
    def __init__(self, folder):
        self.folder = folder
        self.loaded = {}

    def load(self, uri):
        """A schema by its URI. The folder has the newest version of each only: an older one is read as that."""
        if uri not in self.loaded:
            name = uri.rpartition("/")[2]  # of DMTF, or of SNIA's Swordfish
            path = self.folder / name
            if not path.exists():
                path = next(self.folder.glob(f"{name.split('.')[0]}.v*.json"))
            self.loaded[uri] = json.loads(path.read_text())
        return self.loaded[uri]

    def resolver(self, document):
        return jsonschema.RefResolver(BASE, document, handlers={"http": self.load})

    def of_type(self, odata_type):
        words = odata_type.lstrip("#").split(".")
        name = ".".join(words[:-1]) if len(words) == 3 else words[0]
        path = self.folder / f"{name}.json"
        if not path.exists():
            raise LookupError(f"no schema {path.name} for {odata_type}")
        return json.loads(path.read_text()), words[-1]


def check(path, schemas):
    resource = json.loads(path.read_text())
    document, definition = schemas.of_type(resource["@odata.type"])
    document = {**document, "$ref": f"#/definitions/{definition}"}
    validator = jsonschema.Draft7Validator(document, resolver=schemas.resolver(document))
    problems = []
    for error in validator.iter_errors(resource):
        leaves = [error]
        while any(leaf.context for leaf in leaves):
            leaves = [child for leaf in leaves for child in (leaf.context or [leaf])]
        problems += [f"/{'/'.join(map(str, leaf.absolute_path))}: {leaf.message[:200]}" for leaf in leaves]
    return problems


def main():
    golden, folder = map(pathlib.Path, sys.argv[1:3])
    if not folder.is_dir():
        print(f"SKIPPED: no schemas in {folder}: golden files were NOT checked against DMTF's JSON schemas", file=sys.stderr)
        return SKIPPED
    schemas = Schemas(folder)
    files = sorted(golden.glob("*.json"))
    if not files:
        print(f"no golden files in {golden}", file=sys.stderr)
        return 1
    failed = 0
    for path in files:
        for problem in check(path, schemas):
            print(f"{path.name}: {problem}", file=sys.stderr)
            failed += 1
    print(f"{len(files)} files, {failed} problems")
    return 1 if failed else 0


sys.exit(main())
