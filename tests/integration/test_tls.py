"""TLS and certificates of the gateway (docs/gateway.md)."""

import contextlib
import ipaddress
import os
import socket
import ssl
import stat
import subprocess
import warnings

import pytest

import harness
from harness import ROOT


@pytest.fixture(scope="module")
def gateway():
    with harness.gateway_alone() as alone:
        yield alone


def openssl(*arguments, text=None):
    done = subprocess.run(["openssl", *map(str, arguments)], input=text, capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout


def context(**options):
    result = harness.tls_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name, value in options.items():
            setattr(result, name, value)
    return result


def served_certificate(port):
    with harness.connect(port, tls=True) as wire:
        return ssl.DER_cert_to_PEM_cert(wire.connection.getpeercert(binary_form=True))


@pytest.mark.parametrize("version,name", [(ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")])
def test_versions_that_are_accepted(gateway, version, name):
    with harness.connect(gateway.port, tls=True, context=context(minimum_version=version, maximum_version=version)) as wire:
        assert wire.connection.version() == name
        wire.get(ROOT)
        assert wire.answer().status_code == 200


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_versions_that_are_refused(gateway, version):
    old = context(minimum_version=version, maximum_version=version)
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises(ssl.SSLError, match="(?i)protocol.version|unsupported protocol|alert"):
        harness.connect(gateway.port, tls=True, context=old)


@pytest.mark.parametrize("cipher", ["AES128-SHA", "AES256-GCM-SHA384", "ECDHE-ECDSA-AES128-SHA", "DHE-RSA-AES128-GCM-SHA256"])
def test_suites_that_are_refused(gateway, cipher):
    old = context(maximum_version=ssl.TLSVersion.TLSv1_2)
    old.set_ciphers(cipher + ":@SECLEVEL=0")
    with pytest.raises(ssl.SSLError):
        harness.connect(gateway.port, tls=True, context=old)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_session_is_resumed(gateway, version):
    shared = context(minimum_version=version, maximum_version=version)
    with harness.connect(gateway.port, tls=True, context=shared) as wire:
        wire.get(ROOT)
        assert wire.answer().status_code == 200
        assert not wire.connection.session_reused
        session = wire.connection.session
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=10) as connection:
        with harness.Wire(shared.wrap_socket(connection, session=session)) as wire:
            assert wire.connection.session_reused
            wire.get(ROOT)
            assert wire.answer().status_code == 200


def test_renegotiation_is_refused(gateway):
    done = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{gateway.port}", "-tls1_2"], input="R\n", text=True, capture_output=True,
                          timeout=30)
    assert "no renegotiation" in done.stderr


def test_self_signed_certificate(gateway, tmp_path):
    path = tmp_path / "cert.pem"
    path.write_text(served_certificate(gateway.port), encoding="ascii")
    text = openssl("x509", "-in", path, "-noout", "-text")
    assert "NIST CURVE: P-256" in text
    assert "CA:TRUE" not in text.replace(" ", "") or "Certificate Sign" in text
    assert "TLS Web Server Authentication" in text
    names = openssl("x509", "-in", path, "-noout", "-ext", "subjectAltName")
    assert f"DNS:{socket.gethostname()}" in names
    assert "DNS:localhost" in names
    assert "IP Address:127.0.0.1" in names
    for address in names.replace("\n", ",").split(","):
        if "IP Address:" in address:
            ipaddress.ip_address(address.split(":", 1)[1].strip())
    # valid by itself: a client that trusts it verifies name and chain
    trusting = ssl.create_default_context(cafile=str(path))
    for name in ("127.0.0.1", "localhost"):
        with socket.create_connection(("127.0.0.1", gateway.port), timeout=10) as connection:
            trusting.wrap_socket(connection, server_hostname=name).close()


def test_key_is_for_its_owner_only(gateway):
    folder = gateway.state / "gateway"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "key.pem").stat().st_mode) == 0o600
    openssl("pkey", "-in", folder / "key.pem", "-noout", "-check")


def test_certificate_stays_over_a_restart():
    with harness.demo("tiny") as demo:
        before = served_certificate(demo.port)
        demo.stop()
        demo.start()
        assert served_certificate(demo.port) == before


@pytest.fixture(scope="module")
def own_certificate(tmp_path_factory):
    """A chain of two, RSA."""
    folder = tmp_path_factory.mktemp("own")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder / "ca.key", "-out", folder / "ca.pem", "-subj", "/CN=tests", "-days", 2)
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", folder / "key.pem", "-out", folder / "request.pem", "-subj", "/CN=bmc.example",
            "-addext", "subjectAltName=DNS:bmc.example")
    openssl("x509", "-req", "-in", folder / "request.pem", "-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-CAcreateserial", "-out",
            folder / "cert.pem", "-copy_extensions", "copy", "-days", 2)
    with open(folder / "chain.pem", "w", encoding="ascii") as chain:
        chain.write((folder / "cert.pem").read_text() + (folder / "ca.pem").read_text())
    return folder


def test_own_certificate(own_certificate):
    with harness.gateway_alone("--cert", own_certificate / "chain.pem", "--key", own_certificate / "key.pem") as gateway:
        trusting = ssl.create_default_context(cafile=str(own_certificate / "ca.pem"))
        with socket.create_connection(("127.0.0.1", gateway.port), timeout=10) as connection:
            with harness.Wire(trusting.wrap_socket(connection, server_hostname="bmc.example")) as wire:
                wire.get(ROOT)
                assert wire.answer().status_code == 200
        assert not (gateway.state / "gateway" / "key.pem").exists()


@pytest.mark.parametrize("cert,key", [("cert.pem", "ca.key"), ("absent.pem", "key.pem"), ("cert.pem", "absent.pem"), ("key.pem", "cert.pem")])
def test_certificate_that_can_not_be_used_is_said_in_one_line(own_certificate, tmp_path, cert, key):
    done = subprocess.run([harness.program("shoal-gateway"), "--run", tmp_path, "--state", tmp_path / "state", "--data", harness.make_data_dir(tmp_path),
                           "--address", "127.0.0.1", "--port", "0", "--http-port", "0", "--cert", own_certificate / cert, "--key", own_certificate / key],
                          capture_output=True, text=True, timeout=30, env=harness.environment(tmp_path))
    assert done.returncode == 1
    assert str(own_certificate) in done.stderr
    assert not harness.SANITIZER.search(done.stderr)


@pytest.mark.parametrize("garbage", [b"\0" * 100, b"\x16\x03\x01\xff\xff" + b"x" * 100, os.urandom(4096), b"\x80\x2e\x01\x00\x02"])
def test_garbage_instead_of_a_handshake(gateway, garbage):
    with harness.connect(gateway.port) as wire:
        with contextlib.suppress(OSError):
            wire.send(garbage)
            wire.connection.shutdown(socket.SHUT_WR)
            while wire.connection.recv(4096):
                pass
    assert served_certificate(gateway.port)
