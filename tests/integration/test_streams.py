"""Answers whose body is a descriptor, through the real gateway: files and pipes, over TLS and without, for clients that read slowly or go
away; what the gateway keeps open and in memory."""

import contextlib
import hashlib
import http.client
import os
import re
import socket
import ssl
import threading

import pytest
import requests

import harness
from harness import ROOT, wait_for
from privilege_matrix import HELLO, PING, PONG, REQUEST, RESPONSE, MatrixService, read_frame, send_frame, write_drop_in

SIZE = 50 * 1024 * 1024
STREAM, SIZED = 2, 32  # flags of responses and of routes
TEMPLATE = ROOT + "/Systems/{ComputerSystemId}/LogServices"
LOGS = ROOT + "/Systems/system/LogServices"
ALL = ["Login", "ConfigureManager", "ConfigureUsers", "ConfigureSelf", "ConfigureComponents"]


class Dumps(MatrixService):
    """Gives a descriptor with each answer. `made` counts them, `writer` is the other end of the last pipe."""

    def __init__(self, path, file):
        self.file, self.made, self.writer, self.promised = file, 0, None, None
        super().__init__(path, "logs", [[TEMPLATE + "/{Id}", "LogEntry.v1_18_0.LogEntry", 1, SIZED]])

    def open(self, uri):
        if uri.endswith("/pipe"):
            fd, self.writer = os.pipe()
            return fd, None
        return os.open(self.file, os.O_RDONLY), self.promised or os.path.getsize(self.file)

    def serve(self, connection):
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as stream:
            send_frame(stream, HELLO, 0, [1, self.name, self.rows])
            while (frame := read_frame(stream)) is not None:
                if frame[0] == PING:
                    send_frame(stream, PONG, 0, None)
                elif frame[0] == REQUEST:
                    self.respond(connection, frame[1], frame[2][1])

    def respond(self, connection, number, uri):
        fd, size = self.open(uri)
        headers = [["Content-Type", "application/gzip"], ["Content-Disposition", 'attachment; filename="dump.gz"']]
        out = Bytes()
        send_frame(out, RESPONSE, number, [200, STREAM, "", b"", headers] + ([] if size is None else [size]))
        self.made += 1
        socket.send_fds(connection, [bytes(out)], [fd])
        os.close(fd)


class Bytes(bytearray):
    """What send_frame() writes to."""

    write = bytearray.extend

    def flush(self):
        pass


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    folder = tmp_path_factory.mktemp("streams")
    file = folder / "dump"
    with open(file, "wb") as out:
        for _ in range(SIZE // (1024 * 1024)):
            out.write(os.urandom(1024 * 1024))
    (folder / "routes.d").mkdir()
    accounts = MatrixService(folder / "account.sock", "account", [], {"root": ALL})
    dumps = Dumps(folder / "logs.sock", file)
    write_drop_in(folder / "routes.d", "account", folder / "account.sock", ROOT + "/AccountService")
    write_drop_in(folder / "routes.d", "logs", folder / "logs.sock", TEMPLATE)
    (folder / "gateway.json").write_text('{"http": "serve", "http_login": true}', encoding="utf-8")
    with harness.gateway_alone("--config", folder, "--write-timeout-ms", 2000) as gateway:
        gateway.dumps, gateway.file, gateway.digest = dumps, file, hashlib.sha256(file.read_bytes()).hexdigest()
        yield gateway
    accounts.close()
    dumps.close()


def get(served, name, secure=True, **options):
    base = f"https://127.0.0.1:{served.port}" if secure else f"http://127.0.0.1:{served.http_port}"
    return requests.get(f"{base}{LOGS}/{name}", auth=("root", "x"), verify=False, timeout=60, **options)


def descriptors(served):
    return len(os.listdir(f"/proc/{served.process.pid}/fd"))


def resident_kib(served):
    with open(f"/proc/{served.process.pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))


def raw(served, text, buffer_bytes=None):
    connection = socket.socket()
    if buffer_bytes:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer_bytes)
    connection.connect(("127.0.0.1", served.http_port))
    connection.sendall(text.encode())
    return connection


def request_of(name, version="1.1"):
    return f"GET {LOGS}/{name} HTTP/{version}\r\nHost: a\r\nAuthorization: Basic cm9vdDp4\r\n\r\n"


@pytest.mark.parametrize("secure", [True, False])
def test_file_comes_whole(served, secure):
    before = descriptors(served)
    with requests.Session() as session:
        session.auth, session.verify, session.trust_env = ("root", "x"), False, False
        base = f"https://127.0.0.1:{served.port}" if secure else f"http://127.0.0.1:{served.http_port}"
        for accept in ("application/octet-stream", "application/json"):
            answer = session.get(f"{base}{LOGS}/file", headers={"Accept": accept}, timeout=60)
            assert answer.status_code == 200
            assert hashlib.sha256(answer.content).hexdigest() == served.digest
            assert answer.headers["Content-Length"] == str(SIZE)
            assert answer.headers["Content-Type"] == "application/gzip"
            assert answer.headers["Content-Disposition"] == 'attachment; filename="dump.gz"'
            assert answer.headers["Cache-Control"] == "no-store"
            assert "ETag" not in answer.headers
        head = session.head(f"{base}{LOGS}/file", timeout=60)  # the connection goes on
        assert (head.status_code, head.headers["Content-Length"], head.content) == (200, str(SIZE), b"")
        assert session.get(base + ROOT, timeout=60).status_code == 200
    wait_for(lambda: descriptors(served) <= before, what="the descriptors closed")


@pytest.mark.parametrize("secure", [True, False])
def test_pipe_is_chunked(served, secure):
    before = descriptors(served)
    made = served.dumps.made
    blocks = [os.urandom(1 + 9973 * number) for number in range(40)]

    def write():
        wait_for(lambda: served.dumps.made > made, what="the pipe")
        with os.fdopen(served.dumps.writer, "wb", buffering=0) as writer:
            for block in blocks:
                writer.write(block)

    writer = threading.Thread(target=write)
    writer.start()
    answer = get(served, "pipe", secure)
    writer.join()
    assert answer.headers["Transfer-Encoding"] == "chunked"
    assert "Content-Length" not in answer.headers
    assert answer.content == b"".join(blocks)
    wait_for(lambda: descriptors(served) <= before, what="the descriptors closed")


def test_pipe_to_an_old_client_ends_with_the_connection(served):
    made = served.dumps.made
    with raw(served, request_of("pipe", "1.0")) as connection:
        wait_for(lambda: served.dumps.made > made, what="the pipe")
        os.write(served.dumps.writer, b"hello")
        os.close(served.dumps.writer)
        answer = b""
        while (part := connection.recv(65536)):
            answer += part
    head, body = answer.split(b"\r\n\r\n", 1)
    assert body == b"hello" and b"Connection: close" in head and b"chunked" not in head


def test_memory_does_not_grow_with_the_file(served):
    """A client that reads slowly, and one that reads nothing, which is disconnected."""
    assert get(served, "file").status_code == 200
    before, open_before = resident_kib(served), descriptors(served)
    with raw(served, request_of("file"), 4096) as idle, raw(served, request_of("file"), 65536) as slow:
        received, largest = 0, 0
        while received < SIZE:
            part = slow.recv(1024 * 1024)
            assert part
            received += len(part)
            largest = max(largest, resident_kib(served) - before)
        assert largest < 8 * 1024, f"{largest} KiB more"
        wait_for(lambda: descriptors(served) <= open_before + 1, 15, "the idle client disconnected")
        del idle
    wait_for(lambda: descriptors(served) <= open_before, what="the descriptors closed")


def test_client_that_hangs_up_frees_the_descriptor(served):
    before = descriptors(served)
    made = served.dumps.made
    for name in ("file", "pipe"):
        with raw(served, request_of(name)) as connection:
            assert connection.recv(10)
    wait_for(lambda: descriptors(served) <= before, what="the descriptors closed")
    assert served.dumps.made == made + 2
    with pytest.raises(BrokenPipeError):
        os.write(served.dumps.writer, b"x")
    os.close(served.dumps.writer)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with context.wrap_socket(socket.create_connection(("127.0.0.1", served.port))) as connection:
        connection.sendall(request_of("file").encode())
        assert connection.recv(10)
    wait_for(lambda: descriptors(served) <= before, what="the descriptors closed")


def test_file_that_turns_out_shorter_is_incomplete(served):
    served.dumps.promised = SIZE + 1
    connection = http.client.HTTPConnection("127.0.0.1", served.http_port, timeout=60)
    connection.request("GET", f"{LOGS}/file", headers={"Authorization": "Basic cm9vdDp4"})
    with pytest.raises(http.client.IncompleteRead):
        connection.getresponse().read()
    connection.close()
    served.dumps.promised = None
    assert get(served, "file").status_code == 200
