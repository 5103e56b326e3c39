"""What the benchmarks have in common: a stripped release build in build-bench, its `shoal demo`, and how to measure processes. No program of its own."""

import base64
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BUILD = SOURCE / "build-bench"
INSTALLED = BUILD / "installed"
AUTHORIZATION = "Basic " + base64.b64encode(b"root:0penBmc").decode()
TICKS = os.sysconf("SC_CLK_TCK")
# Rows of `shoal status` that are no part of Shoal on a BMC.
NOT_OURS = ("sim", "bus", "dbus-daemon")


def say(text):
    print(text, file=sys.stderr, flush=True)


def build():
    say("Building a release in build-bench ...")
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["meson", "setup", BUILD, f"--prefix={INSTALLED}", "--buildtype=release", "-Dbench=true", "-Dtests=false"],
                       cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ninja", "-C", BUILD], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--strip"], check=True, stdout=subprocess.DEVNULL)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port):
    deadline = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def process_fields(pid):
    """Fields of /proc/PID/stat from the state on: field 3 of proc(5) is [0]."""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()


def cpu_seconds(pids):
    return sum(int(fields[11]) + int(fields[12]) for fields in map(process_fields, pids)) / TICKS


def started_seconds(pid):
    """When the process started, on CLOCK_BOOTTIME."""
    return int(process_fields(pid)[19]) / TICKS


def pss_kib(pid):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE).group(1))


class Demo:
    """The release build's `shoal demo`, serving plain HTTP as well, with the models' usual pace. Its state is in a folder below `folder`."""

    def __init__(self, folder, *gateway, board="rack-1u", wait=True):
        self.folder = tempfile.mkdtemp(dir=folder)
        self.port, self.http_port = free_port(), free_port()
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=self.folder)
        self.state = pathlib.Path(self.folder, "state")
        self.state.mkdir(mode=0o700)
        # What is measured over plain HTTP is authenticated, too.
        (self.state / "gateway.json").write_text('{"http_login": true}\n', encoding="utf-8")
        self.started = time.clock_gettime(time.CLOCK_BOOTTIME)
        self.process = subprocess.Popen(
            [INSTALLED / "bin/shoal", "demo", "--port", str(self.port), "--http-port", str(self.http_port), "--http", "serve",
             "--board", board, "--state", self.state, *(["--", *gateway] if gateway else [])],
            stdout=subprocess.PIPE, text=True, env=self.environment)
        if wait:
            self.wait()

    def wait(self):
        """Until all programs have said that they are ready."""
        for line in self.process.stdout:
            if line.split()[:1] == ["watch"]:
                self.run_dir = line.split()[-1]
            if line.split()[:1] == ["D-Bus"]:
                self.bus = line.split()[-1]
            if line.startswith("Ctrl-C"):
                return
        raise RuntimeError(f"shoal demo ended with {self.process.wait()}")

    def rows(self):
        output = subprocess.run([INSTALLED / "bin/shoal", "status", "--run", self.run_dir, "--json"], check=True, capture_output=True,
                                text=True, env=self.environment).stdout
        return {row["name"]: row for row in json.loads(output)}

    def pids(self, *names):
        """By name of program; without names those that are Shoal's on a BMC."""
        return {name: row["pid"] for name, row in self.rows().items() if (name in names if names else name not in NOT_OURS)}

    def memory(self):
        """PSS in KiB, by name of program."""
        return {name: pss_kib(pid) for name, pid in self.pids().items()}

    def get(self, uri):
        request = urllib.request.Request(f"http://127.0.0.1:{self.http_port}{uri}", headers={"Authorization": AUTHORIZATION})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def sim(self, member, signature, *arguments):
        """Calls the control interface of the simulated BMC."""
        subprocess.run(["busctl", f"--address={self.bus}", "call", "xyz.openbmc_project.Shoal.Sim", "/xyz/openbmc_project/shoal/sim",
                        "xyz.openbmc_project.Shoal.Sim", member, signature, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)

    def delay(self, sensor_path, sensor_uri, rate, samples):
        """From a signal on D-Bus to the GET that shows it, while so many signals/s go by."""
        self.sim("Storm", "uu", rate, 60)
        output = subprocess.run([BUILD / "tests/bench/signal-delay", self.bus, str(self.http_port), AUTHORIZATION, sensor_path, sensor_uri,
                                 str(samples)], check=True, capture_output=True, text=True, timeout=120).stdout
        self.sim("Storm", "uu", 0, 0)
        return json.loads(output)

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)
