// The shape of the house, read from the tree itself: names of files, sizes of folders, and where
// SQL may stand.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/file/files.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

const fs::path kTop = RUKA_SOURCE_DIR;

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(kTop / folder)) {
    if (entry.is_regular_file()) found.push_back(entry.path().lexically_relative(kTop));
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool is_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

// The text without its comments; two slashes within quotes are none.
std::string code_of(const fs::path& path) {
  static const std::regex quoted_or_comment(R"(("(?:[^"\\\n]|\\.)*")|//[^\n]*)");
  return std::regex_replace(read_file(kTop / path), quoted_or_comment, "$1");
}

// Headers of types, rows and templates alone: there is nothing to compile.
bool is_header_alone(const fs::path& path) {
  const std::string code = code_of(path);
  static const std::regex function(R"(\n[A-Za-z\[][^\n;{}=]*\([^;{}]*\)( const)?( noexcept)?;)");
  static const std::regex row(R"(\nextern )");
  return !std::regex_search(code, function) && !std::regex_search(code, row);
}

// The texts in a source that may be SQL, raw ones too; no sentence for people and no include.
std::vector<std::string> literals_of(const std::string& code) {
  std::vector<std::string> found;
  std::size_t at = 0;
  while ((at = code.find('"', at)) != code.npos) {
    const bool raw = at > 0 && code[at - 1] == 'R' && code.compare(at, 2, "\"(") == 0;
    std::size_t end = raw ? code.find(")\"", at) : at + 1;
    while (!raw && end < code.size() && code[end] != '"') end += code[end] == '\\' ? 2 : 1;
    if (end >= code.size()) break;
    const std::string_view before = std::string_view(code).substr(0, at);
    const bool spoken = before.ends_with("msg(") || before.ends_with("N_(");
    if (!spoken && !before.ends_with("#include ")) found.push_back(code.substr(at, end - at));
    at = end + (raw ? 2 : 1);
    // The next line of a sentence is one too.
    const std::size_t next = code.find_first_not_of(" \n", at);
    if (spoken && next != code.npos && code[next] == '"') at = code.find('"', next + 1) + 1;
  }
  return found;
}

std::string first_folder(const fs::path& path) {
  auto part = path.begin();
  return (++part)->string();
}

}  // namespace

TEST_CASE("what a header declares is defined in the source of its name") {
  for (const char* wing : {"lib", "apps"}) {
    for (const fs::path& path : files_below(wing)) {
      if (path.extension() != ".hpp" || path.string().find("/modules/") != std::string::npos)
        continue;
      fs::path source = path;
      source.replace_extension(".cpp");
      CHECK_MESSAGE((fs::exists(kTop / source) || is_header_alone(path)), path.string(),
                    " has no source of its name");
    }
  }
}

TEST_CASE("no file is named after its layer") {
  for (const char* wing : {"lib", "apps", "tests"}) {
    for (const fs::path& path : files_below(wing)) {
      if (!is_source(path)) continue;
      const std::string stem = path.stem().string();
      for (const char* ending : {"_store", "_table", "_util", "_utils", "_helper", "_helpers"}) {
        CHECK_MESSAGE(!stem.ends_with(ending), path.string());
      }
    }
  }
}

TEST_CASE("a folder can be taken in at a glance, and so can a file") {
  std::map<std::string, int> sources;
  for (const char* wing : {"lib", "apps", "tests"}) {
    for (const fs::path& path : files_below(wing)) {
      if (path.extension() == ".cpp") ++sources[path.parent_path().string()];
      if (!is_source(path)) continue;
      const std::string text = read_file(kTop / path);
      CHECK_MESSAGE(std::count(text.begin(), text.end(), '\n') <= 450, path.string());
    }
  }
  for (const auto& [folder, count] : sources) CHECK_MESSAGE(count <= 26, folder);
}

TEST_CASE("a verb asks the rooms and writes no SQL") {
  static const std::regex sql(

      R"(\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b [a-zA-Z:(*]|\bIS (NOT )?NULL\b|\b(ORDER BY|WHERE)\b|\bStatement\()");
  static const std::regex typed("\"ruka sql [^\n]*");  // an example of what a person types
  for (const fs::path& path : files_below("apps")) {
    if (!is_source(path)) continue;
    std::smatch found;
    const std::string code = std::regex_replace(code_of(path), typed, "");
    const bool has = std::regex_search(code, found, sql);
    CHECK_MESSAGE(!has, path.string(), ": ", found.str());
  }
}

TEST_CASE("the store knows no table but its own") {
  const std::set<std::string> own = {"changes", "erasures", "exports", "failures"};
  std::set<std::string> tables;
  static const std::regex create(R"(CREATE (?:VIRTUAL )?TABLE ([a-z_]+))");
  for (const fs::path& path : files_below("lib")) {
    if (path.extension() != ".sql") continue;
    const std::string text = read_file(kTop / path);
    for (std::sregex_iterator at(text.begin(), text.end(), create), end; at != end; ++at) {
      const std::string name = (*at)[1];
      if (!own.contains(name) && !name.starts_with("search_")) tables.insert(name);
    }
  }
  REQUIRE(tables.size() > 20);
  static const std::regex word(R"([a-z_]+)");
  for (const fs::path& path : files_below("lib")) {
    if (first_folder(path) != "store" || !is_source(path)) continue;
    const std::string code = code_of(path);
    for (const std::string& literal : literals_of(code)) {
      for (std::sregex_iterator one(literal.begin(), literal.end(), word);
           one != std::sregex_iterator(); ++one) {
        CHECK_MESSAGE(!tables.contains(one->str()), path.string(), " names ", one->str());
      }
    }
  }
}

}  // namespace ruka
