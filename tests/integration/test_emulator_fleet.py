"""A fleet: 50 emulated BMCs of one mockup in one process set, on consecutive ports and by Host (docs/emulator.md "Fleet")."""

import http.client
import itertools
import json
import re
import pathlib
import signal
import socket
import subprocess

import pytest

import harness

COUNT = 50
SYSTEMS = "/redfish/v1/Systems"
# With a sanitizer: the shadow memory of a BMC is there as well.
BMC_KIB_MAX = 200


@pytest.fixture(scope="module")
def mockup():
    return harness.SOURCE / "mockups" / "rack-1u"


@pytest.fixture(scope="module")
def system(mockup):
    members = json.loads((mockup / "redfish" / "v1" / "Systems" / "index.json").read_text(encoding="utf-8"))["Members"]
    return members[0]["@odata.id"]


def ask(connection, method, uri, body=None, host=None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if host:
        headers["Host"] = host
    connection.request(method, uri, json.dumps(body) if body is not None else None, headers)
    answer = connection.getresponse()
    text = answer.read()
    return answer.status, json.loads(text) if text else None


def private_kib(running):
    """Memory that the processes have for themselves."""
    texts = [pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii") for pid in running.children().values()]
    return sum(int(size) for text in texts for size in re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", text, re.MULTILINE))


def free_ports(count):
    """The first of so many free ones in a row, below those that the kernel gives to clients."""
    for base in range(20000, 30000, count):
        sockets = []
        try:
            for port in range(base, base + count):
                sockets.append(socket.create_server(("127.0.0.1", port)))
            return base
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()
    raise AssertionError("no free ports")


def on_ports(mockup, folder):
    running = harness.Emulator(folder, mockup, ["--instances", COUNT, "--log-level", "info"])
    base = free_ports(COUNT)
    running.command[running.command.index("--port") + 1] = str(base)
    running.port = base
    running.base = f"http://127.0.0.1:{base}"
    return running


def test_fifty_on_ports_are_apart_and_saved_apart(mockup, system, tmp_path):
    running = on_ports(mockup, tmp_path)
    running.environment["ASAN_OPTIONS"] = "quarantine_size_mb=1"  # else it keeps what was freed
    running.start()
    try:
        harness.wait_for(lambda: "event=checked" in running.stderr(), what="the end of the check of the mockup")
        before = private_kib(running)
        connections = [http.client.HTTPConnection("127.0.0.1", running.port + i, timeout=30) for i in range(COUNT)]
        for i, connection in enumerate(connections):
            if i % 2 == 0:
                assert ask(connection, "PATCH", system, {"AssetTag": f"of {i}"})[0] == 200
        for i, connection in enumerate(connections):
            status, resource = ask(connection, "GET", system)
            assert status == 200
            assert (resource.get("AssetTag") == f"of {i}") == (i % 2 == 0)
        assert private_kib(running) - before < COUNT * BMC_KIB_MAX
        for connection in connections:
            connection.close()
    except BaseException:
        running.process.kill()
        raise
    running.stop()
    saved = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in tmp_path.glob("lastfish-*.json")}
    assert set(saved) == {f"lastfish-bmc{i + 1}.json" for i in range(0, COUNT, 2)}
    for i in range(0, COUNT, 2):
        assert saved[f"lastfish-bmc{i + 1}.json"][system]["AssetTag"] == f"of {i}"


def test_by_host_one_connection_switches_hosts(mockup, system):
    with harness.emulate(mockup, "--instances", COUNT, "--by-host") as running:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
        for round_ in ("first", "second"):
            for i in range(COUNT):
                host = f"bmc{i + 1}.example.com:{running.port}"
                assert ask(connection, "PATCH", system, {"AssetTag": f"{round_} {i}"}, host)[0] == 200
            kept = connection.sock
            for i in reversed(range(COUNT)):
                status, resource = ask(connection, "GET", system, host=f"BMC{i + 1}")
                assert (status, resource["AssetTag"]) == (200, f"{round_} {i}")
            assert connection.sock is kept  # all of it on one connection
        assert ask(connection, "GET", SYSTEMS, host=f"bmc{COUNT + 1}.example.com")[0] == 404
        assert ask(connection, "GET", SYSTEMS, host="127.0.0.1")[0] == 404
        connection.close()


def test_port_in_use_is_told_with_what_to_do(mockup, tmp_path):
    running = on_ports(mockup, tmp_path)
    with socket.create_server(("127.0.0.1", running.port + COUNT // 2)):
        done = subprocess.run(running.command, capture_output=True, text=True, timeout=60, env=running.environment, cwd=tmp_path,
                              stdin=subprocess.DEVNULL)
    assert done.returncode == 1
    assert f"port {running.port + COUNT // 2}" in done.stderr
    assert "--port" in done.stderr and "--by-host" in done.stderr
    assert not list(tmp_path.glob("lastfish*"))


def saved_by(folder):
    return {path.name for path in folder.glob("lastfish-*.json")}


def test_autosave_comes_to_each(mockup, system, tmp_path):
    """Also when one of them changes all the time."""
    expected = {f"lastfish-bmc{i + 1}.json" for i in range(5)}
    with harness.emulate(mockup, "--instances", 5, "--by-host", "--autosave", 1, folder=tmp_path) as running:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
        for i in range(5):
            assert ask(connection, "PATCH", system, {"AssetTag": "first"}, f"bmc{i + 1}")[0] == 200
        changes = itertools.count()

        def all_are_saved():
            ask(connection, "PATCH", system, {"AssetTag": f"busy {next(changes)}"}, "bmc1")
            return saved_by(tmp_path) == expected

        harness.wait_for(all_are_saved, 10, "a file of each")


def test_second_signal_while_saving_loses_nothing(mockup, system, tmp_path):
    running = harness.Emulator(tmp_path, mockup, ["--instances", COUNT, "--by-host"])
    running.start()
    connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
    for i in range(COUNT):
        assert ask(connection, "PATCH", system, {"AssetTag": "mine"}, f"bmc{i + 1}")[0] == 200
    running.process.send_signal(signal.SIGINT)
    harness.wait_for(lambda: saved_by(tmp_path) or running.process.poll() is not None, 10, "a first file")
    running.stop(signal.SIGINT)
    assert len(saved_by(tmp_path)) == COUNT


def test_restored_after_an_autosave_is_saved_as_restored(mockup, system, tmp_path):
    """The end writes it, since the next autosave is yet to come: the file must not keep what is no longer so."""
    path, rules = tmp_path / "lastfish-bmc1.json", tmp_path / "rules.json"
    rules.write_text(json.dumps({"Rules": [{"Action": "ComputerSystem.Reset", "Steps": [{"Restore": True}]}]}))
    with harness.emulate(mockup, "--instances", 2, "--by-host", "--autosave", 3, "--behaviors", rules, folder=tmp_path) as running:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
        before = ask(connection, "GET", system, host="bmc1")[1]["AssetTag"]
        assert ask(connection, "PATCH", system, {"AssetTag": "mine"}, "bmc1")[0] == 200
        harness.wait_for(path.exists, 10, "the file")
        assert ask(connection, "POST", system + "/Actions/ComputerSystem.Reset", {"ResetType": "ForceOff"}, "bmc1")[0] == 204
        assert ask(connection, "GET", system, host="bmc1")[1]["AssetTag"] == before
        running.stop()
    assert json.loads(path.read_text(encoding="utf-8"))[system]["AssetTag"] == before
