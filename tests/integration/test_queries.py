"""Query parameters over the real services: what they give, what they cost, and what becomes of them when something changes or dies
(docs/queries.md). The rules of each parameter are golden cases (tests/golden/query)."""

import json
import re

import pytest

import harness
from harness import ACCOUNTS, ROOT, check_error, wait_for

RACK = ROOT + "/Chassis/rack"
SENSORS = RACK + "/Sensors"
INLET = SENSORS + "/temperature_Inlet"
INLET_PATH = "sensors/temperature/Inlet"
PASSWORD = "0penBmc-2026"


@pytest.fixture(autouse=True)
def still_machine(demo):
    """Values move only where a test moves them."""
    demo.sim("Freeze", "b", "true")
    yield
    demo.sim("ClearFaults")


def get(client, uri, **options):
    answer = client.get(uri, **options)
    assert answer.status_code == 200, answer.text
    return answer.json()


def requests_of(demo):
    return {name: row["requests"] for name, row in demo.status().items() if name in ("account", "chassis", "session")}


def cost(demo, client, uri):
    """Messages to each service that asked anything for this GET."""
    before = requests_of(demo)
    get(client, uri)
    after = requests_of(demo)
    return {name: after[name] - before[name] for name in after if after[name] != before[name]}


def set_inlet(demo, value):
    demo.set_property(INLET_PATH, "Sensor.Value", "Value", "d", value)


def touch(demo, client, uri=INLET):
    """Makes every kept answer with this sensor in it stale."""
    reading = get(client, uri)["Reading"]
    set_inlet(demo, reading + 1)
    wait_for(lambda: get(client, uri)["Reading"] == reading + 1, 5, "the reading")


def links_in(value, name=None):
    """(property, uri) of each object that is a link and nothing else."""
    if isinstance(value, list):
        for item in value:
            yield from links_in(item, name)
    elif isinstance(value, dict):
        if set(value) == {"@odata.id"}:
            yield name, value["@odata.id"]
        for key, item in value.items():
            yield from links_in(item, key if name != "Links" else name)


# -- $expand --


def test_expanded_members_are_what_their_own_gets_say(demo, root):
    collection = get(root, SENSORS)
    expanded = get(root, SENSORS + "?$expand=.")
    assert len(expanded["Members"]) == len(collection["Members"]) > 50
    for link, member in zip(collection["Members"], expanded["Members"]):
        assert member == get(root, link["@odata.id"])
    assert expanded | {"Members": None} == collection | {"Members": None}


def test_expand_costs_one_message_a_level_and_nothing_when_warm(demo):
    """A fresh demo: nothing is in the cache."""
    with harness.demo() as fresh, fresh.client() as client:
        fresh.sim("Freeze", "b", "true")
        client.log_in()
        get(client, ROOT + "/SessionService")  # the gateway knows the token from now on
        assert cost(fresh, client, SENSORS + "?$expand=.") == {"chassis": 2}  # the collection, and all of its members
        assert cost(fresh, client, SENSORS + "?$expand=.") == {}
        assert cost(fresh, client, SENSORS + "?$filter=Reading gt 0") == {}  # of the same members
        assert cost(fresh, client, INLET) == {}
        deep = cost(fresh, client, ROOT + "?$expand=*($levels=4)")
        assert deep["chassis"] <= 4 and deep["account"] <= 4, deep
        for uri in (ROOT + "/Chassis?$expand=*($levels=6)", ROOT + "?$expand=."):
            get(client, uri)
            assert cost(fresh, client, uri) == {}


def test_expand_goes_across_services_and_as_deep_as_it_is_told(demo, root):
    one = get(root, ROOT + "?$expand=.")
    assert one["Chassis"]["@odata.type"] == "#ChassisCollection.ChassisCollection"
    assert one["AccountService"]["Id"] == "AccountService" and one["SessionService"]["Id"] == "SessionService"
    assert set(one["Chassis"]["Members"][0]) == {"@odata.id"}
    assert set(one["Links"]["Sessions"]) == {"@odata.id"}
    two = get(root, ROOT + "?$expand=.($levels=2)")
    assert two["Chassis"]["Members"][0]["Id"] and two["AccountService"]["Roles"]["Members@odata.count"] == 3
    assert set(two["AccountService"]["Roles"]["Members"][0]) == {"@odata.id"}
    three = get(root, ROOT + "?$expand=.($levels=3)")
    assert {role["Id"] for role in three["AccountService"]["Roles"]["Members"]} >= {"Administrator", "Operator", "ReadOnly"}
    assert get(root, ROOT + "?$expand=~")["Links"]["Sessions"]["@odata.type"] == "#SessionCollection.SessionCollection"
    assert set(get(root, ROOT + "?$expand=~")["Chassis"]) == {"@odata.id"}


def test_expand_of_all_is_in_links_and_outside_of_them(demo, root):
    """The ring of chassis ends where it began."""
    board = ROOT + "/Chassis/motherboard"
    dot, tilde, star = (get(root, f"{board}?$expand={option}") for option in ".~*")
    assert set(dot["Links"]["ContainedBy"]) == {"@odata.id"} and dot["Sensors"]["Name"]
    assert tilde["Links"]["ContainedBy"]["Id"] == "rack" and set(tilde["Sensors"]) == {"@odata.id"}
    assert star["Links"]["ContainedBy"]["Id"] == "rack" and star["Sensors"]["Name"]
    deep = get(root, f"{board}?$expand=~($levels=6)")
    assert {"@odata.id": board} in deep["Links"]["ContainedBy"]["Links"]["Contains"]


def levels_below(client, uri, depth):
    """URIs that so many levels below a resource show as links only."""
    level = [uri]
    for _ in range(depth):
        level = sorted({link for above in level for name, link in links_in(client.get(above).json()) if name != "Links" and "#" not in link})
    return {link for above in level for name, link in links_in(client.get(above).json()) if name != "Links"}


def test_everything_under_the_root_is_had_by_one_get(demo, root):
    """But for registries themselves, which are no resources, and what is deeper than six levels."""
    tree = get(root, ROOT + "?$expand=.($levels=6)")
    deeper = levels_below(root, ROOT, 6)
    left = [uri for name, uri in links_in(tree) if name != "Links" and "#" not in uri and not re.match(ROOT + "/Registries/[^/]+/", uri)
            and uri not in deeper]
    for uri in set(left):
        seen = json.dumps(tree).count(f'{{"@odata.id": "{uri}", ')
        assert seen, f"{uri} is a link everywhere"


def test_change_of_one_sensor_shows_at_once_in_a_warm_expand(demo, root):
    uri = SENSORS + "?$expand=."
    get(root, uri)
    for value in (41.5, 42.5, 43.5):
        set_inlet(demo, value)
        wait_for(lambda: next(member["Reading"] for member in get(root, uri)["Members"] if member["@odata.id"] == INLET) == value, 5,
                 "the reading")
        assert cost(demo, root, uri) == {}
        tag = root.get(uri).headers["ETag"]
        assert root.get(uri, headers={"If-None-Match": tag}).status_code == 304
        assert root.head(uri).headers["ETag"] == tag


def test_write_shows_in_the_next_expand(demo, root):
    uri = ROOT + "/Chassis?$expand=."
    for tag in ("one", "two"):
        assert root.patch(RACK, json={"AssetTag": tag}).status_code in (200, 204)
        assert [member["AssetTag"] for member in get(root, uri)["Members"] if member["Id"] == "rack"] == [tag]


# -- the others, over real members --


def test_filter_finds_what_the_client_would_find(demo, root):
    members = get(root, SENSORS + "?$expand=.")["Members"]
    for expression, wanted in [
            ("ReadingType eq 'Temperature'", lambda sensor: sensor["ReadingType"] == "Temperature"),
            ("Reading gt 100 and Status/Health eq 'OK'", lambda sensor: (sensor["Reading"] or 0) > 100 and sensor["Status"].get("Health") == "OK"),
            ("not (ReadingUnits eq 'V') and Reading le 50",
             lambda sensor: sensor["ReadingUnits"] != "V" and sensor["Reading"] is not None and sensor["Reading"] <= 50)]:
        expected = [sensor["@odata.id"] for sensor in members if wanted(sensor)]
        found = get(root, f"{SENSORS}?$filter={expression}")
        assert [member["@odata.id"] for member in found["Members"]] == expected and expected
        assert found["Members@odata.count"] == len(expected)
        expanded = get(root, f"{SENSORS}?$filter={expression}&$expand=.")
        assert [member["@odata.id"] for member in expanded["Members"]] == expected
        assert all(len(member) > 1 for member in expanded["Members"])


def test_filter_follows_the_readings(demo, root):
    uri = SENSORS + "?$filter=Reading eq 61.25"
    assert get(root, uri)["Members"] == []
    set_inlet(demo, 61.25)
    wait_for(lambda: get(root, uri)["Members"] == [{"@odata.id": INLET}], 5, "the member")


def test_pages_make_the_whole(demo, root):
    whole = [member["@odata.id"] for member in get(root, SENSORS)["Members"]]
    for expand in ("", "&$expand=."):
        uri, pages = f"{SENSORS}?$top=7{expand}", []
        while uri:
            page = get(root, uri)
            assert page["Members@odata.count"] == len(whole)
            pages += [member["@odata.id"] for member in page["Members"]]
            assert all((len(member) > 1) == bool(expand) for member in page["Members"])
            uri = page.get("Members@odata.nextLink")
        assert pages == whole


def test_page_of_an_expand_has_its_members_only_fetched(demo):
    """What is not shown is not asked for: the next one is new to the cache."""
    with harness.demo() as fresh, fresh.client() as client:
        fresh.sim("Freeze", "b", "true")
        get(client, ROOT + "/SessionService")
        shown = [member["@odata.id"] for member in get(client, SENSORS + "?$top=2&$expand=.")["Members"]]
        following = get(client, SENSORS + "?$skip=2&$top=1")["Members"][0]["@odata.id"]
        assert len(shown) == 2 and cost(fresh, client, shown[1]) == {}
        assert cost(fresh, client, following) == {"chassis": 1}


def test_select_of_expanded_members(demo, root):
    members = get(root, SENSORS + "?$expand=.&$select=Reading")["Members"]
    assert len(members) > 50
    assert all(set(member) <= {"@odata.id", "@odata.type", "@odata.etag", "Reading"} for member in members)
    assert any(isinstance(member.get("Reading"), (int, float)) for member in members)


def test_only_gives_the_one_member(demo, root):
    sessions = ROOT + "/SessionService/Sessions"
    assert get(root, sessions + "?only")["@odata.type"].startswith("#SessionCollection")
    with demo.client() as client:
        location = client.log_in().headers["Location"]
        assert get(root, sessions + "?only")["@odata.id"] == location
        client.delete(location)
    assert get(root, sessions + "?only")["Members"] == []


def test_excerpt_of_a_sensor(demo, root):
    excerpt, whole = get(root, INLET + "?excerpt"), get(root, INLET)
    assert excerpt["Reading"] == whole["Reading"]
    assert set(excerpt) < set(whole)


# -- who --


def test_what_a_user_may_not_read_stays_a_link(demo, root):
    uri = ACCOUNTS + "?$expand=."
    created = root.post(ACCOUNTS, json={"UserName": "guest", "Password": PASSWORD, "RoleId": "ReadOnly"})
    assert created.status_code == 201, created.text
    try:
        with demo.client(("guest", PASSWORD)) as guest:
            for _ in range(2):
                assert {member.get("UserName", "link") for member in get(root, uri)["Members"]} == {"root", "guest"}
                members = get(guest, uri)["Members"]
                assert {"@odata.id": ACCOUNTS + "/root"} in members
                assert [member["UserName"] for member in members if len(member) > 1] == ["guest"]
                assert get(guest, ACCOUNTS + "?$filter=UserName ne ''")["Members"] == [{"@odata.id": ACCOUNTS + "/guest"}]
    finally:
        root.delete(ACCOUNTS + "/guest")
    assert [member["UserName"] for member in get(root, uri)["Members"]] == ["root"]


def test_query_needs_a_login_where_its_resource_does(demo, nobody):
    check_error(nobody.get(SENSORS + "?$expand=."), 401)
    whole = get(nobody, ROOT + "?$expand=*($levels=6)")
    assert whole == get(nobody, ROOT)
    assert get(nobody, ROOT + "?$select=UUID")["UUID"] == whole["UUID"]


# -- when something goes wrong --


def test_crash_of_svc_chassis_during_expands(demo, root):
    """The collection waits for the restart as any GET does; no answer is malformed, and none hangs."""
    root.log_in()
    uris = [SENSORS + "?$expand=.", ROOT + "?$expand=*($levels=3)", SENSORS + "?$filter=Reading gt 0", RACK + "?$expand=*"]
    demo.sim("Freeze", "b", "false")  # values move, so nothing stays warm
    with harness.Load(demo, uris, 60, 6, {"X-Auth-Token": root.headers["X-Auth-Token"]}, auth=None) as load:
        load.more(60)
        for _ in range(2):
            old = demo.kill("chassis")
            demo.wait_for_restart("chassis", old)
            load.more(60)
        load.more(60)
    statuses = {status for _, status, _ in load.results}
    assert statuses <= {200, 503}, statuses
    assert {status for _, status, _ in load.results[-30:]} == {200}
    assert max(seconds for _, _, seconds in load.results) < 10
    demo.sim("Freeze", "b", "true")
    wait_for(lambda: all(len(member) > 1 for member in get(root, SENSORS + "?$expand=.")["Members"]), 10, "all members")


def test_forty_clients_with_the_same_cold_query_cost_one(demo, root):
    token = root.log_in().headers["X-Auth-Token"]
    uri = SENSORS + "?$expand=.($levels=2)"
    touch(demo, root)
    before = requests_of(demo)["chassis"]
    wires = [demo.wire() for _ in range(40)]
    try:
        for wire in wires:
            wire.get(uri.replace(" ", "%20"), "X-Auth-Token: " + token)
        bodies = {wire.answer().text for wire in wires}
    finally:
        for wire in wires:
            wire.close()
    assert len(bodies) == 1
    assert requests_of(demo)["chassis"] - before <= 4
