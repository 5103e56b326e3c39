"""`shoal capture`: a mockup of the demo equals what its clients see, and holds no secrets; what a service that lies or breaks can do."""

import contextlib
import fcntl
import http.server
import json
import os
import pathlib
import re
import signal
import ssl
import subprocess
import termios
import threading

import pytest

import harness
import test_walk
from harness import PASSWORD, ROOT, SESSIONS, USER

CONSOLE = ROOT + "/Systems/system/LogServices/HostLogger/Entries"
LINES = 1030  # a page has 1,000
ENVIRONMENT_PASSWORD = "a word that is in the environment"


def start(folder, *arguments, password=PASSWORD, **options):
    environment = harness.environment(folder)
    environment.pop("SHOAL_PASSWORD", None)
    if password is not None:
        environment["SHOAL_PASSWORD"] = password
    options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.Popen([harness.program("shoal"), "capture", *map(str, arguments)], env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **options)


def finish(process, status, seconds=120, stdin=None):
    stdout, stderr = process.communicate(stdin, timeout=seconds)
    assert not harness.SANITIZER.search(stderr), stderr
    assert process.returncode == status, stdout + stderr
    return stdout, stderr


def run(folder, status, *arguments, **options):
    return finish(start(folder, *arguments, **options), status)


def resources(folder):
    """What a mockup in the long form holds, by path."""
    return {"/" + str(path.parent.relative_to(folder)): json.loads(path.read_text(encoding="utf-8"))
            for path in pathlib.Path(folder).rglob("index.json")}


def texts(folder):
    return {path: path.read_text(encoding="utf-8", errors="replace") for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def read_back(folder):
    """What the reader of mockups says: how many items, and nothing else."""
    reader = harness.BUILD / "tests" / "unit" / "capture" / "read-mockup"
    return subprocess.run([reader, folder], capture_output=True, text=True, check=True, timeout=60).stdout


VOLATILE = re.compile(r"@odata\.etag|.*Reading.*|.*Time|.*Watts|.*Peak.*|.*Percent|SpeedRPM|.*Seconds|Voltage|LineInputVoltage|Temperature")


def still(value):
    """Without tags, clocks and what sensors say: those move all the time."""
    if isinstance(value, dict):
        return {key: still(member) for key, member in value.items() if not VOLATILE.fullmatch(key)}
    return [still(member) for member in value] if isinstance(value, list) else value


@pytest.fixture(scope="module", name="logged")
def logged_demo(demo):
    """With a log of more than one page."""
    (pathlib.Path(demo.run_dir) / "console").mkdir()
    (pathlib.Path(demo.run_dir) / "console" / "log").write_text("".join(f"line {number}\n" for number in range(LINES)), encoding="ascii")
    return demo


def open_sessions(demo):
    """Of everybody; asked with Basic, which makes none."""
    with demo.client() as client:
        return client.get(SESSIONS).json()["Members"]


def test_session_captures_everything(logged, root, tmp_path):
    """Over a session: each resource as a GET shows it, pages whole, no session of our own, none left behind, nothing secret."""
    other = logged.client()
    token = other.log_in().headers["X-Auth-Token"]
    folder = tmp_path / "mockup"
    stdout, _ = run(tmp_path, 0, "--user", USER, "--insecure", "--headers", "--times", "--parallel", 8, logged.base, folder)
    assert str(folder) in stdout
    found = resources(folder)
    assert f"{len(found) + 1} resources" in stdout  # and $metadata
    assert len(found) > 500 + LINES
    links = {link.rstrip("/") for resource in found.values() for link in test_walk.links_of(resource)}
    assert not {link for link in links if link not in found}
    for uri, resource in found.items():
        if uri not in ("/redfish", ROOT + "/odata") and not uri.startswith((CONSOLE, SESSIONS)):
            assert "@odata.etag" not in json.dumps(resource)
            assert still(resource) == still(root.get(uri).json()), uri
    # The log was read in two pages and is one collection.
    first = root.get(CONSOLE).json()
    assert first["Members@odata.nextLink"] and len(first["Members"]) < LINES
    whole = found[CONSOLE]
    assert whole["Members@odata.count"] == len(whole["Members"]) == LINES
    assert "Members@odata.nextLink" not in whole
    assert [entry["Id"] for entry in whole["Members"]][:1000] == [entry["Id"] for entry in first["Members"]]
    assert all(entry["@odata.id"] in found for entry in whole["Members"])
    # Sessions: that of the other client is there, ours is not, in neither place.
    sessions = found[SESSIONS]
    assert sessions["Members@odata.count"] == len(sessions["Members"]) == 1
    assert sessions["Members"][0]["@odata.id"] in found
    assert [uri for uri in found if uri.startswith(SESSIONS + "/")] == [sessions["Members"][0]["@odata.id"]]
    assert len(open_sessions(logged)) == 1
    other.delete(sessions["Members"][0]["@odata.id"])
    assert read_back(folder) == f"0: {len(found) + 1} items\n"
    # Nothing secret, and what belongs to one answer only.
    for path, text in texts(folder).items():
        assert PASSWORD not in text and token not in text and "PRIVATE KEY" not in text, path
        assert path.name != "headers.json" or "X-Auth-Token" not in text, path
    headers = json.loads((folder / "redfish/v1/Chassis/headers.json").read_text())["GET"]
    assert headers["Allow"] == "GET, HEAD" and headers["Content-Type"].startswith("application/json")
    assert not {"ETag", "Date", "Content-Length", "Content-Encoding", "Set-Cookie"} & set(headers)
    assert 0 <= float(json.loads((folder / "redfish/v1/Chassis/time.json").read_text())["GET_Time"]) < 30
    assert len(list(folder.rglob("headers.json"))) == len(list(folder.rglob("time.json"))) == len(found) + 1
    assert (folder / "redfish/v1/$metadata/index.xml").read_bytes() == root.get(ROOT + "/$metadata").content


def test_basic_of_a_part_without_schemas(demo, root, tmp_path):
    """The certificate is trusted because it is named; the password comes from a file."""
    (tmp_path / "password").write_text(PASSWORD + "\nsecond line\n")
    certificate = tmp_path / "bmc.pem"
    certificate.write_text(ssl.get_server_certificate(("127.0.0.1", demo.port)))
    before = len(open_sessions(demo))
    stdout, _ = run(tmp_path, 0, "--basic", "--user", USER, "--password-file", tmp_path / "password", "--cacert", certificate,
                    "--no-schemas", "--start", ROOT + "/Managers", f"https://localhost:{demo.port}/redfish/v1/", tmp_path / "out", password="wrong")
    found = resources(tmp_path / "out")
    assert ROOT in found and "/redfish" in found and ROOT + "/Managers/bmc" in found and f"{len(found) + 1} resources" in stdout
    assert all(uri.startswith(ROOT + "/Managers") for uri in found if uri not in ("/redfish", ROOT, ROOT + "/odata"))
    assert not list((tmp_path / "out").rglob("headers.json")) and not list((tmp_path / "out").rglob("time.json"))
    assert len(open_sessions(demo)) == before


def test_short_form_and_a_second_time(demo, tmp_path):
    """A mockup may be replaced, with --no-schemas here; what it had is gone. The password comes over standard input."""
    folder = tmp_path / "out"
    for form in (["--start", ROOT + "/Chassis"], ["--start", ROOT + "/Registries", "--no-schemas"]):
        process = start(tmp_path, "--user", USER, "--insecure", "--short", "--quiet", "--password-file", "-", *form, demo.base, folder,
                        password=None, stdin=subprocess.PIPE)
        assert finish(process, 0, stdin=PASSWORD + "\n") == ("", "")
    assert json.loads((folder / "index.json").read_text())["@odata.id"].rstrip("/") == ROOT
    assert (folder / "Registries/Base/index.json").exists() and not (folder / "Chassis").exists()
    assert [path.name for path in (folder / "Registries/Base").iterdir()] == ["index.json"]
    assert read_back(folder).startswith("0: ")


@pytest.mark.parametrize("arguments,status,words", [
    (["--user", USER], 3, ["certificate", "--cacert", "--insecure"]),
    (["--user", "nobody", "--insecure"], 3, ["refuses user or password"]),
    (["--user", "nobody", "--insecure", "--basic"], 3, ["refuses user or password"]),
    (["--insecure"], 2, ["--user", "--no-auth"]),
    (["--user", USER, "--no-auth"], 2, ["--no-auth"]),
    (["--user", USER, "--parallel", "0"], 2, ["--parallel"]),
    (["--user", USER, "--insecure", "--cacert", "x"], 2, ["--cacert"]),
    (["--user", USER, "--cacert", "/nonexistent"], 3, ["--cacert"]),
    (["--user", USER, "--insecure", "--start", "https://elsewhere/redfish"], 2, ["--start"]),
    (["--user", USER, "--insecure", "--nonsense"], 2, ["nonsense"]),
])
def test_what_is_wrong_is_told(demo, tmp_path, arguments, status, words):
    _, stderr = run(tmp_path, status, *arguments, demo.base, tmp_path / "out")
    for word in words:
        assert word in stderr
    assert PASSWORD not in stderr and not (tmp_path / "out").exists()


def test_password_in_the_url_is_refused(demo, tmp_path):
    _, stderr = run(tmp_path, 2, "--insecure", "--user", USER, demo.base.replace("//", f"//{USER}:{PASSWORD}@"), tmp_path / "out")
    assert PASSWORD not in stderr and "--user" in stderr


def test_no_password_and_no_terminal(demo, tmp_path):
    _, stderr = run(tmp_path, 2, "--insecure", "--user", USER, demo.base, tmp_path / "out", password=None)
    assert "SHOAL_PASSWORD" in stderr


@pytest.fixture()
def terminal():
    """(what types, what is typed on): the two ends of a terminal."""
    ends = os.openpty()
    yield ends
    for end in ends:
        os.close(end)


def start_on(terminal, folder, *arguments):
    typist, screen = terminal
    process = start(folder, *arguments, password=None, preexec_fn=lambda: fcntl.ioctl(screen, termios.TIOCSCTTY, 0))
    shown = b""
    while b"Password of root: " not in shown:
        shown += os.read(typist, 1000)
    harness.wait_for(lambda: not echoes(screen), what="a terminal that shows nothing")
    return process


def echoes(screen):
    return bool(termios.tcgetattr(screen)[3] & termios.ECHO)


def test_password_of_the_terminal_is_not_shown(demo, terminal, tmp_path):
    process = start_on(terminal, tmp_path, "--user", USER, "--insecure", "--start", ROOT + "/Registries/Base", demo.base, tmp_path / "out")
    os.write(terminal[0], PASSWORD.encode() + b"\n")
    stdout, _ = finish(process, 0)
    assert "resources" in stdout
    os.set_blocking(terminal[0], False)
    assert os.read(terminal[0], 1000).strip() == b"" and echoes(terminal[1])


def test_interrupt_instead_of_a_password(demo, terminal, tmp_path):
    process = start_on(terminal, tmp_path, "--user", USER, "--insecure", demo.base, tmp_path / "out")
    os.write(terminal[0], b"half\x03")
    _, stderr = finish(process, 3, 10)
    assert "interrupted" in stderr and echoes(terminal[1]) and not (tmp_path / "out").exists()


def test_http_that_redirects_to_https_is_told(demo, tmp_path):
    _, stderr = run(tmp_path, 3, "--user", USER, f"http://127.0.0.1:{demo.http_port}", tmp_path / "out")
    assert f"https://127.0.0.1:{demo.port}" in stderr


def test_nobody_there(tmp_path):
    _, stderr = run(tmp_path, 3, "--no-auth", f"https://127.0.0.1:{harness.free_port()}", tmp_path / "out")
    assert "check the address" in stderr


def test_without_credentials_failures_are_listed(demo, tmp_path):
    stdout, stderr = run(tmp_path, 1, "--no-auth", "--insecure", demo.base, tmp_path / "out")
    assert f"401    {ROOT}/Chassis" in stderr.splitlines() and "x 401" in stderr
    assert set(resources(tmp_path / "out")) == {"/redfish", ROOT, ROOT + "/odata"} and "4 resources" in stdout


def test_folder_that_is_no_mockup_stays(demo, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    _, stderr = run(tmp_path, 2, "--user", USER, "--insecure", demo.base, tmp_path / "out")
    assert "neither a mockup nor empty" in stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.txt"]


def test_folder_that_cannot_be_written_is_told_first(demo, tmp_path):
    (tmp_path / "closed").mkdir(mode=0o500)
    before = demo.status()["systems"]["requests"]
    for folder in ("absent/out", *(["closed/out"] if os.geteuid() else [])):  # root may write anywhere
        _, stderr = run(tmp_path, 2, "--user", USER, "--insecure", demo.base, tmp_path / folder)
        assert "cannot be written" in stderr
    assert demo.status()["systems"]["requests"] == before


def test_help_and_version(tmp_path):
    assert "Usage: shoal capture" in run(tmp_path, 0, "--help")[0]
    assert run(tmp_path, 0, "--version")[0].startswith("shoal-capture ")


# -- a service that errs, on purpose --


class Service(http.server.ThreadingHTTPServer):
    """Answers by a table: path to a function of the handler, or to a body. Notes what was asked."""

    daemon_threads = True

    def __init__(self, table):
        super().__init__(("127.0.0.1", 0), Handler)
        self.table = {"/redfish": {"v1": "/redfish/v1/"}, ROOT + "/odata": {"value": []}, ROOT + "/$metadata": {}, **table}
        self.asked = []
        self.base = f"http://127.0.0.1:{self.server_address[1]}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *unused):
        pass

    def send(self, status, body, headers=()):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if not any(name.lower() == "content-type" for name, _ in headers):
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append((self.command, self.path, dict(self.headers)))
        entry = self.server.table.get(self.path)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if callable(entry):
                entry(self)
            elif entry is None:
                self.send(404, {"error": {}})
            else:
                self.send(200, entry)

    do_GET = do_POST = do_DELETE = answer


@contextlib.contextmanager
def service(links, **more):
    """links: what the root leads to, by name; more: entries of the table, "Name" for /redfish/v1/Name."""
    table = {ROOT: {"@odata.id": ROOT, "Things": [{"@odata.id": ROOT + "/" + name if name[:1].isalpha() else name} for name in links]}}
    table.update({ROOT + "/" + name: entry for name, entry in more.items()})
    server = Service(table)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def capture(tmp_path, server, status, *arguments):
    stdout, stderr = run(tmp_path, status, "--no-auth", *arguments, server.base, tmp_path / "out")
    return (resources(tmp_path / "out") if (tmp_path / "out").exists() else {}), stdout + stderr


def lie(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"Id": "less"}')
    handler.close_connection = True


def endless(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    handler.close_connection = True
    while True:
        handler.wfile.write(b" " * 65536)


def endless_headers(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        handler.wfile.write(b"X-A: b\r\n" * 1000)


def test_answers_that_lie_fail_alone(tmp_path):
    with service(["Good", "Lie", "Endless", "Headers", "Deep", "Html", "Gone"], Good={"Id": "Good"}, Lie=lie, Endless=endless,
                 Headers=endless_headers, Deep=lambda handler: handler.send(200, b"[" * 5000),
                 Html=lambda handler: handler.send(200, b"{ no json")) as server:
        found, text = capture(tmp_path, server, 1)
    assert set(found) == {"/redfish", ROOT, ROOT + "/odata", ROOT + "/$metadata", ROOT + "/Good"}
    lines = [line for line in text.splitlines() if line.startswith(("failed ", "404 "))]
    assert len(lines) == 6
    for name, word in (("Lie", "failed"), ("Endless", "too large"), ("Headers", "too large"), ("Deep", "no JSON"), ("Html", "no JSON"), ("Gone", "404")):
        assert any(word in line and f"{ROOT}/{name}" in line for line in lines), (name, text)
    assert "1 x 404" in text


def test_secrets_of_any_service_are_left_out(tmp_path):
    key = "-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n"
    body = {"Password": "s3cret-1", "Oem": {"X": {"SharedSecret": "s3cret-2", "api_key": "s3cret-3"}}, "CertificateString": "-----BEGIN CERTIFICATE-----\n" + key,
            "HttpHeaders": [{"X-Mine": "s3cret-4"}], "Uri": "https://me:s3cret-5@elsewhere/x", "UserName": "me"}
    body |= {"Payload": {"JsonBody": json.dumps({"Password": "s3cret-8"})}, "Passwords": ["s3cret-9"], "Key": {"Value": "s3cret-10"},
             "Images": "http://a/b http://me:s3cret-11@elsewhere/x"}
    texts_of = {"Text": ("text/plain", {"KeyType": "NVMeoF", "KeyString": "DHHC-1:s3cret-12", "Next": {"@odata.id": ROOT + "/FromText"}}),
                "Array": ("application/json", [{"Token": "s3cret-13"}, {"@odata.id": ROOT + "/FromArray"}]),
                "Twice": ("application/json", b'{"Password": "s3cret-14", "Password": "s3cret-15", "Large": 99999999999999999999}')}
    more = {name: lambda handler, answer=answer: handler.send(200, answer[1], [("Content-Type", answer[0])]) for name, answer in texts_of.items()}
    with service(["Secret", *more], FromText={"Id": "t"}, FromArray={"Id": "a"}, **more, Secret=lambda handler: handler.send(
            200, body, [("X-Auth-Token", "s3cret-6"), ("Set-Cookie", "a=s3cret-7"), ("X-Keep", "1")])) as server:
        found, text = capture(tmp_path, server, 0, "--headers")
    everything = "".join(texts(tmp_path / "out").values())
    assert "s3cret" not in everything and "MII" not in everything and "X-Keep" in everything
    assert found[ROOT + "/Secret"]["UserName"] == "me" and found[ROOT + "/Secret"]["Password"] is None
    assert found[ROOT + "/Text"]["KeyType"] == "NVMeoF" and found[ROOT + "/Twice"]["Large"] == 1e20
    assert json.loads((tmp_path / "out/redfish/v1/Array").read_text())[0] == {"Token": None}
    assert ROOT + "/FromText" in found and ROOT + "/FromArray" in found
    assert "13 secrets" in text


def test_pages_that_lead_back_or_fail(tmp_path):
    def page(members, following):
        return {"Members@odata.count": 99, "Members@odata.nextLink": following, "Members": [{"@odata.id": f"{ROOT}/M/{n}"} for n in members]}
    members = {f"M/{number}": {"Id": str(number)} for number in range(8)}
    with service(["Loop", "Half", "Whole"], **members, **{
            "Loop": page([1, 2], ROOT + "/Loop?p=2"), "Loop?p=2": page([2, 3], ROOT + "/Loop?p=2"),
            "Half": page([4], ROOT + "/Half?p=2"),
            "Whole": page([5], "?p=2"), "Whole?p=2": {"Members": [{"@odata.id": f"{ROOT}/M/6"}, {"@odata.id": f"{ROOT}/M/7"}]}}) as server:
        found, text = capture(tmp_path, server, 1)
    for name, expected in (("Loop", [1, 2, 3]), ("Half", [4]), ("Whole", [5, 6, 7])):
        collection = found[f"{ROOT}/{name}"]
        assert collection == {"Members@odata.count": len(expected), "Members": [{"@odata.id": f"{ROOT}/M/{n}"} for n in expected]}
    assert {f"{ROOT}/M/{n}" for n in range(1, 8)} <= set(found)
    assert "lead back" in text and f"404    {ROOT}/Half?p=2" in text


def test_busy_service_is_asked_again(tmp_path):
    turns = {"Busy": 0, "Away": 0}

    def busy(handler):
        turns["Busy"] += 1
        handler.send(200 if turns["Busy"] == 3 else 503, {"Id": "Busy"}, [("Retry-After", "0")])

    def away(handler):
        turns["Away"] += 1
        handler.send(503, {}, [("Retry-After", "86400")])
    with service(["Busy", "Away"], Busy=busy, Away=away) as server:
        found, text = capture(tmp_path, server, 1)
    assert found[ROOT + "/Busy"] == {"Id": "Busy"} and turns == {"Busy": 3, "Away": 1}
    assert f"503    {ROOT}/Away" in text


def test_credentials_and_redirects_stay_within_the_service(tmp_path):
    """A session's token goes to no other origin, not by a redirect, not by a link; and the session is ended."""
    with service([], Other={"Id": "other"}) as other:
        def away(handler):
            handler.send(307, b"", [("Location", other.base + ROOT + "/Other")])

        def moved(handler):
            handler.send(308, b"", [("Location", ROOT + "/Things/New/")])

        def log_in(handler):
            if handler.command == "POST":
                handler.send(201, {}, [("X-Auth-Token", "the-token"), ("Location", SESSIONS + "/7")])
            else:
                handler.send(200, {"Members@odata.count": 2, "Members": [{"@odata.id": SESSIONS + "/6"}, {"@odata.id": SESSIONS + "/7"}]})
        with service(["Away", "Moved", "Turning", other.base + ROOT + "/Other", "SessionService/Sessions"], Away=away, Moved=moved,
                     Turning=lambda handler: handler.send(302, b"", [("Location", ROOT + "/Turning")]),
                     **{"Things/New/": {"Id": "moved"}, "SessionService/Sessions": log_in, "SessionService/Sessions/6": {"Id": "6"},
                        "SessionService/Sessions/7": {"Id": "7"}}) as server:
            _, stderr = run(tmp_path, 1, "--user", "me", server.base, tmp_path / "out", password=ENVIRONMENT_PASSWORD)
            asked = list(server.asked)
        assert other.asked == []
    found = resources(tmp_path / "out")
    assert found[ROOT + "/Moved"] == {"Id": "moved"} and found[SESSIONS] == {"Members@odata.count": 1, "Members": [{"@odata.id": SESSIONS + "/6"}]}
    assert SESSIONS + "/6" in found and SESSIONS + "/7" not in found and ROOT + "/Away" not in found
    assert "another service" in stderr and "without an end" in stderr and "unencrypted" in stderr
    assert ("DELETE", SESSIONS + "/7") == asked[-1][:2] and asked[-1][2]["X-Auth-Token"] == "the-token"
    assert not any(path == SESSIONS + "/7" and method == "GET" for method, path, _ in asked)
    assert "the-token" not in stderr and ENVIRONMENT_PASSWORD not in stderr + "".join(texts(tmp_path / "out").values())


@pytest.mark.parametrize("option,word", [(["--max-resources", "8"], "--max-resources"), (["--max-size", "1"], "--max-size"), (["--max-time", "1"], "--max-time")])
def test_limits_end_it(tmp_path, option, word):
    """Without --partial nothing is written; with it, what was read."""
    def slow(handler):
        handler.server.stopped.wait(0.3)
        handler.send(200, {"Text": "x" * 200000})
    names = [f"N{number}" for number in range(30)]
    for partial, status in (([], 3), (["--partial"], 1)):
        with service(names, **{name: slow for name in names}) as server:
            server.stopped = threading.Event()
            found, text = capture(tmp_path, server, status, *option, *partial)
        assert word in text and bool(found) == bool(partial)
    assert ROOT in found and len(found) < 30


def test_paths_that_no_file_can_have_are_left_out(tmp_path):
    """A file where a folder has to be, a segment that is too long for a file system: the rest is written."""
    long_name = "x" * 260
    with service(["A", "A/B", long_name, "Good"], A=lambda handler: handler.send(200, b"<html>", [("Content-Type", "text/html")]), Good={"Id": "Good"},
                 **{"A/B": {"Id": "B"}, long_name: {"Id": "long"}}) as server:
        found, text = capture(tmp_path, server, 1, "--parallel", "1")
    assert found[ROOT + "/Good"] == {"Id": "Good"} and ROOT + "/A/B" not in found
    assert (tmp_path / "out/redfish/v1/A").read_bytes() == b"<html>"
    for path in (ROOT + "/A/B", ROOT + "/" + long_name[:20]):
        assert any(path in line and "left out" in line for line in text.splitlines()), text


def test_links_without_end_end_it(tmp_path):
    """One answer with more links than --max-resources allows for: they are not all kept, those that are no URIs neither."""
    for kind in ("/redfish/v1/N{}", "no URI {}"):
        with service(["Many"], Many={"Links": [{"Uri": kind.format(number)} for number in range(100000)]}) as server:
            _, text = run(tmp_path, 1, "--no-auth", "--partial", "--max-resources", 10, server.base, tmp_path / "out")
        assert "more than 1020 links (--max-resources)" in text
        assert ROOT + "/Many" in resources(tmp_path / "out")
        assert len(server.asked) < 20


def test_partial_keeps_pages_that_were_read(tmp_path):
    def page(number):
        return {"Text": "x" * 600000, "Members@odata.count": 99, "Members@odata.nextLink": f"{ROOT}/Log?p={number + 1}",
                "Members": [{"@odata.id": f"{ROOT}/M/{number}"}]}
    with service(["Log"], Log=page(1), **{f"Log?p={number}": page(number) for number in range(2, 9)}) as server:
        found, text = capture(tmp_path, server, 1, "--partial", "--max-size", 1, "--parallel", 1)
    assert "--max-size" in text
    log = found[ROOT + "/Log"]
    assert log["Members@odata.count"] == len(log["Members"]) == 2 and "Members@odata.nextLink" not in log


@pytest.mark.parametrize("place,body", [
    ("https://10.0.0.1:8443" + SESSIONS + "/7", {"@odata.id": SESSIONS + "/7"}), ("https://10.0.0.1" + SESSIONS + "/7", {}),
    ("https://10.0.0.1/", {"@odata.id": SESSIONS + "/7"}), (None, {"@odata.id": SESSIONS + "/7"})])
def test_session_behind_a_tunnel_is_ended(tmp_path, place, body):
    """The service knows itself by another address: the session is ours all the same, and is closed at the address that we have."""
    def log_in(handler):
        if handler.command == "POST":
            handler.send(201, body, [("X-Auth-Token", "t"), *([("Location", place)] if place else [])])
        else:
            handler.send(200, {"Members": []})
    with service([], **{"SessionService/Sessions": log_in, "SessionService/Sessions/7": {}}) as server:
        run(tmp_path, 0, "--user", "me", server.base, tmp_path / "out", password=ENVIRONMENT_PASSWORD)
        assert [entry[:2] for entry in server.asked if entry[0] == "DELETE"] == [("DELETE", SESSIONS + "/7")]


def test_session_that_nobody_can_name_is_refused(tmp_path):
    """A Location of another host that is no session is not taken for a path of ours."""
    with service([], **{"SessionService/Sessions": lambda handler: handler.send(
            201, {}, [("X-Auth-Token", "t"), ("Location", "https://10.0.0.1/redfish/v1/AccountService/Accounts/1")])}) as server:
        _, stderr = run(tmp_path, 3, "--user", "me", server.base, tmp_path / "out", password=ENVIRONMENT_PASSWORD)
        assert "without a Location" in stderr and not [entry for entry in server.asked if entry[0] == "DELETE"]


def test_depth_and_links_that_are_no_uris(tmp_path):
    with service(["A", "/redfish/v1/../x", "/elsewhere"], A={"Next": {"@odata.id": ROOT + "/A/B"}}, **{"A/B": {"Next": {"@odata.id": ROOT + "/A/B/C"}}}) as server:
        found, text = capture(tmp_path, server, 1, "--max-depth", "4")
    assert ROOT + "/A/B" in found and ROOT + "/A/B/C" not in found
    assert "1 links were left out by --max-depth" in text and "no URI" in text and "1 x no answer" in text


def make_certificate(folder, name):
    """Signed by itself. Returns the paths of certificate and key."""
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


@pytest.mark.parametrize("shown,status", [("client", 0), ("stranger", 3), (None, 3)])
def test_certificate_of_the_client(tmp_path, shown, status):
    """For a service that lets in who shows the right one only."""
    pairs = {name: make_certificate(tmp_path, name) for name in ("server", "client", "stranger")}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pairs["server"])
    context.load_verify_locations(pairs["client"][0])
    context.verify_mode = ssl.CERT_REQUIRED
    with service(["A"], A={"Id": "A"}) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.base = server.base.replace("http:", "https:")
        arguments = ["--cacert", pairs["server"][0], *(["--cert", pairs[shown][0], "--key", pairs[shown][1]] if shown else [])]
        found, text = capture(tmp_path, server, status, *arguments)
    assert (ROOT + "/A" in found) == (status == 0)
    assert status == 0 or "certificate" in text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("partial", [False, True])
def test_signal_logs_out(demo, tmp_path, number, partial):
    before = len(open_sessions(demo))
    process = start(tmp_path, "--user", USER, "--insecure", "--parallel", 1, *(["--partial"] if partial else []), demo.base, tmp_path / "out")
    harness.wait_for(lambda: len(open_sessions(demo)) == before + 1, 20, "the session")
    harness.wait_for(lambda: demo.status()["systems"]["requests"] >= 0, 20)
    process.send_signal(number)
    stdout, stderr = finish(process, 1 if partial else 3, 30)
    assert "interrupted" in stderr
    assert len(open_sessions(demo)) == before
    assert (tmp_path / "out").exists() == partial and not [path for path in tmp_path.iterdir() if path.name.endswith(".tmp")]
    assert ("resources" in stdout) == partial


def test_nothing_secret_in_proc(demo, tmp_path):
    """The password is in neither the arguments nor, once it was read, the environment of the process."""
    process = start(tmp_path, "--user", USER, "--insecure", "--parallel", 1, demo.base, tmp_path / "out")
    before = len(open_sessions(demo))
    harness.wait_for(lambda: "capture" in pathlib.Path(f"/proc/{process.pid}/cmdline").read_text() and len(open_sessions(demo)) > before, 20)
    for name in ("cmdline", "environ"):
        with contextlib.suppress(PermissionError):  # of a process without dumps
            assert PASSWORD.encode() not in pathlib.Path(f"/proc/{process.pid}/{name}").read_bytes()
    process.send_signal(signal.SIGINT)
    finish(process, 3, 30)
