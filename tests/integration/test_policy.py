"""gateway.json and SIGHUP: each switch takes effect at once, also for who is logged in already; a bad file is refused with its line and
the old policy stays; the certificate is read again."""

import json
import pathlib
import signal
import socket
import ssl
import subprocess
import tempfile

import pytest

import harness
from harness import ROOT, SESSIONS, check_error, check_error_body, wait_for

BASIC = "Authorization: Basic cm9vdDowcGVuQm1j"
CHASSIS = ROOT + "/Chassis/tiny"


class Policy:
    """A demo whose policy can be written anew."""

    def __init__(self, demo, folder):
        self.demo, self.file = demo, folder / "gateway.json"

    def lines(self, *words):
        return [line for line in self.demo.stderr().splitlines() if all(word in line for word in words)]

    def reload(self):
        """Returns the lines about policy and certificate that the gateway logged."""
        before = len(self.lines("shoal-gateway"))
        self.demo.kill("gateway", signal.SIGHUP)
        # The certificate is the last thing that is looked at.
        wait_for(lambda: any("certificate" in line for line in self.lines("shoal-gateway")[before:]), 10, "the log of the reload")
        return self.lines("shoal-gateway")[before:]

    def write(self, content):
        self.file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return self.reload()


@pytest.fixture(scope="module")
def demo():
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        with harness.demo("tiny", ["--config", folder, "--log-level", "info"]) as running:
            running.config = pathlib.Path(folder)
            yield running


@pytest.fixture()
def policy(demo):
    result = Policy(demo, demo.config)
    yield result
    result.write({})


def get_plain(demo, path, *lines):
    with demo.wire(tls=False) as wire:
        wire.get(path, *lines)
        return wire.answer()


def post_plain(demo, path, body):
    with demo.wire(tls=False) as wire:
        wire.send(f"POST {path} HTTP/1.1\r\nHost: bmc\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}")
        return wire.answer()


# -- switches --


def test_basic_off_holds_at_once_for_who_was_known(demo, policy):
    with demo.client() as basic, demo.client() as session:
        session.log_in()
        assert basic.get(CHASSIS).status_code == 200
        lines = policy.write({"basic": False})
        assert any("policy=reloaded basic=false" in line for line in lines), lines
        answer = basic.get(CHASSIS)
        check_error(answer, 401, "AccessUnauthorized")
        assert "Basic" not in answer.headers.get("WWW-Authenticate", "")
        assert session.get(CHASSIS).status_code == 200
        policy.write({"basic": True})
        assert basic.get(CHASSIS).status_code == 200


def test_sessions_off_holds_at_once_and_none_can_be_made(demo, policy):
    with demo.client() as basic, demo.client() as session:
        login = session.log_in()
        assert session.get(CHASSIS).status_code == 200
        policy.write({"sessions": False})
        answer = session.get(CHASSIS)
        check_error(answer, 401, "NoValidSession")
        assert answer.headers["WWW-Authenticate"].startswith("Basic ")
        answer = basic.post(SESSIONS, json={"UserName": "root", "Password": "0penBmc"})
        message, = check_error(answer, 403, "ServiceDisabled")
        assert "Basic" in message["Resolution"]
        assert basic.get(login.headers["Location"]).status_code == 200  # it is there, and can be ended
        policy.write({})
        assert session.get(CHASSIS).status_code == 200


def test_http_modes(demo, policy):
    assert get_plain(demo, ROOT).status_code == 308
    policy.write({"http": "serve"})
    assert get_plain(demo, ROOT).status_code == 200
    policy.write({"http": "off"})
    with demo.wire(tls=False) as wire:
        wire.get(ROOT)
        answer = wire.answer()
        assert answer.status_code == 403 and answer.headers["Connection"] == "close"
        message, = check_error_body(answer.json(), "AccessDenied")
        assert "https" in message["Resolution"]
        assert wire.is_closed()
    with demo.client() as client:
        assert client.get(ROOT).status_code == 200


def test_credentials_in_the_clear_are_refused_unless_allowed(demo, policy):
    log_in = json.dumps({"UserName": "root", "Password": "0penBmc"})
    with demo.client() as client:
        token = client.log_in().headers["X-Auth-Token"]
    policy.write({"http": "serve"})
    for answer in (get_plain(demo, CHASSIS, BASIC), get_plain(demo, CHASSIS, "X-Auth-Token: " + token), post_plain(demo, SESSIONS, log_in)):
        assert answer.status_code == 403
        message, = check_error_body(answer.json(), "AccessDenied")
        assert "https" in message["Resolution"]
        assert "X-Auth-Token" not in answer.headers
    answer = get_plain(demo, CHASSIS)
    assert answer.status_code == 401 and "WWW-Authenticate" not in answer.headers
    policy.write({"http": "serve", "http_login": True})
    assert get_plain(demo, CHASSIS, BASIC).status_code == 200
    assert get_plain(demo, CHASSIS, "X-Auth-Token: " + token).status_code == 200
    assert post_plain(demo, SESSIONS, log_in).status_code == 201
    assert get_plain(demo, CHASSIS).headers["WWW-Authenticate"].startswith("Basic ")


def test_proxies_are_believed_only_while_they_are_named(demo, policy):
    told = ["Forwarded: for=203.0.113.7;proto=https", BASIC]
    assert get_plain(demo, CHASSIS, *told).status_code == 308
    policy.write({"proxies": ["127.0.0.0/8"]})
    assert get_plain(demo, CHASSIS, *told).status_code == 200
    assert get_plain(demo, CHASSIS, "Forwarded: for=203.0.113.7;proto=http", BASIC).status_code == 308
    assert get_plain(demo, CHASSIS, "X-Forwarded-Proto: https", BASIC).status_code == 200
    assert get_plain(demo, CHASSIS, *told, "X-Forwarded-For: 203.0.113.8").status_code == 308  # who lies?
    policy.write({"proxies": ["192.0.2.1"]})
    assert get_plain(demo, CHASSIS, *told).status_code == 308


# -- bad files --


@pytest.mark.parametrize("text, cause", [
    ('{\n  "basic": false,\n  "sessions": 1\n}', 'gateway.json:3: "sessions": has to be true or false'),
    ('{\n  "basic": false,\n  "http": "https"\n}', 'gateway.json:3: "http": has to be "redirect", "serve" or "off"'),
    ('{\n  "basic": false,\n\n  "basik": true\n}', 'gateway.json:4: "basik": there is no such key'),
    ('{\n  "basic": false,\n  "basic": true\n}', "gateway.json:3: "),
    ('{\n  "basic": false,\n}', "gateway.json:3: "),
    ('{\n  "basic": false,\n  "proxies": ["unix",\n    "10.1.2.3/8"]\n}', 'gateway.json:4: "proxies": "10.1.2.3/8" is not'),
    ('{\n  "basic": false,\n  "origins": ["https://x/"]\n}', 'gateway.json:3: "origins": "https://x/" is not'),
    ('{"basic": false, "sessions": false}', "nobody could log in"),
])
def test_bad_file_is_refused_with_its_line_and_the_old_policy_stays(demo, policy, text, cause):
    with demo.client() as client:
        assert client.get(CHASSIS).status_code == 200
        lines = policy.write(text)
        complaints = [line for line in lines if " error " in line]
        assert len(complaints) == 1 and cause in complaints[0] and "the old policy stays" in complaints[0], lines
        assert client.get(CHASSIS).status_code == 200  # "basic": false was not taken either


def test_start_fails_with_a_bad_file(tmp_path):
    (tmp_path / "gateway.json").write_text('{\n"http": 7}')
    done = subprocess.run([harness.program("shoal-gateway"), "--run", tmp_path, "--state", tmp_path / "state", "--config", tmp_path,
                           "--data", harness.make_data_dir(tmp_path), "--port", "0", "--http-port", "0"], text=True, capture_output=True,
                          env=harness.environment(tmp_path), timeout=30)
    assert done.returncode == 1
    assert f'{tmp_path}/gateway.json:2: "http": has to be' in done.stderr


def test_the_shipped_example_is_the_default(demo, policy):
    lines = policy.write((harness.SOURCE / "deploy/config/gateway.json").read_text(encoding="utf-8"))
    assert any("policy=unchanged" in line for line in lines), lines


# -- certificates --


def peer_certificate(port):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as bare, harness.tls_context().wrap_socket(bare) as connection:
        return connection.getpeercert(binary_form=True)


def test_new_certificate_is_for_new_connections_and_a_bad_one_is_refused(demo, policy):
    state = demo.state / "gateway"
    old_cert, old_key = (state / "cert.pem").read_bytes(), (state / "key.pem").read_bytes()
    assert ssl.PEM_cert_to_DER_cert(old_cert.decode()) == peer_certificate(demo.port)
    with demo.wire() as wire:
        wire.get(ROOT)
        assert wire.answer().status_code == 200
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=new", "-keyout", state / "key.pem", "-out",
                        state / "cert.pem"], check=True, capture_output=True)
        assert any("certificate=reloaded" in line for line in policy.reload())
        new_cert = (state / "cert.pem").read_text()
        assert ssl.PEM_cert_to_DER_cert(new_cert) == peer_certificate(demo.port)
        wire.get(ROOT)  # who was connected goes on
        assert wire.answer().status_code == 200
    (state / "key.pem").write_bytes(old_key)  # does not belong to the certificate
    lines = policy.reload()
    complaints = [line for line in lines if " error " in line]
    assert len(complaints) == 1 and "key.pem" in complaints[0] and "the old certificate stays" in complaints[0], lines
    assert ssl.PEM_cert_to_DER_cert(new_cert) == peer_certificate(demo.port)
    (state / "cert.pem").write_bytes(old_cert)
    assert any("certificate=reloaded" in line for line in policy.reload())
    assert any("certificate=unchanged" in line for line in policy.reload())


# -- a socket for a proxy --


def unix_get(path, target, *lines):
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(10)
    connection.connect(str(path))
    with harness.Wire(connection) as wire:
        wire.get(target, *lines)
        return wire.answer()


def test_http_socket_is_made_in_place_of_a_stale_one_and_removed(tmp_path):
    path = tmp_path / "http.sock"
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(path))
    stale.close()
    with harness.gateway_alone("--http-socket", path, "--http", "off"):
        assert unix_get(path, ROOT).status_code == 200
        assert path.stat().st_mode & 0o777 == 0o660
        # Somebody who lives there is left alone.
        assert "Address already in use" in gateway_that_fails(path)
        assert unix_get(path, ROOT).status_code == 200
    assert not path.exists()


def test_http_socket_does_not_remove_what_is_no_socket(tmp_path):
    path = tmp_path / "precious"
    path.write_text("data")
    assert "File exists" in gateway_that_fails(path)
    assert path.read_text() == "data"


def gateway_that_fails(path):
    """Runs a gateway that can't start with this --http-socket."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        done = subprocess.run([harness.program("shoal-gateway"), "--run", folder, "--state", folder, "--config", folder, "--data",
                               harness.make_data_dir(folder), "--port", "0", "--http-port", "0", "--http-socket", path], text=True,
                              capture_output=True, env=harness.environment(folder), timeout=30)
    assert done.returncode == 1
    return done.stderr


def test_passed_unix_socket_has_to_be_one(tmp_path):
    """A TCP socket under the name http-unix would be served in the clear to the whole network."""
    script = ("import os, socket, sys; s = socket.socket(socket.AF_UNIX if sys.argv[1] == 'unix' else socket.AF_INET); "
              "s.bind(sys.argv[2] if sys.argv[1] == 'unix' else ('127.0.0.1', 0)); s.listen(); os.dup2(s.fileno(), 3); os.set_inheritable(3, True); "
              "os.environ.update(LISTEN_FDS='1', LISTEN_PID=str(os.getpid()), LISTEN_FDNAMES='http-unix'); os.execv(sys.argv[3], sys.argv[3:])")
    arguments = [harness.program("shoal-gateway"), "--run", tmp_path, "--state", tmp_path / "state", "--config", tmp_path, "--data",
                 harness.make_data_dir(tmp_path)]
    done = subprocess.run(["/usr/bin/python3", "-c", script, "tcp", "x", *arguments], text=True, capture_output=True,
                          env=harness.environment(tmp_path), timeout=30)
    assert done.returncode == 1 and "is not a Unix socket" in done.stderr
    path = tmp_path / "passed.sock"
    process = subprocess.Popen(["/usr/bin/python3", "-c", script, "unix", path, *arguments], env=harness.environment(tmp_path))
    try:
        wait_for(path.exists, 10, "the socket")
        wait_for(lambda: (tmp_path / "gateway.sock").exists(), 10, "the gateway")
        assert unix_get(path, ROOT).status_code == 200
    finally:
        process.terminate()
        assert process.wait(30) == 0


def test_many_connections_of_a_proxy_are_not_one_address(tmp_path):
    (tmp_path / "gateway.json").write_text('{"proxies": ["127.0.0.1", "unix"]}')
    with harness.gateway_alone("--connections-per-address-max", 3, "--config", tmp_path, "--http-socket", tmp_path / "s") as gateway:
        wires = [harness.connect(gateway.http_port) for _ in range(8)]
        for wire in wires:  # all at once: none was closed to make room
            wire.send(f"GET {ROOT} HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\n\r\n")
        assert [wire.answer().status_code for wire in wires] == [200] * 8
        for wire in wires:
            wire.close()
        # Other addresses have their limit: the idle ones make room.
        wires = [harness.connect(gateway.http_port, source="127.0.0.2") for _ in range(8)]
        assert all(wire.is_closed() for wire in wires[:5])
        for wire in wires[5:]:
            wire.get(ROOT)
            assert wire.answer().status_code == 308
        for wire in wires:
            wire.close()
