"""Agreements that came, went, were renamed or changed."""

from treaties import treaty

from validator.compare.collection import Fate, revised

VISITS = {"type": "naval-visits", "obligation": "shall"}
TERM = {"type": "duration", "term": {"years": 5}}


def fates(before, after):
    return [
        (one.fate, one.before and one.before.id, one.after and one.after.id, len(one.changes))
        for one in revised(before, after)
    ]


def test_what_became_of_them():
    kept, gone, other = treaty("a", VISITS), treaty("b", TERM), treaty("c", VISITS)
    fresh = treaty("d", {"type": "joint-body", "name": "council"}, title="Another treaty",
                   parties=[{"code": "FRA"}, {"code": "GBR"}])  # fmt: skip
    assert fates([kept, gone], [kept]) == [(Fate.REMOVED, "b", None, 0)]
    assert fates([kept, other], [treaty("a", TERM), fresh, other]) == [
        (Fate.ADDED, None, "d", 0),
        (Fate.CHANGED, "a", "a", 2),
    ]


def test_one_that_says_the_same_under_another_id_is_renamed():
    old = treaty("old", VISITS, TERM)
    assert fates([old], [treaty("new", VISITS, TERM)]) == [(Fate.RENAMED, "old", "new", 0)]
    longer = treaty("new", VISITS, TERM | {"term": {"years": 10}})
    assert fates([old], [longer]) == [(Fate.RENAMED, "old", "new", 1)]


def test_the_most_alike_is_the_one_renamed():
    old = treaty("old", VISITS, TERM)
    twin, like = treaty("twin", VISITS, TERM), treaty("like", VISITS)
    assert fates([old], [like, twin]) == [
        (Fate.ADDED, None, "like", 0),
        (Fate.RENAMED, "old", "twin", 0),
    ]


def test_swapping_the_sides_mirrors_it():
    before = [treaty("a", VISITS), treaty("b", TERM)]
    after = [treaty("a", TERM), treaty("c", TERM)]
    turned = {Fate.ADDED: Fate.REMOVED, Fate.REMOVED: Fate.ADDED}
    back = [
        (turned.get(fate, fate), new, old, count) for fate, old, new, count in fates(after, before)
    ]
    assert sorted(fates(before, after)) == sorted(back)


def test_a_file_only_laid_out_anew_has_not_changed():
    assert revised([treaty("a", VISITS, TERM)], [treaty("a", TERM, VISITS)]) == ()
