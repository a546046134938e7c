// The manual says what the commands say, and what people wrote speaks of nothing else.
#include "apps/ruka/help/manual.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "apps/ruka/globals.hpp"
#include "apps/ruka/help/help.hpp"
#include "apps/ruka/help/mdoc.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

const fs::path kMan = fs::path(RUKA_SOURCE_DIR) / "man";
const fs::path kFolders[] = {kMan, kMan / "ru"};

// The words of macro lines from `mark` ("Cm") on to the next macro, punctuation passed over.
std::vector<std::string> marked(std::string_view line, std::string_view mark) {
  std::vector<std::string> found;
  bool inside = false;
  for (std::string_view word : split(line, ' ')) {
    if (word.starts_with('.')) word.remove_prefix(1);
    const bool macro = word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a';
    if (macro) {
      inside = word == mark;
      if (inside) found.emplace_back();
    } else if (inside && !word.empty() && std::string_view(",.;:()").find(word) == word.npos) {
      found.back() += (found.back().empty() ? "" : " ") + std::string(word);
    }
  }
  return found;
}

std::vector<std::string> macro_lines(const std::string& text) {
  std::vector<std::string> found;
  for (const std::string_view line : split(text, '\n')) {
    if (line.starts_with('.')) found.emplace_back(line);
  }
  return found;
}

bool has_option(std::span<const Option> options, std::string_view name) {
  return std::ranges::any_of(options, [&](const Option& one) { return name == one.name; });
}

// An option of the command named in the same line, else of any; "f" is short for a common one.
bool is_option(std::string_view name, const Command* command) {
  if (name.size() == 1) return std::string_view("fonqyh").find(name) != name.npos;
  const std::string full = "-" + std::string(name);
  if (has_option(global_options(), full)) return true;
  if (command != nullptr) return has_option(command->options, full);
  return std::ranges::any_of(all_commands(),
                             [&](const Command* one) { return has_option(one->options, full); });
}

bool is_setting(std::string_view name) {
  return std::ranges::any_of(setting_specs(),
                             [&](const SettingSpec& one) { return name == one.name; });
}

void check_macros(const fs::path& path, const std::string& line) {
  const Command* command = nullptr;
  for (const std::string& words : marked(line, "Cm")) {
    command = find_command(words);
    CHECK_MESSAGE(command != nullptr, path.string(), " names the command ", words);
  }
  for (const std::string& words : marked(line, "Fl")) {
    CHECK_MESSAGE(is_option(words, command), path.string(), " names the option -", words);
  }
  for (const std::string& name : marked(line, "Va")) {
    CHECK_MESSAGE(is_setting(name), path.string(), " names the setting ", name);
  }
}

// "client call вектор": a command stands at the beginning.
bool is_command_line(std::string_view line) {
  std::string path;
  for (const std::string_view word : split(line, ' ')) {
    path += (path.empty() ? "" : " ") + std::string(word);
    const Command* command = find_command(path);
    if (command == nullptr) return false;
    if (command->run != nullptr) return true;
  }
  return false;
}

}  // namespace

TEST_CASE(
    "every noun has what people wrote of it, in English and in Russian, and no other is there") {
  std::set<std::string> wanted;
  for (const std::string& noun : manual_nouns()) wanted.insert(manual_name(noun) + ".prose");
  for (const fs::path& folder : kFolders) {
    std::set<std::string> there;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".prose") there.insert(entry.path().filename().string());
    }
    CHECK_MESSAGE(there == wanted, folder.string(),
                  ": a noun without its page or a page without its noun");
  }
}

TEST_CASE("what people wrote names no command, option or setting that the program does not have") {
  for (const fs::path& folder : kFolders) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string text = read_file(entry.path());
      for (const std::string& line : macro_lines(text)) {
        check_macros(entry.path(), line);
        if (!line.starts_with(".Dl ruka ")) continue;
        CHECK_MESSAGE(is_command_line(std::string_view(line).substr(9)), entry.path().string(),
                      " types ", line);
      }
    }
  }
}

TEST_CASE("a page refers to pages that are there") {
  std::set<std::string> pages = {"ruka-dates 7", "ruka-formats 7"};
  for (const std::string& noun : manual_nouns()) pages.insert(manual_name(noun) + " 1");
  for (const fs::path& folder : kFolders) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      for (const std::string& line : macro_lines(read_file(entry.path()))) {
        for (const std::string& page : marked(line, "Xr")) {
          CHECK_MESSAGE(pages.count(page) == 1, entry.path().string(), " refers to ", page);
        }
      }
    }
  }
}

TEST_CASE("every command stands on one page, with all that help says of it") {
  for (const Lang lang : {Lang::English, Lang::Russian}) {
    const Words words(lang);
    std::string pages;
    for (const std::string& noun : manual_nouns()) pages += manual_page(noun, "", words);
    for (const Command* command : all_commands()) {
      if (command->run == nullptr) continue;
      const std::string title = "\n.Ss " + std::string(command->words) + "\n";
      const std::size_t at = pages.find(title);
      REQUIRE_MESSAGE(at != pages.npos, std::string(command->words));
      CHECK_MESSAGE(pages.find(title, at + 1) == pages.npos, std::string(command->words));
      const std::string section = pages.substr(at, pages.find("\n.S", at + 1) - at);
      for (const Option& option : command->options) {
        const std::string item = "Fl " + std::string(option.name + 1);
        CHECK_MESSAGE(section.find(item) != section.npos, title, " lacks ",
                      std::string(option.name));
      }
    }
  }
}

TEST_CASE("what a person wrote of a command stands with the command, a section behind them all") {
  const std::string page = manual_page("client promise",
                                       "What was promised.\n"
                                       ".Sh COMMANDS\n"
                                       ".Ss client promise keep\n"
                                       "In time or late.\n"
                                       ".Sh TERMS\n"
                                       "They move.\n"
                                       ".Sh SEE ALSO\n"
                                       ".Xr ruka-task 1\n",
                                       Words(Lang::English));

  CHECK(page.find(".Dt RUKA-CLIENT-PROMISE 1\n") != page.npos);
  CHECK(page.find(".Sh DESCRIPTION\nWhat was promised.\n") != page.npos);
  CHECK(page.find("It was kept.\nIn time or late.\n.Bl ") != page.npos);
  CHECK(page.find(".Sh TERMS\nThey move.\n.Sh SEE ALSO\n.Xr ruka 1 ,\n.Xr ruka-client 1 ,\n"
                  ".Xr ruka-task 1 ,\n.Xr ruka-dates 7 ,\n.Xr ruka-formats 7\n") != page.npos);
}

TEST_CASE("a note on a command of another page is refused") {
  CHECK_THROWS_AS(
      manual_page("task", ".Sh COMMANDS\n.Ss task fly\nIt flies.\n", Words(Lang::English)), Error);
}

TEST_CASE("text that mdoc would read as its own stays text") {
  CHECK(mdoc_line(".db") == "\\&.db\n");
  CHECK(mdoc_sentence("имя.db или \\") == "Имя.db или \\e.\n");
  CHECK(mdoc_argument("\"WHEN TEXT\"") == "\"\\(dqWHEN TEXT\\(dq\"");
  CHECK(mdoc_example("ruka client add \"Ar\" | jq .") ==
        ".Dl ruka client add \\(dqAr\\(dq \\&| jq \\&.\n");
}

}  // namespace ruka
