#include "lib/base/text.hpp"

#include <doctest/doctest.h>

#include <utf8proc.h>
#include "tests/base/quick.hpp"

#include "lib/base/error.hpp"
#include "lib/base/utf8.hpp"

using namespace ruka;

namespace {

struct Pair {
  std::string_view text;
  std::string_view expected;
};

// Bytes that are not UTF-8: lone tails, overlong forms, surrogates, beyond Unicode, cut characters.
constexpr std::string_view kBroken[] = {
    "\x80",         "\xC0\xAF",         "\xC1\xBF",         "\xE0\x80\xAF",     "\xED\xA0\x80",
    "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",
    "\xD0",         "\xE2\x82",         "\xD0\xFF",         "\xF0\x9F\x98",     "a\xFE"};

}  // namespace

TEST_CASE("only well-formed UTF-8 is text") {
  for (const std::string_view text : {"", "abc", "Ёлка", "₽", "\U0001F600", "\xF4\x8F\xBF\xBF"}) {
    CHECK(is_utf8(text));
    CHECK_NOTHROW(clean_text(text));
  }
  for (const std::string_view text : kBroken) {
    CAPTURE(terminal_safe(text));

    CHECK_FALSE(is_utf8(text));
    CHECK_THROWS_AS(clean_text(text), Error);
  }
}

TEST_CASE("no function of text fails at bytes that are no text") {
  for (const std::string_view text : kBroken) {
    CAPTURE(terminal_safe(text));

    CHECK(is_utf8(terminal_safe(text)));
    CHECK(fold("ЁЖ" + std::string(text)) == "еж" + std::string(text));
    CHECK(display_width(text) >= 0);
    CHECK(trim(text) == text);
    CHECK_NOTHROW(other_layout(text));
  }
}

TEST_CASE("stored text is composed and has no NUL") {
  const std::string_view nul("a\0b", 3);
  const std::string_view parted("е\0\u0301", 5);

  CHECK(clean_text("и\u0306") == "й");
  CHECK(clean_text("е\u0308") == "ё");
  CHECK(clean_text(nul) == "ab");
  CHECK(clean_text(clean_text(parted)) == clean_text(parted));
}

TEST_CASE("a one-line value has single spaces and no ends") {
  const Pair cases[] = {
      {"  a  b ", "a b"}, {"a\r\n\tb", "a b"}, {"\u00A0a\u00A0b\u2003", "a\u00A0b"},
      {"\uFEFFa", "a"},   {" \t\n", ""},       {"", ""}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);

    CHECK(clean_line(text) == expected);
  }
}

TEST_CASE("folded text is the same for search, whatever its case, and ё is е") {
  const Pair cases[] = {{"ABCxyz09", "abcxyz09"},
                        {"АБВЯабвя", "абвяабвя"},
                        {"Ёлка ёж", "елка еж"},
                        {"Е\u0308лка", "елка"},
                        {"Ё\u0344лка", "е\u0301лка"},
                        {"ё\u0323\u0308лка", "е\u0323лка"},
                        {"Йод", "йод"},
                        {"И\u0306од", "йод"},
                        {"«Ромашка» – №1", "«ромашка» – №1"},
                        {"Straße", "strasse"},
                        {"ÀÉ", "àé"},
                        {"Ґанок Ў", "ґанок ў"},
                        {"\U0001F600Я", "\U0001F600я"},
                        {"", ""}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);

    CHECK(fold(text) == expected);
    CHECK(fold(fold(text)) == expected);
  }
}

TEST_CASE("width is counted in columns of the terminal") {
  const std::pair<std::string_view, int> cases[] = {
      {"", 0}, {"abc", 3}, {"Ёж", 2}, {"й", 1}, {"и\u0306", 1}, {"日本", 4}, {"₽", 1}};
  for (const auto& [text, width] : cases) {
    CAPTURE(text);

    CHECK(display_width(text) == width);
  }
  CHECK(pad_right("Ёж", 4) == "Ёж  ");
  CHECK(pad_left("日", 4) == "  日");
  CHECK(pad_left("длинно", 2) == "длинно");
}

TEST_CASE("a cut text ends in an ellipsis and never inside a character") {
  CHECK(fit_width("Ромашка", 7) == "Ромашка");
  CHECK(fit_width("Ромашка", 4) == "Ром…");
  CHECK(fit_width("日本語", 4) == "日…");
  CHECK(fit_width("Ромашка", 1) == "…");
  CHECK(fit_width("Ромашка", 0) == "");
}

TEST_CASE("words go to lines that fit, and a longer word stands alone") {
  CHECK(wrap_text("раз два три", 7) == std::vector<std::string>{"раз два", "три"});
  CHECK(wrap_text("оченьдлинное и", 5) == std::vector<std::string>{"оченьдлинное", "и"});
  CHECK(wrap_text("а\n\nб", 9) == std::vector<std::string>{"а", "", "б"});
}

TEST_CASE("nothing that came from data acts on a terminal") {
  const Pair cases[] = {{"\x1b[31mred", "\\x1b[31mred"},
                        {"a\x07", "a\\x07"},
                        {"\x7f", "\\x7f"},
                        {"\u0085", "\\x85"},
                        {"\u009B31m", "\\x9b31m"},
                        {"x\u202Etxt", "x\\u202etxt"},
                        {"\u2066\u2069", "\\u2066\\u2069"},
                        {"\u200E\u200F\u061C", "\\u200e\\u200f\\u061c"},
                        {"\xFFя", "\\xffя"},
                        {"a\r\nb\tc\nd", "a b c d"},
                        {"Ёж № 1 — «да»", "Ёж № 1 — «да»"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(expected);

    CHECK(terminal_safe(text) == expected);
  }
  CHECK(terminal_safe_lines("a\r\nb\x1b") == "a\nb\\x1b");
}

TEST_CASE("white space is cut at the ends only") {
  const Pair cases[] = {{"\u00A0 а б \u202F", "а б"}, {"\t\n", ""}, {"", ""}, {"р", "р"}};
  for (const auto& [text, expected] : cases) CHECK(trim(text) == expected);
}

TEST_CASE("pieces keep their empty neighbours") {
  CHECK(split("a;;b;", ';') == std::vector<std::string_view>{"a", "", "b", ""});
  CHECK(split("", ';') == std::vector<std::string_view>{""});
}

TEST_CASE("a search needs a letter or a digit") {
  for (const char* text : {"a", "«я»", "№ 1", "日"}) CHECK(has_letter_or_digit(text));
  for (const char* text : {"", " ", "«»", "—", "\xFF"}) CHECK_FALSE(has_letter_or_digit(text));
}

TEST_CASE("a near word is meant, a far one is not") {
  const std::vector<std::string> nouns = {"client", "lead", "task", "archive"};
  const Pair cases[] = {
      {"cleint", "client"}, {"clients", "client"}, {"tsak", "task"}, {"LEAD", "lead"},
      {"сдшуте", "client"}, {"arch", "archive"},   {"invoice", ""},  {"", ""}};
  for (const auto& [word, expected] : cases) {
    CAPTURE(word);

    CHECK(nearest_word(word, nouns) == expected);
  }
  CHECK(edit_distance("клиент", "клеинт") == 1);
  CHECK(edit_distance("", "лид") == 3);
  CHECK(other_layout("ghbdtn") == "привет");
  CHECK(other_layout("привет") == "ghbdtn");
}

TEST_CASE("the quick width of plain text is the width by the tables, and its text is harmless") {
  for (std::int32_t code = 1; code < 0x3000; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    std::string text;
    append_char(text, code);
    if (plain_width(text) < 0) continue;
    CAPTURE(code);

    CHECK(plain_width(text) == utf8proc_charwidth(code));
    CHECK(terminal_safe_lines(text) == text);
  }
  CHECK(plain_width("ООО «Ромашка» — №1, 5 ₽…") == 24);
  CHECK(plain_width("a\x1b") == -1);
  CHECK(plain_width("\xC2\x9B") == -1);      // a C1 control
  CHECK(plain_width("\xE2\x80\xAE") == -1);  // turns the line
  CHECK(plain_width("\xD0") == -1);
}

TEST_CASE("the lines of a text of megabytes take no minutes") {
  std::string text;
  for (int i = 0; i < 300'000; ++i) text += "слово ";
  std::vector<std::string> lines;

  CHECK(is_quick([&] { lines = wrap_text(text, 1 << 24); }));
  CHECK(lines.size() == 1);
}
