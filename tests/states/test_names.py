import pycountry
import pytest

from validator.states import all_codes, code_for, state, suggest_code
from validator.states.names import folded
from validator.states.table import rows

ALIASES = {
    "IRN": "Iran|iran|IR|Persia|Islamic Republic of Iran|Iran, Islamic Republic of",
    "SUN": "USSR|U.S.S.R.|Soviet Union|the Soviet Union|Union of Soviet Socialist Republics|SU",
    "GBR": "UK|Great Britain|United Kingdom|GB|Britain",
    "USA": "USA|US|U.S.|America|United States|the United States of America",
    "RUS": "Russia|Russian Federation|ru|RSFSR|Russian Empire",
    "KOR": "South Korea|Republic of Korea|ROK|KR",
    "PRK": "North Korea|DPRK|Democratic People's Republic of Korea|KP",
    "MMR": "Burma|Myanmar",
    "TUR": "Turkey|Türkiye|Turkiye|TURKEY|Ottoman Empire",
    "NLD": "Holland|Netherlands|the Netherlands",
    "DDR": "East Germany|GDR|German Democratic Republic",
    "DEU": "West Germany|Germany|FRG|Federal Republic of Germany|German Reich",
    "CIV": "Ivory Coast|Côte d'Ivoire|cote d\N{RIGHT SINGLE QUOTATION MARK}ivoire",
    "CSK": "Czechoslovakia",
    "CZE": "Czech Republic|Czechia",
    "YUG": "Yugoslavia|Kingdom of Serbs, Croats and Slovenes",
    "SCG": "Serbia and Montenegro",
    "XKX": "Kosovo",
    "RVNM": "South Vietnam|Republic of Vietnam",
    "VNM": "Vietnam|Viet Nam",
    "AUHU": "Austria-Hungary",
    "UKSSR": "Ukrainian SSR",
    "LCA": "St. Lucia|Saint Lucia",
    "TTO": "Trinidad & Tobago",
    "TLS": "East Timor",
    "PSE": "Palestine|State of Palestine",
    "VAT": "Holy See|Vatican",
    "COD": "DRC|Democratic Republic of the Congo|Congo, The Democratic Republic of the",
    "SWZ": "Swaziland",
    "TWN": "Taiwan",
    "EUE": "EU|European Union|EEC",
    "UNO": "UN|United Nations",
    "NATO": "nato|North Atlantic Treaty Organization",
    "CSTO": "CSTO|Collective Security Treaty Organisation",
    "OSCE": "OSCE|CSCE",
    "AFUN": "African Union|OAU",
    "ASEAN": "ASEAN",
    "IAEA": "IAEA",
    "EAEU": "Eurasian Economic Union",
}


@pytest.mark.parametrize(
    ("name", "code"), [(name, code) for code, names in ALIASES.items() for name in names.split("|")]
)
def test_a_name_gives_its_code(name, code):
    assert code_for(name) == code


@pytest.mark.parametrize("name", ["Korea", "Atlantis", "", "  ", "-", "the", "RUSS", "China Iran"])
def test_what_names_no_state_or_several_gives_nothing(name):
    assert code_for(name) is None


def test_every_code_gives_itself_in_any_case():
    for code in all_codes():
        assert code_for(code) == code_for(code.lower()) == code


def test_every_name_of_iso_is_known():
    for country in pycountry.countries:
        texts = [country.alpha_2, country.name, getattr(country, "official_name", country.name)]
        assert {code_for(text) for text in texts} == {country.alpha_3}


def test_every_alias_of_ours_gives_its_own_code():
    wrong = [
        (row["code"], alias, code_for(alias))
        for row in rows()
        for alias in row.get("aliases", "").split(";")
        if alias and code_for(alias) != row["code"]
    ]
    assert wrong == []


def test_no_alias_of_ours_stands_twice():
    names = [
        folded(alias)
        for row in rows()
        for alias in (*row.get("aliases", "").split(";"), row.get("name", ""))
        if alias and folded(alias) != folded(row["code"])
    ]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("IRN", "IRN"),
        ("Persia", "IRN"),
        ("RUSS", "RUS"),
        ("IRM", "IRN"),
        ("RSU", "RUS"),
        ("UUSA", "USA"),
        ("NAOT", "NATO"),
        ("Irann", "IRN"),
        ("Germny", "DEU"),
        ("Untied Kingdom", "GBR"),
        ("Soviet Unoin", "SUN"),
        ("Kazahkstan", "KAZ"),
        ("Belarrus", "BLR"),
    ],
)
def test_a_slip_is_seen_through(text, code):
    assert suggest_code(text) == code


@pytest.mark.parametrize(
    "text", ["Austrlia", "Irak", "xyz", "", "Q", "ZZZZ", "Atlantis", "Iran " * 40, "\N{SNOWMAN}"]
)
def test_where_nothing_or_too_much_is_close_there_is_no_suggestion(text):
    assert suggest_code(text) is None


def test_the_name_is_the_short_one_and_the_others_are_aliases():
    found = state("PRK")
    assert found.name == "North Korea"
    assert "Democratic People's Republic of Korea" in found.aliases
    assert "DPRK" in found.aliases
    assert found.name not in found.aliases
