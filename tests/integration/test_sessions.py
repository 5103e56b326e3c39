"""svc-session from outside: log-in, log-out, tokens, timeouts, and what survives which restart (docs/svc-session.md)."""

import json
import re
import threading

import pytest

import harness
from harness import ACCOUNTS, ROOT, SESSIONS, check_error, wait_for
from test_accounts import account

BOARD = "tiny"
SERVICE = ROOT + "/SessionService"
CREDENTIALS = {"UserName": harness.USER, "Password": harness.PASSWORD}


def members(client):
    return [member["@odata.id"] for member in client.get(SESSIONS).json()["Members"]]


def works(client):
    status = client.get(ROOT + "/Chassis").status_code
    assert status in (200, 401)
    return status == 200


# -- log-in and log-out --


def test_log_in_and_out(demo, root):
    with demo.client(None) as client:
        answer = client.post(SESSIONS, json={**CREDENTIALS, "Context": "tests"})
        assert answer.status_code == 201
        session, uri = answer.json(), answer.headers["Location"]
        assert session["@odata.id"] == uri and uri.startswith(SESSIONS + "/")
        assert (session["UserName"], session["Context"], session["ClientOriginIPAddress"]) == ("root", "tests", "127.0.0.1")
        assert session["Roles"] == ["Administrator"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", session["CreatedTime"])
        token = answer.headers["X-Auth-Token"]
        assert re.fullmatch("[0-9a-f]{32}", token)
        assert token not in answer.text and session["Id"] not in token
        assert uri in members(root)
        client.headers["X-Auth-Token"] = token
        assert works(client)
        assert client.get(uri).json() == session
        deleted = client.delete(uri)
        assert (deleted.status_code, deleted.content) == (204, b"")
        check_error(client.get(ROOT + "/Chassis"), 401, "NoValidSession")
        check_error(root.get(uri), 404)
        assert uri not in members(root)


def test_tokens_and_ids_are_never_the_same(demo):
    answers = [demo.client().log_in() for _ in range(10)]
    assert len({answer.headers["X-Auth-Token"] for answer in answers}) == 10
    assert len({answer.headers["Location"] for answer in answers}) == 10
    for answer in answers:
        with demo.client(None) as client:
            client.headers["X-Auth-Token"] = answer.headers["X-Auth-Token"]
            assert client.delete(answer.headers["Location"]).status_code == 204


@pytest.mark.parametrize("user,password", [("root", "wrong"), ("nobody", harness.PASSWORD), ("root", ""), ("", ""), ("root\0", "x"),
                                           ("ROOT", harness.PASSWORD), ("root", harness.PASSWORD + " "), ("r" * 5000, "x")])
def test_wrong_password_is_401(nobody, user, password):
    answer = nobody.post(SESSIONS, json={"UserName": user, "Password": password})
    assert answer.status_code in (400, 401)
    check_error(answer, answer.status_code)
    assert "X-Auth-Token" not in answer.headers


def test_refusal_does_not_say_whether_the_user_exists(nobody):
    known, unknown = (nobody.post(SESSIONS, json={"UserName": user, "Password": "wrong"}) for user in ("root", "nobody"))
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)


@pytest.mark.parametrize("body,message", [({"UserName": "root"}, "CreateFailedMissingReqProperties"), ({"Password": "x"}, "CreateFailedMissingReqProperties"),
                                          ({**CREDENTIALS, "UserName": 5}, "PropertyValueTypeError"),
                                          ({**CREDENTIALS, "Other": 5}, "PropertyUnknown"), ({}, None)])
def test_incomplete_log_in_is_400(nobody, body, message):
    check_error(nobody.post(SESSIONS, json=body), 400, *([message] if message else []))


def test_wrong_token_does_not_keep_from_logging_in(demo):
    with demo.client(None) as client:
        client.headers["X-Auth-Token"] = "0" * 32
        assert client.post(SESSIONS, json=CREDENTIALS).status_code == 201


def test_sessions_of_others_are_for_administrators(demo, root):
    with account(root) as user, account(root) as other, demo.client() as client, demo.client() as stranger:
        uri = client.log_in(*user).headers["Location"]
        stranger.log_in(*other)
        assert client.get(uri).status_code == 200
        check_error(stranger.get(uri), 403, "InsufficientPrivilege")
        check_error(stranger.delete(uri), 403, "InsufficientPrivilege")
        assert works(client)
        assert root.get(uri).json()["UserName"] == user[0]
        assert root.delete(uri).status_code == 204
        assert not works(client)


def test_patch_of_the_timeout(root):
    for value, status in ((29, 400), (86401, 400), ("60", 400), (30.5, 400), (86400, 200), (1800, 200)):
        answer = root.patch(SERVICE, json={"SessionTimeout": value})
        assert answer.status_code == status, value
        if status == 200:
            assert answer.json()["SessionTimeout"] == value
    check_error(root.patch(SERVICE, json={"ServiceEnabled": False}), 400, "PropertyNotWritable")


# -- time --


def test_session_that_is_not_used_ends_and_one_that_is_used_does_not(demo, root):
    """30 s is the shortest timeout that there is."""
    with demo.client() as idle, demo.client() as busy:
        assert root.patch(SERVICE, json={"SessionTimeout": 30}).status_code == 200
        try:
            uri = idle.log_in().headers["Location"]
            busy.log_in()
            begun = harness.time.monotonic()

            def is_gone():
                assert works(busy)
                return uri not in members(root)

            wait_for(is_gone, 45, "the end of the idle session")
            assert harness.time.monotonic() - begun > 29
            assert not works(idle)
            assert works(busy)
        finally:
            assert root.patch(SERVICE, json={"SessionTimeout": 1800}).status_code == 200


def test_sessions_have_a_limit():
    with harness.demo("tiny") as demo, demo.client() as root, demo.client(None) as client:
        root.log_in()
        count = len(members(root))
        tokens = []
        while count < 64:
            answer = client.post(SESSIONS, json=CREDENTIALS)
            assert answer.status_code == 201
            tokens.append(answer.headers["X-Auth-Token"])
            count += 1
        check_error(client.post(SESSIONS, json=CREDENTIALS), 503, "SessionLimitExceeded")
        assert len(members(root)) == 64
        client.headers["X-Auth-Token"] = tokens[0]
        assert works(client)


# -- restarts --


@pytest.mark.parametrize("name", ["session", "account", "gateway", "chassis", "sim"])
def test_session_survives_kill_9(demo, name):
    with demo.client() as client:
        uri = client.log_in().headers["Location"]
        old = demo.kill(name)
        if name == "gateway":
            demo.wait_for_restart(name, old)
        assert works(client)
        assert client.get(uri).status_code == 200
        if name != "sim":
            demo.wait_for_restart(name, old)
        assert works(client)
        assert client.delete(uri).status_code == 204
        assert not works(client)


def test_session_survives_the_end_of_everything(demo):
    with demo.client() as client:
        uri = client.log_in().headers["Location"]
        uuid = client.get(ROOT).json()["UUID"]
        demo.stop()
        demo.start()
        assert works(client)
        assert client.get(uri).json()["UserName"] == "root"
        assert client.get(ROOT).json()["UUID"] == uuid


def test_session_that_was_ended_stays_so(demo, root):
    with demo.client() as client:
        uri = client.log_in().headers["Location"]
        assert client.delete(uri).status_code == 204
        demo.wait_for_restart("session", demo.kill("session"))
        assert not works(client)
        check_error(root.get(uri), 404)


def test_user_who_is_deleted_while_svc_session_is_down_is_out(demo, root):
    with account(root) as user, demo.client() as client:
        client.log_in(*user)
        pid = demo.kill("session", harness.signal.SIGSTOP)
        assert root.delete(f"{ACCOUNTS}/{user[0]}").status_code == 204
        harness.os.kill(pid, harness.signal.SIGKILL)
        demo.wait_for_restart("session", pid)
        wait_for(lambda: not works(client), 10, "the end of the session")


@pytest.mark.parametrize("text", ["", "{", '{"version": 99}', "\0" * 100], ids=["empty", "cut", "newer", "zeros"])
def test_damaged_file_costs_sessions_and_nothing_else(text):
    with harness.demo("tiny") as demo, demo.client() as client, demo.client() as again:
        client.log_in()
        demo.stop()
        (demo.state / "session" / "sessions.json").write_text(text, encoding="utf-8")
        demo.start()
        assert not works(client)
        again.log_in()
        assert works(again)
        assert "shoal-session" in demo.stderr()


def test_acknowledged_sessions_survive_kill_9(demo):
    """Clients log in and out while the service is killed again and again: what was answered holds, in the end."""
    stop = threading.Event()
    alive, dead, failures = [], [], []

    def work():
        while not stop.is_set():
            with demo.client(None) as client:
                answer = client.post(SESSIONS, json=CREDENTIALS)
                if answer.status_code != 201:
                    if answer.status_code not in (500, 503):
                        failures.append(answer.text)
                    continue
                token, uri = answer.headers["X-Auth-Token"], answer.headers["Location"]
                if len(alive) < 5:
                    alive.append((token, uri))
                    continue
                answer = client.delete(uri, headers={"X-Auth-Token": token})
                if answer.status_code == 204:
                    dead.append((token, uri))
                elif answer.status_code not in (500, 503):
                    failures.append(answer.text)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(6):
            before = len(alive) + len(dead)
            wait_for(lambda: len(alive) + len(dead) > before + 1, 20, "a change")
            demo.wait_for_restart("session", demo.kill("session"), 20)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not failures
    assert alive and dead
    for sessions, status in ((alive, 200), (dead, 401)):
        for token, uri in sessions:
            with demo.client(None) as client:
                client.headers["X-Auth-Token"] = token
                assert client.get(uri).status_code == status
    for token, uri in alive:
        with demo.client(None) as client:
            client.headers["X-Auth-Token"] = token
            assert client.delete(uri).status_code == 204
    kept = json.loads((demo.state / "session" / "sessions.json").read_text(encoding="utf-8"))
    assert not any(uri.rsplit("/", 1)[1] in json.dumps(kept) for _, uri in alive + dead)
