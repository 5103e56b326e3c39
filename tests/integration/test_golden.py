"""Golden cases: tests/golden/README.md tells their form. Every file is a test; the parser and the comparison have tests of their own at the end."""

import ast
import json
import pathlib
import re

import pytest

import harness

FOLDER = harness.SOURCE / "tests" / "golden"
FILES = sorted(FOLDER.glob("*/*.txt"))
ROLES = ("Administrator", "Operator", "ReadOnly")
PASSWORD = "g0lden-Case"
CLAUSE = re.compile(r"DSP\d{4}|RFC \d{4}|CVE-")


class Mismatch(AssertionError):
    pass


# -- files ---------------------------------------------------------------------------------------------------------------------------


class Exchange:
    """One request and what its answer must be."""

    def __init__(self, text):
        request, found, answer = text.partition("\n=> ")
        if not found:
            raise ValueError("no '=> STATUS' line")
        self.who, lines = "root", [line for line in request.strip("\n").split("\n")]
        while lines and (lines[0].startswith("#") or lines[0].startswith("as: ") or not lines[0].strip()):
            if lines[0].startswith("as: "):
                self.who = lines[0][4:].strip()
            lines.pop(0)
        self.raw = None
        if lines[0].strip() == "RAW":
            self.raw = "".join(repeat(line) for line in lines[1:])
        else:
            self.method, self.target = lines[0].split(" ", 1)
            head, self.body = split_at_blank(lines[1:])
            self.headers = [tuple(part.strip() for part in line.split(":", 1)) for line in head]
        status, _, rest = answer.partition("\n")
        self.status = int(status)
        head, body = split_at_blank(rest.split("\n"))
        if head and head[0] in ("empty",) or head and head[0].startswith(("text ", "error: ", "info: ")):
            head, body = [], "\n".join(head + [body])
        self.wanted_headers = head
        self.wanted_body = body.strip()


def repeat(line):
    """A line of a RAW request: "*300 a" is "a", 300 times."""
    match = re.match(r"\*(\d+) (.*)", line)
    return match[2] * int(match[1]) if match else line


def split_at_blank(lines):
    """Lines before the first blank one, and the text after it."""
    for index, line in enumerate(lines):
        if not line.strip():
            return lines[:index], "\n".join(lines[index + 1:]).strip("\n")
    return [line for line in lines if line.strip()], ""


def read_case(path):
    text = path.read_text(encoding="utf-8")
    comments = [line for line in text.split("\n") if line.startswith("#")]
    assert comments and text.startswith("#") and CLAUSE.search("\n".join(comments)), f"{path.name}: no clause is cited"
    return [Exchange(part) for part in re.split(r"^---\n", text, flags=re.MULTILINE)]


# -- values --------------------------------------------------------------------------------------------------------------------------


class Values:
    """What was captured so far, and how a wanted value compares with the one that came."""

    def __init__(self):
        self.known = {}

    def fill(self, text):
        return re.sub(r"\{(\w+)\}", lambda match: str(self.known.get(match[1], match[0])), text)

    def text(self, wanted, got, where):
        if wanted == "*":
            return
        if wanted.startswith("~"):
            if not re.fullmatch(wanted[1:], str(got), re.DOTALL):
                raise Mismatch(f"{where}: {got!r} does not match {wanted[1:]!r}")
            return
        if re.search(r"\{\w+\}", wanted):
            names = re.findall(r"\{(\w+)\}", wanted)
            pattern = "".join(f"(?P<{part}>.+?)" if index % 2 else re.escape(part)
                              for index, part in enumerate(re.split(r"\{(\w+)\}", self.fill(wanted))))
            match = re.fullmatch(pattern, str(got), re.DOTALL)
            if not match:
                raise Mismatch(f"{where}: {got!r} is not {self.fill(wanted)!r}")
            self.known.update({name: match[name] for name in names if name not in self.known})
            return
        if wanted != got:
            raise Mismatch(f"{where}: {got!r} is not {wanted!r}")

    def json(self, wanted, got, where="body"):
        if isinstance(wanted, str):
            if wanted == "*" or isinstance(got, str) or wanted.startswith(("~", "{")):
                self.text(wanted, got, where)
                return
            raise Mismatch(f"{where}: {got!r} is not {wanted!r}")
        if isinstance(wanted, dict):
            if not isinstance(got, dict):
                raise Mismatch(f"{where}: {got!r} is no object")
            for key, value in wanted.items():
                if key.startswith("!"):
                    if key[1:] in got:
                        raise Mismatch(f"{where}: has {key[1:]!r}")
                elif key not in got:
                    raise Mismatch(f"{where}: has no {key!r}, only {sorted(got)}")
                else:
                    self.json(value, got[key], f"{where}/{key}")
            return
        if isinstance(wanted, list):
            self.array(wanted, got, where)
            return
        if type(wanted) is bool or wanted is None or type(got) is bool or got is None:
            if wanted is not got:
                raise Mismatch(f"{where}: {got!r} is not {wanted!r}")
        elif wanted != got:
            raise Mismatch(f"{where}: {got!r} is not {wanted!r}")

    def array(self, wanted, got, where):
        if not isinstance(got, list):
            raise Mismatch(f"{where}: {got!r} is no array")
        if wanted[:1] == ["..."]:
            for value in wanted[1:]:
                if not any(self.fits(value, element) for element in got):
                    raise Mismatch(f"{where}: {value!r} is not in {got!r}")
            return
        if len(wanted) != len(got):
            raise Mismatch(f"{where}: {len(got)} elements, not {len(wanted)}: {got!r}")
        for index, value in enumerate(wanted):
            self.json(value, got[index], f"{where}/{index}")

    def fits(self, wanted, got):
        try:
            self.json(wanted, got)
        except Mismatch:
            return False
        return True


MESSAGE = re.compile(r"(error|info): (\w+(?:\.\w+)*)(?:\((.*)\))?(?: (/\S*))?$")


def check_message(values, line, messages):
    """One `error:` or `info:` line against the messages of the answer."""
    parsed = MESSAGE.match(line)
    if not parsed:
        raise ValueError(f"not a message line: {line}")
    _, message_id, arguments, related = parsed.groups()
    wanted = [part if part == "*" else ast.literal_eval(part)
              for part in re.findall(r'"(?:[^"\\]|\\.)*"|\*', arguments or "")]
    for message in messages:
        if not re.fullmatch(r"\w+\.\d+\.\d+\." + re.escape(message_id), message["MessageId"]):
            continue
        if arguments is not None and not values.fits(wanted, message.get("MessageArgs", [])):
            continue
        if related and not any(pointer.lstrip("#") == related for pointer in message.get("RelatedProperties", [])):
            continue
        return
    raise Mismatch(f"no message fits {line!r}: {json.dumps(messages, indent=1)}")


def check_body(values, wanted, text):
    lines = wanted.split("\n")
    if wanted == "empty":
        if text:
            raise Mismatch(f"a body came: {text!r}")
    elif wanted.startswith("text "):
        values.text(wanted[5:], text, "body")
    elif lines[0].startswith("error: "):
        document = json.loads(text)
        for line in lines:
            check_message(values, line, document["error"]["@Message.ExtendedInfo"])
    elif lines[0].startswith("info: "):
        document = json.loads(text)
        rest = "\n".join(line for line in lines if not line.startswith("info: ")).strip()
        for line in lines:
            if line.startswith("info: "):
                check_message(values, line, document["@Message.ExtendedInfo"])
        if rest:
            values.json(json.loads(rest), document)
    elif wanted:
        values.json(json.loads(wanted), json.loads(text))


# -- sending -------------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clients(demo):
    """A client for each `as:`; those with a role belong to a user made here."""
    made = {"nobody": demo.client(auth=None), "basic": demo.client(), "root": demo.client(auth=None)}
    root = made["basic"]
    login = made["root"].post(harness.SESSIONS, json={"UserName": harness.USER, "Password": harness.PASSWORD})
    assert login.status_code == 201, login.text
    made["root"].headers["X-Auth-Token"] = login.headers["X-Auth-Token"]
    for role in ROLES:
        name = "golden-" + role.lower()
        answer = root.post(harness.ACCOUNTS, json={"UserName": name, "Password": PASSWORD, "RoleId": role})
        assert answer.status_code == 201, answer.text
        made[role] = demo.client(auth=(name, PASSWORD))
    yield made
    for role in ROLES:
        root.delete(harness.ACCOUNTS + "/golden-" + role.lower())
    for client in made.values():
        client.close()


def send_raw(demo, text):
    """Sends bytes over TLS. Returns status, headers and body of the only answer, or of the first where the connection stays."""
    with harness.connect(demo.port, tls=True) as wire:
        wire.send(text.encode("ascii").decode("unicode_escape"))
        answer = wire.answer()
        assert answer, "the connection was closed without an answer"
        if answer.headers.get("Connection") == "close":
            assert wire.is_closed(), "another answer came after the one that ends the connection"
    return answer.status_code, {name.lower(): value for name, value in answer.headers.items()}, answer.text


def send(demo, clients, values, exchange):
    if exchange.raw is not None:
        return send_raw(demo, values.fill(exchange.raw))
    body = values.fill(exchange.body).encode("utf-8")
    headers = {name: values.fill(value) for name, value in exchange.headers}
    if body and "Content-Type" not in headers:
        headers["Content-Type"] = "application/json"
    if headers.get("Content-Type") == "none":
        del headers["Content-Type"]
    headers.setdefault("Accept-Encoding", "identity")
    answer = clients[exchange.who].send_as_is(exchange.method, values.fill(exchange.target), body, headers)
    return answer.status_code, {name.lower(): value for name, value in answer.headers.items()}, answer.content.decode("utf-8", "replace")


def check_headers(values, wanted, headers):
    for line in wanted:
        name, _, value = line.partition(":")
        if name.startswith("!"):
            if name[1:].lower() in headers:
                raise Mismatch(f"header {name[1:]} is there: {headers[name[1:].lower()]}")
        elif name.lower() not in headers:
            raise Mismatch(f"no header {name}: {headers}")
        else:
            values.text(value.strip(), headers[name.lower()], name)


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_golden(demo, clients, path):
    values = Values()
    for number, exchange in enumerate(read_case(path), 1):
        status, headers, text = send(demo, clients, values, exchange)
        try:
            if status != exchange.status:
                raise Mismatch(f"status {status}, not {exchange.status}")
            check_headers(values, exchange.wanted_headers, headers)
            check_body(values, exchange.wanted_body, text)
        except Mismatch as mismatch:
            raise AssertionError(f"{path.name}, exchange {number}: {mismatch}\n{status} {headers}\n{text[:4000]}") from None


# -- the parser and the comparison ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wanted, got, fits", [
    ({"a": 1}, {"a": 1, "b": 2}, True),
    ({"a": 1}, {"a": True}, False),
    ({"a": None}, {}, False),
    ({"!a": None}, {"a": 1}, False),
    ([1, 2], [1, 2, 3], False),
    (["...", 3], [1, 2, 3], True),
    (["...", 4], [1, 2, 3], False),
    ("~a+", "aaa", True),
    ("~a+", "aab", False),
    ("*", None, True),
    ("1", 1, False),
])
def test_values_compare_as_the_readme_says(wanted, got, fits):
    assert Values().fits(wanted, got) == fits


def test_values_are_captured_once_and_compared_then():
    values = Values()
    values.json({"a": "x-{name}"}, {"a": "x-1"})
    assert values.known == {"name": "1"} and values.fits("{name}", "1") and not values.fits("{name}", "2")


def test_a_case_without_a_clause_is_refused(tmp_path):
    (tmp_path / "case.txt").write_text("# nothing\nGET /\n\n=> 200\n", encoding="utf-8")
    with pytest.raises(AssertionError):
        read_case(tmp_path / "case.txt")
