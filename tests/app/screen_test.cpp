// What is read at a terminal does nothing to it, whatever the format; another program gets it
// whole.
#include <doctest/doctest.h>

#include "lib/base/utf8.hpp"
#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

const std::string kNaughty = "Луч \x1b[31m \x1b]0;x\x07 \u009b1m \u202exe \u2066y \u200f \x7f";

struct NaughtyDesk : Terminal {
  NaughtyDesk() {
    run({"client", "add", kNaughty, "--phone", "84951234567", "--city", kNaughty});
    run({"task", "add", kNaughty, "--due", "fri"});
    run({"config", "set", "user.name", kNaughty});
    screen = true;
  }
};

// The first character that a terminal would obey; 0 where there is none.
std::int32_t first_obeyed(std::string_view text) {
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    const bool line = c.code == '\n' || c.code == '\t' || text.starts_with("\r\n");
    const bool control = c.code < 0x20 || (c.code >= 0x7F && c.code <= 0x9F);
    const bool bidi = (c.code >= 0x202A && c.code <= 0x202E) || c.code == 0x061C ||
                      (c.code >= 0x2066 && c.code <= 0x2069) || c.code == 0x200E ||
                      c.code == 0x200F;
    if ((control && !line) || bidi) return c.code;
    text.remove_prefix(c.bytes);
  }
  return 0;
}

}  // namespace

TEST_CASE("no answer and no message acts on the terminal where it is read") {
  NaughtyDesk desk;

  for (const char* format : {"text", "csv", "tsv", "json", "jsonl", "ids", "md"}) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"client", "list"},
                                                  {"client", "show", "1"},
                                                  {"client", "export"},
                                                  {"client", "history", "1"},
                                                  {"client", "add", kNaughty + "2"},
                                                  {"task", "list"},
                                                  {"log"},
                                                  {"log", "1"},
                                                  {"undo", "--dry-run"},
                                                  {"find", "луч"},
                                                  {"today"},
                                                  {"report", "day"},
                                                  {"config"},
                                                  {"config", "get", "user.name"},
                                                  {"sql", "SELECT * FROM clients"},
                                                  {"backup", "/nowhere/" + kNaughty},
                                                  {"client", "show", kNaughty + "3"},
                                                  {kNaughty},
                                                  {"help", kNaughty},
                                                  {"task", "add", "x", "--" + kNaughty},
                                                  {"task", "show", kNaughty},
                                                  {"task", "list", "--where", "name = " + kNaughty},
                                                  {"date", kNaughty},
                                                  {"client", "export", "--vcard", "4"}}) {
      std::vector<std::string> line = words;
      line.insert(line.end(), {"-f", format, "--color", "never"});
      CAPTURE(fmt::format("{}", fmt::join(line, " ")));
      desk.run(line);
      CHECK(first_obeyed(desk.out) == 0);
      CHECK(first_obeyed(desk.err) == 0);
    }
  }
}

TEST_CASE("JSON on a terminal is the same JSON, and a pipe has every byte") {
  NaughtyDesk desk;

  desk.run({"client", "list", "--columns", "name", "-f", "json"});
  CHECK(desk.out ==
        R"([{"name":"Луч \u001b[31m \u001b]0;x\u0007 \u009b1m \u202exe \u2066y \u200f \u007f"}])"
        "\n");
  desk.run({"client", "list", "--columns", "name", "-f", "csv"});
  CHECK(desk.out ==
        "name\nЛуч \\x1b[31m \\x1b]0;x\\x07 \\u009b1m \\u202exe \\u2066y \\u200f \\u007f\n");

  desk.screen = false;
  desk.run({"client", "list", "--columns", "name", "-f", "csv"});
  CHECK(desk.out == "name\n" + kNaughty + "\n");
}
