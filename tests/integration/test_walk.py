"""The main job: log in, walk every link from the root, read sensors that move, log out."""

import harness


def links_of(value):
    """Every @odata.id below a value, but for references into a resource (with a '#')."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key == "@odata.id" and "#" not in member:
                yield member
            elif key not in ("@Message.ExtendedInfo",):
                yield from links_of(member)
            if key == "@Redfish.ActionInfo":
                yield member
    elif isinstance(value, list):
        for member in value:
            yield from links_of(member)


def walk(client):
    """Returns the resources by URI."""
    found, queue = {}, ["/redfish/v1"]
    while queue:
        uri = queue.pop()
        if uri.rstrip("/") in found:
            continue
        answer = client.get(uri)
        assert answer.status_code == 200, f"{uri}: {answer.status_code} {answer.text}"
        found[uri.rstrip("/")] = answer.json()
        queue.extend(links_of(answer.json()))
    return found


def test_every_link_leads_to_a_resource(root):
    found = walk(root)
    assert len(found) > 100
    for uri, resource in found.items():
        assert resource["@odata.id"].rstrip("/") == uri
        assert resource["@odata.type"].startswith("#"), uri
        assert resource["Name"], uri
        if "Members" in resource:
            assert resource["Members@odata.count"] == len(resource["Members"]), uri
        elif uri != "/redfish/v1":
            assert resource["Id"] == uri.rsplit("/", 1)[1], uri


def test_every_get_has_a_stable_etag(root):
    for uri in list(walk(root))[:40]:
        etag = root.get(uri).headers["ETag"]
        again = root.get(uri, headers={"If-None-Match": etag})
        assert again.status_code in (200, 304), uri
        if again.status_code == 304:
            assert again.content == b"" and again.headers["ETag"] == etag
        else:
            assert again.headers["ETag"] != etag, uri


def test_session_reads_a_sensor_that_moves_and_logs_out(demo, nobody):
    login = nobody.post("/redfish/v1/SessionService/Sessions", json={"UserName": harness.USER, "Password": harness.PASSWORD})
    assert login.status_code == 201, login.text
    nobody.headers["X-Auth-Token"] = login.headers["X-Auth-Token"]
    chassis = nobody.get("/redfish/v1/Chassis").json()["Members"]
    sensors = [member["@odata.id"] for one in chassis
               for member in nobody.get(one["@odata.id"] + "/Sensors").json()["Members"]]
    assert len(sensors) >= 50

    def readings():
        return {uri: nobody.get(uri).json().get("Reading") for uri in sensors}

    first = readings()
    harness.wait_for(lambda: sum(first[uri] != now for uri, now in readings().items()) > 10, 20, "ten readings that moved")
    assert nobody.delete(login.headers["Location"]).status_code in (200, 204)
    assert nobody.get(sensors[0]).status_code == 401
