"""Clients that others wrote manage the whole server: Ansible's redfish_command and redfish_config, python3-sushy. What is not installed here is
skipped, and said."""

import json
import os
import shutil
import subprocess

import pytest

import harness

try:
    import sushy
except ImportError:
    sushy = None

SYSTEM = harness.ROOT + "/Systems/system"
MANAGER = harness.ROOT + "/Managers/bmc"


@pytest.fixture(autouse=True)
def no_proxy_and_no_bundle(monkeypatch):
    """requests prefers a bundle of certificates in the environment to verify=False."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


def wait_for_value(root, uri, name, expected, seconds=60):
    harness.wait_for(lambda: root.get(uri).json().get(name) == expected, seconds, f"{name} {expected}")


# -- Ansible --


def play(demo, folder, tasks):
    """Runs tasks of community.general.redfish_*; each gets address and credentials."""
    tool = shutil.which("ansible-playbook")
    if not tool:
        pytest.skip("ansible is not installed")
    common = {"baseuri": demo.base.removeprefix("https://"), "username": harness.USER, "password": harness.PASSWORD, "timeout": 30}
    book = [{"hosts": "localhost", "gather_facts": False,
             "tasks": [{f"community.general.{module}": {**common, **arguments}, "register": f"result{number}"}
                       for number, (module, arguments) in enumerate(tasks)]
             + [{"ansible.builtin.copy": {"content": "{{ [" + ", ".join(f"result{number}" for number in range(len(tasks))) + "] | to_json }}",
                                          "dest": str(folder / "results.json"), "mode": "0600"}}]}]
    (folder / "book.yml").write_text(json.dumps(book), encoding="utf-8")
    done = subprocess.run([tool, "-i", "localhost,", "-c", "local", "-e", "ansible_python_interpreter=/usr/bin/python3", "book.yml"],
                          capture_output=True, text=True, timeout=280, cwd=folder,
                          env={**os.environ, "HOME": str(folder), "ANSIBLE_LOCALHOST_WARNING": "false"})
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads((folder / "results.json").read_text(encoding="utf-8"))


def test_ansible_sets_boot_and_power(demo, root, tmp_path):
    results = play(demo, tmp_path, [
        ("redfish_command", {"category": "Systems", "command": "SetOneTimeBoot", "bootdevice": "Pxe"}),
        ("redfish_info", {"category": "Systems", "command": ["GetBootOverride", "GetSystemInventory", "GetCpuInventory", "GetMemoryInventory"]}),
        ("redfish_command", {"category": "Systems", "command": "PowerForceOff"}),
    ])
    facts = results[1]["redfish_facts"]
    assert facts["boot_override"]["entries"][0][1]["BootSourceOverrideTarget"] == "Pxe"
    assert len(facts["cpu"]["entries"][0][1]) == 3 and len(facts["memory"]["entries"][0][1]) >= 16
    wait_for_value(root, SYSTEM, "PowerState", "Off")
    play(demo, tmp_path, [("redfish_command", {"category": "Systems", "command": "PowerOn"})])
    wait_for_value(root, SYSTEM, "PowerState", "On")
    harness.wait_for(lambda: root.get(SYSTEM).json()["Boot"]["BootSourceOverrideEnabled"] == "Disabled", 60, "one-time boot used up")


def test_ansible_sets_indicator_and_users(demo, root, tmp_path):
    play(demo, tmp_path, [
        ("redfish_command", {"category": "Chassis", "command": "IndicatorLedBlink", "resource_id": "rack"}),
        ("redfish_command", {"category": "Accounts", "command": "AddUser", "new_username": "ansible", "new_password": "Correct-Horse-1",
                             "roleid": "Operator"}),
        ("redfish_command", {"category": "Accounts", "command": "UpdateUserPassword", "account_username": "ansible",
                             "account_password": "Another-Horse-2"}),
        ("redfish_command", {"category": "Accounts", "command": "DisableUser", "account_username": "ansible"}),
        ("redfish_command", {"category": "Accounts", "command": "DeleteUser", "account_username": "ansible"}),
    ])
    assert root.get(harness.ACCOUNTS + "/ansible").status_code == 404


def test_ansible_configures_network_and_time(demo, root, tmp_path):
    address = root.get(MANAGER + "/EthernetInterfaces/eth0").json()["IPv4Addresses"][0]["Address"]
    results = play(demo, tmp_path, [
        ("redfish_config", {"category": "Manager", "command": "SetNetworkProtocols", "network_protocols": {"NTP": {"ProtocolEnabled": False}}}),
        ("redfish_config", {"category": "Manager", "command": "SetManagerNic", "nic_addr": address, "nic_config": {"StaticNameServers": ["192.0.2.53"]}}),
        ("redfish_info", {"category": "Manager", "command": ["GetNetworkProtocols", "GetManagerNicInventory", "GetVirtualMedia", "GetManagerInventory"]}),
        ("redfish_config", {"category": "Systems", "command": "SetBiosAttributes", "bios_attributes": bios_change(root)}),
    ])
    assert {"network_protocols", "manager_nics", "virtual_media", "manager"} <= results[2]["redfish_facts"].keys(), results[2]["redfish_facts"].keys()
    assert root.get(MANAGER + "/NetworkProtocol").json()["NTP"]["ProtocolEnabled"] is False
    assert root.get(MANAGER + "/EthernetInterfaces/eth0").json()["StaticNameServers"] == ["192.0.2.53"]
    assert root.get(SYSTEM + "/Bios/Settings").json()["Attributes"].items() >= bios_change(root).items()


def bios_change(root):
    """One attribute with another value than it has."""
    return {"HyperThreading": "Disabled" if root.get(SYSTEM + "/Bios").json()["Attributes"]["HyperThreading"] == "Enabled" else "Enabled"}


# -- sushy --


def sushy_service(demo):
    if not sushy:
        pytest.skip("python3-sushy is not installed")
    return sushy.Sushy(demo.base, auth=sushy.auth.SessionAuth(harness.USER, harness.PASSWORD), verify=False)


def test_sushy_manages_power_and_boot(demo, root):
    system = sushy_service(demo).get_system(SYSTEM)
    assert system.memory_summary.size_gib > 0 and system.processors.summary.count == 128
    system.set_system_boot_options(sushy.BOOT_SOURCE_TARGET_PXE, enabled=sushy.BOOT_SOURCE_ENABLED_ONCE)
    system.refresh()
    assert system.boot.target == sushy.BOOT_SOURCE_TARGET_PXE and system.boot.enabled == sushy.BOOT_SOURCE_ENABLED_ONCE
    system.reset_system(sushy.RESET_FORCE_OFF)
    wait_for_value(root, SYSTEM, "PowerState", "Off")
    system.reset_system(sushy.RESET_ON)
    wait_for_value(root, SYSTEM, "PowerState", "On")
    system.refresh()
    assert system.power_state == sushy.PowerState.ON


def test_sushy_sets_bios_attributes(demo, root):
    bios = sushy_service(demo).get_system(SYSTEM).bios
    assert bios.attributes["VirtualizationTechnology"] == "Enabled"
    bios.set_attribute("VirtualizationTechnology", "Disabled")
    bios.refresh(force=True)
    assert bios.pending_attributes["VirtualizationTechnology"] == "Disabled"
    assert bios.attributes["VirtualizationTechnology"] == "Enabled"


def test_sushy_inserts_and_ejects_media(demo, root):
    manager = sushy_service(demo).get_manager(MANAGER)
    media = next(one for one in manager.virtual_media.get_members() if not one.inserted)
    media.insert_media("https://192.0.2.9/image.iso", username="anna", password="secret", write_protected=True)
    media.refresh(force=True)
    assert media.inserted and media.image == "https://192.0.2.9/image.iso"
    media.eject_media()
    media.refresh(force=True)
    assert not media.inserted
