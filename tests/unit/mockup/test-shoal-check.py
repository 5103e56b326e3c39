"""shoal-check as a program, and through `shoal check`: exit status, report for people and for programs, fish files and archives, and that a
terminal does not obey a mockup.

usage: test-shoal-check.py SHOAL_CHECK SHOAL
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

SHOAL_CHECK, SHOAL = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
ROOT = {"@odata.id": "/redfish/v1/", "@odata.type": "#ServiceRoot.v1_17_0.ServiceRoot", "Id": "RootService", "Name": "Root"}
ROOT["Links"] = {"Sessions": {"@odata.id": "/redfish/v1/SessionService/Sessions"}}
SESSIONS = {"@odata.id": "/redfish/v1/SessionService/Sessions", "@odata.type": "#SessionCollection.SessionCollection", "Name": "Sessions"}
SESSIONS |= {"Members": [], "Members@odata.count": 0}


def run(*arguments, program=(SHOAL_CHECK,), environment=None):
    done = subprocess.run([*program, *arguments], capture_output=True, timeout=60, env=environment, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.mockup = pathlib.Path(self.folder.name, "mockup")
        self.write("index.json", ROOT)
        self.write("SessionService/Sessions/index.json", SESSIONS)

    def write(self, name, value):
        path = self.mockup / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")

    def test_clean(self):
        status, out, err = run(self.mockup)
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(out, f"{self.mockup}: 2 resources, 0 other files: 0 errors, 0 warnings, 0 notes\n")

    def test_errors(self):
        self.write("index.json", ROOT | {"Systems": {"@odata.id": "/redfish/v1/Systems"}, "Vendor": 1})
        self.write("Bad/index.json", "{")
        status, out, _ = run(self.mockup)
        self.assertEqual(status, 1)
        lines = out.splitlines()
        self.assertEqual(lines[0], "Bad/index.json")
        self.assertIn("is not JSON: line 1", lines[1])
        self.assertEqual(lines[2:5], [
            "/redfish/v1",
            '  error    /Systems/@odata.id: "/redfish/v1/Systems" is not in the mockup  [dangling-link]',
            "  error    /Vendor: has to be a string  [type]",
        ])
        self.assertEqual(run("--links-only", self.mockup)[1].count("[type]"), 0)

    def test_warnings_count_when_strict(self):
        self.write("Bios/index.json", {"@odata.id": "/redfish/v1/Bios", "@odata.type": "#Bios.v1_2_0.Bios", "Id": "Bios", "Name": "x"})
        self.assertEqual(run(self.mockup)[0], 0)
        status, out, _ = run("--strict", self.mockup)
        self.assertEqual(status, 1)
        self.assertIn("  warning  Bios may not be at this URI  [uri]\n", out)

    def test_json(self):
        self.write("index.json", ROOT | {"Vendor": 1})
        self.write("file.txt", "x")
        status, out, _ = run("--json", self.mockup)
        report = json.loads(out)
        self.assertEqual(status, 1)
        self.assertEqual({name: report[name] for name in ("mockup", "resources", "files", "errors", "warnings", "notes")},
                         {"mockup": str(self.mockup), "resources": 2, "files": 1, "errors": 1, "warnings": 0, "notes": 0})
        self.assertEqual(report["findings"], [{"level": "error", "kind": "type", "place": "/redfish/v1", "pointer": "/Vendor",
                                               "text": "has to be a string"}])

    def test_archive_and_fish(self):
        archive, fish = self.mockup / "../a.zip", self.mockup / "../a.json"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as writer:
            writer.writestr("redfish/v1/index.json", json.dumps(ROOT | {"Vendor": 1}))
        fish.write_text("\n " + json.dumps({"/redfish/v1": ROOT | {"Vendor": 1}}), encoding="utf-8")
        for source in (archive, fish):
            status, out, _ = run(source)
            self.assertEqual((status, out.count("[type]"), out.count("[dangling-link]")), (1, 1, 1), out)

    def test_a_terminal_does_not_obey(self):
        self.write("index.json", ROOT | {"\033[2J\u009b\x7f": 1, "é": 2})
        status, out, _ = run(self.mockup)
        self.assertEqual(status, 1)
        self.assertIn("/\\x1b[2J\\xc2\\x9b\\x7f: ", out)
        self.assertIn("/é: ", out)
        os.mkdir(os.fsencode(self.mockup) + b"/\xff\033")
        with open(os.fsencode(self.mockup) + b"/\xff\033/index.json", "wb") as file:
            file.write(b"{}")
        self.assertIn("\\xff\\x1b/index.json\n", run(self.mockup)[1])
        self.assertIn("\\xff\\x1b/index.json", json.loads(run("--json", self.mockup)[1])["findings"][0]["place"])

    def test_unreadable(self):
        status, out, _ = run("/nowhere")
        self.assertEqual(status, 1)
        self.assertIn("  error    No such file or directory  [unreadable]\n", out)

    def test_usage(self):
        for arguments in ((), ("a", "b"), ("--wrong", "a")):
            status, out, err = run(*arguments)
            self.assertEqual((status, out), (2, ""))
            self.assertTrue(err)
        status, out, _ = run("--help")
        self.assertEqual(status, 0)
        self.assertIn("--strict", out)
        self.assertRegex(run("--version")[1], r"^shoal-check \d")

    def test_through_shoal(self):
        environment = os.environ | {"SHOAL_PROGRAMS": str(SHOAL_CHECK.parent)}
        self.assertEqual(run("--json", self.mockup, program=(SHOAL, "check"), environment=environment), run("--json", self.mockup))
        self.assertIn("check ", run("--help", program=(SHOAL,))[1])
        status, _, err = run(self.mockup, program=(SHOAL, "check"), environment={"SHOAL_PROGRAMS": "/nowhere", "PATH": "/nowhere"})
        self.assertEqual(status, 1)
        self.assertIn("shoal-check: No such file or directory", err)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
