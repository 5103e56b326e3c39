"""svc-account from outside: AccountService, accounts, roles, privileges, passwords, lockout (docs/svc-account.md)."""

import contextlib
import itertools
import json
import stat
import threading

import pytest

import harness
from harness import ACCOUNTS, ROOT, SESSIONS, check_error, wait_for

BOARD = "tiny"
PASSWORD = "Correct-Horse-1"
SERVICE = ROOT + "/AccountService"
ROLES = {
    "Administrator": {"Login", "ConfigureManager", "ConfigureUsers", "ConfigureComponents", "ConfigureSelf"},
    "Operator": {"Login", "ConfigureComponents", "ConfigureSelf"},
    "ReadOnly": {"Login", "ConfigureSelf"},
}
numbers = itertools.count(1)


@contextlib.contextmanager
def account(root, role="ReadOnly", **properties):
    """A new account for a while. Yields (user, password)."""
    name = f"user{next(numbers)}"
    answer = root.post(ACCOUNTS, json={"UserName": name, "Password": PASSWORD, "RoleId": role, **properties})
    assert answer.status_code == 201, answer.text
    yield name, PASSWORD
    root.delete(f"{ACCOUNTS}/{name}")


def members(client, uri):
    return [member["@odata.id"] for member in client.get(uri).json()["Members"]]


@pytest.fixture()
def policy(root):
    """The policy, to be changed; as it was, afterwards."""
    before = root.get(SERVICE).json()
    yield lambda **properties: root.patch(SERVICE, json=properties)
    names = ("MinPasswordLength", "AccountLockoutThreshold", "AccountLockoutDuration", "AccountLockoutCounterResetAfter",
             "AccountLockoutCounterResetEnabled")
    assert root.patch(SERVICE, json={name: before[name] for name in names}).status_code == 200


# -- resources --


def test_service(root):
    service = root.get(SERVICE).json()
    assert service["Accounts"]["@odata.id"] == ACCOUNTS
    assert service["Roles"]["@odata.id"] == SERVICE + "/Roles"
    assert service["ServiceEnabled"] is True
    assert service["AccountLockoutThreshold"] == 0


@pytest.mark.parametrize("role", ROLES)
def test_role(root, role):
    assert set(members(root, SERVICE + "/Roles")) == {f"{SERVICE}/Roles/{name}" for name in ROLES}
    resource = root.get(f"{SERVICE}/Roles/{role}").json()
    assert (resource["RoleId"], resource["IsPredefined"], set(resource["AssignedPrivileges"])) == (role, True, ROLES[role])


def test_account_is_created_read_and_deleted(demo, root):
    answer = root.post(ACCOUNTS, json={"UserName": "alice", "Password": PASSWORD, "RoleId": "Operator"})
    assert answer.status_code == 201
    uri = ACCOUNTS + "/alice"
    assert answer.headers["Location"] == uri
    resource = root.get(uri)
    assert answer.headers["ETag"] == resource.headers["ETag"]
    assert answer.json() == resource.json()
    resource = resource.json()
    assert (resource["UserName"], resource["RoleId"], resource["Enabled"], resource["Locked"]) == ("alice", "Operator", True, False)
    assert resource["Password"] is None
    assert resource["Links"]["Role"]["@odata.id"] == SERVICE + "/Roles/Operator"
    assert uri in members(root, ACCOUNTS)
    with demo.client(("alice", PASSWORD)) as alice:
        assert alice.get(ROOT + "/Chassis").status_code == 200
        deleted = root.delete(uri)
        assert (deleted.status_code, deleted.content) == (204, b"")
        check_error(alice.get(ROOT + "/Chassis"), 401)
    check_error(root.get(uri), 404)
    assert uri not in members(root, ACCOUNTS)


def test_post_to_members_is_post_to_the_collection(root):
    answer = root.post(ACCOUNTS + "/Members", json={"UserName": "members", "Password": PASSWORD, "RoleId": "ReadOnly"})
    assert answer.status_code == 201
    assert root.delete(answer.headers["Location"]).status_code == 204


GOOD = {"UserName": "new", "Password": PASSWORD, "RoleId": "ReadOnly"}


@pytest.mark.parametrize("changes,status,message,related", [
    ({"UserName": None}, 400, None, "#/UserName"),
    ({"UserName": 5}, 400, "PropertyValueTypeError", "#/UserName"),
    ({"UserName": ""}, 400, "PropertyValueFormatError", "#/UserName"),
    ({"UserName": "1user"}, 400, "PropertyValueFormatError", "#/UserName"),
    ({"UserName": "with/slash"}, 400, "PropertyValueFormatError", "#/UserName"),
    ({"UserName": "with:colon"}, 400, "PropertyValueFormatError", "#/UserName"),
    ({"UserName": "x" * 33}, 400, "PropertyValueFormatError", "#/UserName"),
    ({"UserName": "root"}, 409, "ResourceAlreadyExists", "#/UserName"),
    ({"Password": "short"}, 400, "PasswordIncorrectLength", "#/Password"),
    ({"Password": "x" * 1000}, 400, "PasswordIncorrectLength", "#/Password"),
    ({"Password": "with\nnew line"}, 400, "PropertyValueError", "#/Password"),
    ({"RoleId": "King"}, 400, "PropertyValueNotInList", "#/RoleId"),
    ({"Enabled": "yes"}, 400, "PropertyValueTypeError", "#/Enabled"),
    ({"Locked": True}, 400, "PropertyValueNotInList", "#/Locked"),
    ({"Size": 5}, 400, "PropertyUnknown", "#/Size"),
    ({"AccountTypes": ["Redfish", "IPMI"]}, 400, "PropertyValueNotInList", "#/AccountTypes/1"),
    ({"AccountTypes": "Redfish"}, 400, "PropertyValueTypeError", "#/AccountTypes"),
])
def test_bad_account_is_not_created(root, changes, status, message, related):
    before = members(root, ACCOUNTS)
    messages = check_error(root.post(ACCOUNTS, json={**GOOD, **changes}), status, *([message] if message else []))
    if related:
        assert [related] in [entry.get("RelatedProperties") for entry in messages]
    assert members(root, ACCOUNTS) == before


@pytest.mark.parametrize("missing", GOOD)
def test_account_needs_name_password_and_role(root, missing):
    body = {name: value for name, value in GOOD.items() if name != missing}
    check_error(root.post(ACCOUNTS, json=body), 400, "CreateFailedMissingReqProperties")


def test_accounts_have_a_limit(root):
    added = []
    try:
        while len(added) < 40:
            answer = root.post(ACCOUNTS, json={"UserName": f"many{len(added)}", "Password": PASSWORD, "RoleId": "ReadOnly"})
            if answer.status_code != 201:
                check_error(answer, 400, "CreateLimitReachedForResource")
                break
            added.append(answer.headers["Location"])
        assert len(members(root, ACCOUNTS)) == 32
    finally:
        for uri in added:
            assert root.delete(uri).status_code == 204


@pytest.mark.parametrize("body,name,value", [({"RoleId": "Operator"}, "RoleId", "Operator"), ({"Enabled": False}, "Enabled", False),
                                             ({"PasswordChangeRequired": True}, "PasswordChangeRequired", True)])
def test_account_is_changed(root, body, name, value):
    with account(root) as (user, _):
        before = root.get(f"{ACCOUNTS}/{user}")
        answer = root.patch(f"{ACCOUNTS}/{user}", json=body)
        assert answer.status_code == 200, answer.text
        assert answer.json()[name] == value
        after = root.get(f"{ACCOUNTS}/{user}")
        assert after.json()[name] == value
        assert after.headers["ETag"] == answer.headers["ETag"] != before.headers["ETag"]


def test_account_gets_another_name(demo, root):
    with account(root) as (user, password):
        answer = root.patch(f"{ACCOUNTS}/{user}", json={"UserName": "renamed"})
        assert answer.status_code == 200
        assert answer.json()["@odata.id"] == ACCOUNTS + "/renamed"
        check_error(root.get(f"{ACCOUNTS}/{user}"), 404)
        with demo.client(("renamed", password)) as renamed, demo.client((user, password)) as old:
            assert renamed.get(ROOT + "/Chassis").status_code == 200
            check_error(old.get(ROOT + "/Chassis"), 401)
        assert root.delete(ACCOUNTS + "/renamed").status_code == 204


def test_bad_patch_changes_nothing(root):
    with account(root) as (user, _):
        uri = f"{ACCOUNTS}/{user}"
        before = root.get(uri).content
        check_error(root.patch(uri, json={"Enabled": False, "RoleId": "King"}), 400, "PropertyValueNotInList")
        check_error(root.patch(uri, json={"Id": "other", "Size": 5}), 400, "PropertyNotWritable", "PropertyUnknown")
        check_error(root.patch(uri, json={"UserName": "root"}), 409, "ResourceAlreadyExists")
        check_error(root.patch(uri, json={"Enabled": False}, headers={"If-Match": '"old"'}), 412)
        assert root.get(uri).content == before


def test_last_administrator_stays(root):
    uri = ACCOUNTS + "/root"
    refused = root.delete(uri)
    check_error(refused, 405, "ResourceCannotBeDeleted")
    assert refused.headers["Allow"] == "GET, HEAD, PATCH"
    check_error(root.patch(uri, json={"RoleId": "Operator"}), 403, "AccountNotModified")
    check_error(root.patch(uri, json={"Enabled": False}), 403, "AccountNotModified")
    assert root.get(uri).json()["Enabled"] is True
    with account(root, "Administrator"):
        answer = root.patch(uri, json={"RoleId": "Administrator", "Enabled": True})
        assert answer.status_code == 200


# -- privileges --


@pytest.mark.parametrize("role,method,path,body,allowed", [
    ("ReadOnly", "GET", "/Chassis/tiny", None, True),
    ("ReadOnly", "GET", "/AccountService", None, True),
    ("ReadOnly", "GET", "/AccountService/Roles", None, True),
    ("ReadOnly", "GET", "/AccountService/Accounts", None, None),
    ("ReadOnly", "GET", "/AccountService/Accounts/root", None, False),
    ("ReadOnly", "GET", "/SessionService", None, True),
    ("ReadOnly", "PATCH", "/Chassis/tiny", {"AssetTag": "x"}, False),
    ("ReadOnly", "POST", "/Chassis/tiny/Actions/Chassis.Reset", {"ResetType": "PowerCycle"}, False),
    ("ReadOnly", "PATCH", "/AccountService", {"MinPasswordLength": 9}, False),
    ("ReadOnly", "POST", "/AccountService/Accounts", GOOD, False),
    ("ReadOnly", "DELETE", "/AccountService/Accounts/root", None, False),
    ("ReadOnly", "PATCH", "/AccountService/Accounts/root", {"Password": PASSWORD}, False),
    ("ReadOnly", "PATCH", "/SessionService", {"SessionTimeout": 600}, False),
    ("Operator", "PATCH", "/Chassis/tiny", {"AssetTag": "tiny-1"}, True),
    ("Operator", "PATCH", "/AccountService", {"MinPasswordLength": 9}, False),
    ("Operator", "POST", "/AccountService/Accounts", GOOD, False),
    ("Operator", "PATCH", "/AccountService/Accounts/root", {"Password": PASSWORD}, False),
    ("Operator", "PATCH", "/SessionService", {"SessionTimeout": 600}, False),
    ("Administrator", "PATCH", "/AccountService", {"MinPasswordLength": 8}, True),
    ("Administrator", "GET", "/AccountService/Accounts/root", None, True),
    ("Administrator", "PATCH", "/SessionService", {"SessionTimeout": 1800}, True),
])
def test_role_may(demo, root, role, method, path, body, allowed):
    with account(root, role) as user, demo.client(user) as client:
        answer = client.request(method, ROOT + path, json=body)
        if allowed is None:  # only the own one, or none at all
            assert answer.status_code in (200, 403)
        elif allowed:
            assert answer.status_code in (200, 204), answer.text
        else:
            check_error(answer, 403, "InsufficientPrivilege")


@pytest.mark.parametrize("role", ["ReadOnly", "Operator"])
def test_own_account(demo, root, role):
    with account(root, role) as (user, password):
        uri = f"{ACCOUNTS}/{user}"
        with demo.client((user, password)) as client:
            assert client.get(uri).json()["UserName"] == user
            for body in ({"RoleId": "Administrator"}, {"Password": "Another-Horse-2", "RoleId": "Administrator"}, {"Enabled": True},
                         {"UserName": "other"}):
                check_error(client.patch(uri, json=body), 403, "InsufficientPrivilege")
            check_error(client.delete(uri), 403)
            assert client.patch(uri, json={"Password": "Another-Horse-2"}).status_code == 200
            check_error(client.get(uri), 401)
        with demo.client((user, "Another-Horse-2")) as client:
            assert client.get(uri).status_code == 200


def test_new_role_acts_at_once(demo, root):
    with account(root) as user, demo.client() as client:
        client.log_in(*user)
        uri = f"{ROOT}/Chassis/tiny"
        check_error(client.patch(uri, json={"AssetTag": "tiny-1"}), 403)
        assert root.patch(f"{ACCOUNTS}/{user[0]}", json={"RoleId": "Operator"}).status_code == 200
        assert client.patch(uri, json={"AssetTag": "tiny-1"}).status_code == 200
        assert root.patch(f"{ACCOUNTS}/{user[0]}", json={"RoleId": "ReadOnly"}).status_code == 200
        check_error(client.patch(uri, json={"AssetTag": "tiny-1"}), 403)


@pytest.mark.parametrize("end", ["delete", "disable", "password"])
def test_end_of_an_account_ends_its_log_ins_at_once(demo, root, end):
    with account(root) as user, demo.client() as session, demo.client(user) as basic:
        uri = f"{ACCOUNTS}/{user[0]}"
        location = session.log_in(*user).headers["Location"]
        for client in (session, basic):
            assert client.get(ROOT + "/Chassis").status_code == 200
        answer = {"delete": lambda: root.delete(uri), "disable": lambda: root.patch(uri, json={"Enabled": False}),
                  "password": lambda: root.patch(uri, json={"Password": "Another-Horse-2"})}[end]()
        assert answer.status_code in (200, 204)
        check_error(basic.get(ROOT + "/Chassis"), 401)
        wait_for(lambda: session.get(ROOT + "/Chassis").status_code == 401, 5, "the end of the session")
        check_error(root.get(location), 404)


def test_password_that_has_to_be_changed(demo, root):
    with account(root, "Administrator", PasswordChangeRequired=True) as (user, password):
        uri = f"{ACCOUNTS}/{user}"
        with demo.client(None) as client:
            created = client.post(SESSIONS, json={"UserName": user, "Password": password})
            assert created.status_code == 201
            message, = created.json()["@Message.ExtendedInfo"]
            assert message["MessageId"].endswith(".PasswordChangeRequired") and message["MessageArgs"] == [uri]
            client.headers["X-Auth-Token"] = created.headers["X-Auth-Token"]
            for path in ("/Chassis", "/AccountService"):
                messages = check_error(client.get(ROOT + path), 403, "PasswordChangeRequired")
                assert messages[0]["MessageArgs"] == [uri]
            assert client.get(uri).status_code == 200
            assert client.patch(uri, json={"Password": "Another-Horse-2"}).status_code == 200
        with demo.client((user, "Another-Horse-2")) as client:
            assert client.get(ROOT + "/Chassis").status_code == 200
            assert client.get(uri).json()["PasswordChangeRequired"] is False


# -- lockout --


def fail(demo, user):
    with demo.client((user, "wrong")) as client:
        check_error(client.get(ROOT + "/Chassis"), 401)


def test_lockout_and_its_end(demo, root, policy):
    assert policy(AccountLockoutThreshold=3, AccountLockoutDuration=2, AccountLockoutCounterResetAfter=2).status_code == 200
    with account(root) as user, demo.client() as session:
        session.log_in(*user)
        uri = f"{ACCOUNTS}/{user[0]}"

        def may():
            with demo.client(user) as client:
                return client.get(ROOT + "/Chassis").status_code == 200

        for _ in range(2):
            fail(demo, user[0])
        assert may()  # which resets the counter
        for _ in range(3):
            fail(demo, user[0])
        assert root.get(uri).json()["Locked"] is True
        assert not may()
        assert session.get(ROOT + "/Chassis").status_code == 200  # sessions go on
        wait_for(may, 10, "the end of the lock")
        assert root.get(uri).json()["Locked"] is False


def test_administrator_unlocks(demo, root, policy):
    assert policy(AccountLockoutThreshold=1, AccountLockoutDuration=600, AccountLockoutCounterResetAfter=600).status_code == 200
    with account(root) as user:
        uri = f"{ACCOUNTS}/{user[0]}"
        fail(demo, user[0])
        assert root.get(uri).json()["Locked"] is True
        file = demo.state / "account" / "accounts.json"
        wait_for(lambda: '"locked":true' in file.read_text(encoding="utf-8").replace(" ", ""), 5, "the lock on the disk")
        demo.wait_for_restart("account", demo.kill("account"))
        assert root.get(uri).json()["Locked"] is True
        answer = root.patch(uri, json={"Locked": False})
        assert (answer.status_code, answer.json()["Locked"]) == (200, False)
        with demo.client(user) as client:
            assert client.get(ROOT + "/Chassis").status_code == 200


@pytest.mark.parametrize("body,message", [
    ({"MinPasswordLength": 7}, "PropertyValueOutOfRange"), ({"MinPasswordLength": "9"}, "PropertyValueTypeError"),
    ({"MaxPasswordLength": 9}, "PropertyNotWritable"), ({"AccountLockoutThreshold": -1}, "PropertyValueOutOfRange"),
    ({"AccountLockoutDuration": 10, "AccountLockoutCounterResetAfter": 20}, "PropertyValueConflict"), ({}, None),
])
def test_bad_policy_is_refused(root, policy, body, message):
    before = root.get(SERVICE).content
    check_error(policy(**body), 400, *([message] if message else []))
    assert root.get(SERVICE).content == before


def test_policy_holds_for_new_passwords(root, policy):
    assert policy(MinPasswordLength=20).status_code == 200
    check_error(root.post(ACCOUNTS, json=GOOD), 400, "PasswordIncorrectLength")


# -- ManagerAccount.ChangePassword --


def change_password(client, user, own, new):
    uri = client.get(f"{ACCOUNTS}/{user}").json()["Actions"]["#ManagerAccount.ChangePassword"]["target"]
    return client.post(uri, json={"SessionAccountPassword": own, "NewPassword": new})


def test_own_password_is_changed_by_action_and_the_session_goes_on(demo, root):
    with account(root, "ReadOnly") as (user, password), demo.client() as client, demo.client() as other:
        client.log_in(user, password)
        other.log_in(user, password)
        check_error(change_password(client, user, "not " + password, "N" + password), 400, "ActionParameterValueError")
        check_error(change_password(client, user, password, "short"), 400, "PasswordIncorrectLength")
        assert change_password(client, user, password, "N" + password).status_code == 204
        assert client.get(ROOT + "/Chassis").status_code == 200
        check_error(other.get(ROOT + "/Chassis"), 401)
        with demo.client((user, password)) as old, demo.client((user, "N" + password)) as new:
            check_error(old.get(ROOT + "/Chassis"), 401)
            assert new.get(ROOT + "/Chassis").status_code == 200


def test_password_of_others_is_changed_by_who_may_configure_users(demo, root):
    with account(root, "Operator") as (user, password), account(root, "ReadOnly") as (other, other_password):
        target = f"{ACCOUNTS}/{other}/Actions/ManagerAccount.ChangePassword"
        body = {"SessionAccountPassword": password, "NewPassword": "N" + other_password}
        with demo.client((user, password)) as client:
            check_error(client.post(target, json=body), 403, "InsufficientPrivilege")
        assert root.post(target, json={**body, "SessionAccountPassword": harness.PASSWORD}).status_code == 204
        with demo.client((other, "N" + other_password)) as client:
            assert client.get(ROOT + "/Chassis").status_code == 200


# -- what is on the disk --


def test_no_password_in_state_logs_or_arguments(demo, root):
    with account(root) as (user, password), demo.client() as client:
        token = client.log_in(user, password).headers["X-Auth-Token"]
        secrets = [password.encode(), harness.PASSWORD.encode(), token.encode()]
        files = [path for path in demo.state.rglob("*") if path.is_file()]
        assert {path.name for path in files} >= {"accounts.json", "sessions.json", "key.pem", "uuid"}
        for path in files:
            assert not any(secret in path.read_bytes() for secret in secrets), path
            if path.name != "cert.pem" and path.name != "uuid":
                assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        for pid in demo.children().values():
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                assert not any(secret in file.read() for secret in secrets)
        assert not any(secret in demo.stderr().encode() for secret in secrets)
        assert json.loads((demo.state / "account" / "accounts.json").read_text(encoding="utf-8"))["version"] == 1


def test_acknowledged_changes_survive_kill_9(demo, root):
    """Writers write while the service is killed again and again: what was answered is there, in the end."""
    stop = threading.Event()
    acknowledged, failures = {}, []

    def write(name):
        with demo.client() as client:
            uri = f"{ACCOUNTS}/{name}"
            for turn in range(1000):
                if stop.is_set():
                    return
                role = ("Operator", "ReadOnly")[turn % 2]
                if client.get(uri).status_code == 404:
                    answer = client.post(ACCOUNTS, json={"UserName": name, "Password": PASSWORD, "RoleId": role})
                else:
                    answer = client.patch(uri, json={"RoleId": role})
                if answer.status_code in (200, 201):
                    acknowledged[name] = {role}
                elif answer.status_code in (500, 503):  # killed in the middle: either the old or the new state
                    acknowledged[name] = acknowledged.get(name, {None}) | {role}
                else:
                    failures.append(answer.text)

    names = ["writer1", "writer2"]
    threads = [threading.Thread(target=write, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    try:
        for _ in range(6):
            seen = dict(acknowledged)
            wait_for(lambda: len(acknowledged) == 2 and acknowledged != seen, 20, "a change")
            demo.wait_for_restart("account", demo.kill("account"), 20)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not failures
    for name in names:
        answer = root.get(f"{ACCOUNTS}/{name}")
        role = answer.json()["RoleId"] if answer.status_code == 200 else None
        assert role in acknowledged[name]
        root.delete(f"{ACCOUNTS}/{name}")
    assert not list((demo.state / "account").glob("*.tmp*"))
