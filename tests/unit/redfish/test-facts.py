#!/usr/bin/env python3
"""Regenerates redfish/facts/ and redfish/excerpt-facts.c in a temporary folder and compares them byte for byte.

Arguments: source root, folders of CSDL. Exit status 77: skipped.
"""

import difflib
import os
import subprocess
import sys
import tempfile


def read(path):
    with open(path, encoding="ascii") as file:
        return file.read()


def generate(root, folders, out, seed):
    command = [sys.executable, "-B", os.path.join(root, "tools", "generate-facts.py"), "--out", os.path.join(out, "facts")]
    for folder in folders:
        command += ["--csdl", folder]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONHASHSEED": seed})
    files = {os.path.join("facts", name): read(os.path.join(out, "facts", name)) for name in os.listdir(os.path.join(out, "facts"))}
    return files | {"excerpt-facts.c": read(os.path.join(out, "excerpt-facts.c"))}


EDMX = ('<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><e:DataServices>{}</e:DataServices></e:Edmx>')
SCHEMA = '<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="{}"><ComplexType Name="Thing">{}</ComplexType></Schema>'


def write_schema(folder, name, *schemas):
    os.makedirs(os.path.join(folder, name), exist_ok=True)
    with open(os.path.join(folder, name, "Thing_v1.xml"), "w", encoding="utf-8") as file:
        file.write(EDMX.format("".join(SCHEMA.format(namespace, inner) for namespace, inner in schemas)))
    return ["--csdl", os.path.join(folder, name)]


def run(root, folder, *arguments):
    return subprocess.run([sys.executable, "-B", os.path.join(root, "tools", "generate-facts.py"), "--out",
                           os.path.join(folder, "facts"), *arguments], stderr=subprocess.PIPE, text=True, check=False)


def check_refusals(root):
    """What the generator does not know is an error that names it."""
    cases = [
        ('<Property Name="A" Type="Edm.String"><Annotation Term="Redfish.New"/></Property>', "Redfish.New"),
        ('<Property Name="A" Type="Edm.Stream"/>', "Edm.Stream"),
        ('<Property Name="A" Type="Other.Thing"/>', "Other.Thing"),
        ('<Property Name="A" Type="Edm.String" Unicode="false"/>', "Unicode"),
        ('<Novelty/>', "Novelty"),
        ('<Property Name="A" Type="Edm.String">', "Thing_v1.xml"),
    ]
    for inner, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            done = run(root, folder, *write_schema(folder, "csdl", ("Thing", inner)))
            if done.returncode == 0 or expected not in done.stderr or "Traceback" in done.stderr:
                yield f"{inner}: status {done.returncode}, {done.stderr}"


def check_folders(root):
    """The newer of two schemas wins, wherever it is; files of schemas that are no more go, and nobody else's do."""
    old = [("Thing.v1_0_0", '<Property Name="Old" Type="Edm.String"/>')]
    new = [*old, ("Thing.v1_1_0", '<Property Name="New" Type="Edm.String"/>')]
    for first, second in ((old, new), (new, old)):
        with tempfile.TemporaryDirectory() as folder:
            done = run(root, folder, *write_schema(folder, "one", *first), *write_schema(folder, "two", *second))
            if done.returncode or "(1, 1, 0) wins" not in done.stderr or "New" not in read(os.path.join(folder, "facts", "Thing.c")):
                yield f"two of one name: status {done.returncode}, {done.stderr}"
            os.rename(os.path.join(folder, "facts", "Thing.c"), os.path.join(folder, "facts", "Gone.c"))
            if run(root, folder, *write_schema(folder, "one", *first)).returncode or "Gone.c" in os.listdir(
                    os.path.join(folder, "facts")):
                yield "a schema that is no more stays"
            with open(os.path.join(folder, "facts", "letter.txt"), "w", encoding="ascii") as file:
                file.write("Dear reader")
            done = run(root, folder, *write_schema(folder, "one", *first))
            if done.returncode == 0 or "letter.txt is not ours" not in done.stderr:
                yield f"somebody else's file: status {done.returncode}, {done.stderr}"


def main():
    root, *folders = sys.argv[1:]
    problems = [*check_refusals(root), *check_folders(root)]
    print("\n".join(problems))
    if problems:
        return 1
    missing = [folder for folder in folders if not os.path.isdir(folder)]
    if missing:
        print(f"SKIPPED: no CSDL at {missing}", file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        first, second = generate(root, folders, one, "0"), generate(root, folders, two, "7")
    committed = {os.path.join("facts", name): read(os.path.join(root, "redfish", "facts", name))
                 for name in os.listdir(os.path.join(root, "redfish", "facts"))}
    committed["excerpt-facts.c"] = read(os.path.join(root, "redfish", "excerpt-facts.c"))
    for name in sorted(set(first) | set(committed)):
        difference = difflib.unified_diff(committed.get(name, "").splitlines(), first.get(name, "").splitlines(),
                                          f"{name} committed", "generated", lineterm="")
        print("\n".join(list(difference)[:20]), end="")
    print(f"{len(first)} files")
    return 0 if first == second == committed else 1


if __name__ == "__main__":
    sys.exit(main())
