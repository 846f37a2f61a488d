"""Cuts the code around a line of a Java file, for a reader."""
import bisect
import re

MOST_LINES = 120
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|[{}();]', re.DOTALL
)
TYPE = re.compile(r"\b(class|interface|enum|record)\s+\w+|\bnew\b[^;]*\)\s*$")


def blocks(text):
    """The blocks of a file: (first line, last line, whether it is the body of a type), from 1. A
    block begins with its header."""
    starts = [0] + [m.end() for m in re.finditer("\n", text)]
    line_of = lambda offset: bisect.bisect_right(starts, offset)
    found, stack, header, parens = [], [], 0, 0
    for token in TOKEN.finditer(text):
        kind = token.group()
        if kind == "(":
            parens += 1
        elif kind == ")":
            parens -= 1
        elif kind == "{":
            head = re.sub(r"//[^\n]*|/\*.*?\*/", " ", text[header : token.start()], flags=re.DOTALL)
            first = header + len(text[header : token.start()]) - len(text[header : token.start()].lstrip())
            stack.append((first, bool(TYPE.search(head)), parens))
            header, parens = token.end(), 0
        elif kind == "}" and stack:
            first, is_type, parens = stack.pop()
            found.append((line_of(first), line_of(token.start()), is_type))
            header = token.end()
        elif kind == ";" and parens <= 0:
            header = token.end()
    return found


def span(text, line):
    """The first and the last line to show: the largest type or method around a line that is short
    enough; else a part of the smallest method, with the line in it."""
    around = sorted((b for b in blocks(text) if b[0] <= line <= b[1]), key=lambda b: b[0] - b[1])
    for first, last, _ in around:
        if last - first < MOST_LINES:
            members = [b for b in around if not b[2]]
            # A short block of a long method: the method's part around it says more.
            if not members or (first, last) <= (members[0][0], members[0][1]):
                return first, last
            break
    lines = text.count("\n") + 1
    methods = [b for b in around if not b[2]]
    first, last = (methods[0][0], methods[0][1]) if methods else (1, lines)
    first = max(first, min(line - MOST_LINES // 2, last - MOST_LINES + 1))
    return first, min(last, first + MOST_LINES - 1)


def around(text, line):
    """The code to show, each line with its number, the asked one marked."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first, last = span(text, line)
    numbered = list(enumerate(text.split("\n"), 1))[first - 1 : last]
    return "".join(f"{'>' if n == line else ' '}{n:5} {content}\n" for n, content in numbered)
