"""Every resource against DMTF's JSON schema of its type: types, enumerations, required properties, nothing unknown. The schemas are not part of
this repository; SHOAL_SCHEMAS names their folder, else ../shared/redfish/json-schema beside it."""

import json
import os
import pathlib

import pytest

import harness
from harness import ROOT
from test_walk import walk

jsonschema = pytest.importorskip("jsonschema", reason="python3-jsonschema is not installed: nothing was checked against the schemas of DMTF")

BASE = "http://redfish.dmtf.org/schemas/v1/"
FOLDER = pathlib.Path(os.environ.get("SHOAL_SCHEMAS", harness.SOURCE.parent / "shared" / "redfish" / "json-schema"))
if not FOLDER.is_dir():
    pytest.skip(f"no schemas in {FOLDER}: nothing was checked against the schemas of DMTF", allow_module_level=True)


class Schemas:
    def __init__(self):
        self.validators = {}

    def load(self, uri):
        """By URI, from the folder only. It has the newest version of each schema: a reference to an older one is read as that."""
        name = uri.rpartition("/")[2]  # of DMTF, or of SNIA's Swordfish
        path = FOLDER / name
        if not path.exists():
            path = next(FOLDER.glob(f"{name.split('.')[0]}.v*.json"))
        return json.loads(path.read_text(encoding="utf-8"))

    def validator(self, odata_type):
        if odata_type not in self.validators:
            name_space, entity = odata_type.lstrip("#").rsplit(".", 1)
            document = json.loads((FOLDER / f"{name_space}.json").read_text(encoding="utf-8"))
            document["$ref"] = f"#/definitions/{entity}"
            resolver = jsonschema.RefResolver(BASE + name_space + ".json", document, handlers={"http": self.load, "https": self.load})
            self.validators[odata_type] = jsonschema.Draft7Validator(document, resolver=resolver)
        return self.validators[odata_type]

    def problems(self, uri, resource):
        found = list(self.validator(resource["@odata.type"]).iter_errors(resource))
        while any(error.context for error in found):
            found = [inner for error in found for inner in (error.context or [error])]
        return [f"{uri}#/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


@pytest.fixture(scope="module")
def schemas():
    return Schemas()


def check(client, schemas):
    found = walk(client)
    problems = [problem for uri, resource in found.items() if uri != "/redfish" for problem in schemas.problems(uri, resource)]
    assert not problems, "\n".join(problems)
    return found


def test_every_resource_of_rack_1u(root, schemas):
    found = check(root, schemas)
    types = {resource["@odata.type"].split(".")[0] for resource in found.values()}
    assert types >= {"#ServiceRoot", "#Chassis", "#ChassisCollection", "#Sensor", "#SensorCollection", "#Fan", "#PowerSupply", "#PowerSupplyMetrics",
                     "#ThermalSubsystem", "#ThermalMetrics", "#PowerSubsystem", "#EnvironmentMetrics", "#Control", "#Thermal", "#Power", "#ActionInfo",
                     "#AccountService", "#ManagerAccount", "#Role", "#SessionService", "#SessionCollection", "#Storage", "#Drive", "#StorageController",
                     "#Volume", "#PCIeDevice", "#PCIeFunction", "#PCIeSlots", "#Fabric", "#Switch", "#Port", "#PortMetrics", "#FabricAdapter", "#Cable",
                     "#NetworkAdapter"}


def test_every_resource_of_the_tiny_board(schemas):
    with harness.demo("tiny") as demo, demo.client() as client:
        client.log_in()  # so that there is a session
        found = check(client, schemas)
    assert any(resource["@odata.type"].startswith("#Session.") for resource in found.values())


def test_every_resource_of_several_hosts(schemas):
    with harness.demo("multi-host") as demo, demo.client() as client:
        found = check(client, schemas)
    assert len(found[ROOT + "/Systems"]["Members"]) > 1
    assert any("/Systems/node" in system["@odata.id"] for system in found[ROOT + "/Chassis/blade1"]["Links"]["ComputerSystems"])


def test_resources_while_the_hardware_is_away(demo, root, schemas):
    for owner in ("HwmonTempSensor", "FanSensor", "PSUSensor", "EntityManager"):
        demo.sim("DropOwner", "s", owner)
        check(root, schemas)
    for owner in ("HwmonTempSensor", "FanSensor", "PSUSensor", "EntityManager"):
        demo.sim("RestoreOwner", "s", owner)


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e308", "-1e308", "0"])
def test_sensor_with_a_strange_value(demo, root, schemas, value):
    demo.set_property("sensors/temperature/Inlet", "Sensor.Value", "Value", "d", value)
    uris = [ROOT + "/Chassis/rack" + path for path in ("/Sensors/temperature_Inlet", "/Thermal", "/ThermalSubsystem/ThermalMetrics")]
    harness.wait_for(lambda: root.get(uris[0]).json()["Reading"] == (None if "n" in value else float(value)), 5, value)
    for uri in uris:
        assert not schemas.problems(uri, root.get(uri).json())


def test_error_documents(root, schemas):
    """The members of error are Message objects."""
    validator = schemas.validator("#Message.v1_1_1.Message") if (FOLDER / "Message.v1_1_1.json").exists() else None
    if not validator:
        newest = max(FOLDER.glob("Message.v1_*.json"), key=lambda path: [int(word) for word in path.stem.split("v1_")[1].split("_")])
        validator = schemas.validator(f"#{newest.stem}.Message")
    for answer in (root.get(ROOT + "/Nothing"), root.patch(ROOT + "/Chassis/rack", json={"AssetTag": 5, "Nonsense": 1}),
                   root.post(ROOT + "/Chassis/rack/Actions/Chassis.Reset", json={})):
        for message in harness.check_error(answer, answer.status_code):
            assert not list(validator.iter_errors(message))
