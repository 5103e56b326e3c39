"""`shoal emulate`: a mockup that lives. Methods, bodies, errors, time, saving, several BMCs."""

import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import time
import xml.etree.ElementTree

import pytest
import requests

import harness
import made_mockup
from harness import ROOT, SESSIONS, check_error
from made_mockup import CHASSIS, SMALL, SYSTEM, collection, link, resource


@pytest.fixture(scope="module")
def mockup(tmp_path_factory):
    """In the short form, with a thing that no schema knows and a file."""
    folder = tmp_path_factory.mktemp("mockup")
    made_mockup.write(folder, SMALL)
    (folder / "Chassis/10/headers.json").write_text(json.dumps({"GET": {"X-Contoso": "yes"}}), encoding="utf-8")
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n")
    return folder


@pytest.fixture()
def emulator(mockup):
    with harness.emulate(mockup) as running:
        yield running


@pytest.fixture()
def client(emulator):
    with emulator.client() as session:
        yield session


# -- reading -----------------------------------------------------------------------------------------------------------------------------


def test_every_resource_is_there_as_it_was(client):
    for item in SMALL:
        answer = client.get(item["@odata.id"])
        body = answer.json()
        assert answer.status_code == 200
        assert answer.headers["ETag"] == body.pop("@odata.etag")
        assert answer.headers["OData-Version"] == "4.0"
        assert body == item
        assert client.get(item["@odata.id"], headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_what_a_mockup_may_lack_is_made(client):
    assert client.get("/redfish").json() == {"v1": "/redfish/v1/"}
    odata = client.get(ROOT + "/odata").json()
    assert {entry["name"]: entry["url"] for entry in odata["value"]} == {
        "Service": "/redfish/v1/", "Systems": ROOT + "/Systems", "Chassis": ROOT + "/Chassis", "AccountService": ROOT + "/AccountService",
        "SessionService": ROOT + "/SessionService", "Sessions": SESSIONS}
    metadata = client.get(ROOT + "/$metadata")
    assert metadata.headers["Content-Type"].startswith("application/xml")
    assert '<edmx:Include Namespace="ComputerSystem.v1_20_0"/>' in metadata.text
    assert "EntityContainer" in metadata.text


def test_metadata_is_xml_whatever_the_types_are(tmp_path):
    made_mockup.write(tmp_path / "mockup", [*SMALL, resource(ROOT + "/Odd", "A&b<c.v1_0_0.A")])
    with harness.emulate(tmp_path / "mockup", folder=tmp_path) as running, running.client() as client:
        text = client.get(ROOT + "/$metadata").text
        assert xml.etree.ElementTree.fromstring(text) and "A&" not in text and "Contoso.v1_0_0" in text


@pytest.mark.parametrize("path, allowed", [
    (ROOT, {"GET", "HEAD"}),
    (ROOT + "/Systems", {"GET", "HEAD", "POST"}),
    (SYSTEM, {"GET", "HEAD", "PATCH", "PUT", "DELETE"}),
    (ROOT + "/Chassis/10", {"GET", "HEAD", "PATCH", "PUT", "DELETE"}),
    (CHASSIS + "/Drives", {"GET", "HEAD"}),
    (ROOT + "/AccountService", {"GET", "HEAD", "PATCH", "PUT"}),
    (ROOT + "/Contoso", {"GET", "HEAD", "PATCH", "PUT", "DELETE"}),
    (ROOT + "/$metadata", {"GET", "HEAD"}),
])
def test_methods_are_those_of_the_schema(client, path, allowed):
    def names(answer):
        return {name.strip() for name in answer.headers["Allow"].split(",")}
    assert names(client.get(path)) == allowed
    assert names(client.options(path)) == allowed
    for method in {"POST", "PATCH", "PUT", "DELETE"} - allowed:
        answer = client.request(method, path, json={})
        check_error(answer, 405, "OperationNotAllowed")
        assert names(answer) == allowed


def test_head_is_get_without_a_body(client):
    head, get = client.head(SYSTEM), client.get(SYSTEM)
    assert head.content == b"" and head.headers["Content-Length"] == str(len(get.content))


def test_headers_and_files_of_the_mockup(client):
    assert client.get(ROOT + "/Chassis/10").headers["X-Contoso"] == "yes"
    logo = client.get(ROOT + "/logo.png")
    assert logo.content == b"\x89PNG\r\n" and logo.headers["Content-Type"] == "image/png"


def test_headers_that_can_not_be_sent_are_left_out(mockup, tmp_path):
    shutil.copytree(mockup, tmp_path / "mockup")
    wrong = [{"X-Lines": "a\r\nX-More: b"}, {"X Blank": "a"}, {"X-Long": "a" * 5000}, {"Keep-Alive": "timeout=5", "Upgrade": "h2c", "Trailer": "X"},
             {"Cache-Control": "max-age=60", "Vary": "Cookie"}, {f"X-Many-{i}": "a" * 4000 for i in range(20)}]
    made_mockup.write(tmp_path / "mockup", [resource(f"{ROOT}/Chassis/w{i}", "Chassis.v1_25_0.Chassis") for i in range(len(wrong))])
    for i, headers in enumerate(wrong):
        (tmp_path / f"mockup/Chassis/w{i}/headers.json").write_text(json.dumps({"GET": headers | {"X-Good": "yes"} if i < 5 else headers}))
    with harness.emulate(tmp_path / "mockup", folder=tmp_path) as running, running.client() as client:
        for i, headers in enumerate(wrong):
            answer = client.get(f"{ROOT}/Chassis/w{i}")
            assert answer.status_code == 200
            assert answer.headers["X-Good" if i < 5 else "X-Many-0"]
            assert i == 5 or not any(answer.headers.get(name) == value for name, value in headers.items())
        places = {place for place in re.findall(r"place=(\S+) headers=\d+", running.stderr())}
        assert places == {f"{ROOT}/Chassis/w{i}" for i in (0, 1, 2, 5)}


def test_queries_work(client):
    answer = client.get(ROOT + "/Chassis?$expand=.").json()
    assert [member["ChassisType"] for member in answer["Members"]] == ["RackMount", "RackMount"]
    assert client.get(SYSTEM + "?$select=AssetTag").json()["AssetTag"] == "old"
    assert client.get(ROOT + "/Systems?only").json()["@odata.id"] == SYSTEM
    assert len(client.get(ROOT + "/Chassis?$filter=Id eq '10'").json()["Members"]) == 1
    assert len(client.get(ROOT + "/Chassis?$top=1").json()["Members"]) == 1
    check_error(client.get(SYSTEM + "?$top=1"), 400)
    client.patch(ROOT + "/Chassis/10", json={"AssetTag": "new"}).raise_for_status()
    assert client.get(ROOT + "/Chassis?$expand=.").json()["Members"][1]["AssetTag"] == "new"


def test_what_is_not_there(client):
    check_error(client.get(ROOT + "/Nothing"), 404, "ResourceMissingAtURI")
    check_error(client.patch(ROOT + "/Nothing", json={"AssetTag": "x"}), 404)
    check_error(client.post(ROOT + "/Nothing", json={}), 404)
    check_error(client.delete(ROOT + "/Nothing"), 404)


# -- changing ------------------------------------------------------------------------------------------------------------------------------


def test_patch_merges_deeply(client):
    before = client.get(SYSTEM).json()
    answer = client.patch(SYSTEM, json={"AssetTag": "new", "Boot": {"BootSourceOverrideTarget": "Pxe"}, "VendorsOwn": {"Colour": "red"}})
    assert answer.status_code == 200
    body = answer.json()
    assert body["AssetTag"] == "new"
    assert body["Boot"] == before["Boot"] | {"BootSourceOverrideTarget": "Pxe"}
    assert body["VendorsOwn"] == {"Speed": 1, "Colour": "red"}
    assert client.get(SYSTEM).json() == body


@pytest.mark.parametrize("body, message", [
    ({"AssetTag": 7}, "PropertyValueTypeError"),
    ({"Nonsense": 7}, "PropertyUnknown"),
    ({"PowerState": "Off"}, "PropertyNotWritable"),
    ({"Id": "2"}, "PropertyNotWritable"),
    ({"Boot": {"BootSourceOverrideTarget": "Usb"}}, "PropertyValueNotInList"),
    ({"Boot": {"BootSourceOverrideEnabled": "Sometimes"}}, "PropertyValueNotInList"),
    ({}, "NoOperation"),
])
def test_patch_by_the_rules_of_the_schema(client, body, message):
    before = client.get(SYSTEM).json()
    check_error(client.patch(SYSTEM, json=body), 400, message)
    assert client.get(SYSTEM).json() == before


def test_patch_with_what_can_not_be_written_beside_what_can(client):
    answer = client.patch(SYSTEM, json={"AssetTag": "new", "PowerState": "Off"})
    assert answer.status_code == 200 and answer.json()["AssetTag"] == "new" and answer.json()["PowerState"] == "On"
    assert answer.json()["@Message.ExtendedInfo"][0]["MessageId"].endswith("PropertyNotWritable")


def test_patch_honours_if_match(client):
    tag = client.get(SYSTEM).headers["ETag"]
    assert client.patch(SYSTEM, json={"AssetTag": "one"}, headers={"If-Match": tag}).status_code == 200
    check_error(client.patch(SYSTEM, json={"AssetTag": "two"}, headers={"If-Match": tag}), 412, "PreconditionFailed")


def test_put_replaces_what_can_be_written(client):
    body = client.get(ROOT + "/Contoso").json() | {"Colour": "blue", "Size": 3}
    del body["@odata.etag"]
    answer = client.put(ROOT + "/Contoso", json=body)
    assert answer.status_code == 200
    got = answer.json()
    assert (got["Colour"], got["Size"], got["Id"]) == ("blue", 3, "Contoso")
    check_error(client.put(ROOT + "/Contoso", json={"@odata.id": ROOT + "/Other"}), 400, "PropertyValueIncorrect")


def test_put_clears_what_the_body_does_not_have(mockup, tmp_path):
    shutil.copytree(mockup, tmp_path / "mockup")
    before = next(item for item in SMALL if item["@odata.id"] == SYSTEM)
    made_mockup.write(tmp_path / "mockup", [before | {"Oem": {"Contoso": {"Colour": "red"}}}])
    with harness.emulate(tmp_path / "mockup", folder=tmp_path) as running, running.client() as client:
        body = client.put(SYSTEM, json={"Boot": {"BootSourceOverrideTarget": "Pxe"}}).json()
        assert body["Boot"]["BootSourceOverrideTarget"] == "Pxe" and "BootSourceOverrideEnabled" not in body["Boot"]
        assert body["Boot"]["BootSourceOverrideTarget@Redfish.AllowableValues"] == ["None", "Pxe", "Hdd"]
        assert not {"AssetTag", "Oem", "VendorsOwn"} & set(body)
        assert body["PowerState"] == "On" and body["Links"] == before["Links"] and body["Actions"] == before["Actions"]
        body = client.put(SYSTEM, json={"Oem": {"Contoso": {"Size": 1}}}).json()
        assert body["Oem"] == {"Contoso": {"Size": 1}} and "BootSourceOverrideTarget" not in body["Boot"]


def test_post_makes_a_member(client):
    answer = client.post(ROOT + "/Systems", json={"Name": "mine", "AssetTag": "x"})
    assert answer.status_code == 201
    path = answer.headers["Location"]
    assert path == ROOT + "/Systems/2"
    body = client.get(path).json()
    assert body == answer.json()
    assert body["@odata.type"] == "#ComputerSystem.v1_20_0.ComputerSystem" and body["Id"] == "2" and body["AssetTag"] == "x"
    systems = client.get(ROOT + "/Systems").json()
    assert systems["Members"] == [link(SYSTEM), link(path)] and systems["Members@odata.count"] == 2


def test_post_with_an_id_and_to_members(client):
    answer = client.post(ROOT + "/Systems/Members", json={"Id": "blade 7", "Name": "mine"})
    assert answer.status_code == 201 and answer.headers["Location"] == ROOT + "/Systems/blade%207"
    assert client.get(ROOT + "/Systems/blade%207").json()["Id"] == "blade 7"
    check_error(client.post(ROOT + "/Systems", json={"Id": "blade 7", "Name": "again"}), 409, "ResourceAlreadyExists")
    for wrong in ("a/b", "", "..", 7):
        check_error(client.post(ROOT + "/Systems", json={"Id": wrong, "Name": "x"}), 400)
    assert client.get(ROOT + "/Systems").json()["Members@odata.count"] == 2


def test_post_to_a_missing_collection(client):
    for not_insertable in (CHASSIS + "/Sensors", SYSTEM + "/VirtualMedia"):
        check_error(client.post(not_insertable, json={"Id": "t", "Name": "t"}), 404)
    certificates = SYSTEM + "/Certificates"
    pem = {"CertificateString": "-----BEGIN CERTIFICATE-----", "CertificateType": "PEM"}
    answer = client.post(certificates, json=pem)
    assert answer.status_code == 201 and answer.headers["Location"] == certificates + "/1", answer.text
    made = client.get(certificates).json()
    assert made["@odata.type"] == "#CertificateCollection.CertificateCollection"
    assert made["Members"] == [link(certificates + "/1")] and made["Members@odata.count"] == 1
    assert client.get(SYSTEM).json()["Certificates"] == link(certificates)
    check_error(client.post(ROOT + "/Systems/7/Certificates", json=pem), 404)


def test_slash_at_the_end(client):
    assert client.get(SYSTEM + "/").json() == client.get(SYSTEM).json()
    assert client.patch(SYSTEM + "/", json={"AssetTag": "slash"}).status_code == 200
    assert client.get(SYSTEM).json()["AssetTag"] == "slash"
    answer = client.post(ROOT + "/Systems/", json={"@odata.id": ROOT + "/Systems/9/", "Id": "9", "Name": "x"})
    assert answer.status_code == 201 and client.delete(ROOT + "/Systems/9/").status_code == 204


def test_delete_takes_what_is_below_and_all_links_and_no_neighbours(client):
    assert client.delete(CHASSIS).status_code == 204
    check_error(client.get(CHASSIS), 404)
    check_error(client.get(CHASSIS + "/Drives"), 404)
    assert client.get(ROOT + "/Chassis/10").status_code == 200
    assert client.get(ROOT + "/Chassis").json()["Members"] == [link(ROOT + "/Chassis/10")]
    assert client.get(ROOT + "/Chassis").json()["Members@odata.count"] == 1
    links = client.get(SYSTEM).json()["Links"]
    assert links["Chassis"] == [link(ROOT + "/Chassis/10")] and links["Chassis@odata.count"] == 1


def test_actions_are_checked(client):
    reset = SYSTEM + "/Actions/ComputerSystem.Reset"
    assert client.post(reset, json={"ResetType": "On"}).status_code == 204
    check_error(client.post(reset, json={"ResetType": "Nmi"}), 400, "ActionParameterValueNotInList")
    check_error(client.post(reset, json={"ResetType": 3}), 400, "ActionParameterValueTypeError")
    check_error(client.post(reset, json={"Speed": 3}), 400, "ActionParameterUnknown")
    assert client.post(SYSTEM + "/Actions/Oem/Contoso.Blink", json={"Times": 3}).status_code == 204
    check_error(client.post(SYSTEM + "/Actions/ComputerSystem.Fly", json={}), 400, "ActionNotSupported")
    check_error(client.get(reset), 404)


# -- how strictly --------------------------------------------------------------------------------------------------------------------------


def test_enforce_capabilities_lets_any_property_through(mockup):
    with harness.emulate(mockup, "--enforce", "capabilities") as running, running.client() as client:
        body = client.patch(SYSTEM, json={"PowerState": "Paused", "Nonsense": [1, None], "AssetTag": None}).json()
        assert (body["PowerState"], body["Nonsense"], body["AssetTag"]) == ("Paused", [1, None], None)
        check_error(client.delete(ROOT + "/AccountService"), 405)
        check_error(client.patch(SYSTEM, json={"Id": "2"}), 400, "PropertyNotWritable")


@pytest.mark.parametrize("enforce", ["capabilities", "none"])
def test_annotations_are_any_property(mockup, enforce):
    with harness.emulate(mockup, "--enforce", enforce) as running, running.client() as client:
        sent = {"AssetTag@Redfish.AllowableValues": ["a"], "@odata.type": "#ComputerSystem.v1_21_0.ComputerSystem", "@odata.etag": "x",
                "@odata.id": "/elsewhere"}
        body = client.patch(SYSTEM, json=sent).json()
        assert body["AssetTag@Redfish.AllowableValues"] == ["a"] and body["@odata.type"] == "#ComputerSystem.v1_21_0.ComputerSystem"
        assert body["@odata.id"] == SYSTEM and body["@odata.etag"] != "x"


def test_enforce_none_has_every_method(mockup):
    with harness.emulate(mockup, "--enforce", "none") as running, running.client() as client:
        assert client.post(CHASSIS + "/Drives", json={"Id": "d"}).status_code == 201
        assert client.delete(ROOT + "/AccountService").status_code == 204


@pytest.mark.parametrize("door, arguments", [("", ["--enforce", "none"]), ("/fishdoctor", ["--fishdoctorEnabled"])])
@pytest.mark.parametrize("path, allowed", [
    (CHASSIS + "/Drives", {"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"}),
    (ROOT + "/AccountService", {"GET", "HEAD", "PATCH", "PUT", "DELETE"}),
])
def test_every_method_is_every_method(mockup, door, arguments, path, allowed):
    with harness.emulate(mockup, *arguments) as running, running.client() as client:
        assert {name.strip() for name in client.get(door + path).headers["Allow"].split(",")} == allowed
        assert client.patch(door + path, json={"Description": "patched"}).json()["Description"] == "patched"
        body = client.get(path).json() | {"Description": "put"}
        del body["@odata.etag"]
        assert client.put(door + path, json=body).json()["Description"] == "put"
        if "POST" in allowed:
            assert client.post(door + path, json={"Id": "d"}).status_code == 201
        else:
            check_error(client.post(door + path, json={}), 405)
        assert client.delete(door + path).status_code == 204
        check_error(client.get(path), 404)


def test_fishdoctor(mockup):
    with harness.emulate(mockup, "--fishdoctorEnabled") as running, running.client() as client:
        door = "/fishdoctor" + ROOT + "/AccountService"
        assert client.get(door).json()["Id"] == "AccountService"
        assert client.patch(door, json={"Nonsense": 1}).json()["Nonsense"] == 1
        assert client.get(ROOT + "/AccountService").json()["Nonsense"] == 1
        assert client.patch(ROOT + "/AccountService", json={"ServiceEnabled": False}).status_code == 200
        assert client.get(door).json()["ServiceEnabled"] is False  # no kept answer from before
        check_error(client.delete(ROOT + "/AccountService"), 405)
        assert client.delete(door).status_code == 204
        check_error(client.get(ROOT + "/AccountService"), 404)
        assert "AccountService" not in client.get(ROOT).json()
    with harness.emulate(mockup) as running, running.client() as client:
        assert client.get("/fishdoctor" + SYSTEM).status_code == 404


def test_delays(mockup, tmp_path):
    slow = tmp_path / "slow"
    shutil.copytree(mockup, slow)
    (slow / "Systems/1/time.json").write_text(json.dumps({"GET_Time": 0.4, "PATCH_Time": 0.2}), encoding="utf-8")

    def seconds(client, method, path, **options):
        begin = time.monotonic()
        assert client.request(method, path, **options).status_code == 200
        return time.monotonic() - begin

    with harness.emulate(slow) as running, running.client() as client:
        assert seconds(client, "GET", SYSTEM) >= 0.4
        assert seconds(client, "GET", SYSTEM) >= 0.4  # the second one, too
        assert seconds(client, "PATCH", SYSTEM, json={"AssetTag": "x"}) >= 0.2
    with harness.emulate(mockup, "--delay", "0.3") as running, running.client() as client:
        assert seconds(client, "GET", CHASSIS) >= 0.3


def at_once(running, *requests_of):
    """Each of these (method, path, options) on a connection of its own, all at the same time. Returns the status codes, sorted."""
    def send(request):
        method, path, options = request
        with running.client() as client:
            return client.request(method, path, **options).status_code

    with concurrent.futures.ThreadPoolExecutor(len(requests_of)) as pool:
        return sorted(pool.map(send, requests_of))


def test_what_was_awaited_is_judged_as_it_is_then(mockup):
    with harness.emulate(mockup, "--delay", "1") as running, running.client() as client:
        tag = {"If-Match": client.get(SYSTEM).headers["ETag"]}
        changes = [("PATCH", SYSTEM, {"json": {"AssetTag": f"tag {i}"}, "headers": tag}) for i in range(3)]
        assert at_once(running, *changes) == [200, 412, 412]
        assert at_once(running, *[("DELETE", CHASSIS, {})] * 2) == [204, 404]


def test_a_delay_may_be_longer_than_other_answers_may_take(mockup):
    with harness.emulate(mockup, "--delay", "10.5") as running, running.client() as client:
        assert client.get(SYSTEM).status_code == 200


def test_a_write_takes_its_own_time_once(mockup):
    with harness.emulate(mockup, "--delay", "1") as running, running.client() as client:
        tag = {"If-Match": client.get(SYSTEM).headers["ETag"]}
        answer = client.patch(SYSTEM, json={"AssetTag": "x"}, headers=tag)
        assert answer.status_code == 200 and 1 <= answer.elapsed.total_seconds() < 3


# -- https ---------------------------------------------------------------------------------------------------------------------------------


def test_https(mockup):
    with harness.emulate(mockup, https=True) as running, running.client() as client:
        assert client.get(SYSTEM).status_code == 200
        in_the_clear = requests.get(running.base.replace("https", "http") + SYSTEM, timeout=5, allow_redirects=False)
        assert in_the_clear.status_code == 400


def test_http_port_redirects_to_https(mockup):
    port = harness.free_port()
    with harness.emulate(mockup, "--http-port", port, "--auth", "all", https=True) as running, running.client(("admin", "0penBmc")) as client:
        answer = client.get(f"http://127.0.0.1:{port}{SYSTEM}", allow_redirects=False)
        assert answer.status_code == 308 and answer.headers["Location"] == running.base + SYSTEM
        log_in = {"UserName": "admin", "Password": "0penBmc"}
        assert client.post(f"http://127.0.0.1:{port}{SESSIONS}", json=log_in, allow_redirects=False).status_code == 308


# -- saving --------------------------------------------------------------------------------------------------------------------------------


def test_secrets_that_clients_write_are_in_no_answer_and_no_file(mockup, tmp_path):
    service, media, account = ROOT + "/AccountService", SYSTEM + "/VirtualMedia/1", ROOT + "/AccountService/Accounts/1"
    shutil.copytree(mockup, tmp_path / "mockup")
    made_mockup.write(tmp_path / "mockup", [
        collection(SYSTEM + "/VirtualMedia", "VirtualMediaCollection", media),
        resource(media, "VirtualMedia.v1_6_0.VirtualMedia", UserName=None, Password=None),
        resource(ROOT + "/Contoso", "Contoso.v1_0_0.Contoso", Api={"Token": "of the mockup"})])
    (tmp_path / "rules.json").write_text(json.dumps({"Rules": [
        {"Name": "mine", "Action": "VirtualMedia.InsertMedia", "Steps": [{"Set": {"/Password": "$request/Password", "/Inserted": True}}]}]}))
    with harness.emulate(tmp_path / "mockup", "--behaviors", "rules.json", folder=tmp_path) as running, running.client() as client:
        changed = client.patch(service, json={"LDAP": {"Authentication": {"Username": "u", "Password": "geheim"}}}).json()
        assert changed["LDAP"]["Authentication"] == {"Username": "u", "Password": None}
        made = client.post(service + "/ExternalAccountProviders", json={"AccountProviderType": "LDAPService", "Name": "x", "ServiceAddresses": ["h"],
                                                                        "Authentication": {"Password": "geheim", "Token": "geheim"}})
        assert made.status_code == 201 and made.json()["Authentication"] == {"Password": None, "Token": None}, made.text
        changed = client.patch(account, json={"SNMP": {"AuthenticationKey": "geheim"}, "PasswordExpiration": "2030-01-01T00:00:00Z"}).json()
        assert changed["SNMP"] == {"AuthenticationKey": None} and changed["PasswordExpiration"] == "2030-01-01T00:00:00Z"
        assert client.patch(media, json={"UserName": "u", "Password": "geheim"}).json()["Password"] is None
        insert = client.post(media + "/Actions/VirtualMedia.InsertMedia", json={"Image": "http://h/x.iso", "Password": "geheim"})
        assert insert.status_code == 204, insert.text
        assert client.get(media).json()["Inserted"] is True and client.get(media).json()["Password"] is None
        contoso = client.patch(ROOT + "/Contoso", json={"Keys": [{"PrivateKey": "geheim", "Id": "7"}], "Colour": "blue"}).json()
        assert contoso["Keys"] == [{"PrivateKey": None, "Id": "7"}] and contoso["Api"] == {"Token": "of the mockup"}
        running.stop()
    assert "geheim" not in (tmp_path / "lastfish.json").read_text()


@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_state_is_saved_at_the_end_and_goes_on(mockup, tmp_path, signal_number):
    with harness.emulate(mockup, "--ofish", "my.json", "--omockup", "out/", folder=tmp_path) as running, running.client() as client:
        client.patch(SYSTEM, json={"AssetTag": "kept"})
        client.delete(CHASSIS)
        for _ in range(3):
            client.log_in("admin", "0penBmc")
        client.auth = None
        running.stop(signal_number)
    fish = json.loads((tmp_path / "lastfish.json").read_text())
    assert fish[SYSTEM]["AssetTag"] == "kept" and CHASSIS not in fish and fish[SESSIONS]["Members"] == []
    assert (tmp_path / "my.json").read_bytes() == (tmp_path / "lastfish.json").read_bytes()
    assert json.loads((tmp_path / "out/Systems/1/index.json").read_text())["AssetTag"] == "kept"
    assert not (tmp_path / "out/Chassis/1").exists()
    assert json.loads((tmp_path / "out/Chassis/10/headers.json").read_text()) == {"GET": {"X-Contoso": "yes"}}
    assert (tmp_path / "out/logo.png").exists()
    with harness.emulate(None, "--ifish", tmp_path / "lastfish.json") as again, again.client() as client:
        assert client.get(SYSTEM).json()["AssetTag"] == "kept"
        assert client.get(CHASSIS).status_code == 404


def tag_in(path):
    """What a fish file, which may not be there yet, says of the system."""
    return json.loads(path.read_text())[SYSTEM].get("AssetTag") if path.exists() else None


def test_autosave_after_each_change_survives_a_kill(mockup, tmp_path):
    """A second change after the restart, and the end, write what was saved before as well."""
    saved = tmp_path / "lastfish.json"
    saved.write_text(json.dumps({SYSTEM: {"AssetTag": "of a run before"}}))
    with harness.emulate(mockup, "--autosave", 0, folder=tmp_path) as running, running.client() as client:
        pid = running.kill("emulator")
        running.wait_for_restart("emulator", pid)
        assert client.get(SYSTEM).json()["AssetTag"] == "old"
        client.patch(SYSTEM, json={"AssetTag": "kept"})
        assert client.delete(CHASSIS).status_code == 204
        harness.wait_for(lambda: tag_in(saved) == "kept" and CHASSIS not in json.loads(saved.read_text()), 10, "the file")
        pid = running.kill("emulator")
        running.wait_for_restart("emulator", pid)
        assert client.get(SYSTEM).json()["AssetTag"] == "kept" and client.get(CHASSIS).status_code == 404
        client.patch(ROOT + "/Contoso", json={"Colour": "blue"})
        running.stop()
    fish = json.loads(saved.read_text())
    assert fish[SYSTEM]["AssetTag"] == "kept" and fish[ROOT + "/Contoso"]["Colour"] == "blue" and CHASSIS not in fish


def test_a_saved_file_that_is_gone_is_no_reason_to_stay_down(mockup, tmp_path):
    saved = tmp_path / "lastfish.json"
    with harness.emulate(mockup, "--autosave", 0, folder=tmp_path) as running, running.client() as client:
        client.patch(SYSTEM, json={"AssetTag": "kept"})
        harness.wait_for(lambda: tag_in(saved) == "kept", 10, "the file")
        saved.unlink()
        pid = running.kill("emulator")
        running.wait_for_restart("emulator", pid)
        assert client.get(SYSTEM).json()["AssetTag"] == "old" and "event=not-resumed" in running.stderr()


def test_without_autosave_a_kill_loses_the_changes(mockup, tmp_path):
    with harness.emulate(mockup, folder=tmp_path) as running, running.client() as client:
        client.patch(SYSTEM, json={"AssetTag": "lost"})
        pid = running.kill("emulator")
        running.wait_for_restart("emulator", pid)
        assert client.get(SYSTEM).json()["AssetTag"] == "old"


def test_autosave_is_tried_again(mockup, tmp_path):
    (tmp_path / "out").mkdir()
    with harness.emulate(mockup, "--autosave", 1, "--lastfish", "out/fish.json", folder=tmp_path) as running, running.client() as client:
        (tmp_path / "out").rmdir()
        client.patch(SYSTEM, json={"AssetTag": "kept"})
        harness.wait_for(lambda: "event=not-saved" in running.stderr(), 10, "a failure that is logged")
        (tmp_path / "out").mkdir()
        harness.wait_for(lambda: tag_in(tmp_path / "out/fish.json") == "kept", 10, "the file")


def test_what_could_not_be_saved_is_an_exit_status(mockup, tmp_path):
    (tmp_path / "out").mkdir()
    running = harness.Emulator(tmp_path, mockup, ["--ofish", "out/fish.json"])
    running.start()
    (tmp_path / "out").rmdir()
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(timeout=30) == 1
    assert "event=not-saved file=out/fish.json" in running.stderr() and tag_in(tmp_path / "lastfish.json") == "old"


def test_nothing_to_save_while_it_waits_for_its_restart(mockup, tmp_path):
    """The delay before a restart doubles from 0.1 s on: killed until it is 3.2 s long."""
    running = harness.Emulator(tmp_path, mockup)
    running.start()
    while "starting it again in 3200 ms" not in running.stderr():
        pid = harness.wait_for(lambda: running.children().get("shoal-emulator"), 10, "the next process")
        killed = running.stderr().count("process=emulator ended with signal 9")
        os.kill(pid, signal.SIGKILL)
        harness.wait_for(lambda: running.stderr().count("process=emulator ended with signal 9") > killed, 10, "its end")
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(timeout=30) == 1
    assert "nothing is saved" in running.stderr() and not (tmp_path / "lastfish.json").exists()


@pytest.mark.parametrize("arguments", [
    ["--omockup", "thesis-bmc2"], ["--omockup", "thesis", "--instances", "2", "--by-host"], ["--ofish", "thesis-bmc2"], ["--lastfish", "thesis-bmc2"],
])
def test_folder_that_is_no_mockup_is_refused_at_start(mockup, tmp_path, arguments):
    (tmp_path / "thesis-bmc2").mkdir()
    (tmp_path / "thesis-bmc2/chapter.txt").write_text("years of work")
    done = subprocess.run([harness.program("shoal"), "emulate", "--port", str(harness.free_port()), "--imockup", str(mockup), *arguments],
                          cwd=tmp_path, text=True, capture_output=True, timeout=30, env=harness.environment(tmp_path))
    assert done.returncode == 2 and "thesis" in done.stderr and (tmp_path / "thesis-bmc2/chapter.txt").exists()


def test_without_lastfish_nothing_is_written(mockup, tmp_path):
    with harness.emulate(mockup, "--lastfish", "", folder=tmp_path) as running, running.client() as client:
        assert running.lines[-1] == "Ctrl-C ends it.\n"
        client.patch(SYSTEM, json={"AssetTag": "lost"})
        running.stop()
    assert not list(tmp_path.glob("*fish*"))


def test_configuration_file_of_fishem(mockup, tmp_path):
    (tmp_path / "fishem_config.json").write_text(json.dumps({
        "ifish": "", "ofish": "", "imockup": str(mockup), "omockup": "", "port": 1, "https": "true", "fishdoctorEnabled": "false", "more": 1}))
    with harness.emulate(None, https=True, folder=tmp_path) as running, running.client() as client:
        assert client.get(SYSTEM).json()["AssetTag"] == "old"


def test_null_and_empty_say_nothing(mockup, tmp_path):
    (tmp_path / "fishem_config.json").write_text(json.dumps({"imockup": str(mockup), "https": None, "ofish": None, "autosave": ""}))
    with harness.emulate(None, "--auth", "", folder=tmp_path) as running, running.client(("nobody", "wrong")) as client:
        assert client.get(SYSTEM).json()["AssetTag"] == "old"


def test_port_as_python_takes_it(mockup, tmp_path):
    running = harness.Emulator(tmp_path, mockup)
    at = running.command.index("--port")
    running.command[at:at + 2] = [f"-p{running.port}"]
    with harness.running_desk(running), running.client() as client:
        assert client.get(SYSTEM).status_code == 200


def test_one_port_on_two_addresses(mockup, tmp_path):
    with harness.emulate(mockup, folder=tmp_path) as one:
        (tmp_path / "other").mkdir()
        other = harness.Emulator(tmp_path / "other", mockup)
        other.port, other.base = one.port, f"http://127.0.0.2:{one.port}"
        other.command[other.command.index("--port") + 1] = str(one.port)
        other.command[other.command.index("--address") + 1] = "127.0.0.2"
        other.environment["XDG_RUNTIME_DIR"] = one.environment["XDG_RUNTIME_DIR"]
        with harness.running_desk(other), other.client() as client:
            assert client.patch(SYSTEM, json={"AssetTag": "of the other"}).status_code == 200
        with one.client() as client:
            assert client.get(SYSTEM).json()["AssetTag"] == "old"


def test_run_emulate_works_where_the_user_is(tmp_path):
    """The script, with stubs in place of what builds: paths of the user are those of his folder."""
    source, stubs = tmp_path / "source", tmp_path / "stubs"
    (source / "build-run").mkdir(parents=True)
    (source / "build-run/build.ninja").touch()
    shutil.copy(harness.SOURCE / "run", source)
    for path, text in ((source / "tools/install-packages", "exit 0"), (stubs / "meson", "exit 0"), (stubs / "ninja", "exit 0"),
                       (source / "build-run/installed/bin/shoal", 'echo "$PWD: $*"')):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
    (tmp_path / "mine").mkdir()
    done = subprocess.run(["../source/run", "emulate", "--imockup", "./mockup"], cwd=tmp_path / "mine", text=True, capture_output=True, timeout=30,
                          env={"PATH": f"{stubs}:/usr/bin:/bin"})
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'mine'}: emulate --imockup ./mockup\n"), done.stderr


@pytest.mark.parametrize("text, said", [("{", "fishem_config.json"), ("[]", "object"), ('{"port": [1]}', "port"), ('{"https": 3}', "https")])
def test_bad_configuration_is_said(tmp_path, text, said):
    (tmp_path / "fishem_config.json").write_text(text)
    done = subprocess.run([harness.program("shoal"), "emulate"], cwd=tmp_path, text=True, capture_output=True, timeout=30,
                          env=harness.environment(tmp_path))
    assert done.returncode == 2 and said in done.stderr, done.stderr


def test_mockup_wins_over_fish(mockup, tmp_path):
    (tmp_path / "in.json").write_text(json.dumps({SYSTEM: {"AssetTag": "fish"}, ROOT + "/OnlyFish": {"@odata.id": ROOT + "/OnlyFish"}}))
    with harness.emulate(mockup, "--ifish", "in.json", folder=tmp_path) as running, running.client() as client:
        assert client.get(SYSTEM).json()["AssetTag"] == "old"
        assert client.get(ROOT + "/OnlyFish").status_code == 200


# -- several BMCs --------------------------------------------------------------------------------------------------------------------------


def test_instances_on_ports_are_apart(mockup, tmp_path):
    with harness.emulate(mockup, "--instances", 3, folder=tmp_path) as running:
        clients = [harness.Client(f"http://127.0.0.1:{running.port + i}", None) for i in range(3)]
        for _ in range(2):
            assert [client.get(SYSTEM).json()["AssetTag"] for client in clients] == ["old"] * 3
        clients[1].patch(SYSTEM, json={"AssetTag": "second"})
        assert [client.get(SYSTEM).json()["AssetTag"] for client in clients] == ["old", "second", "old"]
        running.stop()
    assert {path.name for path in tmp_path.glob("lastfish*")} == {"lastfish-bmc2.json"}
    assert json.loads((tmp_path / "lastfish-bmc2.json").read_text())[SYSTEM]["AssetTag"] == "second"


def test_instances_by_host_are_apart(mockup):
    with harness.emulate(mockup, "--instances", 2, "--by-host", "--auth", "all") as running, running.client(("admin", "0penBmc")) as client:
        one, two = {"Host": "bmc1.lab"}, {"Host": "bmc2.lab:5000"}
        client.patch(ROOT + "/AccountService/Accounts/1", json={"Password": "Other1234"}, headers=one)
        assert client.get(SYSTEM, headers=one).status_code == 401
        assert client.get(SYSTEM, headers=two).status_code == 200
        client.auth = None
        for host in ("bmc3.lab", "localhost", "bmc0", "bmc01", "bmc"):
            check_error(client.get(SYSTEM, headers={"Host": host}), 404)


def test_without_arguments_there_is_a_mockup_of_our_own(tmp_path):
    with harness.emulate(None, folder=tmp_path) as running, running.client() as client:
        assert client.get(ROOT + "/Systems/system").json()["PowerState"]


def test_with_an_empty_mockup_there_is_only_the_version(tmp_path):
    with harness.emulate("", folder=tmp_path) as running, running.client() as client:
        assert client.get("/redfish").json() == {"v1": "/redfish/v1/"}
        check_error(client.get(ROOT), 404)


@pytest.fixture()
def flawed(mockup, tmp_path):
    """With a link that leads nowhere, an Id that is not its path's, and a file that is no JSON."""
    folder = tmp_path / "flawed"
    shutil.copytree(mockup, folder)
    (folder / "Contoso/index.json").write_text(json.dumps(resource(ROOT + "/Contoso", "Contoso.v1_0_0.Contoso", Next=link(ROOT + "/Gone")) | {"Id": "x"}))
    (folder / "Broken").mkdir()
    (folder / "Broken/index.json").write_text("{")
    return folder


def test_what_is_wrong_with_a_mockup_is_a_line_each(flawed):
    with harness.emulate(flawed) as running, running.client() as client:
        for found in ("finding=dangling-link", "finding=id", "Broken/index.json"):
            harness.wait_for(lambda: found in running.stderr(), 10, found)
        assert re.search(r'place=/redfish/v1/Contoso pointer=/Id finding=id cause="is \'x\', and the last', running.stderr())
        assert client.get(ROOT + "/Contoso").json()["Id"] == "x"
        check_error(client.get(ROOT + "/Broken"), 404)


def test_strict_refuses_such_a_mockup(flawed, tmp_path):
    done = subprocess.run([harness.program("shoal"), "emulate", "--port", str(harness.free_port()), "--strict", "--imockup", str(flawed)], cwd=tmp_path,
                          text=True, capture_output=True, timeout=60, env=harness.environment(tmp_path))
    assert done.returncode == 1 and "--strict" in done.stderr and "dangling-link" in done.stderr


# -- wrong usage -----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments, said", [
    (["--port", "x"], "--port"),
    (["--http-port", "8080"], "--https"),
    (["--https", "--http-port", "8080", "--instances", "2"], "--by-host"),
    (["--https", "--http-port", "x"], "--http-port"),
    (["--imockup", "/nowhere"], "/nowhere"),
    (["--ifish", "/nowhere.json"], "/nowhere.json"),
    (["--auth", "x"], "auth"),
    (["--enforce", "x"], "enforce"),
    (["--behaviors", "/nowhere.json"], "/nowhere.json"),
    (["--record", "/nowhere/x"], "/nowhere/x"),
    (["--delay", "-3"], "--delay"),
    (["--delay", "591"], "--delay"),
    (["--password-file", "blank"], "--password-file"),
    (["--instances", "0"], "--instances"),
    (["--instances", "70000"], "--instances"),
    (["--imockup", "", "--omockup", "/nowhere/else/out"], "/nowhere/else"),
    (["extra"], "extra"),
    (["--nonsense"], "nonsense"),
])
def test_wrong_usage_is_said(tmp_path, arguments, said):
    (tmp_path / "blank").write_text("\n0penBmc\n")
    done = subprocess.run([harness.program("shoal"), "emulate", "--port", str(harness.free_port()), *arguments], cwd=tmp_path, text=True,
                          capture_output=True, timeout=30, env=harness.environment(tmp_path))
    assert done.returncode == 2 and said in done.stderr, done.stderr


@pytest.mark.parametrize("option", ["--help", "-h", "--version", "-v", "-V"])
def test_help_and_version(tmp_path, option):
    done = subprocess.run([harness.program("shoal"), "emulate", option], cwd=tmp_path, text=True, capture_output=True, timeout=30)
    assert done.returncode == 0 and done.stderr == "" and done.stdout
