"""The checksum of a saved schedule: what was altered after it was written is known by it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

__all__ = ["with_checksum"]


def with_checksum(told: Mapping[str, Any]) -> dict[str, Any]:
    """What a saved schedule tells, with the SHA-256 of it. The order of names is free.

    It is no signature: whoever writes another file can write another checksum.
    """
    plain = {name: value for name, value in told.items() if name != "checksum"}
    digest = sha256(json.dumps(plain, sort_keys=True).encode())
    return {**plain, "checksum": digest.hexdigest()}
