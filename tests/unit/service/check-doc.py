"""docs/service.md shows the example service: the block there and the file that is compiled are one text."""
import re
import sys
from pathlib import Path

source, page = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
shown = re.findall(r"^```c\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
code = source.split("*/\n", 1)[1]
if not any(block.strip() == code.strip() for block in shown):
    sys.exit("docs/service.md does not show tests/unit/service/example-service.c as it is")
