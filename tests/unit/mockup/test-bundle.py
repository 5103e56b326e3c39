"""DMTF's and SNIA's mockups, which are no part of the repository: each is read without an error, and is the same after it was written and read
again, as a folder in both forms and as a fish file. What the fish file has of $metadata is what Python's xmltodict makes of it. shoal-check finds no dangling
link. Skipped, and says so, where the mockups are absent.

usage: test-bundle.py ROUND_TRIP SHOAL_CHECK REDFISH
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


def check_links(shoal_check, mockup):
    """Every link leads somewhere: a walk of the emulated mockup will find all of it."""
    done = subprocess.run([shoal_check, "--json", "--links-only", mockup], capture_output=True, check=False)
    report = json.loads(done.stdout)
    assert report["resources"] > 10, mockup
    assert not [finding for finding in report["findings"] if "link" in finding["kind"]], report["findings"]


def main():
    round_trip, shoal_check, redfish = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if not (redfish / "mockups").is_dir():
        print(f"{redfish}/mockups is absent: nothing was tested")
        return SKIPPED
    for mockup in mockups_of(redfish):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([round_trip, mockup, folder], check=True)
            check_fish(mockup, pathlib.Path(folder, "fish.json"))
        check_links(shoal_check, mockup)
    return 0


if __name__ == "__main__":
    sys.exit(main())
