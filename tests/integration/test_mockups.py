"""The project's own mockups are those of today's simulator: paths and types equal a fresh capture, and nothing is wrong with them."""

import json
import pathlib
import subprocess
import sys

import pytest

import harness

MOCKUPS = harness.SOURCE / "mockups"


def types(folder):
    return {str(path.relative_to(folder)): json.loads(path.read_text(encoding="utf-8")).get("@odata.type")
            for path in pathlib.Path(folder).rglob("index.json")}


@pytest.mark.parametrize("name", ["rack-1u", "multi-host"])
def test_mockup_is_that_of_a_fresh_capture(tmp_path, name):
    subprocess.run([sys.executable, harness.SOURCE / "tools" / "update-mockups", "--into", tmp_path, "--build", harness.BUILD, name],
                   check=True, timeout=250)
    assert types(MOCKUPS / name) == types(tmp_path / name), "run tools/update-mockups"


@pytest.mark.parametrize("name", ["rack-1u", "multi-host"])
def test_mockup_has_no_error_and_no_warning(name):
    done = subprocess.run([harness.program("shoal-check"), MOCKUPS / name], capture_output=True, text=True, timeout=60)
    assert ": 0 errors, 0 warnings" in done.stdout.splitlines()[-1], done.stdout
