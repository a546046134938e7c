// Every command is typed in a transcript, in one language or the other.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/parse.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

bool joins(char c) { return std::string_view(";|&()<>").find(c) != std::string_view::npos; }

// The words of a line as a shell parts them; what joins commands is a word of its own.
std::vector<std::string> shell_words(std::string_view line) {
  std::vector<std::string> words;
  std::optional<std::string> word;
  char quote = '\0';
  const auto end_word = [&] {
    if (word) words.push_back(*std::exchange(word, std::nullopt));
  };
  for (const char c : line) {
    if (quote != '\0' ? c == quote : c == '\'' || c == '"') {
      quote = quote == '\0' ? c : '\0';
      word = word.value_or("");
    } else if (quote == '\0' && joins(c)) {
      if (c == '>' && word == "2") word.reset();
      end_word();
      words.emplace_back(1, c);
    } else if (quote == '\0' && c == ' ') {
      end_word();
    } else {
      word = word.value_or("") + c;
    }
  }
  end_word();
  return words;
}

// The commands that a typed line runs.
void add_commands(std::string_view line, std::set<std::string_view>& ran) {
  const std::vector<std::string> words = shell_words(line);
  for (auto at = std::ranges::find(words, "ruka"); at != words.end();) {
    const auto end = std::find_if(at, words.end(), [](const std::string& word) {
      return word.size() == 1 && joins(word.front());
    });
    const Line read = read_line({at + 1, end});
    if (read.command != nullptr && !read.error && !read.globals.help)
      ran.insert(read.command->words);
    at = std::find(end, words.end(), "ruka");
  }
}

std::set<std::string_view> typed_commands() {
  std::set<std::string_view> ran;
  for (const auto& entry : fs::recursive_directory_iterator(RUKA_SOURCE_DIR "/tests/cli")) {
    if (entry.path().extension() != ".t") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with("    $ ")) add_commands(std::string_view(line).substr(6), ran);
    }
  }
  return ran;
}

}  // namespace

TEST_CASE("every command that runs is typed in a transcript") {
  const std::set<std::string_view> typed = typed_commands();
  for (const Command* command : all_commands()) {
    if (command->run == nullptr) continue;
    CHECK_MESSAGE(typed.contains(command->words), std::string(command->words));
  }
}

}  // namespace ruka
