"""Clients that others wrote manage `shoal emulate`: python3-sushy. One mockup is the project's own,
one DMTF's (SHOAL_BUNDLES names its folder, as in test_emulator_mockups.py). What is not installed here is skipped, and said."""

import dataclasses
import importlib
import pathlib

import pytest

import harness
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
