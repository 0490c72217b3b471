#!/usr/bin/env python3
"""Builds the bundled tables of ``onrecord.tables`` from the shared raw tables. Deterministic: same input, same bytes.

    build_tables.py [--from ../shared/data/time-place] [--to src/onrecord/tables/data]

Writes ``countries.json``, ``facts.sqlite`` (office-holders, organisations), ``gazetteer.sqlite`` and ``digests.json``.
Needs the package on the path (for the folding of names) and nothing outside the standard library and msgspec.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import json
import re
import sqlite3
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.tables.files import fold, keys, short_key

# kind of an organisation -> sector of the record format; kinds that do not settle a sector are left out
SECTORS = {
    "UN body": "igo", "intergovernmental": "igo", "international bank": "igo", "peacekeeping mission": "igo",
    "NGO": "ngo", "armed group": "rebel", "company": "business", "media": "media", "military": "military",
    "intelligence": "government", "government": "government", "police": "police", "court": "judiciary",
    "criminal group": "criminal",
}  # fmt: skip


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table with a header line, packed or not, no quoting."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as f:
        yield from csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)


def table(path: Path) -> dict[str, dict]:
    """The ``rows`` of a country table."""
    return json.loads(path.read_text("utf-8"))["rows"]


def latin(name: str) -> bool:
    """No letter of another script."""
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") or c in "ʻʼʾʿ" for c in name)


# ------------------------------------------------------------------------------------------------ countries
def build_countries(raw: Path, out: Path) -> None:
    """One row a code; every name in Latin script; facts as (key, value, table)."""
    folder = raw / "countries"
    codes, book = table(folder / "country-codes.json"), table(folder / "factbook.json")
    geo, cldr = table(folder / "geonames.json"), table(folder / "cldr-names.json")
    demonyms, capitals = table(folder / "demonyms.json"), table(folder / "capitals-history.json")
    former = table(folder / "former-names.json")
    gazetteer = {r["country"]: r for r in rows(raw / "gazetteer" / "places.tsv.gz") if r["kind"] == "country"}
    found = []
    for code in sorted(set(codes) | set(geo)):
        c, b, g, p = codes.get(code, {}), book.get(code, {}), geo.get(code, {}), gazetteer.get(code, {})
        name = c.get("common") or cldr.get(code, {}).get("en") or g.get("name", code)
        found.append(
            {
                "code": code,
                "name": everyday_name(code, name, b),
                "official": c.get("official") or b.get("long") or "",
                "iso3": c.get("iso3") or g.get("iso3") or "",
                "names": country_names(code, name, c, b, p),
                "demonyms": demonyms_of(code, demonyms.get(code, {}).get("forms", [])),
                "capitals": capitals_of(capitals.get(code), b.get("capital") or c.get("capital") or ""),
                "borders": sorted(g.get("neighbours") or []),
                "languages": g.get("languages") or [x for x in c.get("languages", "").split(",") if x],
                "population": g.get("population") or None,
                "area_km2": g.get("area_km2") or None,
                "currency": c.get("currency") or g.get("currency") or "",
                "currency_name": c.get("currency_name") or g.get("currency_name") or "",
                "continent": g.get("continent") or "",
                "region": c.get("subregion") or c.get("region") or "",
                "lat": number(p.get("lat")),
                "lon": number(p.get("lon")),
                "radius_km": number(p.get("radius_km")),
                "facts": facts_of(c, b),
            }
        )
    old = {fold(name): row["codes"] for name, row in sorted(former.items())}
    write_json(out / "countries.json", {"rows": found, "former": old})


# Words of the demonym table that are names of the country or belong to the motherland.
# Words for the people that some lists have as names of the country.
NO_NAME = {"Argentine", "Dominican", "The Dominican", "Lao"}
# Names that a list gives to a part or a neighbour and that belong to another country.
NOT_ITS = {
    "BQ": ("Netherlands", "The Netherlands", "Kingdom of the Netherlands"),
    "MA": ("Western Sahara", "Spanish Sahara"),
}
NO_DEMONYM = {"UAE", "Congo", "Hong Kong"}


def everyday_name(code: str, common: str, book: dict) -> str:
    """The name that news uses: CLDR's, or the Factbook's where CLDR has a bracketed or hyphened form."""
    told = {"US": "United States", "GB": "United Kingdom", "MM": "Myanmar", "CD": "DR Congo", "CG": "Republic of Congo"}
    if code in told:
        return told[code]
    if re.search(r"[()&]| - ", common) and book.get("short"):
        return book["short"]
    return common


def country_names(code: str, name: str, c: dict, b: dict, place: dict) -> list[str]:
    """Names and aliases in Latin script, without the three-letter code that stands last in the gazetteer's list."""
    alternates = [x for x in (place.get("alt") or "").split(";") if x]
    if alternates and alternates[-1] == c.get("iso3") and alternates.count(alternates[-1]) == 1:
        alternates.pop()
    given = [name, c.get("un_short"), b.get("short"), b.get("long"), place.get("name"), *alternates]
    names = dict.fromkeys(x.removesuffix(" *") for x in given if x and latin(x) and x != "none")
    return [x for x in names if x not in NO_NAME and x not in NOT_ITS.get(code, ())]


def demonyms_of(code: str, forms: list[str]) -> list[str]:
    """The forms of the table that are written with a capital, and the ones that news uses beside them."""
    return list(
        dict.fromkeys([*(f for f in forms if f[:1].isupper() and f not in NO_DEMONYM), *MORE_DEMONYMS.get(code, ())])
    )


# Forms of news that the table lacks; written for this project.
MORE_DEMONYMS = {
    "AR": ("Argentinian", "Argentinians"), "AZ": ("Azeri", "Azeris"), "BW": ("Botswanan", "Botswanans"),
    "KM": ("Comorian", "Comorians"), "NP": ("Nepalese",),
}  # fmt: skip


def capitals_of(history: list[dict] | None, now: str) -> list[dict]:
    """Dated capitals where the history table has them, else the present one."""
    if history:
        return [
            {"name": h["capital"], "other_names": split(h["alt"]), "begin": h["begin"], "end": h["end"]}
            for h in history
        ]
    first = re.split(r"[;(]", now)[0].strip()
    return [{"name": first}] if first and first.lower() not in ("none", "n/a") else []


def facts_of(c: dict, b: dict) -> list[dict]:
    """The lines of a country page, each with its table."""
    lines = [("official_name", c.get("official")), ("region", c.get("subregion"))]
    lines = [(key, value, "countries/country-codes") for key, value in lines]
    fields = ("government", "area", "borders", "population", "ethnic_groups", "languages", "religions", "currency",
              "gdp_official", "inflation", "independence", "chief_of_state", "head_of_government")  # fmt: skip
    lines += [(f, b.get(f), "countries/factbook") for f in fields]
    return [{"key": k, "value": re.sub(r"\s+", " ", v)[:600], "table": t} for k, v, t in lines if v]


def split(text: str) -> list[str]:
    return [x for x in text.split(";") if x]


def number(text: str | None) -> float | None:
    return float(text) if text else None


# ------------------------------------------------------------------------------------------------ facts
HOLDER = ("row", "country", "role", "office", "person", "aliases", "begin", "end", "last_listed", "gone_by", "flags")
BODY = ("row", "name", "acronyms", "aliases", "kind", "country")


def build_facts(raw: Path, out: Path) -> None:
    """Office-holders and organisations with a folded key for each name."""
    connection = fresh(out / "facts.sqlite")
    connection.executescript("""
        create table holders (number integer primary key, row text, country text, role text, title text, person text,
            aliases text, begin text, "end" text, last_listed text, gone_by text, flags text);
        create table holder_names (key text, holder integer, primary key (key, holder)) without rowid;
        create table organisations (number integer primary key, row text, name text, acronyms text, aliases text,
            kind text, country text, sector text, source text);
        create table organisation_names (key text, organisation integer, primary key (key, organisation)) without rowid;
    """)
    folder = raw / "office-holders"
    people = [*rows(folder / "heads.tsv.gz"), *rows(folder / "ministers.tsv.gz")]
    for n, r in enumerate(people):
        connection.execute("insert into holders values (?,?,?,?,?,?,?,?,?,?,?,?)", (n, *(r[f] for f in HOLDER)))
        full = [r["person"], *split(r["aliases"])]
        names = {fold(x) for x in full} | {fold(x.split()[-1]) for x in full}
        connection.executemany("insert into holder_names values (?,?)", [(k, n) for k in sorted(names) if k])
    bodies = list(rows(raw / "organisations" / "organisations.tsv.gz"))
    bodies.sort(key=lambda r: (r["source"] != "hand", r["row"]))
    for n, r in enumerate(bodies):
        connection.execute(
            "insert into organisations values (?,?,?,?,?,?,?,?,?)",
            (n, *(r[f] for f in BODY), SECTORS.get(r["kind"], ""), r["source"]),
        )
        names = [r["name"], *split(r["acronyms"]), *split(r["aliases"])]
        found = {keys(x)[0] for x in names if keys(x)}
        connection.executemany("insert into organisation_names values (?,?)", [(k, n) for k in sorted(found)])
    connection.execute("create index holders_country on holders (country)")
    finish(connection)


# ------------------------------------------------------------------------------------------------ gazetteer
def build_gazetteer(raw: Path, out: Path) -> None:
    """Places with small whole numbers for points (1e-4 degree), kinds and provinces; one row a folded name with the
    numbers of all its places, three bytes each."""
    connection = fresh(out / "gazetteer.sqlite")
    connection.executescript("""
        create table kinds (number integer primary key, kind text);
        create table provinces (number integer primary key, country text, name text);
        create table places (number integer primary key, row, name text, kind integer, lat integer, lon integer,
            province integer, population integer, radius integer);
        create table names (key text primary key, places blob) without rowid;
        create table regions (key text primary key, name text, kind text, members text) without rowid;
    """)
    places = list(rows(raw / "gazetteer" / "places.tsv.gz"))
    places += list(missing_countries(places, json.loads((out / "countries.json").read_text("utf-8"))["rows"]))
    kinds = {k: n for n, k in enumerate(sorted({p["kind"] for p in places}))}
    provinces = {k: n for n, k in enumerate(sorted({(p["country"], p["admin1"]) for p in places}))}
    connection.executemany("insert into kinds values (?,?)", [(n, k) for k, n in kinds.items()])
    connection.executemany("insert into provinces values (?,?,?)", [(n, *k) for k, n in provinces.items()])
    index: dict[str, list[int]] = {}
    for n, p in enumerate(places):
        point = [round(float(p[x]) * 1e4) for x in ("lat", "lon")]
        sizes = [int(float(p[x] or 0)) or None for x in ("population", "radius_km")]
        row = (
            n,
            row_code(p["id"]),
            bare(p["name"]),
            kinds[p["kind"]],
            *point,
            provinces[p["country"], p["admin1"]],
            *sizes,
        )
        connection.execute("insert into places values (?,?,?,?,?,?,?,?,?)", row)
        for key in sorted(place_keys(p)):
            index.setdefault(key, []).append(n)
    packed = ((k, b"".join(n.to_bytes(3, "big") for n in found)) for k, found in sorted(index.items()))
    connection.executemany("insert into names values (?,?)", packed)
    for r in rows(raw / "gazetteer" / "regions.tsv"):
        name = r["name"].removesuffix(" (usage)")
        for alias in (name, *r["aliases"].split(";")):
            if alias:
                key = (short_key(alias) or fold(alias), name, r["kind"], r["members"])
                connection.execute("insert or replace into regions values (?,?,?,?)", key)
    finish(connection)


def missing_countries(places: list[dict[str, str]], known: list[dict]) -> Iterator[dict[str, str]]:
    """Rows for countries of which the raw gazetteer has only towns (Kosovo): their middle, radius from the area."""
    have = {p["country"] for p in places if p["kind"] == "country"}
    for country in known:
        code = country["code"]
        towns = [p for p in places if p["country"] == code and p["population"]] if code not in have else []
        if len(towns) < 5:
            continue
        lat, lon = (sorted(float(t[x]) for t in towns)[len(towns) // 2] for x in ("lat", "lon"))
        radius = round((country["area_km2"] / 3.14159) ** 0.5) if country["area_km2"] else 0
        yield {
            "id": f"co:{code}", "source": "built", "name": country["name"], "ascii": "", "kind": "country",
            "alt": ";".join(x for x in country["names"] if x != country["name"]),
            "lat": f"{lat:.4f}", "lon": f"{lon:.4f}",
            "country": code, "admin1": "", "admin2": "", "population": str(country["population"] or ""),
            "radius_km": str(radius or ""),
        }  # fmt: skip


def row_code(row: str) -> int | str:
    """Most row names are ``gn:`` or ``pc:`` and a number: stored as whole numbers above or below zero."""
    kind, _, rest = row.partition(":")
    if kind in ("gn", "pc") and rest.isdigit() and str(int(rest)) == rest:
        return int(rest) if kind == "gn" else -int(rest)
    return row


def bare(name: str) -> str:
    """A postal place without the council that it belongs to."""
    return re.sub(r" \([^()]*\)$", "", name) or name


def place_keys(p: dict[str, str]) -> set[str]:
    """The keys of a place's names: Latin script only, nothing without a capital, no three-letter country code."""
    alternates = split(p["alt"])
    if p["kind"] == "country" and alternates and re.fullmatch(r"[A-Z]{3}", alternates[-1]):
        code = alternates.pop()  # stands last; the ones that news writes stand a second time before it
        alternates += [code] if code in ("DRC", "UAE", "USA") and code not in alternates else []
    if int(p["population"] or 0) < 2000 and p["source"] in ("geonames", "geonames-adm2"):
        alternates = alternates[:3]  # mostly transliterations of villages; the file has a budget of 35 MB
    names = [bare(p["name"]), bare(p["ascii"]), *(x for x in alternates if any(c.isupper() for c in x))]
    if p["kind"] == "airport":
        words = p["name"].split()
        names += [" ".join(words[-2:])] if len(words) > 2 and words[-1] == "Airport" and len(words[-2]) > 4 else []
        names += [re.sub(r"\b(International|Regional|Municipal|National|Domestic) ", "", p["name"])]
    found = set()
    for name in names:
        if name and latin(name):
            found.update(keys(name)[:1])
    return {k for k in found if len(k) > 1 and not k.isdigit()}


# ------------------------------------------------------------------------------------------------ files
def fresh(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript("pragma page_size = 4096; pragma journal_mode = off; pragma encoding = 'UTF-8';")
    return connection


def finish(connection: sqlite3.Connection) -> None:
    connection.commit()
    connection.execute("vacuum")
    connection.close()


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def write_digests(out: Path, names: Iterable[str]) -> None:
    """The digest of every table, so that a record can say which tables read it without hashing them again."""
    digests = {n: "sha256:" + hashlib.sha256((out / n).read_bytes()).hexdigest() for n in names}
    (out / "digests.json").write_text(json.dumps(digests, indent=1) + "\n", "utf-8")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="raw", type=Path, default=Path("../shared/data/time-place"))
    parser.add_argument("--to", type=Path, default=Path("src/onrecord/tables/data"))
    given = parser.parse_args(argv)
    build_countries(given.raw, given.to)
    build_facts(given.raw, given.to)
    build_gazetteer(given.raw, given.to)
    names = ("countries.json", "facts.sqlite", "gazetteer.sqlite")
    write_digests(given.to, names)
    for name in names:
        print(f"{name}\t{(given.to / name).stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
