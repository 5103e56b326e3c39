#!/usr/bin/python3
"""Measures the whole server on the board "big" (1,000 sensors, 10,000 log entries): time from the start of all processes to the complete answer of each
collection, pages and filters of the log, memory of each process after the whole tree was read (on rack-1u, too), CPU when nobody asks and signals go
by, and the delay from a signal to the GET that shows it. The first answers include the log-in, which costs a hash of the password.

CPU time and memory hardly depend on what else a machine does; times do.

usage: tests/bench/big-board.py [--seconds N] [--samples N] [--json FILE]
Builds a release in build-bench (installed and stripped there), as bench.py does.
"""

import argparse
import collections
import http.client
import json
import pathlib
import statistics
import sys
import tempfile
import threading
import time

from measure import AUTHORIZATION, Demo, build, cpu_seconds, say, started_seconds

ROOT = "/redfish/v1"
SYSTEM = ROOT + "/Systems/system"
MANAGER = ROOT + "/Managers/bmc"
ENTRIES = SYSTEM + "/LogServices/EventLog/Entries"
CHASSIS = ROOT + "/Chassis"
COLLECTIONS = (
    ROOT + "/Systems", ROOT + "/Managers", CHASSIS, ROOT + "/UpdateService/FirmwareInventory",
    SYSTEM + "/Processors", SYSTEM + "/Memory", SYSTEM + "/Storage", SYSTEM + "/PCIeDevices", SYSTEM + "/LogServices",
    MANAGER + "/EthernetInterfaces", MANAGER + "/LogServices",
    ENTRIES + "?$top=50", ENTRIES + "?$top=50&$skip=9950",
    ROOT + "/AccountService/Accounts", ROOT + "/SessionService/Sessions",
)
LOG = {
    "50 at the begin": "$top=50&$skip=0",
    "50 in the middle": "$top=50&$skip=5000",
    "50 at the end": "$top=50&$skip=9950",
    "1,000 at the begin": "$top=1000&$skip=0",
    "1,000 at the end": "$top=1000&$skip=9000",
    "count alone": "$top=0",
    "filter: Severity": "$top=50&$filter=Severity%20eq%20'Critical'",
    "filter: Created": "$top=50&$filter=Created%20gt%20'2020-01-01T00:00:00Z'",
    "filter: Message": "$top=50&$filter=Message%20eq%20'nothing'",
}
RATES = (0, 1000, 10000)
SENSOR_COUNT = 1000
GIVE_UP_SECONDS = 60


class Client:
    """One keep-alive connection over plain HTTP, made again when it was closed or refused."""

    def __init__(self, demo):
        self.port, self.connection = demo.http_port, None

    def get(self, uri):
        """Status and body; (0, b"") when there was no answer."""
        if not self.connection:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=GIVE_UP_SECONDS)
        try:
            self.connection.request("GET", uri, headers={"Authorization": AUTHORIZATION})
            answer = self.connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            self.close()
            return 0, b""

    def get_json(self, uri):
        status, body = self.get(uri)
        if status != 200:
            raise RuntimeError(f"GET {uri}: {status}")
        return json.loads(body)

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None


# -- start --


class Watch(threading.Thread):
    """Asks for collections again and again, and notes when each had the count of members that it has at the end."""

    def __init__(self, demo, uris, finish):
        super().__init__(daemon=True)
        self.demo, self.uris, self.finish = demo, list(uris), finish
        self.counts, self.times = {}, {}

    def run(self):
        client = Client(self.demo)
        while not self.finish.is_set():
            for uri in self.uris:
                self.look(client, uri)
            self.finish.wait(0.1 if len(self.counts) == len(self.uris) else 0.01)
        client.close()

    def look(self, client, uri):
        status, body = client.get(uri)
        if status != 200:
            return
        answer = json.loads(body)
        count = answer["Members@odata.count"]
        if self.counts.get(uri) != count:
            self.counts[uri] = count
            self.times[uri] = time.clock_gettime(time.CLOCK_BOOTTIME) - self.demo.started
        if uri == CHASSIS:
            sensors = [member["@odata.id"] + "/Sensors" for member in answer["Members"]]
            self.uris += [one for one in sensors if one not in self.uris]


def start(demo):
    """Rows of (seconds since the first process started, members, URI)."""
    finish = threading.Event()
    watches = [Watch(demo, [uri], finish) for uri in COLLECTIONS]
    for watch in watches:
        watch.start()
    demo.wait()
    ready = time.clock_gettime(time.CLOCK_BOOTTIME) - demo.started
    deadline = time.monotonic() + GIVE_UP_SECONDS
    while not is_complete(watches):
        if time.monotonic() > deadline:
            raise RuntimeError(f"not complete after {GIVE_UP_SECONDS} s: " + ", ".join(
                uri for watch in watches for uri in watch.uris if uri not in watch.counts))
        time.sleep(0.1)
    time.sleep(2)  # what changes now was not complete before
    finish.set()
    for watch in watches:
        watch.join()
    rows = sorted((watch.times[uri], watch.counts[uri], uri) for watch in watches for uri in watch.uris)
    return {"ready": ready, "services": started_seconds(demo.pids()["chassis"]) - demo.started, "rows": rows}


def is_complete(watches):
    sensors = sum(count for watch in watches for uri, count in watch.counts.items() if uri.endswith("/Sensors"))
    return sensors >= SENSOR_COUNT and all(len(watch.counts) == len(watch.uris) for watch in watches)


# -- the tree --


def links(value, is_top=True):
    """Each URI that a document names. A member that is there whole, as log entries are in their page, is not asked for again."""
    if isinstance(value, list):
        for element in value:
            yield from links(element, False)
    elif isinstance(value, dict):
        uri = value.get("@odata.id")
        if uri and (is_top or "@odata.type" not in value):
            yield uri
        if "Members@odata.nextLink" in value:
            yield value["Members@odata.nextLink"]
        for element in value.values():
            yield from links(element, False)


def walk(demo):
    """GETs everything that can be reached from the root. How many URIs those were."""
    client, seen, todo = Client(demo), {ROOT}, collections.deque([ROOT])
    while todo:
        status, body = client.get(todo.popleft())
        # The journal and dumps are streams, schemas files; a link may lead to what has gone.
        if status != 200 or not body.startswith(b"{"):
            continue
        for uri in links(json.loads(body)):
            uri = uri.partition("#")[0].replace(" ", "%20")
            if uri.startswith(ROOT) and uri not in seen:
                seen.add(uri)
                todo.append(uri)
    client.close()
    return len(seen)


def memory(demo, board):
    begin = demo.memory()
    say(f"Reading all of {board} ...")
    return {"uris": walk(demo), "start_kib": begin, "walked_kib": demo.memory()}


# -- load --


def cost(demo, client, uri, seconds):
    """Median time, and CPU time of all processes, for a request whose answer is made anew: a parameter that means nothing makes each URI another."""
    pids, times, size = demo.pids().values(), [], 0
    before, end = cpu_seconds(pids), time.monotonic() + seconds
    while time.monotonic() < end or len(times) < 5:
        begin = time.monotonic()
        status, body = client.get(f"{uri}&n={len(times)}")
        times.append(time.monotonic() - begin)
        if status != 200:
            raise RuntimeError(f"GET {uri}: {status}")
        size = len(body)
    return {"bytes": size, "count": json.loads(body)["Members@odata.count"], "requests": len(times), "median_ms": statistics.median(times) * 1000,
            "cpu_ms": (cpu_seconds(pids) - before) / len(times) * 1000}


def log(demo, seconds):
    client = Client(demo)
    rows = {name: cost(demo, client, f"{ENTRIES}?{query}", seconds) for name, query in LOG.items()}
    client.close()
    return rows


def idle(demo, rate, seconds):
    """Percent of one core that each process takes while nobody asks and so many signals/s go by; the board's own models stand still."""
    pids = demo.pids()
    demo.sim("Storm", "uu", rate, int(seconds) + 5)
    time.sleep(1)
    before = {name: cpu_seconds([pid]) for name, pid in pids.items()}
    time.sleep(seconds)
    used = {name: (cpu_seconds([pid]) - before[name]) / seconds * 100 for name, pid in pids.items()}
    demo.sim("Storm", "uu", 0, 0)
    return used


def some_sensor(demo):
    """URI and D-Bus path of a sensor."""
    client = Client(demo)
    chassis = next(one["@odata.id"] for one in client.get_json(CHASSIS)["Members"] if client.get(one["@odata.id"] + "/Sensors")[0] == 200)
    uri = next(one["@odata.id"] for one in client.get_json(chassis + "/Sensors")["Members"] if "/temperature_" in one["@odata.id"])
    client.close()
    return uri, "/xyz/openbmc_project/sensors/temperature/" + uri.rpartition("/temperature_")[2]


def measure_big(folder, arguments):
    demo = Demo(folder, board="big", wait=False)
    try:
        say("Start of big ...")
        result = {"start": start(demo), "memory": memory(demo, "big")}
        demo.sim("Freeze", "b", "true")
        say("Pages of the log ...")
        result["log"] = log(demo, arguments.seconds)
        result["memory_after_log_kib"] = demo.memory()
        say("CPU when nobody asks ...")
        result["idle"] = {rate: idle(demo, rate, arguments.seconds * 3) for rate in RATES}
        say("Signal to GET ...")
        uri, path = some_sensor(demo)
        # A storm goes over the sensors in turn: each has so many signals in the 50 s of it.
        result["delay"] = {rate: demo.delay(path, uri, rate, min(arguments.samples, 50 * rate // SENSOR_COUNT)) for rate in RATES if rate}
        result["memory_at_end_kib"] = demo.memory()
    finally:
        demo.stop()
    return result


def measure_rack(folder):
    demo = Demo(folder)
    try:
        return {"memory": memory(demo, "rack-1u")}
    finally:
        demo.stop()


# -- report --


def print_start(found):
    print(f"start of big: all programs ready after {found['ready']:.2f} s; the services over D-Bus were started at {found['services']:.2f} s, when the "
          "simulated BMC was ready")
    print(f"{'complete':>8} {'members':>8}")
    for seconds, count, uri in found["rows"]:
        print(f"{seconds:6.2f} s {count:8}  {uri}")


def print_table(title, columns, number):
    """columns: (heading, {name: value}); with a row of sums."""
    print(f"\n{title:20}" + "".join(f"{heading:>18}" for heading, _ in columns))
    for name in columns[0][1]:
        print(f"{name:20}" + "".join(f"{number(values[name]):>18}" for _, values in columns))
    print(f"{'together':20}" + "".join(f"{number(sum(values.values())):>18}" for _, values in columns))


def report(big, rack):
    print_start(big["start"])
    print(f"\n{'the log':20} {'bytes':>8} {'count':>6} {'median ms':>10} {'CPU ms':>8}")
    for name, row in big["log"].items():
        print(f"{name:20} {row['bytes']:8} {row['count']:6} {row['median_ms']:10.2f} {row['cpu_ms']:8.2f}")
    print(f"\nwalked: big {big['memory']['uris']} URIs, rack-1u {rack['memory']['uris']} URIs", end="")
    print_table("PSS in KiB", [
        ("big, start", big["memory"]["start_kib"]), ("walked", big["memory"]["walked_kib"]), ("log read", big["memory_after_log_kib"]),
        ("at the end", big["memory_at_end_kib"]), ("rack-1u, start", rack["memory"]["start_kib"]), ("walked", rack["memory"]["walked_kib"]),
    ], lambda kib: f"{kib:,}")
    print_table("% of a core", [(f"{rate:,} signals/s", used) for rate, used in big["idle"].items()], "{:.1f}".format)
    print()
    for rate, row in big["delay"].items():
        print("signal to GET at {rate:,} signals/s: p50 {p50_usec} us, p99 {p99_usec} us, max {max_usec} us, {samples} samples".format(rate=rate, **row))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3, help="for each measurement (3)")
    parser.add_argument("--samples", type=int, default=500, help="for the delay from signal to GET (500)")
    parser.add_argument("--json", help="write the figures to this file")
    arguments = parser.parse_args()
    build()
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        big, rack = measure_big(folder, arguments), measure_rack(folder)
    report(big, rack)
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps({"big": big, "rack-1u": rack}, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
