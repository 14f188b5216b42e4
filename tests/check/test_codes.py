"""Codes are one table: no code twice, no name twice."""

from validator.check.registry import all_codes, closest_code, find_code, parts


def test_every_code_and_name_once():
    codes = [code for _, part in parts() for code in part]
    assert len(all_codes()) == len(codes)
    assert len({code.name for code in codes}) == len(codes)


def test_a_code_is_found_by_id_and_by_name():
    assert find_code("agr303") is find_code("dates-out-of-order") is all_codes()["AGR303"]
    assert find_code("AGR999") is None
    assert closest_code("dates-out-of-ordr") == "dates-out-of-order"
