"""What a notebook gets: values, selections, data frames, tables of HTML."""

from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from sample import GOOD
from treaties import treaty

from validator import api
from validator.compare.cell import State
from validator.model.kinds import KINDS


@pytest.fixture(scope="module")
def corpus():
    return api.load()


class Page(HTMLParser):
    """Counts tags and attributes, and keeps the text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.text = [], set(), ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text += data


def test_public_names():
    for name in api.__all__:
        said = getattr(api, name).__doc__
        # A data class without a docstring gets its signature for one.
        assert said, name
        assert not said.startswith(f"{name}("), name


def test_a_folder_without_agreements_is_no_corpus(tmp_path):
    with pytest.raises(ValueError, match="there are no YAML files in "):
        api.load(tmp_path)


def test_load_a_folder_or_files(tmp_path):
    (tmp_path / "irn-rus-2025.yaml").write_text(GOOD)
    file = tmp_path / "irn-rus-2025.yaml"
    for source in (tmp_path, str(tmp_path), [file], [file, file], [tmp_path, file]):
        assert api.load(source).ids == ("irn-rus-2025",)


def test_files_with_mistakes(tmp_path):
    (tmp_path / "irn-rus-2025.yaml").write_text(GOOD.replace("years: 20", "years: many"))
    with pytest.raises(api.LoadError, match=r"irn-rus-2025\.yaml:15:19: ") as caught:
        api.load(tmp_path)
    (found,) = caught.value.findings
    line = 1 + GOOD.splitlines().index("    term: {years: 20}")
    assert (found.code, found.span.start.line) == ("AGR205", line)


def test_a_corpus(corpus):
    assert len(list(corpus)) == len(corpus) == len(corpus.ids)
    assert corpus["irn-rus-2025"].id == "irn-rus-2025"
    assert ("no-such" in corpus, "irn-rus-2025" in corpus) == (False, True)
    assert corpus["irn-rus-2025"] in corpus
    assert corpus["irn-rus-2025"].model_copy(update={"title": "Another"}) not in corpus
    assert (
        repr(corpus.select(between=("IRN", "RUS"))) == "<2 agreements: irn-rus-2001, irn-rus-2025>"
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("irn-rus-2052", 'no agreement "irn-rus-2052": did you mean "irn-rus-2025"\\?'),
        ("nope", 'no agreement "nope": `ids` has all'),
    ],
)
def test_an_id_that_is_not_there(corpus, name, hint):
    with pytest.raises(KeyError, match=hint):
        corpus[name]
    with pytest.raises(KeyError, match=hint):
        corpus.similar(name)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"party": "Russia"}, "write RUS"),
        ({"type": "navel-visits"}, 'did you mean "naval-visits"'),
        ({"signed": "17 January 2025"}, "is not a time"),
        ({"as_of": "2025"}, "is not a day"),
        ({"signed": 12345}, '"12345" is not a time'),
        ({"between": "RUS"}, 'between: "RUS" is one alone: give two, such as'),
        ({"between": ["RUS"]}, 'between: "RUS" is one alone'),
        ({"between": ("RUS", "RUS")}, "between: RUS is there twice"),
    ],
)
def test_a_word_that_cannot_be_read(corpus, asked, message):
    with pytest.raises(ValueError, match=message):
        corpus.select(**asked)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"party": 7}, "party: 7 is no word"),
        ({"party": ["RUS", None]}, "party: None is no word"),
        ({"as_of": 1990}, 'as_of: 1990 is not a day: give "2025-01-17"'),
        ({"in_force_on": [None]}, "in_force_on: None is not a day"),
        ({"in_force_on": 1990}, "in_force_on: 1990 is not a day"),
        ({"signed": 19.5}, "signed: 19.5 is not a time"),
        ({"signed": True}, "signed: True is not a time"),
    ],
)
def test_what_is_no_word(corpus, asked, message):
    with pytest.raises(TypeError, match=message):
        corpus.select(**asked)


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        ({"party": None, "type": None, "between": None, "signed": None}, {}),
        ({"signed": 2001}, {"signed": "2001"}),
        ({"signed": [1955, date(2025, 1, 17)]}, {"signed": ["1955", "2025-01-17"]}),
        (
            {"party": "RUS", "as_of": date(1995, 1, 1)},
            {"party": "RUS", "as_of": "1995-01-01"},
        ),
        ({"signed": datetime(2025, 1, 17, 12, tzinfo=UTC)}, {"signed": "2025-01-17"}),
        ({"in_force_on": date(1960, 1, 1)}, {"in_force_on": "1960-01-01"}),
    ],
)  # fmt: skip
def test_the_same_in_other_forms(corpus, asked, same):
    assert corpus.select(**asked).ids == corpus.select(**same).ids


def test_a_status_without_a_day_is_that_of_today(corpus):
    ended = corpus.select(status="ended")
    assert ended.ids
    assert {one.status_on(datetime.now(UTC).date()) for one in ended} == {"ended"}


@pytest.mark.parametrize("most", [0, -1])
def test_so_few_that_there_is_none(corpus, most):
    with pytest.raises(ValueError, match=f"most is {most}: give 1 or more"):
        corpus.similar("irn-rus-2025", most=most)


def test_an_agreement_has_no_number(corpus):
    with pytest.raises(TypeError, match="an agreement is taken by its id, not by 0"):
        corpus[0]


def test_ids_are_no_agreements(corpus):
    ids = "irn-rus-2001", "irn-rus-2025"
    for give, name in ((lambda: api.diff(*ids), "diff"), (lambda: api.matrix(ids), "matrix")):
        message = f"{name} takes agreements, not 'irn-rus-2001': load them first, as in load"
        with pytest.raises(TypeError, match=message):
            give()
    for given, said in ((ids[0], "'irn-rus-2001'"), (corpus[ids[0]], "an agreement"), (3, "3")):
        with pytest.raises(TypeError, match=f"takes several agreements, such as .*, not {said}"):
            api.matrix(given)
    with pytest.raises(TypeError, match="as_of: 1990 is not a day"):
        api.matrix(corpus, as_of=1990)


def test_data_frames_have_every_cell(corpus):
    some = corpus.select(party="IRN")
    found = api.matrix(some)
    frames = found.to_polars(), found.to_pandas()
    states = [list(frame["state"]) for frame in frames]
    assert states[0] == states[1]
    assert len(states[0]) == len(some) * len(KINDS)
    assert set(states[0]) == set(map(str, State))
    assert frames[0].columns == list(frames[1].columns)


def test_only_differences(corpus):
    found = api.matrix(corpus.select(between=("IRN", "RUS"))).only_differences()
    kinds = set(found.to_polars()["type"])
    assert "duration" in kinds
    assert "mutual-defence" not in kinds
    assert "energy" not in found.to_text("csv")


def test_a_format_that_is_none(corpus):
    two = api.matrix(corpus.select(between=("IRN", "RUS")))
    message = 'no format "pdf": there are table, overview, markdown, csv, json, html'
    with pytest.raises(ValueError, match=message):
        two.to_text("pdf")


def test_a_wide_matrix_is_one_line(corpus):
    wide = api.matrix(corpus)
    assert repr(wide) == f"<matrix of {len(corpus)} agreements and 88 kinds>"
    assert repr(api.matrix(corpus, type="duration")).endswith(" agreements and 1 kind>")
    six = api.matrix(list(corpus)[:6])
    assert repr(six) == six.to_text()
    assert repr(api.matrix(list(corpus)[:7])) == "<matrix of 7 agreements and 88 kinds>"


def test_no_agreement_at_all():
    empty = api.matrix([])
    assert empty.to_polars().shape[0] == 0
    assert "<table" in empty._repr_html_()


def test_a_day(corpus):
    one = corpus.select(type="mutual-defence", signed="1949")
    assert api.matrix(one, as_of="1951-12-31", party="TUR").to_polars().is_empty()
    assert not api.matrix(one, as_of="1952-02-18", party="TUR").to_polars().is_empty()


def test_a_party_is_asked_of_a_day(corpus):
    with pytest.raises(ValueError, match="what binds a party is asked of a day: give as_of"):
        api.matrix(corpus, party="TUR")


def test_diff(corpus):
    found = api.diff(corpus["irn-rus-2001"], corpus["irn-rus-2025"])
    back = api.diff(corpus["irn-rus-2025"], corpus["irn-rus-2001"])
    assert {change.mirrored for change in found.changes} == set(back.changes)
    assert "term 10 years → 20 years (longer)" in repr(found)
    assert "duration" in Page(found._repr_html_()).text
    assert found.comparison is found.comparison, "it is made once"
    with pytest.raises(ValueError, match="compared with itself"):
        api.diff(corpus["irn-rus-2001"], corpus["irn-rus-2001"])
    with pytest.raises(ValueError, match="irn-rus-2025: not signed until"):
        api.diff(corpus["irn-rus-2001"], corpus["irn-rus-2025"], as_of="2010-01-01")


def test_html_is_only_ours():
    text = "<img src=x onerror=alert(1)>\"' onmouseover=x </td></table><script>x</script>&lt;"
    body = {"type": "joint-body", "name": text, "summary": text, "obligation": "shall"}
    both = [treaty("a", body), treaty("b", body | {"name": f"{text}2"})]
    page = Page(api.matrix([*both])._repr_html_())
    assert set(page.tags) == {
        "style", "table", "caption", "thead", "tbody", "tr", "th", "td", "p", "b", "br",
    }  # fmt: skip
    assert page.attributes == {"class", "scope", "colspan", "title"}
    assert text in page.text
