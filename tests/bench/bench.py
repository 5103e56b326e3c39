#!/usr/bin/python3
"""Measures Shoal beside two baselines in the same run: a bare libuv + llhttp server ("hello") and nginx with a static file, each with answers of equal size.

Absolute times are noise on a shared machine; what counts is requests for each second of server CPU (utime + stime of all Shoal processes), and the ratio to hello.

usage: tests/bench/bench.py [--seconds N] [--requests N] [--json FILE] [--only-queries]
Builds a release in build-bench (installed and stripped there). Needs wrk, nginx, root or the same user.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from measure import AUTHORIZATION, BUILD, Demo, build, cpu_seconds, free_port, say, wait_for_port

# All that take part in what is measured here.
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


def start_hello(size, demo, tls):
    port = free_port()
    command = [BUILD / "tests/bench/hello", "--port", str(port), "--size", str(size)]
    if tls:
        command += ["--cert", f"{demo.state}/gateway/cert.pem", "--key", f"{demo.state}/gateway/key.pem"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    wait_for_port(port)
    return process, port, [process.pid]


def start_nginx(size, folder, demo, tls):
    port = free_port()
    root = pathlib.Path(tempfile.mkdtemp(dir=folder))
    os.chmod(root, 0o755)
    (root / "body").write_bytes(b"x" * size)
    key = f"ssl_certificate {demo.state}/gateway/cert.pem; ssl_certificate_key {demo.state}/gateway/key.pem; ssl_protocols TLSv1.2 TLSv1.3;"
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
            baselines = [start_hello(size, demo, tls), start_nginx(size, folder, demo, tls)]
            try:
                for connections in CONNECTIONS:
                    hello, nginx = (load(pids, f"{port}/body", connections, seconds, tls) for _, port, pids in baselines)
                    ours = load(demo.pids(*OURS).values(), f"{demo.port if tls else demo.http_port}{uri}", connections, seconds, tls)
                    rows.append({"target": name, "bytes": size, "tls": tls, "connections": connections, "hello": round(hello),
                                 "nginx": round(nginx), "shoal": round(ours), "ratio": round(ours / hello, 2)})
                    say("  {target:18} {tls!s:5} {connections:4}  hello {hello:7}  nginx {nginx:7}  shoal {shoal:7}  {ratio:.2f} x hello"
                        .format(**rows[-1]))
            finally:
                for process, _, _ in baselines:
                    process.terminate()
                    process.wait(10)
    return rows


def query(demo, folder, seconds):
    """Queries over plain HTTP, as ratios to a bare server that sends as many bytes. CPU is that of all our processes."""
    rows = []
    cold = Demo(folder, "--cache-bytes-max", "0")
    try:
        for running in (demo, cold):
            running.sim("Freeze", "b", "true")  # values stand still, so that what is warm stays warm
        for name, (uri, kept, connections) in QUERIES.items():
            asked = cold if kept == "cold" else demo
            script = None
            if kept == "parts":
                script = pathlib.Path(folder) / "parts.lua"
                script.write_text(f"local i = 0\nrequest = function() i = i + 1; return wrk.format('GET', '{uri}&n=' .. i) end\n")
            size = len(asked.get(uri))
            process, port, pids = start_hello(size, demo, False)
            try:
                hello = load(pids, f"{port}/body", connections, seconds, False)
                ours = load(asked.pids(*OURS).values(), f"{asked.http_port}{uri}", connections, seconds, False, script)
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
            result["delay"] = demo.delay(SENSOR_PATH, SENSOR, 1000, arguments.samples)
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
