"""The site in a browser: no error, no request, keys, addresses, sizes, accessibility.

All here, so that one browser serves all, and is gone before other modules run: while it runs, its
driver holds an event loop in this process.
"""

import json
import re
from datetime import date
from itertools import combinations
from random import Random

import pytest

from validator.compare.clause import compared
from validator.compare.comparison import Group, KindPair, comparison
from validator.compare.matrix import Difference, Row, build_matrix
from validator.model.agreement import Coverage
from validator.model.kinds import KINDS
from validator.model.provision import Presence
from validator.model.standing import Status
from validator.render.changes.phrases import label, nothing
from validator.render.comparison.groups import closing, title, told
from validator.render.screen import SIGNS
from validator.report.site import COLUMNS

pytestmark = pytest.mark.browser

PAIR = "irn-rus-2001,irn-rus-2025"
PAGES = (
    "index.html",
    "matrix.html",
    "matrix.html#party=RUS&differences=1",
    f"compare.html#{PAIR}",
    "heat.html",
    "network.html",
    "kinds.html",
    "reading.html",
    "agreement/irn-rus-2025.html",
)


def go(page, site, path):
    """Open a page anew, also where only the part behind # is another, and wait until it is done."""
    page.goto("about:blank")
    page.goto(f"{site.as_uri()}/{path}")
    if path.startswith("compare"):
        page.wait_for_selector("table.comparison")


def address(page):
    """Where the page is by its own account; what the driver was told of may lag behind."""
    return page.evaluate("location.href")


@pytest.fixture(scope="module")
def few(shipped, written, small):
    """A site of a few agreements, for checks that take long on long pages."""
    ids = {"irn-rus-2001", "anzus-1951"}
    return written([*(one for one in shipped if one.id in ids), small()])


def test_no_page_is_wider_than_the_screen(opened, site):
    with opened(site, "index.html") as page:
        for path in PAGES:
            go(page, site, path)
            for width in (320, 768, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                found = page.evaluate("document.documentElement.scrollWidth")
                assert found <= width, (path, width)
            page.set_viewport_size({"width": 360, "height": 740})
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_headings_never_fill_a_frame(opened, site):
    """With large letters on a phone, and in a low window, cells stay in sight."""
    sizes = """() => {
      const frame = document.querySelector("div.matrix, div.heat, div.comparison");
      const corner = frame.querySelector(".corner");
      const head = corner.offsetHeight / frame.clientHeight;
      return [frame.offsetHeight, head, corner.offsetWidth / frame.clientWidth];
    }"""
    with opened(site, "index.html") as page:
        for path in ("matrix.html", "heat.html", f"compare.html#{PAIR}"):
            for width, height, letters in (
                (360, 740, "200%"),
                (740, 360, "100%"),
                (320, 256, "100%"),
            ):
                page.set_viewport_size({"width": width, "height": height})
                go(page, site, path)
                page.evaluate(f"document.documentElement.style.fontSize = '{letters}'")
                frame, head, side = page.evaluate(sizes)
                assert frame < height, (path, width)
                assert head < 0.5, (path, width)
                assert side < 0.55, (path, width)


def test_what_is_tapped_is_large_enough(opened, site):
    """Links in running text aside, as WCAG has it."""
    small = """(all) => all.filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const own = getComputedStyle(one).display !== "inline" && !one.closest(".vh, .skip");
      return own && width > 0 && (width < 24 || height < 24);
    }).map((one) => one.outerHTML)"""
    phone = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
    with opened(site, "index.html", **phone) as page:
        for path in PAGES:
            go(page, site, path)
            tapped = page.locator("a, button, input, select, summary, table.matrix td")
            assert tapped.evaluate_all(small) == [], path


def test_two_agreements_fit_a_phone(opened, site):
    with opened(site, f"compare.html#{PAIR}", viewport={"width": 360, "height": 740}) as page:
        page.wait_for_selector("table.comparison")
        frame = "document.querySelector('div.comparison')"
        assert page.evaluate(f"{frame}.scrollWidth === {frame}.clientWidth")


def test_the_headings_of_a_comparison_stay(opened, site):
    ids = f"{PAIR},prk-rus-2024,anzus-1951,chn-prk-1961,ind-sun-1971,blr-rus-2024"
    with opened(site, f"compare.html#{ids}") as page:
        page.wait_for_selector("table.comparison")
        frame = page.get_by_role("region", name="Comparison")
        frame.focus()
        side, head = frame.evaluate(
            """(frame) => {
              frame.scrollTo(400, 900);
              const box = frame.getBoundingClientRect();
              const of = (cells) => frame.querySelectorAll(cells)[6].getBoundingClientRect();
              const [row, column] = [of("tbody tr:not(.family) > th"), of("thead th")];
              return [row.left - box.left, column.top - box.top];
            }"""
        )
        assert (side, head) == pytest.approx((0, 0), abs=2)


def test_the_heading_of_a_marked_row_stays(opened, site):
    narrow = {"viewport": {"width": 320, "height": 800}}
    with opened(site, "matrix.html#party=RUS&differences=1", **narrow) as page:
        away = page.locator("div.matrix").evaluate(
            """(frame) => {
              frame.scrollTo(40, 0);
              const head = frame.querySelector("tbody th:has(.differs)");
              const { left } = head.getBoundingClientRect();
              return [frame.scrollLeft, left - frame.getBoundingClientRect().left];
            }"""
        )
        assert away == pytest.approx([40, 0], abs=2)


def test_a_page_that_is_pointed_at_in_the_navigation_stands_out(opened, site):
    colour = "(link) => getComputedStyle(link).color"
    with opened(site, "heat.html") as page:
        for link, changes in (
            (page.locator("header.site nav a").first, True),
            (page.locator("footer.site a").first, False),
        ):
            before = link.evaluate(colour)
            link.hover()
            assert (link.evaluate(colour) != before) is changes


@pytest.mark.parametrize(
    "ids", [PAIR, f"{PAIR},prk-rus-2024,anzus-1951,chn-prk-1961,ind-sun-1971,blr-rus-2024"]
)
def test_a_comparison_on_paper_is_whole(opened, site, ids):
    on_paper = {"width": 1060, "height": 750}  # A4 in landscape
    with opened(site, f"compare.html#{ids}", viewport=on_paper) as page:
        page.wait_for_selector("table.comparison")
        page.emulate_media(media="print")
        cells = page.locator("table.comparison :is(th, td)")
        right = "(cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right))"
        assert cells.evaluate_all(right) <= 1060
        said = page.locator("table.comparison details p").first
        assert said.bounding_box()["height"] > 5
        titles = page.locator("tr.family th span")
        size = (
            "(some) => Math.min(...some.map((one) => parseFloat(getComputedStyle(one).fontSize)))"
        )
        assert titles.evaluate_all(size) > 11  # pixels: more than 8 points


CHECKED = (
    "index.html",
    "matrix.html",
    f"compare.html#{PAIR}",
    "heat.html",
    "network.html",
    "reading.html",
    "agreement/irn-rus-2001.html",
    "agreement/irn-rus-2025.html",
)


@pytest.mark.parametrize(
    ("scheme", "paths", "options"),
    [
        ("light", (*CHECKED, "kinds.html"), {}),
        ("dark", CHECKED, {"runOnly": ["color-contrast"]}),  # all else is as it was
    ],
)
def test_nothing_serious_keeps_anybody_out(browser, few, scheme, paths, options):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # for axe itself
    page = context.new_page()
    for path in paths:
        go(page, few, path)
        only = options | {"resultTypes": ["violations"]}
        found = axe.Axe().run(page, options=only).response["violations"]
        serious = [one for one in found if one["impact"] in {"serious", "critical"}]
        assert [(one["id"], one["nodes"][0]["html"]) for one in serious] == [], path
    context.close()


def focused(page):
    """The kind and the agreement of the cell that has the focus, and what it says."""
    return page.evaluate(
        """() => {
          const cell = document.activeElement.closest("td, th");
          const table = cell.closest("table");
          const column = table.tHead.rows[0].cells[cell.cellIndex].textContent.trim();
          return [cell.parentElement.cells[0].textContent.trim(), column, cell.textContent];
        }"""
    )


OWN_TEXT = """(element) => [...element.childNodes]
  .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data)"""


def test_the_matrix_by_keyboard(opened, site, shipped):
    expect = pytest.importorskip("playwright.sync_api").expect
    first, second = shipped[0].id, shipped[1].id
    with opened(site, "matrix.html") as page:
        page.locator("table.matrix [tabindex='0']").focus()
        assert page.locator("table.matrix [tabindex='0']").count() == 1
        assert focused(page) == ["mutual-defence", first, f"{SIGNS.silent}silent"]
        page.keyboard.press("ArrowRight")
        assert focused(page) == ["mutual-defence", second, f"{SIGNS.present}present"]
        page.keyboard.press("ArrowDown")
        assert focused(page)[:2] == ["consultation", second]
        page.keyboard.press("Home")
        assert focused(page)[0] == "consultation"
        page.keyboard.press("Control+End")
        assert focused(page)[:2] == [list(KINDS)[-1], shipped[-1].id]
        page.keyboard.press("Control+Home")
        page.keyboard.press("ArrowRight")
        card = page.locator("[data-card]")
        card.get_by_text("mutual-defence").wait_for()
        described = page.locator("table.matrix td:focus")
        for part in ("present", "(ANZUS) anzus-1951", "declare · art. IV, V", "Basis: text"):
            assert part in card.inner_text()
            expect(described).to_have_accessible_description(re.compile(re.escape(part)))
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.closest('[data-card]') !== null")
        assert card.locator("[data-said] > p").all_inner_texts() == [
            f"{SIGNS.present} present",
            "mutual-defence Mutual defence (a defense pact; Correlates of War type I)",
            "In: Security Treaty between Australia, New Zealand and the United States of America "
            "(ANZUS) anzus-1951",
            "A duty to assist a party that is attacked.",
            "Page of the agreement",
        ]
        assert card.locator("[data-said]").evaluate(OWN_TEXT) == []
        page.keyboard.press("Escape")
        assert focused(page)[:2] == ["mutual-defence", second]
        assert card.is_hidden()


def test_the_card_of_a_cell_that_is_pointed_at(opened, site):
    with opened(site, "matrix.html#party=IRN") as page:
        column = [
            page.locator("table.matrix thead th").nth(n).inner_text() for n in range(4)
        ].index("irn-rus-2025")
        row = page.locator("tr[data-kind]", has_text="no-third-party-aid")
        row.locator("td").nth(column).hover()
        card = page.locator("[data-card]")
        card.get_by_text("shall-not · art. 3(3)").wait_for()
        link = card.locator(".source a")
        assert link.get_attribute("href").startswith("http")
        assert link.get_attribute("rel") == "noreferrer noopener"
        page.mouse.move(5, 5)
        card.wait_for(state="hidden")


def test_a_card_is_reached_on_the_way_over_other_cells(opened, site):
    with opened(site, "matrix.html") as page:
        cell = page.locator("tr[data-kind]", has_text="mutual-defence").locator("td.p").first
        cell.hover()
        card = page.locator("[data-card]")
        card.locator(".source").first.wait_for()
        said = card.inner_text()
        start, box = cell.bounding_box(), card.bounding_box()
        page.mouse.move(start["x"] + 5, start["y"] + 5)
        page.mouse.move(box["x"] + 50, box["y"] + 50, steps=40)
        assert card.inner_text() == said
        card.locator("a").last.click()
        assert "#kind-mutual-defence" in page.url


def test_a_chosen_cell_keeps_its_card_until_it_is_closed(opened, site):
    with opened(site, "matrix.html") as page:
        row = page.locator("tr[data-kind]", has_text="mutual-defence")
        card = page.locator("[data-card]")
        present = row.locator("td.p")
        present.first.click()
        card.locator(".source").first.wait_for()
        said = card.inner_text()
        present.last.hover()
        page.locator("h1").hover()
        page.locator("#party").focus()
        page.wait_for_timeout(500)  # longer than a card that is not kept stays
        assert card.inner_text() == said
        page.keyboard.press("Escape")
        assert card.is_hidden()
        present.last.hover()
        card.wait_for()
        page.keyboard.press("Escape")  # of a card that was only pointed at, too
        assert card.is_hidden()
        present.last.click()
        card.get_by_role("button", name="Close the card").click()
        assert card.is_hidden()


def test_a_card_goes_with_its_cell_or_goes_away(opened, site):
    with opened(site, "matrix.html") as page:
        card = page.locator("[data-card]")
        cell = page.locator("tr[data-kind]", has_text="consultation").locator("td").nth(3)
        frame = page.locator("div.matrix")
        cell.click()
        card.wait_for()
        page.locator("#party").focus()
        before = [cell.bounding_box()["x"], card.bounding_box()["x"]]
        frame.evaluate("(frame) => frame.scrollBy(40, 0)")
        page.wait_for_function(
            "(x) => document.querySelector('[data-card]').getBoundingClientRect().x < x",
            arg=before[1],
        )
        after = [cell.bounding_box()["x"], card.bounding_box()["x"]]
        assert after == pytest.approx([before[0] - 40, before[1] - 40], abs=1)
        page.keyboard.press("Escape")
        cell.hover()
        card.wait_for()
        frame.evaluate("(frame) => frame.scrollBy(0, 200)")
        page.wait_for_function(  # then it is that of the cell now pointed at
            """() => {
              const kind = document.querySelector("[data-card]:not([hidden]) .what strong");
              return kind && kind.textContent !== "consultation";
            }"""
        )


def test_on_a_phone_a_card_does_not_lie_over_its_cell(opened, site):
    phone = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
    with opened(site, "matrix.html", **phone) as page:
        for row in (page.locator("tr[data-kind]").first, page.locator("tr[data-kind]").last):
            cell = row.locator("td").first
            cell.tap()
            card = page.locator("[data-card]")
            card.get_by_text(row.locator("th").inner_text(), exact=True).wait_for()
            box = cell.bounding_box()
            assert box["y"] + box["height"] <= card.bounding_box()["y"]


def test_the_corner_of_the_matrix_is_no_cell(opened, site):
    with opened(site, "matrix.html") as page:
        page.locator(".corner").click(position={"x": 10, "y": 10})
        assert page.evaluate("document.activeElement.tagName") != "TD"
        assert page.locator("[data-card]").is_hidden()


def test_filters_are_in_the_address_and_the_back_button_takes_them_away(opened, site, shipped):
    told = "[data-told]"
    with opened(site, "matrix.html") as page:
        assert page.inner_text(told) == f"{len(shipped)} agreements; 88 kinds."
        page.select_option("#party", "RUS")
        assert address(page).endswith("matrix.html#party=RUS")
        assert page.inner_text(told) == "8 agreements; 88 kinds."
        page.fill("#from", "2020")
        page.keyboard.press("Tab")
        assert address(page).endswith("#party=RUS&from=2020")
        assert page.inner_text(told).startswith("3 agreements;")
        assert page.locator("table.matrix thead th").all_inner_texts() == [
            "blr-rus-2024", "irn-rus-2025", "prk-rus-2024",
        ]  # fmt: skip
        page.go_back()
        assert page.inner_text(told) == "8 agreements; 88 kinds."
        assert page.input_value("#from") == ""
        page.go_back()
        assert page.inner_text(told) == f"{len(shipped)} agreements; 88 kinds."
        page.goto("about:blank")
        page.goto(f"{site.as_uri()}/matrix.html#family=defence&differences=1&force=2000-01-01")
        assert page.is_checked("#differences")
        assert page.input_value("#force") == "2000-01-01"
        on = [one for one in shipped if str(one.status_on(date(2000, 1, 1))) == "in-force"]
        assert page.inner_text(told).startswith(f"{len(on)} agreements;")
        page.get_by_role("button", name="Clear").click()
        assert page.inner_text(told) == f"{len(shipped)} agreements; 88 kinds."


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("party=XXX", "No agreement here has a party with the code “XXX”."),
        ("family=foo", "There is no family “foo”."),
        ("from=2010&to=1990", "The first year, 2010, is later than the last, 1990."),
        ("from=abc", "“abc” is not a year of four digits."),
        ("force=2000-13-45", "“2000-13-45” is not a day like 2000-01-31."),
        ("force=2001-02-29", "“2001-02-29” is not a day like 2000-01-31."),
        ("to=1800", "No agreement fits all filters."),
        ("party=IRN&to=1940&differences=1", "One agreement alone cannot differ"),
    ],
)
def test_a_matrix_that_shows_nothing_says_why(opened, site, state, said):
    with opened(site, f"matrix.html#{state}") as page:
        assert said in page.inner_text("[data-told]")
        assert page.locator("div.matrix").is_hidden()


def test_kinds_that_differ_in_content_alone_are_marked(opened, site, shipped):
    ids = {"irn-rus-2001", "irn-rus-2025"}
    rows = build_matrix([one for one in shipped if one.id in ids]).differing
    alone = {row.type for row in rows if len({cell.state for cell in row.cells.values()}) == 1}
    assert alone
    with opened(site, "matrix.html#party=IRN&from=2001&differences=1") as page:
        assert page.locator("table.matrix thead th").all_inner_texts() == sorted(ids)
        marked = page.locator("tbody tr:has(.differs) th a").all_inner_texts()
        assert set(marked) == alone
        page.locator("tr[data-kind]", has_text="duration").locator("td").first.click()
        card = page.locator("[data-card]")
        card.get_by_text("Differs from others shown in: term").wait_for()


def test_the_card_of_a_marked_row_says_how_its_cell_stands(opened, site):
    lacks = "One agreement shown has a clause that another lacks."
    with opened(site, "matrix.html#party=BRA&differences=1") as page:
        card = page.locator("[data-card]")
        page.locator("tr[data-kind]", has_text="joint-body").locator("td").first.click()
        card.get_by_text(f"≠ {lacks}").wait_for()
        go(page, site, "matrix.html#party=RUS&differences=1")
        marked = page.locator("tr[data-kind]:has(.differs)")
        marked.locator("td.u").first.click()
        said = card.get_by_text("Not known to differ from the others shown itself.")
        said.wait_for()
        assert said.locator(".differs").count() == 0


def test_a_printed_matrix_says_what_it_is_filtered_by(opened, site):
    state = "party=RUS&from=1990&force=2000-01-01&family=defence&differences=1&order=signed"
    with opened(site, f"matrix.html#{state}") as page:
        asked = page.locator("[data-asked]")
        assert asked.is_hidden()
        page.emulate_media(media="print")
        assert asked.inner_text() == (
            "Shown: with Russia; signed in 1990 or later; in force on 2000-01-01; "
            "kinds of the family Defence; kinds known to differ; by date of signature."
        )


def test_a_printed_list_says_what_is_searched_and_has_its_headings(opened, site):
    with opened(site, "index.html#q=iran&party=RUS&sort=signed") as page:
        asked = page.locator("[data-asked]")
        assert asked.is_hidden()
        page.emulate_media(media="print")
        assert asked.inner_text() == "Shown: found by “iran”; with Russia."
        look = """(all) => all.map((one) => {
          const { display } = getComputedStyle(one);
          return display + getComputedStyle(one, "::after").content;
        })"""
        heads = page.locator(".list thead button").evaluate_all(look)
        assert set(heads) == {"contentsnone"}  # repeated on every page, and without arrows


def test_on_paper_nothing_has_the_focus(opened, site):
    with opened(site, "matrix.html") as page:
        page.locator("table.matrix [tabindex='0']").focus()
        page.keyboard.press("ArrowRight")
        page.emulate_media(media="print")
        outline = page.locator("td:focus").evaluate("(cell) => getComputedStyle(cell).outlineStyle")
        assert outline == "none"


def rows(agreements):
    """Give a way to the rows of any of some agreements, without making their cells anew."""
    whole = build_matrix(agreements).rows
    return lambda ids: [
        Row(row.type, row.family, {name: row.cells[name] for name in ids}) for row in whole
    ]


def in_the_browser(opened, site, groups, script):
    """What a script says of groups of agreements, kind by kind."""
    with opened(site, "compare.html") as page:
        said = page.evaluate(
            """async ([groups, script]) => {
              const { index, details } = Agreements;
              const say = eval(script);
              const all = new Map();
              for (const one of index.agreements) {
                all.set(one.id, [one, await details(one.id)]);
              }
              return JSON.stringify(groups.map((ids) => {
                const columns = ids.map((id) => all.get(id)[0]);
                const coded = ids.map((id) => all.get(id)[1]);
                return index.kinds.map((_, kind) => say(columns, kind, coded));
              }));
            }""",
            [groups, script],
        )
    return json.loads(said)


OF_ROW = """(columns, kind) => {
  const { ofRow, uneven } = Agreements.difference;
  const fields = columns.length > 2 ? Agreements.index.kinds[kind].fields : [];
  const lines = fields.map((_, at) => at).filter((at) => at > 2 && uneven(columns, kind, at));
  return [ofRow(columns, kind), lines];
}"""


def of_row(row):
    names = compared(KINDS[row.type])
    lines = row.uneven if len(row.cells) > 2 else ()
    return [str(row.difference), [names.index(name) for name in lines]]


OF_PAIR = """(columns, kind, coded) => {
  const group = Agreements.difference.ofPair(...columns, kind);
  if (!["different", "alike"].includes(group)) {
    return [group, [], 0];
  }
  const lines = Agreements.sides.lines(kind, columns, coded);
  const told = lines.filter((line) => line.differs);
  const said = told.map((one) => [one.label, one.left, one.right, one.way || ""]);
  return [group, said, lines.length - told.length];
}"""


def of_pair(row):
    pair = KindPair(row.type, row.family, *row.cells.values())
    if pair.group not in {Group.DIFFERENT, Group.ALIKE}:
        return [str(pair.group), [], 0]
    return [str(pair.group), list(map(line, pair.changes)), pair.open_fields]


def line(change):
    """What the page says of a change: what it is of, and both sides."""
    before, after = change.before, change.after
    if field := change.subject.field:
        sides = (", ".join(side.words) or nothing(field) for side in (before, after))
        return [label(field), *sides, str(change.direction or "")]
    name = "one clause more" if after else "one clause less"
    sides = ("; ".join(side.words) or "present" if side else "" for side in (before, after))
    return [name, *sides, ""]


def pairs_of(agreements):
    return [list(pair) for pair in combinations([one.id for one in agreements], 2)]


def test_differences_are_those_of_the_terminal(opened, site, shipped):
    ids = [one.id for one in shipped]
    chance = Random(4)
    groups = pairs_of(shipped)
    groups += [chance.sample(ids, chance.randint(3, 6)) for _ in range(50)] + [ids]
    of = rows(shipped)
    expected = [[of_row(row) for row in of(group)] for group in groups]
    assert in_the_browser(opened, site, groups, OF_ROW) == expected
    assert {word for row in expected for word, _ in row} == set(Difference)


def test_two_agreements_differ_in_what_the_terminal_tells(opened, site, shipped):
    of = rows(shipped)
    groups = pairs_of(shipped)
    expected = [[of_pair(row) for row in of(group)] for group in groups]
    assert in_the_browser(opened, site, groups, OF_PAIR) == expected


def test_the_counts_of_two_agreements_are_those_of_the_terminal(opened, site, shipped):
    by_id = {one.id: one for one in shipped}
    with opened(site, "compare.html") as page:
        for ids in ("ind-sun-1971,deu-sun-1939", PAIR, "irn-rus-2025,anzus-1951"):
            go(page, site, f"compare.html#{ids}")
            compared = comparison(build_matrix([by_id[name] for name in ids.split(",")]))
            assert page.inner_text("[data-told]") == closing(compared)
            titles = page.locator("tr.family").all_inner_texts()
            shown = [
                f"{title(compared, group)} ({len(compared.of(group))})"
                for group in told(compared, only_differences=False)
            ]
            if unknown := compared.of(Group.UNKNOWN):
                shown.append(f"Unknown in both ({len(unknown)})")
            assert titles == shown


def mixed(chance, pool, one):
    """An agreement with clauses that have some fields from other clauses of their kind."""
    parties = chance.sample(one.parties, chance.randint(1, len(one.parties)))
    provisions = []
    for kind in chance.sample(sorted(pool), 8):
        for _ in range(chance.choice((1, 2, 3, 5))):
            part = chance.choice(pool[kind])
            names = chance.sample(compared(type(part)), 3)
            update = {name: getattr(chance.choice(pool[kind]), name) for name in names}
            bearers = {"obligors": tuple(p.code for p in parties[:1] if chance.random() < 0.2)}
            named = {"id": chance.choice((None, "a", "b"))}
            provisions.append(part.model_copy(update=update | bearers | named))
    coverage = chance.choice(list(Coverage))
    return one.model_copy(
        update={"parties": parties, "provisions": tuple(provisions), "coverage": coverage}
    )


def test_clauses_mixed_at_random_are_matched_as_on_the_terminal(opened, written, shipped):
    pool = {}
    for one in shipped:
        for part in one.provisions:
            if part.presence is Presence.PRESENT:
                pool.setdefault(part.type, []).append(part)
    often = {kind: pool[kind] for kind in sorted(pool, key=lambda kind: -len(pool[kind]))[:12]}
    chance = Random(4)
    agreements = [mixed(chance, often, one) for one in shipped[:30]]
    groups = pairs_of(agreements)
    of = rows(agreements)
    expected = [[of_pair(row) for row in of(group)] for group in groups]
    assert in_the_browser(opened, written(agreements), groups, OF_PAIR) == expected


def test_a_comparison_has_an_address(opened, site, shipped):
    with opened(site, "compare.html") as page:
        pick = page.locator("#pick")
        for words, chosen in (("mutual relations iran", "irn-rus-2001"), ("irn-rus-2025", None)):
            pick.fill(words)
            page.keyboard.press("ArrowDown")
            selected = page.locator("[role=option][aria-selected=true]")
            assert pick.get_attribute("aria-activedescendant") == selected.get_attribute("id")
            assert chosen in {None, selected.get_attribute("data-id")}
            page.keyboard.press("Enter")
        assert address(page).endswith(f"compare.html#{PAIR}")
        table = page.locator("table.comparison")
        table.wait_for()
        rows = table.locator("tbody.different tr:not(.family):not(.value) > th a").all_inner_texts()
        by_id = {one.id: one for one in shipped}
        matrix = build_matrix([by_id[name] for name in PAIR.split(",")])
        assert sorted(rows) == sorted(row.type for row in matrix.differing)
        term = table.locator("tr.value", has_text="term").first
        assert [text.strip() for text in term.locator("td").all_inner_texts()] == [
            "10 years",
            "20 years (longer)",
        ]
        page.check("#differences")
        assert address(page).endswith(f"#{PAIR}&differences=1")
        assert table.locator("tbody").count() == 2  # only in the second, and different
        page.get_by_role("button", name="Remove irn-rus-2001").click()
        assert address(page).endswith("#irn-rus-2025&differences=1")
        page.go_back()
        page.go_back()
        table.wait_for()
        assert address(page).endswith(f"compare.html#{PAIR}")


def test_a_comparison_of_differences_only_says_what_is_left_out(opened, site):
    with opened(site, f"compare.html#{PAIR}&differences=1") as page:
        page.wait_for_selector("table.comparison")
        told = "[data-told]"
        assert page.inner_text(told).endswith(" What is not known to differ is left out.")
        some = page.locator("table.comparison tbody").count()
        for state in ("&differences=0", "&differences"):
            go(page, site, f"compare.html#{PAIR.replace(',', ',%20')}{state}")
            assert not page.is_checked("#differences")
            assert page.locator("[data-chosen] li").count() == 2
            assert page.locator("table.comparison tbody").count() > some
            assert "left out" not in page.inner_text(told)
        go(page, site, "matrix.html#differences=0")
        assert "≠" not in page.inner_text(told)
        assert not page.is_checked("#differences")


def test_a_comparison_without_differences_says_so(opened, written, small):
    site = written([small(), small(id="irn-rus-2025-again")])
    with opened(site, "compare.html#irn-rus-2025,irn-rus-2025-again&differences=1") as page:
        page.wait_for_selector("table.comparison")
        assert " No difference is known; all else is left out." in page.inner_text("[data-told]")


def test_an_unknown_cell_is_never_a_difference(opened, site):
    with opened(site, "compare.html#irn-rus-2025,prk-rus-2024&differences=1") as page:
        page.wait_for_selector("table.comparison")
        cells = page.locator("tbody.different tr:not(.family):not(.value)")
        for row in cells.all():
            letters = [cell.get_attribute("class") for cell in row.locator("td").all()]
            assert "u" not in letters


@pytest.mark.parametrize(
    "path", ["matrix.html#party=RUS&differences=1", f"compare.html#{PAIR}", "index.html#q=iran"]
)
def test_the_skip_link_moves_the_focus_and_keeps_what_is_shown(opened, site, path):
    with opened(site, path) as page:
        page.wait_for_function("document.querySelector('[data-told]').textContent !== ''")
        told = page.inner_text("[data-told]")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        assert address(page).endswith(path)
        assert page.inner_text("[data-told]") == told


def test_the_list_is_searched_and_sorted(opened, site):
    with opened(site, "index.html") as page:
        page.fill("#q", "nowhere")
        assert page.inner_text("[data-told]") == "0 agreements. None fits all that is asked for."
        page.fill("#q", "iran russia")
        assert page.inner_text("[data-told]") == "2 agreements."
        page.get_by_role("button", name="Signed").click()
        page.get_by_role("button", name="Signed").click()
        rows = page.locator("table.list tbody th .id").all_inner_texts()
        assert rows[0] == "irn-rus-2025"
        assert address(page).endswith("#q=iran+russia&sort=signed&down")
        signed = page.locator("[data-sort=signed]")
        assert signed.get_attribute("aria-sort") == "descending"


def test_the_back_button_takes_a_search_away_and_no_more(opened, site, shipped):
    with opened(site, "index.html") as page:
        page.select_option("#party", "RUS")
        page.locator("#q").press_sequentially("iran")
        assert address(page).endswith("#party=RUS&q=iran")
        assert page.inner_text("[data-told]") == "2 agreements."
        page.locator("#q").blur()
        page.go_back()
        assert address(page).endswith("#party=RUS")
        assert page.input_value("#q") == ""
        assert page.inner_text("[data-told]") == "8 agreements."
        page.locator("#q").press_sequentially("ir")  # again a step of its own
        page.go_back()
        assert address(page).endswith("#party=RUS")
        page.go_back()
        assert page.inner_text("[data-told]") == f"{len(shipped)} agreements."


def test_a_list_of_an_unknown_party_says_so(opened, site):
    with opened(site, "index.html#party=XXX") as page:
        assert page.inner_text("[data-told]") == (
            "0 agreements. No agreement here has a party with the code “XXX”. "
            "None fits all that is asked for."
        )


def test_a_site_of_one_day_knows_no_events_after_it(opened, written, small):
    known = "Events are known only until 2025-12-31, the day of this site."
    site = written([small(), small(id="irn-rus-2025-again")], day=date(2025, 12, 31))
    with opened(site, "matrix.html#force=2026-01-01") as page:
        assert known in page.inner_text("[data-told]")
        assert page.get_attribute("#force", "max") == "2025-12-31"
        go(page, site, "matrix.html#force=2025-12-31")
        assert known not in page.inner_text("[data-told]")


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("turkiye", "Türkiye"),
        ("cooperation", "co-operation"),
        ("стратегическом партнерстве", "irn-rus-2025"),
        ("STRATEGIC partnership korea", "prk-rus-2024"),
    ],
)
def test_a_search_looks_past_accents_hyphens_capitals_and_languages(opened, site, typed, same):
    with opened(site, "index.html") as page:
        found = []
        for text in (typed, same):
            page.fill("#q", text)
            found.append(page.locator("table.list tbody th .id").all_inner_texts())
        assert found[0] == found[1] != []


def test_the_choice_of_agreements_says_how_many_there_are(opened, site, shipped):
    with opened(site, f"compare.html#{PAIR}") as page:
        page.wait_for_selector("table.comparison")
        options = page.locator("#found")
        page.get_by_role("button", name="Remove irn-rus-2001").click()
        assert page.evaluate("document.activeElement.id") == "pick"
        assert options.is_hidden()
        page.locator("#pick").click()
        told = page.locator("[data-picker] [role=status]")
        assert f"The first 12 of {len(shipped) - 1} agreements" in told.inner_text()
        page.fill("#pick", "mutual relations iran")
        assert told.inner_text() == "1 agreement found."
        page.fill("#pick", "nowhere")
        assert told.inner_text() == "No agreement found."
        assert options.is_hidden()


def test_a_comparison_of_nothing_says_why(opened, site):
    with opened(site, "compare.html#foo,bar") as page:
        assert page.inner_text("[data-told]") == "Choose two or more that are here."
        assert "no agreement here has the id foo" in page.inner_text("[data-chosen]")


@pytest.mark.parametrize("path", ["index.html", "network.html"])
def test_lists_on_a_phone_keep_their_headings(opened, site, path):
    with opened(site, path, viewport={"width": 360, "height": 740}) as page:
        heads = page.get_by_role("columnheader").count()
        row = page.get_by_role("table").get_by_role("row").nth(1)
        labels = row.get_by_role("cell").evaluate_all(
            "(cells) => cells.map((cell) => getComputedStyle(cell, '::before').content)"
        )
        assert heads == len(labels) + 1
        assert all(re.fullmatch(r'"[A-Z][a-z ]+" ": "|"[A-Z][a-z ]+: "', one) for one in labels)


def test_forced_colours_leave_what_colour_alone_said(opened, site):
    with opened(site, "heat.html", forced_colors="active") as page:
        lines = page.locator("header.site nav a").evaluate_all(
            "(all) => all.map((one) => getComputedStyle(one).borderBottomWidth)"
        )
        assert len(set(lines)) == 2
        look = """(all) => all.map((one) => {
          const { borderLeftWidth, borderLeftStyle } = getComputedStyle(one);
          return `${borderLeftWidth} ${borderLeftStyle}`;
        })"""
        boxes = page.locator(".ramp span").evaluate_all(look)
        assert len(set(boxes)) == len(boxes) == 7


def test_where_the_system_sets_the_colours_it_also_chooses_light_or_dark(opened, site):
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    with opened(site, "compare.html", color_scheme="dark", forced_colors="active") as page:
        page.evaluate("localStorage.setItem('agreements-theme', 'light')")
        go(page, site, "index.html")
        assert page.evaluate(scheme) == "light dark"
        assert page.locator(".theme").is_hidden()
        go(page, site, "matrix.html")
        page.goto(f"{site.as_uri()}/compare.html")
        page.fill("#pick", "iran")
        page.keyboard.press("ArrowDown")
        marks = page.locator("[role=option]").evaluate_all(
            "(all) => all.map((one) => getComputedStyle(one).outlineStyle)"
        )
        assert marks[0] == "solid"
        assert set(marks[1:]) == {"none"}


def test_every_status_on_a_timeline_has_a_look_of_its_own(opened, site):
    with opened(site, "agreement/irn-rus-2025.html") as page:
        look = """(bar, words) => words.map((word) => {
          bar.setAttribute("class", `bar ${word}`);
          const { fill, strokeDasharray } = getComputedStyle(bar);
          return fill + strokeDasharray;
        })"""
        words = [str(one) for one in Status if one is not Status.NOT_SIGNED]
        looks = page.locator(".timeline .bar").first.evaluate(look, words)
        assert len(set(looks)) == len(words)


def test_no_arrow_of_a_link_stands_alone_on_a_line(opened, site):
    alone = """(all) => all.filter((one) => {
      const before = [...one.previousElementSibling.getClientRects()].at(-1);
      return one.getBoundingClientRect().top > before.bottom - 2;
    }).length"""
    with opened(site, "agreement/irn-rus-2025.html") as page:
        for width in (320, 480, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.locator(".cite a + .web").evaluate_all(alone) == 0, width


def test_what_is_told_of_a_party_is_in_sight(opened, site):
    with opened(site, "network.html") as page:
        page.locator("svg a").last.focus()
        told = page.locator("[data-told]")
        assert "other part" in told.inner_text()
        assert 0 <= told.bounding_box()["y"] < page.viewport_size["height"]
        assert page.get_by_role("group", name="Parties on a circle").count() == 1


def test_without_scripts_everything_can_be_read(opened, site, shipped):
    with opened(site, "matrix.html", java_script_enabled=False) as page:
        assert page.locator("table.matrix tbody td").count() == len(shipped) * len(KINDS)
        assert page.locator(".filters").is_hidden()
        page.locator("thead a", has_text="irn-rus-2025").click()
        assert page.locator("h1").inner_text().startswith("Treaty on the Comprehensive")
        page.goto(f"{site.as_uri()}/index.html")
        assert page.locator("table.list tbody tr").count() == len(shipped)
        page.goto(f"{site.as_uri()}/compare.html")
        assert "needs JavaScript" in page.locator("main").inner_text()


def test_the_colours_can_be_switched_and_are_kept(opened, site):
    paper = "getComputedStyle(document.body).backgroundColor"
    with opened(site, "index.html", color_scheme="light") as page:
        light = page.evaluate(paper)
        page.get_by_role("button", name="Switch to dark colours").click()
        dark = page.evaluate(paper)
        assert light != dark
        page.goto(f"{site.as_uri()}/heat.html")
        assert page.evaluate(paper) == dark


def test_windows_of_a_long_matrix(opened, written, small):
    site = written([small(id=f"irn-rus-2025-n{n:03}") for n in range(2 * COLUMNS + 5)])
    with opened(site, "matrix.html") as page:
        head = page.locator("table.matrix thead th")
        assert head.count() == COLUMNS
        assert page.inner_text("[data-told]") == (
            "125 agreements, 1 to 60 in this window; 88 kinds."
        )
        page.locator("table.matrix [tabindex='0']").focus()
        page.keyboard.press("End")
        page.keyboard.press("ArrowRight")
        assert focused(page)[1] == "irn-rus-2025-n060"
        assert address(page).endswith("#at=2")
        page.keyboard.press("ArrowLeft")
        assert focused(page)[1] == "irn-rus-2025-n059"
        page.keyboard.press("PageDown")
        page.keyboard.press("PageDown")
        page.keyboard.press("PageDown")
        assert head.count() == 5


def test_the_buttons_of_a_long_list_keep_the_focus(opened, written, small):
    site = written([small(id=f"irn-rus-2025-n{n:03}") for n in range(250)])
    pressed = "document.activeElement.textContent"
    with opened(site, "index.html") as page:
        page.get_by_role("button", name="Next").focus()
        page.keyboard.press("Enter")
        assert "101 to 200 below" in page.inner_text("[data-told]")
        assert page.evaluate(pressed) == "Next"
        page.wait_for_function(
            """() => {
              const { top } = document.querySelector("[data-told]").getBoundingClientRect();
              return top >= 0 && top < innerHeight;
            }"""
        )
        go(page, site, "index.html#at=1.5")  # there is no half of a part
        assert "1 to 100 below" in page.inner_text("[data-told]")
        go(page, site, "index.html#at=2")
        page.get_by_role("button", name="Next").focus()
        page.keyboard.press("Enter")
        assert page.evaluate(pressed) == "Previous"  # there is no next one
        page.keyboard.press("Enter")
        assert "101 to 200 below" in page.inner_text("[data-told]")
        assert page.evaluate(pressed) == "Previous"


def test_hostile_text_does_nothing(opened, written, small):
    attack = "<img src=x onerror=alert(1)></script><script>alert(1)</script>{{7*7}}"
    hostile = small(
        title=attack,
        note=attack,
        sources={
            "tass": {
                "kind": "news", "title": attack, "read": "whole",
                "url": 'https://example.org/"onclick=alert(1)',
            },
            "epoch-times": {"kind": "news", "title": attack, "read": "whole"},
        },
    )  # fmt: skip
    other = small(id="irn-rus-2024", title=attack)
    site = written([other, hostile])
    paths = [
        "index.html", "matrix.html", "compare.html#irn-rus-2024,irn-rus-2025", "heat.html",
        "network.html", "agreement/irn-rus-2025.html",
        "matrix.html#party=%3Cimg src=x onerror=alert(1)%3E&at=%3Cscript%3E",
        "compare.html#%3Cimg src=x onerror=alert(1)%3E,irn-rus-2025",
    ]  # fmt: skip
    for path in paths:
        with opened(site, path) as page:
            if path == "matrix.html":
                page.locator("td.p").first.hover()
                page.locator("[data-card] .source").first.wait_for()
            if path == paths[2]:
                page.wait_for_selector("table.comparison")
            assert page.locator("img").count() == 0
            assert page.locator("script:not([src])").count() == 0
