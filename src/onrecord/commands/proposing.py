"""``--propose``: a language model's server that may propose statements, where the user names one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from onrecord.model.errors import UsageError

if TYPE_CHECKING:
    from onrecord.extract.base import Reader

Command = TypeVar("Command", bound=Callable[..., Any])
_OPTIONS = (
    click.option(
        "--propose", metavar="URL",
        help="Send the text to this OpenAI-compatible server; keep of its statements those that stand word for word.",
    ),
    click.option("--propose-model", metavar="NAME", help="The model to ask there; its statements bear this name."),
    click.option("--propose-local", is_flag=True, help="The server may be on this machine or network."),
    click.option("--propose-key", metavar="VARIABLE", help="The environment variable that holds the server's key."),
    click.option(
        "--propose-seconds", type=click.FloatRange(min=0.1), default=120.0, show_default=True,
        help="At most so many seconds for one answer.",
    ),
)  # fmt: skip


def proposal_options(command: Command) -> Command:
    """The options that name a model's server."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def take_proposer(options: dict[str, Any]) -> Reader | None:
    """The reader that asks the model, taken out of a command's options; None where no server is named.

    Raises:
        UsageError: no model is named, the address is none, the variable is not set, or there is no server for these.
    """
    names = ("propose", "propose_model", "propose_local", "propose_key", "propose_seconds")
    url, model, local, variable, seconds = (options.pop(name) for name in names)
    if url is None:
        if model or local or variable:
            raise UsageError("name the server by --propose, too", code="no-server")
        return None
    if not model:
        raise UsageError("--propose wants --propose-model: which model to ask", code="no-model")
    key = None
    if variable is not None and not (key := os.environ.get(variable)):
        raise UsageError(f"the environment variable {variable} holds no key", code="no-key")
    from onrecord.extract.proposals import ProposalsReader
    from onrecord.sources.endpoint import Endpoint

    endpoint = Endpoint(url, model, allow_local=local, key=key, seconds=seconds)
    endpoint.check()
    return ProposalsReader(endpoint.ask, model)
