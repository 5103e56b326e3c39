"""The documents of the service as a whole: $metadata against what is served, links and files of JsonSchemas and Registries, and DMTF's bundles
given by --schema-dir and --registry-dir. The bundles are not part of this repository; SHOAL_BUNDLES names their folder, else ../shared/redfish
beside it."""

import json
import os
import pathlib
import re

import pytest
import requests

import harness
from harness import ROOT
from test_walk import walk

BUNDLES = pathlib.Path(os.environ.get("SHOAL_BUNDLES", harness.SOURCE.parent / "shared" / "redfish"))
EDMX = "{http://docs.oasis-open.org/odata/ns/edmx}"
EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
METADATA = ROOT + "/$metadata"


def references(text):
    """{file: {namespace}} of a CSDL document."""
    etree = pytest.importorskip("lxml.etree", reason="python3-lxml is not installed: $metadata was not parsed")
    edmx = etree.fromstring(text.encode())
    assert edmx.tag == EDMX + "Edmx" and edmx.get("Version") == "4.0"
    found = {}
    for reference in edmx.findall(EDMX + "Reference"):
        assert reference.get("Uri") not in found, "a schema that is referred to twice"
        found[reference.get("Uri")] = [include.get("Namespace") for include in reference.findall(EDMX + "Include")]
    schemas = edmx.findall(f"{EDMX}DataServices/{EDM}Schema")
    assert len(schemas) == 1 and schemas[0].find(EDM + "EntityContainer") is not None
    return found


def types_of(value):
    """Every @odata.type in a resource, without '#'."""
    if isinstance(value, dict):
        if "@odata.type" in value:
            yield value["@odata.type"].lstrip("#")
        for member in value.values():
            yield from types_of(member)
    elif isinstance(value, list):
        for member in value:
            yield from types_of(member)


def test_metadata_has_the_namespace_of_every_type(root, nobody):
    found = references(nobody.get(METADATA).text)
    included = [name_space for names in found.values() for name_space in names]
    assert len(included) == len(set(included)), "a namespace that is included twice"
    served = {name.rsplit(".", 1)[0] for resource in walk(root).values() for name in types_of(resource)}
    assert served <= set(included), served - set(included)
    assert {"Message.v1_1_1", "RedfishExtensions.v1_0_0", "ServiceRoot", "ServiceRoot.v1_20_0"} <= set(included)
    for uri, names in found.items():
        schema = re.fullmatch(r"(http://redfish\.dmtf\.org/schemas/(swordfish/)?v1/|/redfish/v1/schema/(?=OpenBMC))(\w+)_v1\.xml", uri).group(3)
        assert all(name.split(".")[0] == schema for name in names), uri
        assert schema in names or schema == "RedfishExtensions", uri


def test_every_type_has_a_json_schema_file(root):
    """But those in Oem, whose schemas are CSDL: docs/decisions/oem-schemas.md."""
    resources = walk(root)
    served = {name for resource in resources.values() for name in types_of(resource) if not name.startswith("OpenBMC")}
    schemas = {resource["Schema"].lstrip("#"): resource for resource in resources.values() if "#JsonSchemaFile." in resource["@odata.type"]}
    assert served <= set(schemas), served - set(schemas)
    for schema, resource in schemas.items():
        name_space = schema.rsplit(".", 1)[0]
        assert resource["Id"] == name_space
        assert resource["Location"][0]["PublicationUri"].endswith(f"/v1/{name_space}.json")


def test_every_registry_is_there(root):
    bios = {"@odata.id": ROOT + "/Registries/BiosAttributeRegistry"}  # of svc-systems
    collection = harness.wait_for(lambda: bios in (one := root.get(ROOT + "/Registries").json())["Members"] and one, 10, "the service's registry")
    assert collection["Members@odata.count"] == len(collection["Members"]) == 24
    for member in collection["Members"]:
        file = root.get(member["@odata.id"]).json()
        answer = root.get(file["Location"][0]["Uri"])
        assert answer.status_code == 200, file["Id"]
        registry = answer.json()
        if "Messages" in registry:
            version = f"{registry['RegistryPrefix']}.{registry['RegistryVersion']}"
            assert registry["Id"] == version and version.startswith(file["Registry"] + ".")
            assert file["Location"][0]["Uri"].endswith(f"/{version}")
        elif "OwningEntity" in registry and "RegistryEntries" in registry:
            assert registry["Id"] == file["Id"]
            assert file["Location"][0]["Uri"].endswith(f"/{registry['Id']}.{registry['RegistryVersion']}")
        else:
            assert registry["Id"] == file["Registry"]


def test_registries_are_valid(root):
    """Against DMTF's JSON schemas of MessageRegistry and PrivilegeRegistry."""
    test_schema = pytest.importorskip("test_schema")
    schemas = test_schema.Schemas()
    for member in root.get(ROOT + "/Registries").json()["Members"]:
        uri = root.get(member["@odata.id"]).json()["Location"][0]["Uri"]
        assert not schemas.problems(uri, root.get(uri).json())


def test_errors_say_what_the_registry_says(root):
    error = root.get(ROOT + "/Nowhere").json()["error"]["@Message.ExtendedInfo"][0]
    *prefix, key = error["MessageId"].split(".")
    file = next(root.get(member["@odata.id"]).json() for member in root.get(ROOT + "/Registries").json()["Members"]
                if member["@odata.id"].endswith("/" + prefix[0]))
    assert file["Registry"] == ".".join(prefix)
    message = root.get(file["Location"][0]["Uri"]).json()["Messages"][key]
    text = message["Message"]
    for number, argument in enumerate(error["MessageArgs"], 1):
        text = text.replace(f"%{number}", argument)
    assert (error["Message"], error["Resolution"]) == (text, message["Resolution"])


def test_documents_stay_while_a_service_is_away(demo, root):
    """What it announced last is still what there is."""
    before = {path: root.get(path).text for path in (METADATA, ROOT + "/JsonSchemas", ROOT)}
    demo.kill("chassis")
    assert {path: root.get(path).text for path in before} == before


# -- bundles of DMTF ---------------------------------------------------------------------------------------------------------------------

needs_bundles = pytest.mark.skipif(not (BUNDLES / "csdl").is_dir() or not (BUNDLES / "registries").is_dir(),
                                   reason=f"no schemas and registries in {BUNDLES}: serving installed ones was not tested")


@pytest.fixture(scope="module")
def installed():
    with harness.demo("tiny", gateway=("--schema-dir", str(BUNDLES), "--registry-dir", str(BUNDLES / "registries"))) as demo:
        with demo.client() as client:
            yield client


@needs_bundles
def test_installed_schemas_are_what_metadata_refers_to(installed):
    found = references(installed.get(METADATA).text)
    assert all(uri.startswith(ROOT + "/schema/") for uri in found), [uri for uri in found if not uri.startswith(ROOT)]
    for uri, names in found.items():
        answer = installed.get(uri)
        assert answer.status_code == 200 and answer.headers["Content-Type"] == "application/xml; charset=utf-8", uri
        name = uri.rsplit("/", 1)[1]
        folder = harness.SOURCE / "redfish" / "oem" if name.startswith("OpenBMC") else BUNDLES / "csdl"
        assert answer.content == (folder / name).read_bytes()
        assert all(f'Namespace="{name}"' in answer.text for name in names), uri


@needs_bundles
def test_installed_schemas_are_what_locations_lead_to(installed):
    count = 0
    for member in installed.get(ROOT + "/JsonSchemas").json()["Members"]:
        location = installed.get(member["@odata.id"]).json()["Location"][0]
        if "Uri" not in location:
            assert not (BUNDLES / "json-schema" / location["PublicationUri"].rsplit("/", 1)[1]).exists(), location
            continue
        answer = installed.get(location["Uri"])
        assert answer.status_code == 200 and "Link" not in answer.headers, location
        assert answer.json()["$id"] == location["PublicationUri"]
        count += 1
    assert count > 20


@needs_bundles
def test_installed_registries_are_official(installed):
    for member in installed.get(ROOT + "/Registries").json()["Members"]:
        uri = installed.get(member["@odata.id"]).json()["Location"][0]["Uri"]
        assert installed.get(uri).content == (BUNDLES / "registries" / (uri.rsplit("/", 1)[1] + ".json")).read_bytes()


@needs_bundles
def test_installed_texts_are_in_errors(installed):
    file = next((BUNDLES / "registries").glob("Base.1.22.*.json"))
    official = json.loads(file.read_text(encoding="utf-8"))["Messages"]["ResourceMissingAtURI"]
    error = installed.get(ROOT + "/Nowhere").json()["error"]["@Message.ExtendedInfo"][0]
    assert error["Message"] == official["Message"].replace("%1", ROOT + "/Nowhere")
    assert error["Resolution"] == official["Resolution"]


@needs_bundles
@pytest.mark.parametrize("name", ["../registries/Base.1.22.1.json", "..%2fregistries%2fBase.1.22.1.json", "%2e%2e/x", "", ".", "..", "nothing.xml",
                                  "Chassis_v1.xml/x", "Chassis_v1.xm", "Base.1.22.1.json"])
def test_nothing_but_the_files_of_the_bundle_is_read(installed, name):
    answer = installed.send_as_is("GET", f"{ROOT}/schema/{name}", None, {"Authorization": requests.auth._basic_auth_str(*installed.auth)})
    assert answer.status_code in (400, 404), answer.text[:200]


@pytest.mark.parametrize("option", ["--schema-dir", "--registry-dir"])
def test_a_folder_that_is_not_there_stops_the_start(option, tmp_path):
    with pytest.raises(AssertionError):
        with harness.demo("tiny", gateway=(option, str(tmp_path / "nowhere"))):
            pass
