"""Hosts through the whole demo: boot override and power, as a client sees them (docs/svc-systems.md)."""

import harness
from harness import ROOT, check_error, wait_for

SYSTEM = ROOT + "/Systems/system"
RESET = "/Actions/ComputerSystem.Reset"


def wait_power(client, uri, state):
    wait_for(lambda: client.get(uri).json()["PowerState"] == state, 30, f"PowerState {state}")


def test_boot_once_is_taken_by_a_power_cycle(demo, root):
    answer = root.patch(SYSTEM, json={"Boot": {"BootSourceOverrideTarget": "Pxe", "BootSourceOverrideEnabled": "Once"}})
    assert answer.status_code == 200, answer.text
    assert answer.json()["Boot"]["BootSourceOverrideEnabled"] == "Once"
    assert root.post(SYSTEM + RESET, json={"ResetType": "PowerCycle"}).status_code == 204
    wait_for(lambda: root.get(SYSTEM).json()["PowerState"] != "On", 30, "the host to go down")
    wait_power(root, SYSTEM, "On")
    boot = root.get(SYSTEM).json()["Boot"]
    assert (boot["BootSourceOverrideEnabled"], boot["BootSourceOverrideTarget"]) == ("Disabled", "None")


def test_reset_that_the_host_does_not_allow_is_refused(demo, root):
    demo.set_property("state/host0", "State.Host", "AllowedHostTransitions", "as", "1",
                      harness.PREFIX + "State.Host.Transition.Off")
    wait_for(lambda: "On" not in root.get(SYSTEM + "/ResetActionInfo").json()["Parameters"][0]["AllowableValues"], 5, "the list")
    check_error(root.post(SYSTEM + RESET, json={"ResetType": "On"}), 400, "ActionParameterValueNotInList")


def test_one_of_several_hosts_is_switched_off_alone():
    with harness.demo("multi-host") as running, running.client() as client:
        nodes = [member["@odata.id"] for member in client.get(ROOT + "/Systems").json()["Members"]]
        assert len(nodes) == 4
        assert client.post(nodes[1] + RESET, json={"ResetType": "ForceOff"}).status_code == 204
        wait_power(client, nodes[1], "Off")
        assert [client.get(node).json()["PowerState"] for node in nodes] == ["On", "Off", "On", "On"]


REGISTRIES = harness.ROOT + "/Registries"
BIOS_REGISTRY = REGISTRIES + "/BiosAttributeRegistry"


def members(client):
    return [member["@odata.id"] for member in client.get(REGISTRIES).json()["Members"]]


def test_bios_attributes_have_a_registry(demo, root):
    """Found as clients find it: from Bios by the Id, over the collection and the file."""
    harness.wait_for(lambda: BIOS_REGISTRY in members(root), 10, "the registry among the others")
    before = members(root)
    bios = root.get(harness.ROOT + "/Systems/system/Bios").json()
    file = next(one for one in (root.get(uri).json() for uri in before) if one["Id"] == bios["AttributeRegistry"])
    registry = root.get(file["Location"][0]["Uri"]).json()
    assert registry["Id"] == bios["AttributeRegistry"]
    entries = {entry["AttributeName"]: entry for entry in registry["RegistryEntries"]["Attributes"]}
    assert bios["Attributes"].keys() <= entries.keys()
    for name, value in bios["Attributes"].items():
        choices = [choice["ValueName"] for choice in entries[name].get("Value", [])]
        assert value in choices or not choices, name
    # The collection stays while its service is away, and knows it again afterwards.
    pid = demo.kill("systems")
    assert members(root) == before
    demo.wait_for_restart("systems", pid)
    assert root.get(BIOS_REGISTRY).status_code == 200 and members(root) == before


def test_registry_comes_and_goes_with_the_table():
    with harness.demo("tiny") as demo, demo.client() as root:
        assert root.get(BIOS_REGISTRY).status_code == 404
        assert BIOS_REGISTRY not in members(root)
        assert "AttributeRegistry" not in root.get(harness.ROOT + "/Systems/system/Bios").json()
