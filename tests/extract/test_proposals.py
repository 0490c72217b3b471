"""Proposals of a language model: kept only where their words stand, marked, refused aloud."""

from __future__ import annotations

import json
import pickle
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from onrecord.cli import onrecord as cli
from onrecord.commands.proposing import take_proposer
from onrecord.extract.base import Found, Report
from onrecord.extract.proposal_places import Unclear, place
from onrecord.extract.proposals import ProposalsReader
from onrecord.model.codec import decode
from onrecord.model.errors import SourceError, UsageError
from onrecord.model.items import Actor, Speaker, Statement
from onrecord.model.spans import span_of
from onrecord.sources.endpoint import Endpoint
from tests.support import report, untagged

TEXT = (
    "The dam at Orrel is holding, engineers insist. Villagers are not so sure.\n\n"
    "“Nobody has slept here since Sunday,” a shopkeeper told us. The dam is old.\n\n"
    "Nobody in the council would say more. The dam at Orrel was built in 1961."
)


def read(answer: object, text: str = TEXT, found: Found | None = None, name: str = "tiny") -> Found:
    """What the reader makes of an answer (a string as it is, other things as JSON)."""
    said = answer if isinstance(answer, str) else json.dumps(answer)
    return ProposalsReader(lambda messages: said, name).read(report(untagged(text)), found or Found())


def codes(found: Found) -> list[str]:
    return [p.code for p in found.problems]


GOOD = {"content": ["The dam at Orrel is holding"], "speaker": "engineers", "cue": "insist", "act": "assert"}


def test_a_proposal_whose_words_stand_is_kept_and_marked() -> None:
    found = read({"statements": [GOOD]})
    (said,) = found.statements
    assert [(s.start, s.end, s.text) for s in said.content] == [(0, 27, "The dam at Orrel is holding")]
    assert [s.text for s in said.cue] == ["insist"]
    assert said.speaker is not None
    assert [s.text for s in said.speaker.mention] == ["engineers"]
    assert said.read_by == "tiny"
    assert said.kind == "indirect"
    assert codes(found) == ["proposals"]
    assert "1 kept" in found.problems[0].message


def test_words_that_do_not_stand_there_are_refused_aloud() -> None:
    """A changed word, another quotation mark inside, a speaker who is not there: a problem each, no statement."""
    wrong = [
        {**GOOD, "content": ["The dam of Orrel is holding"]},
        {**GOOD, "content": ["the dam at Orrel is holding"]},
        {**GOOD, "speaker": "two engineers"},
        {**GOOD, "cue": "insisted"},
    ]
    found = read({"statements": wrong})
    assert not found.statements
    assert codes(found) == ["proposal-not-verbatim"] * 4 + ["proposals"]


def test_parts_of_words_are_no_words() -> None:
    assert (
        codes(read({"statements": [{**GOOD, "content": ["The dam at Orrel is hold"]}]}))[0] == "proposal-not-verbatim"
    )


def test_quotation_marks_stay_outside_a_content() -> None:
    found = read({"statements": [
        {"content": "“Nobody has slept here since Sunday,”", "speaker": "a shopkeeper", "cue": "told"}
    ]})  # fmt: skip
    (said,) = found.statements
    assert [s.text for s in said.content] == ["Nobody has slept here since Sunday"]
    assert said.kind == "direct"


def test_of_several_places_the_nearest_to_the_other_words_is_taken() -> None:
    text = "Roads are cut. The army denied it. Roads are cut, the mayor said."
    (said,) = read(
        {"statements": [{"content": "Roads are cut", "speaker": "the mayor", "cue": "said"}]}, text
    ).statements
    assert said.content[0].start == 35


def test_an_open_place_is_no_place() -> None:
    """Words that stand twice with nothing to choose by, and a speaker paragraphs away, are refused."""
    text = "Roads are cut. Roads are cut."
    assert codes(read({"statements": [{"content": "Roads are cut"}]}, text))[0] == "proposal-unclear"
    far = {"content": "The dam at Orrel was built in 1961", "speaker": "engineers"}
    assert codes(read({"statements": [far]}))[0] == "proposal-unclear"


def test_the_reporters_own_voice_is_no_statement() -> None:
    assert codes(read({"statements": [{"content": "The dam is old"}]}))[0] == "proposal-unclear"


def test_what_the_rules_read_stays_and_is_not_read_twice() -> None:
    """The rule's speaker wins over a proposal for the same words; a proposal inside is nested."""
    old = Statement(id="st_old", content=(span_of(TEXT, 0, 27),), speaker=Speaker(mention=(span_of(TEXT, 29, 38),)))
    found = read({"statements": [{**GOOD, "speaker": "Villagers"}]}, found=Found(statements=(old,)))
    assert found.statements == (old,)
    assert "1 known already" in found.problems[-1].message


def test_the_speakers_actor_is_the_one_that_the_rules_see_there() -> None:
    actor = Actor(id="ac_1", name="engineers", mentions=(span_of(TEXT, 29, 38),))
    (said,) = read({"statements": [GOOD]}, found=Found(actors=(actor,))).statements
    assert said.speaker is not None
    assert said.speaker.actor == "ac_1"


@pytest.mark.parametrize(
    "answer",
    [
        "", "I found none.", "{", "[[[[" * 50_000, "{\"statements\": 3}", "null", "{\"statements\": [NaN]}",
        "{\"statements\": [{\"content\": 5}]}", "{\"statements\": [{\"content\": []}]}",
        "{\"statements\": [{\"content\": [\"\", \" \", \"”\"]}]}", "\x00\ud800",
        json.dumps({"statements": [{"content": "x" * 100_000, "speaker": "y"}] * 50}),
    ],
)  # fmt: skip
def test_bad_answers_are_problems(answer: str) -> None:
    found = read(answer)
    assert not found.statements
    assert found.problems
    assert len(found.problems) < 25


def test_prose_and_fences_around_the_json_are_passed_over() -> None:
    answer = "<think>{who?}</think> Here you are:\n```json\n" + json.dumps({"statements": [GOOD]}) + "\n```"
    assert len(read(answer).statements) == 1


def test_an_unknown_act_is_an_assertion() -> None:
    assert read({"statements": [{**GOOD, "act": "grumble"}]}).statements[0].act == "assert"


def test_a_long_report_is_sent_in_pieces_that_cover_it() -> None:
    text = "\n\n".join(["The mayor of Orrel said water was short. " * 40] * 20 + ["word " * 4_000])
    sent: list[str] = []

    def ask(messages: list[dict[str, str]]) -> str:
        sent.append(messages[-1]["content"])
        return "{}"

    ProposalsReader(ask, "tiny").read(report(untagged(text)), Found())
    assert max(map(len, sent)) <= 6_000
    assert "".join("".join(sent).split()) == "".join(text.split())


def test_placing_takes_time_in_proportion() -> None:
    """The same words a hundred thousand times: looked at up to a bound."""
    text = "said " * 100_000
    with pytest.raises(Unclear):
        place(text, (0, len(text)), ((0, len(text)),), ["said"], None, ["said"])


# ---------------------------------------------------------------- a server


class Model(BaseHTTPRequestHandler):
    """Answers as the test says: a status and a body."""

    def do_POST(self) -> None:
        server: Any = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server.seen.append((self.path, dict(self.headers), json.loads(body)))
        status, answer = server.answer
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()
        try:
            if answer is None:
                threading.Event().wait(3)
            self.wfile.write(answer or b"")
        except OSError:
            pass

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[Any]:
    made: Any = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    made.seen, made.answer = [], (200, b"")
    made.daemon_threads = True
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    made.url = f"http://127.0.0.1:{made.server_address[1]}/v1"
    yield made
    made.shutdown()
    made.server_close()


def completion(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def through(endpoint: Endpoint) -> Found:
    seen: Report = report(untagged(TEXT))
    return ProposalsReader(endpoint.ask, "tiny").read(seen, Found())


@pytest.mark.loopback
def test_a_local_server_is_asked_when_that_is_allowed(server: Any) -> None:
    server.answer = (200, completion(json.dumps({"statements": [GOOD, {**GOOD, "content": "made up"}]})))
    found = through(Endpoint(server.url, "m", allow_local=True, key="k"))
    assert [s.read_by for s in found.statements] == ["tiny"]
    assert codes(found) == ["proposal-not-verbatim", "proposals"]
    ((path, headers, asked),) = server.seen
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer k"
    assert asked["model"] == "m"
    assert asked["messages"][-1]["content"] == TEXT


@pytest.mark.loopback
def test_a_local_server_is_not_asked_otherwise(server: Any) -> None:
    found = through(Endpoint(server.url, "m"))
    assert codes(found) == ["proposals-unavailable", "proposals"]
    assert "--propose-local" in found.problems[0].message
    assert not server.seen


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (500, b"no", "http-status"), (404, b"", "http-status"), (302, b"", "http-status"), (200, b"", "bad-answer"),
        (200, b"<html>", "bad-answer"), (200, b"{}", "bad-answer"), (200, b"{\"choices\": []}", "bad-answer"),
        (200, completion(None), "bad-answer"), (200, completion([1]), "bad-answer"), (200, b"[" * 90_000, "bad-answer"),
        (200, b"x" * 200_000, "too-large"), (200, None, "time-limit"),
    ],
)  # fmt: skip
def test_a_bad_server_is_a_source_error(server: Any, status: int, body: bytes | None, code: str) -> None:
    server.answer = (status, body)
    endpoint = Endpoint(server.url, "m", allow_local=True, seconds=0.6, max_bytes=100_000)
    with pytest.raises(SourceError) as caught:
        endpoint.ask([{"role": "user", "content": "x"}])
    assert caught.value.code == code
    assert len(server.seen) == 1


@pytest.mark.loopback
def test_nobody_at_home_is_a_problem_of_the_record() -> None:
    found = through(Endpoint("http://127.0.0.1:1/v1", "m", allow_local=True))
    assert codes(found) == ["proposals-unavailable", "proposals"]


@pytest.mark.parametrize(
    "url", ["ftp://x/v1", "file:///etc/passwd", "x", "", "http://", "http://a:b@x/v1", "http://[x"]
)
def test_other_addresses_are_usage_errors(url: str) -> None:
    with pytest.raises(UsageError):
        Endpoint(url, "m", allow_local=True).ask([])


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "0.0.0.0", "224.0.0.1", "[fe80::1]", "[::ffff:169.254.169.254]"]
)
def test_link_local_addresses_are_never_asked(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    bare = address.strip("[]")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: [(2, 1, 6, "", (bare, 80))])
    with pytest.raises(SourceError) as caught:
        Endpoint(f"http://{address}/v1", "m", allow_local=True).ask([])
    assert caught.value.code == "refused-address"


def test_a_key_goes_over_plain_http_to_a_local_address_only(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: [(2, 1, 6, "", ("93.184.216.34", 80))])
    with pytest.raises(SourceError, match="plain http"):
        Endpoint("http://models.example/v1", "m", key="secret").ask([])


def test_a_reader_crosses_processes_and_hides_its_key() -> None:
    endpoint = Endpoint("http://127.0.0.1:8080/v1", "m", key="secret")
    assert "secret" not in repr(endpoint)
    ask: Callable[..., str] = endpoint.ask
    again = pickle.loads(pickle.dumps(ProposalsReader(ask, "tiny")))
    assert isinstance(again, ProposalsReader)


# ---------------------------------------------------------------- the command line


@pytest.mark.loopback
@pytest.mark.weights
def test_read_asks_a_server_that_is_named(server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kept proposals bear the model's name in JSON and for the eye; without --propose nobody is asked."""
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    said = {"content": "The dam is old", "speaker": "a shopkeeper", "cue": "told us"}
    server.answer = (200, completion(json.dumps({"statements": [said, {**said, "content": "The dam is new"}]})))
    monkeypatch.setenv("MY_KEY", "k")
    asked = ["read", str(path), "--propose", server.url, "--propose-model", "tiny", "--propose-local"]
    run = CliRunner().invoke(cli, [*asked, "--json", "--propose-key", "MY_KEY"])
    record = decode(run.stdout)
    assert [s.content[0].text for s in record.statements if s.read_by == "tiny"] == ["The dam is old"]
    assert "proposal-not-verbatim" in [p.code for p in record.problems]
    assert server.seen[0][1]["Authorization"] == "Bearer k"
    assert "proposed by tiny" in CliRunner().invoke(cli, asked).stdout
    asked_before = len(server.seen)
    plain = CliRunner().invoke(cli, ["read", str(path), "--json"]).stdout
    assert "read_by" not in plain
    assert len(server.seen) == asked_before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--propose", "http://127.0.0.1:1/v1"], "no-model"), (["--propose-model", "m"], "no-server"),
        (["--propose", "ftp://x", "--propose-model", "m"], "bad-url"),
        (["--propose", "http://127.0.0.1:1/v1", "--propose-model", "m", "--propose-key", "NOT_SET_HERE"], "no-key"),
    ],
)  # fmt: skip
def test_a_server_is_named_in_full_or_not_at_all(options: list[str], code: str) -> None:
    given = dict.fromkeys(("propose", "propose_model", "propose_local", "propose_key", "propose_seconds"))
    for name, value in zip(options[::2], options[1::2], strict=True):
        given[name.lstrip("-").replace("-", "_")] = value
    with pytest.raises(UsageError) as caught:
        take_proposer(given)
    assert caught.value.code == code
