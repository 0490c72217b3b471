#!/usr/bin/env python3
"""Builds gold/NN.json and reports/NN.ref.txt from gold_src/NN.g and reports/NN.{txt,html}.

usage: build.py [NN ...]

Source lines (see README.md):
  S id act kind | passage | k=v; k=v          statement; marks c k s r e v a
  F outcome unit low high | passage | ...     figure; marks n g p
  E type realis | passage | ...               event; marks t at, any other mark is a participant role
  T type value | passage                      time; mark x
  P role country lat lon | passage            place; mark x      (P* ... | word; word : every occurrence; lat lon = c c: a country)
  A kind | name | alias; alias | ...          actor
  L previous | passage   a figure that moved (marks new, old); L includes: a part of a whole (marks whole, part)
  N | passage      quoted or mentioned words that are no statement; mark x
  D | passage      decoy that is no figure; mark x
  B | string       boilerplate that must not be in the text
A passage is a stretch of the text, copied, with {m:...} marks; parts are divided by " ~ "; "@n" at the end of a part picks
the nth occurrence.
"""

import json, os, re, sys, hashlib
from html.parser import HTMLParser

HERE = os.path.dirname(os.path.abspath(__file__))

# ---------------------------------------------------------------- reference text of the two web pages
BLOCK = {"h1", "h2", "p", "li", "figcaption", "div"}
SKIP_TAG = {"script", "style", "nav", "footer", "aside", "button", "head"}
SKIP_CLASS = {"ad", "related", "tags", "stamp", "share", "trending", "jump"}
SKIP_ID = {"consent"}
VOID = {"meta", "link", "img", "br", "input", "hr"}


class Ref(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.lines, self.buf = [], [], ""

    def flush(self):
        s = re.sub(r"\s+", " ", self.buf).strip()
        if s:
            self.lines.append(s)
        self.buf = ""

    def handle_starttag(self, tag, attrs):
        if tag in VOID:
            return
        a = dict(attrs)
        cls = set((a.get("class") or "").split())
        skip = tag in SKIP_TAG or cls & SKIP_CLASS or a.get("id") in SKIP_ID or (tag == "header" and "lead" not in cls)
        if tag in BLOCK:
            self.flush()
        self.stack.append((tag, bool(skip)))

    def handle_endtag(self, tag):
        if tag in BLOCK:
            self.flush()
        while self.stack:
            t, _ = self.stack.pop()
            if t == tag:
                break

    def handle_data(self, d):
        if any(s for _, s in self.stack):
            return
        self.buf += d


def ref_text(html):
    p = Ref()
    p.feed(html)
    p.flush()
    return "\n".join(p.lines) + "\n"


# ---------------------------------------------------------------- marked passages
class Bad(Exception):
    pass


def parse_marks(s):
    """-> plain string, [(mark, start, end)]"""
    out, marks, stack, i = [], [], [], 0
    n = 0
    while i < len(s):
        m = re.match(r"\{([a-z_]+):", s[i:])
        if m:
            stack.append((m.group(1), n))
            i += m.end()
            continue
        if s[i] == "}" and stack:
            k, b = stack.pop()
            marks.append((k, b, n))
            i += 1
            continue
        out.append(s[i])
        n += 1
        i += 1
    if stack:
        raise Bad("open mark in " + s)
    return "".join(out), sorted(marks, key=lambda x: (x[1], -x[2]))


def find_nth(text, s, n):
    p = -1
    for _ in range(n):
        p = text.find(s, p + 1)
        if p < 0:
            return -1
    return p


def locate(text, passage):
    marks = {}
    prev = None
    for part in passage.strip().split(" ~ "):
        m = re.search(r"@(\d+)$", part)
        nth = int(m.group(1)) if m else None
        if m:
            part = part[: m.start()]
        plain, mk = parse_marks(part)
        if nth:
            at = find_nth(text, plain, nth)
        elif prev is not None:
            at = text.find(plain, prev)
        else:
            c = text.count(plain)
            if c != 1:
                raise Bad("%d times: %r" % (c, plain))
            at = text.find(plain)
        if at < 0:
            raise Bad("not found: %r" % plain)
        prev = at + len(plain)
        for k, b, e in mk:
            marks.setdefault(k, []).append([at + b, at + e])
    return marks


def kv(s):
    d = {}
    for x in s.split(";"):
        x = x.strip()
        if x:
            k, _, v = x.partition("=")
            d[k.strip()] = v.strip() if v else "1"
    return d


def nul(x):
    return None if x in ("-", "", None) else x


def first(x):
    """a/b/c -> a and the others, which pass too"""
    a = (x or "-").split("/")
    return nul(a[0]), a[1:]


def build(nn, text, src):
    def span(be):
        b, e = be
        t = text[b:e]
        # the nth occurrence of these words in the text
        nth, p = 0, -1
        while True:
            p = text.find(t, p + 1)
            if p < 0 or p > b:
                break
            nth += 1
        return {"start": b, "end": e, "text": t, "nth": nth}

    def spans(m, k):
        return [span(x) for x in m.get(k, [])]

    g = {
        "report": nn,
        "length": len(text),
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "statements": [],
        "figures": [],
        "events": [],
        "times": [],
        "places": [],
        "actors": [],
        "figure_links": [],
        "non_statements": [],
        "non_figures": [],
        "boilerplate": [],
    }
    allp, errs, ids = [], [], {}
    for ln, line in enumerate(src.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        f = [x.strip() for x in re.split(r"\s\|\s|\s\|$|^\|\s", line)]
        head = f[0].split()
        kind = head[0]
        try:
            if kind == "S":
                m = locate(text, f[1])
                k = kv(f[2] if len(f) > 2 else "")
                sid = head[1]
                ids[sid] = len(g["statements"])
                g["statements"].append(
                    {
                        "id": sid,
                        "content": spans(m, "c"),
                        "cue": spans(m, "k"),
                        "speaker_mention": spans(m, "s"),
                        "speaker_name": nul(k.get("who", "-").lstrip("~")),
                        "form": first(k.get("form"))[0],
                        "kind": first(head[3])[0],
                        "act": head[2].split("/"),
                        "negated": k.get("neg") == "1",
                        "relays": [{"mention": spans(m, "r"), "name": nul(k.get("via"))}] if m.get("r") else [],
                        "evidence": {
                            "status": k.get("ev", "unstated").split("/"),
                            "basis": [x for x in k.get("basis", "").split(",") if x],
                            "spans": spans(m, "e"),
                        },
                        "addressee": spans(m, "a"),
                        "venue": spans(m, "v"),
                        "answers": k.get("ans", ""),
                        "nested_in": k.get("in", ""),
                        "optional": k.get("opt") == "1",
                    }
                )
                for key, v in (
                    ("form_or", first(k.get("form"))[1]),
                    ("kind_or", first(head[3])[1]),
                    ("speaker_may_stay_open", k.get("who", "").startswith("~")),
                ):
                    if v:
                        g["statements"][-1][key] = v
            elif kind == "F":
                m = locate(text, f[1])
                k = kv(f[2] if len(f) > 2 else "")
                out, unit, lo, hi = head[1:5]
                if "p" not in m:
                    a = m["n"] + m.get("g", [])
                    m["p"] = [[min(x[0] for x in a), max(x[1] for x in a)]]
                g["figures"].append(
                    {
                        "phrase": spans(m, "p"),
                        "number": spans(m, "n"),
                        "low": lo if lo == "*" else nul(lo),
                        "high": hi if hi == "*" else nul(hi),
                        "operator": k.get("op") or ("exact" if lo == hi else None),
                        "unit": unit.split("/"),
                        "outcome": out.split("/"),
                        "category": {
                            "spans": spans(m, "g"),
                            "class": [x for x in k.get("cls", "").split("/") if x],
                            "quoted": k.get("quoted") == "1",
                        },
                        "realis": k.get("real", "actual").split("/"),
                        "by": k.get("by", ""),
                        "as_of": k.get("asof"),
                        "basis": k.get("basis"),
                        "optional": k.get("opt") == "1",
                        "table": False,
                    }
                )
            elif kind == "E":
                m = locate(text, f[1])
                k = kv(f[2] if len(f) > 2 else "")
                parts = {r: [span(x) for x in v] for r, v in m.items() if r not in ("t", "at", "p")}
                g["events"].append(
                    {
                        "type": head[1].split("/"),
                        "realis": head[2].split("/"),
                        "trigger": spans(m, "t"),
                        "participants": parts,
                        "place": spans(m, "at"),
                        "begin": k.get("begin"),
                        "by": k.get("by", ""),
                        "optional": k.get("opt") == "1",
                    }
                )
            elif kind == "T":
                m = locate(text, f[1])
                k = kv(f[2] if len(f) > 2 else "")
                g["times"].append(
                    {
                        "span": spans(m, "x")[0],
                        "type": head[1].split("/"),
                        "value": head[2].split("/") if head[1] != "DATE_" else head[2],
                        "optional": k.get("opt") == "1",
                    }
                )
            elif kind in ("P", "P*"):
                role, cc, lat, lon = head[1:5]
                k = kv(f[2] if len(f) > 2 else "")
                base = {
                    "role": nul(role),
                    "country": nul(cc),
                    "lat": None if lat in "-c" else float(lat),
                    "lon": None if lon in "-c" else float(lon),
                    "level": "country" if lat == "c" else "metonym" if role == "actor" else "place",
                    "optional": k.get("opt") == "1" or role in ("demonym", "part_of_name", "site"),
                }
                if kind == "P":
                    for x in locate(text, f[1])["x"]:
                        allp.append((x, base, True))
                else:
                    for w in f[1].split("; "):
                        hits = [h.start() for h in re.finditer(r"(?<!\w)" + re.escape(w) + r"(?!\w)", text)]
                        if not hits:
                            raise Bad("place not found: " + w)
                        for h in hits:
                            allp.append(([h, h + len(w)], base, False))
            elif kind == "A":
                al = [x.strip() for x in f[2].split(";") if x.strip()]
                k = kv(f[3] if len(f) > 3 else "")
                for a in al:
                    if a not in text:
                        raise Bad("alias not found: " + a)
                g["actors"].append(
                    {
                        "name": f[1],
                        "aliases": al,
                        "kind": head[1].split("/"),
                        "country": nul(k.get("country")),
                        "office": nul(k.get("office")),
                        "alt": [x for x in k.get("alt", "").split(",") if x],
                        "private": None if k.get("private") == "?" else k.get("private") == "1",
                    }
                )
            elif kind == "L":
                m = locate(text, f[1])
                k = kv(f[2] if len(f) > 2 else "")
                a, b = ("new", "old") if head[1] == "previous" else ("whole", "part")
                g["figure_links"].append(
                    {"kind": head[1], "from": spans(m, a)[0], "to": spans(m, b)[0], "optional": k.get("opt") == "1"}
                )
            elif kind == "N":
                g["non_statements"] += spans(locate(text, f[1]), "x")
            elif kind == "D":
                g["non_figures"] += spans(locate(text, f[1]), "x")
            elif kind == "B":
                if f[1] in text:
                    raise Bad("boilerplate in reference text")
                g["boilerplate"].append(f[1])
            else:
                raise Bad("what is " + kind)
        except (Bad, KeyError, ValueError, IndexError) as e:
            errs.append("%s:%d %s: %s" % (nn, ln, type(e).__name__, e))
    # places: explicit marks win over P*, longer over shorter
    allp.sort(key=lambda t: (not t[2], -(t[0][1] - t[0][0]), t[0][0]))
    taken = []
    for be, base, _ in allp:
        if any(be[0] < e and b < be[1] for b, e in taken):
            continue
        taken.append(be)
        g["places"].append(dict(base, span=span(be)))
    g["places"].sort(key=lambda p: p["span"]["start"])

    # statement references -> indices
    def idx(i, where):
        if not i:
            return None
        if i not in ids:
            errs.append("%s: unknown statement %s in %s" % (nn, i, where))
            return None
        return ids[i]

    for s in g["statements"]:
        a = []
        for x in [y for y in s["answers"].split(",") if y]:
            rel, _, t = x.partition(">")
            may = t.endswith("?")  # s5?: neither missed nor false
            t = [idx(y, "ans") for y in t.rstrip("?").split("|")]  # s5|s6: either will do
            a.append({"relation": rel, "to": t[0], "or": t[1:]})
            if may:
                a[-1]["optional"] = True
        s["answers"] = a
        s["nested_in"] = idx(s["nested_in"], "in")
    for k in ("figures", "events"):
        for x in g[k]:
            by = (x.pop("by").strip() or "-").split("/")  # s18/-: that statement or the outlet
            i = idx(nul(by[0]), k)
            x["by"] = i
            if by[1:]:
                x["by_or"] = [idx(nul(y), k) for y in by[1:]]
            x["speaker_name"] = "outlet" if i is None else (g["statements"][i]["speaker_name"] or ("(unnamed)"))
    nums = {(n["start"], n["end"]) for f in g["figures"] for n in f["number"]}
    for x in g["figure_links"]:
        for e in ("from", "to"):
            if (x[e]["start"], x[e]["end"]) not in nums:
                errs.append("%s: link end is no figure: %s" % (nn, x[e]))
    for k, need in (("figures", "number"), ("events", "trigger")):
        for x in g[k]:
            if not x[need]:
                errs.append("%s: %s without %s: %s" % (nn, k, need, x))
    # answers to verification
    for s in g["statements"]:
        if not s["content"] and s["act"] != ["decline"]:
            errs.append("%s: %s has no content" % (nn, s["id"]))
    return g, errs


def dump(g, path):
    """one item a line"""
    j = lambda x: json.dumps(x, ensure_ascii=False, separators=(",", ":"))
    with open(path, "w", encoding="utf-8") as f:
        f.write("{\n")
        for n, (k, v) in enumerate(g.items()):
            f.write("," * bool(n) + "\n" * bool(n) + j(k) + ":")
            f.write("[" + ",".join("\n " + j(x) for x in v) + "]" if isinstance(v, list) else j(v))
        f.write("\n}\n")


def main():
    names = sys.argv[1:] or sorted(x[:2] for x in os.listdir(os.path.join(HERE, "gold_src")) if x.endswith(".g"))
    bad = 0
    os.makedirs(os.path.join(HERE, "gold"), exist_ok=True)
    for nn in names:
        page = os.path.join(HERE, "reports", nn + ".html")
        if os.path.exists(page):
            text = ref_text(open(page, encoding="utf-8").read())
            open(os.path.join(HERE, "reports", nn + ".ref.txt"), "w", encoding="utf-8").write(text)
        else:
            text = open(os.path.join(HERE, "reports", nn + ".txt"), encoding="utf-8").read()
        g, errs = build(nn, text, open(os.path.join(HERE, "gold_src", nn + ".g"), encoding="utf-8").read())
        for e in errs:
            print("ERROR", e)
        bad += len(errs)
        dump(g, os.path.join(HERE, "gold", nn + ".json"))
        print(nn, {k: len(v) for k, v in g.items() if isinstance(v, list)})
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
