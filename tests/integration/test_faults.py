"""The failure table of ARCHITECTURE.md, row by row."""

import json
import os
import pathlib
import signal
import socket
import struct
import subprocess
import tempfile
import time

import pytest

import harness
from harness import ROOT, SESSIONS, check_error, wait_for
from test_walk import walk

RACK = ROOT + "/Chassis/rack"
INLET = RACK + "/Sensors/temperature_Inlet"
FAN = RACK + "/ThermalSubsystem/Fans/fan0"
DOCUMENTS = [ROOT, "/redfish", ROOT + "/odata", ROOT + "/$metadata"]
ACCOUNT_URIS = [ROOT + "/AccountService", harness.ACCOUNTS, harness.ACCOUNTS + "/root", ROOT + "/AccountService/Roles/Operator"]


@pytest.fixture(scope="module")
def everything(demo):
    """Every URI that a client can reach."""
    with demo.client() as client:
        return list(walk(client))


def token_of(demo):
    return demo.client(None).log_in().headers["X-Auth-Token"]


def in_chassis(uri):
    return uri.startswith(ROOT + "/Chassis")


# -- a service crashes --


def test_crash_of_svc_chassis_under_load(demo, everything):
    """200 GET/s of mixed URIs, kill -9: no failure outside /Chassis; inside, none later than 1 s after it."""
    session = demo.client(None).log_in()
    mixed = everything + [uri for uri in everything if in_chassis(uri)] * 3 + (DOCUMENTS + ACCOUNT_URIS + [SESSIONS, session.headers["Location"], ROOT + "/SessionService"]) * 8
    with harness.Load(demo, mixed, 200, 8, {"X-Auth-Token": session.headers["X-Auth-Token"]}, auth=None) as load:
        load.more(200)
        killed_at, old = len(load.results), demo.kill("chassis")
        killed = time.monotonic()
        demo.wait_for_restart("chassis", old)
        load.more(max(1, 300 - (len(load.results) - killed_at)))
        late = len(load.results)
        wait_for(lambda: time.monotonic() > killed + 1.2, 5)
        load.more(200)
    failures = [(uri, status, seconds) for uri, status, seconds in load.results if status != 200]
    assert not [failure for failure in failures if not in_chassis(failure[0])]
    assert not [result for result in load.results[late:] if result[1] != 200]
    assert not failures, "a GET waits for the restart"
    assert max(seconds for _, _, seconds in load.results) < 1
    assert sum(in_chassis(uri) for uri, _, _ in load.results) > 200
    assert "process=chassis ended with signal 9" in demo.stderr()


def test_write_that_was_under_way_is_500_and_not_repeated(demo, root):
    """Nobody knows whether it was done: the client is told, and it is not repeated."""
    demo.sim("DelayMethod", "ssu", "EntityManager", "Set", 3000)
    credentials = "X-Auth-Token: " + token_of(demo)
    with demo.wire() as wire:
        wire.get(RACK, credentials)
        assert wire.answer().status_code == 200
        body = json.dumps({"AssetTag": "twice?"})
        wire.send(f"PATCH {RACK} HTTP/1.1\r\nHost: bmc\r\n{credentials}\r\nContent-Type: application/json\r\n"
                  f"Content-Length: {len(body)}\r\n\r\n{body}")
        assert root.get(f"{RACK}/none").status_code == 404  # svc-chassis has the PATCH: it came before this in the same stream
        old = demo.kill("chassis")
        answer = wire.answer()
    assert answer.status_code == 500
    harness.check_error_body(answer.json(), "InternalError")
    demo.wait_for_restart("chassis", old)
    demo.sim("ClearFaults")


@pytest.mark.parametrize("name", ["session", "account"])
def test_crash_of_the_services_of_log_in_under_load(demo, everything, name):
    """Held tokens and passwords go on; what the service itself serves waits for it."""
    session = demo.client(None).log_in()
    resources = [uri for uri in everything if in_chassis(uri)] + DOCUMENTS
    own = [SESSIONS, session.headers["Location"], ROOT + "/SessionService", *ACCOUNT_URIS] * 4
    headers = {"X-Auth-Token": session.headers["X-Auth-Token"]}
    with harness.Load(demo, resources + own, 150, 6, headers, auth=None) as by_token, harness.Load(demo, resources, 50, 2) as by_password:
        by_token.more(100)
        for _ in range(2):
            demo.wait_for_restart(name, demo.kill(name))
        by_token.more(200)
        by_password.more(20)
    for load in (by_token, by_password):
        assert not [result for result in load.results if result[1] != 200]
        assert max(seconds for _, _, seconds in load.results) < 1


@pytest.mark.parametrize("name", ["session", "account"])
def test_log_in_waits_for_the_restart(demo, name):
    old = demo.kill(name)
    demo.client(None).log_in()
    demo.wait_for_restart(name, old)


def test_service_that_does_not_come_back_is_503():
    """A service that does not come back: 503 with Retry-After after the deadline, and the others go on."""
    with harness.demo("tiny", gateway=["--service-deadline-ms", 300]) as other, other.client() as client:
        assert client.get(ROOT + "/Chassis/tiny").status_code == 200
        socket_path = pathlib.Path(other.run_dir) / "chassis.sock"
        os.kill(other.process.pid, signal.SIGSTOP)  # the launcher restarts nothing now
        try:
            other.kill("chassis")
            socket_path.rename(str(socket_path) + ".away")
            wait_for(lambda: "service=chassis connection lost" in other.stderr(), 5, "the loss")
            begun = time.monotonic()
            answer = client.get(ROOT + "/Chassis/tiny")
            assert 0.2 < time.monotonic() - begun < 3
            check_error(answer, 503, "ServiceTemporarilyUnavailable")
            assert int(answer.headers["Retry-After"]) > 0
            assert client.get(SESSIONS).status_code == 200
            assert client.get(ROOT).status_code == 200
        finally:
            (pathlib.Path(str(socket_path) + ".away")).rename(socket_path)
            os.kill(other.process.pid, signal.SIGCONT)
        wait_for(lambda: client.get(ROOT + "/Chassis/tiny").status_code == 200, 10, "the service back")


# -- a service hangs --


def test_hanging_service_504_then_503_then_back():
    with harness.demo("tiny", gateway=["--service-deadline-ms", 500]) as demo, demo.client() as client:
        client.log_in()
        uri = ROOT + "/Chassis/tiny/Sensors"
        assert client.get(ROOT + "/Chassis/tiny").status_code == 200
        pid = demo.kill("chassis", signal.SIGSTOP)
        try:
            begun = time.monotonic()
            check_error(client.get(uri), 504, "OperationTimeout")
            assert 0.4 < time.monotonic() - begun < 2

            def timed():
                start = time.monotonic()
                return client.get(uri), time.monotonic() - start

            answer, seconds = wait_for(lambda: next((got for got in [timed()] if got[0].status_code == 503), None), 5, "fast 503")
            check_error(answer, 503, "ServiceTemporarilyUnavailable")
            assert int(answer.headers["Retry-After"]) > 0
            assert seconds < 0.2
            for other in (SESSIONS, ROOT + "/AccountService", ROOT):
                assert client.get(other).status_code == 200
        finally:
            os.kill(pid, signal.SIGCONT)
        wait_for(lambda: client.get(uri).status_code == 200, 5, "the service back")
        assert demo.pid("chassis") == pid


def test_watchdog_kills_what_hangs():
    with harness.demo("tiny") as demo, demo.client() as client:
        pid = demo.kill("chassis", signal.SIGSTOP)
        wait_for(lambda: not harness.is_running(pid), 25, "the watchdog")
        demo.wait_for_restart("chassis", pid)
        assert client.get(ROOT + "/Chassis/tiny").status_code == 200
        assert f"pid={pid} missed its watchdog" in demo.stderr()


# -- the gateway restarts --


def test_gateway_crash_loses_no_session_and_new_connections_queue(demo):
    token = token_of(demo)
    launcher = demo.process.pid
    os.kill(launcher, signal.SIGSTOP)
    try:
        old = demo.kill("gateway")
        wait_for(lambda: not harness.is_running(old))
        connections = [socket.create_connection(("127.0.0.1", demo.port), timeout=10) for _ in range(10)]
    finally:
        os.kill(launcher, signal.SIGCONT)
    for connection in connections:
        with harness.Wire(harness.tls_context().wrap_socket(connection)) as wire:
            wire.get(RACK, f"X-Auth-Token: {token}")
            assert wire.answer().status_code == 200


# -- D-Bus --


def state(client, uri):
    answer = client.get(uri)
    assert answer.status_code == 200, answer.text
    return answer.json()["Status"]["State"]


def test_dbus_daemon_crash():
    with harness.demo() as demo, demo.client() as client:
        client.log_in()
        reading = client.get(INLET).json()["Reading"]
        launcher = demo.process.pid
        os.kill(launcher, signal.SIGSTOP)  # the bus stays away for a while
        try:
            demo.kill("bus")
            for uri in (RACK, INLET, FAN):
                wait_for(lambda: state(client, uri) == "UnavailableOffline", 10, f"{uri} offline")
            assert isinstance(client.get(INLET).json()["Reading"], (int, float))  # the last known value
            assert abs(client.get(INLET).json()["Reading"] - reading) < 30
            answer = client.patch(RACK, json={"AssetTag": "nobody hears"})
            check_error(answer, 503, "ServiceTemporarilyUnavailable")
            assert int(answer.headers["Retry-After"]) > 0
            assert client.get(SESSIONS).status_code == 200
        finally:
            os.kill(launcher, signal.SIGCONT)
        for uri in (RACK, INLET, FAN):
            wait_for(lambda: state(client, uri) == "Enabled", 20, f"{uri} back")
        assert client.patch(RACK, json={"AssetTag": "heard"}).status_code == 200
        demo.set_property("sensors/temperature/Inlet", "Sensor.Value", "Value", "d", 33.25)
        wait_for(lambda: client.get(INLET).json()["Reading"] == 33.25, 5, "a signal after the crash")


# An owner that leaves takes its associations along: what they led to can't be shown.
LOST_WITH_ASSOCIATIONS = {"PhysicalContext", "LocationIndicatorActive", "@Redfish.WriteableProperties", "SpeedPercent"}


@pytest.mark.parametrize("owner,gone,stays", [("HwmonTempSensor", INLET, FAN), ("EntityManager", FAN, RACK + "/Controls/power_cap")])
def test_owner_leaves_the_bus_and_comes_back(demo, root, owner, gone, stays):
    before = root.get(gone).json()
    demo.sim("DropOwner", "s", owner)
    try:
        wait_for(lambda: state(root, gone) == "UnavailableOffline", 5, "offline")
        now = root.get(gone).json()
        assert now.keys() >= before.keys() - LOST_WITH_ASSOCIATIONS
        other = root.get(stays)
        assert other.status_code == 200 and other.json().get("Status", {}).get("State") != "UnavailableOffline"
        walk(root)  # nothing fails
    finally:
        demo.sim("RestoreOwner", "s", owner)
    wait_for(lambda: state(root, gone) == "Enabled", 5, "back")
    demo.set_property("sensors/temperature/Inlet", "Sensor.Value", "Value", "d", 30.5)
    wait_for(lambda: root.get(INLET).json()["Reading"] == 30.5, 5, "a signal after that")


def test_write_to_an_owner_that_is_away_is_503(demo, root):
    demo.sim("DropOwner", "s", "EntityManager")
    try:
        wait_for(lambda: state(root, RACK) == "UnavailableOffline", 5, "offline")
        check_error(root.patch(RACK, json={"AssetTag": "x"}), 503, "ServiceTemporarilyUnavailable")
    finally:
        demo.sim("RestoreOwner", "s", "EntityManager")
    wait_for(lambda: root.patch(RACK, json={"AssetTag": "x"}).status_code == 200, 5, "a write")


def test_mapper_leaves_and_comes_back(demo, root):
    before = root.get(RACK + "/Sensors").json()
    demo.sim("DropOwner", "s", "ObjectMapper")
    try:
        assert root.get(INLET).status_code == 200
    finally:
        demo.sim("RestoreOwner", "s", "ObjectMapper")
    wait_for(lambda: root.get(RACK + "/Sensors").json() == before, 5, "the same sensors")


def test_simulated_bmc_crash(demo, root):
    count = root.get(RACK + "/Sensors").json()["Members@odata.count"]
    demo.kill("sim")
    wait_for(lambda: state(root, INLET) == "Enabled" and root.get(RACK + "/Sensors").json()["Members@odata.count"] == count, 20, "the machine back")


# -- disk full --


@pytest.fixture()
def small_disk():
    """A folder with room for a few dozen kB."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k,mode=0700", "shoal-test", folder], capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip(f"no small file system can be mounted here: {done.stderr.strip()}")
        try:
            yield pathlib.Path(folder)
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


def test_disk_full_refuses_changes_and_loses_nothing(small_disk):
    with harness.demo("tiny", ["--state", str(small_disk)]) as demo, demo.client() as client:
        client.log_in()
        good = {"UserName": "before", "Password": "Correct-Horse-1", "RoleId": "ReadOnly"}
        assert client.post(harness.ACCOUNTS, json=good).status_code == 201
        filler = small_disk / "filler"
        with open(filler, "wb", buffering=0) as file:
            with pytest.raises(OSError):
                while True:
                    file.write(b"x" * 512)
        check_error(client.post(harness.ACCOUNTS, json={**good, "UserName": "after"}), 507, "InsufficientStorage")
        check_error(client.patch(harness.ACCOUNTS + "/before", json={"RoleId": "Operator"}), 507, "InsufficientStorage")
        check_error(client.post(SESSIONS, json={"UserName": "root", "Password": harness.PASSWORD}), 507, "InsufficientStorage")
        assert client.get(harness.ACCOUNTS + "/before").json()["RoleId"] == "ReadOnly"
        for name in ("account", "session"):
            demo.wait_for_restart(name, demo.kill(name))
        assert client.get(harness.ACCOUNTS + "/before").json()["RoleId"] == "ReadOnly"
        check_error(client.get(harness.ACCOUNTS + "/after"), 404)
        filler.unlink()
        assert client.post(harness.ACCOUNTS, json={**good, "UserName": "after"}).status_code == 201


# -- malformed frames --


FRAMES = {
    "length 0": b"\0\0\0\0",
    "too long": b"\xff\xff\xff\xff",
    "not msgpack": b"\0\0\0\4\xc1\xc1\xc1\xc1",
    "no array": b"\0\0\0\1\x05",
    "short array": b"\0\0\0\2\x91\x01",
    "wrong kinds": b"\0\0\0\4\x93\xa1x\x01\x80",
    "no hello": b"\0\0\0\4\x93\x01\x01\x80",
    "garbage behind": b"\0\0\0\5\x93\x00\x00\x80\x00",
    "http": b"GET /redfish/v1 HTTP/1.1\r\nHost: x\r\n\r\n",
    "deep": struct.pack(">I", 1000) + b"\x93\x01\x01" + b"\x91" * 997,
}


@pytest.mark.parametrize("name", ["account", "session", "chassis", "gateway", "launcher"])
@pytest.mark.parametrize("frame", FRAMES)
def test_malformed_frame_closes_that_connection_only(demo, root, name, frame):
    pids = demo.children()
    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(10)
        peer.connect(f"{demo.run_dir}/{name}.sock")
        peer.sendall(FRAMES[frame])
        try:
            while peer.recv(65536):  # its hello, then the end
                pass
        except ConnectionResetError:
            pass
    for uri in (RACK, SESSIONS, harness.ACCOUNTS):
        assert root.get(uri).status_code == 200
    assert demo.children() == pids


def test_silent_peers_do_not_keep_others_from_a_service(demo, root):
    peers = []
    try:
        for _ in range(40):
            peer = socket.socket(socket.AF_UNIX)
            peers.append(peer)
            peer.settimeout(5)
            peer.connect(f"{demo.run_dir}/chassis.sock")
        assert root.get(RACK).status_code == 200
        assert demo.status()["gateway"]["requests"] is not None
    finally:
        for peer in peers:
            peer.close()
    wait_for(lambda: demo.status()["chassis"]["requests"] is not None, 10, "an answer of svc-chassis to others")
