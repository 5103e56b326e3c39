#!/usr/bin/python3
"""Measures Shoal beside two baselines in the same run: a bare libuv + llhttp server ("hello") and nginx with a static file, each with answers of equal size.

Absolute times are noise on a shared machine; what counts is requests for each second of server CPU (utime + stime of all Shoal processes), and the ratio to hello.

usage: tests/bench/bench.py [--seconds N] [--requests N] [--json FILE] [--only-queries]
Builds a release in build-bench (installed and stripped there). Needs wrk, nginx, root or the same user.
"""

import argparse
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
OURS = ("gateway", "account", "session", "chassis")
SENSOR = "/redfish/v1/Chassis/rack/Sensors/temperature_CPU0"
SENSOR_PATH = "/xyz/openbmc_project/sensors/temperature/CPU0"
TARGETS = {
    "service root": "/redfish/v1",
    "one sensor": SENSOR,
    "sensor collection": "/redfish/v1/Chassis/rack/Sensors",
}
SENSORS = TARGETS["sensor collection"]
# What is asked, and what the gateway may have kept before: warm, the whole answer; parts, all that it is made of (a parameter that changes and
# means nothing makes each query another one); cold, nothing at all, and nobody to share with.
QUERIES = {
    "$expand=. warm": (SENSORS + "?$expand=.", "warm", 32),
    "$expand=. of parts": (SENSORS + "?$expand=.", "parts", 32),
    "$expand=. cold": (SENSORS + "?$expand=.", "cold", 1),
    "$filter warm": (SENSORS + "?$filter=Reading%20gt%20100", "warm", 32),
    "$filter of parts": (SENSORS + "?$filter=Reading%20gt%20100", "parts", 32),
    "$filter cold": (SENSORS + "?$filter=Reading%20gt%20100", "cold", 1),
    "root $levels=2 warm": ("/redfish/v1?$expand=.($levels=2)", "warm", 32),
    "root $levels=2 cold": ("/redfish/v1?$expand=.($levels=2)", "cold", 1),
}
CONNECTIONS = (1, 32, 256)
TICKS = os.sysconf("SC_CLK_TCK")


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


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def pss_kib(pid):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE).group(1))


class Demo:
    """The release build's `shoal demo`, serving plain HTTP as well, with the models' usual pace."""

    def __init__(self, folder, *gateway):
        self.port, self.http_port = free_port(), free_port()
        self.folder = folder
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=str(folder))
        # What is measured over plain HTTP is authenticated, too.
        pathlib.Path(folder, "state").mkdir(mode=0o700, exist_ok=True)
        pathlib.Path(folder, "state", "gateway.json").write_text('{"http_login": true}\n', encoding="utf-8")
        self.process = subprocess.Popen(
            [INSTALLED / "bin/shoal", "demo", "--port", str(self.port), "--http-port", str(self.http_port), "--http", "serve",
             "--state", f"{folder}/state", *(["--", *gateway] if gateway else [])],
            stdout=subprocess.PIPE, text=True, env=self.environment)
        for line in self.process.stdout:
            if line.split()[:1] == ["watch"]:
                self.run_dir = line.split()[-1]
            if line.split()[:1] == ["D-Bus"]:
                self.bus = line.split()[-1]
            if line.startswith("Ctrl-C"):
                break

    def rows(self):
        output = subprocess.run([INSTALLED / "bin/shoal", "status", "--run", self.run_dir, "--json"], check=True, capture_output=True,
                                text=True, env=self.environment).stdout
        return {row["name"]: row for row in json.loads(output)}

    def pids(self):
        rows = self.rows()
        return [rows[name]["pid"] for name in OURS]

    def memory(self):
        return {name: row["pss_bytes"] // 1024 for name, row in self.rows().items()}

    def get(self, uri):
        request = urllib.request.Request(f"http://127.0.0.1:{self.http_port}{uri}", headers={"Authorization": AUTHORIZATION})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)


def start_hello(size, folder, tls):
    port = free_port()
    command = [BUILD / "tests/bench/hello", "--port", str(port), "--size", str(size)]
    if tls:
        command += ["--cert", f"{folder}/state/gateway/cert.pem", "--key", f"{folder}/state/gateway/key.pem"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    wait_for_port(port)
    return process, port, [process.pid]


def start_nginx(size, folder, tls):
    port = free_port()
    root = pathlib.Path(tempfile.mkdtemp(dir=folder))
    os.chmod(root, 0o755)
    (root / "body").write_bytes(b"x" * size)
    key = f"ssl_certificate {folder}/state/gateway/cert.pem; ssl_certificate_key {folder}/state/gateway/key.pem; ssl_protocols TLSv1.2 TLSv1.3;"
    (root / "nginx.conf").write_text(
        f"worker_processes 1; daemon off; pid {root}/pid; error_log {root}/error.log;\n"
        f"events {{ worker_connections 1024; }}\n"
        f"http {{ access_log off; keepalive_requests 100000000; default_type application/json; open_file_cache max=10;\n"
        f"  client_body_temp_path {root}/t1; proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3; uwsgi_temp_path {root}/t4; scgi_temp_path {root}/t5;\n"
        f"  server {{ listen 127.0.0.1:{port}{' ssl' if tls else ''}; {key if tls else ''} root {root}; }} }}\n")
    os.chmod(folder, 0o755)
    process = subprocess.Popen(["nginx", "-e", f"{root}/error.log", "-c", f"{root}/nginx.conf"], stdout=subprocess.DEVNULL)
    wait_for_port(port)
    children = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True).stdout.split()
    return process, port, [process.pid, *map(int, children)]


def load(pids, url, connections, seconds, tls, script=None):
    """Requests for each CPU second of `pids`."""
    before = cpu_seconds(pids)
    output = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *(["-s", script] if script else []), "-H", f"Authorization: {AUTHORIZATION}",
                             f"http{'s' if tls else ''}://127.0.0.1:{url}"], check=True, capture_output=True, text=True).stdout
    spent = cpu_seconds(pids) - before
    requests = int(re.search(r"(\d+) requests in", output).group(1))
    if "Non-2xx" in output:
        raise RuntimeError(f"{url}: {output}")
    return requests / spent


def compare(demo, folder, seconds):
    rows = []
    for name, uri in TARGETS.items():
        size = len(demo.get(uri))
        for tls in (False, True):
            baselines = [start_hello(size, folder, tls), start_nginx(size, folder, tls)]
            try:
                for connections in CONNECTIONS:
                    hello, nginx = (load(pids, f"{port}/body", connections, seconds, tls) for _, port, pids in baselines)
                    ours = load(demo.pids(), f"{demo.port if tls else demo.http_port}{uri}", connections, seconds, tls)
                    rows.append({"target": name, "bytes": size, "tls": tls, "connections": connections, "hello": round(hello),
                                 "nginx": round(nginx), "shoal": round(ours), "ratio": round(ours / hello, 2)})
                    say("  {target:18} {tls!s:5} {connections:4}  hello {hello:7}  nginx {nginx:7}  shoal {shoal:7}  {ratio:.2f} x hello"
                        .format(**rows[-1]))
            finally:
                for process, _, _ in baselines:
                    process.terminate()
                    process.wait(10)
    return rows


def still(demo):
    """Values stand still, so that what is warm stays warm."""
    subprocess.run(["busctl", f"--address={demo.bus}", "call", "xyz.openbmc_project.Shoal.Sim", "/xyz/openbmc_project/shoal/sim",
                    "xyz.openbmc_project.Shoal.Sim", "Freeze", "b", "true"], check=True)


def query(demo, folder, seconds):
    """Queries over plain HTTP, as ratios to a bare server that sends as many bytes. CPU is that of all our processes."""
    rows = []
    cold_folder = pathlib.Path(folder) / "cold"
    cold_folder.mkdir()
    cold = Demo(str(cold_folder), "--cache-bytes-max", "0")
    try:
        still(demo)
        still(cold)
        for name, (uri, kept, connections) in QUERIES.items():
            asked = cold if kept == "cold" else demo
            script = None
            if kept == "parts":
                script = pathlib.Path(folder) / "parts.lua"
                script.write_text(f"local i = 0\nrequest = function() i = i + 1; return wrk.format('GET', '{uri}&n=' .. i) end\n")
            size = len(asked.get(uri))
            process, port, pids = start_hello(size, folder, False)
            try:
                hello = load(pids, f"{port}/body", connections, seconds, False)
                ours = load(asked.pids(), f"{asked.http_port}{uri}", connections, seconds, False, script)
            finally:
                process.terminate()
                process.wait(10)
            rows.append({"query": name, "bytes": size, "connections": connections, "hello": round(hello), "shoal": round(ours),
                         "ratio": round(ours / hello, 3), "cpu_usec": round(1e6 / ours, 1), "hello_cpu_usec": round(1e6 / hello, 1)})
            say("  {query:22} {bytes:7} bytes {connections:3}  hello {hello_cpu_usec:7} us  shoal {cpu_usec:8} us  {ratio:.3f} x hello".format(**rows[-1]))
    finally:
        cold.stop()
    return rows


def grow(demo, count):
    """Memory before and after `count` requests of mixed URIs, after everything was warm once."""
    script = pathlib.Path(demo.folder) / "mixed.lua"
    uris = [*TARGETS.values(), "/redfish/v1/AccountService", "/redfish/v1/SessionService", "/redfish/v1/Chassis/rack/Thermal",
            "/redfish/v1/Chassis/rack/Power", "/redfish/v1/Chassis/rack/nothing"]
    script.write_text("local uris = {" + ", ".join(f'"{uri}"' for uri in uris) + "}\nlocal i = 0\n"
                      "request = function() i = i % #uris + 1; return wrk.format('GET', uris[i]) end\n")

    def run(seconds):
        output = subprocess.run(["wrk", "-t1", "-c32", f"-d{seconds}s", "-s", script, "-H", f"Authorization: {AUTHORIZATION}",
                                 f"http://127.0.0.1:{demo.http_port}"], check=True, capture_output=True, text=True).stdout
        return int(re.search(r"(\d+) requests in", output).group(1))

    run(3)
    before, done = demo.memory(), 0
    while done < count:
        done += run(5)
        say(f"  {done} requests")
    return {"requests": done, "before_kib": before, "after_kib": demo.memory()}


def delay(demo, samples):
    """From a signal on D-Bus to the GET that shows it, while 1,000 signals/s go by."""
    subprocess.run(["busctl", f"--address={demo.bus}", "call", "xyz.openbmc_project.Shoal.Sim", "/xyz/openbmc_project/shoal/sim",
                    "xyz.openbmc_project.Shoal.Sim", "Storm", "uu", "1000", "60"], check=True)
    output = subprocess.run([BUILD / "tests/bench/signal-delay", demo.bus, str(demo.http_port), AUTHORIZATION, SENSOR_PATH, SENSOR,
                             str(samples)], check=True, capture_output=True, text=True, timeout=120).stdout
    return json.loads(output)


def total(memory):
    return sum(memory[name] for name in OURS)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=3, help="for each measurement (3)")
    parser.add_argument("--requests", type=int, default=1000000, help="for the test of growth (1000000)")
    parser.add_argument("--only-queries", action="store_true", help="measure nothing but queries")
    parser.add_argument("--samples", type=int, default=500, help="for the delay from signal to GET (500)")
    parser.add_argument("--json", help="write the figures to this file")
    arguments = parser.parse_args()
    build()
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        demo = Demo(folder)
        try:
            if arguments.only_queries:
                query(demo, folder, arguments.seconds)
                return 0
            result = {"memory_at_start_kib": demo.memory()}
            say("Requests for each second of server CPU:")
            result["throughput"] = compare(demo, folder, arguments.seconds)
            say("Memory over many requests:")
            result["growth"] = grow(demo, arguments.requests)
            say("Signal to GET:")
            result["delay"] = delay(demo, arguments.samples)
            say("Queries, CPU time for each request:")
            result["queries"] = query(demo, folder, arguments.seconds)
        finally:
            demo.stop()
    print(f"{'target':18} {'bytes':>6} {'':5} {'conn':>4} {'hello':>8} {'nginx':>8} {'shoal':>8} {'ratio':>6}")
    for row in result["throughput"]:
        print(f"{row['target']:18} {row['bytes']:6} {'tls' if row['tls'] else 'plain':5} {row['connections']:4} {row['hello']:8} "
              f"{row['nginx']:8} {row['shoal']:8} {row['ratio']:6.2f}")
    print(f"\n{'query':22} {'bytes':>7} {'conn':>4} {'hello us':>9} {'shoal us':>9} {'ratio':>6}")
    for row in result["queries"]:
        print(f"{row['query']:22} {row['bytes']:7} {row['connections']:4} {row['hello_cpu_usec']:9} {row['cpu_usec']:9} {row['ratio']:6.3f}")
    start, growth = result["memory_at_start_kib"], result["growth"]
    print(f"\nPSS in KiB            {'start':>8} {'warm':>8} {'after ' + str(growth['requests']) + ' requests':>24}")
    for name in start:
        print(f"{name:20} {start[name]:9} {growth['before_kib'][name]:8} {growth['after_kib'][name]:24}")
    print(f"{'ours together':20} {total(start):9} {total(growth['before_kib']):8} {total(growth['after_kib']):24}")
    print("\nsignal to GET at 1,000 signals/s: p50 {p50_usec} us, p99 {p99_usec} us, max {max_usec} us, {samples} samples"
          .format(**result["delay"]))
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(result, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
