"""Takes the picture of the HTML report that the README shows; needs Chromium.

python -m tools.screenshot [SOURCE] [PNG]      (examples/agency, docs/img/report.png)
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

from tests.browser.chrome import Chrome

import onrecord
from onrecord.across.situation import situation
from onrecord.views import html


def main(source: str = "examples/agency", picture: str = "docs/img/report.png") -> None:
    """Reads a report, opens its page 1280 wide, and writes what is seen first."""
    record = onrecord.read(source)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        page.write_text(html.page(situation([record]), [record]), encoding="utf-8")
        chrome = Chrome(Path(folder) / "profile")
        chrome.send("Emulation.setDeviceMetricsOverride", width=1280, height=1080, deviceScaleFactor=1, mobile=False)
        chrome.send("Emulation.setScrollbarsHidden", hidden=True)
        chrome.open(page)
        seen = chrome.send("Page.captureScreenshot", format="png", optimizeForSpeed=False)["data"]
        chrome.close()
    Path(picture).write_bytes(base64.b64decode(seen))


if __name__ == "__main__":
    main(*sys.argv[1:3])
