"""Fixtures: a demo for each module, and clients: as root, as nobody."""

import pathlib
import tempfile

import pytest

import harness


@pytest.fixture()
def tmp_path():
    """In the place of pytest's own: a short path, since sockets are made below it."""
    with tempfile.TemporaryDirectory(prefix="shoal-test-") as folder:
        yield pathlib.Path(folder)


@pytest.fixture(scope="module")
def demo(request):
    """A running demo; a module chooses BOARD, ARGUMENTS (of `shoal demo`) and GATEWAY (options of shoal-gateway)."""
    module = request.module
    with harness.demo(getattr(module, "BOARD", "rack-1u"), getattr(module, "ARGUMENTS", ()), getattr(module, "GATEWAY", ())) as running:
        yield running


@pytest.fixture()
def root(demo):
    with demo.client() as client:
        yield client


@pytest.fixture()
def nobody(demo):
    with demo.client(auth=None) as client:
        yield client
