"""`shoal emulate`: changes and test events reach the subscriptions of the mockup's EventService, by real receivers."""

import contextlib
import http.server
import json
import queue
import shutil
import socket
import ssl
import subprocess
import threading
import time

import pytest

import harness
import made_mockup
from harness import ROOT, check_error, free_port, wait_for
from made_mockup import collection, link, resource

SERVICE = ROOT + "/EventService"
SUBSCRIPTIONS = SERVICE + "/Subscriptions"
CHASSIS = ROOT + "/Chassis/1"
SYSTEM = ROOT + "/Systems/1"
SENSORS = [f"{CHASSIS}/Sensors/{number}" for number in range(50)]

MOCKUP = [
    resource(ROOT, "ServiceRoot.v1_15_0.ServiceRoot", RedfishVersion="1.15.0", Chassis=link(ROOT + "/Chassis"), Systems=link(ROOT + "/Systems"),
             EventService=link(SERVICE), TelemetryService=link(ROOT + "/TelemetryService")) | {"Id": "RootService"},
    collection(ROOT + "/Systems", "ComputerSystemCollection", SYSTEM),
    resource(SYSTEM, "ComputerSystem.v1_20_0.ComputerSystem", AssetTag="old"),
    collection(ROOT + "/Chassis", "ChassisCollection", CHASSIS),
    resource(CHASSIS, "Chassis.v1_25_0.Chassis", ChassisType="RackMount", AssetTag="old", Sensors=link(CHASSIS + "/Sensors")),
    collection(CHASSIS + "/Sensors", "SensorCollection", *SENSORS),
    *[resource(path, "Sensor.v1_10_0.Sensor", Reading=20) for path in SENSORS],
    resource(SERVICE, "EventService.v1_10_0.EventService", ServiceEnabled=True, DeliveryRetryAttempts=2, DeliveryRetryIntervalSeconds=1,
             Subscriptions=link(SUBSCRIPTIONS),
             Actions={"#EventService.SubmitTestEvent": {"target": SERVICE + "/Actions/EventService.SubmitTestEvent"}}),
    collection(SUBSCRIPTIONS, "EventDestinationCollection"),
    resource(ROOT + "/TelemetryService", "TelemetryService.v1_3_0.TelemetryService", Actions={
        "#TelemetryService.SubmitTestMetricReport": {"target": ROOT + "/TelemetryService/Actions/TelemetryService.SubmitTestMetricReport"}}),
]


class Receiver:
    """An HTTP(S) server that keeps what it is sent. statuses: of its answers, in turn; the last one stays."""

    def __init__(self, port=0, statuses=(204,), certificate=None):
        self.received = queue.Queue()
        self.statuses = list(statuses)
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.put((self.path, dict(self.headers), json.loads(body)))
                self.send_response(receiver.statuses.pop(0) if len(receiver.statuses) > 1 else receiver.statuses[0])
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *unused):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self.server.server_port}/events"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def take(self, seconds=15):
        """Path, headers and body of the next POST."""
        return self.received.get(timeout=seconds)

    def event(self, seconds=15):
        return self.take(seconds)[2]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@contextlib.contextmanager
def receiving(**options):
    receiver = Receiver(**options)
    try:
        yield receiver
    finally:
        receiver.close()


@pytest.fixture()
def receiver():
    with receiving() as made:
        yield made


@pytest.fixture(scope="module")
def mockup(tmp_path_factory):
    return made_mockup.write(tmp_path_factory.mktemp("mockup"), MOCKUP)


@pytest.fixture()
def emulator(mockup):
    with harness.emulate(mockup) as running:
        yield running


@pytest.fixture()
def client(emulator):
    with emulator.client() as session:
        yield session


def subscribe(client, destination, **properties):
    answer = client.post(SUBSCRIPTIONS, json={"Destination": destination, "Protocol": "Redfish", **properties})
    assert answer.status_code == 201, answer.text
    return answer.json()["@odata.id"]


def submit(client, message_id="ResourceEvent.1.4.TestMessage", **parameters):
    answer = client.post(SERVICE + "/Actions/EventService.SubmitTestEvent", json={"MessageId": message_id, **parameters})
    assert answer.status_code == 204, answer.text


def mark(client, receiver):
    """What came until now: the payloads before a test event that is sent last."""
    submit(client, EventId="mark")
    payloads = []
    while True:
        payload = receiver.event()
        if payload["Events"][0]["EventId"] == "mark":
            return payloads
        payloads.append(payload)


def origins(payloads):
    return [record["OriginOfCondition"]["@odata.id"] for payload in payloads for record in payload["Events"]]


# -- what is sent ------------------------------------------------------------------------------------------------------------------------


def test_test_event_arrives_as_it_was_submitted(client, receiver):
    subscribe(client, receiver.url, Context="mine", HttpHeaders=[{"X-Token": "geheim"}, {"X-Other": "2"}],
              RegistryPrefixes=["Alert", "ResourceEvent"], ExcludeMessageIds=["ResourceEvent.1.0.ResourceCreated", "ResourceEvent.1.0.ResourceChanged"])
    submit(client, "Alert.1.0.LanDisconnect", EventId="e1", EventType="Alert", EventTimestamp="2026-01-01T00:00:00Z", Severity="Warning",
           Message="LAN is away", MessageArgs=["eth0"], OriginOfCondition=SYSTEM, EventGroupId=7)
    path, headers, body = receiver.take()
    assert path == "/events"
    assert headers["Content-Type"] == "application/json"
    assert headers["X-Token"] == "geheim" and headers["X-Other"] == "2"
    assert body.pop("Id")
    assert body == {
        "@odata.type": "#Event.v1_13_0.Event", "Name": "Events", "Context": "mine", "Events": [{
            "EventType": "Alert", "EventId": "e1", "EventTimestamp": "2026-01-01T00:00:00Z", "Severity": "Warning", "Message": "LAN is away",
            "MessageArgs": ["eth0"], "EventGroupId": 7, "MessageId": "Alert.1.0.LanDisconnect", "OriginOfCondition": {"@odata.id": SYSTEM},
            "MemberId": "0"}]}


def test_change_arrives_with_the_registrys_words(client, receiver):
    subscribe(client, receiver.url, OriginResources=[link(SYSTEM)])
    assert client.patch(SYSTEM, json={"AssetTag": "new"}).status_code == 200
    payload = receiver.event()
    record = payload["Events"][0]
    assert payload["Context"] == "" and len(payload["Events"]) == 1
    assert record["MessageId"] == "ResourceEvent.1.4.ResourceChanged"
    assert record["EventType"] == "ResourceUpdated"
    assert record["MessageSeverity"] == "OK" and record["MessageArgs"] == [] and record["Message"]
    assert record["OriginOfCondition"] == link(SYSTEM)
    assert record["EventId"] and record["EventTimestamp"]


def test_removal_of_a_tree_is_one_payload(client, receiver):
    subscribe(client, receiver.url, Context="tree", MessageIds=["ResourceEvent.ResourceRemoved"])
    assert client.delete(CHASSIS).status_code == 204
    payload = receiver.event()
    assert {record["OriginOfCondition"]["@odata.id"] for record in payload["Events"]} == {CHASSIS, CHASSIS + "/Sensors", *SENSORS}
    assert [record["MemberId"] for record in payload["Events"]] == [str(number) for number in range(len(SENSORS) + 2)]
    assert all(record["OriginOfConditionUnavailable"] for record in payload["Events"])
    assert mark_is_next(client, receiver)


def mark_is_next(client, receiver):
    """The subscription of the test above lets no test event pass; a second one does, and nothing came before it."""
    subscribe(client, receiver.url, Context="mark", MessageIds=["ResourceEvent.TestMessage"])
    submit(client)
    return receiver.event()["Context"] == "mark"


# The last column is what passes the filter, and is done at the end: a destination is sent to in order, so what comes before it is all that came.
@pytest.mark.parametrize("filters, expected, end", [
    ({}, {SYSTEM, CHASSIS, SENSORS[0]}, {}),
    ({"RegistryPrefixes": ["ResourceEvent"]}, {SYSTEM, CHASSIS, SENSORS[0]}, {}),
    ({"RegistryPrefixes": ["TaskEvent"], "MessageIds": ["ResourceEvent.1.4.TestMessage"]}, set(), {}),
    ({"OriginResources": [link(CHASSIS)], "SubordinateResources": True, "MessageIds": ["ResourceChanged"]}, {CHASSIS, SENSORS[0]}, CHASSIS),
    ({"OriginResources": [link(CHASSIS)], "MessageIds": ["ResourceChanged"]}, {CHASSIS}, CHASSIS),
    ({"ResourceTypes": ["Sensor", "ComputerSystem"]}, {SYSTEM, SENSORS[0]}, SYSTEM),
    ({"EventTypes": ["Alert"]}, set(), {"EventType": "Alert"}),
    ({"Severities": ["Critical"]}, set(), {"MessageSeverity": "Critical"}),
], ids=lambda value: "-".join(value) or "none" if isinstance(value, dict) else "")
def test_filters(client, receiver, filters, expected, end):
    subscribe(client, receiver.url, **filters)
    for path, change in ((SYSTEM, {"AssetTag": "x"}), (CHASSIS, {"AssetTag": "x"}), (SENSORS[0], {"AveragingInterval": "PT1S"})):
        assert client.patch(path, json=change).status_code == 200
    if isinstance(end, dict):
        submit(client, EventId="end", **end)
    else:
        assert client.patch(end, json={"AssetTag": "end"}).status_code == 200
    changed = []
    while changed.count(end) < 2 if isinstance(end, str) else True:
        records = receiver.event()["Events"]
        if any(record["EventId"] == "end" for record in records):
            break
        changed += [record["OriginOfCondition"]["@odata.id"] for record in records if record["MessageId"] == "ResourceEvent.1.4.ResourceChanged"]
    assert set(changed) & {SYSTEM, CHASSIS, SENSORS[0]} == expected


def test_origin_is_included_when_asked(client, receiver):
    subscribe(client, receiver.url, IncludeOriginOfCondition=True, OriginResources=[link(SYSTEM)])
    assert client.patch(SYSTEM, json={"AssetTag": "seen"}).status_code == 200
    assert receiver.event()["Events"][0]["OriginOfCondition"]["AssetTag"] == "seen"


def test_metric_report_goes_to_who_wants_reports(client, receiver):
    subscribe(client, receiver.url, EventFormatType="MetricReport", Context="numbers")
    submit(client)
    answer = client.post(ROOT + "/TelemetryService/Actions/TelemetryService.SubmitTestMetricReport", json={
        "MetricReportName": "Power", "GeneratedMetricReportValues": [{"MetricId": "W", "MetricValue": "42"}]})
    assert answer.status_code == 204, answer.text
    report = receiver.event()
    assert report["@odata.type"].startswith("#MetricReport.")
    assert report["Id"] == "Power" and report["Context"] == "numbers"
    assert report["MetricValues"] == [{"MetricId": "W", "MetricValue": "42"}]


def test_service_that_is_disabled_sends_nothing(client, receiver):
    subscribe(client, receiver.url, RegistryPrefixes=["ResourceEvent"], ResourceTypes=["ComputerSystem"], IncludeOriginOfCondition=True)
    assert client.patch(SERVICE, json={"ServiceEnabled": False}).status_code == 200
    assert client.patch(SYSTEM, json={"AssetTag": "1"}).status_code == 200
    assert client.patch(SERVICE, json={"ServiceEnabled": True}).status_code == 200
    assert client.patch(SYSTEM, json={"AssetTag": "2"}).status_code == 200
    assert client.patch(SYSTEM, json={"AssetTag": "3"}).status_code == 200
    assert [receiver.event()["Events"][0]["OriginOfCondition"]["AssetTag"] for _ in range(2)] == ["2", "3"]


def test_events_none_sends_nothing(mockup, receiver):
    with harness.emulate(mockup, "--events", "none") as running, running.client() as client:
        subscribe(client, receiver.url)
        submit(client)
    with harness.emulate(mockup) as running, running.client() as client:
        subscribe(client, receiver.url, Context="later", MessageIds=["ResourceEvent.TestMessage"])
        submit(client)
        assert receiver.event()["Context"] == "later"
        assert receiver.received.empty()


# -- subscriptions -----------------------------------------------------------------------------------------------------------------------


def test_headers_of_a_mockup_are_sent_and_shown_nowhere(mockup, receiver, tmp_path):
    path = SUBSCRIPTIONS + "/mine"
    shutil.copytree(mockup, tmp_path / "mockup")
    made_mockup.write(tmp_path / "mockup", [collection(SUBSCRIPTIONS, "EventDestinationCollection", path), resource(
        path, "EventDestination.v1_14_0.EventDestination", Destination=receiver.url, Protocol="Redfish", Context="",
        SubscriptionType="RedfishEvent", HttpHeaders=[{"X-Token": "geheim"}])])
    with harness.emulate(tmp_path / "mockup", folder=tmp_path) as running, running.client() as client:
        assert client.get(path).json()["HttpHeaders"] == []
        client.patch(CHASSIS, json={"AssetTag": "new"}).raise_for_status()
        assert receiver.take()[1]["X-Token"] == "geheim"
        running.stop()
    saved = (tmp_path / "lastfish.json").read_text()
    assert "geheim" not in saved and json.loads(saved)[path]["HttpHeaders"] == []


def test_subscription_has_what_its_schema_demands(client, receiver):
    path = subscribe(client, receiver.url, HttpHeaders=[{"Authorization": "Bearer geheim"}])
    body = client.get(path).json()
    assert body["Context"] == "" and body["Protocol"] == "Redfish" and body["SubscriptionType"] == "RedfishEvent"
    assert body["EventFormatType"] == "Event" and body["Status"]["State"] == "Enabled"
    assert body["HttpHeaders"] == []
    assert "geheim" not in json.dumps(body)


@pytest.mark.parametrize("change, message", [
    ({"Protocol": "SNMPv2c"}, "PropertyValueNotInList"),
    ({"Protocol": "Morse"}, "PropertyValueNotInList"),
    ({"SubscriptionType": "SSE"}, "PropertyValueNotInList"),
    ({"Destination": None}, None),
    ({"Destination": "receiver"}, "PropertyValueFormatError"),
    ({"Destination": "ftp://receiver/x"}, "PropertyValueFormatError"),
    ({"Destination": "http://"}, "PropertyValueFormatError"),
    ({"Destination": "http://a b/"}, "PropertyValueFormatError"),
    ({"HttpHeaders": [{"X": "a\r\nY: b"}]}, "PropertyValueError"),
    ({"HttpHeaders": [{"Content-Length": "1"}]}, "PropertyValueError"),
    ({"HttpHeaders": [{"a b": "1"}]}, "PropertyValueError"),
])
def test_subscription_that_is_none(client, change, message):
    answer = client.post(SUBSCRIPTIONS, json={"Destination": "http://127.0.0.1/x", "Protocol": "Redfish", **change})
    check_error(answer, 400, *([message] if message else []))


@pytest.mark.parametrize("missing", ["Destination", "Protocol"])
def test_subscription_without_what_it_needs(client, missing):
    body = {"Destination": "http://127.0.0.1/x", "Protocol": "Redfish"}
    del body[missing]
    assert client.post(SUBSCRIPTIONS, json=body).status_code == 400


def test_headers_can_be_changed_and_taken_away(client, receiver):
    path = subscribe(client, receiver.url, HttpHeaders=[{"X-Token": "one"}], MessageIds=["ResourceEvent.TestMessage"])
    assert client.patch(path, json={"Context": "same headers"}).status_code == 200
    submit(client)
    assert receiver.take()[1]["X-Token"] == "one"
    answer = client.patch(path, json={"HttpHeaders": [{"X-Token": "two"}]})
    assert answer.status_code == 200 and answer.json()["HttpHeaders"] == []
    submit(client)
    assert receiver.take()[1]["X-Token"] == "two"
    assert client.patch(path, json={"HttpHeaders": []}).status_code == 200
    submit(client)
    assert "X-Token" not in receiver.take()[1]
    assert client.patch(path, json={"HttpHeaders": [{"Host": "elsewhere"}]}).status_code == 400


def test_headers_are_in_no_file(mockup, tmp_path, receiver):
    with harness.emulate(mockup, folder=tmp_path) as running, running.client() as client:
        subscribe(client, receiver.url, HttpHeaders=[{"X-Token": "geheim"}])
        submit(client)
        receiver.take()
    assert "geheim" not in (tmp_path / "lastfish.json").read_text(encoding="utf-8")
    assert "geheim" not in running.stderr()


def test_subscription_of_the_mockup_is_suspended_and_resumed(tmp_path):
    """It has no Status, as DMTF's have none."""
    with receiving() as receiver:
        path = SUBSCRIPTIONS + "/1"
        actions = {name: path + "/Actions/EventDestination." + name for name in ("SuspendSubscription", "ResumeSubscription")}
        mockup = made_mockup.write(tmp_path, [
            *[item for item in MOCKUP if item["@odata.id"] != SUBSCRIPTIONS], collection(SUBSCRIPTIONS, "EventDestinationCollection", path),
            resource(path, "EventDestination.v1_13_0.EventDestination", Destination=receiver.url, Protocol="Redfish", Context="old",
                     MessageIds=["ResourceEvent.TestMessage"],
                     Actions={"#EventDestination." + name: {"target": target} for name, target in actions.items()})])
        with harness.emulate(mockup) as running, running.client() as client:
            submit(client, EventId="before")
            assert receiver.event()["Events"][0]["EventId"] == "before"
            assert client.post(actions["SuspendSubscription"], json={}).status_code == 204
            assert client.get(path).json()["Status"]["State"] == "Disabled"
            submit(client, EventId="unheard")
            assert client.post(actions["ResumeSubscription"], json={}).status_code == 204
            submit(client, EventId="after")
            assert receiver.event()["Events"][0]["EventId"] == "after"


def test_origins_that_are_too_much_become_links(tmp_path, receiver):
    """Fifty sensors of 100 KB change at once: more than a queue holds."""
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps({"Rules": [{"Action": "Chassis.Reset", "Steps": [
        {"In": ["/Sensors", "/Members"], "Set": {"/Reading": 7}}]}]}), encoding="utf-8")
    mockup = made_mockup.write(tmp_path / "mockup", [item | {"Description": "x" * 100_000} if item["@odata.id"] in SENSORS else item for item in MOCKUP])
    with harness.emulate(mockup, "--behaviors", rules) as running, running.client() as client:
        subscribe(client, receiver.url, MessageIds=["ResourceEvent.ResourceChanged"], ResourceTypes=["Sensor"], IncludeOriginOfCondition=True)
        answer = client.post(CHASSIS + "/Actions/Chassis.Reset", json={"ResetType": "On"})
        assert answer.status_code == 204, answer.text
        assert [record["OriginOfCondition"] for record in receiver.event()["Events"]] == [link(path) for path in SENSORS]
        assert client.patch(SENSORS[0], json={"AveragingInterval": "PT1S"}).status_code == 200
        assert receiver.event()["Events"][0]["OriginOfCondition"]["Reading"] == 7


# -- delivery ----------------------------------------------------------------------------------------------------------------------------


def test_refused_connection_is_tried_again(emulator, client):
    port = free_port()
    path = subscribe(client, f"http://127.0.0.1:{port}/events", MessageIds=["ResourceEvent.TestMessage"],
                     DeliveryRetryPolicy="TerminateAfterRetries")
    submit(client, EventId="first")
    submit(client, EventId="second")
    wait_for(lambda: "event=not-delivered" in emulator.stderr())
    with receiving(port=port) as receiver:
        assert [receiver.event()["Events"][0]["EventId"] for _ in range(2)] == ["first", "second"]
    assert client.get(path).status_code == 200


def test_answer_that_is_an_error_is_tried_again(client):
    with receiving(statuses=[500, 302, 204]) as receiver:
        subscribe(client, receiver.url, MessageIds=["ResourceEvent.TestMessage"])
        submit(client, EventId="again")
        assert [receiver.event()["Events"][0]["EventId"] for _ in range(3)] == ["again"] * 3


@pytest.mark.parametrize("policy", ["TerminateAfterRetries", "SuspendRetries", "RetryForever", "RetryForeverWithBackoff", None])
def test_policy_after_the_last_attempt(client, policy):
    with receiving(statuses=[500]) as receiver:
        path = subscribe(client, receiver.url, MessageIds=["ResourceEvent.TestMessage"],
                         **({"DeliveryRetryPolicy": policy} if policy else {}))
        submit(client, EventId="first")
        submit(client, EventId="second")
        assert [receiver.event()["Events"][0]["EventId"] for _ in range(3)] == ["first"] * 3
        if policy == "TerminateAfterRetries":
            wait_for(lambda: client.get(path).status_code == 404)
            assert link(path) not in client.get(SUBSCRIPTIONS).json()["Members"]
        elif policy == "SuspendRetries":
            wait_for(lambda: client.get(path).json()["Status"]["State"] == "Disabled")
            submit(client, EventId="unheard")
            with receiving() as other:  # what is asked for later has arrived, and nothing came here
                subscribe(client, other.url, MessageIds=["ResourceEvent.TestMessage"])
                for _ in range(3):
                    submit(client)
                    other.event()
            assert receiver.received.empty()
        elif policy:
            assert receiver.event()["Events"][0]["EventId"] == "first"
            assert client.get(path).json()["Status"]["State"] == "Enabled"
        else:
            assert receiver.event()["Events"][0]["EventId"] == "second"
            assert client.get(path).json()["Status"]["State"] == "Enabled"


def test_receiver_that_never_answers_slows_nothing(client, receiver):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(64)
        for _ in range(8):
            subscribe(client, f"http://127.0.0.1:{silent.getsockname()[1]}/x")
        subscribe(client, receiver.url, MessageIds=["ResourceEvent.TestMessage"])
        slowest = 0
        for number in range(100):
            begun = time.monotonic()
            assert client.patch(SYSTEM, json={"AssetTag": str(number)}).status_code == 200
            slowest = max(slowest, time.monotonic() - begun)
        submit(client)
        receiver.event()
        assert slowest < 2


def test_dead_destination_is_a_log_line_a_minute(emulator, client):
    with receiving(statuses=[500]) as dead:
        subscribe(client, dead.url, MessageIds=["ResourceEvent.TestMessage"], DeliveryRetryPolicy="RetryForever")
        for _ in range(100):
            submit(client)
        for _ in range(4):  # attempts, each of which failed before the next
            dead.event()
        assert emulator.stderr().count("event=not-delivered") == 1


# -- https -------------------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    files = folder / "cert.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1", "-subj", "/CN=receiver",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files


def test_https_with_and_without_verification(emulator, client, certificate):
    with receiving(certificate=certificate) as receiver:
        subscribe(client, receiver.url, MessageIds=["ResourceEvent.TestMessage"], Context="trusting")
        subscribe(client, receiver.url, MessageIds=["ResourceEvent.TestMessage"], Context="strict", VerifyCertificate=True)
        submit(client)
        assert receiver.event()["Context"] == "trusting"
        wait_for(lambda: "event=not-delivered" in emulator.stderr())
        assert receiver.received.empty()


# -- several BMCs ------------------------------------------------------------------------------------------------------------------------


def test_each_bmc_has_its_own_subscriptions(mockup):
    with receiving() as one, receiving() as two, harness.emulate(mockup, "--instances", "2", "--by-host") as running, running.client() as client:
        for host, receiver in (("bmc1.local", one), ("bmc2.local", two)):
            client.headers["Host"] = host
            subscribe(client, receiver.url, Context=host, OriginResources=[link(SYSTEM)], IncludeOriginOfCondition=True)
        for host, tag in (("bmc2.local", "two"), ("bmc1.local", "one")):
            client.headers["Host"] = host
            assert client.patch(SYSTEM, json={"AssetTag": tag}).status_code == 200
        for receiver, host, tag in ((one, "bmc1.local", "one"), (two, "bmc2.local", "two")):
            payload = receiver.event()
            assert payload["Context"] == host
            assert [record["OriginOfCondition"]["AssetTag"] for record in payload["Events"]] == [tag]
            assert receiver.received.empty()


def test_stop_with_posts_in_flight_is_clean(mockup):
    with socket.socket() as silent, harness.emulate(mockup) as running, running.client() as client:
        silent.bind(("127.0.0.1", 0))
        silent.listen(64)
        subscribe(client, f"http://127.0.0.1:{silent.getsockname()[1]}/x", HttpHeaders=[{"X": "y"}])
        submit(client)
        silent.accept()
        submit(client)
