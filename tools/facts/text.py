"""C text: what the writers of tables share."""

import re
import textwrap


def quoted(text):
    """A C string literal. '?' is escaped because of trigraphs."""
    if not re.fullmatch(r"[ -~]*", text):
        raise ValueError(f"{text!r} has characters beyond ASCII")
    return '"' + re.sub(r'(["\\?])', r"\\\1", text) + '"'


def head(purpose, rest, sources, *includes):
    """First lines of a generated file. Sources: "Chassis 1.28.0", and the like."""
    text = f"{purpose}: written by tools/generate-facts.py, do not edit. Source: {', '.join(sources)}.{rest}"
    return ["/*", *(f" * {line}" for line in textwrap.wrap(text, 96)), " */",
            *(f'#include "{name}"' for name in includes), "", "// clang-format off"]
