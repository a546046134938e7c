// What a terminal of 80 or 60 columns shows: the record's number and the substance stay, no line is
// too wide, no code of the file stands where a Russian reads.
#include <doctest/doctest.h>

#include <set>

#include "apps/ruka/command.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/i18n/words.hpp"
#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

// A believable month, and one of each kind that it does not have.
struct FullDesk : Terminal {
  FullDesk() {
    std::filesystem::remove(path);
    const std::filesystem::path folder = path.string() + "-demo";
    run({"demo", folder.string()});
    std::filesystem::rename(folder / "ruka.db", path);
    std::filesystem::remove_all(folder);
    run({"client", "promise", "add", "1", "прислать образцы тканей для кресел", "--due", "fri"});
    run({"client", "feedback", "add", "1", "Долго ждали замеров", "--nps", "3"});
    run({"client", "consent", "give", "2", "--until", "31.12.2027"});
    run({"client", "consent", "withdraw", "2"});
    run({"lead", "product", "add", "Кресло Престиж с подлокотниками", "--price", "4500"});
    run({"client", "request", "add", "2", "Нужен счёт на пятьдесят кресел", "--kind", "complaint"});
    run({"meet", "add", "Переговоры", "--at", "+2d 15:30", "--client", "1", "--force"});
    run({"client", "add", "Вектор", "--force", "--phone", "+74951001020"});
  }

  std::vector<std::string> lines(std::vector<std::string> words) {
    words.insert(words.end(), {"--lang", "ru", "--color", "never", "--no-pager"});
    run(words);
    std::vector<std::string> lines;
    for (const std::string_view line : split(out, '\n')) lines.emplace_back(line);
    return lines;
  }
};

// What a reading command is given where it needs something; nothing where we cannot know.
std::optional<std::vector<std::string>> words_of(const Command& command) {
  std::vector<std::string> words;
  for (const std::string_view word : split(command.words, ' ')) words.emplace_back(word);
  for (const Argument& argument : command.arguments) {
    if (argument.many == Many::Optional || argument.many == Many::ZeroOrMore) break;
    if (argument.takes.kind == Takes::Kind::Record) {
      words.emplace_back("1");
    } else if (argument.takes.kind == Takes::Kind::Text) {
      words.emplace_back("договор");
    } else {
      return std::nullopt;
    }
  }
  return words;
}

std::vector<std::vector<std::string>> reading_lines() {
  std::vector<std::vector<std::string>> lines;
  for (const Command* command : all_commands()) {
    if (command->run == nullptr || (!command->reads && !command->lists)) continue;
    if (auto words = words_of(*command)) lines.push_back(*std::move(words));
  }
  return lines;
}

// The codes that are no words of a Russian text: those that have another Russian label.
std::set<std::string> codes() {
  std::set<std::string> found;
  const auto add = [&](const Codes& codes) {
    for (const std::string_view code : codes) {
      const bool word = code.size() > 2 && std::ranges::all_of(code, [](char c) {
                          return (c >= 'a' && c <= 'z') || c == '_';
                        });
      const std::string label = Words(Lang::Russian).label(codes.context, code);
      if (word && label != code) found.insert(std::string(code));
    }
  };
  for (const Command* command : all_commands()) {
    for (const Option& option : command->options) add(option.words);
    for (const Argument& argument : command->arguments) add(argument.words);
    if (const ListSpec* list = command->options.list()) {
      for (const FieldSpec& field : list->fields) add(field.codes);
    }
  }
  for (const Noun* noun : nouns()) {
    if (noun->list == nullptr) continue;
    for (const FieldSpec& field : noun->list->fields) add(field.codes);
  }
  return found;
}

std::string bare_word(std::string_view word) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  while (!word.empty() && std::string_view(",;:()").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  return std::ranges::all_of(word, is_letter) ? std::string(word) : std::string();
}

// The first code in a line; what stands behind "ruka" is a command.
std::string code_in(std::string_view line, const std::set<std::string>& codes) {
  line = line.substr(0, line.find("ruka "));
  for (const std::string_view word : split(line, ' ')) {
    std::string bare = bare_word(word);
    if (codes.contains(bare)) return bare;
  }
  return {};
}

}  // namespace

TEST_CASE("no English code stands in what a Russian reads, whatever command says it") {
  FullDesk desk;
  const std::set<std::string> known = codes();
  REQUIRE(known.contains("complaint"));
  auto lines = reading_lines();
  REQUIRE(lines.size() > 40);
  for (const std::vector<std::string>& line : lines) {
    for (const char* format : {"text", "md"}) {
      std::vector<std::string> words = line;
      words.insert(words.end(), {"-f", format});
      CAPTURE(fmt::format("{}", fmt::join(words, " ")));
      for (const std::string& shown : desk.lines(words)) {
        CAPTURE(shown);
        CHECK(code_in(shown, known) == "");
      }
      for (const std::string_view said : split(desk.err, '\n')) CHECK(code_in(said, known) == "");
    }
  }
}

TEST_CASE("no two columns of a list have one title") {
  const auto check = [](const ListSpec& list, const char* whose) {
    for (const Lang lang : {Lang::English, Lang::Russian}) {
      std::set<std::string> titles;
      for (const FieldSpec& field : list.fields) {
        const std::string title = Words(lang).say(field.title);
        CHECK_MESSAGE(titles.insert(fold(title)).second, whose, " has twice: ", title);
      }
    }
  };
  for (const Command* command : all_commands()) {
    if (command->options.list() != nullptr) check(*command->options.list(), command->words);
  }
  for (const Noun* noun : nouns()) {
    if (noun->list != nullptr) check(*noun->list, noun->code);
  }
}

TEST_CASE("on a narrow terminal a record's number stays, and no line is wider than it") {
  FullDesk desk;
  desk.screen = true;
  for (const int width : {60, 80}) {
    desk.width = width;
    for (const Command* command : all_commands()) {
      const ListSpec* list = command->options.list();
      const auto words = words_of(*command);
      if (list == nullptr || !command->lists || !words) continue;
      CAPTURE(width);
      CAPTURE(std::string(command->words));
      const auto lines = desk.lines(*words);
      const FieldSpec& first = list->fields.front();
      const std::string title = Words(Lang::Russian).say(first.title);
      const bool numbered = first.type == Type::Id && first.weight > 0;
      if (numbered && lines.size() > 2) CHECK(lines.front().find(title) != std::string::npos);
      for (const std::string& line : lines) CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("what is found and how to mend it is read whole at 80 columns") {
  FullDesk desk;
  desk.screen = true;
  desk.lines({"client", "check"});
  CHECK(desk.out.find("    ruka client edit 2 --owner СОТРУДНИК") != std::string::npos);
  CHECK(desk.out.find("нет ответственного") != std::string::npos);

  desk.lines({"config"});
  CHECK(desk.out.find("…") == std::string::npos);

  const auto today = desk.lines({"today"});
  for (const std::string& line : today) CHECK(display_width(line) <= 80);
  CHECK(desk.out.find("15–20") != std::string::npos);

  desk.lines({"client", "export"});
  CHECK(desk.out.find("№") < desk.out.find('\n'));
  CHECK(desk.out.find("АО «Ёлочка»") != std::string::npos);
}
