"""Routes that a service judges by itself, and several emulated systems behind one gateway: a small emulator in Python (docs/ipc.md is all it
knows of Shoal) behind the real gateway, which listens for two instances on ports of their own, and for all of them by Host."""

import contextlib
import json
import resource
import socket
import sys
import threading
import time

import msgpack
import pytest
import requests

import harness
from harness import ROOT, SESSIONS, check_error
from privilege_matrix import CALL, HELLO, PING, PONG, REQUEST, RESPONSE, MatrixService, read_frame, send_frame

INVALIDATE, JUDGED, CACHEABLE = 4, 64, 1
LOGIN, MANAGER, NOBODY = 1, 2, 32
METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")
PEOPLE = {"admin": LOGIN | MANAGER, "reader": LOGIN}
SECRETS, SYSTEMS, RESET = ROOT + "/Secrets", ROOT + "/Systems", ROOT + "/Systems/1/Actions/ComputerSystem.Reset"

# Takes the sockets (numbers, then names) to where LISTEN_FDS has them, and becomes the program.
PASS_SOCKETS = """
import fcntl, os, resource, sys
count = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
high = [fcntl.fcntl(int(fd), fcntl.F_DUPFD_CLOEXEC, 3 + count) for fd in sys.argv[2:2 + count]]
for i, fd in enumerate(high):
    os.dup2(fd, 3 + i)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS=str(count), LISTEN_FDNAMES=":".join(sys.argv[2 + count:2 + 2 * count]))
os.execv(sys.argv[2 + 2 * count], sys.argv[2 + 2 * count:])
"""


def item(path, kind, readers=(LOGIN,), methods="GET, HEAD", **members):
    return {"body": {"@odata.id": path, "@odata.type": kind, "Id": path.rsplit("/", 1)[-1], **members}, "readers": list(readers), "allow": methods}


def mockup(instance):
    """What there is in one system."""
    links = [{"@odata.id": f"{SYSTEMS}/{number}"} for number in (1, 2)]
    items = [item("/redfish", "", [NOBODY]),
             item(ROOT, "#ServiceRoot.v1_20_0.ServiceRoot", [NOBODY], Name=instance, Systems={"@odata.id": SYSTEMS}),
             item(SYSTEMS, "#ComputerSystemCollection.ComputerSystemCollection", methods="GET, HEAD, POST", Members=links,
                  **{"Members@odata.count": 2}),
             item(SYSTEMS + "/1", "#ComputerSystem.v1_27_0.ComputerSystem", methods="GET, HEAD, PATCH", AssetTag=instance),
             item(SYSTEMS + "/2", "#ComputerSystem.v1_27_0.ComputerSystem", [MANAGER], AssetTag=instance),
             item(ROOT + "/Clock", "#Clock.v1_0_0.Clock", [])]
    return {entry["body"]["@odata.id"]: entry for entry in items}


class Emulator(MatrixService):
    """Answers for every instance; `asked` are the questions (method, instance, path) that came, resources of a batch one by one."""

    def __init__(self, path):
        self.systems, self.asked, self.log_ins, self.delay_s = {}, [], [], 0
        super().__init__(path, "emulator", [["/redfish", "", 31, JUDGED], ["/redfish/{Path*}", "", 31, JUDGED]])

    def serve(self, connection):
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as stream:
            send_frame(stream, HELLO, 0, [1, self.name, self.rows])
            lock = threading.Lock()
            while (frame := read_frame(stream)) is not None:
                if frame[0] == PING:
                    with lock:
                        send_frame(stream, PONG, 0, None)
                elif frame[0] == REQUEST:
                    threading.Thread(target=self.respond, args=[stream, lock, frame[1], frame[2]], daemon=True).start()

    def respond(self, stream, lock, number, request):
        method, uri, _, _, _, instance, identity = request[:7]
        if self.delay_s and method == 0:
            time.sleep(self.delay_s)
        answer = self.call(uri, instance, identity, request) if method == CALL else self.judge(METHODS[method], uri, instance, identity, request)
        with lock:
            if method != CALL and method and answer[0] < 300:
                send_frame(stream, INVALIDATE, 0, [[uri], instance] if instance else [[uri]])
            send_frame(stream, RESPONSE, number, answer)

    def call(self, name, instance, identity, request):
        arguments = msgpack.unpackb(request[8])
        if name == "get-resources":
            answers = [self.judge("GET", uri, instance, identity, request) for uri in arguments[0]]
            return [200, 0, "", msgpack.packb([[[a[0], a[1], a[2], a[3] if a[0] == 200 else b"", a[6] if len(a) > 6 else []] for a in answers]])]
        self.log_ins.append((name, instance))
        if name != "verify-password" or arguments[1] != f"of {instance}" or arguments[0] not in PEOPLE:
            return [401 if name == "verify-password" else 404, 0, "", b""]
        return [200, 0, "", msgpack.packb([[arguments[0], "Custom", PEOPLE[arguments[0]], "", "", False], 60000, 1])]

    def judge(self, method, uri, instance, identity, request):
        self.asked.append((method, instance, uri))
        items = self.systems.setdefault(instance, mockup(instance))
        user, held = (identity[0], identity[2]) if identity else ("", 0)
        if uri == RESET and method != "POST" or uri == SESSIONS and method != "POST":
            return [405, 0, "", b"{}", [["Allow", "POST"]]]
        if uri == SESSIONS:
            return [201, 0, "", b'{"@odata.type": "#Session.v1_8_0.Session"}', [["Location", SESSIONS + "/1"], ["X-Auth-Token", "t"]]]
        if uri == ROOT + "/$metadata":
            return [200, CACHEABLE, "", b"<x/>", [["Content-Type", "application/xml"]], 0, [NOBODY]]
        if uri not in items and uri != RESET:
            return [404, 0, "", b'{"error": {"code": "Base.1.22.ResourceMissingAtURI", "message": "x"}}']
        entry = items.get(uri, {"readers": [MANAGER], "allow": "POST"})
        if entry["readers"] and not any(bits == NOBODY or bits & held == bits for bits in entry["readers"]):
            return [403 if user else 401, 0, "", b""]
        if method not in entry["allow"].split(", "):
            return [405, 0, "", b"{}", [["Allow", entry["allow"]]]]
        if method != "GET":
            entry.get("body", {}).update(json.loads(request[8] or b"{}"))
            return [204, 0, "", b""]
        return [200, CACHEABLE, '"1"', json.dumps(entry["body"]).encode(), [["Allow", entry["allow"]], ["X-Mockup", "yes"]], 0, entry["readers"]]


class Served:
    """The gateway in front of an emulator: .port of each listener by name."""

    def __init__(self, folder, policy, names=("http@bmc1", "http@bmc2", "http"), options=("--instance-by-host",)):
        folder.mkdir(exist_ok=True)
        (folder / "routes.d").mkdir()
        self.emulator = Emulator(folder / "emulator.sock")
        drop_in = {"name": "emulator", "socket": str(folder / "emulator.sock"), "prefixes": ["/redfish"], "authenticates": True}
        (folder / "routes.d" / "emulator.json").write_text(json.dumps(drop_in), encoding="utf-8")
        (folder / "gateway.json").write_text(json.dumps(policy), encoding="utf-8")
        sockets = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in names]
        self.ports = {name.partition("@")[2]: listener.getsockname()[1] for name, listener in zip(names, sockets)}
        numbers = [str(listener.fileno()) for listener in sockets]
        wrapper = [sys.executable, "-c", PASS_SOCKETS, str(len(names)), *numbers, *names]
        self.piece = harness.Piece(folder, "shoal-gateway", ["--run", folder, "--state", folder / "state", "--config", folder, *options],
                                   wrapper=wrapper, pass_fds=[int(number) for number in numbers])
        for listener in sockets:
            listener.close()

    def client(self, user=None, instance="bmc1", host=None):
        client = harness.Client(f"http://127.0.0.1:{self.ports['' if host else instance]}", (user, f"of {instance}") if user else None)
        if host:
            client.headers["Host"] = host
        return client

    def stop(self):
        self.piece.stop()
        self.emulator.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    running = Served(tmp_path_factory.mktemp("judged"), {"http": "serve", "http_login": True})
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def fresh(request):
    """Each test begins with its own questions, and nothing kept: systems are as they were made."""
    if "served" in request.fixturenames:
        emulator = request.getfixturevalue("served").emulator
        emulator.systems.clear()
        emulator.asked.clear()


def allow(answer):
    return answer.headers.get("Allow")


def test_everything_below_redfish_is_the_services(served):
    with served.client() as nobody:
        assert nobody.get("/redfish").json()["@odata.id"] == "/redfish"
        assert nobody.get(ROOT + "/").json()["Name"] == "bmc1"
        answer = nobody.get(ROOT + "/$metadata", headers={"Accept": "application/xml"})
        assert (answer.text, answer.headers["Content-Type"]) == ("<x/>", "application/xml")
        assert nobody.get(ROOT + "/$metadata", headers={"Accept": "application/json"}).status_code == 406
        assert nobody.get(ROOT, headers={"Accept": "text/html"}).status_code == 406
        check_error(nobody.get("/elsewhere"), 401)
    with served.client("reader") as reader:
        assert reader.get(ROOT + "/Registries").status_code == 404
        assert reader.get("/elsewhere").status_code == 404
    assert ("GET", "bmc1", ROOT + "/$metadata") in served.emulator.asked


def test_methods_are_the_services(served):
    with served.client("admin") as admin:
        answer = admin.get(SYSTEMS + "/1")
        assert (answer.status_code, allow(answer), answer.headers["X-Mockup"]) == (200, "GET, HEAD, PATCH", "yes")
        assert answer.headers["Content-Type"].startswith("application/json")
        assert 'ComputerSystem.v1_27_0.json>; rel=describedby' in answer.headers["Link"]
        answer = admin.delete(SYSTEMS + "/1")
        assert (answer.status_code, allow(answer)) == (405, "GET, HEAD, PATCH")
        answer = admin.get(RESET)
        assert (answer.status_code, allow(answer)) == (405, "POST")
        assert admin.post(RESET).status_code == 204


def test_options_says_what_a_get_would(served):
    with served.client("reader") as reader:
        for path, methods in ((SYSTEMS, "GET, HEAD, POST"), (SYSTEMS + "/1", "GET, HEAD, PATCH"), (RESET, "POST"), (SYSTEMS + "?$expand=.", "GET, HEAD, POST")):
            answer = reader.options(path)
            assert (answer.status_code, allow(answer), answer.content) == (204, methods, b"")
        assert reader.options(SYSTEMS + "/7").status_code == 404
        check_error(reader.options(SYSTEMS + "/2"), 403, "InsufficientPrivilege")
    with served.client() as nobody:
        assert nobody.options(SYSTEMS).status_code == 401
        assert nobody.options(ROOT).status_code == 204


def test_who_may_is_the_services(served):
    with served.client() as nobody:
        answer = nobody.get(SYSTEMS)
        check_error(answer, 401, "AccessUnauthorized")
        assert answer.headers["WWW-Authenticate"].startswith("Basic ")
        assert nobody.patch(SYSTEMS + "/1", json={"AssetTag": "x"}).status_code == 401
    with served.client("reader") as reader:
        check_error(reader.get(SYSTEMS + "/2"), 403, "InsufficientPrivilege")
        check_error(reader.post(RESET, json={}), 403, "InsufficientPrivilege")
        asked = len(served.emulator.asked)
        reader.auth = ("reader", "wrong")
        check_error(reader.get(SYSTEMS), 401)
        reader.auth = ("reader", "of bmc2")
        check_error(reader.get(SYSTEMS), 401)
        assert len(served.emulator.asked) == asked  # wrong credentials are refused before


def test_head_is_a_get_without_body(served):
    with served.client("reader") as reader:
        answer = reader.head(SYSTEMS)
        assert (answer.status_code, allow(answer), answer.content) == (200, "GET, HEAD, POST", b"")
        assert reader.get(SYSTEMS, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_kept_answers_are_given_to_who_may_have_them(served):
    asked = served.emulator.asked
    with served.client("admin") as admin, served.client("reader") as reader, served.client() as nobody:
        admin.patch(SYSTEMS + "/1", json={})  # what was kept before is gone
        asked.clear()
        for client in (admin, reader, admin):
            assert client.get(SYSTEMS + "/1").status_code == 200
        assert asked == [("GET", "bmc1", SYSTEMS + "/1")]
        assert nobody.get(SYSTEMS + "/1").status_code == 401
        asked.clear()
        assert admin.get(SYSTEMS + "/2").status_code == 200
        assert admin.get(SYSTEMS + "/2").status_code == 200
        assert len(asked) <= 1
        assert reader.get(SYSTEMS + "/2").status_code == 403
        asked.clear()
        assert nobody.get(ROOT).status_code == admin.get(ROOT).status_code == nobody.get(ROOT).status_code == 200
        assert len(asked) <= 1
        asked.clear()
        for _ in range(2):  # nobody was named: for its caller alone
            assert admin.get(ROOT + "/Clock").status_code == 200
        assert len(asked) == 2


def test_one_question_is_not_for_two_callers(served):
    """GETs at the same time: those of one caller are one question, where the answer says who may have it."""
    served.emulator.delay_s = 0.5
    try:
        with served.client("admin") as admin, served.client("reader") as reader:
            for client in (admin, reader):
                client.get(ROOT + "/Nothing")  # known to the gateway from now on
            admin.patch(SYSTEMS + "/1", json={})
            served.emulator.systems["bmc1"][SYSTEMS + "/2"]["readers"] = [MANAGER]
        served.emulator.asked.clear()
        answers = {}

        def ask(name, user, path):
            with served.client(user) as client:
                answers[name] = client.get(path).status_code

        threads = [threading.Thread(target=ask, args=[(number, user, path), user, path]) for number in range(3)
                   for user in ("admin", "reader") for path in (SYSTEMS + "/1", ROOT + "/Clock")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(answers.values()) == {200}
        of_system = [entry for entry in served.emulator.asked if entry[2] == SYSTEMS + "/1"]
        of_clock = [entry for entry in served.emulator.asked if entry[2] == ROOT + "/Clock"]
        assert len(of_system) < 6 and len(of_clock) == 6
    finally:
        served.emulator.delay_s = 0


def test_queries_go_across_judged_resources(served):
    asked = served.emulator.asked
    with served.client("admin") as admin, served.client("reader") as reader:
        for client in (admin, reader):
            client.patch(SYSTEMS + "/1", json={})
        whole = admin.get(SYSTEMS + "?$expand=.")
        assert [member.get("AssetTag") for member in whole.json()["Members"]] == ["bmc1", "bmc1"]
        assert allow(whole) == "GET, HEAD, POST"
        asked.clear()
        assert admin.get(SYSTEMS + "?$expand=.").json() == whole.json()
        assert not asked  # kept, for whoever may read all of it
        part = reader.get(SYSTEMS + "?$expand=.").json()["Members"]
        assert part[0]["AssetTag"] == "bmc1" and part[1] == {"@odata.id": SYSTEMS + "/2"}
        assert [member["Id"] for member in admin.get(SYSTEMS + "?$filter=Id eq '2'&$expand=.").json()["Members"]] == ["2"]
        check_error(admin.get(SYSTEMS + "/1?$filter=Id eq '2'"), 400)
        assert admin.get(SYSTEMS + "/1?$select=AssetTag").json()["AssetTag"] == "bmc1"
        assert admin.get(SYSTEMS + "/7?$select=Id").status_code == 404
        assert admin.patch(SYSTEMS + "/1?$select=Id", json={}).status_code == 400
        admin.patch(SYSTEMS + "/1", json={"AssetTag": "new"})
        assert admin.get(SYSTEMS + "?$expand=.").json()["Members"][0]["AssetTag"] == "new"
    with served.client() as nobody:
        assert nobody.get(SYSTEMS + "?$expand=.").status_code == 401
        assert nobody.get(ROOT + "?$expand=.").json()["Systems"] == {"@odata.id": SYSTEMS}


def test_instances_share_nothing(served):
    """Contents, credentials, what is kept and what changes, by port and by Host, on one connection, too."""
    asked = served.emulator.asked
    by_host = [("bmc1", "bmc1.example.com"), ("bmc2", "BMC2"), ("bmc3", "bmc3.lab:8000")]
    with contextlib.ExitStack() as stack:
        ports = {name: stack.enter_context(served.client("admin", name)) for name in ("bmc1", "bmc2")}
        for name, client in ports.items():
            assert client.get(SYSTEMS + "/1").json()["AssetTag"] == name
            assert client.get(ROOT + "?$expand=.").json()["Systems"]["Members"][0]["@odata.id"] == SYSTEMS + "/1"
        one = stack.enter_context(harness.Client(f"http://127.0.0.1:{served.ports['']}", None))
        for _ in range(2):
            for name, host in by_host:
                answer = one.get(SYSTEMS + "/1", headers={"Host": host}, auth=("admin", f"of {name}"))
                assert answer.json()["AssetTag"] == name
        check_error(one.get(SYSTEMS, headers={"Host": "bmc2"}, auth=("admin", "of bmc1")), 401)
        assert one.get(ROOT, headers={"Host": "127.0.0.1:5000"}).json()["Name"] == ""
        assert one.get(ROOT, headers={"Host": "[::1]:5000"}).json()["Name"] == ""
        # a change of one leaves what is kept of the others
        ports["bmc1"].patch(SYSTEMS + "/1", json={"AssetTag": "changed"})
        asked.clear()
        assert ports["bmc2"].get(SYSTEMS + "/1").json()["AssetTag"] == "bmc2"
        assert not asked
        assert ports["bmc1"].get(SYSTEMS + "/1").json()["AssetTag"] == "changed"
        assert one.get(SYSTEMS + "/1", headers={"Host": "bmc1"}, auth=("admin", "of bmc1")).json()["AssetTag"] == "changed"
        assert asked == [("GET", "bmc1", SYSTEMS + "/1")]
    assert {("verify-password", "bmc1"), ("verify-password", "bmc2"), ("verify-password", "bmc3")} <= set(served.emulator.log_ins)


def test_log_in_needs_no_credentials(served):
    with served.client() as nobody:
        for path in (SESSIONS, SESSIONS + "/Members"):
            answer = nobody.post(path, json={"UserName": "admin", "Password": "x"}, headers={"X-Auth-Token": "of yesterday"})
            assert answer.status_code == (201 if path == SESSIONS else 404)  # this emulator knows one name of it
    assert ("POST", "bmc1", SESSIONS) in served.emulator.asked


def test_log_in_in_the_clear_is_up_to_the_policy(tmp_path):
    running = Served(tmp_path / "c", {"http": "serve", "http_login": False}, ["http@bmc1"], [])
    with running.client() as nobody:
        check_error(nobody.post(SESSIONS, json={"UserName": "admin", "Password": "x"}), 403, "AccessDenied")
        assert nobody.get(ROOT).status_code == 200
    running.stop()


def test_credentials_can_be_ignored(tmp_path):
    running = Served(tmp_path / "i", {"http": "serve", "http_login": True}, ["http@bmc1"], ["--ignore-credentials"])
    with running.client("somebody") as client:
        assert client.get(ROOT).status_code == 200
        assert client.get(SYSTEMS).status_code == 401  # this emulator wants to know who it is
        assert client.get("/elsewhere").status_code == 404
        assert client.get(ROOT).status_code == 200
    assert not running.emulator.log_ins
    assert running.emulator.asked.count(("GET", "bmc1", ROOT)) == 1
    running.stop()


def test_many_listeners(tmp_path):
    """Each system has its port; a listener without connections costs next to nothing."""
    count = 1000
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    names = [f"http@bmc{number}" for number in range(count)]
    few = Served(tmp_path / "few", {"http": "serve"}, names[:1], [])
    many = Served(tmp_path / "many", {"http": "serve"}, names, [])
    kib = {}
    for running in (few, many):
        with running.client(instance="bmc0") as nobody:
            assert nobody.get(ROOT).json()["Name"] == "bmc0"
        with open(f"/proc/{running.piece.process.pid}/status", encoding="ascii") as status:
            kib[running] = next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
    with many.client(instance="bmc999") as nobody:
        assert nobody.get(ROOT).json()["Name"] == "bmc999"
    assert kib[many] - kib[few] < 4096, kib.values()
    few.stop()
    many.stop()
