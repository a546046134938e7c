// With --mask no name, phone or e-mail is seen, whichever command prints, in whichever format.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "apps/ruka/app.hpp"
#include "apps/ruka/command.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"

using namespace ruka;

namespace {

namespace fs = std::filesystem;

// Pieces of what must not be seen, folded.
constexpr std::string_view kSecrets[] = {"осимахов", "ракозябл", "армаглот", "орьевич",
                                         "втибид",   "люков",    "ахваткин", "77733",
                                         "777-33",   "777 33",   "evtibid",  "glyukova"};

class SecretDesk {
 public:
  SecretDesk() : path_(fs::temp_directory_path() / fmt::format("ruka-mask-{}.db", ::getpid())) {
    fs::remove(path_);
    write_file(letter(),
               "From: =?utf-8?B?0JfQvtGB0LjQvNCw0YXQvtCy?= <evtibida@glyukova.example>\n"
               "To: Захваткин <zahvatkin@firm.ru>, kto@glyukova.example\nMessage-ID: <1@glyukova>\n"
               "Subject: Счёт Кракозяблику\nDate: Mon, 23 Nov 2026 09:00:00 +0300\n"
               "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n"
               "Жду. Глюкова, 8 916 777-33-13, evtibida@glyukova.example\n--b\n"
               "Content-Disposition: attachment; filename*=utf-8''%D0%93%D0%BB%D1%8E%D0%BA%D0%BE"
               "%D0%B2%D0%B0.pdf\n\nx\n--b--\n");
    const std::vector<std::vector<std::string>> lines = {
        {"config", "set", "user.name", "Захваткина"},
        {"staff", "add", "Захваткин Пётр", "--role", "expert", "--phone", "+79167773311"},
        {"client", "add", "Зосимаховский Авдей", "--phone", "8 (916) 777-33-11", "--email",
         "evtibida@glyukova.example", "--note", "звонить Зосимаховскому, 89167773312", "--tag",
         "зосимаховский"},
        {"client", "add", "ООО «Кракозяблик»", "--city", "Казань", "--contact",
         "Эвтибида Глюкова, закупки, 8 916 777-33-13"},
        {"client", "add", "Зосимаховский Пров", "--phone", "+79167773315"},
        {"client", "call", "1", "Зосимаховскому отправить на evtibida@glyukova.example", "--next",
         "завтра 10:00 набрать Глюковой 8-916-777-33-14"},
        {"client", "log", "2", "Письмо для Эвтибиды", "--by", "mail"},
        {"client", "request", "add", "1", "Счёт на Зосимаховского", "--urgent"},
        {"client", "consent", "give", "1", "--for", "processing", "--note", "Глюкова принесла"},
        {"lead", "add", "Кракозяблик-2", "--heat", "hot", "--priority", "A"},
        {"lead", "order", "add", "2", "Стол для Глюковой", "--by", "сегодня"},
        {"lead", "order", "stage", "1", "paid", "--why", "просил Зосимаховский"},
        {"task", "add", "Кракозяблик: отчёт", "--due", "сегодня 12:00", "--client", "2"},
        {"meet", "add", "Эвтибида Глюкова", "--at", "сегодня 15:00", "--place", "у Глюковой"},
        {"archive", "add", "--title", "Акт Кракозяблик", "--kind", "act", "--signed", "вчера",
         "--client", "2"},
        {"trip", "add", "К Зосимаховскому", "--from", "10.12.2026", "--to", "12.12.2026"},
        {"config", "set", "mail.own", "zahvatkin@firm.ru"},
        {"client", "mail", "import", letter().string()},
        {"client", "edit", "1", "--greeting", "Бармаглот Шорьевич"},
        {"client", "edit", "1", "--greeting", "коллеги"},
        {"client", "edit", "3", "--note", "Зосимаховский, +7 916 777-33-16"},
    };
    for (const auto& words : lines) {
      const int status = run(words);
      CHECK_MESSAGE(status == 0, fmt::format("{}: {}", fmt::join(words, " "), printed));
    }
  }
  ~SecretDesk() {
    fs::remove(path_);
    fs::remove(letter());
  }

  fs::path letter() const { return path_.string() + ".eml"; }

  int run(const std::vector<std::string>& words) {
    World world;
    world.out = [this](std::string_view text) { printed += text; };
    world.err = world.out;
    world.read_line = [] { return std::nullopt; };
    world.variable = [this](const char* name) -> std::string {
      if (std::string_view(name) == "RUKA_DB") return path_.string();
      return std::string_view(name) == "RUKA_NOW" ? "2026-11-23 10:00" : "";
    };
    world.clock = [] { return Instant{}; };
    printed.clear();
    return ruka::run(world, words);
  }

  // The secrets in what was printed last.
  std::string leaks() const {
    const std::string folded = fold(printed);
    std::string found;
    for (const std::string_view secret : kSecrets) {
      if (folded.find(secret) != folded.npos) found += fmt::format("{} ", secret);
    }
    return found;
  }

  std::string printed;

 private:
  fs::path path_;
};

// Something that fits, for each kind of value.
std::string value_for(Takes takes, std::span<const std::string_view> words) {
  switch (takes.kind) {
    case Takes::Kind::Word: return words.empty() ? "1" : std::string(words.front());
    case Takes::Kind::When: return "сегодня";
    case Takes::Kind::Period: return "ноябрь";
    case Takes::Kind::Span: return "1 ч";
    case Takes::Kind::File:
    case Takes::Kind::Folder: return "/nowhere/at/all.csv";
    case Takes::Kind::Setting: return "user.name";
    default: return "1";
  }
}

// Command lines that fit a command: plain, and with each of its flags.
std::vector<std::vector<std::string>> lines_of(const Command& command) {
  std::vector<std::string> line;
  for (const std::string_view word : split(command.words, ' ')) line.emplace_back(word);
  std::vector<std::vector<std::string>> lines = {line};
  for (const Argument& argument : command.arguments) {
    line.push_back(value_for(argument.takes, argument.words.words));
  }
  lines.push_back(line);
  for (const Option& option : command.options) {
    lines.push_back(line);
    lines.back().emplace_back(option.name);
    if (option.takes != Takes::Nothing) {
      lines.back().push_back(value_for(option.takes, option.words.words));
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("no command, in no format, shows with --mask who it is") {
  SecretDesk desk;
  const std::string before = [&] {
    desk.run({"log", "--last", "100", "-f", "json"});
    return desk.printed;
  }();
  for (const Command* command : all_commands()) {
    if (command->run == nullptr) continue;
    for (const std::vector<std::string>& line : lines_of(*command)) {
      for (const char* format : {"text", "csv", "tsv", "json", "jsonl", "md", "ids"}) {
        std::vector<std::string> words = line;
        words.insert(words.end(), {"--mask", "-f", format});
        desk.run(words);
        CHECK_MESSAGE(desk.leaks() == "",
                      fmt::format("{}:\n{}", fmt::join(words, " "), desk.printed));
      }
    }
  }
  desk.run({"log", "--last", "100", "-f", "json"});
  CHECK(desk.printed == before);  // nothing was written
}

TEST_CASE("errors, completions and what is found are masked too") {
  SecretDesk desk;
  const std::vector<std::vector<std::string>> lines = {
      {"client", "show", "Зосимаховский"},
      {"client", "show", "8 916 777-33-13"},
      {"client", "show", "+79167773399"},
      {"client", "show", "evtibida@glyukova.example"},
      {"client", "show", "nobody@glyukova.example"},
      {"client", "list", "Глюкова"},
      {"find", "Зосимаховскому"},
      {"find", "эвтибид"},
      {"find", "7773313"},
      {"find", "glyukova"},
      {"client", "history", "Кракозяблик"},
      {"log", "3"},
      {"log", "6", "-f", "json"},
      {"log", "15"},
      {"archive", "list", "--columns", "title,path"},
      {"client", "mail", "list", "--columns", "with,from,to,subject,contact"},
      {"client", "mail", "show", "3"},
      {"client", "mail", "show", "3", "-f", "json"},
      {"config", "get", "mail.own"},
      {"client", "list", "--where", "name ~ зосимах", "--columns", "name,phones,contacts,note"},
      {"client", "list", "--all", "--limit", "2", "--sort", "-name", "-f", "json"},
      {"__complete", "--", "--mask", "client", "show", "Зос"},
      {"__complete", "--", "--mask", "task", "done", ""},
  };
  for (std::vector<std::string> words : lines) {
    if (words.front() != "__complete") words.emplace_back("--mask");
    desk.run(words);
    CHECK_MESSAGE(desk.leaks() == "", fmt::format("{}:\n{}", fmt::join(words, " "), desk.printed));
    CHECK_MESSAGE(desk.printed != "", fmt::format("{}", fmt::join(words, " ")));
  }
  // Without it the same lines do show them: the secrets are there to be seen.
  desk.run({"client", "show", "Зосимаховский Авдей"});
  CHECK(desk.leaks() != "");
}

TEST_CASE("a masked run finds by what is hidden and writes nothing") {
  SecretDesk desk;

  CHECK(desk.run({"client", "show", "8 916 777-33-13", "--mask", "-f", "ids"}) == 0);
  CHECK(desk.printed == "2\n");
  CHECK(desk.run({"client", "list", "Глюкова", "--mask", "-f", "ids"}) == 0);
  CHECK(desk.printed == "2\n");
  CHECK(desk.run({"client", "add", "Новый", "--mask"}) == 4);
  CHECK(desk.run({"client", "rm", "2", "--force", "--mask"}) == 4);
  CHECK(desk.run({"undo", "--mask"}) == 4);
  CHECK(desk.run({"sql", "SELECT name_key FROM clients", "--mask"}) == 4);
  CHECK(desk.run({"doctor", "--mask"}) == 0);
}
