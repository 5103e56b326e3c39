"""Compressed answers: the same content in every coding, kept and dropped with what they were made of; large ones are made off the loop."""

import gzip
import json
import subprocess

import pytest

import harness
from harness import ROOT, wait_for

BOARD = "rack-1u"
METADATA = ROOT + "/$metadata"


def unzstd(data):
    return subprocess.run(["zstd", "-dc"], input=data, stdout=subprocess.PIPE, check=True).stdout


DECODERS = {"gzip": gzip.decompress, "zstd": unzstd}


def get(demo, uri, coding, token, *lines):
    """The answer, with .plain: the body as it was before it was encoded."""
    with demo.wire() as wire:
        wire.get(uri, f"Accept-Encoding: {coding}", "X-Auth-Token: " + token, *lines)
        answer = wire.answer()
        answer.encoding = answer.headers.get("Content-Encoding")
        answer.plain = DECODERS[answer.encoding](answer.content) if answer.encoding else answer.content
        return answer


def get_encoded(demo, uri, coding, token):
    """Asks until the answer is encoded: large ones are made on the side."""
    return wait_for(lambda: (answer := get(demo, uri, coding, token)) and answer.encoding and answer, 10, f"{uri} in {coding}")


@pytest.fixture(scope="module")
def token(demo):
    with demo.client() as client:
        yield client.log_in().headers["X-Auth-Token"]


@pytest.fixture(scope="module")
def sensors(demo, token):
    """URI of the collection with the most sensors."""
    with demo.client() as client:
        found = {member["@odata.id"] + "/Sensors": client.get(member["@odata.id"] + "/Sensors").json().get("Members@odata.count", 0)
                 for member in client.get(ROOT + "/Chassis").json()["Members"]}
    uri = max(found, key=found.get)
    assert found[uri] > 40
    return uri


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_same_content_and_a_tag_of_its_own(demo, token, sensors, coding):
    for uri in (METADATA, sensors):
        plain = get(demo, uri, "identity", token)
        encoded = get_encoded(demo, uri, coding, token)
        assert encoded.encoding == coding and plain.encoding is None
        assert encoded.plain == plain.content
        assert len(encoded.content) * 4 < len(plain.content)
        assert encoded.headers["ETag"] == plain.headers["ETag"][:-1] + f'-{coding}"'
        assert encoded.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
        differing = {"etag", "content-length", "content-encoding", "date"}
        assert ({name.lower(): value for name, value in plain.headers.items() if name.lower() not in differing}
                == {name.lower(): value for name, value in encoded.headers.items() if name.lower() not in differing})


def test_large_answer_is_made_on_the_side(demo, token, sensors):
    """The first who asks does not wait for it; it is kept with its query."""
    uri = sensors + "?$expand=."
    plain = get(demo, uri, "identity", token)
    assert plain.status_code == 200 and len(plain.content) > 16 * 1024
    encoded = get_encoded(demo, uri, "gzip", token)
    assert len(encoded.content) * 4 < len(encoded.plain)
    assert json.loads(encoded.plain)["Members@odata.count"] == json.loads(plain.content)["Members@odata.count"]


def test_large_documents_that_are_made_for_each_reader(demo, token):
    with demo.client() as client:
        members = [client.get(member["@odata.id"]).json() for member in client.get(ROOT + "/Registries").json()["Members"]]
        sizes = {location["Uri"]: len(client.get(location["Uri"]).content) for member in members for location in member["Location"] if "Uri" in location}
    uri = max(sizes, key=sizes.get)
    assert sizes[uri] > 16 * 1024
    encoded = get_encoded(demo, uri, "zstd", token)
    assert encoded.plain == get(demo, uri, "identity", token).content
    assert get(demo, uri, "zstd", token).content == encoded.content


def test_a_change_drops_every_coding(demo, token):
    uri = ROOT + "/Chassis/rack"
    with demo.client() as client:
        client.headers["Accept-Encoding"] = "gzip"
        for tag in ("one", "two", "three"):
            before = get_encoded(demo, uri, "gzip", token)
            get_encoded(demo, uri, "zstd", token)
            answer = client.patch(uri, json={"AssetTag": tag}, headers={"If-Match": before.headers["ETag"]})
            assert answer.status_code in (200, 204), answer.text
            for coding in ("gzip", "zstd", "identity"):
                after = get(demo, uri, coding, token)
                assert json.loads(after.plain)["AssetTag"] == tag
                assert after.headers["ETag"] != before.headers["ETag"]
            stale = client.patch(uri, json={"AssetTag": "x"}, headers={"If-Match": before.headers["ETag"]})
            assert stale.status_code == 412


def test_compressed_answers_are_for_those_who_may_read(demo, token):
    uri = ROOT + "/AccountService"
    get(demo, uri, "gzip", token)
    get(demo, uri, "gzip", token)
    with demo.wire() as wire:
        wire.get(uri, "Accept-Encoding: gzip")
        answer = wire.answer()
        assert answer.status_code == 401 and "Content-Encoding" not in answer.headers


def test_without_a_cache_nothing_is_compressed():
    with harness.gateway_alone("--cache-bytes-max", 0) as gateway, harness.connect(gateway.port, tls=True) as wire:
        wire.get(METADATA, "Accept-Encoding: gzip")
        assert "Content-Encoding" not in wire.answer().headers
        wire.get(METADATA, "Accept-Encoding: gzip, identity;q=0")
        assert wire.answer().headers["Content-Encoding"] == "gzip"


def test_a_client_that_reads_gzip_sees_no_difference(demo, root, sensors):
    """requests asks for gzip by itself, and decodes it."""
    for _ in range(3):
        answer = root.get(sensors)
        assert answer.json()["Members@odata.count"] == len(answer.json()["Members"])
    assert answer.headers["Content-Encoding"] in ("gzip", "zstd")
