"""Clients that others wrote manage `shoal emulate`: python3-sushy, Ansible's redfish_command and redfish_config, ilorest. One mockup is the project's own,
one DMTF's (SHOAL_BUNDLES names its folder, as in test_emulator_mockups.py). What is not installed here is skipped, and said."""

import dataclasses
import importlib
import json
import pathlib

import pytest

import harness
import test_clients
import test_server_clients
from harness import PASSWORD, ROOT
from test_emulator_mockups import RACKMOUNT, need
from test_server_clients import no_proxy_and_no_bundle, wait_for_value  # pylint: disable=unused-import

sushy = test_server_clients.sushy


@dataclasses.dataclass
class Mockup:
    """What a client finds in one."""
    folder: pathlib.Path
    user: str
    system: str
    media: str  # a virtual medium with which a client can do something
    image: str  # that fits it
    attribute: str  # of the BIOS, with another value that it can have
    value: str


MOCKUPS = {
    "rack-1u": Mockup(harness.SOURCE / "mockups" / "rack-1u", "root", ROOT + "/Systems/system", ROOT + "/Managers/bmc/VirtualMedia/Slot_0", "https://192.0.2.9/disk.img",
                      "HyperThreading", "Disabled"),
    "public-rackmount1": Mockup(RACKMOUNT, "Administrator", ROOT + "/Systems/437XR1138R2", ROOT + "/Systems/437XR1138R2/VirtualMedia/CD1", "https://192.0.2.9/disk.iso",
                                "ProcTurboMode", "Disabled"),
}


@pytest.fixture(params=MOCKUPS, name="mockup")
def mockup_of(request):
    need(MOCKUPS[request.param].folder)
    return MOCKUPS[request.param]


@pytest.fixture(name="running")
def running_emulator(mockup, monkeypatch):
    with harness.emulate(mockup.folder, "--auth", "all", "--transition", "0.2", https=True) as running:
        monkeypatch.setattr(harness, "USER", mockup.user)  # whom the helpers of the other tests log in as
        yield running


@pytest.fixture(name="client")
def client_of(running, mockup):
    with running.client((mockup.user, PASSWORD)) as client:
        yield client


def attributes(client, uri):
    return client.get(uri).json()["Attributes"]


# -- sushy --


def test_sushy_manages_power_and_boot(running, client, mockup):
    system = test_server_clients.sushy_service(running).get_system(mockup.system)
    system.set_system_boot_options(sushy.BOOT_SOURCE_TARGET_PXE, enabled=sushy.BOOT_SOURCE_ENABLED_ONCE)
    system.refresh()
    assert system.boot.target == sushy.BOOT_SOURCE_TARGET_PXE and system.boot.enabled == sushy.BOOT_SOURCE_ENABLED_ONCE
    system.reset_system(sushy.RESET_FORCE_OFF)
    wait_for_value(client, mockup.system, "PowerState", "Off")
    system.reset_system(sushy.RESET_ON)
    wait_for_value(client, mockup.system, "PowerState", "On")
    harness.wait_for(lambda: client.get(mockup.system).json()["Boot"]["BootSourceOverrideEnabled"] == "Disabled", 30, "one-time boot used up")
    system.refresh(force=True)
    assert system.power_state == sushy.PowerState.ON


def test_sushy_sets_bios_attributes_at_the_next_reset(running, client, mockup):
    system = test_server_clients.sushy_service(running).get_system(mockup.system)
    bios = system.bios
    before = bios.attributes[mockup.attribute]
    assert before != mockup.value
    bios.set_attribute(mockup.attribute, mockup.value)
    bios.refresh(force=True)
    assert bios.pending_attributes[mockup.attribute] == mockup.value and bios.attributes[mockup.attribute] == before
    system.reset_system(sushy.RESET_FORCE_RESTART)
    harness.wait_for(lambda: attributes(client, mockup.system + "/Bios")[mockup.attribute] == mockup.value, 30, "the setting")


def test_sushy_inserts_and_ejects_media(running, client, mockup):
    service = test_server_clients.sushy_service(running)
    virtual_media = importlib.import_module("sushy.resources.manager.virtual_media")  # its systems know of none
    media = virtual_media.VirtualMedia(service._conn, mockup.media, redfish_version=service.redfish_version)  # pylint: disable=protected-access
    if media.inserted:
        media.eject_media()
        media.refresh(force=True)
    assert not media.inserted
    media.insert_media(mockup.image, write_protected=True)
    assert client.get(mockup.media).json().items() >= {"Image": mockup.image, "Inserted": True}.items()
    media.refresh(force=True)
    media.eject_media()
    assert client.get(mockup.media).json()["Inserted"] is False


# -- Ansible --


def test_ansible_manages_power_boot_bios_and_media(running, client, mockup, tmp_path):
    owner = {"category": "Systems"} if "/Systems/" in mockup.media else {"category": "Manager"}
    test_server_clients.play(running, tmp_path, [
        ("redfish_command", {"category": "Systems", "command": "SetOneTimeBoot", "bootdevice": "Pxe"}),
        ("redfish_config", {"category": "Systems", "command": "SetBiosAttributes", "bios_attributes": {mockup.attribute: mockup.value}}),
        ("redfish_command", {"category": "Systems", "command": "PowerForceOff"}),
    ])
    assert client.get(mockup.system).json()["Boot"].items() >= {"BootSourceOverrideTarget": "Pxe", "BootSourceOverrideEnabled": "Once"}.items()
    assert attributes(client, mockup.system + "/Bios/Settings")[mockup.attribute] == mockup.value
    wait_for_value(client, mockup.system, "PowerState", "Off")
    test_server_clients.play(running, tmp_path, [("redfish_command", {"category": "Systems", "command": "PowerOn"})])
    wait_for_value(client, mockup.system, "PowerState", "On")
    harness.wait_for(lambda: attributes(client, mockup.system + "/Bios")[mockup.attribute] == mockup.value, 30, "the setting")
    if mockup.folder != RACKMOUNT:  # whose media have no actions, and the module insists on them in what is empty
        test_server_clients.play(running, tmp_path, [
            ("redfish_command", {**owner, "command": "VirtualMediaInsert", "virtual_media": {"image_url": mockup.image, "media_types": ["USBStick"]}}),
        ])
        assert client.get(mockup.media).json()["Image"] == mockup.image
        test_server_clients.play(running, tmp_path, [
            ("redfish_command", {**owner, "command": "VirtualMediaEject", "virtual_media": {"image_url": mockup.image}}),
        ])
        assert client.get(mockup.media).json()["Inserted"] is False


# -- ilorest --


def test_ilorest_manages_power_boot_and_bios(running, client, mockup, tmp_path):
    """By its raw commands: those by name want an iLO."""
    if mockup.folder == RACKMOUNT:
        pytest.skip("ilorest wants JsonSchemas in the service root, which public-rackmount1 does not have")

    def send(command, path, body):
        (tmp_path / "request.json").write_text(json.dumps({"path": path, "body": body}), encoding="utf-8")
        test_clients.ilorest(running, tmp_path, command, "request.json")

    test_clients.ilorest(running, tmp_path, "login", running.base, "-u", mockup.user, "-p", PASSWORD)
    try:
        assert "ComputerSystem" in test_clients.ilorest(running, tmp_path, "types")
        send("rawpatch", mockup.system, {"Boot": {"BootSourceOverrideTarget": "Pxe", "BootSourceOverrideEnabled": "Once"}})
        assert client.get(mockup.system).json()["Boot"]["BootSourceOverrideTarget"] == "Pxe"
        send("rawpatch", mockup.system + "/Bios/Settings", {"Attributes": {mockup.attribute: mockup.value}})
        send("rawpost", mockup.system + "/Actions/ComputerSystem.Reset", {"ResetType": "ForceOff"})
        wait_for_value(client, mockup.system, "PowerState", "Off")
        send("rawpost", mockup.system + "/Actions/ComputerSystem.Reset", {"ResetType": "On"})
        wait_for_value(client, mockup.system, "PowerState", "On")
        harness.wait_for(lambda: attributes(client, mockup.system + "/Bios")[mockup.attribute] == mockup.value, 30, "the setting")
    finally:
        test_clients.ilorest(running, tmp_path, "logout")
