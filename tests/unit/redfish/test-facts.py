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


def check_refusals(root):
    """What the generator does not know is an error that names it, and a folder of something else is not touched."""
    schema = ('<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><e:DataServices>'
              '<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Thing">'
              '<ComplexType Name="Thing">{}</ComplexType></Schema></e:DataServices></e:Edmx>')
    cases = [
        ('<Property Name="A" Type="Edm.String"><Annotation Term="Redfish.New"/></Property>', "Redfish.New"),
        ('<Property Name="A" Type="Edm.Stream"/>', "Edm.Stream"),
        ('<Property Name="A" Type="Other.Thing"/>', "Other.Thing"),
        ('<Property Name="A" Type="Edm.String" Unicode="false"/>', "Unicode"),
        ('<Novelty/>', "Novelty"),
        ('<Property Name="A" Type="Edm.String">', "Thing_v1.xml"),
    ]
    problems = []
    for inner, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "csdl"))
            with open(os.path.join(folder, "csdl", "Thing_v1.xml"), "w", encoding="utf-8") as file:
                file.write(schema.format(inner))
            run = subprocess.run([sys.executable, "-B", os.path.join(root, "tools", "generate-facts.py"), "--csdl",
                                  os.path.join(folder, "csdl"), "--out", os.path.join(folder, "facts")],
                                 stderr=subprocess.PIPE, text=True, check=False)
            if run.returncode == 0 or expected not in run.stderr or "Traceback" in run.stderr:
                problems.append(f"{inner}: status {run.returncode}, {run.stderr}")
    return problems


def main():
    root, *folders = sys.argv[1:]
    problems = check_refusals(root)
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
