"""Web pages as clients: which origins may read, what a preflight gets, which writes are forged. The Fetch standard §3.2 "CORS protocol";
DSP0266 1.21 §7.1, "Origin"; RFC 6797 (HSTS). And the answers by which one sees that policy changed."""

import json
import pathlib
import signal
import tempfile

import pytest

import harness
from harness import ROOT, check_error, wait_for

CONSOLE, OTHER = "https://console.example", "https://evil.example"
CHASSIS = ROOT + "/Chassis/tiny"
RESET = CHASSIS + "/Actions/Chassis.Reset"


@pytest.fixture(scope="module")
def config():
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        yield pathlib.Path(folder) / "gateway.json"


@pytest.fixture(scope="module")
def demo(config):
    config.write_text(json.dumps({"origins": [CONSOLE], "http": "serve", "hsts_max_age_s": 600}), encoding="utf-8")
    with harness.demo("tiny", ("--config", str(config.parent), "--log-level", "info")) as running:
        yield running


@pytest.mark.parametrize("method,path,status", [("GET", CHASSIS, 200), ("GET", ROOT, 200), ("GET", ROOT + "/None", 404),
                                                ("PATCH", ROOT + "/SessionService/Sessions", 405)])
def test_page_of_an_allowed_origin_may_read(demo, method, path, status):
    token = demo.client(None).log_in().headers["X-Auth-Token"]
    with demo.client(None) as page:
        answer = page.request(method, path, headers={"Origin": CONSOLE, "X-Auth-Token": token})
        assert answer.status_code == status
        assert answer.headers["Access-Control-Allow-Origin"] == CONSOLE
        assert {"ETag", "Location", "X-Auth-Token"} <= set(answer.headers["Access-Control-Expose-Headers"].split(", "))
        assert "Access-Control-Allow-Credentials" not in answer.headers
        assert "Origin" in answer.headers["Vary"]
        for headers in ({}, {"Origin": OTHER}, {"Origin": "null"}, {"Origin": CONSOLE + ":8443"}):
            answer = page.request(method, path, headers={**headers, "X-Auth-Token": token})
            assert answer.status_code == status
            assert "Access-Control-Allow-Origin" not in answer.headers
            assert "Origin" in answer.headers["Vary"]


def test_401_can_be_read_by_the_page_too(nobody):
    answer = nobody.get(CHASSIS, headers={"Origin": CONSOLE})
    check_error(answer, 401, "AccessUnauthorized")
    assert answer.headers["Access-Control-Allow-Origin"] == CONSOLE


@pytest.mark.parametrize("path", [CHASSIS, RESET, ROOT, ROOT + "/None"])
def test_preflight_needs_no_log_in_and_tells_nothing(nobody, path):
    wanted = {"Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "content-type,x-auth-token"}
    answer = nobody.request("OPTIONS", path, headers={"Origin": CONSOLE, **wanted})
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == CONSOLE
    assert {"GET", "POST", "PATCH", "DELETE"} <= set(answer.headers["Access-Control-Allow-Methods"].split(", "))
    assert {"content-type", "x-auth-token", "if-match"} <= set(answer.headers["Access-Control-Allow-Headers"].lower().split(", "))
    assert int(answer.headers["Access-Control-Max-Age"]) > 0
    assert "Allow" not in answer.headers
    refused = nobody.request("OPTIONS", path, headers={"Origin": OTHER, **wanted})
    assert "Access-Control-Allow-Origin" not in refused.headers and "Access-Control-Allow-Methods" not in refused.headers


def test_page_logs_in_and_out(nobody):
    page = {"Origin": CONSOLE}
    login = nobody.post(harness.SESSIONS, json={"UserName": harness.USER, "Password": harness.PASSWORD}, headers=page)
    assert login.status_code == 201 and login.headers["Access-Control-Allow-Origin"] == CONSOLE
    page["X-Auth-Token"] = login.headers["X-Auth-Token"]
    assert nobody.get(CHASSIS, headers=page).status_code == 200
    assert nobody.delete(login.headers["Location"], headers=page).status_code == 204


def test_form_of_another_site_is_refused(root, nobody):
    """`root` sends Basic as a browser does that remembers the password."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for origin in (OTHER, "null", ""):
        check_error(root.post(RESET, data=b"", headers={"Origin": origin, **form}), 403, "HeaderInvalid")
    for origin in (CONSOLE, "https://" + root.base.split("//")[1]):
        check_error(root.post(RESET, data=b"", headers={"Origin": origin, **form}), 400, "ActionParameterMissing")
    check_error(root.post(RESET, data=b"", headers=form), 400, "ActionParameterMissing")
    check_error(nobody.post(RESET, data=b"", headers={"Origin": OTHER, **form}), 401, "AccessUnauthorized")


def test_hsts_is_said_by_tls_only(demo, nobody):
    assert nobody.get(ROOT).headers["Strict-Transport-Security"] == "max-age=600"
    with harness.Client(f"http://127.0.0.1:{demo.http_port}", None) as plain:
        answer = plain.get(ROOT)
        assert answer.status_code == 200
        assert "Strict-Transport-Security" not in answer.headers
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_headers_follow_a_changed_policy(demo, nobody, config):
    before = config.read_text(encoding="utf-8")

    def reload(text):
        lines = demo.stderr().count("certificate=")
        config.write_text(text, encoding="utf-8")
        demo.kill("gateway", signal.SIGHUP)
        wait_for(lambda: demo.stderr().count("certificate=") > lines, 10, "the log of the reload")

    reload(json.dumps({"hsts_max_age_s": 0}))
    try:
        answer = nobody.get(ROOT, headers={"Origin": CONSOLE})
        assert "Strict-Transport-Security" not in answer.headers
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Origin" not in answer.headers.get("Vary", "")
    finally:
        reload(before)
    assert nobody.get(ROOT, headers={"Origin": CONSOLE}).headers["Access-Control-Allow-Origin"] == CONSOLE
