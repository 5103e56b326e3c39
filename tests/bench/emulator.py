#!/usr/bin/python3
"""Measures `shoal emulate` beside DMTF's Redfish-Mockup-Server on the same mockup in the same run, the time to load 10,000 resources, and fleets.

What counts is requests for each second of CPU of all processes of each side (utime + stime), and PSS: both hardly depend on what else the machine does.
"hello" is the least that a libuv + llhttp server can do (hello.c): no answer can be cheaper for us.

usage: tests/bench/emulator.py [--mockup DIR] [--mockup-server DIR] [--requests N] [--fleets N,N] [--json FILE]
The Mockup-Server (a checkout of github.com/DMTF/Redfish-Mockup-Server; or MOCKUP_SERVER in the environment) is no part of this project: without it
its column is missing. Builds a release in build-bench. Needs wrk.
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

from measure import BUILD, INSTALLED, SOURCE, build, free_port, pss_kib, say, wait_for_port

LARGE = 10000
COPIED = pathlib.PurePath("Systems/437XR1138R2")
# How many requests of the fleet's measurement each BMC answers.
ASKED = ("/redfish/v1", "/redfish/v1/Systems", "/redfish/v1/Systems/437XR1138R2", "/redfish/v1/Chassis/1U", "/redfish/v1/Managers/BMC")
SYSTEM = "/redfish/v1/Systems/437XR1138R2"
COLLECTION = "/redfish/v1/EventService/Subscriptions"
SUBSCRIPTION = {"Destination": "http://127.0.0.1:9/none", "Protocol": "Redfish", "Context": "bench"}


def make_large(source, folder):
    """The mockup with so many copies of its system, under new Ids, that it has 10,000 resources. Returns how many."""
    files = {path.relative_to(source): path.read_bytes() for path in source.rglob("*") if path.is_file()}
    copied = {name: data for name, data in files.items() if COPIED in name.parents}
    count = sum(name.name == "index.json" for name in files)
    collection = json.loads(files[pathlib.Path("Systems/index.json")])
    number = 0
    while count < LARGE:
        number += 1
        new = f"copy{number}"
        for name, data in copied.items():
            files[pathlib.Path("Systems", new, name.relative_to(COPIED))] = data.replace(COPIED.name.encode(), new.encode())
            count += name.name == "index.json"
        collection["Members"].append({"@odata.id": f"/redfish/v1/Systems/{new}"})
    collection["Members@odata.count"] = len(collection["Members"])
    files[pathlib.Path("Systems/index.json")] = json.dumps(collection).encode()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return count


def children(pid):
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(path.read_text(encoding="ascii").rsplit(")", 1)[1].split()[1]) == pid:
                found.append(int(path.parent.name))
        except OSError:
            pass
    return found


class Side:
    """A server that is measured. A subclass starts it: .process, .port, .pids."""

    name = None

    def cpu(self):
        """Of all their threads, in nanoseconds as the scheduler counts them: a few hundred requests are less than a tick."""
        return sum(int(path.read_text(encoding="ascii").split()[0]) for pid in self.pids
                   for path in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9

    def pss_mib(self):
        return sum(map(pss_kib, self.pids)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        started = time.monotonic()
        self.process.wait(600)
        return time.monotonic() - started


class Shoal(Side):
    name = "shoal"

    def __init__(self, mockup, folder, *arguments, port=None):
        self.port = port or free_port()
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=folder))
        before = time.clock_gettime(time.CLOCK_BOOTTIME)
        self.process = subprocess.Popen([INSTALLED / "bin/shoal", "emulate", "--address", "127.0.0.1", "--port", str(self.port), "--imockup", mockup,
                                         "--log-level", "error", *arguments],
                                        stdout=subprocess.PIPE, text=True, cwd=self.folder, env=dict(os.environ, XDG_RUNTIME_DIR=str(self.folder)))
        for line in self.process.stdout:
            if line.startswith("Ctrl-C"):
                break
        else:
            raise RuntimeError(f"shoal emulate ended with {self.process.wait()}")
        self.start_s = time.clock_gettime(time.CLOCK_BOOTTIME) - before
        self.pids = [self.process.pid, *children(self.process.pid)]
        self.start_cpu_s = self.cpu()

    def descriptors(self):
        return sum(len(list(pathlib.Path(f"/proc/{pid}/fd").iterdir())) for pid in self.pids)


class MockupServer(Side):
    name = "mockup-server"

    def __init__(self, program, mockup, folder):
        # It needs grequests to send events only, and sends none here.
        stub = pathlib.Path(folder) / "stub"
        stub.mkdir(exist_ok=True)
        (stub / "grequests.py").write_text("")
        self.port = free_port()
        self.process = subprocess.Popen([sys.executable, program / "redfishMockupServer.py", "-D", mockup, "-S", "-p", str(self.port)], cwd=folder,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, PYTHONPATH=str(stub)))
        wait_for_port(self.port)
        self.pids = [self.process.pid]


class Hello(Side):
    name = "hello"

    def __init__(self, size):
        self.port = free_port()
        self.process = subprocess.Popen([BUILD / "tests/bench/hello", "--port", str(self.port), "--size", str(size)], stdout=subprocess.DEVNULL)
        wait_for_port(self.port)
        self.pids = [self.process.pid]


class Client:
    """Bare requests on one connection, which the Mockup-Server closes after each."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, method, uri, body=None, host=None):
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if host:
            headers["Host"] = host
        self.connection.request(method, uri, json.dumps(body) if body is not None else None, headers)
        answer = self.connection.getresponse()
        answer.body = answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"{method} {uri}: {answer.status}")
        return answer


def walk(mockup):
    """URIs of all resources in a mockup of the short form."""
    return ["/redfish/v1" + ("" if path.parent == mockup else f"/{path.parent.relative_to(mockup).as_posix()}")
            for path in sorted(mockup.rglob("index.json"))]


def rate(side, count, ask):
    """Requests for each second of CPU: ask(i) is so many times done, and returns how many requests it was."""
    before = side.cpu()
    done = sum(ask(i) for i in range(count))
    spent = side.cpu() - before
    return round(done / spent) if spent > 0 else None


def rate_of_many(side, uri, seconds=5):
    """The same for 32 clients at once, by wrk: how a pipeline asks, where one client at a time mostly measures how often processes wake."""
    before = side.cpu()
    output = subprocess.run(["wrk", "-t1", "-c32", f"-d{seconds}s", f"http://127.0.0.1:{side.port}{uri}"], capture_output=True, text=True, check=True,
                            timeout=60).stdout
    done = int(re.search(r"(\d+) requests in", output).group(1))
    return round(done / (side.cpu() - before))


def measure_kept(side, uri, requests):
    """One answer again and again, which may be kept."""
    client = Client(side.port)

    def once(_):
        client.ask("GET", uri)
        return 1

    return {"get_again": rate(side, requests, once), "get_again_32": rate_of_many(side, uri)}


def measure_side(side, uris, requests):
    client = Client(side.port)

    def once(i):
        client.ask("GET", uris[i])
        return 1

    def patch(i):
        client.ask("PATCH", SYSTEM, {"AssetTag": f"tag {i}"})
        return 1

    def post_delete(_):
        location = client.ask("POST", COLLECTION, SUBSCRIPTION).getheader("Location")
        client.ask("DELETE", location[location.index("/redfish"):])
        return 2

    result = {"memory_at_start_mib": round(side.pss_mib(), 1)}
    result["get_each_once"] = rate(side, len(uris), once)
    result.update(measure_kept(side, uris[0], requests))
    result["patch"] = rate(side, requests // 4, patch)
    result["post_and_delete"] = rate(side, requests // 8, post_delete)
    result["memory_mib"] = round(side.pss_mib(), 1)
    return result


def end(side):
    side.process.kill()
    side.process.wait()


def compare(mockup, server, folder, requests):
    """The same requests to both."""
    rows = {}
    ours = Shoal(mockup, folder, "--events", "none")  # the other side tells nobody of changes
    try:
        rows["shoal"] = measure_side(ours, walk(mockup), requests)
        root = len(Client(ours.port).ask("GET", "/redfish/v1").body)
    finally:
        ours.stop()
    hello = Hello(root)
    try:
        rows["hello"] = measure_kept(hello, "/redfish/v1", requests)
    finally:
        end(hello)
    if not server:
        return rows
    # The other side gets a twentieth: a request of it takes that much longer.
    theirs = MockupServer(server, mockup, folder)
    try:
        rows["mockup-server"] = measure_side(theirs, walk(mockup), max(80, requests // 20))
    finally:
        end(theirs)
    for name in ("shoal", "hello"):
        rows[f"times_of_{name}"] = {what: round(value / rows["mockup-server"][what], 1) for what, value in rows[name].items()
                                    if not what.startswith("memory")}
    return rows


def load(large, count, folder):
    """From the start of the command to readiness of all, and a GET of each resource, once."""
    running = Shoal(large, folder)
    uris = walk(large)
    client = Client(running.port)
    row = {"resources": count, "start_s": round(running.start_s, 2), "start_cpu_s": round(running.start_cpu_s, 2), "memory_mib": round(running.pss_mib(), 1)}

    def get(i):
        client.ask("GET", uris[i])
        return 1

    row["get_each_once"] = rate(running, len(uris), get)
    row["memory_after_mib"] = round(running.pss_mib(), 1)
    running.stop()
    return row


def fleet(mockup, count, folder, by_host):
    base = 10000 + os.getpid() % 1000
    running = Shoal(mockup, folder, "--instances", str(count), *(["--by-host"] if by_host else []), port=None if by_host else base)
    row = {"bmcs": count, "by_host": by_host, "start_s": round(running.start_s, 2), "start_cpu_s": round(running.start_cpu_s, 2),
           "memory_at_start_mib": round(running.pss_mib(), 1), "descriptors": running.descriptors()}
    shared = Client(running.port)

    def each(then):
        for i in range(count):
            client = shared if by_host else Client(running.port + i)
            then(client, f"bmc{i + 1}.example.com" if by_host else None)
            if not by_host:
                client.connection.close()

    each(lambda client, host: [client.ask("GET", uri, host=host) for uri in ASKED])
    row["memory_asked_mib"] = round(running.pss_mib(), 1)
    each(lambda client, host: client.ask("PATCH", SYSTEM, {"AssetTag": "mine"}, host))
    row["memory_changed_mib"] = round(running.pss_mib(), 1)
    row["stop_s"] = round(running.stop(), 1)
    row["saved"] = len(list(running.folder.glob("lastfish-bmc*.json")))
    if running.process.returncode != 0 or row["saved"] != count:
        raise RuntimeError(f"the fleet ended with {running.process.returncode}, {row['saved']} of {count} saved")
    for path in running.folder.glob("lastfish-*.json"):
        path.unlink()
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mockup", type=pathlib.Path, default=SOURCE.parent.parent / "shared/redfish/mockups/public-rackmount1",
                        help="DMTF's public-rackmount1, in the short form")
    parser.add_argument("--mockup-server", type=pathlib.Path, default=os.environ.get("MOCKUP_SERVER"))
    parser.add_argument("--requests", type=int, default=20000)
    parser.add_argument("--fleets", default="1000,5000")
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    build()
    if not options.mockup_server:
        say("!!! No --mockup-server and no MOCKUP_SERVER: nothing to compare with, its column is missing.")
    results = {}
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        large = pathlib.Path(folder) / "large"
        count = make_large(options.mockup, large)
        results["load"] = load(large, count, folder)
        say(json.dumps(results["load"]))
        results["speed"] = compare(options.mockup, options.mockup_server and pathlib.Path(options.mockup_server).resolve(), folder,
                                   options.requests)
        say(json.dumps(results["speed"], indent=1))
        results["fleets"] = []
        for number in map(int, filter(None, options.fleets.split(","))):
            for by_host in (False, True):
                results["fleets"].append(fleet(options.mockup, number, folder, by_host))
                say(json.dumps(results["fleets"][-1]))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
