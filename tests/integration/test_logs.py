"""Logs through the whole demo: pages, filters, what $expand and $select make of them, downloads, clearing, and files of the machine."""

import concurrent.futures
import pathlib
import subprocess

import harness
import pytest

SYSTEM = harness.ROOT + "/Systems/system/LogServices"
MANAGER = harness.ROOT + "/Managers/bmc/LogServices"
ENTRIES = SYSTEM + "/EventLog/Entries"
LOGGING = "xyz.openbmc_project.Logging"


def add_entry(demo, number, severity="Warning"):
    entry = LOGGING + ".Entry"
    demo.sim("AddObject", "ssa{sa{sv}}", "Logging", f"/xyz/openbmc_project/logging/entry/{number}", "1", entry, "4",
             "Timestamp", "t", str(1764000000000 + number * 1000), "Severity", "s", f"{entry}.Level.{severity}",
             "Message", "s", f"entry {number}", "Resolved", "b", "false")


def ids(answer):
    return [member["Id"] for member in answer.json()["Members"]]


@pytest.fixture(scope="module", name="filled")
def filled_log(demo):
    """Entries 1000 … 1029, each third of them critical."""
    for number in range(1000, 1030):
        add_entry(demo, number, "Error" if number % 3 == 0 else "Informational")
    return demo


def test_services_are_those_of_bmcweb(root):
    assert {link["@odata.id"] for link in root.get(SYSTEM).json()["Members"]} == {
        f"{SYSTEM}/{name}" for name in ("EventLog", "Dump", "PostCodes")}
    assert {link["@odata.id"] for link in root.get(MANAGER).json()["Members"]} == {
        f"{MANAGER}/{name}" for name in ("EventLog", "Dump", "FaultLog")}


def test_pages_follow_each_other(filled, root):
    total = root.get(ENTRIES, params={"$top": 0}).json()["Members@odata.count"]
    assert total >= 30
    seen, uri = [], ENTRIES + "?$top=7"
    while uri:
        answer = root.get(uri)
        seen += ids(answer)
        uri = answer.json().get("Members@odata.nextLink")
    assert len(seen) == len(set(seen)) == total
    assert seen == sorted(seen, key=int)
    harness.check_error(root.get(f"{ENTRIES}?$skip={total + 1}"), 400, "QueryParameterOutOfRange")


def test_query_of_a_page(filled, root):
    critical = root.get(f"{ENTRIES}?$filter=Severity eq 'Critical' and Created ge '2025-11-24T16:16:40%2B00:00'")
    assert [number for number in ids(critical) if 1000 <= int(number) < 1030] == [str(n) for n in range(1002, 1030, 3)]
    answer = root.get(f"{ENTRIES}?$filter=Message eq 'entry 1003'&$select=Message,Severity").json()
    assert answer["Members@odata.count"] == 1
    member = answer["Members"][0]
    assert (member["Message"], member["Severity"]) == ("entry 1003", "OK") and "Created" not in member
    expanded = root.get(f"{ENTRIES}?$expand=.&$top=2").json()
    plain = root.get(f"{ENTRIES}?$top=2").json()
    assert [m["Id"] for m in expanded["Members"]] == [m["Id"] for m in plain["Members"]]
    harness.check_error(root.get(f"{ENTRIES}?$filter=Severity gt"), 400)
    service = root.get(f"{SYSTEM}/EventLog?$expand=.").json()
    assert service["Entries"]["Members@odata.count"] == root.get(ENTRIES + "?$top=0").json()["Members@odata.count"]


def test_new_entry_shows_at_once_in_both_places(filled, root):
    for place in (SYSTEM, MANAGER):
        assert "1500" not in ids(root.get(f"{place}/EventLog/Entries"))
    add_entry(filled, 1500)
    for place in (SYSTEM, MANAGER):
        harness.wait_for(lambda place=place: "1500" in ids(root.get(f"{place}/EventLog/Entries")), what="the new entry")


def test_patch_and_delete(filled, root):
    uri = ENTRIES + "/1001"
    assert root.get(MANAGER + "/EventLog/Entries/1001").json()["Resolved"] is False
    answer = root.patch(uri, json={"Resolved": True})
    assert answer.status_code == 200 and answer.json()["Resolved"] is True
    assert root.get(MANAGER + "/EventLog/Entries/1001").json()["Resolved"] is True
    harness.check_error(root.patch(uri, json={"Severity": "OK"}), 400, "PropertyNotWritable")


def test_who_may_do_what(demo, root, nobody):
    for uri in (ENTRIES, MANAGER + "/Dump/Entries/1/attachment"):
        harness.check_error(nobody.get(uri), 401)


def test_dump_is_collected_and_downloaded(root):
    action = root.get(MANAGER + "/Dump").json()["Actions"]["#LogService.CollectDiagnosticData"]
    answer = root.post(action["target"], json={"DiagnosticDataType": "Manager"})
    assert answer.status_code == 201, answer.text  # it takes 1.5 s; the answer waits 5 s for it
    location = answer.headers["Location"]
    harness.wait_for(lambda: root.get(location).status_code == 200, what="the dump")
    entry = root.get(location).json()
    assert location.rsplit("/", 1)[1] in ids(root.get(MANAGER + "/Dump/Entries"))
    data = root.get(entry["AdditionalDataURI"])
    assert data.status_code == 200 and len(data.content) == entry["AdditionalDataSizeBytes"]
    assert data.headers["Content-Type"] == "application/octet-stream"
    assert root.delete(location).status_code == 204
    assert root.get(location).status_code == 404


def test_two_who_delete_the_same(demo):
    """One has done it, for the other it is gone: nobody sees a fault of the service."""
    clients = [demo.client() for _ in range(4)]
    with clients[0] as root, concurrent.futures.ThreadPoolExecutor(len(clients)) as pool:
        entries = [f"{ENTRIES}/{number}" for number in ids(root.get(ENTRIES)) if int(number) < 1000][:8]  # of the machine: with Delete
        assert entries
        for entry in entries:
            statuses = sorted(pool.map(lambda client: client.delete(entry).status_code, clients))
            assert statuses == [204, 404, 404, 404]


def test_post_codes_follow_a_boot(demo, root):
    entries = SYSTEM + "/PostCodes/Entries"
    before = harness.wait_for(lambda: root.get(entries).json()["Members@odata.count"], what="codes")
    demo.set_property("state/host0", "State.Host", "RequestedHostTransition", "s",
                      "xyz.openbmc_project.State.Host.Transition.Reboot")
    harness.wait_for(lambda: root.get(entries).json()["Members@odata.count"] > before, seconds=30, what="codes of the new boot")
    assert root.get(entries + "/B2-1").status_code == 200


def write_console(demo):
    folder = pathlib.Path(demo.run_dir) / "console"
    folder.mkdir()
    (folder / "log.1").write_text("first\n", encoding="ascii")
    (folder / "log").write_text("second\n", encoding="ascii")


def write_journal(demo):
    """Five lines. Skips the test where systemd-journal-remote, which makes journals of text, is not there."""
    remote = pathlib.Path("/lib/systemd/systemd-journal-remote")
    if not remote.exists():
        pytest.skip("systemd-journal-remote is not installed")
    folder = pathlib.Path(demo.run_dir) / "journal"
    folder.mkdir()
    text = "".join(f"__REALTIME_TIMESTAMP={1774000000000000 + n}\n__MONOTONIC_TIMESTAMP={n + 1}\n"
                   f"_BOOT_ID=d8e6a1c0c5f24b6e9b3a5d1e2f304050\nPRIORITY=4\nMESSAGE=line {n}\n\n" for n in range(5))
    subprocess.run([remote, "--split-mode=none", "-o", folder / "a.journal", "-"], input=text.encode(), check=True, capture_output=True)


def test_console_of_the_machine(demo, root):
    assert root.get(SYSTEM + "/HostLogger").status_code == 404
    write_console(demo)
    assert [m["Message"] for m in root.get(SYSTEM + "/HostLogger/Entries").json()["Members"]] == ["first", "second"]
    assert SYSTEM + "/HostLogger" in [link["@odata.id"] for link in root.get(SYSTEM).json()["Members"]]


def test_journal_of_the_machine(demo, root):
    write_journal(demo)
    page = root.get(MANAGER + "/Journal/Entries?$skip=3").json()
    assert [m["Message"] for m in page["Members"]] == ["line 3", "line 4"]
    for member in page["Members"]:
        assert root.get(member["@odata.id"]).json().items() >= member.items()


def test_clear_log(filled, root):
    assert root.post(MANAGER + "/EventLog/Actions/LogService.ClearLog").status_code == 204
    assert root.get(ENTRIES).json()["Members@odata.count"] == 0
