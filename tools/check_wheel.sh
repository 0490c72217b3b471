#!/bin/sh
# Installs the newest wheel into an empty environment and runs it without the repository beside it.
set -eu
wheel=$(ls -t dist/onrecord-*.whl | head -1)
here=$(pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room/env"
"$room/env/bin/pip" install --quiet --disable-pip-version-check -c constraints.txt "$here/$wheel"
cd "$room"
printf 'SELE, March 3 - Nine people died when the dam burst, the army said.\n' > report.txt
"$room/env/bin/onrecord" --version
"$room/env/bin/onrecord" read report.txt --date 2020-03-04 --json > record.json
"$room/env/bin/python" - "$here/$wheel" <<'PY'
import json, os, sys, zipfile
record = json.load(open("record.json"))
assert record["statements"] and record["figures"], "the installed wheel read nothing"
names = zipfile.ZipFile(sys.argv[1]).namelist()
strangers = [n for n in names if not n.startswith(("onrecord/", "onrecord-"))]
assert not strangers, strangers
print(f"wheel: {os.path.getsize(sys.argv[1]) / 1e6:.1f} MB, {len(names)} files")
PY
du -sm "$room/env" | awk '{print "installed with all dependencies: " $1 " MB"}'
