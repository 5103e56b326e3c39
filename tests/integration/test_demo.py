"""`shoal demo` and `shoal status` as commands: what they say, how they end, what they leave."""

import json
import os
import pathlib
import re
import signal
import socket
import subprocess

import pytest

import harness
from harness import ROOT, wait_for

BOARD = "tiny"


def run(tmp_path, *arguments, **variables):
    """Runs shoal until it ends. Returns (status, stdout, stderr)."""
    done = subprocess.run([harness.program("shoal"), *map(str, arguments)], env={**harness.environment(tmp_path), **variables}, text=True,
                          capture_output=True, timeout=60)
    assert not harness.SANITIZER.search(done.stderr), done.stderr
    return done.returncode, done.stdout, done.stderr


# As root without the right to raise limits (a container) dbus-daemon says so, in two writes, between which others may write.
DBUS_PREFIX = re.compile(r"dbus-daemon\[\d+\]: ")
DBUS_COMPLAINT = re.compile(r"org\.freedesktop\.DBus\.Error\.AccessDenied: Failed to set fd limit[^\n]*\n")


def one_line(text):
    """The one line that is for the user."""
    lines = [line for line in DBUS_COMPLAINT.sub("", DBUS_PREFIX.sub("", text)).splitlines() if line.strip()]
    assert len(lines) == 1, repr(text)
    return lines[0]


def ports():
    return ["--port", str(harness.free_port()), "--http-port", str(harness.free_port())]


# -- what can't work is said in one line --


@pytest.mark.parametrize("option", ["--port", "--http-port"])
def test_port_in_use(tmp_path, option):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        options = {"--port": harness.free_port(), "--http-port": harness.free_port(), option: number}
        status, _, stderr = run(tmp_path, "demo", "--board", "tiny", *(word for pair in options.items() for word in pair))
    assert status == 1
    line = one_line(stderr)
    assert str(number) in line and "in use" in line
    assert not list(tmp_path.glob("shoal-demo-*"))


def test_second_demo_on_the_same_port(demo, tmp_path):
    status, _, stderr = run(tmp_path, "demo", "--board", "tiny", "--port", demo.port, "--http-port", 0, XDG_RUNTIME_DIR=str(demo.folder))
    assert status == 1
    one_line(stderr)
    with demo.client() as client:
        assert client.get(ROOT + "/Chassis").status_code == 200


PROGRAMS = ["shoal-sim", "shoal-gateway", "shoal-account", "shoal-session", "shoal-chassis", "shoal-systems", "shoal-managers", "shoal-logs",
            "shoal-update"]


@pytest.mark.parametrize("missing", PROGRAMS)
def test_missing_program(tmp_path, missing):
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in PROGRAMS:
        if name != missing:
            (folder / name).symlink_to(harness.program(name))
    status, _, stderr = run(tmp_path, "demo", "--board", "tiny", *ports(), SHOAL_PROGRAMS=str(folder), PATH=str(folder))
    assert status == 1
    assert missing in one_line(stderr) and "missing" in stderr
    assert not list(tmp_path.glob("shoal-demo-*"))


@pytest.mark.parametrize("content,board", [
    (None, "no-such-board"), (None, "/nonexistent/board.json"), ("{", "broken.json"), ('{"name": 5}', "wrong.json"), ("[]", "array.json"),
    ('{"name": "x", "nonsense": 1}', "unknown.json"),
])
def test_wrong_board(tmp_path, content, board):
    path = board
    if content is not None:
        path = tmp_path / board
        path.write_text(content, encoding="utf-8")
    status, _, stderr = run(tmp_path, "demo", "--board", path, *ports())
    assert status == 2
    assert board.rsplit("/", 1)[-1] in one_line(stderr)
    assert not list(tmp_path.glob("shoal-demo-*"))


def test_unusable_state_folder(tmp_path):
    (tmp_path / "file").write_text("")
    status, _, stderr = run(tmp_path, "demo", "--board", "tiny", "--state", tmp_path / "file", *ports())
    assert status == 1
    assert "--state" in one_line(stderr)


def test_unreadable_account_file(tmp_path):
    (tmp_path / "state" / "account").mkdir(parents=True)
    (tmp_path / "state" / "account" / "accounts.json").write_text("{")
    status, _, stderr = run(tmp_path, "demo", "--board", "tiny", "--state", tmp_path / "state", *ports())
    assert status == 1
    assert "accounts.json" in stderr
    assert (tmp_path / "state" / "account" / "accounts.json").read_text() == "{"


@pytest.mark.parametrize("arguments,word", [
    (["demo", "--port", "x"], "--port"), (["demo", "--port", "65536"], "--port"), (["demo", "--port", "-1"], "--port"), (["demo", "--nonsense"], "nonsense"),
    (["demo", "extra"], "extra"), (["demo", "--http", "maybe"], "--http"), (["demo", "--log-level", "loud"], "--log-level"), (["status", "--nonsense"], "nonsense"),
    (["nonsense"], "nonsense"),
])
def test_wrong_option(tmp_path, arguments, word):
    status, _, stderr = run(tmp_path, *arguments)
    assert status == 2
    assert word in one_line(stderr)


@pytest.mark.parametrize("arguments,word", [
    (["--nonsense"], "nonsense"), (["--header-timeout-ms", "1"], "--header-timeout-ms"), (["--cert", "/nonexistent"], "--cert"),
])
def test_wrong_option_for_the_gateway(tmp_path, arguments, word):
    status, _, stderr = run(tmp_path, "demo", "--board", "tiny", *ports(), "--", *arguments)
    assert status == 2
    assert word in one_line(stderr)


@pytest.mark.parametrize("arguments", [["--help"], ["help"], ["demo", "--help"], ["status", "--help"], ["--version"]])
def test_help(tmp_path, arguments):
    status, stdout, stderr = run(tmp_path, *arguments)
    assert (status, stderr) == (0, "")
    assert "shoal" in stdout


def test_no_command_shows_help_and_fails(tmp_path):
    status, _, stderr = run(tmp_path)
    assert status == 2 and "Usage" in stderr


# -- the end --


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_end_leaves_no_process_and_no_folder(number):
    with harness.demo("tiny") as demo:
        children = demo.children()
        assert set(children) >= {"shoal-gateway", "shoal-sim", "shoal-account", "shoal-session", "shoal-chassis", "dbus-daemon"}
        demo.stop(number)
        assert not any(map(harness.is_running, children.values()))
        assert not list(demo.folder.glob("shoal-demo-*"))
        demo.start()


def test_end_while_a_request_is_under_way():
    with harness.demo("tiny") as demo:
        pid = demo.kill("chassis", signal.SIGSTOP)
        with demo.client() as client:
            wire = demo.wire()
            wire.get(ROOT + "/Chassis/none", "X-Auth-Token: " + client.log_in().headers["X-Auth-Token"])
            demo.stop()
            assert wire.answer().status_code == 503
            wire.close()
        assert not harness.is_running(pid)
        demo.start()


def test_without_state_everything_is_forgotten(tmp_path):
    demo = harness.Demo(tmp_path, "tiny")
    at = demo.command.index("--state")
    del demo.command[at:at + 2]
    demo.start()
    assert (pathlib.Path(demo.run_dir) / "state").is_dir()
    demo.stop()
    assert [path.name for path in tmp_path.iterdir() if path.name not in ("stderr", "data")] == []


def test_killed_launcher_leaves_no_child_and_the_next_demo_cleans_up():
    with harness.demo("tiny") as demo:
        children = demo.children()
        demo.process.kill()
        demo.process.wait()
        wait_for(lambda: not any(map(harness.is_running, children.values())), 10, "the end of the children")
        assert os.path.exists(demo.run_dir)
        demo.start()
        with demo.client() as client:
            assert client.get(ROOT + "/Chassis").status_code == 200


def test_output_tells_how_to_try_it(demo):
    text = "".join(demo.lines)
    for part in (f"https://127.0.0.1:{demo.port}/redfish/v1", "root", "0penBmc", "curl -k -u root:0penBmc", demo.run_dir, "Ctrl-C"):
        assert part in text
    command = demo.line_value("try").split()
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert json.loads(done.stdout)["@odata.id"] == ROOT + "/Chassis"


# -- shoal status --


def test_status_table(demo, tmp_path):
    status, stdout, stderr = run(tmp_path, "status", "--run", demo.run_dir)
    assert (status, stderr) == (0, "")
    head, *rows = stdout.splitlines()
    for word in ("PROCESS", "PID", "UP SINCE", "RESTARTS", "REQUESTS", "ERRORS", "P50", "P99", "PSS"):
        assert word in head
    by_name = {row.split()[0]: row.split() for row in rows}
    assert set(by_name) == {"gateway", "dbus-daemon", "sim", "account", "session", "chassis", "systems", "managers", "logs", "update"}
    assert by_name["sim"][4] == "-" and re.fullmatch(r"\d+", by_name["sim"][-1])
    for name in ("gateway", "account", "session", "chassis"):
        assert all(re.fullmatch(r"\d+", word) for word in by_name[name][1:2] + by_name[name][3:]), by_name[name]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT.*", by_name[name][2])


def test_status_moves(demo, root):
    before = demo.status()
    for _ in range(20):
        assert root.get(ROOT + "/Chassis").status_code == 200
        assert root.get(ROOT + "/Chassis/none").status_code == 404
    after = demo.status()
    assert after["gateway"]["requests"] >= before["gateway"]["requests"] + 40
    assert after["chassis"]["requests"] >= before["chassis"]["requests"] + 20
    assert after["gateway"]["errors"] == before["gateway"]["errors"]
    for name in ("gateway", "chassis"):
        assert 0 < after[name]["p50_usec"] <= after[name]["p99_usec"]
        assert after[name]["pss_bytes"] > 100000
        assert after[name]["started_usec"] == before[name]["started_usec"] > 1.6e15


def test_status_counts_restarts(demo):
    for turn in (1, 2):
        old = demo.kill("session")
        demo.wait_for_restart("session", old)
        row = demo.status()["session"]
        assert row["restarts"] == turn
        assert row["pid"] == demo.pid("session") != old


def test_status_of_a_process_that_hangs(demo):
    pid = demo.kill("chassis", signal.SIGSTOP)
    try:
        rows = demo.status()
        assert rows["chassis"]["pid"] == pid and rows["chassis"]["requests"] is None
        assert rows["session"]["requests"] is not None
    finally:
        os.kill(pid, signal.SIGCONT)


def test_status_finds_the_only_demo(demo, tmp_path):
    status, stdout, _ = run(tmp_path, "status", "--json", XDG_RUNTIME_DIR=str(demo.folder))
    if pathlib.Path("/run/shoal").exists():
        pytest.skip("/run/shoal comes first, and is here")
    assert status == 0
    assert {row["name"] for row in json.loads(stdout)} >= {"gateway", "chassis"}


def test_status_where_nothing_runs(tmp_path):
    status, _, stderr = run(tmp_path, "status", "--run", tmp_path)
    assert status == 1 and str(tmp_path) in one_line(stderr)
    if not pathlib.Path("/run/shoal").exists():
        status, _, stderr = run(tmp_path, "status")
        assert status == 1
        one_line(stderr)


# -- socket activation by somebody else --


def activate(tmp_path, listen, name, *arguments):
    """Starts a program by systemd-socket-activate, at the first connection."""
    tool = "/usr/bin/systemd-socket-activate"
    if not os.path.exists(tool):
        pytest.skip("systemd-socket-activate is not installed")
    options = [word for place, descriptor in listen for word in (f"--listen={place}",)]
    names = ":".join(descriptor for _, descriptor in listen)
    return subprocess.Popen([tool, *options, f"--fdname={names}", "-E", "UBSAN_OPTIONS", harness.program(name), *map(str, arguments)],
                            env=harness.environment(tmp_path), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def finish(process):
    process.terminate()
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == 0, stderr
    assert not harness.SANITIZER.search(stderr), stderr


def test_socket_activation_of_the_gateway(tmp_path):
    port, http_port = harness.free_port(), harness.free_port()
    process = activate(tmp_path, [(f"127.0.0.1:{port}", "https"), (f"127.0.0.1:{http_port}", "http")], "shoal-gateway", "--run", tmp_path,
                       "--state", tmp_path / "state", "--data", harness.make_data_dir(tmp_path), "--config", tmp_path, "--redirect-port", port)

    def listens():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", http_port)) == 0

    wait_for(listens, 10, "the socket")
    with harness.connect(http_port, timeout=20) as wire:
        wire.get("/redfish")
        assert wire.answer().headers["Location"] == f"https://bmc:{port}/redfish"
    with harness.Client(f"https://127.0.0.1:{port}", None) as client:
        assert client.get(ROOT).status_code == 200
    finish(process)


@pytest.mark.parametrize("name", ["account", "session"])
def test_socket_activation_of_a_service(tmp_path, name):
    process = activate(tmp_path, [(tmp_path / f"{name}.sock", "service")], f"shoal-{name}", "--run", tmp_path, "--state", tmp_path / "state")
    wait_for((tmp_path / f"{name}.sock").exists, 10, "the socket")
    rows = wait_for(lambda: json.loads(run(tmp_path, "status", "--run", tmp_path, "--json")[1] or "[]"), 20, "an answer")
    assert rows[0]["name"] == name and rows[0]["pid"] == process.pid
    finish(process)


# -- options for the services --


def test_hide_deprecated():
    """The link to Thermal is deprecated since Chassis 1.15.0, IndicatorLED since 1.14.0."""
    deprecated = {"Thermal", "Power", "IndicatorLED"}
    for arguments, expected in (([], True), (["--hide-deprecated"], False)):
        with harness.demo(board=BOARD, arguments=arguments) as running:
            session = running.client()
            collection = session.get("/redfish/v1/Chassis?$expand=.").json()
            for expanded in collection["Members"]:
                alone = session.get(expanded["@odata.id"]).json()
                assert bool(deprecated & set(alone)) == expected
                assert bool(deprecated & set(expanded)) == expected
                assert {"Sensors", "Status", "Links"} <= set(alone)
