"""The datasets that code provisions of agreements, by the key that kinds refer to them with."""

from __future__ import annotations

DATASETS = {
    "ATOP": "Alliance Treaty Obligations and Provisions (Leeds, Ritter, Mitchell and Long 2002)",
    "COW": "Correlates of War, Formal Interstate Alliances (Gibler 2009)",
    "DCAD": "Defense Cooperation Agreement Dataset (Kinne 2020)",
    "COIL": "Continent of International Law (Koremenos 2013)",
    "PA-X": "PA-X Peace Agreements Database (Bell and Badanjak 2019)",
    "DESTA": "Design of Trade Agreements (Dür, Baccini and Elsig 2014)",
    "ToTA": "Text of Trade Agreements (Alschner, Seiermann and Skougarevskiy 2018)",
    "TREND": "Trade and Environment Database (Morin, Dür and Lechner 2018)",
}
"""Every dataset: its name and who made it."""
