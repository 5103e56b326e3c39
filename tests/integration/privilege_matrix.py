"""What test_privileges.py compares: the standard privilege registry as Python reads it, which shares nothing with the generator or the
gateway, and a service of its own that announces every entity of the registry, and knows users with any privileges (docs/ipc.md is all it knows
of Shoal)."""

import contextlib
import json
import pathlib
import re
import socket
import struct
import threading

import msgpack

METHODS = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")
WIRE = ("GET", "POST", "PATCH", "PUT", "DELETE")  # in the order of the bits in a route
PRIVILEGES = ("Login", "ConfigureManager", "ConfigureUsers", "ConfigureSelf", "ConfigureComponents", "NoAuth")
ACTION, ACTION_INFO = 1, 2
HELLO, REQUEST, RESPONSE, PING, PONG = 0, 1, 2, 6, 7
CALL = 5


# -- routes --------------------------------------------------------------------------------------------------------------------------


class Route:
    """A route of a hello."""

    def __init__(self, row, is_ours=False):
        self.template, self.type, methods = row[:3]
        self.flags = row[3] if len(row) > 3 else 0
        privileges = row[4] if len(row) > 4 else []
        self.is_ours = is_ours
        self.methods = {method for bit, method in enumerate(WIRE) if methods & 1 << bit}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.announced = {method: [{name for bit, name in enumerate(PRIVILEGES) if mask & 1 << bit} for mask in sets if mask]
                          for method, sets in zip(WIRE, privileges) if any(sets)}
        self.entity = "ActionInfo" if self.flags & ACTION_INFO else self.type.rsplit(".", 1)[-1]
        self.resource = self.template.split("/Actions/")[0] if self.flags & ACTION else self.template
        self.chain = []  # see find_chains()

    def pattern(self):
        return re.compile("/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in self.template.split("/")))


def shape(template):
    """Templates that differ in the names of their parameters are the same."""
    return re.sub(r"\{[^}]*\}", "{}", template)


def find_chains(routes):
    """Gives each route the entities of the resources above it, from the outside in."""
    entities = {shape(route.resource): route.entity for route in routes if not route.flags & ACTION}
    for route in routes:
        parts = shape(route.resource).split("/")
        above = [entities.get("/".join(parts[:count])) for count in range(3, len(parts))]
        route.chain = ["ServiceRoot"] + [entity for entity in above if entity]


# -- the registry --------------------------------------------------------------------------------------------------------------------


def contains_in_order(targets, chain):
    rest = iter(chain)
    return all(target in rest for target in targets)


class Registry:
    """DSP0266 1.21 §13.2.8. HEAD is judged as GET here: .stricter tells where the registry would ask for something else."""

    def __init__(self, path):
        self.mappings = {mapping["Entity"]: mapping for mapping in json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["Mappings"]}

    @property
    def stricter(self):
        return {entity for entity, mapping in self.mappings.items() if mapping["OperationMap"]["HEAD"] != mapping["OperationMap"]["GET"]}

    def rule(self, entity, method, chain=(), uri=None):
        """The alternatives: a list of sets of privileges."""
        mapping, method = self.mappings[entity], "GET" if method == "HEAD" else method
        maps = [override for override in mapping.get("ResourceURIOverrides", []) if uri in override["Targets"]]
        maps += sorted((override for override in mapping.get("SubordinateOverrides", [])
                        if contains_in_order(override["Targets"], chain)), key=lambda override: -len(override["Targets"]))
        for override in [*maps, mapping]:
            if method in override["OperationMap"]:
                return [set(alternative["Privilege"]) for alternative in override["OperationMap"][method]]
        raise KeyError(method)

    def property_rule(self, entity, name, method):
        """None: the resource's rule holds for it."""
        for override in self.mappings[entity].get("PropertyOverrides", []):
            if name in override["Targets"] and method in override["OperationMap"]:
                return [set(alternative["Privilege"]) for alternative in override["OperationMap"][method]]
        return None

    def properties(self, entity):
        return [name for override in self.mappings[entity].get("PropertyOverrides", []) for name in override["Targets"]]

    def chains(self):
        """For each subordinate override: its targets and entity, in their order, with others in between, and in the wrong order."""
        for entity, mapping in self.mappings.items():
            for override in mapping.get("SubordinateOverrides", []):
                targets = override["Targets"]
                yield [*targets, entity]
                yield ["Fabric", *[part for target in targets for part in (target, "Zone")], entity]
                yield [*reversed(targets), "Zone", entity]
                yield [*targets[:-1], entity]


def fulfils(alternatives, held):
    return any("NoAuth" in wanted or wanted <= held for wanted in alternatives)


# -- services ------------------------------------------------------------------------------------------------------------------------


def read_frame(stream):
    head = stream.read(4)
    return msgpack.unpackb(stream.read(struct.unpack(">I", head)[0])) if len(head) == 4 else None


def send_frame(stream, kind, number, payload):
    frame = msgpack.packb([kind, number, payload])
    stream.write(struct.pack(">I", len(frame)) + frame)
    stream.flush()


def announced_by(path):
    """The routes in the hello of the service that listens here."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(10)
        connection.connect(str(path))
        with connection.makefile("rb") as stream:
            kind, _, hello = read_frame(stream)[:3]
    assert kind == HELLO
    return [Route(row) for row in hello[2]]


def matrix_rows(registry):
    """Every entity, with all methods; and every subordinate override, in place and out of place."""
    rows, known = [], set()

    def add(template, entity):
        if template not in known:
            known.add(template)
            rows.append([template, f"{entity}.v1_0_0.{entity}", 31])

    for entity in registry.mappings:
        add(f"/redfish/v1/Matrix/{entity}/{{Id}}", entity)
    for number, chain in enumerate(registry.chains()):
        template = f"/redfish/v1/Matrix/Below/{number}"
        for entity in chain:
            template += f"/{entity}" if entity in ("Fabric", "Zone") else f"/{entity}/{{{entity}Id}}"
            add(template, entity)
    return rows


class MatrixService:
    """Answers 200 to everything, so that whatever was refused, the gateway refused. As "account" it lets everybody log in, with the privileges
    that `users` names."""

    def __init__(self, path, name, rows, users=()):
        self.name, self.rows, self.users = name, rows, dict(users)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self.serve, args=[self.listener.accept()[0]], daemon=True).start()

    def serve(self, connection):
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as stream:
            send_frame(stream, HELLO, 0, [1, self.name, self.rows])
            while (frame := read_frame(stream)) is not None:
                if frame[0] == PING:
                    send_frame(stream, PONG, 0, None)
                elif frame[0] == REQUEST:
                    send_frame(stream, RESPONSE, frame[1], self.answer(*frame[2]))

    def answer(self, method, uri, *rest):
        if method != CALL:
            return [200, 0, '"1"', json.dumps({"@odata.id": uri}).encode()]
        user = msgpack.unpackb(rest[-1])[0] if uri == "verify-password" else None
        if user not in self.users:
            return [401, 0, "", b""]
        identity = [user, "Custom", sum(1 << PRIVILEGES.index(name) for name in self.users[user]), "", "", False]
        return [200, 0, "", msgpack.packb([identity, 60000, 1])]

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


def write_drop_in(folder, name, socket_path, prefix):
    """A file of routes.d."""
    drop_in = {"name": name, "socket": str(socket_path), "prefixes": [prefix]}
    (folder / f"{name}.json").write_text(json.dumps(drop_in), encoding="utf-8")
