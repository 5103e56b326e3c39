"""Clients that others wrote manage the whole server: Ansible's redfish_command and redfish_config, python3-sushy, fwupd. What is not installed here
is skipped, and said."""

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


# -- fwupd --

BUNDLE = "/etc/ssl/certs/ca-certificates.crt"  # the one that libcurl of Debian reads; no variable names another


@pytest.fixture(scope="module")
def update_demo():
    """fwupd lists nothing without the URI of uploads."""
    with harness.demo(options={"shoal-update": ["--http-push-uri", "/upload"]}) as running:
        yield running


def fwupd_devices(demo, folder, verify=False, wrapper=()):
    """The devices of fwupd's plugin redfish; fwupdtool is the whole of fwupd in one process, so there is no daemon and no D-Bus. Its configuration, state
    and cache are in `folder`."""
    tool = shutil.which("fwupdtool")
    if not tool:
        pytest.skip("fwupd is not installed")
    if os.geteuid() != 0:
        pytest.skip("fwupdtool wants root")
    folders = {"CONFIGURATION_DIRECTORY": folder / "etc", "STATE_DIRECTORY": folder / "state", "CACHE_DIRECTORY": folder / "cache"}
    for path in folders.values():
        path.mkdir(exist_ok=True)
    configuration = folder / "etc" / "fwupd.conf"
    configuration.touch(mode=0o600)
    configuration.write_text(f"[fwupd]\n\n[redfish]\nUri={demo.base}\nUsername={harness.USER}\nPassword={harness.PASSWORD}\n"
                             f"UserUri={harness.ACCOUNTS}/{harness.USER}\nCACheck={str(verify).lower()}\n", encoding="utf-8")
    done = subprocess.run([*wrapper, tool, "--plugins", "redfish", "get-devices", "--show-all", "--json"], capture_output=True, text=True, timeout=120,
                          env={**os.environ, **{name: str(path) for name, path in folders.items()}})
    answer = json.loads(done.stdout)
    if done.returncode != 0:
        assert answer["Error"]["Message"] == "No detected devices", done.stdout + done.stderr
    return answer.get("Devices", [])


def firmware(demo):
    with demo.client() as client:
        inventory = client.get(harness.ROOT + "/UpdateService/FirmwareInventory?$expand=.").json()["Members"]
    return {(one["SoftwareId"], one["Version"], one.get("LowestSupportedVersion"), one["Updateable"], one["Description"]) for one in inventory}


def as_firmware(devices):
    return {(one["Guid"][0], one["Version"], one.get("VersionLowest"), "updatable" in one["Flags"], one["Summary"]) for one in devices}


def test_fwupd_lists_the_firmware(update_demo, tmp_path):
    devices = fwupd_devices(update_demo, tmp_path)
    assert as_firmware(devices) == firmware(update_demo)
    assert len(devices) >= 4 and any("updatable" in one["Flags"] for one in devices)


def test_fwupd_without_uri_of_uploads_lists_nothing(demo, tmp_path):
    """As docs/svc-update.md says; the day that it does, that page is wrong."""
    assert fwupd_devices(demo, tmp_path) == []


def test_fwupd_verifies_the_certificate(update_demo, tmp_path):
    certificate = update_demo.state / "gateway" / "cert.pem"
    trusting = ["unshare", "--mount", "sh", "-c", f'mount --bind "$0" {BUNDLE} && exec "$@"', str(certificate)]
    if not os.path.exists(BUNDLE) or subprocess.run([*trusting, "true"], capture_output=True).returncode != 0:
        pytest.skip(f"{BUNDLE} can't be another file for one process here")
    assert fwupd_devices(update_demo, tmp_path, verify=True) == []
    assert as_firmware(fwupd_devices(update_demo, tmp_path, verify=True, wrapper=trusting)) == firmware(update_demo)
