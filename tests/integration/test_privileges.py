"""The privilege matrix: every announced route × method × caller, against what the standard privilege registry says; and the documents that
the gateway serves itself. DSP0266 1.21 §13.2.8 "Redfish service operation-to-privilege mapping".

Nothing is changed on the way: writes come with an If-Match that matches nothing and a body that nobody takes, so that whoever may write gets
412 or 400. Privileges that no predefined role has alone are asked for by users of a svc-account that this test plays.
"""

import base64
import collections
import copy
import json
import pathlib
import shutil
import tempfile

import pytest

import harness
from harness import ACCOUNTS, ROOT
from privilege_matrix import (ACTION, METHODS, PRIVILEGES, MatrixService, Registry, Route, announced_by, find_chains, fulfils, matrix_rows,
                              write_drop_in)
import test_logs
from test_walk import walk

REGISTRY = harness.SOURCE.parent / "shared" / "redfish" / "registries" / "Redfish_1.8.0_PrivilegeRegistry.json"
PASSWORD = "Correct-Horse-1"
WRITE = {"NoSuchProperty": 1}
TRUSTSTORE = ROOT + "/Managers/bmc/Truststore/Certificates"
OPEN_DOCUMENTS = ("/redfish", ROOT, ROOT + "/odata", ROOT + "/$metadata")  # §13.2: no log-in

pytestmark = pytest.mark.skipif(not REGISTRY.exists(), reason=f"no privilege registry at {REGISTRY}")

Cell = collections.namedtuple("Cell", "route uri method body caller owner")


class Caller:
    """One who asks: `held` are his privileges, None is nobody."""

    def __init__(self, name, held=None, must_change=False, user=None, session=None, header=None):
        self.name, self.held, self.must_change, self.user, self.session, self.header = name, held, must_change, user, session, header

    def __repr__(self):
        return self.name


# -- the service under test ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo():
    """With one service more, which announces every entity of the registry."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(harness.SOURCE / "gateway" / "routes.d", folder / "routes.d")
        write_drop_in(folder / "routes.d", "matrix", folder / "matrix.sock", "/redfish/v1/Matrix")
        service = MatrixService(folder / "matrix.sock", "matrix", matrix_rows(Registry(REGISTRY)))
        with harness.demo("rack-1u", ("--config", folder)) as running:
            yield running
        service.close()


@pytest.fixture(scope="module")
def routes(demo):
    found = [Route(row, True) for row in matrix_rows(Registry(REGISTRY))]
    for path in sorted((harness.SOURCE / "gateway" / "routes.d").glob("*.json")):
        drop_in = json.loads(path.read_text(encoding="utf-8"))
        found.extend(announced_by(pathlib.Path(demo.run_dir) / drop_in["socket"]))
    find_chains(found)
    return found


def log_in(demo, name, user, password, held, must_change=False):
    with demo.client(None) as client:
        answer = client.log_in(user, password)
        return Caller(name, held, must_change, user, answer.json()["@odata.id"], "X-Auth-Token: " + answer.headers["X-Auth-Token"])


@pytest.fixture(scope="module")
def callers(demo):
    """Nobody, one of each role that the service has, and one whose password has to be changed."""
    with demo.client() as root:
        roles = [root.get(member["@odata.id"]).json() for member in root.get(ROOT + "/AccountService/Roles").json()["Members"]]
        found = [Caller("nobody")]
        for role in roles:
            user = "m" + role["RoleId"]
            assert root.post(ACCOUNTS, json={"UserName": user, "Password": PASSWORD, "RoleId": role["RoleId"]}).status_code == 201
            found.append(log_in(demo, role["RoleId"], user, PASSWORD, set(role["AssignedPrivileges"])))
        assert root.post(ACCOUNTS, json={"UserName": "mchange", "Password": PASSWORD, "RoleId": "Administrator",
                                         "PasswordChangeRequired": True}).status_code == 201
        found.append(log_in(demo, "password-change-required", "mchange", PASSWORD, {"ConfigureSelf"}, True))
    assert {"ReadOnly", "Operator", "Administrator"} <= {caller.name for caller in found}
    return found


@pytest.fixture(scope="module")
def resources(demo, callers):
    """All by URI, before anything was asked; with logs in the files of the machine, and the attachments of entries."""
    assert callers
    test_logs.write_console(demo)
    test_logs.write_journal(demo)
    with demo.client() as root:
        found = walk(root)
        for uri in {uri.rsplit("/", 1)[0] for uri in found} - found.keys():  # a collection that only its members are linked from
            answer = root.get(uri)
            if uri.startswith(ROOT) and answer.status_code == 200:
                found[uri] = answer.json()
        store = root.get(TRUSTSTORE).json()  # bmcweb's URIs, which no link leads to
        found.update({uri: root.get(uri).json() for uri in (TRUSTSTORE, store["Members"][0]["@odata.id"])})
        found.update({uri: root.get(uri).json() for uri in files_of(found) if "/BiosAttributeRegistry/" in uri})  # a service's
    found.update({resource["AdditionalDataURI"]: resource for resource in list(found.values()) if "AdditionalDataURI" in resource})
    return found


# -- what is asked -------------------------------------------------------------------------------------------------------------------


UNLINKED = set()  # resources of services that this machine has none of


def uris_of(route, resources, callers):
    """Concrete URIs with the name of the caller whom each belongs to: his alone, 'all' of them when the service says so, or None."""
    action = route.template[len(route.resource):]
    if route.is_ours and not route.template.startswith(ACCOUNTS):
        owner = None if route.entity == "ManagerAccount" else "all"
        return [(route.template.replace("{", "").replace("}", ""), owner)]
    if route.entity == "ManagerAccount":
        return [(f"{ACCOUNTS}/{caller.user}{action}", caller.name) for caller in callers if caller.user] + [(f"{ACCOUNTS}/root{action}", None)]
    if route.entity == "Session":
        return [(caller.session, caller.name) for caller in callers if caller.session]
    pattern = Route([route.resource, "", 0]).pattern()
    found = next((uri for uri in sorted(resources) if pattern.fullmatch(uri)), None)
    if not found:
        UNLINKED.add(route.resource)
        return []
    return [(found + action, None)]


def bodies_of(route, method, registry):
    if method in ("GET", "HEAD", "DELETE"):
        return [None]
    bodies = [WRITE]
    for name in registry.properties(route.entity) if method in ("PATCH", "PUT") and not route.flags & ACTION else []:
        bodies += [{name: "Another-Horse-2"}, {name: "Another-Horse-2", **WRITE}, {**WRITE, name: "Another-Horse-2"},
                   {"@odata.id": "/", name: "Another-Horse-2"}, {}, {"@odata.id": "/"}]
    return bodies


def cells_of(routes, resources, callers, registry):
    for route in routes:
        for uri, owner in uris_of(route, resources, callers):
            for method in METHODS:
                for body in bodies_of(route, method, registry):
                    for caller in callers:
                        yield Cell(route, uri, method, json.dumps(body) if body is not None else None, caller, owner)


class Wires:
    """A kept connection for all requests."""

    def __init__(self, port):
        self.port, self.wire = port, harness.connect(port, tls=True)

    def ask(self, method, uri, body, caller):
        lines = [f"{method} {uri} HTTP/1.1", "Host: bmc"]
        if caller.header:
            lines.append(caller.header)
        if method not in ("GET", "HEAD"):
            lines.append('If-Match: "nothing has this tag"')
        if body is not None:
            lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
        self.wire.send("\r\n".join(lines) + "\r\n\r\n" + (body or ""))
        answer = self.wire.answer(method != "HEAD")
        if answer.headers.get("Connection") == "close":
            self.wire.close()
            self.wire = harness.connect(self.port, tls=True)
        return answer


def message_of(answer):
    try:
        return answer.json()["error"]["@Message.ExtendedInfo"][0]["MessageId"].rsplit(".", 1)[1]
    except (ValueError, KeyError):
        return None


def verdict_of(answer, method, is_ours=False):
    """What an answer says about the right to ask: "allowed", or why not."""
    message = message_of(answer)
    refusals = {(401, "AccessUnauthorized"): "unauthorized", (401, "NoValidSession"): "unauthorized",
                (403, "InsufficientPrivilege"): "forbidden", (403, "PasswordChangeRequired"): "change-password",
                (405, "OperationNotAllowed"): "no-method"}
    if method == "HEAD":
        refusals = {(401, None): "unauthorized", (403, None): "refused", (405, None): "no-method"}
    good = {200} if is_ours or method in ("GET", "HEAD") else {400, 412}
    if answer.status_code in good:
        return "allowed"
    return refusals.get((answer.status_code, message), f"{answer.status_code} {message}")


# -- what the registry says ----------------------------------------------------------------------------------------------------------


def expected_before_change(cell):
    """What is left to one whose password has to be changed (§13.2.7): his account, its password, and to log out."""
    entity, method = cell.route.entity, cell.method
    is_own = cell.owner in (cell.caller.name, "all")
    if entity == "Session" and method == "DELETE":
        return "allowed" if is_own else "forbidden"  # by the service, which knows whose it is
    if cell.route.flags & ACTION:
        may = method == "POST" and cell.route.template.endswith(".ChangePassword")
    else:
        may = method in ("GET", "HEAD") or method == "PATCH" and named_in(cell.body) == ["Password"]
    return "allowed" if may and is_own and entity == "ManagerAccount" else "change-password"


def named_in(body):
    return [name for name in json.loads(body or "{}") if "@" not in name]


def rules_of(cell, registry):
    """All of these have to be fulfilled."""
    route, method = cell.route, cell.method
    announced = route.announced.get("GET" if method == "HEAD" else method)
    if announced:
        return [announced]
    base = registry.rule(route.entity, method, route.chain, route.resource)
    names = named_in(cell.body) if method in ("PATCH", "PUT") else []
    return [registry.property_rule(route.entity, name, method) or base for name in names] or [base]


def expected_of(cell, registry):
    caller, route = cell.caller, cell.route
    rules = rules_of(cell, registry) if cell.method in route.methods else []
    if rules and all(fulfils(rule, set()) for rule in rules):
        return "allowed"
    if caller.held is None:
        return "unauthorized"
    if not rules:
        return "no-method"
    if caller.must_change:
        return expected_before_change(cell)
    held = caller.held if cell.owner in (caller.name, "all") else caller.held - {"ConfigureSelf"}
    return "allowed" if all(fulfils(rule, held) for rule in rules) else "forbidden"


def differences(seen, registry):
    found = []
    for cell, verdict in seen.items():
        expected = expected_of(cell, registry)
        if cell.method == "HEAD" and expected in ("forbidden", "change-password"):
            expected = "refused"  # without a body nobody can tell
        if verdict != expected:
            found.append(f"{cell.caller} {cell.method} {cell.uri} {cell.body or ''}: {verdict}, not {expected}")
    return found


# -- the tests -----------------------------------------------------------------------------------------------------------------------


def ask_all(port, cells):
    """What the service says to each."""
    wires, result = Wires(port), {}
    for cell in cells:
        answer = wires.ask(cell.method, cell.uri, cell.body, cell.caller)
        result[cell] = verdict_of(answer, cell.method, cell.route.is_ours)
        if answer.status_code == 405:
            allowed = {method.strip() for method in answer.headers["Allow"].split(",")} - {"OPTIONS"}
            assert allowed == cell.route.methods, f"{cell.uri}: {allowed}"
    wires.wire.close()
    return result


@pytest.fixture(scope="module")
def seen(demo, routes, resources, callers):
    return ask_all(demo.port, cells_of(routes, resources, callers, Registry(REGISTRY)))


def test_matrix(seen, routes, callers):
    registry = Registry(REGISTRY)
    found = differences(seen, registry)
    own = sum(not cell.route.is_ours for cell in seen)
    print(f"\n{len(seen)} cells: {own} of {sum(not route.is_ours for route in routes)} routes of the services, {len(seen) - own} of "
          f"{sum(route.is_ours for route in routes)} that stand for every entity and override of the registry; {len(METHODS)} methods, "
          f"{len(callers)} callers; {len(found)} differences")
    assert not found, "\n".join(found[:50])
    assert {cell.caller.name for cell in seen} == {caller.name for caller in callers} and len(seen) > 5000
    assert all("/hypervisor" in uri for uri in UNLINKED), f"no resource of these templates is linked: {sorted(UNLINKED)}"


CUSTOM = [{"Login"}, {"ConfigureManager"}, {"ConfigureUsers"}, {"ConfigureSelf"}, {"ConfigureComponents"}, {"Login", "ConfigureUsers"},
          {"ConfigureManager", "ConfigureComponents"}, set(PRIVILEGES) - {"NoAuth", "ConfigureSelf"}]


def test_custom_roles(tmp_path):
    """The same for privileges of which no predefined role is made."""
    registry = Registry(REGISTRY)
    users = {f"custom{number}": held for number, held in enumerate(CUSTOM)}
    callers = [Caller(" ".join(sorted(held)), held, user=user, header="Authorization: Basic " + base64.b64encode(f"{user}:x".encode()).decode())
               for user, held in users.items()]
    account_rows = [[ACCOUNTS + "/{Id}", "ManagerAccount.v1_0_0.ManagerAccount", 31]]
    rows = matrix_rows(registry)
    (tmp_path / "routes.d").mkdir()
    services = [MatrixService(tmp_path / "account.sock", "account", account_rows, users), MatrixService(tmp_path / "matrix.sock", "matrix", rows)]
    write_drop_in(tmp_path / "routes.d", "account", tmp_path / "account.sock", "/redfish/v1/AccountService")
    write_drop_in(tmp_path / "routes.d", "matrix", tmp_path / "matrix.sock", "/redfish/v1/Matrix")
    routes = [Route(row, True) for row in account_rows + rows]
    find_chains(routes)
    with harness.gateway_alone("--config", tmp_path) as gateway:
        seen = ask_all(gateway.port, cells_of(routes, {}, callers, registry))
    for service in services:
        service.close()
    found = differences(seen, registry)
    print(f"\n{len(seen)} cells of {len(routes)} routes, {len(callers)} sets of privileges; {len(found)} differences")
    assert not found, "\n".join(found[:50])


def test_what_deviates_from_the_registry_is_known(routes):
    """To log in nobody has to be logged in (§13.3.4); the action that changes a password is as open as PATCH of Password, which no override can
    say; and HEAD asks for what GET asks for."""
    known = {ROOT + "/SessionService/Sessions": [{"NoAuth"}],
             ACCOUNTS + "/{ManagerAccountId}/Actions/ManagerAccount.ChangePassword": [{"ConfigureUsers"}, {"ConfigureSelf"}]}
    announced = {route.template: route.announced for route in routes if route.announced}
    assert announced == {template: {"POST": known[template]} for template in announced}
    assert Registry(REGISTRY).stricter == {"ManagerAccount"}


@pytest.mark.parametrize("tamper", [
    lambda mappings: mappings["Chassis"]["OperationMap"].update(PATCH=[{"Privilege": ["Login"]}]),
    lambda mappings: mappings["Sensor"]["OperationMap"].update(GET=[{"Privilege": ["ConfigureUsers"]}]),
    lambda mappings: mappings["ManagerAccount"].pop("PropertyOverrides"),
    lambda mappings: mappings["EthernetInterface"].pop("SubordinateOverrides"),
    lambda mappings: mappings["Session"]["OperationMap"].update(DELETE=[{"Privilege": ["ConfigureManager"]}]),
])
def test_another_registry_would_be_noticed(seen, tamper):
    registry = Registry(REGISTRY)
    registry.mappings = copy.deepcopy(registry.mappings)
    tamper(registry.mappings)
    assert differences(seen, registry)


def test_nothing_was_changed(resources, seen, demo):
    assert seen
    with demo.client() as root:
        for uri, resource in resources.items():
            if uri.startswith((ROOT + "/AccountService", ROOT + "/SessionService")):
                assert root.get(uri).json() == resource


def files_of(resources):
    """What files of schemas and registries say is where: these URIs are no links, so nobody walks there. With the entity of the file."""
    return {place["Uri"]: entity_of(resource) for resource in resources.values() if isinstance(resource.get("Location"), list)
            for place in resource["Location"] if place.get("Uri", "").startswith(ROOT)}


def entity_of(resource):
    return resource["@odata.type"].rsplit(".", 1)[-1].lstrip("#")


def test_documents(demo, routes, resources, callers):
    """What no service announced, the gateway serves itself: to read, and nothing else."""
    registry = Registry(REGISTRY)
    patterns = [route.pattern() for route in routes]
    documents = {uri: entity_of(resource) for uri, resource in resources.items() if not any(pattern.fullmatch(uri) for pattern in patterns)}
    assert ROOT in documents
    documents.update({uri: "ServiceRoot" for uri in OPEN_DOCUMENTS}, **files_of(resources))
    wires, found, count = Wires(demo.port), [], 0
    for uri, entity in sorted(documents.items()):
        rule = registry.rule(entity, "GET", ["ServiceRoot"], uri)
        for method in METHODS:
            for caller in callers:
                expected = "allowed" if method in ("GET", "HEAD") else "no-method"
                if not fulfils(rule, set()):
                    if caller.held is None:
                        expected = "unauthorized"
                    elif method in ("GET", "HEAD") and (caller.must_change or not fulfils(rule, caller.held)):
                        expected = "change-password" if caller.must_change else "forbidden"
                        expected = "refused" if method == "HEAD" else expected
                verdict = verdict_of(wires.ask(method, uri, None if method in ("GET", "HEAD", "DELETE") else "{}", caller), method)
                count += 1
                if verdict != expected:
                    found.append(f"{caller} {method} {uri}: {verdict}, not {expected}")
    wires.wire.close()
    print(f"\n{count} cells of {len(documents)} documents; {len(found)} differences")
    assert not found, "\n".join(found[:50])
