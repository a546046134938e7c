// What the table of commands says, the completions and the Russian words say too.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <set>

#include "apps/ruka/command.hpp"
#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/i18n/catalogue.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

}  // namespace

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

TEST_CASE("what puts a record right, of every noun, is a command") {
  for (const Noun* noun : nouns()) {
    if (noun->schema == nullptr || *noun->mends == '\0') continue;
    const std::string words = fmt::format("{} {}", noun->words, noun->mends);
    const bool known = std::ranges::any_of(
        all_commands(), [&](const Command* command) { return command->words == words; });
    CHECK_MESSAGE(known, words);
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
    const std::string text = read_file(fs::path(RUKA_SOURCE_DIR) / "completions" / script);
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
