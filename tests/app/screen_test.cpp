// What is read at a terminal does nothing to it, whatever the format; another program gets it
// whole.
#include <doctest/doctest.h>

#include "lib/base/utf8.hpp"
#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

const std::string kNaughty = "Луч \x1b[31m \x1b]0;x\x07 \u009b1m \u202exe \u2066y \u200f \x7f";

// Of each kind of record one, with such a text in all that people write.
struct NaughtyDesk : Terminal {
  NaughtyDesk() {
    const std::string& bad = kNaughty;
    run({"client", "add", bad, "--phone", "84951234567", "--city", bad, "--tag", bad, "--note", bad,
         "--contact", bad + ", " + bad, "--greeting", bad, "--terms", bad, "--source", bad});
    run({"client", "call", "1", bad, "--result", bad, "--next", "завтра 10:00 " + bad});
    run({"client", "request", "add", "1", bad});
    run({"client", "promise", "add", "1", bad, "--due", "fri"});
    run({"client", "feedback", "add", "1", bad, "--nps", "3"});
    run({"client", "template", "add", "script", bad, "--text", "? " + bad});
    run({"lead", "add", bad, "--heat", "hot", "--priority", "A", "--next", "today 18:00 " + bad});
    run({"lead", "product", "add", bad, "--sku", bad, "--unit", bad});
    run({"lead", "deal", "add", "1", bad, "--product", "стол; 5; 10", "--date", "30.11"});
    run({"lead", "order", "add", "1", bad, "--by", "10.12"});
    run({"task", "add", bad, "--due", "fri"});
    run({"meet", "add", bad, "--at", "today 15:30", "--place", bad, "--client", "1"});
    run({"archive", "add", "--title", bad, "--kind", "contract", "--signed", "yesterday"});
    run({"trip", "add", bad, "--from", "21.12", "--to", "23.12", "--city", bad});
    run({"staff", "add", bad, "--role", "expert", "--topic", bad});
    run({"config", "set", "user.name", bad});
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

TEST_CASE("no answer acts on the terminal where it is read, whatever the format") {
  NaughtyDesk desk;
  const std::vector<std::string> lines[] = {
      {"client", "list"},
      {"client", "show", "1"},
      {"client", "export"},
      {"client", "export", "--vcard", "4"},
      {"client", "history", "1"},
      {"client", "contact", "list"},
      {"client", "calls", "--all"},
      {"client", "request", "show", "1"},
      {"client", "promise", "list"},
      {"client", "feedback", "list"},
      {"client", "template", "show", "1"},
      {"client", "add", "Другой " + kNaughty, "--dry-run"},
      {"lead", "show", "1"},
      {"lead", "product", "list"},
      {"lead", "deal", "show", "1"},
      {"lead", "order", "show", "1"},
      {"task", "list"},
      {"meet", "list"},
      {"archive", "list"},
      {"trip", "list"},
      {"staff"},
      {"today"},
      {"report", "day"},
      {"report", "clients"},
      {"find", "луч"},
      {"log"},
      {"log", "1"},
      {"undo", "3", "--dry-run"},
      {"config"},
      {"config", "get", "user.name"},
      {"sql", "SELECT * FROM clients"},
  };
  for (const char* format : {"text", "csv", "tsv", "json", "jsonl", "ids", "md"}) {
    for (std::vector<std::string> line : lines) {
      line.insert(line.end(), {"-f", format, "--color", "never"});
      CAPTURE(fmt::format("{}", fmt::join(line, " ")));
      CHECK(desk.run(line) == 0);
      CHECK(first_obeyed(desk.out) == 0);
      CHECK(first_obeyed(desk.err) == 0);
    }
  }
}

TEST_CASE("no message acts on the terminal where it is read") {
  NaughtyDesk desk;
  const std::string within = desk.path.string() + "/";  // of a file, where nothing can be written

  for (const std::vector<std::string>& line : {
           std::vector<std::string>{kNaughty},
           {"help", kNaughty},
           {"client", "add", kNaughty},
           {"client", "show", "нет " + kNaughty},
           {"client", "call", "1", "--script", "1"},
           {"task", "add", "x", "--" + kNaughty},
           {"task", "show", kNaughty},
           {"task", "list", "--where", "name = " + kNaughty},
           {"task", "list", "--columns", kNaughty},
           {"task", "add", "x", "--due", kNaughty},
           {"task", "list", "-f", kNaughty},
           {"date", kNaughty},
           {"sql", kNaughty},
           {"client", "import", kNaughty},
           {"backup", within + kNaughty},
           {"client", "list", "--db", within + kNaughty},
           {"client", "list", "-o", within + kNaughty + ".csv"},
       }) {
    for (const char* lang : {"ru", "en"}) {
      std::vector<std::string> words = line;
      words.insert(words.end(), {"--lang", lang});
      CAPTURE(fmt::format("{}", fmt::join(words, " ")));
      CHECK(desk.run(words) > 1);
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
