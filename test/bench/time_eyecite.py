"""Reads English legal prose from standard input with eyecite; prints citations found and seconds of each run as JSON."""

import json
import sys
import time

from eyecite import get_citations

text = sys.stdin.read()
found = get_citations(text)  # also builds the tokenizer, which is not counted
seconds = []
for _ in range(3):
    start = time.process_time()
    get_citations(text)
    seconds.append(time.process_time() - start)
print(json.dumps({"citations": len(found), "seconds": seconds}))
