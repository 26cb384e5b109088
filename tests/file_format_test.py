# SPDX-License-Identifier: GPL-3.0-or-later
"""What docs/file-format.md says of reading a column, tried on files of versions 1 to 3.

    python3 tests/file_format_test.py SOURCE_FOLDER
"""
import re
import sqlite3
import sys
from pathlib import Path

root = Path(sys.argv[1])
page = (root / "docs/file-format.md").read_text(encoding="utf-8")
code = re.search(r"```python\n(.*?)```", page, re.DOTALL).group(1)
exec(code)

expected = {
    "id": ["1", "2", "3", "4", "5", "6"],
    "giới tính": ["1", "2", "9", None, "2", "1"],
    "income": [10.5, None, 7e9, None, None, None],
    "commune": ["xã 1000", "xã 1299", None, "xã 1001", None, None],
    "open": ["tốt", None, "không ý kiến", 'a;b\n"c"', None, None],
}
for version in (1, 2, 3):
    database = sqlite3.connect(":memory:")
    kept = root / f"tests/data/projects/v{version}.sql"
    database.executescript(kept.read_text(encoding="utf-8"))
    for variable, values in expected.items():
        found = column(database, "responses", variable)
        assert found == values, (version, variable, found)
    (title,) = database.execute("SELECT content ->> '$.title' FROM part"
                                " WHERE name = 'specification'").fetchone()
    assert title == "Ý kiến người dân 2026", title
codes = column(database, "sample 1", "sample_case")
assert codes == ["1-0001W", "1-0004Z", "1-0007C"], codes
