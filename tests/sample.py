"""A small agreement that is right, for tests to break in one place."""

GOOD = """\
id: irn-rus-2025
title: A treaty
instrument: treaty
publication: public
parties:
  - {code: IRN}
  - {code: RUS}
coverage: partial
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
provisions:
  - type: duration
    kind: fixed
    term: {years: 20}
    basis: report
    cite: {source: tass}
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
  - type: joint-exercises
    obligation: shall
    territory: [beyond]
    basis: report
    cite: {source: epoch-times}
  - type: mutual-defence
    presence: absent
    basis: report
    cite: {source: tass}
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: reply
    by: {name: A ministry}
    kind: denial
    summary: Nobody did.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
relations:
  - {kind: compared-with, agreement: prk-rus-2024, cite: {source: tass}}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
"""
