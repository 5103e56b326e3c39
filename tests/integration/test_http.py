"""The gateway as an HTTP server: documents, methods, conditional requests, authentication, errors, connections. Rules: DSP0266, RFC 9110,
RFC 9112."""

import json
import re
import xml.etree.ElementTree

import pytest

import harness
from harness import ROOT, check_error, check_error_body
from test_walk import walk

DOCUMENTS = ["/redfish", ROOT, ROOT + "/odata", ROOT + "/$metadata"]
EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
EDMX = "{http://docs.oasis-open.org/odata/ns/edmx}"


# -- documents of the service as a whole --


@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("path", DOCUMENTS)
def test_document_needs_no_log_in(nobody, path, slash):
    answer = nobody.get(path + slash)
    assert answer.status_code == 200, answer.text
    assert answer.headers["OData-Version"] == "4.0"
    assert answer.headers["ETag"]
    assert answer.headers["Content-Type"].split(";")[0] == ("application/xml" if "$metadata" in path else "application/json")


def test_versions(nobody):
    assert nobody.get("/redfish").json() == {"v1": "/redfish/v1/"}


def test_root_has_the_links_of_routes_d(nobody):
    root = nobody.get(ROOT).json()
    assert root["@odata.id"] == ROOT
    assert re.fullmatch(r"#ServiceRoot\.v1_\d+_\d+\.ServiceRoot", root["@odata.type"])
    assert root["Id"] == "RootService"
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", root["UUID"])
    for path in (harness.SOURCE / "gateway" / "routes.d").glob("*.json"):
        for name, value in json.loads(path.read_text(encoding="utf-8")).get("root", {}).items():
            if name == "Links":
                assert value.items() <= root["Links"].items()
            else:
                assert root[name] == value


def test_root_is_the_same_without_any_service(nobody):
    with harness.gateway_alone() as gateway, harness.Client(f"https://127.0.0.1:{gateway.port}", None) as alone:
        here, there = nobody.get(ROOT).json(), alone.get(ROOT).json()
    assert here.pop("UUID") != there.pop("UUID")
    assert here.pop("@odata.etag") != there.pop("@odata.etag")
    assert here == there


def test_root_stays_as_it_is_while_a_service_is_down(demo, nobody):
    before = nobody.get(ROOT)
    old = demo.kill("chassis")
    during = nobody.get(ROOT)
    assert (during.content, during.headers["ETag"]) == (before.content, before.headers["ETag"])
    demo.wait_for_restart("chassis", old)


def test_odata_lists_what_the_root_links_to(nobody):
    document = nobody.get(ROOT + "/odata").json()
    assert document["@odata.context"] == ROOT + "/$metadata"
    assert {(entry["name"], entry["kind"], entry["url"]) for entry in document["value"]} >= {
        ("Service", "Singleton", ROOT + "/"), ("Chassis", "Singleton", ROOT + "/Chassis"),
        ("AccountService", "Singleton", ROOT + "/AccountService"), ("SessionService", "Singleton", ROOT + "/SessionService"),
        ("Sessions", "Singleton", harness.SESSIONS)}


def test_metadata_refers_to_every_type_that_is_served(root):
    tree = xml.etree.ElementTree.fromstring(root.get(ROOT + "/$metadata").content)
    assert tree.tag == EDMX + "Edmx" and tree.get("Version") == "4.0"
    included = {include.get("Namespace"): reference.get("Uri") for reference in tree.iter(EDMX + "Reference")
                for include in reference.iter(EDMX + "Include")}
    served = {resource["@odata.type"][1:].rsplit(".", 1)[0] for resource in walk(root).values()}
    assert served <= included.keys()
    for name_space in served:
        schema = name_space.split(".")[0]
        assert schema in included
        assert re.fullmatch(rf"http://redfish\.dmtf\.org/schemas/(swordfish/)?v1/{schema}_v1\.xml", included[name_space])
    container, = tree.iter(EDM + "EntityContainer")
    assert re.fullmatch(r"ServiceRoot\.v1_\d+_\d+\.ServiceContainer", container.get("Extends"))
    assert container.get("Extends").rsplit(".", 1)[0] in included


@pytest.mark.parametrize("path", DOCUMENTS)
def test_document_is_read_only(root, path):
    answer = root.delete(path)
    check_error(answer, 405, "OperationNotAllowed")
    assert answer.headers["Allow"] == "GET, HEAD"


# -- plain http --


@pytest.mark.parametrize("host", ["127.0.0.1", "bmc.example:8080", "[::1]:80", "[2001:db8::1]"])
@pytest.mark.parametrize("method,target", [("GET", ROOT), ("POST", harness.SESSIONS), ("GET", "/redfish/v1/Chassis?a=b&c=%20"), ("GET", "/")])
def test_http_redirects_to_https(demo, method, target, host):
    with demo.wire(tls=False) as wire:
        wire.send(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")
        answer = wire.answer()
    assert answer.status_code == 308
    name = re.sub(r":\d+$", "", host) if not host.endswith("]") else host
    assert answer.headers["Location"] == f"https://{name}:{demo.port}{target}"


def test_http_spoken_to_the_https_port_gets_an_answer(demo):
    with harness.connect(demo.port) as wire:
        wire.get(ROOT)
        answer = wire.answer()
        check_error_body(answer.json())
        assert answer.status_code == 400
        assert wire.is_closed()


# -- methods and connections --


def test_head_is_get_without_body(demo, root):
    for path in (ROOT, ROOT + "/Chassis", harness.ACCOUNTS + "/root", harness.SESSIONS, ROOT + "/$metadata"):
        head, get = root.head(path), root.get(path)
        assert (head.status_code, head.content) == (200, b"")
        for name in ("Content-Length", "Content-Type", "ETag", "Allow", "Link", "OData-Version"):
            assert head.headers.get(name) == get.headers.get(name), name


def test_head_leaves_the_connection_usable(demo):
    with demo.wire() as wire:
        wire.send(f"HEAD {ROOT} HTTP/1.1\r\nHost: bmc\r\n\r\n")
        assert int(wire.answer(has_body=False).headers["Content-Length"]) > 0
        wire.get("/redfish")
        assert wire.answer().json() == {"v1": "/redfish/v1/"}


def test_head_of_nothing_is_404_without_body(demo, root):
    answer = root.head(ROOT + "/Nothing")
    assert (answer.status_code, answer.content) == (404, b"")


@pytest.mark.parametrize("version,header,stays", [("1.1", "", True), ("1.1", "Connection: close", False), ("1.0", "", False),
                                                  ("1.0", "Connection: keep-alive", True)])
def test_connection_is_kept_as_the_client_says(demo, version, header, stays):
    with demo.wire() as wire:
        request = f"GET /redfish HTTP/{version}\r\nHost: bmc\r\n{header}{chr(13) + chr(10) if header else ''}\r\n"
        wire.send(request)
        assert wire.answer().status_code == 200
        if stays:
            wire.send(request)
            assert wire.answer().status_code == 200
        else:
            assert wire.is_closed()


def test_pipelined_requests_are_answered_in_order(demo, root):
    login = demo.client(None).log_in()
    token = login.headers["X-Auth-Token"]
    sensors = [member["@odata.id"] for member in root.get(ROOT + "/Chassis/rack/Sensors").json()["Members"]]
    paths = ["/redfish", *sensors, ROOT + "/Nothing", ROOT, harness.SESSIONS, *sensors][:100]
    assert len(paths) == 100
    with demo.wire() as wire:
        wire.send("".join(f"GET {path} HTTP/1.1\r\nHost: bmc\r\nX-Auth-Token: {token}\r\n\r\n" for path in paths))
        for path in paths:
            answer = wire.answer()
            if path == ROOT + "/Nothing":
                assert answer.status_code == 404
            elif path == "/redfish":
                assert "v1" in answer.json()
            else:
                assert answer.json()["@odata.id"].rstrip("/") == path


def test_expect_continue_gets_its_word_before_the_body(demo):
    body = json.dumps({"UserName": harness.USER, "Password": harness.PASSWORD})
    with demo.wire() as wire:
        wire.send(f"POST {harness.SESSIONS} HTTP/1.1\r\nHost: bmc\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                  "Expect: 100-continue\r\n\r\n")
        assert wire.answer().status_code == 100
        wire.send(body)
        assert wire.answer().status_code == 201


def test_expect_of_something_else_is_417(demo):
    with demo.wire() as wire:
        wire.get(ROOT, "Expect: miracles")
        answer = wire.answer()
        assert answer.status_code == 417
        check_error_body(answer.json(), "HeaderInvalid")


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_chunked_body_is_read(demo, size):
    body = json.dumps({"UserName": harness.USER, "Password": harness.PASSWORD}).encode()
    chunks = [body[i:i + size] for i in range(0, len(body), size)]
    with demo.wire() as wire:
        wire.send(f"POST {harness.SESSIONS} HTTP/1.1\r\nHost: bmc\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        for chunk in chunks:
            wire.send(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        wire.send("0\r\n\r\n")
        assert wire.answer().status_code == 201


def test_other_transfer_coding_is_501(demo):
    with demo.wire() as wire:
        wire.send(f"POST {harness.SESSIONS} HTTP/1.1\r\nHost: bmc\r\nTransfer-Encoding: gzip\r\n\r\n")
        assert wire.answer().status_code == 501


@pytest.mark.parametrize("head", [
    "GET /redfish HTTP/1.1\r\n\r\n",  # no Host
    "GET /redfish HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "GET /redfish HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET /redfish HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n",
    "GET redfish HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /redfish HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "POST /redfish HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "POST /redfish HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "GET /redfish HTTP/1.1\r\nHost: a\r\nX-Auth-Token: a\r\nX-Auth-Token: b\r\n\r\n",
    "\x16\x03\x01nonsense\r\n\r\n",
])
def test_malformed_request_is_400_and_ends_the_connection(demo, head):
    with demo.wire() as wire:
        wire.send(head)
        answer = wire.answer()
        assert answer.status_code == 400
        check_error_body(answer.json())
        assert answer.headers["Connection"] == "close"
        assert wire.is_closed()


def test_version_2_is_505(demo):
    with demo.wire() as wire:
        wire.send("GET /redfish HTTP/2.0\r\nHost: a\r\n\r\n")
        assert wire.answer().status_code in (400, 505)


# -- headers --


@pytest.mark.parametrize("path,status", [(ROOT, 200), (ROOT + "/Chassis", 200), (ROOT + "/Nothing", 404)])
def test_every_answer_has_the_protocol_headers(root, path, status):
    answer = root.get(path)
    assert answer.status_code == status
    assert answer.headers["OData-Version"] == "4.0"
    assert answer.headers["Cache-Control"] == ("no-cache" if status == 200 else "no-store")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert re.fullmatch(r"max-age=[1-9]\d*", answer.headers["Strict-Transport-Security"])
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    assert answer.headers["Date"].endswith("GMT")
    assert "Server" not in answer.headers


def test_heads_of_kept_answers_stay_small(root):
    """What all answers have is not kept with each; on the wire a whole head stays below a kilobyte."""
    answer = root.get(ROOT + "/Chassis/rack")
    assert sum(len(name) + len(value) + 4 for name, value in answer.headers.items()) < 900


@pytest.mark.parametrize("path", [ROOT, ROOT + "/Chassis", harness.ACCOUNTS + "/root", ROOT + "/SessionService"])
def test_resource_links_to_its_schema(root, path):
    answer = root.get(path)
    name_space = answer.json()["@odata.type"][1:].rsplit(".", 1)[0]
    assert answer.headers["Link"] == f"<http://redfish.dmtf.org/schemas/v1/{name_space}.json>; rel=describedby"


# -- conditional requests --


@pytest.mark.parametrize("path", [*DOCUMENTS, ROOT + "/Chassis", harness.ACCOUNTS + "/root", ROOT + "/AccountService/Roles/Operator"])
def test_if_none_match_of_the_current_tag_is_304(root, path):
    root.headers["Accept-Encoding"] = "identity"  # each coding has a tag of its own: test_compression.py
    etag = root.get(path).headers["ETag"]
    for value in (etag, "*", f'"other", {etag}', "W/" + etag):
        answer = root.get(path, headers={"If-None-Match": value})
        assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", etag), value
    assert root.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_etag_changes_with_the_resource(root):
    uri = ROOT + "/AccountService"
    before = root.get(uri)
    threshold = before.json()["AccountLockoutThreshold"]
    changed = root.patch(uri, json={"AccountLockoutThreshold": threshold + 1})
    assert changed.status_code == 200, changed.text
    assert changed.headers["ETag"] != before.headers["ETag"]
    assert root.get(uri, headers={"If-None-Match": before.headers["ETag"]}).status_code == 200
    assert root.patch(uri, json={"AccountLockoutThreshold": threshold}).status_code == 200
    assert root.get(uri).headers["ETag"] == before.headers["ETag"]


def test_patch_with_an_old_tag_is_412(root):
    uri = ROOT + "/SessionService"
    etag = root.get(uri).headers["ETag"]
    check_error(root.patch(uri, json={"SessionTimeout": 600}, headers={"If-Match": '"old"'}), 412, "PreconditionFailed")
    assert root.get(uri).headers["ETag"] == etag
    for value in (etag, "*", f'"old", {etag}'):
        assert root.patch(uri, json={"SessionTimeout": root.get(uri).json()["SessionTimeout"]},
                          headers={"If-Match": value}).status_code == 200


# -- who is it --


@pytest.mark.parametrize("headers,message", [
    ({}, "AccessUnauthorized"),
    ({"X-Auth-Token": "0" * 32}, "NoValidSession"),
    ({"X-Auth-Token": ""}, "NoValidSession"),
    ({"X-Auth-Token": "x" * 2000}, "NoValidSession"),
    ({"Authorization": "Basic cm9vdDp3cm9uZw=="}, "AccessUnauthorized"),  # root:wrong
    ({"Authorization": "Basic bm9ib2R5Ong="}, "AccessUnauthorized"),  # nobody:x
    ({"Authorization": "Basic !!!!"}, "AccessUnauthorized"),
    ({"Authorization": "Basic cm9vdA=="}, "AccessUnauthorized"),  # no colon
    ({"Authorization": "Basic"}, "AccessUnauthorized"),
    ({"Authorization": "Bearer abc"}, "AccessUnauthorized"),
])
@pytest.mark.parametrize("path", [ROOT + "/Chassis", ROOT + "/Nothing"])
def test_wrong_credentials_are_401(nobody, path, headers, message):
    answer = nobody.get(path, headers=headers)
    check_error(answer, 401, message)
    assert re.match(r'Basic realm="[^"]+"', answer.headers["WWW-Authenticate"])


def test_nobody_learns_what_exists(nobody):
    there, not_there = (nobody.get(ROOT + path) for path in ("/Chassis/rack", "/Chassis/none"))
    assert (there.status_code, there.content) == (not_there.status_code, not_there.content)


def test_token_wins_over_basic(demo, nobody):
    token = demo.client(None).log_in().headers["X-Auth-Token"]
    wrong, right = ("root", "wrong"), (harness.USER, harness.PASSWORD)
    assert nobody.get(ROOT + "/Chassis", headers={"X-Auth-Token": token}, auth=wrong).status_code == 200
    check_error(nobody.get(ROOT + "/Chassis", headers={"X-Auth-Token": "0" * 32}, auth=right), 401, "NoValidSession")


def test_wrong_credentials_do_not_harm_documents(nobody):
    assert nobody.get(ROOT, headers={"X-Auth-Token": "wrong"}).status_code == 200


# -- what is there --


@pytest.mark.parametrize("path", ["/redfish/v1/Nothing", "/redfish/v1/Chassis/none", "/redfish/v1/Chassis/rack/Sensors/none", "/", "/redfish/v2",
                                  "/redfish/v1/Chassisx", "/redfish/v1/AccountService/Accounts/none", "/redfish/v1/SessionService/Sessions/none"])
def test_unknown_resource_is_404(root, path):
    check_error(root.get(path), 404)


@pytest.mark.parametrize("method,path,allow", [
    ("POST", "/Chassis", "GET, HEAD"), ("DELETE", "/Chassis", "GET, HEAD"), ("PUT", "/SessionService", "GET, HEAD, PATCH"),
    ("PATCH", "/SessionService/Sessions", "GET, HEAD, POST"), ("PUT", "/AccountService/Accounts/root", "GET, HEAD, PATCH, DELETE"),
])
def test_wrong_method_is_405_and_tells_the_right_ones(root, method, path, allow):
    answer = root.request(method, ROOT + path, json={})
    check_error(answer, 405, "OperationNotAllowed")
    assert answer.headers["Allow"] == allow
    assert root.get(ROOT + path).headers["Allow"] == allow


@pytest.mark.parametrize("method", ["TRACE", "PROPFIND", "LINK"])
def test_unknown_method_is_501(root, method):
    check_error(root.request(method, ROOT + "/Chassis"), 501, "OperationNotAllowed")


def test_every_resource_tells_the_same_by_options(root):
    """On all that the walk finds: OPTIONS, GET and a method that is not there agree, and the tag is in header and member."""
    root.headers["Accept-Encoding"] = "identity"  # the member has the tag of the plain answer
    for uri in walk(root):
        answer, options = root.get(uri), root.request("OPTIONS", uri)
        assert (options.status_code, options.content) == (204, b""), uri
        assert options.headers["Allow"] == answer.headers["Allow"], uri
        missing = [name for name in ("POST", "PATCH", "PUT", "DELETE") if name not in answer.headers["Allow"]]
        refused = root.request(missing[0], uri, json={})
        check_error(refused, 405, "OperationNotAllowed")
        assert refused.headers["Allow"] == answer.headers["Allow"], uri
        if "@odata.id" in answer.json():  # a registry file is no resource
            assert answer.json()["@odata.etag"] == answer.headers["ETag"], uri
        assert root.get(uri, headers={"If-None-Match": answer.headers["ETag"]}).status_code in (200, 304), uri
        assert root.get(uri, headers={"If-Match": '"other"'}).status_code == 412, uri
        assert root.get(uri, headers={"Accept": "text/html"}).status_code == 406, uri


@pytest.mark.parametrize("path", [ROOT, ROOT + "/Chassis", ROOT + "/$metadata"])
def test_query_parameters(root, path):
    check_error(root.get(path + "?$foo=bar"), 501)
    check_error(root.get(path + "?a=b&%24foo"), 501)
    plain = root.get(path)
    for query in ("?foo", "?foo=bar", "?a=b&c=d", "?"):
        answer = root.get(path + query)
        assert (answer.status_code, answer.content) == (200, plain.content), query


@pytest.mark.parametrize("target", ["/redfish/v1/%zz", "/redfish/v1/%2", "/redfish/v1/Chassis%2frack", "/redfish/v1/a%00b", "/redfish/v1/%ff",
                                    "/redfish/v1/../v1", "/redfish/v1/./Chassis", "/redfish//v1", "/redfish/v1/%2e%2e/v1", "/redfish/v1/a%0d%0ab"])
def test_bad_uri_is_400(demo, target):
    with demo.wire() as wire:
        wire.get(target)
        answer = wire.answer()
        assert answer.status_code == 400
        check_error_body(answer.json(), "InvalidURI")
        wire.get("/redfish")
        assert wire.answer().status_code == 200


def test_encoded_uri_is_the_same_resource(root):
    assert root.get("/redfish/v1/%43hassis/").content == root.get(ROOT + "/Chassis").content


@pytest.mark.parametrize("body,content_type,status,message", [
    ("{", "application/json", 400, "MalformedJSON"),
    ("[]", "application/json", 400, "UnrecognizedRequestBody"),
    ("", "application/json", 400, None),
    ('{"a":1,"a":2}', "application/json", 400, None),
    ('{"a":"\xff"}', "application/json", 400, None),
    ("{}", "application/json; charset=utf-8", 400, None),
    ("{}", "text/plain", 415, None),
    ("<a/>", "application/xml", 415, None),
])
def test_bad_body_is_refused(root, body, content_type, status, message):
    answer = root.patch(ROOT + "/SessionService", data=body.encode("latin-1"), headers={"Content-Type": content_type})
    check_error(answer, status, *([message] if message else []))

