"""The examples of deploy/proxy with the real servers: nginx and Apache httpd, each over the Unix socket and over TCP, in front of one demo.

The examples are used as they are shipped; only paths, addresses and ports are replaced. Clients come from 127.0.0.2 (and ::1), the
proxies from 127.0.0.1.
"""

import contextlib
import grp
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile

import pytest
import requests

import harness
from harness import ROOT, SESSIONS, SOURCE, check_error_body, free_port, wait_for

MODULES = pathlib.Path("/usr/lib/apache2/modules")
SPOOFED = ["Forwarded: for=203.0.113.9;proto=http", "X-Forwarded-For: 203.0.113.9", "X-Forwarded-Proto: http", "X-Forwarded-Host: evil.example"]
HAS_IPV6 = pathlib.Path("/proc/net/if_inet6").exists() and "00000000000000000000000000000001" in pathlib.Path("/proc/net/if_inet6").read_text()


def replace(text, pairs):
    for old, new in pairs:
        assert old in text, f"the example has no {old!r} any more"
        text = text.replace(old, str(new))
    return text


def nginx_command(folder, place):
    example = replace((SOURCE / "deploy/proxy/nginx.conf").read_text(encoding="utf-8"), [
        ("/etc/ssl/certs/shoal.pem", place["cert"]), ("/etc/ssl/private/shoal.key", place["key"]),
        ("listen 443 ssl", f"listen 127.0.0.1:{place['port']} ssl"), ("listen 80", f"listen 127.0.0.1:{place['http_port']}"),
        ("listen [::]:443 ssl;", f"listen [::1]:{place['port']} ssl;" if HAS_IPV6 else ""),
        ("listen [::]:80;", f"listen [::1]:{place['http_port']};" if HAS_IPV6 else ""),
        ("server unix:/run/shoal/http.sock;", f"server unix:{place['socket']};" if place["socket"] else ""),
        ("# server 127.0.0.1:8080;", "" if place["socket"] else f"server 127.0.0.1:{place['upstream_port']};")])
    (folder / "shoal.conf").write_text(example)
    temporary = "".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "scgi", "uwsgi"))
    (folder / "nginx.conf").write_text(
        f"{'user www-data;' if os.getuid() == 0 else ''} daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}"
        f" http {{ access_log off; {temporary} include {folder}/shoal.conf; }}")
    return [shutil.which("nginx") or "/usr/sbin/nginx", "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]


def apache_command(folder, place):
    example = replace((SOURCE / "deploy/proxy/apache.conf").read_text(encoding="utf-8"), [
        ("/etc/ssl/certs/shoal.pem", place["cert"]), ("/etc/ssl/private/shoal.key", place["key"]),
        ("*:443", f"*:{place['port']}"), ("*:80>", f"*:{place['http_port']}>"), ("https://bmc.example/", f"https://127.0.0.1:{place['port']}/")])
    if place["socket"]:
        example = replace(example, [("/run/shoal/http.sock", place["socket"])])
    else:
        example = replace(example, [('ProxyPass "/" "unix:', '# ProxyPass "/" "unix:'), ('# ProxyPass "/" "http:', 'ProxyPass "/" "http:'),
                                    ("http://127.0.0.1:8080/", f"http://127.0.0.1:{place['upstream_port']}/")])
    (folder / "shoal.conf").write_text(example)
    modules = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n"
                      for name in ("mpm_event", "authz_core", "alias", "env", "headers", "proxy", "proxy_http", "socache_shmcb", "ssl"))
    listen = "".join(f"Listen {address}:{port}\n" for port in (place["port"], place["http_port"])
                     for address in ["127.0.0.1", *(["[::1]"] if HAS_IPV6 else [])])
    (folder / "httpd.conf").write_text(
        f"ServerRoot {folder}\nServerName localhost\nPidFile {folder}/pid\nErrorLog {folder}/error.log\nDefaultRuntimeDir {folder}\n"
        f"{modules}{listen}{'User www-data' if os.getuid() == 0 else ''}\n{'Group www-data' if os.getuid() == 0 else ''}\n"
        f"Include {folder}/shoal.conf\n")
    return [shutil.which("apache2") or "/usr/sbin/apache2", "-D", "FOREGROUND", "-f", f"{folder}/httpd.conf"]


@contextlib.contextmanager
def running_proxy(command, place):
    """An ordinary process that ends with the block."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        folder = pathlib.Path(folder)
        folder.chmod(0o755)
        command = command(folder, place)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

        def log():
            return (folder / "error.log").read_text(errors="replace") if (folder / "error.log").exists() else ""

        def listens():
            assert process.poll() is None, process.stderr.read() + log()
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", place["port"])) == 0
        try:
            wait_for(listens, 20, "the proxy's port")
            yield
        finally:
            process.terminate()
            process.wait(timeout=20)
            process.stderr.close()
            print(log())


@pytest.fixture(scope="module")
def demo():
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        folder = pathlib.Path(folder)
        folder.chmod(0o755)
        (folder / "gateway.json").write_text('{"proxies": ["unix", "127.0.0.1"]}')
        with harness.demo("tiny", ["--config", folder], ["--http-socket", folder / "http.sock"]) as running:
            running.http_socket = folder / "http.sock"
            if os.getuid() == 0:  # else the proxies are the user that we are
                os.chown(running.http_socket, -1, grp.getgrnam("www-data").gr_gid)
            yield running


@pytest.fixture(scope="module", params=["nginx-unix", "nginx-tcp", "apache-unix", "apache-tcp"])
def proxy(request, demo):
    """A client's view of the proxy: .port, .http_port."""
    server, way = request.param.split("-")
    if not shutil.which({"nginx": "nginx", "apache": "apache2"}[server], path="/usr/sbin:/usr/bin:" + os.environ.get("PATH", "")):
        pytest.skip(f"{server} is not installed: tools/install-packages test")
    place = {"cert": demo.state / "gateway/cert.pem", "key": demo.state / "gateway/key.pem", "port": free_port(), "http_port": free_port(),
             "socket": demo.http_socket if way == "unix" else None, "upstream_port": demo.http_port}
    with running_proxy({"nginx": nginx_command, "apache": apache_command}[server], place):
        yield type("Proxy", (), place)


@pytest.fixture()
def client(proxy):
    with harness.Client(f"https://127.0.0.1:{proxy.port}") as result:
        yield result


def log_in_from(source, proxy, *lines, address="127.0.0.1"):
    """Logs in from another address of this machine; returns the answer."""
    body = '{"UserName": "root", "Password": "0penBmc"}'
    connection = socket.create_connection((address, proxy.port), timeout=10, source_address=(source, 0))
    with harness.Wire(harness.tls_context().wrap_socket(connection)) as wire:
        wire.send(f"POST {SESSIONS} HTTP/1.1\r\nHost: bmc.example\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                  + "".join(line + "\r\n" for line in lines) + "Connection: close\r\n\r\n" + body)
        return wire.answer()


def test_log_in_get_patch_and_log_out(proxy, client):
    tag = f"behind port {proxy.port}"
    login = client.log_in()
    assert login.headers["Location"].startswith(SESSIONS + "/")
    chassis = client.get(ROOT + "/Chassis/tiny")
    assert chassis.status_code == 200 and chassis.json()["Id"] == "tiny"
    answer = client.patch(ROOT + "/Chassis/tiny", json={"AssetTag": tag}, headers={"If-Match": chassis.headers["ETag"]})
    assert answer.status_code in (200, 204), answer.text
    assert client.get(ROOT + "/Chassis/tiny").json()["AssetTag"] == tag
    stale = client.patch(ROOT + "/Chassis/tiny", json={"AssetTag": "x"}, headers={"If-Match": chassis.headers["ETag"]})
    assert stale.status_code == 412
    assert client.delete(login.headers["Location"]).status_code == 204
    assert client.get(ROOT + "/Chassis").status_code == 401


def test_basic_is_taken_and_a_wrong_password_is_refused(proxy, client):
    assert client.get(ROOT + "/Chassis").status_code == 200
    with harness.Client(client.base, ("root", "wrong")) as stranger:
        answer = stranger.get(ROOT + "/Chassis")
        assert answer.status_code == 401 and answer.headers["WWW-Authenticate"].startswith("Basic ")


def test_etag_stays_strong_and_304_comes_through(client):
    first = client.get(ROOT + "/Chassis/tiny")
    assert first.headers["ETag"].startswith('"')
    again = client.get(ROOT + "/Chassis/tiny", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304 and not again.content and again.headers["ETag"] == first.headers["ETag"]


def test_targets_come_through_as_they_are(client):
    assert client.get(ROOT + "/$metadata").status_code == 200
    assert client.send_as_is("GET", ROOT + "/Chassis/tin%79", None, {}).status_code == 200
    answer = client.send_as_is("GET", ROOT + "/Chassis/a%2Fb", None, {})
    assert answer.status_code in (400, 404)
    check_error_body(answer.json())
    long = client.send_as_is("GET", ROOT + "/Chassis/" + "x" * 5000, None, {})
    assert long.status_code == 414
    check_error_body(long.json())


def test_large_body_gets_the_gateways_413(client):
    client.log_in()
    answer = client.patch(ROOT + "/Chassis/tiny", data=b'{"AssetTag": "' + b"x" * (3 << 20) + b'"}', headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    check_error_body(answer.json(), "PayloadTooLarge")


def test_sessions_have_the_clients_address(proxy, client):
    answer = log_in_from("127.0.0.2", proxy)
    assert answer.status_code == 201, answer.text
    assert answer.json()["ClientOriginIPAddress"] == "127.0.0.2"
    if HAS_IPV6:
        answer = log_in_from("::1", proxy, address="::1")
        assert answer.status_code == 201, answer.text
        assert answer.json()["ClientOriginIPAddress"] == "::1"


def test_what_a_client_says_about_itself_does_not_get_through(proxy):
    """proto=http would have the log-in refused, for=203.0.113.9 would be in the session."""
    for lines in (SPOOFED, *([line] for line in SPOOFED)):
        answer = log_in_from("127.0.0.2", proxy, *lines)
        assert answer.status_code == 201, answer.text
        assert answer.json()["ClientOriginIPAddress"] == "127.0.0.2", lines


def test_host_with_a_quote_does_not_break_out(proxy):
    body = '{"UserName": "root", "Password": "0penBmc"}'
    connection = socket.create_connection(("127.0.0.1", proxy.port), timeout=10, source_address=("127.0.0.2", 0))
    with harness.Wire(harness.tls_context().wrap_socket(connection)) as wire:
        wire.send(f'POST {SESSIONS} HTTP/1.1\r\nHost: x", for=203.0.113.9;proto=https;host="y\r\nContent-Type: application/json\r\n'
                  f'Content-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}')
        assert wire.answer().status_code == 400


def test_plain_http_goes_to_https(proxy):
    answer = requests.post(f"http://127.0.0.1:{proxy.http_port}{SESSIONS}?x=1", json={}, allow_redirects=False, timeout=10)
    assert answer.status_code == 308
    assert answer.headers["Location"].startswith("https://127.0.0.1") and answer.headers["Location"].endswith(SESSIONS + "?x=1")


def test_many_requests_share_connections(proxy, client):
    client.log_in()
    for _ in range(200):
        assert client.get(ROOT + "/Chassis").status_code == 200


def test_direct_requests_to_the_socket_without_headers_are_in_the_clear(demo):
    """Whoever reaches the socket and says nothing about TLS may read what is open, but not log in."""
    assert demo.http_socket.stat().st_mode & 0o777 == 0o660
    if os.getuid() == 0:
        assert pwd.getpwuid(demo.http_socket.stat().st_uid).pw_name == "root"
    for line, status in ((None, 403), ("Forwarded: for=192.0.2.7;proto=https", 200), ("X-Forwarded-Proto: https", 200),
                         ("Forwarded: for=192.0.2.7;proto=https;for=192.0.2.8", 403)):
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(10)
        connection.connect(str(demo.http_socket))
        with harness.Wire(connection) as wire:
            wire.get(ROOT)
            assert wire.answer().status_code == 200
            wire.get(ROOT + "/Chassis", "Authorization: Basic cm9vdDowcGVuQm1j", *([line] if line else []))
            assert wire.answer().status_code == status, line
