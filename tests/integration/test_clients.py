"""Clients that others wrote: redfishtool, python3-sushy, ilorest and Ansible. What is not installed here is skipped, and said."""

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


# -- redfishtool --


def redfishtool(demo, *arguments):
    tool = shutil.which("redfishtool")
    if not tool:
        pytest.skip("redfishtool is not installed")
    done = subprocess.run([tool, "-r", f"127.0.0.1:{demo.port}", "-u", harness.USER, "-p", harness.PASSWORD, "-S", "Always", *arguments],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("authentication", ["Basic", "Session"])
@pytest.mark.parametrize("arguments,key", [
    (["raw", "GET", "/redfish/v1"], "RedfishVersion"),
    (["Chassis"], "Members"),
    (["Chassis", "-I", "rack"], "SerialNumber"),
    (["Chassis", "-I", "rack", "Thermal"], "Temperatures"),
    (["Chassis", "-I", "rack", "Power"], "PowerControl"),
    (["SessionService"], "SessionTimeout"),
    (["SessionService", "Sessions"], "Members"),
    (["AccountService"], "Accounts"),
    (["AccountService", "Accounts"], "Members"),
    (["AccountService", "Roles"], "Members"),
])
def test_redfishtool_reads(demo, authentication, arguments, key):
    assert key in json.loads(redfishtool(demo, "-A", authentication, *arguments))


def test_redfishtool_sets_the_asset_tag(demo, root):
    redfishtool(demo, "Chassis", "-I", "rack", "setAssetTag", "by redfishtool")
    assert root.get(harness.ROOT + "/Chassis/rack").json()["AssetTag"] == "by redfishtool"


def test_redfishtool_sets_the_indicator(demo, root):
    for state in ("Lit", "Blinking", "Off"):
        redfishtool(demo, "Chassis", "-I", "rack", "setIndicatorLed", state)
        assert root.get(harness.ROOT + "/Chassis/rack").json()["IndicatorLED"] == state


def test_redfishtool_manages_accounts(demo, root):
    redfishtool(demo, "AccountService", "adduser", "carol", "Correct-Horse-1", "ReadOnly")
    uri = harness.ACCOUNTS + "/carol"
    assert root.get(uri).json()["RoleId"] == "ReadOnly"
    redfishtool(demo, "AccountService", "setpassword", "carol", "Another-Horse-2")
    with demo.client(("carol", "Another-Horse-2")) as carol:
        assert carol.get(harness.ROOT + "/Chassis").status_code == 200
    redfishtool(demo, "AccountService", "deleteuser", "carol")
    assert root.get(uri).status_code == 404


def test_redfishtool_logs_out_of_its_sessions(demo, root):
    before = root.get(harness.SESSIONS).json()["Members@odata.count"]
    redfishtool(demo, "-A", "Session", "Chassis")
    assert root.get(harness.SESSIONS).json()["Members@odata.count"] == before


# -- sushy --


@pytest.fixture(autouse=True)
def no_proxy_and_no_bundle(monkeypatch):
    """requests prefers a bundle of certificates in the environment to verify=False."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


def test_sushy_logs_in_walks_to_the_sensors_and_logs_out(demo, root):
    if not sushy:
        pytest.skip("python3-sushy is not installed")
    authentication = sushy.auth.SessionAuth(harness.USER, harness.PASSWORD)
    before = root.get(harness.SESSIONS).json()["Members@odata.count"]
    service = sushy.Sushy(demo.base, auth=authentication, verify=False)
    assert service.redfish_version
    assert root.get(harness.SESSIONS).json()["Members@odata.count"] == before + 1
    machines = {chassis.identity: chassis for chassis in service.get_chassis_collection().get_members()}
    rack = machines["rack"]
    assert (rack.serial_number, rack.chassis_type, rack.power_state) == ("SH24110001", sushy.CHASSIS_TYPE_RACK_MOUNT, sushy.PowerState.ON)
    assert rack.status.health == sushy.HEALTH_OK
    thermal, power = rack.thermal, rack.power
    assert thermal.temperatures and all(one.reading_celsius is not None for one in thermal.temperatures)
    assert thermal.fans and all(one.reading is not None for one in thermal.fans)
    assert power.power_supplies
    rack.reset_chassis(sushy.RESET_TYPE_POWER_CYCLE)
    rack.set_indicator_led(sushy.INDICATOR_LED_LIT)
    rack.refresh()
    assert rack.indicator_led == sushy.INDICATOR_LED_LIT
    rack.set_indicator_led(sushy.INDICATOR_LED_OFF)
    sessions = service.get_session_service()
    assert sessions.session_timeout == 1800
    with pytest.raises(sushy.exceptions.ResourceNotFoundError):
        service.get_chassis(harness.ROOT + "/Chassis/none")
    authentication.close()
    assert root.get(harness.SESSIONS).json()["Members@odata.count"] == before


def test_sushy_is_told_of_wrong_passwords(demo):
    if not sushy:
        pytest.skip("python3-sushy is not installed")
    with pytest.raises(sushy.exceptions.AccessError):
        sushy.Sushy(demo.base, auth=sushy.auth.SessionAuth(harness.USER, "wrong"), verify=False).get_chassis_collection()


# -- ilorest --


def ilorest(demo, folder, *arguments):
    tool = shutil.which("ilorest")
    if not tool:
        pytest.skip("ilorest is not installed")
    done = subprocess.run([tool, "--nologo", f"--cache-dir={folder}", *arguments], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "HOME": str(folder)}, cwd=folder)
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


def test_ilorest_logs_in_reads_writes_and_logs_out(demo, root, tmp_path):
    ilorest(demo, tmp_path, "login", demo.base, "-u", harness.USER, "-p", harness.PASSWORD)
    try:
        assert "Chassis" in ilorest(demo, tmp_path, "types")
        chassis = json.loads(ilorest(demo, tmp_path, "rawget", harness.ROOT + "/Chassis/rack", "--silent"))
        assert chassis["SerialNumber"] == "SH24110001"
        assert "SH24110001" in ilorest(demo, tmp_path, "get", "SerialNumber", "--select", "Chassis.")
        (tmp_path / "patch.json").write_text(json.dumps({"path": harness.ROOT + "/Chassis/rack", "body": {"AssetTag": "by ilorest"}}), encoding="utf-8")
        ilorest(demo, tmp_path, "rawpatch", "patch.json")
        assert root.get(harness.ROOT + "/Chassis/rack").json()["AssetTag"] == "by ilorest"
    finally:
        ilorest(demo, tmp_path, "logout")


# -- Ansible --

PLAYBOOK = """\
- hosts: localhost
  gather_facts: false
  tasks:
    - community.general.redfish_info:
        category: "{{ item.category }}"
        command: "{{ item.commands }}"
        baseuri: "%s"
        username: "%s"
        password: "%s"
      register: result
      loop:
        - {category: Chassis, commands: [GetFanInventory, GetPsuInventory, GetChassisThermals, GetChassisPower, GetChassisInventory, GetHealthReport]}
        - {category: Accounts, commands: [ListUsers]}
        - {category: Sessions, commands: [GetSessions]}
    - ansible.builtin.copy:
        content: "{{ result.results | map(attribute='redfish_facts') | list | to_json }}"
        dest: "%s"
        mode: "0600"
"""


def test_ansible_redfish_info_reads(demo, tmp_path):
    tool = shutil.which("ansible-playbook")
    if not tool:
        pytest.skip("ansible is not installed")
    found = tmp_path / "found.json"
    (tmp_path / "info.yml").write_text(PLAYBOOK % (demo.base.removeprefix("https://"), harness.USER, harness.PASSWORD, found), encoding="utf-8")
    done = subprocess.run([tool, "-i", "localhost,", "-c", "local", "-e", "ansible_python_interpreter=/usr/bin/python3", "info.yml"],
                          capture_output=True, text=True, timeout=240, cwd=tmp_path,
                          env={**os.environ, "HOME": str(tmp_path), "ANSIBLE_LOCALHOST_WARNING": "false"})
    assert done.returncode == 0, done.stdout + done.stderr
    chassis, accounts, sessions = json.loads(found.read_text(encoding="utf-8"))
    fans = {fan["Name"] for fan in chassis["fan"]["entries"]}
    assert any(name.startswith("Fan 0") for name in fans), fans
    assert chassis["thermals"]["entries"] and chassis["psu"]["entries"] and chassis["chassis_power"]["entries"]
    assert any(machine["SerialNumber"] == "SH24110001" for machine in chassis["chassis"]["entries"])
    assert any(user["UserName"] == harness.USER for user in accounts["user"]["entries"])
    assert isinstance(sessions["session"]["entries"], list)
