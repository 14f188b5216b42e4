"""Against the membership dates of the Correlates of War project, where they are at hand."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from validator.states import state, valid_on

TABLE = Path(__file__).resolve().parents[3] / "shared/states/cow_states2016.csv"

A_WEEK_OR_TWO = timedelta(days=14)
"""Sources differ by so much on the founding of Poland."""

PAIRS = """
USA=USA CAN=CAN BHM=BHS CUB=CUB HAI=HTI DOM=DOM JAM=JAM TRI=TTO BAR=BRB DMA=DMA GRN=GRD
SLU=LCA SVG=VCT AAB=ATG SKN=KNA MEX=MEX BLZ=BLZ GUA=GTM HON=HND SAL=SLV NIC=NIC COS=CRI
PAN=PAN COL=COL VEN=VEN GUY=GUY SUR=SUR ECU=ECU PER=PER BRA=BRA BOL=BOL PAR=PRY CHL=CHL
ARG=ARG URU=URY UKG=GBR IRE=IRL NTH=NLD BEL=BEL LUX=LUX FRN=FRA MNC=MCO LIE=LIE SWZ=CHE
SPN=ESP AND=AND POR=PRT GMY=DEU GFR=DEU GDR=DDR POL=POL AUH=AUHU AUS=AUT HUN=HUN CZE=CSK
CZR=CZE SLO=SVK ITA=ITA SNM=SMR MLT=MLT ALB=ALB MNG=MNE MAC=MKD CRO=HRV BOS=BIH KOS=XKX
SLV=SVN GRC=GRC CYP=CYP BUL=BGR MLD=MDA ROM=ROU EST=EST LAT=LVA LIT=LTU UKR=UKR BLR=BLR
ARM=ARM GRG=GEO AZE=AZE FIN=FIN SWD=SWE NOR=NOR DEN=DNK ICE=ISL CAP=CPV STP=STP GNB=GNB
EQG=GNQ GAM=GMB MLI=MLI SEN=SEN BEN=BEN MAA=MRT NIR=NER CDI=CIV GUI=GIN BFO=BFA LBR=LBR
SIE=SLE GHA=GHA TOG=TGO CAO=CMR NIG=NGA GAB=GAB CEN=CAF CHA=TCD CON=COG DRC=COD UGA=UGA
KEN=KEN TAZ=TZA BUI=BDI RWA=RWA SOM=SOM DJI=DJI ETH=ETH ERI=ERI ANG=AGO MZM=MOZ ZAM=ZMB
MAW=MWI SAF=ZAF NAM=NAM LES=LSO BOT=BWA MAG=MDG COM=COM MAS=MUS SEY=SYC MOR=MAR
ALG=DZA TUN=TUN LIB=LBY SUD=SDN SSD=SSD IRN=IRN TUR=TUR IRQ=IRQ EGY=EGY SYR=SYR LEB=LBN
JOR=JOR ISR=ISR SAU=SAU YAR=YEM YEM=YEM YPR=YMD KUW=KWT BAH=BHR QAT=QAT UAE=ARE OMA=OMN
AFG=AFG TKM=TKM TAJ=TJK KYR=KGZ UZB=UZB KZK=KAZ CHN=CHN MON=MNG TAW=TWN KOR=KOR PRK=PRK
ROK=KOR JPN=JPN IND=IND BHU=BTN PAK=PAK BNG=BGD MYA=MMR SRI=LKA MAD=MDV NEP=NPL THI=THA
CAM=KHM LAO=LAO DRV=VNM RVN=RVNM MAL=MYS SIN=SGP BRU=BRN PHI=PHL INS=IDN ETM=TLS AUL=AUS
PNG=PNG NEW=NZL VAN=VUT SOL=SLB KIR=KIR TUV=TUV FIJ=FJI TON=TON NAU=NRU MSI=MHL PAL=PLW
FSM=FSM WSM=WSM
"""
CODES = dict(pair.split("=") for pair in PAIRS.split())


@pytest.fixture(scope="module")
def memberships():
    if not TABLE.is_file():
        pytest.skip("the table of the system membership is not at hand")
    with TABLE.open(encoding="utf-8-sig", newline="") as lines:
        return [
            (
                CODES[row["stateabb"]],
                *(
                    date(*(int(row[edge + unit]) for unit in ("year", "month", "day")))
                    for edge in ("st", "end")
                ),
            )
            for row in csv.DictReader(lines)
            if row["stateabb"] in CODES
        ]


def test_the_codes_exist():
    assert all(state(code) for code in CODES.values())


def test_a_member_of_the_system_is_a_valid_party(memberships):
    assert len(memberships) > 180
    wrong = [
        (code, day)
        for code, first, last in memberships
        for day in (first + A_WEEK_OR_TWO, first + (last - first) / 2, last)
        if day.year >= 1900 and not valid_on(code, day)
    ]
    assert wrong == []
