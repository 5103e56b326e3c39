"""`shoal emulate`: what actions lead to, seen through the gateway, with the record of it and readings that move."""

import json
import subprocess
import threading

import pytest
import requests

import harness
from harness import ROOT, wait_for

MACHINE = harness.SOURCE / "tests/unit/svc-emulator/machine.json"
SYSTEM, CHASSIS, MANAGER = ROOT + "/Systems/1", ROOT + "/Chassis/1", ROOT + "/Managers/1"
RESET = SYSTEM + "/Actions/ComputerSystem.Reset"
UPDATE = ROOT + "/UpdateService/Actions/UpdateService.SimpleUpdate"


def emulate(*arguments, **options):
    return harness.emulate("", "--ifish", MACHINE, *arguments, **options)


@pytest.fixture(scope="module")
def machine():
    with emulate("--transition", "0.3") as running:
        yield running


@pytest.fixture()
def client(machine):
    return machine.client()


def get(client, uri):
    answer = client.get(uri)
    assert answer.status_code == 200, answer.text
    return answer.json()


def wait_for_value(client, uri, name, value):
    wait_for(lambda: get(client, uri)[name] == value, 10, f"{name} of {uri} is {value}")


# -- resets: each state is seen although the gateway keeps answers -----------------------------------------------------------------------


def test_a_reset_moves_power_state_and_clears_one_time_boot(client):
    assert client.patch(SYSTEM, json={"Boot": {"BootSourceOverrideEnabled": "Once", "BootSourceOverrideTarget": "Pxe"}}).status_code == 200
    assert get(client, SYSTEM)["PowerState"] == "On"
    assert client.post(RESET, json={"ResetType": "ForceOff"}).status_code == 204
    assert get(client, SYSTEM)["PowerState"] == "PoweringOff"
    wait_for_value(client, SYSTEM, "PowerState", "Off")
    assert get(client, SYSTEM)["Boot"]["BootSourceOverrideEnabled"] == "Once"
    assert client.post(RESET, json={"ResetType": "On"}).status_code == 204
    assert get(client, SYSTEM)["PowerState"] == "PoweringOn"
    wait_for_value(client, SYSTEM, "PowerState", "On")
    boot = get(client, SYSTEM)["Boot"]
    assert (boot["BootSourceOverrideEnabled"], boot["BootSourceOverrideTarget"]) == ("Disabled", "None")


def test_a_reset_of_a_type_that_there_is_not_is_refused(client):
    answer = client.post(RESET, json={"ResetType": "Explode"})
    assert answer.status_code == 400
    assert "ActionParameterValueNotInList" in answer.text


def test_bios_settings_are_pending_until_the_next_reset(client):
    bios, settings = SYSTEM + "/Bios", SYSTEM + "/Bios/Settings"
    answer = client.patch(settings, json={"Attributes": {"BootMode": "Legacy"}})
    assert answer.status_code == 200
    assert get(client, settings)["Attributes"] == {"BootMode": "Legacy", "Cores": 4}
    assert get(client, bios)["Attributes"]["BootMode"] == "Uefi"
    assert client.post(RESET, json={"ResetType": "ForceRestart"}).status_code == 204
    wait_for(lambda: get(client, bios)["Attributes"]["BootMode"] == "Legacy", 10, "settings applied")
    told = get(client, bios)["@Redfish.Settings"]
    assert told["Time"] and told["ETag"] and told["Messages"][0]["MessageId"].endswith(".Success")
    assert client.post(bios + "/Actions/Bios.ResetBios", json={}).status_code == 204
    assert get(client, bios)["ResetBiosToDefaultsPending"] is True
    assert client.post(RESET, json={"ResetType": "ForceRestart"}).status_code == 204
    wait_for(lambda: get(client, bios)["Attributes"]["BootMode"] == "Uefi", 10, "as it came")
    assert get(client, bios)["ResetBiosToDefaultsPending"] is False


# -- tasks -------------------------------------------------------------------------------------------------------------------------------


def test_an_update_is_a_task_that_progresses(client):
    answer = client.post(UPDATE, json={"ImageURI": "http://user:secret@example.org/bmc-2.14.0.tar"})
    assert answer.status_code == 202
    task, monitor = answer.json()["@odata.id"], answer.headers["Location"]
    assert answer.json()["TaskMonitor"] == monitor and answer.json()["TaskState"] == "New"
    assert int(answer.headers["Retry-After"]) >= 1
    assert "secret" not in answer.text
    assert task in [member["@odata.id"] for member in get(client, ROOT + "/TaskService/Tasks")["Members"]]
    seen = []

    def is_done():
        watched = client.get(monitor)
        seen.append((watched.status_code, watched.json()["TaskState"], watched.json()["PercentComplete"]))
        return watched.status_code == 200

    wait_for(is_done, 15, "the update is done")
    percents = [percent for _, _, percent in seen]
    assert percents == sorted(percents) and percents[-1] == 100 and any(0 < percent < 100 for percent in percents)
    assert {status for status, state, _ in seen if state in ("New", "Running")} == {202}
    assert get(client, task)["TaskState"] == "Completed"
    assert get(client, MANAGER)["FirmwareVersion"] == "2.14.0"
    assert client.delete(task).status_code == 204
    assert client.get(task).status_code == 404 and client.get(monitor).status_code == 404


# -- media, logs, certificates -----------------------------------------------------------------------------------------------------------


def test_media_are_inserted_and_ejected(client):
    media = MANAGER + "/VirtualMedia/CD1"
    insert, eject = media + "/Actions/VirtualMedia.InsertMedia", media + "/Actions/VirtualMedia.EjectMedia"
    assert get(client, media)["Inserted"] is False
    assert client.post(insert, json={"Image": "http://example.org/os.iso"}).status_code == 204
    now = get(client, media)
    assert (now["Image"], now["ImageName"], now["Inserted"], now["ConnectedVia"]) == ("http://example.org/os.iso", "os.iso", True, "URI")
    again = client.post(insert, json={"Image": "http://example.org/os.iso"})
    assert again.status_code == 409 and "ResourceInUse" in again.text
    assert client.post(eject, json={}).status_code == 204
    assert get(client, media)["Image"] is None and get(client, media)["Inserted"] is False


def test_a_log_is_cleared(client):
    entries = MANAGER + "/LogServices/1/Entries"
    assert get(client, entries)["Members@odata.count"] == 2
    assert client.post(MANAGER + "/LogServices/1/Actions/LogService.ClearLog", json={}).status_code == 204
    assert get(client, entries)["Members"] == [] and get(client, entries)["Members@odata.count"] == 0
    assert client.get(entries + "/1").status_code == 404


def test_a_signing_request_is_real(client):
    collection = MANAGER + "/NetworkProtocol/HTTPS/Certificates"
    answer = client.post(ROOT + "/CertificateService/Actions/CertificateService.GenerateCSR",
                         json={"CommonName": "bmc.example", "Organization": "Contoso", "OrganizationalUnit": "ABC", "City": "Portland",
                               "State": "Oregon", "Country": "US", "KeyPairAlgorithm": "TPM_ALG_RSA", "KeyBitLength": 2048,
                               "CertificateCollection": {"@odata.id": collection}})
    assert answer.status_code == 200, answer.text
    assert answer.json()["CertificateCollection"] == {"@odata.id": collection}
    told = subprocess.run(["openssl", "req", "-noout", "-verify", "-text"], input=answer.json()["CSRString"], text=True, capture_output=True,
                          timeout=30, check=True)
    assert "CN = bmc.example" in told.stdout or "CN=bmc.example" in told.stdout
    assert "2048 bit" in told.stdout


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate and its private key, both as PEM texts."""
    folder = tmp_path_factory.mktemp("certificate")
    files = folder / "cert.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1", "-subj", "/CN=bmc",
                    "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return tuple(file.read_text(encoding="utf-8") for file in files)


def test_private_keys_are_kept_nowhere(tmp_path, certificate):
    pem, key = certificate
    collection, record = MANAGER + "/NetworkProtocol/HTTPS/Certificates", tmp_path / "record.jsonl"
    with emulate("--record", record, folder=tmp_path) as running:
        client = running.client()
        made = client.post(collection, json={"CertificateString": pem + key, "CertificateType": "PEM"})
        assert made.status_code == 201, made.text
        only_key = client.post(collection, json={"CertificateString": key, "CertificateType": "PEM"})
        assert only_key.status_code == 201, only_key.text
        replaced = client.post(ROOT + "/CertificateService/Actions/CertificateService.ReplaceCertificate",
                               json={"CertificateString": key + pem, "CertificateType": "PEM", "CertificateUri": {"@odata.id": collection + "/1"}})
        assert replaced.status_code == 204 and replaced.headers["Location"] == collection + "/1"
        answers = [made.text, only_key.text, replaced.text, *(client.get(f"{collection}/{number}").text for number in (1, 2, 3))]
        assert get(client, collection + "/1")["CertificateString"] == pem == get(client, collection + "/2")["CertificateString"]
    for text in (*answers, (tmp_path / "lastfish.json").read_text(encoding="utf-8"), record.read_text(encoding="utf-8"), running.stderr()):
        assert "PRIVATE KEY" not in text
    assert "BEGIN CERTIFICATE" in record.read_text(encoding="utf-8")


def test_keys_that_are_made_hinder_neither_others_nor_the_end():
    body = {"CommonName": "bmc.example", "Organization": "Contoso", "OrganizationalUnit": "ABC", "City": "Portland", "State": "Oregon",
            "Country": "US", "KeyPairAlgorithm": "TPM_ALG_RSA", "KeyBitLength": 4096,
            "CertificateCollection": {"@odata.id": MANAGER + "/NetworkProtocol/HTTPS/Certificates"}}
    statuses = []

    def ask(running):
        try:
            answer = running.client().post(ROOT + "/CertificateService/Actions/CertificateService.GenerateCSR", json=body)
            statuses.append((answer.status_code, "Retry-After" in answer.headers))
        except requests.ConnectionError:  # the gateway ended first
            statuses.append(None)

    with emulate() as running:
        threads = [threading.Thread(target=ask, args=(running,)) for _ in range(24)]
        for thread in threads:
            thread.start()
        wait_for(lambda: len(statuses) >= 18, 20, "those that are too many are refused")
        assert get(running.client(), SYSTEM)["PowerState"] == "On"
        running.stop()
        for thread in threads:
            thread.join(20)
        assert "not done in time" not in running.stderr()
    assert len(statuses) == 24 and set(statuses) <= {(200, False), (503, True), None}
    assert statuses.count((503, True)) >= 16


# -- own rules, the record, readings -----------------------------------------------------------------------------------------------------


def test_own_rules_and_a_record_of_what_was_done(tmp_path):
    rules, record = tmp_path / "rules.json", tmp_path / "record.jsonl"
    rules.write_text(json.dumps({"Rules": [
        {"Action": "Contoso.Blink", "With": {"/Times": [3]}, "Steps": [{"Set": {"/LocationIndicatorActive": True}},
                                                                        {"After": 1, "Set": {"/LocationIndicatorActive": False}}]},
        {"Method": "DELETE", "Type": "Volume", "Refuse": {"Message": "ResourceInUse"}}]}), encoding="utf-8")
    with emulate("--behaviors", rules, "--record", record, "--transition", "0.2", "--auth", "basic") as running:
        client, stranger = running.client(("root", harness.PASSWORD)), running.client()
        assert client.post(SYSTEM + "/Actions/Oem/Contoso.Blink", json={"Times": 3}).status_code == 204
        assert get(client, SYSTEM)["LocationIndicatorActive"] is True
        wait_for(lambda: get(client, SYSTEM)["LocationIndicatorActive"] is False, 10, "it ends")
        refused = client.delete(SYSTEM + "/Storage/1/Volumes/1")
        assert refused.status_code == 409 and "ResourceInUse" in refused.text
        assert client.post(SYSTEM + "/Bios/Actions/Bios.ChangePassword",
                           json={"PasswordName": "AdminPassword", "OldPassword": "very", "NewPassword": "secret"}).status_code == 204
        assert stranger.post(RESET, json={"ResetType": "ForceOff"}).status_code == 401
        lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    assert [(line["Method"], line["URI"].removeprefix(SYSTEM), line["Status"], line["User"]) for line in lines] == [
        ("POST", "/Actions/Oem/Contoso.Blink", 204, "root"), ("DELETE", "/Storage/1/Volumes/1", 409, "root"),
        ("POST", "/Bios/Actions/Bios.ChangePassword", 204, "root"), ("POST", "/Actions/ComputerSystem.Reset", 401, "")]
    assert lines[0]["Body"] == {"Times": 3} and lines[0]["BMC"] == ""
    assert lines[2]["Body"] == {"PasswordName": "AdminPassword", "OldPassword": "***", "NewPassword": "***"}


def test_wrong_rules_end_it_with_the_reason(tmp_path):
    rules = tmp_path / "rules.json"
    rules.write_text('{"Rules": [{"Action": "Contoso.Blink", "Steps": [{"Sett": {}}]}]}', encoding="utf-8")
    running = harness.Emulator(tmp_path, "", ["--ifish", MACHINE, "--behaviors", rules])
    done = subprocess.run(running.command, cwd=tmp_path, env=running.environment, text=True, capture_output=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "rule 1 (Contoso.Blink): step 1: unknown member 'Sett'" in done.stderr + done.stdout


def test_readings_move_and_kept_answers_with_them():
    with emulate("--live", "0.2", "--seed", "7") as running:
        client = running.client()
        fan, temperature = CHASSIS + "/Sensors/Fan", CHASSIS + "/Sensors/Temp"
        seen = set()
        wait_for(lambda: seen.add(get(client, fan)["Reading"]) or len(seen) > 5, 20, "the fan has had six speeds")
        assert all(2850 <= reading <= 3150 for reading in seen)
        assert 10 <= get(client, temperature)["Reading"] <= 41
        assert get(client, temperature)["Thresholds"]["UpperCaution"]["Reading"] == 41
