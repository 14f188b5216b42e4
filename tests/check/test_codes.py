"""Codes are one table: no code twice, all described."""

from validator.check.codes import CODES
from validator.check.rules import across_rules, one_file_rules
from validator.read.codes import CODES as READ_CODES


def test_every_code_once():
    rules = [rule.CODE for rule in (*one_file_rules(), *across_rules())]
    codes = [code.code for code in (*READ_CODES, *CODES, *rules)]
    assert len(codes) == len(set(codes))
    names = [code.name for code in (*READ_CODES, *CODES, *rules)]
    assert len(names) == len(set(names))
    assert len(rules) == 18
