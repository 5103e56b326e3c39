"""Every limit of gateway/limits.h that a client can meet, with what it sees then; and that one client can't use up what others need."""

import contextlib
import os
import re
import resource
import select
import signal
import socket
import subprocess
import threading

import pytest

import harness
from harness import ROOT, check_error, check_error_body, wait_for

LIMITS = {name: eval(value.replace("u", ""))  # pylint: disable=eval-used
          for name, value in re.findall(r"^#define GATEWAY_(\w+) ([\d\w* ()]+?)\s*(?:/\*|$)",
                                        (harness.SOURCE / "gateway" / "limits.h").read_text(encoding="utf-8"), re.MULTILINE)}


@pytest.fixture(scope="module")
def plain():
    """The gateway with its real limits."""
    with harness.gateway_alone() as gateway:
        yield gateway


def ask(port, request):
    with harness.connect(port) as wire:
        wire.send(request)
        answer = wire.answer()
        closed = answer.headers.get("Connection") == "close" and wire.is_closed()
    return answer, closed


def check_fault(port, request, status, *messages):
    """A fault is answered with a Redfish error, and the connection ends."""
    answer, closed = ask(port, request)
    assert answer.status_code == status, answer.text
    check_error_body(answer.json(), *messages)
    assert closed


# -- sizes --


@pytest.mark.parametrize("over,status", [(0, 308), (1, 414)])
def test_uri_length(plain, over, status):
    target = "/" + "a" * (LIMITS["URI_BYTES_MAX"] - 1 + over)
    request = f"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n"
    if over:
        check_fault(plain.http_port, request, status)
    else:
        assert ask(plain.http_port, request)[0].status_code == status


@pytest.mark.parametrize("over,status", [(0, 308), (1, 431)])
def test_header_count(plain, over, status):
    request = "GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n" * (LIMITS["HEADER_COUNT_MAX"] - 1 + over) + "\r\n"
    if over:
        check_fault(plain.http_port, request, status)
    else:
        assert ask(plain.http_port, request)[0].status_code == status


@pytest.mark.parametrize("share,status", [(0.97, 308), (1.03, 431), (10, 431)])
def test_header_bytes(plain, share, status):
    value = "x" * int(LIMITS["HEADER_BYTES_MAX"] * share / 10)
    request = "GET / HTTP/1.1\r\nHost: a\r\n" + f"X: {value}\r\n" * 10 + "\r\n"
    if status == 431:
        check_fault(plain.http_port, request, status)
    else:
        assert ask(plain.http_port, request)[0].status_code == status


@pytest.mark.parametrize("credentials,limit", [("", "BODY_UNAUTHENTICATED_BYTES_MAX"), ("X-Auth-Token: x\r\n", "BODY_BYTES_MAX"),
                                               ("Authorization: Basic eDp5\r\n", "BODY_BYTES_MAX")])
@pytest.mark.parametrize("over", [0, 1])
@pytest.mark.parametrize("chunked", [False, True])
def test_body_bytes(plain, credentials, limit, over, chunked):
    size = LIMITS[limit] + over
    head = f"POST / HTTP/1.1\r\nHost: a\r\n{credentials}"
    if not chunked:
        request = f"{head}Content-Length: {size}\r\n\r\n" + ("" if over else "x" * size)
    else:
        pieces = [min(8192, size - at) for at in range(0, size, 8192)]
        request = f"{head}Transfer-Encoding: chunked\r\n\r\n" + "".join(f"{piece:x}\r\n{'x' * piece}\r\n" for piece in pieces)
        request += "" if over else "0\r\n\r\n"
    if over:
        check_fault(plain.http_port, request, 413, "PayloadTooLarge")
    else:
        assert ask(plain.http_port, request)[0].status_code == 308


def test_body_length_beyond_any_number(plain):
    answer, closed = ask(plain.http_port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n")
    assert answer.status_code in (400, 413) and closed


def test_json_depth(demo, root):
    depth = LIMITS["JSON_DEPTH_MAX"]
    for levels, message in ((depth, "PropertyUnknown"), (depth + 1, "MalformedJSON"), (100000, "MalformedJSON")):
        body = '{"a":' + "[" * (levels - 1) + "]" * (levels - 1) + "}"
        check_error(root.patch(ROOT + "/SessionService", data=body, headers={"Content-Type": "application/json"}), 400, message)


# -- times --


@pytest.fixture(scope="module")
def hasty():
    with harness.gateway_alone("--handshake-timeout-ms", 300, "--header-timeout-ms", 300, "--body-timeout-ms", 300, "--idle-timeout-ms", 300,
                               "--write-timeout-ms", 300) as gateway:
        yield gateway


@pytest.mark.parametrize("request_start", [
    "G", "GET / HTTP/1.1\r\nHost: a\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nx",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
], ids=["method", "headers", "body", "chunk"])
def test_slow_request_is_408(hasty, request_start):
    check_fault(hasty.http_port, request_start, 408, "OperationTimeout")


def test_trickling_head_is_408_all_the_same(hasty):
    """A byte now and then buys no time."""
    with harness.connect(hasty.http_port) as wire:
        wire.send("GET / HTTP/1.1\r\nX: ")
        stop = threading.Event()

        def trickle():
            with contextlib.suppress(OSError):
                while not stop.wait(0.05):
                    wire.send("x")

        thread = threading.Thread(target=trickle)
        thread.start()
        try:
            assert wire.answer().status_code == 408
        finally:
            stop.set()
            thread.join()


@pytest.mark.parametrize("tls", [False, True])
def test_idle_connection_is_closed_without_a_word(hasty, tls):
    with harness.connect(hasty.port if tls else hasty.http_port, tls) as wire:
        wire.get("/redfish")
        assert wire.answer().status_code == (200 if tls else 308)
        assert wire.is_closed()


def test_handshake_that_does_not_end_is_closed(hasty):
    with harness.connect(hasty.port) as wire:
        assert wire.is_closed()
    with harness.connect(hasty.port) as wire:
        wire.send(b"\x16\x03\x01\x02\x00\x01")
        assert wire.is_closed()


def test_client_that_does_not_read_is_closed():
    with harness.gateway_alone("--write-timeout-ms", 300, "--http", "serve") as gateway, harness.connect(gateway.http_port) as wire:
        connection = wire.connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.setblocking(False)
        requests = f"GET {ROOT}/$metadata HTTP/1.1\r\nHost: a\r\n\r\n".encode() * 1000
        poll = select.poll()
        poll.register(connection, select.POLLERR | select.POLLHUP)

        def is_gone():
            with contextlib.suppress(BlockingIOError):
                try:
                    connection.send(requests)
                except OSError as error:
                    if not isinstance(error, BlockingIOError):
                        return True
            return bool(poll.poll(0))

        wait_for(is_gone, 10, "the end of the connection")


# -- numbers of connections --


def busy(stack, port, count):
    """Connections in the middle of a request, so not idle. One after the other: a new one must not take the place of one that is still idle."""
    wires = []
    for _ in range(count):
        wires.append(stack.enter_context(harness.connect(port)))
        wires[-1].send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n")
        assert wires[-1].answer().status_code == 100
    return wires


@pytest.mark.parametrize("option,free_source", [("--connections-max", None), ("--connections-per-address-max", "127.0.0.2")])
def test_connections_past_the_limit_get_503(option, free_source):
    with harness.gateway_alone(option, 4) as gateway, contextlib.ExitStack() as stack:
        wires = busy(stack, gateway.http_port, 4)
        with harness.connect(gateway.http_port) as wire:
            wire.get("/")
            answer = wire.answer()
            assert answer.status_code == 503
            assert int(answer.headers["Retry-After"]) > 0
            check_error_body(answer.json(), "ServiceTemporarilyUnavailable")
            assert wire.is_closed()
        with pytest.raises(OSError):
            harness.connect(gateway.port, tls=True)  # no handshake for the sake of a refusal
        if free_source:
            with harness.connect(gateway.http_port, source=free_source) as wire:
                wire.get("/")
                assert wire.answer().status_code == 308
        for wire in wires:  # who was there is served
            wire.send("0123456789")
            assert wire.answer().status_code == 308
        with harness.connect(gateway.http_port) as wire:  # an idle one makes room
            wire.get("/")
            assert wire.answer().status_code == 308


def test_greedy_client_does_not_lock_others_out():
    with harness.gateway_alone("--connections-max", 20, "--connections-per-address-max", 20) as gateway, contextlib.ExitStack() as stack:
        first = stack.enter_context(harness.connect(gateway.http_port, source="127.0.0.2"))
        first.get("/")
        assert first.answer().status_code == 308
        greedy = []
        for _ in range(40):
            wire = stack.enter_context(harness.connect(gateway.http_port))
            wire.get("/")
            assert wire.answer().status_code == 308
            greedy.append(wire)
        second = stack.enter_context(harness.connect(gateway.http_port, source="127.0.0.3"))
        for wire in (first, second, greedy[-1]):
            wire.get("/")
            assert wire.answer().status_code == 308
        assert all(wire.is_closed() for wire in greedy[:20])


def test_slow_heads_make_room_for_others():
    """Connections that sit in the middle of a head count as idle after a moment, long before their time-out."""
    with harness.gateway_alone("--connections-max", 10, "--header-timeout-ms", 600000) as gateway, contextlib.ExitStack() as stack:
        for _ in range(10):
            stack.enter_context(harness.connect(gateway.http_port)).send("GET / HT")

        def is_served():
            with harness.connect(gateway.http_port, source="127.0.0.2") as wire, contextlib.suppress(OSError):
                wire.get("/")
                answer = wire.answer()
                return answer and answer.status_code == 308
            return False

        wait_for(is_served, 10, "room for another client")


def test_running_out_of_descriptors_does_not_stop_the_listener():
    with harness.gateway_alone() as gateway, contextlib.ExitStack() as stack:
        used = len(os.listdir(f"/proc/{gateway.process.pid}/fd"))
        resource.prlimit(gateway.process.pid, resource.RLIMIT_NOFILE, (used + 8, used + 8))
        wires = []
        with contextlib.suppress(OSError, AttributeError):  # the end of the connection where its answer should be
            while len(wires) < 20:
                wires += busy(stack, gateway.http_port, 1)
        assert 0 < len(wires) < 20
        for wire in wires:  # who was there is served
            wire.send("0123456789")
            assert wire.answer().status_code == 308
        for _ in range(30):  # and each new one, in the place of an idle one
            wire = stack.enter_context(harness.connect(gateway.http_port))
            wire.get("/")
            assert wire.answer().status_code == 308


# -- requests in flight --


def test_requests_in_flight_for_a_service(tmp_path):
    (tmp_path / "gateway.json").write_text('{"http": "serve", "http_login": true}')
    with harness.demo("tiny", ["--config", tmp_path], ["--service-requests-max", 3]) as demo, demo.client() as client, \
            contextlib.ExitStack() as stack:
        login = client.log_in()
        assert client.get(ROOT + "/Chassis/tiny").status_code == 200
        pid = demo.kill("chassis", signal.SIGSTOP)
        try:
            wires = [stack.enter_context(demo.wire(tls=False)) for _ in range(4)]
            for number, wire in enumerate(wires):
                wire.get(f"{ROOT}/Chassis/none{number}", "X-Auth-Token: " + login.headers["X-Auth-Token"])
            refused, = select.select([wire.connection for wire in wires], [], [], 5)[0]
            wire = next(wire for wire in wires if wire.connection is refused)
            wires.remove(wire)
            answer = wire.answer()
            assert answer.status_code == 503
            check_error_body(answer.json(), "ServiceTemporarilyUnavailable")
            assert int(answer.headers["Retry-After"]) > 0
            assert client.get(harness.SESSIONS).status_code == 200  # other services are not concerned
        finally:
            os.kill(pid, signal.SIGCONT)
        for wire in wires:
            assert wire.answer().status_code == 404
        assert client.get(ROOT + "/Chassis/tiny/Sensors").status_code == 200


def test_limits_are_what_the_page_says():
    """Every limit of limits.h is an option of the gateway, but for sizes of our own buffers and for what queries and files may take."""
    text = subprocess.run([harness.program("shoal-gateway"), "--help"], check=True, capture_output=True, text=True).stdout
    options = set(re.findall(r"^  --([a-z-]+-(?:max|ms)) ", text, re.MULTILINE))
    limits = {name.lower().replace("_", "-") for name in LIMITS}
    fixed = {name for name in limits if name.split("-")[0] in ("query", "queries", "file")} | {"json-depth-max", "identities-max", "read-chunk-bytes"}
    assert options == limits - fixed
