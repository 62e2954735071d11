"""Reads Finnish words as JSON from the standard input and writes what Voikko says of each (src/tools/language/voikko.ts)."""

import json
import sys

from libvoikko import Voikko

KEPT = ("BASEFORM", "CLASS", "MOOD", "PARTICIPLE", "PERSON")
voikko = Voikko("fi")
words = json.load(sys.stdin)
json.dump(
    {word: [{k: r[k] for k in KEPT if k in r} for r in voikko.analyze(word)] for word in words},
    sys.stdout,
)
