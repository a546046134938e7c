// Whatever is typed as a text to look for is looked for: no search has a syntax of its own.
#include <doctest/doctest.h>

#include <random>

#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

using Typed = std::vector<std::string>;

// A desk with a record or two of what is searched.
struct SearchDesk : Terminal {
  SearchDesk() {
    run({"client", "add", "ООО «Эдельвейс»", "--contact", "Юлия Бор", "--phone", "84951234567"});
    run({"client", "add", "Smith, \"Sons\" & Co. (AND) OR", "--force"});
    run({"client", "request", "add", "1", "счёт на 50 кресел, «срочно»"});
    run({"lead", "deal", "add", "1", "Кресла", "--product", "chair; 50; 4500", "--date", "30.11"});
    run({"lead", "product", "add", "Кресло «Э-12»"});
    run({"client", "template", "add", "script", "Этюд", "--text", "? Когда?"});
    run({"task", "add", "Эскиз, ё", "--due", "fri"});
    run({"staff", "add", "Эмма Ж.", "--role", "expert", "--topic", "хлеб, юг"});
  }
};

// Every way to look for a text; the text itself stands where the "%" is.
const Typed kSearches[] = {
    {"find", "--", "%"},
    {"client", "list", "--", "%"},
    {"client", "show", "--", "%"},
    {"client", "history", "1", "--", "%"},
    {"client", "contact", "list", "--", "%"},
    {"client", "contact", "show", "--", "%"},
    {"client", "list", "--owner=%"},
    {"client", "request", "list", "--", "%"},
    {"client", "request", "similar", "--", "%"},
    {"client", "template", "show", "--", "%"},
    {"client", "promise", "list", "--", "%"},
    {"lead", "list", "--", "%"},
    {"lead", "deal", "list", "--", "%"},
    {"lead", "deal", "list", "--product=%"},
    {"lead", "product", "show", "--", "%"},
    {"task", "list", "--", "%"},
    {"task", "list", "--client=%"},
    {"staff", "list", "--topic=%"},
    {"client", "list", "--where=name ~ '%'"},
    {"client", "list", "--where=tags ~ '%'"},
    {"__complete", "--", "client", "show", "%"},
};

Typed asking(const Typed& search, const std::string& text) {
  Typed line = search;
  std::string& last = line.back();
  last.replace(last.find('%'), 1, text);
  return line;
}

// A found text, none, several, or a wrong value: never a bug and never trouble with the file.
bool is_answer(int status) { return status == 0 || status == 2 || status == 3; }

const std::string kSigns[] = {
    ",",    ".",    "\"",     "*",      "«",      "»",      "«»",     "-",  "()",   "(", ")",
    "'",    "`",    "[",      "]",      "{",      "}",      ";",      ":",  "<",    ">", "~",
    "^",    "+",    "/",      "\\",     "|",      "%",      "_",      "&",  "#",    "№", "₽",
    "\x01", "\x1b", "\u200b", "\u202e", "\u0301", "\u00a0", "\ue000", "😀", "👍🏽",
};
const std::string kWords[] = {
    "ё",        "Э",
    "б",        "z",
    "1",        "50",
    "12345678", "²",
    "Ⅳ",        "ﬁ",
    "İ",        "ß",
    "中",       "٣",
    "𝟙",        "ʰ",
    " ",        "\t",
    "AND",      "OR",
    "NOT",      "NEAR(",
    "title :",  "кресло",
    "\xff",     "\xed\xa0\x80",
};

}  // namespace

TEST_CASE("signs alone are a text that finds nothing, wherever a text is looked for") {
  SearchDesk desk;

  for (const std::string& sign : kSigns) {
    for (const Typed& search : kSearches) {
      const Typed line = asking(search, sign);
      CAPTURE(fmt::format("{}", fmt::join(line, " ")));
      CHECK(is_answer(desk.run(line)));
      if (search.back() == "%" && search.front() != "__complete") CHECK(desk.out.empty());
    }
  }
  CHECK(desk.run({"find", "\""}) == 0);
  CHECK(desk.err == "nothing found: “\"”\n");
}

TEST_CASE("no text is a syntax or an error within the file") {
  SearchDesk desk;
  std::mt19937 random(20261123);
  const auto pick = [&](const auto& from) { return from[random() % std::size(from)]; };

  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto left = random() % 8 + 1; left > 0; --left) {
      text += random() % 3 == 0 ? pick(kWords) : pick(kSigns);
    }
    const Typed line = asking(pick(kSearches), text);
    CAPTURE(fmt::format("{}", fmt::join(line, " ")));
    CHECK(is_answer(desk.run(line)));
  }
}
