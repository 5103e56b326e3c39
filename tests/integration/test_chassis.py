"""svc-chassis and the simulated hardware: what D-Bus says is what Redfish shows, and the other way round (docs/svc-chassis.md)."""

import json

import pytest

import harness
from harness import PREFIX, ROOT, check_error, wait_for
from test_walk import walk

RACK = ROOT + "/Chassis/rack"
CHASSIS_PATH = "inventory/system/chassis/rack"
FAN_PATH = CHASSIS_PATH + "/fan0"
SUPPLY_PATH = CHASSIS_PATH + "/powersupply0"
INLET = RACK + "/Sensors/temperature_Inlet"
INLET_PATH = "sensors/temperature/Inlet"
FAN = RACK + "/ThermalSubsystem/Fans/fan0"
SUPPLY = RACK + "/PowerSubsystem/PowerSupplies/powersupply0"


@pytest.fixture(autouse=True)
def still_machine(request):
    """Values move only where a test moves them."""
    if "demo" in request.fixturenames:
        demo = request.getfixturevalue("demo")
        demo.sim("Freeze", "b", "true")
    yield
    if "demo" in request.fixturenames:
        demo.sim("ClearFaults")


def at(resource, pointer):
    """The value at a path such as "Status/State" or "Members/0"; KeyError when there is none."""
    for step in pointer.split("/"):
        resource = resource[int(step)] if isinstance(resource, list) else resource[step]
    return resource


def shows(client, uri, pointer, value):
    """Waits until a GET shows a value (signals are on their way)."""
    def is_there():
        try:
            return at(client.get(uri).json(), pointer) == value
        except (KeyError, IndexError):
            return False
    try:
        wait_for(is_there, 5, f"{value!r} at {pointer}")
    except AssertionError:
        raise AssertionError(f"{pointer} of {json.dumps(client.get(uri).json(), indent=1)} is not {value!r}") from None


# -- resources --


EXPECTED = [
    ("", "Chassis", ["ChassisType", "AssetTag", "PowerState", "Status", "IndicatorLED", "LocationIndicatorActive", "SerialNumber", "Actions"]),
    ("/Sensors", "SensorCollection", ["Members"]),
    ("/Sensors/temperature_Inlet", "Sensor", ["Reading", "ReadingType", "ReadingUnits", "ReadingRangeMin", "ReadingRangeMax", "Thresholds"]),
    ("/ThermalSubsystem", "ThermalSubsystem", ["Fans", "ThermalMetrics", "FanRedundancy", "Status"]),
    ("/ThermalSubsystem/Fans", "FanCollection", ["Members"]),
    ("/ThermalSubsystem/Fans/fan0", "Fan", ["SpeedPercent", "Status", "Model", "Location", "LocationIndicatorActive"]),
    ("/ThermalSubsystem/ThermalMetrics", "ThermalMetrics", ["TemperatureReadingsCelsius"]),
    ("/PowerSubsystem", "PowerSubsystem", ["PowerSupplies", "CapacityWatts", "Status"]),
    ("/PowerSubsystem/PowerSupplies", "PowerSupplyCollection", ["Members"]),
    ("/PowerSubsystem/PowerSupplies/powersupply0", "PowerSupply", ["FirmwareVersion", "Metrics", "Status", "Model"]),
    ("/PowerSubsystem/PowerSupplies/powersupply0/Metrics", "PowerSupplyMetrics", ["InputVoltage"]),
    ("/EnvironmentMetrics", "EnvironmentMetrics", ["PowerWatts", "FanSpeedsPercent", "PowerLimitWatts"]),
    ("/Controls", "ControlCollection", ["Members"]),
    ("/Controls/power_cap", "Control", ["SetPoint", "ControlMode", "AllowableMin", "AllowableMax"]),
    ("/Thermal", "Thermal", ["Temperatures", "Fans", "Redundancy"]),
    ("/Power", "Power", ["PowerControl", "Voltages", "PowerSupplies"]),
    ("/ResetActionInfo", "ActionInfo", ["Parameters"]),
]


@pytest.mark.parametrize("path,entity,properties", EXPECTED)
def test_resource_is_there(root, path, entity, properties):
    answer = root.get(RACK + path)
    assert answer.status_code == 200, answer.text
    resource = answer.json()
    assert resource["@odata.type"].rsplit(".", 1)[1] == entity
    assert not [name for name in properties if name not in resource]


def test_sensors_have_types_and_units(root):
    units = {"Temperature": "Cel", "Rotational": "RPM", "Voltage": "V", "Current": "A", "Power": "W", "Percent": "%", "EnergyJoules": "J",
             "AirFlow": "cft_i/min", "Humidity": "%"}
    seen = set()
    for member in root.get(RACK + "/Sensors").json()["Members"]:
        sensor = root.get(member["@odata.id"]).json()
        assert sensor["ReadingUnits"] == units[sensor["ReadingType"]]
        assert sensor["Reading"] is None or isinstance(sensor["Reading"], (int, float))
        seen.add(sensor["ReadingType"])
    assert seen >= {"Temperature", "Rotational", "Voltage", "Current", "Power", "Percent"}


# -- D-Bus to Redfish --


def test_busctl_set_property_is_in_the_next_get(demo, root):
    for value in (31.5, 32.25):
        demo.busctl("set-property", PREFIX + "HwmonTempSensor", harness.PATH_PREFIX + INLET_PATH, PREFIX + "Sensor.Value", "Value", "d", value)
        shows(root, INLET, "Reading", value)


@pytest.mark.parametrize("path,interface,name,signature,value,uri,pointer,shown", [
    (INLET_PATH, "Sensor.Value", "Value", "d", "39", INLET, "Reading", 39),
    (INLET_PATH, "Sensor.Value", "Value", "d", "-5.5", INLET, "Reading", -5.5),
    (INLET_PATH, "Sensor.Value", "Value", "d", "nan", INLET, "Reading", None),
    (INLET_PATH, "Sensor.Value", "Value", "d", "inf", INLET, "Reading", None),
    (INLET_PATH, "Sensor.Value", "Value", "d", "46", INLET, "Status/Health", "Critical"),
    (INLET_PATH, "Sensor.Value", "Value", "d", "41", INLET, "Status/Health", "Warning"),
    (INLET_PATH, "Sensor.Value", "Value", "d", "23", INLET, "Status/Health", "OK"),
    (INLET_PATH, "Sensor.Value", "Value", "d", "24.5", RACK + "/Thermal", "Temperatures/*Inlet/ReadingCelsius", 24.5),
    (FAN_PATH, "Inventory.Item", "Present", "b", "false", FAN, "Status/State", "Absent"),
    (FAN_PATH, "Inventory.Item", "Present", "b", "true", FAN, "Status/State", "Enabled"),
    (FAN_PATH, "State.Decorator.OperationalStatus", "Functional", "b", "false", FAN, "Status/Health", "Critical"),
    (FAN_PATH, "State.Decorator.OperationalStatus", "Functional", "b", "true", FAN, "Status/Health", "OK"),
    (SUPPLY_PATH, "State.Decorator.Availability", "Available", "b", "false", SUPPLY, "Status/State", "UnavailableOffline"),
    (SUPPLY_PATH, "State.Decorator.Availability", "Available", "b", "true", SUPPLY, "Status/State", "Enabled"),
    (SUPPLY_PATH, "Software.Version", "Version", "s", "3.0", SUPPLY, "FirmwareVersion", "3.0"),
    (CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag", "s", "from D-Bus", RACK, "AssetTag", "from D-Bus"),
    (CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag", "s", "", RACK, "AssetTag", ""),
    (CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag", "s", 'quo"te \\ \u2603', RACK, "AssetTag", 'quo"te \\ \u2603'),
    ("state/chassis0", "State.Chassis", "CurrentPowerState", "s", PREFIX + "State.Chassis.PowerState.Off", RACK, "PowerState", "Off"),
    ("state/chassis0", "State.Chassis", "CurrentPowerState", "s", PREFIX + "State.Chassis.PowerState.On", RACK, "PowerState", "On"),
    ("control/host0/power_cap", "Control.Power.Cap", "PowerCap", "u", "750", RACK + "/Controls/power_cap", "SetPoint", 750),
    ("control/host0/power_cap", "Control.Power.Cap", "PowerCap", "u", "4294967295", RACK + "/EnvironmentMetrics", "PowerLimitWatts/SetPoint", None),
    ("control/host0/power_cap", "Control.Power.Cap", "PowerCap", "u", "800", RACK + "/EnvironmentMetrics", "PowerLimitWatts/SetPoint", 800),
    ("control/host0/power_cap", "Control.Power.Cap", "PowerCapEnable", "b", "true", RACK + "/Power", "PowerControl/0/PowerLimit/LimitInWatts", 800),
    ("control/host0/power_cap", "Control.Power.Cap", "PowerCapEnable", "b", "false", RACK + "/Power", "PowerControl/0/PowerLimit/LimitInWatts", None),
])
def test_change_on_dbus_shows(demo, root, path, interface, name, signature, value, uri, pointer, shown):
    if "*" in pointer:
        members, identity, rest = (part.strip("/") for part in (pointer.split("*")[0], *pointer.split("*")[1].split("/", 1)))
        index = [member["Name"] for member in root.get(uri).json()[members]].index(identity)
        pointer = f"{members}/{index}/{rest}"
    root.get(uri)  # so that the caches hold the old value
    demo.set_property(path, interface, name, signature, value)
    shows(root, uri, pointer, shown)


@pytest.mark.parametrize("path,interface,name,signature,wrong,right,uri,left_out", [
    (INLET_PATH, "Sensor.Value", "MaxValue", "s", "hot", ("d", "85"), INLET, "ReadingRangeMax"),
    (INLET_PATH, "Sensor.Threshold.Warning", "WarningHigh", "b", "true", ("d", "40"), INLET, "Thresholds/UpperCaution/Reading"),
    (CHASSIS_PATH, "Inventory.Decorator.Asset", "SerialNumber", "u", "5", ("s", "SH24110001"), RACK, "SerialNumber"),
    (FAN_PATH, "Inventory.Decorator.LocationCode", "LocationCode", "as", "0", ("s", "U17-A0"), FAN, "Location/PartLocation/ServiceLabel"),
    ("control/host0/power_cap", "Control.Power.Cap", "MaxPowerCapValue", "d", "1", ("u", "1200"), RACK + "/Controls/power_cap", "AllowableMax"),
])
def test_property_of_the_wrong_type_or_missing_is_left_out_and_the_rest_is_served(demo, root, path, interface, name, signature, wrong, right, uri,
                                                                                  left_out):
    before = root.get(uri).json()
    at(before, left_out)

    def is_left_out():
        answer = root.get(uri)
        assert answer.status_code == 200
        try:
            at(answer.json(), left_out)
        except KeyError:
            return True
        return False

    for spoil in (lambda: demo.set_property(path, interface, name, signature, wrong), lambda: demo.remove_property(path, interface, name)):
        spoil()
        wait_for(is_left_out, 5, f"{left_out} left out")
        now = root.get(uri).json()
        assert now["Status"]["State"] == before["Status"]["State"] if "Status" in before else True
        assert now.keys() | {left_out.split("/")[0]} == before.keys()
        demo.set_property(path, interface, name, *right)
        wait_for(lambda: not is_left_out(), 5, f"{left_out} back")
    assert root.get(uri).json() == before


def test_reading_of_the_wrong_type(demo, root):
    demo.set_property(INLET_PATH, "Sensor.Value", "Value", "s", "warm")
    wait_for(lambda: not isinstance(root.get(INLET).json().get("Reading"), (int, float)), 5, "no reading")
    assert root.get(INLET).json()["ReadingType"] == "Temperature"
    demo.set_property(INLET_PATH, "Sensor.Value", "Value", "d", 22)
    shows(root, INLET, "Reading", 22)


def test_object_that_comes_and_goes(demo, root):
    uri = RACK + "/Sensors/temperature_Extra"
    check_error(root.get(uri), 404, "ResourceNotFound")
    count = root.get(RACK + "/Sensors").json()["Members@odata.count"]
    demo.sim("AddObject", "ssa{sa{sv}}", "HwmonTempSensor", harness.PATH_PREFIX + "sensors/temperature/Extra", 2,
             PREFIX + "Sensor.Value", 2, "Value", "d", 12.5, "Unit", "s", PREFIX + "Sensor.Value.Unit.DegreesC",
             PREFIX + "Association.Definitions", 1, "Associations", "a(sss)", 1, "chassis", "all_sensors", harness.PATH_PREFIX + CHASSIS_PATH)
    wait_for(lambda: root.get(uri).status_code == 200, 5, "the new sensor")
    shows(root, RACK + "/Sensors", "Members@odata.count", count + 1)
    assert root.get(uri).json()["Reading"] == 12.5
    demo.sim("RemoveObject", "s", harness.PATH_PREFIX + "sensors/temperature/Extra")
    wait_for(lambda: root.get(uri).status_code == 404, 5, "the end of the sensor")
    shows(root, RACK + "/Sensors", "Members@odata.count", count)


# -- Redfish to D-Bus --


WRITES = [
    ("", {"AssetTag": "rack 12"}, "EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag", "rack 12"),
    ("", {"AssetTag": ""}, "EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag", ""),
    ("", {"LocationIndicatorActive": True}, "LED.GroupManager", "led/groups/enclosure_identify", "Led.Group", "Asserted", True),
    ("", {"LocationIndicatorActive": False}, "LED.GroupManager", "led/groups/enclosure_identify", "Led.Group", "Asserted", False),
    ("", {"IndicatorLED": "Lit"}, "LED.GroupManager", "led/groups/enclosure_identify", "Led.Group", "Asserted", True),
    ("", {"IndicatorLED": "Blinking"}, "LED.GroupManager", "led/groups/enclosure_identify_blink", "Led.Group", "Asserted", True),
    ("", {"IndicatorLED": "Off"}, "LED.GroupManager", "led/groups/enclosure_identify_blink", "Led.Group", "Asserted", False),
    ("/ThermalSubsystem/Fans/fan0", {"LocationIndicatorActive": True}, "LED.GroupManager", "led/groups/fan0_identify", "Led.Group", "Asserted", True),
    ("/ThermalSubsystem/Fans/fan0", {"LocationIndicatorActive": False}, "LED.GroupManager", "led/groups/fan0_identify", "Led.Group", "Asserted",
     False),
    ("/PowerSubsystem/PowerSupplies/powersupply0", {"LocationIndicatorActive": True}, "LED.GroupManager", "led/groups/powersupply0_identify",
     "Led.Group", "Asserted", True),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"SetPoint": 600}}, "Settings", "control/host0/power_cap", "Control.Power.Cap", "PowerCap", 600),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"ControlMode": "Automatic"}}, "Settings", "control/host0/power_cap", "Control.Power.Cap",
     "PowerCapEnable", True),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"ControlMode": "Disabled"}}, "Settings", "control/host0/power_cap", "Control.Power.Cap",
     "PowerCapEnable", False),
    ("/Controls/power_cap", {"SetPoint": 650}, "Settings", "control/host0/power_cap", "Control.Power.Cap", "PowerCap", 650),
    ("/Power", {"PowerControl": [{"PowerLimit": {"LimitInWatts": 700}}]}, "Settings", "control/host0/power_cap", "Control.Power.Cap", "PowerCap", 700),
    ("/Power", {"PowerControl": [{"PowerLimit": {"LimitInWatts": None}}]}, "Settings", "control/host0/power_cap", "Control.Power.Cap",
     "PowerCapEnable", False),
]


def contains(resource, part):
    if isinstance(part, dict):
        return all(contains(resource[name], value) for name, value in part.items())
    if isinstance(part, list):
        return all(contains(resource[index], value) for index, value in enumerate(part))
    return resource == part


@pytest.mark.parametrize("path,body,owner,object_path,interface,name,value", WRITES)
def test_patch_is_on_dbus_and_in_the_answer(demo, root, path, body, owner, object_path, interface, name, value):
    answer = root.patch(RACK + path, json=body)
    assert answer.status_code == 200, answer.text
    assert contains(answer.json(), body)
    assert demo.get_property(owner, object_path, interface, name) == value
    again = root.get(RACK + path)
    assert contains(again.json(), body)
    assert again.headers["ETag"] == answer.headers["ETag"]


@pytest.mark.parametrize("path,body,status,message", [
    ("", {"AssetTag": 5}, 400, "PropertyValueTypeError"),
    ("", {"AssetTag": None}, 400, None),
    ("", {"IndicatorLED": "Purple"}, 400, "PropertyValueNotInList"),
    ("", {"LocationIndicatorActive": "yes"}, 400, "PropertyValueTypeError"),
    ("", {"SerialNumber": "x"}, 400, "PropertyNotWritable"),
    ("", {"Nonsense": 1}, 400, "PropertyUnknown"),
    ("", {}, 400, "NoOperation"),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"SetPoint": 100000}}, 400, "PropertyValueOutOfRange"),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"SetPoint": -1}}, 400, "PropertyValueOutOfRange"),
    ("/EnvironmentMetrics", {"PowerLimitWatts": {"SetPoint": "much"}}, 400, "PropertyValueTypeError"),
    ("/EnvironmentMetrics", {"PowerLimitWatts": 500}, 400, "PropertyValueTypeError"),
    ("/EnvironmentMetrics", {"PowerWatts": {"Reading": 5}}, 400, None),
    ("/Controls/power_cap", {"ControlMode": "Manual"}, 400, "PropertyValueNotInList"),
    ("/Controls/none", {"SetPoint": 500}, 404, "ResourceNotFound"),
])
def test_bad_patch_is_refused_and_nothing_is_written(demo, root, path, body, status, message):
    tag = demo.get_property("EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag")
    check_error(root.patch(RACK + path, json=body), status, *([message] if message else []))
    assert demo.get_property("EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag") == tag


def test_property_that_is_never_writable_does_not_stop_the_others(demo, root):
    """DSP0266 §7.7 "PATCH (update)"."""
    answer = root.patch(RACK, json={"AssetTag": "whole", "Nonsense": 1, "SerialNumber": "x"})
    assert answer.status_code == 200 and answer.json()["AssetTag"] == "whole"
    found = {entry["MessageId"].rsplit(".", 1)[1]: entry["RelatedProperties"] for entry in answer.json()["@Message.ExtendedInfo"]}
    assert found == {"PropertyUnknown": ["#/Nonsense"], "PropertyNotWritable": ["#/SerialNumber"]}
    assert demo.get_property("EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag") == "whole"


def test_good_and_wrong_values_at_once(demo, root):
    """The whole body is checked first: what can be applied is not, when another value is wrong."""
    answer = root.patch(RACK, json={"AssetTag": "half", "IndicatorLED": "Purple"})
    check_error(answer, 400, "PropertyValueNotInList")
    assert demo.get_property("EntityManager", CHASSIS_PATH, "Inventory.Decorator.AssetTag", "AssetTag") != "half"


@pytest.mark.parametrize("error,status,message", [
    (PREFIX + "Common.Error.InvalidArgument", 400, "PropertyValueIncorrect"),
    (PREFIX + "Common.Error.NotAllowed", 400, "PropertyNotWritable"),
    (PREFIX + "Common.Error.Unavailable", None, "PropertyValueExternalConflict"),
    ("org.freedesktop.DBus.Error.AccessDenied", 403, "InsufficientPrivilege"),
    (PREFIX + "Common.Error.InternalFailure", 500, "InternalError"),
    ("com.example.Strange", 500, "InternalError"),
])
def test_refusal_of_the_daemon_is_told(demo, root, error, status, message):
    demo.sim("FailMethod", "sss", "EntityManager", "Set", error)
    answer = root.patch(RACK, json={"AssetTag": "refused"})
    check_error(answer, status or answer.status_code, message)
    assert answer.status_code >= 400
    demo.sim("ClearFaults")
    assert root.patch(RACK, json={"AssetTag": "taken"}).status_code == 200


def test_slow_daemon_holds_up_nobody_else(demo, root):
    demo.sim("DelayMethod", "ssu", "EntityManager", "Set", 700)
    with harness.Load(demo, [RACK, INLET, FAN], rate=50, clients=2) as load:
        begun = harness.time.monotonic()
        assert root.patch(RACK, json={"AssetTag": "slow"}).status_code == 200
        assert harness.time.monotonic() - begun > 0.6
    assert all(status == 200 for _, status, _ in load.results)
    assert max(seconds for _, _, seconds in load.results) < 0.6


# -- actions --


def test_reset_power_cycles_the_chassis(demo, root):
    action = root.get(RACK).json()["Actions"]["#Chassis.Reset"]
    info = root.get(action["@Redfish.ActionInfo"]).json()
    parameter, = info["Parameters"]
    assert (parameter["Name"], parameter["Required"], parameter["AllowableValues"]) == ("ResetType", True, ["PowerCycle"])
    shows(root, RACK, "PowerState", "On")
    assert root.post(action["target"], json={"ResetType": "PowerCycle"}).status_code in (200, 204)
    assert demo.get_property("State.Chassis", "state/chassis0", "State.Chassis", "RequestedPowerTransition").endswith(".PowerCycle")
    wait_for(lambda: root.get(RACK).json()["PowerState"] != "On", 10, "the chassis going off")
    wait_for(lambda: root.get(RACK).json()["PowerState"] == "On", 30, "the chassis on again")


@pytest.mark.parametrize("body,message", [
    ({}, "ActionParameterMissing"), ({"ResetType": "Explode"}, "ActionParameterValueNotInList"), ({"ResetType": 5}, "ActionParameterValueTypeError"),
    ({"ResetType": "PowerCycle", "Delay": 5}, "ActionParameterUnknown"),
])
def test_reset_with_wrong_parameters_is_400(root, body, message):
    check_error(root.post(RACK + "/Actions/Chassis.Reset", json=body), 400, message)


def test_action_of_nothing_is_404(root):
    check_error(root.post(ROOT + "/Chassis/none/Actions/Chassis.Reset", json={"ResetType": "PowerCycle"}), 404)
    check_error(root.post(RACK + "/Actions/Chassis.Explode", json={}), 404)


def test_action_target_takes_post_only(root):
    answer = root.get(RACK + "/Actions/Chassis.Reset")
    check_error(answer, 405)
    assert answer.headers["Allow"] == "POST"


# -- other machines --


def test_tiny_board():
    with harness.demo("tiny") as demo, demo.client() as client:
        found = walk(client)
        assert ROOT + "/Chassis/tiny/Sensors/temperature_CPU" in found
        assert client.get(ROOT + "/Chassis/tiny/Sensors").json()["Members@odata.count"] == 4


def test_big_board():
    with harness.demo("big") as demo, demo.client() as client:
        services = [link["@odata.id"] for link in client.get(ROOT).json().values() if isinstance(link, dict) and "@odata.id" in link]
        # Until each has read the whole board, it is 503.
        harness.wait_for(lambda: all(client.get(uri).status_code == 200 for uri in services), 60, "the first snapshots")
        found = walk(client)
        assert sum("/Sensors/" in uri for uri in found) >= 1000


def test_storm_of_signals_leaves_gets_fast(demo, root):
    demo.sim("Storm", "uu", 1000, 3)
    with harness.Load(demo, [RACK, INLET, FAN, RACK + "/Sensors"], rate=100, clients=4) as load:
        load.more(200)
    demo.sim("Storm", "uu", 0, 0)
    assert all(status == 200 for _, status, _ in load.results)
    assert sorted(seconds for _, _, seconds in load.results)[int(len(load.results) * 0.95)] < 0.25
