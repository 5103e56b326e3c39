"""`shoal emulate`: who may do what. Accounts, passwords and sessions of the mockup, and what it lacks of these."""

import pytest

import harness
import made_mockup
from harness import ROOT, SESSIONS, check_error
from made_mockup import SMALL, SYSTEM, link

ACCOUNTS = ROOT + "/AccountService/Accounts"


@pytest.fixture(scope="module")
def mockup(tmp_path_factory):
    return made_mockup.write(tmp_path_factory.mktemp("mockup"), SMALL)


@pytest.fixture()
def client(mockup):
    with harness.emulate(mockup) as running, running.client() as session:
        yield session


# -- who may -------------------------------------------------------------------------------------------------------------------------------


@pytest.fixture()
def guarded(mockup):
    with harness.emulate(mockup, "--auth", "all") as running:
        yield running


def test_auth_all(guarded):
    with guarded.client() as nobody:
        assert nobody.get("/redfish").status_code == 200
        assert nobody.get(ROOT).status_code == 200
        answer = nobody.get(SYSTEM)
        assert answer.status_code == 401 and "Basic" in answer.headers["WWW-Authenticate"]
        assert nobody.get(ROOT + "/Nothing").status_code == 401
    with guarded.client(("admin", "0penBmc")) as admin:
        assert admin.patch(SYSTEM, json={"AssetTag": "x"}).status_code == 200
    with guarded.client(("admin", "wrong")) as wrong:
        assert wrong.get(SYSTEM).status_code == 401
    with guarded.client(("guest", "0penBmc")) as guest:
        assert guest.get(SYSTEM).status_code == 200
        check_error(guest.patch(SYSTEM, json={"AssetTag": "x"}), 403, "InsufficientPrivilege")
        assert guest.get(ROOT + "/AccountService/Accounts/1").status_code == 403


def test_what_one_may_read_another_is_not_given_from_the_cache(guarded):
    account = ROOT + "/AccountService/Accounts/1"
    with guarded.client(("admin", "0penBmc")) as admin, guarded.client(("guest", "0penBmc")) as guest, guarded.client() as nobody:
        for _ in range(3):
            assert admin.get(account).status_code == 200
            assert guest.get(account).status_code == 403
            assert nobody.get(account).status_code == 401
            assert guest.get(SYSTEM).status_code == 200
            assert nobody.get(SYSTEM).status_code == 401


def test_sessions(guarded):
    with guarded.client() as client:
        answer = client.log_in("guest", "0penBmc")
        session = answer.headers["Location"]
        assert answer.json()["UserName"] == "guest"
        assert client.get(session).status_code == 200
        assert client.get(SESSIONS).json()["Members"] == [link(session)]
        check_error(client.patch(SYSTEM, json={"AssetTag": "x"}), 403)
        assert client.delete(session).status_code == 204
        assert client.get(SYSTEM).status_code == 401
    with guarded.client() as client:
        answer = client.post(SESSIONS, json={"UserName": "guest", "Password": "wrong"})
        assert answer.status_code == 401 and "Location" not in answer.headers


def test_accounts_live(guarded):
    accounts = ROOT + "/AccountService/Accounts"
    with guarded.client(("admin", "0penBmc")) as admin:
        answer = admin.post(accounts, json={"UserName": "new", "Password": "Secret123", "RoleId": "Operator"})
        assert answer.status_code == 201 and answer.json()["Password"] is None, answer.text
        path = answer.headers["Location"]
        check_error(admin.post(accounts, json={"Id": "x", "UserName": "new", "Password": "Secret123", "RoleId": "Administrator"}), 409,
                    "ResourceAlreadyExists")
        check_error(admin.patch(path, json={"UserName": "admin"}), 409, "ResourceAlreadyExists")
        assert admin.patch(path, json={"UserName": "new"}).status_code == 200
        with guarded.client(("new", "Secret123")) as new:
            assert new.get(SYSTEM).status_code == 200
            assert new.patch(path, json={"Password": "Other1234"}).status_code == 200
            assert new.get(SYSTEM).status_code == 401
        with guarded.client(("new", "Other1234")) as new:
            assert new.get(SYSTEM).status_code == 200
            assert admin.patch(path, json={"Enabled": False}).status_code == 200
            assert new.get(SYSTEM).status_code == 401
        assert admin.delete(path).status_code == 204


def test_new_accounts_say_what_they_are(client):
    made = client.post(ROOT + "/AccountService/Accounts", json={"UserName": "new", "Password": "Correct-Horse-1", "RoleId": "Operator"})
    assert made.json().items() >= {"Enabled": True, "Locked": False, "PasswordChangeRequired": False, "Password": None}.items()


def test_predefined_roles_stay_as_they_are(client):
    roles = ROOT + "/AccountService/Roles"
    own = client.post(roles, json={"RoleId": "Own", "AssignedPrivileges": ["Login"]}).headers["Location"]
    assert client.patch(own, json={"AssignedPrivileges": ["Login", "ConfigureSelf"]}).status_code == 200
    check_error(client.patch(roles + "/ReadOnly", json={"AssignedPrivileges": ["Login"]}), 400, "PropertyNotWritable")
    assert client.get(roles + "/ReadOnly").json()["AssignedPrivileges"] == ["Login", "ConfigureSelf"]


def test_auth_basic_and_auth_session(mockup):
    with harness.emulate(mockup, "--auth", "basic") as running, running.client(("admin", "0penBmc")) as client:
        assert client.get(SYSTEM).status_code == 200
        assert client.post(SESSIONS, json={"UserName": "admin", "Password": "0penBmc"}).status_code == 403
    with harness.emulate(mockup, "--auth", "session") as running, running.client(("admin", "0penBmc")) as client:
        assert client.get(SYSTEM).status_code == 401
        client.log_in("admin", "0penBmc")
        assert client.get(SYSTEM).status_code == 200


# -- what a mockup may lack --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("collection", [SYSTEM + "/BootOptions", ROOT + "/Facilities"])
def test_who_may_makes_a_missing_collection(guarded, collection):
    body = {"Name": "mine", **({"FacilityType": "Room"} if "Facilities" in collection else {"BootOptionReference": "Boot0001"})}
    with guarded.client() as nobody:
        assert nobody.post(collection, json=body).status_code == 401
    with guarded.client(("guest", "0penBmc")) as guest:
        check_error(guest.post(collection, json=body), 403, "InsufficientPrivilege")
    with guarded.client(("admin", "0penBmc")) as admin:
        check_error(admin.get(collection), 404)
        made = admin.post(collection, json=body)
        assert made.status_code == 201, made.text
        assert admin.get(collection).json()["Members"] == [link(made.headers["Location"])]


@pytest.mark.parametrize("lacks", [[SESSIONS], [SESSIONS, ROOT + "/SessionService"]])
@pytest.mark.parametrize("auth", ["none", "session"])
def test_log_in_where_the_mockup_has_no_sessions(tmp_path, auth, lacks):
    made_mockup.write(tmp_path / "mockup", [item for item in SMALL if item["@odata.id"] not in lacks])
    with harness.emulate(tmp_path / "mockup", "--auth", auth) as running, running.client() as client:
        assert client.get(SYSTEM).status_code == (401 if auth == "session" else 200)
        assert client.post(SESSIONS, json={"UserName": "admin", "Password": "wrong"}).status_code == (401 if auth == "session" else 201)
        session = client.log_in("admin", "0penBmc").headers["Location"]
        assert client.get(session).json()["UserName"] == "admin"
        assert link(session) in client.get(SESSIONS).json()["Members"]
        assert client.get(ROOT + "/SessionService").json()["Sessions"] == link(SESSIONS)
        assert client.get(ROOT).json()["SessionService"] == link(ROOT + "/SessionService")
        assert client.get(SYSTEM).status_code == 200
