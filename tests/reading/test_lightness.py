"""Reading plain text pays for nothing that only other files need."""

import subprocess
import sys


def test_plain_text_is_read_without_the_machinery_for_html_or_encodings() -> None:
    code = (
        "import sys; from searchapp.reading.read import read_bytes; "
        "read_bytes(b'Rain\\n\\nIt rained and it was wet, and there was no end of it, they said.', 'a.txt'); "
        "print(sorted({'trafilatura', 'lxml', 'chardet', 'py3langid', 'numpy', 'email'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
