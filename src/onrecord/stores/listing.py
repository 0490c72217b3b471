"""The items of a store by kind, with the filters as keyword arguments."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from onrecord.stores.base import Filter, ItemKind, Kept


class Listing(ABC):
    """One method a kind: ``store.statements(speaker="Red Cross", act="warn")``. Filters: the fields of `Filter`."""

    @abstractmethod
    def items(self, kind: ItemKind, wanted: Filter) -> Iterator[Kept]:
        """The items of a kind that a filter lets through."""

    def chosen(self, kind: ItemKind, wanted: Filter) -> dict[str, frozenset[str]]:
        """Ids of the items that a filter lets through, by the id of their report, in the order of the reports."""
        return {
            key: frozenset(kept.item.id for kept in found)
            for key, found in groupby(self.items(kind, wanted), key=lambda kept: kept.report.id)
        }

    def statements(self, **wanted: Any) -> Iterator[Kept]:
        """Who said what: ``speaker``, ``act``, ``evidence``, ``place``, ``actor``, ``since``, ``until`` …"""
        return self.items("statements", Filter(**wanted))

    def figures(self, **wanted: Any) -> Iterator[Kept]:
        """How many, how much: ``outcome``, ``speaker``, ``place``, ``since``, ``until`` …"""
        return self.items("figures", Filter(**wanted))

    def events(self, **wanted: Any) -> Iterator[Kept]:
        """What happened: ``type``, ``actor``, ``place``, ``since``, ``until`` …"""
        return self.items("events", Filter(**wanted))

    def times(self, **wanted: Any) -> Iterator[Kept]:
        """Times: ``type``, ``since``, ``until`` …"""
        return self.items("times", Filter(**wanted))

    def places(self, **wanted: Any) -> Iterator[Kept]:
        """Mentions of places: ``place`` (words, name, or a country's two letters) …"""
        return self.items("places", Filter(**wanted))

    def actors(self, **wanted: Any) -> Iterator[Kept]:
        """People and bodies: ``actor`` (name or alias), ``type`` (their kind) …"""
        return self.items("actors", Filter(**wanted))
