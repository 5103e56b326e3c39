"""DMTF's and SNIA's mockups, which are no part of the repository: each is read without an error, and is the same after it was written and read
again, as a folder in both forms and as a fish file. What the fish file has of $metadata is what Python's xmltodict makes of it. Reads with
round-trip (round-trip.c). Skipped, and says so, where the mockups are absent.

usage: test-bundle.py ROUND_TRIP REDFISH
"""

import json
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77


def mockups_of(redfish):
    return sorted((redfish / "mockups").iterdir()) + [redfish / "swordfish" / "mockup"]


def check_fish(mockup, fish):
    """Every index.json is in the fish file, with the same values; so is $metadata, as xmltodict has it."""
    resources = json.loads(fish.read_text(encoding="ascii"))
    for path in mockup.rglob("index.json"):
        uri = "/".join(["/redfish/v1", *path.parent.relative_to(mockup).parts])
        expected = json.loads(path.read_text(encoding="utf-8"))
        expected.pop("@odata.etag", None)
        assert list(resources[uri].items()) == list(expected.items()), uri
    try:
        import xmltodict
    except ImportError:
        print("xmltodict is not installed: $metadata was not compared")
        return
    for path in mockup.rglob("$metadata/index.xml"):
        expected = xmltodict.parse(path.read_bytes())
        assert json.dumps(resources["/redfish/v1/$metadata"]) == json.dumps(expected), path


def main():
    round_trip, redfish = sys.argv[1], pathlib.Path(sys.argv[2])
    if not (redfish / "mockups").is_dir():
        print(f"{redfish}/mockups is absent: nothing was tested")
        return SKIPPED
    for mockup in mockups_of(redfish):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([round_trip, mockup, folder], check=True)
            check_fish(mockup, pathlib.Path(folder, "fish.json"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
