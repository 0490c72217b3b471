"""What a check finds wrong."""

from __future__ import annotations

import msgspec


class Fault(msgspec.Struct, frozen=True):
    """Something in a record that is not what it should be: which report, which row of it, what is wrong."""

    report: str
    where: str
    message: str
