"""A site of the shipped agreements, ways to make small ones, and a browser."""

import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest
from sample import GOOD

from validator.corpus.find import files_in
from validator.corpus.load import load
from validator.model.agreement import Agreement
from validator.read import data, read_bytes
from validator.report import build_site
from validator.report.site import TOP
from validator.write.folder import replace_folder

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def shipped():
    loaded = load(files_in(ROOT / "agreements"))
    assert loaded.findings == ()
    return loaded.agreements


@pytest.fixture(scope="session")
def site(shipped, tmp_path_factory):
    """The site of the shipped agreements, written once."""
    return write(shipped, tmp_path_factory)


@pytest.fixture(scope="session")
def small():
    """Give the agreement of `sample.py`, with other values at its top."""

    def make(**changes):
        return Agreement.from_data(data(read_bytes(GOOD.encode(), shown="sample").root) | changes)

    return make


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Write a site of some agreements."""
    return lambda agreements, day=None: write(agreements, tmp_path_factory, day)


def write(agreements, tmp_path_factory, day=None):
    folder = tmp_path_factory.mktemp("report") / "site"
    replace_folder(folder, build_site(agreements, day), TOP)
    return folder


@pytest.fixture(scope="module")
def browser():
    """One browser for a module: while it runs, an event loop runs in this process."""
    sync_api = pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        pytest.skip("there is no chromium in the path")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser):
    """Open a page of a site; whatever goes wrong in it fails the test."""

    @contextmanager
    def open_(site, path, **options):
        context = browser.new_context(**options)
        page = context.new_page()
        wrong = []
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message) or dialog.dismiss())
        page.on(
            "requestfailed",  # one the browser gave up because the page was left is no failure
            lambda request: request.failure == "net::ERR_ABORTED" or wrong.append(request.url),
        )
        page.on(
            "request",
            lambda request: request.url.startswith(site.as_uri()) or wrong.append(request.url),
        )
        page.goto(f"{site.as_uri()}/{path}")
        yield page
        context.close()
        assert wrong == []

    return open_
