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


def make_account(admin, user, password, role="Operator", **properties):
    answer = admin.post(ACCOUNTS, json={"UserName": user, "Password": password, "RoleId": role, **properties})
    assert answer.status_code == 201, answer.text
    return answer.headers["Location"]


@pytest.mark.parametrize("change", ["delete", "rename"])
def test_a_session_ends_with_its_account(guarded, change):
    with guarded.client(("admin", "0penBmc")) as admin, guarded.client() as bob, guarded.client() as guest:
        path = make_account(admin, "bob", "Secret123")
        session = bob.log_in("bob", "Secret123").headers["Location"]
        guest.log_in("guest", "0penBmc")
        assert bob.get(SYSTEM).status_code == guest.get(SYSTEM).status_code == 200
        if change == "delete":
            assert admin.delete(path).status_code == 204
        else:
            assert admin.patch(path, json={"UserName": "rob"}).status_code == 200
        make_account(admin, "bob", "Another123", "Administrator", Id="another")
        assert bob.get(SYSTEM).status_code == 401 and guest.get(SYSTEM).status_code == 200
        harness.wait_for(lambda: admin.get(session).status_code == 404, 10, "the end of the session")


def test_a_password_goes_with_its_account(mockup):
    """Below --enforce schema, an account can be made without one: it has the default again."""
    with harness.emulate(mockup, "--auth", "all", "--enforce", "capabilities") as running:
        with running.client(("admin", "0penBmc")) as admin:
            assert admin.patch(ACCOUNTS + "/2", json={"Password": "Secret123"}).status_code == 200
            assert admin.delete(ACCOUNTS + "/2").status_code == 204
            assert admin.post(ACCOUNTS, json={"Id": "2", "UserName": "guest", "RoleId": "ReadOnly"}).status_code == 201
        with running.client(("guest", "Secret123")) as old, running.client(("guest", "0penBmc")) as new:
            assert old.get(SYSTEM).status_code == 401 and new.get(SYSTEM).status_code == 200


def test_the_last_account_leaves_nobody_behind(guarded):
    with guarded.client(("admin", "0penBmc")) as admin:
        assert admin.delete(ACCOUNTS + "/2").status_code == admin.delete(ACCOUNTS + "/1").status_code == 204
    with guarded.client(("root", "0penBmc")) as root:
        assert root.get(SYSTEM).status_code == 401


def test_user_and_password_file(mockup, tmp_path):
    (tmp_path / "password").write_text("from the file\nand no more\n")
    made_mockup.write(tmp_path / "none", [item for item in SMALL if not item["@odata.id"].startswith(ACCOUNTS + "/")])
    options = ["--auth", "all", "--user", "ann", "--password-file", tmp_path / "password"]
    for source, user, status in ((tmp_path / "none", "ann", 200), (tmp_path / "none", "root", 401), (mockup, "admin", 200), (mockup, "ann", 401)):
        with harness.emulate(source, *options) as running:
            with running.client((user, "from the file")) as client:
                assert client.get(SYSTEM).status_code == status, (source, user)
            with running.client((user, "0penBmc")) as client:
                assert client.get(SYSTEM).status_code == 401


@pytest.mark.parametrize("user", ['quo"te', "back\\slash", "é"])
def test_a_name_with_escapes_logs_in_and_is_one(guarded, user):
    with guarded.client(("admin", "0penBmc")) as admin:
        path = make_account(admin, user, "Secret123", "ReadOnly", Id="odd")
        again = admin.post(ACCOUNTS, json={"Id": "again", "UserName": user, "Password": "Secret123", "RoleId": "ReadOnly"})
        check_error(again, 409, "ResourceAlreadyExists")
    with guarded.client() as client:
        client.log_in(user, "Secret123")
        assert client.get(path).status_code == 200
        assert client.get(ACCOUNTS + "/1").status_code == 403


def test_passwords_that_nobody_can_have(guarded):
    with guarded.client(("admin", "0penBmc")) as admin:
        path = make_account(admin, "bob", "Secret123")
        check_error(admin.patch(path, json={"Password": "x" * 600}), 400, "PropertyValueError")
        check_error(admin.post(path + "/Actions/ManagerAccount.ChangePassword",
                               json={"SessionAccountPassword": "0penBmc", "NewPassword": "x" * 600}), 400, "ActionParameterValueError")
        answer = admin.post(SESSIONS, json={"UserName": "bob", "Password": "x" * 600})
        assert answer.status_code == 401


def test_change_password_wants_one(mockup):
    with harness.emulate(mockup, "--enforce", "none") as running, running.client() as client:
        for body in ({}, {"NewPassword": 7}, {"NewPassword": None}):
            check_error(client.post(ACCOUNTS + "/1/Actions/ManagerAccount.ChangePassword", json=body), 400, "ActionParameterMissing")


@pytest.mark.parametrize("auth", ["none", "all"])
def test_a_user_name_is_not_cut(mockup, auth):
    with harness.emulate(mockup, "--auth", auth) as running, running.client() as client:
        check_error(client.post(SESSIONS, json={"UserName": "a" * 254 + "é", "Password": "x"}), 400, "PropertyValueError")


def test_a_session_ends_by_time(mockup):
    with harness.emulate(mockup, "--auth", "all", "--enforce", "none") as running, running.client() as client, running.client(("admin", "0penBmc")) as admin:
        session = client.log_in("admin", "0penBmc").headers["Location"]
        assert admin.patch(ROOT + "/SessionService", json={"SessionTimeout": 18446744073710}).status_code == 200
        assert client.get(SYSTEM).status_code == 200
        assert admin.patch(ROOT + "/SessionService", json={"SessionTimeout": 1}).status_code == 200
        harness.wait_for(lambda: admin.get(session).status_code == 404, 20, "the end of the session")
        assert client.get(SYSTEM).status_code == 401


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
