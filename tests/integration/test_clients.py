"""Clients that others wrote: redfishtool and python3-sushy. What is not installed here is skipped, and said."""

import json
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
