// What the table of commands says, the manual, the completions and the Russian words say too.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "apps/ruka/command.hpp"
#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/i18n/catalogue.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string first_word(std::string_view words) {
  return std::string(words.substr(0, words.find(' ')));
}

bool is_noun(std::string_view word) {
  const Command* command = find_command(word);
  return command != nullptr && command->run == nullptr &&
         find_command(std::string(word) + " list") != nullptr && word != "config" &&
         word != "staff";
}

// The page where a command stands: its noun's own, or ruka.1 for the desk as a whole.
std::string page_of(const Command& command) {
  const std::string noun = first_word(command.words);
  return is_noun(noun) || noun == "report" ? "ruka-" + noun + ".1" : "ruka.1";
}

std::vector<std::string> lines_with(const std::string& text, const std::string& start) {
  std::vector<std::string> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(start)) found.push_back(line.substr(start.size()));
  }
  return found;
}

// The part of a page that belongs to one command.
std::string section_of(const std::string& page, std::string_view words) {
  const std::size_t begins = page.find("\n.Ss " + std::string(words) + "\n");
  if (begins == page.npos) return {};
  const std::size_t ends = page.find("\n.S", begins + 5);
  return page.substr(begins, ends == page.npos ? ends : ends - begins);
}

const fs::path kMan = fs::path(RUKA_SOURCE_DIR) / "man";

}  // namespace

TEST_CASE("every command has its section in the English and the Russian manual") {
  for (const Command* command : all_commands()) {
    if (command->run == nullptr) continue;
    for (const fs::path& folder : {kMan, kMan / "ru"}) {
      const std::string page = content(folder / page_of(*command));
      const std::string section = section_of(page, std::string(command->words));
      CHECK_MESSAGE(!section.empty(), folder.string(), "/", page_of(*command), " lacks .Ss ",
                    std::string(command->words));
      for (const Option& option : command->options) {
        const bool there = section.find(".It Fl -" + std::string(option.name + 2)) != section.npos;
        CHECK_MESSAGE(there, folder.string(), ": ", std::string(command->words), " lacks ",
                      std::string(option.name));
      }
    }
  }
}

TEST_CASE("the manual has no command and no option that the program does not have") {
  for (const auto& entry : fs::recursive_directory_iterator(kMan)) {
    if (entry.path().extension() != ".1") continue;
    const std::string page = content(entry.path());
    for (const std::string& words : lines_with(page, ".Ss ")) {
      const Command* command = find_command(words);
      REQUIRE_MESSAGE(command != nullptr, entry.path().string(), " describes ", words);
      for (const std::string& option : lines_with(section_of(page, words), ".It Fl -")) {
        const std::string name = "--" + first_word(option);
        bool known = false;
        for (const Option& one : command->options) known |= name == one.name;
        CHECK_MESSAGE(known, entry.path().string(), ": ", words, " has no ", name);
      }
    }
  }
}

TEST_CASE("the options of every command stand in ruka.1") {
  for (const fs::path& folder : {kMan, kMan / "ru"}) {
    const std::string page = content(folder / "ruka.1");
    for (const Option& option : global_options()) {
      const bool there = page.find(".It Fl -" + std::string(option.name + 2)) != page.npos;
      CHECK_MESSAGE(there, folder.string(), "/ruka.1 lacks ", std::string(option.name));
    }
  }
}

TEST_CASE("all that help says has Russian words") {
  const auto has_russian = [](const char* id) { return !russian_catalogue().find(id).empty(); };
  for (const Command* command : all_commands()) {
    CHECK_MESSAGE(has_russian(command->purpose), std::string(command->words), ": ",
                  std::string(command->purpose));
    for (const Argument& argument : command->arguments) {
      CHECK_MESSAGE(has_russian(argument.help), std::string(command->words), ": ",
                    std::string(argument.help));
    }
    for (const Option& option : command->options) {
      CHECK_MESSAGE(has_russian(option.help), std::string(command->words), ": ",
                    std::string(option.help));
    }
    for (const Example& example : command->examples) {
      CHECK_MESSAGE(has_russian(example.says), std::string(command->words), ": ",
                    std::string(example.says));
    }
  }
}

TEST_CASE("every command that runs has an example of itself") {
  for (const Command* command : all_commands()) {
    if (command->run == nullptr) continue;
    CHECK_MESSAGE(!command->examples.empty(), std::string(command->words));
    for (const Example& example : command->examples) {
      const bool own = std::string_view(example.line).starts_with("ruka");
      CHECK_MESSAGE(own, std::string(command->words), ": ", std::string(example.line));
    }
  }
}

TEST_CASE("the names of commands and options are unique") {
  std::set<std::string> seen;
  for (const Command* command : all_commands()) {
    CHECK_MESSAGE(seen.insert(std::string(command->words)).second, std::string(command->words));
    std::set<std::string> options;
    for (const Option& option : command->options) {
      CHECK_MESSAGE(options.insert(option.name).second, std::string(command->words), " ",
                    std::string(option.name));
    }
    for (const Option& option : global_options()) {
      CHECK_MESSAGE(options.insert(option.name).second, std::string(command->words), " hides ",
                    std::string(option.name));
    }
  }
}

namespace {

using Called = std::map<std::string, std::string>;  // a spelling, folded, and whose it is

void call(Called& called, const std::vector<std::string>& spellings, const std::string& whose) {
  CHECK_MESSAGE(spellings.size() > 1, whose, " has no Russian word");
  for (const std::string& one : spellings) {
    const auto [at, fresh] = called.emplace(fold(one), whose);
    CHECK_MESSAGE(fresh, "«", one, "» is ", at->second, " and ", whose);
  }
}

void check_words_under(const Command* parent) {
  Called called;
  for (const Command* command : commands_under(parent)) {
    call(called, spellings(*command), command->words);
    for (const std::string& one : spellings(*command)) {
      CHECK_MESSAGE(next_command(parent, one) == command, std::string(command->words), ": ", one);
    }
    check_words_under(command);
  }
}

void check_place(std::string_view place) {
  if (*place.data() == '\0') return;
  const bool there = !russian_catalogue().find("place\x04" + std::string(place)).empty();
  CHECK_MESSAGE(there, "no Russian for ", std::string(place));
}

// Whether a command, an option or a place still bears that name.
bool is_alive(std::string_view context, std::string_view id) {
  bool alive = context != "word" && context != "synonym" && context != "option";
  for (const Command* command : all_commands()) {
    const std::string_view words(command->words);
    if (context == "option") {
      for (const Option& option : command->options) alive |= id.starts_with(option.name);
    } else if (context != "place") {
      alive |= words == id || words.ends_with(" " + std::string(id));
    }
  }
  for (const Option& option : global_options()) alive |= context == "option" && id == option.name;
  return alive;
}

}  // namespace

TEST_CASE("every word of a command has its Russian, and none leads to two commands") {
  check_words_under(nullptr);
}

TEST_CASE("every option has its Russian word, which is no other option's of the same command") {
  for (const Command* command : all_commands()) {
    Called called;
    for (const Option& option : command->options) {
      call(called, spellings(option), std::string(command->words) + " " + option.name);
    }
    for (const Option& option : global_options()) call(called, spellings(option), option.name);
  }
}

TEST_CASE("every placeholder has its Russian word") {
  for (const Command* command : all_commands()) {
    for (const Argument& argument : command->arguments) check_place(argument.place);
    for (const Option& option : command->options) check_place(option.place);
  }
  for (const Option& option : global_options()) check_place(option.place);
}

TEST_CASE("no Russian word is of a command or an option that is gone") {
  const Catalogue& russian = russian_catalogue();
  for (std::uint32_t at = 0; at < russian.size(); ++at) {
    const std::string_view key = russian.key(at);
    const std::size_t end = key.find('\x04');
    if (end == key.npos) continue;
    CHECK_MESSAGE(is_alive(key.substr(0, end), key.substr(end + 1)), std::string(key));
  }
}

TEST_CASE("the shells' scripts ask the program") {
  for (const char* script : {"ruka.bash", "_ruka", "ruka.fish"}) {
    const std::string text = content(fs::path(RUKA_SOURCE_DIR) / "completions" / script);
    CHECK_MESSAGE(text.find("ruka __complete --") != text.npos, std::string(script));
  }
}

TEST_CASE("every noun that a value is the record of stands in the registry") {
  const auto check = [](const Takes& takes, const char* words) {
    if (takes.kind != Takes::Kind::Record) return;
    CHECK_MESSAGE(find_noun(takes.noun) != nullptr, words, " takes the noun ", takes.noun);
  };
  for (const Command* command : all_commands()) {
    for (const Argument& argument : command->arguments) check(argument.takes, command->words);
    for (const Option& option : command->options) check(option.takes, command->words);
  }
}

TEST_CASE("every list of the registry says how one of its records is found") {
  for (const Noun* noun : nouns()) {
    if (noun->list == nullptr) continue;
    CHECK_MESSAGE(*noun->list->id != '\0', noun->code);
    CHECK_MESSAGE(*noun->list->missing != '\0', noun->code);
    CHECK_MESSAGE(*noun->list->empty != '\0', noun->code);
    CHECK(std::string_view(noun->list->noun) == noun->code);
  }
}

}  // namespace ruka
