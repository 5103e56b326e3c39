"""Each owner of hardware on the bus goes and comes back, in turn, while the whole tree is walked: nobody sees an error but who writes to what is
gone, and afterwards the tree is what it was."""

import json

import harness
from test_walk import walk

BOARD = "rack-1u"
# What says the time of day, or counts, is another one each time.
MOVING = {"DateTime", "ServiceRootUptimeSeconds", "TimeRemaining", "@odata.etag"}


def still(value):
    """A copy without what moves by itself."""
    if isinstance(value, dict):
        return {key: still(member) for key, member in value.items() if key not in MOVING}
    if isinstance(value, list):
        return [still(member) for member in value]
    return value


def hardware_tree(client):
    """The whole tree but sessions and accounts, which the walk itself changes, as text by URI."""
    return {uri: json.dumps(still(resource), sort_keys=True) for uri, resource in walk(client).items()
            if "/SessionService" not in uri and "/AccountService" not in uri}


def owners(demo):
    answer = demo.busctl("get-property", harness.PREFIX + "Shoal.Sim", harness.PATH_PREFIX + "shoal/sim", harness.PREFIX + "Shoal.Sim", "Endpoints")
    return [name for name in json.loads(answer.stdout)["data"] if not name.endswith("Shoal.Sim")]


def differences(before, after):
    return {uri: (before.get(uri), after.get(uri)) for uri in before.keys() | after.keys() if before.get(uri) != after.get(uri)}


def test_each_owner_goes_and_comes_back(demo, root):
    demo.sim("Freeze", "b", "true")
    before = harness.wait_for(lambda: (lambda one, two: one if one == two else None)(hardware_tree(root), hardware_tree(root)), 60, "a tree that rests")
    names = owners(demo)
    assert len(names) > 15, names
    uris = list(before)
    for name in names:
        demo.sim("DropOwner", "s", name)
        answers = {uri: root.get(uri) for uri in uris}
        # What a daemon owned may be offline, but stays.
        assert not [(uri, answer.status_code) for uri, answer in answers.items() if answer.status_code != 200], name
        demo.sim("RestoreOwner", "s", name)
        try:
            harness.wait_for(lambda: not differences(before, hardware_tree(root)), 30, f"the tree as before, after {name}")
        except AssertionError:
            lines = [f"{uri}\n  - {was}\n  + {now}" for uri, (was, now) in differences(before, hardware_tree(root)).items()]
            raise AssertionError(f"after {name}:\n" + "\n".join(lines)) from None


def test_a_write_to_what_is_gone_is_503(demo, root):
    demo.sim("DropOwner", "s", "LED.GroupManager")
    try:
        answer = root.patch("/redfish/v1/Systems/system", json={"LocationIndicatorActive": True})
        harness.check_error(answer, 503, "ServiceTemporarilyUnavailable")
        assert int(answer.headers["Retry-After"]) > 0
    finally:
        demo.sim("RestoreOwner", "s", "LED.GroupManager")
    harness.wait_for(lambda: root.patch("/redfish/v1/Systems/system", json={"LocationIndicatorActive": True}).status_code == 200, 10, "the owner back")
