"""Texts that break programs, and what must not reach a terminal."""
import re

CONTROLS = [chr(code) for code in (*range(1, 9), 11, 12, *range(14, 32), 0x7F)]
C1 = [chr(code) for code in range(0x80, 0xA0)]
BIDI = list("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
SEQUENCES = [
    "\x1b[2J", "\x1b[5;8mhidden", "\x1b]0;title\x07", "\x1b]52;c;aGk=\x07",
    "\x1b]8;;http://x\x1b\\y", "\x1bP1$r0m\x1b\\", "\x1b[6n", "\x1b[>c", "\x1bc", "\x1b[?1049h",
    "\x1b_x\x1b\\", "\x1b^x\x1b\\", "\x9b2J", "\x9d0;t\x9c", "\x1b[1;31m", "\x1b(0", "\x1b[8;1;1t",
    "\x1b[20l", "a\rb", "a\bb", "a\x0cb", "a\u2028b", "a\u2029b", "a\u0085b", "\x1b[3J", "\x1b#8",
    "\x1b]4;1;?\x07", "\x1b[201~", "\x1b[0q",
]
NAUGHTY = [
    "undefined", "NULL", "nil", "true", "-1", "0", "1/0", "1e309", "NaN", "0x1", "1,000.00", "٣",
    ",./;'[]\\-=", "<>?:\"{}|_+", "!@#$%^&*()`~", "Ω≈ç√∫˜µ≤≥÷", "₀₁₂", "ด้้้้้็็็็็", "'", "''",
    "\"\"", "'\"'", "田中さんにあげて下さい", "表ポあA鷗", "𠜎𠜱", "ヽ༼ຈل͜ຈ༽ﾉ", "(｡◕ ∀ ◕｡)", "😍", "👩‍👩‍👧‍👦", "🇷🇺",
    "１２３", "ثم نفس سقطت", "בְּרֵאשִׁית", "Ṱ̺̺̕o͞ ̷i̲̬n", "˙ɐnbᴉlɐ", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "javascript:alert(1)", "\"><svg/onload=alert(1)>", "<!--",
    "]]>", "&lt;b&gt;", "&#x41;", "**b**", "_i_", "# h", "- li", "1. li", "> q", "| a | b |",
    "[a](javascript:1)", "![x](http://x)", "`c`", "---", "~~s~~", "www.example.com",
    "http://example.com/?a=b&c=d", "a@example.com", "\\", "\\\\", "%s%n", "$HOME", "`id`", "$(id)",
    "{0}", "{name}", "%(x)s", "../../etc/passwd", "1;DROP TABLE clients", "1' OR '1'='1",
    "' OR 1=1 --", "AND", "OR NOT", "NEAR(a b)", "a*", "^a", "a:b", "{a b}:c", "\"a", "(a", "=1+1",
    "+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1", ";=1", "0012", "+79161234567", "12/11",
    "1e5", "10.12.26", "ИСТИНА", "TRUE", "12345678901234567", "Ёлка", "ёж", "\ufeffx", "a\u200bb",
    "a\u00adb", "İstanbul", "ıI", "ß", "ﬁ", "Å", "Å", "\u1680x", "x\u3000y", "ﷺ", "﷽" * 5,
    "a" * 300, "ё" * 300,
]
# A colour of the program's own: SGR with the plain attributes that it uses, none of SEQUENCES.
OWN_COLOR = re.compile(rb"\x1b\[(?:[0-4]|7|3[0-7]|9[0-7]|22|39)?(?:;(?:[0-4]|3[0-7]|9[0-7]))*m")


def forbidden(raw, colored=False):
    """The first control or bidi sign in an output, or what is no UTF-8; "" where there is none."""
    if colored:
        raw = OWN_COLOR.sub(b"", raw).replace(b"\r\n", b"\n")
    for sign in raw.decode("utf-8", "surrogateescape"):
        code = ord(sign)
        if code < 0x20 and sign not in "\n\t" or 0x7F <= code < 0xA0 or sign in BIDI \
                or sign in "\u2028\u2029" or 0xDC80 <= code <= 0xDCFF:
            return sign
    return ""
