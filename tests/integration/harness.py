"""Starts the real binaries of a build for black-box tests: `shoal demo` on free ports, with its own state, until the block ends; or one
program alone.

SHOAL_BUILD names the build folder (meson sets it). Nothing here sleeps to wait for something: it polls for the event, with a deadline.
"""

import contextlib
import json
import os
import pathlib
import queue
import random
import re
import shlex
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import types

import requests
import urllib3

urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("SHOAL_BUILD", SOURCE / "build-test")).resolve()
PROGRAM_DIRS = ["gateway", "svc-account", "svc-session", "svc-chassis", "svc-systems", "svc-managers", "svc-logs", "svc-update", "svc-emulator", "mockup", "capture", "sim"]
USER, PASSWORD = "root", "0penBmc"
SANITIZER = re.compile(r"AddressSanitizer|LeakSanitizer|runtime error:|UndefinedBehaviorSanitizer")
ROOT = "/redfish/v1"
SESSIONS = ROOT + "/SessionService/Sessions"
ACCOUNTS = ROOT + "/AccountService/Accounts"
PREFIX = "xyz.openbmc_project."
PATH_PREFIX = "/xyz/openbmc_project/"
BASE_MESSAGES = set(re.findall(r'^BASE_MESSAGE\(\w+, "(\w+)"', (SOURCE / "redfish" / "base-messages.inc").read_text(encoding="utf-8"),
                               re.MULTILINE))


def wait_for(condition, seconds=10.0, what="the condition"):
    """Polls until condition() gives something true, and returns it."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not come true within {seconds} s")
        time.sleep(0.01)


# Below those that the kernel gives to clients, which would take one between this and its use. Tests in other processes begin elsewhere.
PORTS = range(10000, 20000)
next_port = random.SystemRandom().choice(PORTS)


def free_port():
    """Never the same twice in a run."""
    global next_port
    for _ in PORTS:
        port = next_port
        next_port = PORTS[(port + 1 - PORTS.start) % len(PORTS)]
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no free port")


def is_running(pid):
    """Whether a process lives; a zombie does not."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


# -- answers -------------------------------------------------------------------------------------------------------------------------


def check_error(answer, status, *message_ids):
    """A Redfish error document (DSP0266, "Error responses") of known messages, with these among them. Returns the messages."""
    assert answer.status_code == status, f"{answer.status_code} {answer.text}"
    return check_error_body(answer.json(), *message_ids)


def check_error_body(body, *message_ids):
    error = body["error"]
    assert re.fullmatch(r"Base\.\d+\.\d+\.\w+", error["code"]), error
    assert error["message"], error
    messages = error["@Message.ExtendedInfo"]
    assert messages, error
    for message in messages:
        assert message["MessageId"].rsplit(".", 1)[1] in BASE_MESSAGES, message
        assert message["Message"] and message["Resolution"], message
        assert message["MessageSeverity"] in ("OK", "Warning", "Critical"), message
        assert isinstance(message["MessageArgs"], list), message
    found = {message["MessageId"].rsplit(".", 1)[1] for message in messages}
    assert found >= set(message_ids), f"{found} instead of {message_ids}"
    return messages


class Wire:
    """A bare connection: bytes out, answers in."""

    def __init__(self, connection):
        self.connection = connection
        self.file = connection.makefile("rb")

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.close()

    def close(self):
        self.file.close()
        self.connection.close()

    def send(self, data):
        self.connection.sendall(data if isinstance(data, bytes) else data.encode("latin-1"))

    def get(self, path, *lines):
        self.send(f"GET {path} HTTP/1.1\r\nHost: bmc\r\n" + "".join(line + "\r\n" for line in lines) + "\r\n")

    def answer(self, has_body=True):
        """The next answer (interim ones too); None when the connection was closed."""
        line = self.file.readline()
        if not line:
            return None
        version, status, _ = line.decode("latin-1").split(" ", 2)
        headers = requests.structures.CaseInsensitiveDict()
        while True:
            line = self.file.readline().decode("latin-1")
            assert line.endswith("\r\n"), line
            if line == "\r\n":
                break
            name, value = line.rstrip("\r\n").split(": ", 1)
            headers[name] = value
        size = int(headers.get("Content-Length", 0)) if has_body else 0
        body = self.file.read(size)
        assert len(body) == size
        return types.SimpleNamespace(version=version, status_code=int(status), headers=headers, content=body,
                                     text=body.decode(errors="replace"), json=lambda: json.loads(body))

    def is_closed(self):
        """Waits for the server's end of the connection; False when something else came."""
        try:
            return self.file.read(1) == b""
        except ConnectionResetError:
            return True


def connect(port, tls=False, timeout=10, source="127.0.0.1", context=None):
    connection = socket.create_connection(("127.0.0.1", port), timeout=timeout, source_address=(source, 0))
    if not tls:
        return Wire(connection)
    return Wire((context or tls_context()).wrap_socket(connection))


def tls_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Client(requests.Session):
    """A requests session for one base URL, which does not verify the self-signed certificate."""

    def __init__(self, base, auth=(USER, PASSWORD)):
        super().__init__()
        self.base = base
        self.verify = False
        self.trust_env = False
        self.auth = auth

    def request(self, method, url, *args, **kwargs):
        kwargs.setdefault("timeout", 30)
        return super().request(method, self.base + url if url.startswith("/") else url, *args, **kwargs)

    def send_as_is(self, method, target, body, headers):
        """A request whose target goes on the wire as it stands, dots and all."""
        request = self.prepare_request(requests.Request(method, self.base + "/", data=body, headers=headers))
        request.url = self.base + target
        return self.send(request, verify=False, timeout=30, allow_redirects=False)

    def log_in(self, user=USER, password=PASSWORD):
        """From now on this client uses a session. Returns the answer to the log-in."""
        self.auth = None
        answer = self.post(SESSIONS, json={"UserName": user, "Password": password})
        assert answer.status_code == 201, answer.text
        self.headers["X-Auth-Token"] = answer.headers["X-Auth-Token"]
        return answer


# -- processes -----------------------------------------------------------------------------------------------------------------------


def make_data_dir(folder):
    """The data folder as it would be installed: routes.d, boards and mockups."""
    data = pathlib.Path(folder) / "data"
    if not data.exists():
        data.mkdir()
        (data / "routes.d").symlink_to(SOURCE / "gateway" / "routes.d")
        (data / "boards").symlink_to(SOURCE / "sim" / "boards")
        (data / "mockups").symlink_to(SOURCE / "mockups")
    return data


def environment(folder):
    result = dict(os.environ)
    result["SHOAL_PROGRAMS"] = ":".join(str(BUILD / name) for name in PROGRAM_DIRS)
    result["SHOAL_DATA"] = str(make_data_dir(folder))
    result["XDG_RUNTIME_DIR"] = str(folder)
    result.setdefault("UBSAN_OPTIONS", "print_stacktrace=1")
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "NOTIFY_SOCKET", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "WATCHDOG_USEC"):
        result.pop(name, None)
    return result


def program(name):
    """Path of a program of the build: "shoal-gateway"."""
    places = [BUILD / "cli" / name, *(BUILD / folder / name for folder in PROGRAM_DIRS)]
    return str(next(place for place in places if place.exists()))


class Piece:
    """One program by itself, without the launcher."""

    def __init__(self, folder, name, arguments, wrapper=(), **options):
        self.stderr_path = pathlib.Path(folder) / f"{name}.stderr"
        with open(self.stderr_path, "ab") as stderr:
            self.process = subprocess.Popen([*wrapper, program(name), *map(str, arguments)], stdin=subprocess.DEVNULL,
                                            stderr=stderr, env=environment(folder), **options)

    def stderr(self):
        return self.stderr_path.read_text(encoding="utf-8", errors="replace")

    def wait_for_port(self, port):
        def listens():
            assert self.process.poll() is None, self.stderr()
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", port)) == 0
        wait_for(listens, 20, "the port")

    def stop(self):
        self.process.terminate()
        status = self.process.wait(timeout=30)
        assert not SANITIZER.search(self.stderr()), self.stderr()
        assert status == 0, self.stderr()


@contextlib.contextmanager
def gateway_alone(*options):
    """shoal-gateway by itself, without any service: its documents work. Yields it with .port, .http_port, .folder and .state."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        folder = pathlib.Path(folder)
        port, http_port = free_port(), free_port()
        piece = Piece(folder, "shoal-gateway", ["--run", folder, "--state", folder / "state", "--data", make_data_dir(folder),
                                                "--config", folder, "--address", "127.0.0.1", "--port", port,
                                                "--http-port", http_port, *options])
        piece.folder, piece.state, piece.port, piece.http_port = folder, folder / "state", port, http_port
        try:
            piece.wait_for_port(port)
            yield piece
        except BaseException:
            piece.process.kill()
            piece.process.wait()
            print(piece.stderr())
            raise
        piece.stop()


class Desk:
    """A running command of the launcher: `shoal demo`, `shoal emulate`. A subclass sets command, environment, folder and base."""

    process = None
    lines = ()
    cwd = None

    def start(self):
        with open(self.stderr_path, "ab") as stderr:
            self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=stderr, text=True, env=self.environment,
                                            stdin=subprocess.DEVNULL, cwd=self.cwd)
        self.lines = []
        lines = queue.Queue()

        def read():
            with self.process.stdout as stdout:
                for line in stdout:
                    lines.put(line)
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        while True:
            line = lines.get(timeout=60)
            if line is None:
                raise AssertionError(f"{self.command[:2]} ended with {self.process.wait()}:\n{self.stderr()}")
            self.lines.append(line)
            if line.startswith("Ctrl-C"):
                return self

    def line_value(self, name):
        return next(line.split(None, 1)[1].strip() for line in self.lines if line.split()[:1] == [name])

    @property
    def run_dir(self):
        return self.line_value("watch").rsplit(" ", 1)[1]

    def stop(self, signal_number=signal.SIGINT):
        """Ctrl-C. Everything has to end, well, and leave nothing behind."""
        run_dir = self.run_dir
        self.process.send_signal(signal_number)
        status = self.process.wait(timeout=30)
        text = self.stderr()
        assert not SANITIZER.search(text), text
        assert status == 0, text
        assert not os.path.exists(run_dir)

    def stderr(self):
        return self.stderr_path.read_text(encoding="utf-8", errors="replace") if self.stderr_path.exists() else ""

    def client(self, auth=(USER, PASSWORD)):
        return Client(self.base, auth)

    # -- its processes --

    def status(self):
        """Rows of `shoal status --json` by name."""
        output = subprocess.run([program("shoal"), "status", "--run", self.run_dir, "--json"], check=True, text=True,
                                capture_output=True, env=self.environment, timeout=30).stdout
        return {row["name"]: row for row in json.loads(output)}

    def children(self):
        """Pids by name of program ("shoal-chassis"), from /proc: works also when a process hangs."""
        found = {}
        for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError, IndexError):
                if int(path.read_text(encoding="ascii").rsplit(")", 1)[1].split()[1]) == self.process.pid:
                    found[os.path.basename((path.parent / "exe").readlink())] = int(path.parent.name)
        return found

    def pid(self, name):
        """The process of "chassis", "gateway", "bus", "sim"; waits until it is there."""
        file = "dbus-daemon" if name == "bus" else f"shoal-{name}"
        return wait_for(lambda: self.children().get(file), 10, f"{file} running")

    def kill(self, name, signal_number=signal.SIGKILL):
        pid = self.pid(name)
        os.kill(pid, signal_number)
        return pid

    def wait_for_restart(self, name, old_pid, seconds=15):
        """Until a new process of this name has answered."""
        file = f"shoal-{name}"
        return wait_for(lambda: self.children().get(file, old_pid) != old_pid and self.status()[name]["requests"] is not None, seconds,
                        f"{name} started again")


class Demo(Desk):
    """A running `shoal demo`. options: further options of its services, {"shoal-update": ["--http-push-uri", "/upload"]}."""

    def __init__(self, folder, board="rack-1u", arguments=(), gateway=(), options=None):
        self.folder = pathlib.Path(folder)
        self.port = free_port()
        self.http_port = free_port()
        self.environment = environment(folder)
        if options:
            self.environment["SHOAL_PROGRAMS"] = f"{self.make_programs(options)}:{self.environment['SHOAL_PROGRAMS']}"
        self.state = self.folder / "state"
        self.stderr_path = self.folder / "stderr"
        self.base = f"https://127.0.0.1:{self.port}"
        self.command = [program("shoal"), "demo", "--port", str(self.port), "--http-port", str(self.http_port), "--board", board,
                        "--state", str(self.state), *arguments, *(["--", *map(str, gateway)] if gateway else [])]

    def make_programs(self, options):
        """A folder with scripts that become these programs, with their options."""
        programs = self.folder / "programs"
        programs.mkdir()
        for name, arguments in options.items():
            (programs / name).write_text(f'#!/bin/sh\nexec {shlex.join([program(name), *arguments])} "$@"\n', encoding="utf-8")
            (programs / name).chmod(0o755)
        return programs

    # -- the simulated hardware --

    @property
    def bus(self):
        return self.line_value("D-Bus")

    def busctl(self, *arguments, check=True):
        done = subprocess.run(["busctl", f"--address={self.bus}", "--json=short", "--", *map(str, arguments)], text=True, capture_output=True,
                              timeout=30)
        assert not check or done.returncode == 0, done.stderr
        return done

    def sim(self, member, signature="", *arguments, check=True):
        """Calls the control interface of the simulated BMC."""
        return self.busctl("call", PREFIX + "Shoal.Sim", PATH_PREFIX + "shoal/sim", PREFIX + "Shoal.Sim", member,
                           *([signature, *arguments] if signature else []), check=check)

    def set_property(self, path, interface, name, signature, *value):
        """Sim.SetProperty: any value, also of the wrong type. Path and interface in short form."""
        self.sim("SetProperty", "sssv", PATH_PREFIX + path, PREFIX + interface, name, signature, *value)

    def remove_property(self, path, interface, name):
        self.sim("RemoveProperty", "sss", PATH_PREFIX + path, PREFIX + interface, name)

    def get_property(self, owner, path, interface, name):
        answer = self.busctl("get-property", PREFIX + owner, PATH_PREFIX + path, PREFIX + interface, name)
        return json.loads(answer.stdout)["data"]

    # -- bare connections --

    def wire(self, tls=True, **options):
        return connect(self.port if tls else self.http_port, tls, **options)


class Emulator(Desk):
    """A running `shoal emulate` in a folder of its own, which is also its working directory. mockup: None: no --imockup."""

    def __init__(self, folder, mockup, arguments=(), gateway=(), https=False):
        self.cwd = self.folder = pathlib.Path(folder)
        self.port = free_port()
        self.environment = environment(folder)
        self.stderr_path = self.folder / "stderr"
        self.base = f"{'https' if https else 'http'}://127.0.0.1:{self.port}"
        self.command = [program("shoal"), "emulate", "--port", str(self.port), "--address", "127.0.0.1", *(["--https"] if https else []),
                        *([] if mockup is None else ["--imockup", str(mockup)]), *map(str, arguments),
                        *(["--", *map(str, gateway)] if gateway else [])]

    def client(self, auth=None):
        return Client(self.base, auth)


@contextlib.contextmanager
def running_desk(desk):
    """Stopped at the end, unless the block did that; it must not have ended otherwise."""
    try:
        yield desk.start()
    except BaseException:
        if desk.process:
            desk.process.kill()
            desk.process.wait()
        print(desk.stderr())
        raise
    if desk.process.poll() is None:
        desk.stop()
    assert desk.process.returncode == 0, desk.stderr()


@contextlib.contextmanager
def emulate(mockup, *arguments, **options):
    """folder: to run in, whose files stay; else one that is gone afterwards."""
    with contextlib.ExitStack() as stack:
        folder = options.pop("folder", None) or stack.enter_context(tempfile.TemporaryDirectory(prefix="shoal-test-"))
        with running_desk(Emulator(folder, mockup, arguments, **options)) as running:
            yield running


@contextlib.contextmanager
def demo(board="rack-1u", arguments=(), gateway=(), options=None):
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        with running_desk(Demo(folder, str(board), arguments, gateway, options)) as running:
            yield running


# -- load ------------------------------------------------------------------------------------------------------------------------------


class Load:
    """Clients that GET these URIs in turn, at a steady rate together, until the block ends. Fills .results with
    (uri, status or exception, seconds)."""

    def __init__(self, running, uris, rate=200, clients=8, headers=None, auth=(USER, PASSWORD)):
        self.running, self.uris, self.rate, self.clients, self.headers, self.auth = running, uris, rate, clients, headers or {}, auth
        self.results = []
        self.stopping = threading.Event()
        self.threads = []

    def _run(self, number):
        start = time.monotonic() + number / self.rate
        with self.running.client(self.auth) as client:
            client.headers.update(self.headers)
            for turn in range(1 << 30):
                due = start + turn * self.clients / self.rate
                if self.stopping.wait(max(0, due - time.monotonic())):
                    return
                uri = self.uris[(number + turn * self.clients) % len(self.uris)]
                begun = time.monotonic()
                try:
                    outcome = client.get(uri).status_code
                except requests.RequestException as error:
                    outcome = error
                self.results.append((uri, outcome, time.monotonic() - begun))

    def __enter__(self):
        self.threads = [threading.Thread(target=self._run, args=(number,)) for number in range(self.clients)]
        for thread in self.threads:
            thread.start()
        wait_for(lambda: len(self.results) >= self.clients, 10, "the load")
        return self

    def __exit__(self, *unused):
        self.stopping.set()
        for thread in self.threads:
            thread.join()

    def more(self, count):
        """Waits for so many further results."""
        until = len(self.results) + count
        wait_for(lambda: len(self.results) >= until, 60, f"{count} more answers")
