"""`shoal emulate` with DMTF's five mockups and SNIA's: every link leads somewhere, what is saved and loaded again is the same, collections take and
lose members as the schemas say, and a capture of it equals what was loaded. The mockups are not part of this repository; SHOAL_BUNDLES names their
folder, else ../shared/redfish beside it. The project's own mockups take part in all of it, and need nothing."""

import collections
import io
import json
import os
import pathlib
import shutil
import subprocess
import tarfile
import warnings
import xml.etree.ElementTree as ElementTree
import zipfile

import pytest

import harness
from harness import ROOT, check_error

BUNDLES = pathlib.Path(os.environ.get("SHOAL_BUNDLES", harness.SOURCE.parent / "shared" / "redfish"))
RACKMOUNT = BUNDLES / "mockups" / "public-rackmount1"
SWORDFISH = BUNDLES / "swordfish" / "mockup"
FOLDERS = {
    "public-bladed": BUNDLES / "mockups" / "public-bladed",
    "public-localstorage": BUNDLES / "mockups" / "public-localstorage",
    "public-oem-examples": BUNDLES / "mockups" / "public-oem-examples",
    "public-rackmount1": RACKMOUNT,
    "public-telemetry": BUNDLES / "mockups" / "public-telemetry",
    "swordfish": SWORDFISH,
    "rack-1u": harness.SOURCE / "mockups" / "rack-1u",
    "multi-host": harness.SOURCE / "mockups" / "multi-host",
}
# Links that lead to nothing in the mockup itself, as `shoal check` finds them. There is none in any of them.
DANGLING = collections.defaultdict(set)
# Links to other hosts, which nobody follows.
ELSEWHERE = collections.defaultdict(set, {
    "public-rackmount1": {"https://redfishpdu.contoso.com/redfish/v1/PowerEquipment/RackPDUs/1/Outlets/A4"},
})
# Resources that no link of the mockup itself leads to.
DRIVES, DATABASES = ROOT + "/Systems/437XR1138R2/Storage/1/Drives/", ROOT + "/Systems/437XR1138R2/SecureBoot/SecureBootDatabases/"
UNLINKED = collections.defaultdict(set, {
    "public-localstorage": {DRIVES + name for name in ("32ADF365C6C1B7BD", "35D38F11ACEF7BD3", "3D58ECBC375FD9F2", "3F5A8C54207B7233")},
    "public-rackmount1": {ROOT + "/AccountService/Accounts/2", ROOT + "/Chassis/1U/Sensors/CPU1Power",
                          DATABASES + "dbDefault/Signatures/1", DATABASES + "dbxDefault/Signatures/1"},
    "swordfish": {ROOT + "/EventService/Events"},
})
DOCUMENTS = ("/redfish", ROOT, ROOT + "/odata", ROOT + "/$metadata")


def need(folder):
    if not folder.exists():
        warnings.warn(f"SKIPPED: {folder} is not there", stacklevel=2)
        pytest.skip(f"{folder} is not there: the mockups of DMTF and SNIA (SHOAL_BUNDLES)")


@pytest.fixture(params=FOLDERS, name="mockup")
def mockup_name(request):
    need(FOLDERS[request.param])
    return request.param


def files(folder):
    """Path of each file of a mockup in the short or the long form, by what it is served as."""
    root = folder / "redfish" / "v1" if (folder / "redfish" / "v1").exists() else folder
    found = {}
    for path in sorted(root.rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
            uri = ROOT + "/" + str(path.relative_to(root))
            found[uri.rsplit("/", 1)[0] if path.name in ("index.json", "index.xml") else uri] = path
    return found


def load(path):
    return json.loads(path.read_text(encoding="utf-8-sig"))


def links(value):
    """Each link, at any depth."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in ("@odata.id", "@Redfish.ActionInfo") and isinstance(member, str):
                yield member
            else:
                yield from links(member)
    elif isinstance(value, list):
        for member in value:
            yield from links(member)


def without_tags(value):
    if isinstance(value, dict):
        return {name: without_tags(member) for name, member in value.items() if name != "@odata.etag"}
    return [without_tags(member) for member in value] if isinstance(value, list) else value


def dangling(folder):
    """What `shoal check` says."""
    done = subprocess.run([harness.program("shoal-check"), folder], capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if "dangling-link" in line]


def walk(client, start):
    """Status and answer of all that can be reached, by URI; links to other hosts."""
    todo, answers, elsewhere = list(start), {}, set()
    while todo:
        uri = todo.pop()
        if uri in answers:
            continue
        answer = answers[uri] = client.get(uri)
        if answer.status_code == 200 and answer.headers["Content-Type"].startswith("application/json"):
            found = {link.split("#")[0] for link in links(answer.json())}
            elsewhere |= {link for link in found if not link.startswith("/")}
            todo += found - elsewhere
    return answers, elsewhere


def read_all(client, uris):
    return {uri: (answer.status_code, answer.headers["Content-Type"], answer.text)
            for uri, answer in ((uri, client.get(uri)) for uri in uris)}


def tagless(answers):
    """Byte for byte but for ETags."""
    return {uri: (status, kind, json.dumps(without_tags(json.loads(text))) if text.startswith("{") else text)
            for uri, (status, kind, text) in answers.items()}


# -- what is loaded --


def test_each_link_leads_somewhere(mockup):
    """From all files of the mockup and the documents that every service has; each file is served as it is."""
    folder = FOLDERS[mockup]
    assert len(dangling(folder)) == len(DANGLING[mockup])
    with harness.emulate(folder) as running, running.client() as client:
        answers, elsewhere = walk(client, [*files(folder), *DOCUMENTS])
        assert {uri for uri, answer in answers.items() if answer.status_code != 200} == DANGLING[mockup]
        assert elsewhere == ELSEWHERE[mockup]
        for uri, path in files(folder).items():
            if path.name == "index.json":
                assert without_tags(answers[uri].json()) == without_tags(load(path)), uri
            elif path.name not in ("headers.json", "time.json"):
                assert answers[uri].content == path.read_bytes(), uri
        assert "level=error" not in running.stderr()


def pack_zip(folder, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder))


def pack_tar(folder, target):
    """With a folder around everything, as who packs a folder gets it."""
    with tarfile.open(target, "w:gz") as archive:
        archive.add(folder, "public-rackmount1")


def make_long(folder, target):
    shutil.copytree(folder, target / "redfish" / "v1")


FORMS = {"long": ("long", make_long), "zip": ("packed.zip", pack_zip), "tar.gz": ("packed.tar.gz", pack_tar)}


@pytest.mark.parametrize("form", [*FORMS, "slash"])
def test_other_forms_are_the_same(tmp_path, form):
    """The long form, archives, and a slash at the end serve what the short form serves, tags and all."""
    need(RACKMOUNT)
    if form == "slash":
        source = f"{RACKMOUNT}/"
    else:
        name, make = FORMS[form]
        source = tmp_path / name
        make(RACKMOUNT, source)
    uris = [*files(RACKMOUNT), *DOCUMENTS]
    with harness.emulate(RACKMOUNT) as plain, plain.client() as client:
        expected = read_all(client, uris)
    with harness.emulate(source) as other, other.client() as client:
        assert read_all(client, uris) == expected
    assert all(status == 200 for status, _, _ in expected.values())


# -- saving --


def load_again(folder, uris):
    """What fish file and mockup say that were saved in this folder."""
    for name, arguments in (("fish", ["--ifish", folder / "saved.json"]), ("mockup", [])):
        with harness.emulate(folder / "saved" if name == "mockup" else "", *arguments) as running, running.client() as client:
            yield name, read_all(client, uris)


def test_saved_and_loaded_again_is_the_same(tmp_path, mockup):
    """Without a change, as fish file, as mockup, and as lastfish.json."""
    save = ["--ofish", tmp_path / "saved.json", "--omockup", tmp_path / "saved"]
    with harness.emulate(FOLDERS[mockup], *save, folder=tmp_path) as running, running.client() as client:
        uris = sorted(walk(client, [*files(FOLDERS[mockup]), *DOCUMENTS])[0])
        before = read_all(client, uris)
    for name, after in load_again(tmp_path, uris):
        assert tagless(after) == tagless(before), name
        assert after == before, f"{name}: tags"
    assert (tmp_path / "lastfish.json").read_bytes() == (tmp_path / "saved.json").read_bytes()
    saved, source = files(tmp_path / "saved"), files(FOLDERS[mockup])
    assert saved.keys() == source.keys()
    for uri, path in saved.items():
        same = without_tags(load(path)) == without_tags(load(source[uri])) if path.suffix == ".json" else path.read_bytes() == source[uri].read_bytes()
        assert same, uri


def test_changes_are_saved(tmp_path):
    """What was changed, made and removed; names with all kinds of characters."""
    need(RACKMOUNT)
    tasks, accounts = ROOT + "/TaskService/Tasks", ROOT + "/AccountService/Accounts"
    with harness.emulate(RACKMOUNT, "--ofish", tmp_path / "saved.json", "--omockup", tmp_path / "saved", "--long") as running:
        with running.client() as client:
            task = client.get(tasks).json()["Members"][0]["@odata.id"]
            assert client.patch(ROOT + "/Systems/437XR1138R2", json={"AssetTag": "Ä \"quoted\" \\ 50 % \U0001f41f"}).status_code == 200
            assert client.delete(task).status_code == 204
            for user in ("a b", "a+b", ".hidden", "index.json", "grüß"):
                answer = client.post(accounts, json={"UserName": user, "Password": "Correct-Horse-1", "RoleId": "ReadOnly"})
                assert answer.status_code == 201, answer.text
            uris = sorted(walk(client, [*files(RACKMOUNT), *DOCUMENTS])[0])
            before = read_all(client, uris)
    assert before[task][0] == 404
    assert sum(uri.startswith(accounts + "/") for uri in uris) > 5
    for name, after in load_again(tmp_path, uris):
        assert {uri: after[uri] for uri in uris if uri != task} == {uri: before[uri] for uri in uris if uri != task}, name
        assert after[task][0] == 404


# -- collections --

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"


@pytest.fixture(scope="module", name="capabilities")
def read_capabilities():
    """By name of entity type, what the schemas let clients do: of DMTF and SNIA, from their CSDL."""
    found = {}
    for path in [*(BUNDLES / "csdl").glob("*_v1.xml"), *(BUNDLES / "swordfish" / "csdl").glob("*_v1.xml")]:
        for entity in ElementTree.parse(path).iter(EDM + "EntityType"):
            for annotation in entity.findall(EDM + "Annotation"):
                for value in annotation.iter(EDM + "PropertyValue"):
                    if annotation.get("Term").startswith("Capabilities.") and value.get("Bool"):
                        found.setdefault(entity.get("Name"), {})[value.get("Property")] = value.get("Bool") == "true"
    return found


# What a client has to say to make one.
BODIES = {
    "ManagerAccount": {"UserName": "another", "Password": "Correct-Horse-1", "RoleId": "Operator"},
    "Role": {"RoleId": "Another", "AssignedPrivileges": ["Login"]},
    "Session": {"UserName": "another", "Password": "Correct-Horse-1"},
    "EventDestination": {"Destination": "https://192.0.2.9/events", "Context": "another", "Protocol": "Redfish"},
    "LogEntry": {"EntryType": "Event"},
    "VLanNetworkInterface": {"VLANEnable": True, "VLANId": 7},
    "Certificate": {"CertificateString": "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n", "CertificateType": "PEM"},
    "CertificateEnrollment": {"EnrollmentType": "SCEP", "ServerURI": "https://192.0.2.9/scep"},
    "ExternalAccountProvider": {"AccountProviderType": "LDAPService"},
    "OutboundConnection": {"Authentication": "None", "EndpointURI": "wss://192.0.2.9/redfish", "WebSocketPingIntervalMinutes": 5, "Roles": []},
    "Key": {"KeyString": "ssh-ed25519 AAAA", "KeyType": "SSH"},
    "KeyPolicy": {"KeyPolicyType": "NVMeoF"},
    "Signature": {"SignatureString": "AAAA", "SignatureType": "EFI_CERT_SHA256_GUID", "SignatureTypeRegistry": "UEFI"},
}


def entity(resource):
    return resource.get("@odata.type", "").rsplit(".", 1)[-1]


def allow(answer):
    return set(answer.headers["Allow"].split(", "))


def check_not_allowed(answer, method):
    check_error(answer, 405)
    assert method not in allow(answer) and "GET" in allow(answer)


def create_and_delete(client, uri, kind, can_delete):
    """One member of a collection, whose count and links follow."""
    before = client.get(uri)
    members = before.json()["Members"] if before.status_code == 200 else []
    made = client.post(uri, json=BODIES.get(kind, {"Name": "Another"}))
    assert made.status_code == 201, f"{uri}: {made.text}"
    location = made.headers["Location"]
    resource = client.get(location).json()
    assert resource["@odata.id"] == location and resource["Id"] == location.rsplit("/", 1)[-1]
    assert entity(resource) == kind or kind == ""
    collection = client.get(uri).json()
    assert collection["Members"] == [*members, {"@odata.id": location}]
    assert collection["Members@odata.count"] == len(members) + 1
    assert ("DELETE" in allow(client.get(location))) == can_delete, location
    gone = client.delete(location)
    if not can_delete:
        check_not_allowed(gone, "DELETE")
        return
    assert gone.status_code == 204, gone.text
    assert client.get(location).status_code == 404
    collection = client.get(uri).json()
    assert collection["Members"] == members and collection["Members@odata.count"] == len(members)


def test_members_come_and_go_as_the_schemas_say(mockup, capabilities):
    """Each collection of each mockup."""
    need(BUNDLES / "csdl")
    counted = collections.Counter()
    with harness.emulate(FOLDERS[mockup]) as running, running.client() as client:
        for uri, path in files(FOLDERS[mockup]).items():
            name = entity(load(path)) if path.name == "index.json" else ""
            if not name.endswith("Collection"):
                continue
            kind = name.removesuffix("Collection")
            can_insert = capabilities[name]["Insertable"] if name in capabilities else True
            assert allow(client.get(uri)) == ({"GET", "HEAD", "POST"} if can_insert else {"GET", "HEAD"}), uri
            counted[can_insert] += 1
            if can_insert:
                create_and_delete(client, uri, kind if kind in capabilities else "", capabilities.get(kind, {}).get("Deletable", True))
            else:
                check_not_allowed(client.post(uri, json={"Name": "Another"}), "POST")
            check_not_allowed(client.delete(uri), "DELETE")
            check_not_allowed(client.patch(uri, json={"Name": "Another"}), "PATCH")
    assert counted[True] >= 3 and (counted[False] or mockup == "public-oem-examples"), counted


STORAGE = ROOT + "/Storage/IPAttachedDrive1"
SETTINGS = {"StoragePool": ("RecoverableCapacitySourceCount", 2), "FileSystem": ("ClusterSizeBytes", 4096), "StorageGroup": ("MembersAreConsistent", True),
            "Volume": ("DisplayName", "of a client")}


@pytest.mark.parametrize("name,kind", [("StoragePools", "StoragePool"), ("FileSystems", "FileSystem"), ("StorageGroups", "StorageGroup"),
                                       ("ConsistencyGroups", "ConsistencyGroup"), ("Volumes", "Volume")])
def test_swordfish_makes_what_the_mockup_lacks(capabilities, name, kind):
    """A collection comes with its first member, and is linked where the schema has the link; none comes that clients can't add to."""
    need(SWORDFISH)
    uri = f"{STORAGE}/{name}"
    with harness.emulate(SWORDFISH) as running, running.client() as client:
        is_there = client.get(uri).status_code == 200
        assert is_there == (name == "Volumes")
        if not capabilities[kind + "Collection"]["Insertable"]:
            check_error(client.post(uri, json={"Name": "Another"}), 404)
            assert client.get(uri).status_code == 404
            return
        create_and_delete(client, uri, kind, capabilities[kind]["Deletable"])
        assert client.get(STORAGE).json()[name] == {"@odata.id": uri}
        name_of_value, value = SETTINGS[kind]
        # With an Id of the client's choice, properties, and a collection below it.
        body = {"Id": "mine", "Name": "Mine", name_of_value: value}
        assert client.post(uri, json=body).headers["Location"] == uri + "/mine"
        assert client.get(uri + "/mine").json().items() >= body.items()
        check_error(client.post(uri, json=body), 409, "ResourceAlreadyExists")
        assert client.patch(uri + "/mine", json={name_of_value: None}).json()[name_of_value] is None
        if name == "FileSystems":
            create_and_delete(client, uri + "/mine/ExportedFileShares", "FileShare", True)
        assert client.delete(uri + "/mine").status_code == 204
        walked, _ = walk(client, [ROOT])
        assert all(answer.status_code == 200 for answer in walked.values())


# -- capture --


def test_capture_equals_what_was_loaded(tmp_path, mockup):
    """All that links reach, by value but for ETags and the keys of NVMe over Fabrics, which are secrets."""
    def as_captured(resource):
        secret = {"KeyString": None} if resource.get("KeyType") == "NVMeoF" else {}
        return without_tags(resource | secret)
    folder = FOLDERS[mockup]
    with harness.emulate(folder) as running, running.client() as client:
        reached = {uri.rstrip("/") for uri in walk(client, DOCUMENTS)[0]} - {"/redfish"}
        # Documents of registries are left out of the project's own mockups, though the members that name them are there.
        arguments = ["--no-schemas"] if folder.is_relative_to(harness.SOURCE) else []
        done = subprocess.run([harness.program("shoal"), "capture", "--no-auth", *arguments, running.base, tmp_path / "captured"], capture_output=True, text=True, timeout=120,
                              env=harness.environment(tmp_path))
        assert done.returncode == 0, done.stdout + done.stderr
        captured, source = files(tmp_path / "captured"), files(folder)
        assert reached - set(captured) == set()
        differences = {uri for uri in reached & set(source) if source[uri].name == "index.json"
                       and without_tags(load(captured[uri])) != as_captured(load(source[uri]))}
        assert differences == set()
        assert {uri for uri in set(source) - set(captured) if source[uri].name == "index.json"} == UNLINKED[mockup]
