// Which room may look into which, read from every #include.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ruka {

namespace {

namespace fs = std::filesystem;
using Rooms = std::set<std::string>;

const Rooms kBelowRooms = {"base", "time", "i18n", "party", "table", "store"};

Rooms with(Rooms rooms, const Rooms& more) {
  rooms.insert(more.begin(), more.end());
  return rooms;
}

// The table of the design: a room may always include itself.
std::map<std::string, Rooms> allowed() {
  std::map<std::string, Rooms> may;
  may["base"] = {};
  may["time"] = may["i18n"] = {"base"};
  may["party"] = {"base", "time", "i18n"};
  may["table"] = {"base", "time", "i18n"};
  may["store"] = {"base", "time"};
  may["exchange"] = {"base", "time", "table"};
  may["desk"] = kBelowRooms;
  may["client"] = with(kBelowRooms, {"desk", "exchange"});
  may["lead"] = may["task"] = with(may["client"], {"client"});
  may["meet"] = may["archive"] = with(may["client"], {"client", "task"});
  may["trip"] = with(may["meet"], {"meet", "archive"});
  may["due"] = with(may["trip"], {"trip", "lead"});
  may["report"] = with(may["due"], {"due"});
  may["demo"] = with(may["report"], {"report"});
  may["nouns.cpp"] = may["due"];  // the registry
  return may;
}

// Which second-level folder may look into another one of its room, besides what stands directly in
// the room.
std::set<std::pair<std::string, std::string>> allowed_in_rooms() {
  return {{"lib/store", "lib/store/log"},  // a change is written into the log
          {"lib/store", "lib/store/search"},
          {"lib/client/reconcile", "lib/client/intake"},  // a dump is read as an import is
          {"lib/client/intake", "lib/client/reconcile"},  // whose decisions its schema keeps
          {"lib/client/mail", "lib/client/request"},      // a letter becomes a request
          {"lib/client/mail", "lib/client/touch"},        // and is a touch
          {"lib/client/intake", "lib/client/touch"},      // a foreign date of contact is a note
          {"lib/exchange", "lib/exchange/modules"},       // what the modules are called by
          {"lib/report/day", "lib/report/figures"},       // the reports choose figures
          {"lib/report/period", "lib/report/figures"},
          {"lib/report/today", "lib/report/figures"},
          {"lib/report/meet", "lib/report/client"},  // a brief has sections of the card
          {"lib/lead", "lib/lead/deal"},             // a lead becomes a deal
          {"lib/lead/deal", "lib/lead/product"},     // a deal's line names a product
          {"lib/client", "lib/client/match"},
          {"lib/client", "lib/client/contact"},         // a card has its people
          {"lib/client/intake", "lib/client/contact"},  // and an import brings them
          {"lib/client/map", "lib/client/contact"},     // by their fields
          {"lib/client", "lib/client/find"},            // who is meant, who is alike
          {"lib/client/intake", "lib/client/find"},     // whose a row is
          {"lib/client/mail", "lib/client/find"},       // and a letter
          {"lib/client/save", "lib/client/find"},       // one that is known is asked about
          {"lib/client/save", "lib/client/contact"},    // a client is written with its people
          {"lib/client/contact", "lib/client/save"},    // whose phones have one writer
          {"lib/client/match", "lib/client/save"},
          {"lib/client/intake", "lib/client/save"},
          {"lib/client/mail", "lib/client/save"},
          {"lib/client/reconcile", "lib/client/save"},
          {"lib/client/match", "lib/client/find"},  // what tells two clients apart
          {"lib/client/intake", "lib/client/map"},  // a table is read by a map
          {"lib/client/reconcile", "lib/client/map"},
          {"lib/desk/staff", "lib/desk/called"},  // a colleague is called by a name
          {"lib/exchange/mail", "lib/exchange/modules"},
          {"lib/time", "lib/time/phrase"}};  // a period is said in words
}

std::vector<std::string> includes_of(const fs::path& path) {
  std::vector<std::string> found;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("#include")) continue;
    const std::size_t open = line.find_first_of("\"<");
    const std::size_t close = line.find_first_of("\">", open + 1);
    if (close != line.npos) found.push_back(line.substr(open + 1, close - open - 1));
  }
  return found;
}

std::vector<fs::path> sources_below(const char* folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(RUKA_SOURCE_DIR) / folder)) {
    const std::string ending = entry.path().extension().string();
    if (ending == ".cpp" || ending == ".hpp") found.push_back(entry.path());
  }
  return found;
}

std::string part(const fs::path& path, int index) {
  auto it = path.begin();
  std::advance(it, std::min<std::ptrdiff_t>(index, std::distance(path.begin(), path.end()) - 1));
  return it->string();
}

// Whether the source of a header has the row of a command in it.
bool is_verb(fs::path header) {
  std::ifstream file(fs::path(RUKA_SOURCE_DIR) / header.replace_extension(".cpp"));
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("const Command k")) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a room looks only into the rooms that the design allows") {
  const auto may = allowed();
  const auto sources = sources_below("lib");
  REQUIRE(sources.size() > 50);
  for (const fs::path& source : sources) {
    const std::string room = part(source.lexically_relative(RUKA_SOURCE_DIR), 1);
    REQUIRE_MESSAGE(may.count(room) == 1, source.string(), " stands in no room of the design");
    for (const std::string& include : includes_of(source)) {
      CHECK_MESSAGE(!include.starts_with("apps/"), source.string(), " includes ", include);
      if (!include.starts_with("lib/")) continue;
      const std::string other = part(include, 1);
      const bool fine = other == room || may.at(room).count(other) == 1;
      CHECK_MESSAGE(fine, source.string(), " includes ", include);
    }
  }
}

TEST_CASE("a folder of a room looks into the room's heart, and where the table says so") {
  const auto may = allowed_in_rooms();
  std::set<std::pair<std::string, std::string>> used;
  for (const fs::path& source : sources_below("lib")) {
    const std::string own = source.lexically_relative(RUKA_SOURCE_DIR).parent_path().string();
    for (const std::string& include : includes_of(source)) {
      const std::string other = fs::path(include).parent_path().string();
      const bool is_second = std::count(other.begin(), other.end(), '/') >= 2;
      if (!is_second || other == own || part(other, 1) != part(own, 1)) continue;
      used.insert({own, other});
      CHECK_MESSAGE(may.contains({own, other}), source.string(), " includes ", include);
    }
  }
  for (const auto& [own, other] : may) {
    CHECK_MESSAGE(used.contains({own, other}), own, " needs no leave for ", other);
  }
}

TEST_CASE("a verb never includes another verb") {
  for (const fs::path& source : sources_below("apps")) {
    const fs::path own = source.lexically_relative(RUKA_SOURCE_DIR);
    for (const std::string& include : includes_of(source)) {
      CHECK_MESSAGE(!include.ends_with(".cpp"), source.string(), " includes ", include);
      if (!include.starts_with("apps/ruka/")) continue;
      const fs::path other(include);
      const bool of_all = part(other, 2) == "help" || part(other, 2) == "shared";
      const bool of_a_noun = std::distance(other.begin(), other.end()) >= 4 && !of_all;
      if (!of_a_noun || own.filename() == "commands.cpp") continue;
      // Of its own folder or of one above: how the noun is shown, what several verbs share.
      const std::string folder = other.parent_path().string() + "/";
      CHECK_MESSAGE((own.parent_path().string() + "/").starts_with(folder), source.string(),
                    " includes ", include);
      const bool is_own = fs::path(other).replace_extension() == fs::path(own).replace_extension();
      CHECK_MESSAGE((is_own || !is_verb(other)), source.string(), " includes ", include);
    }
  }
}

TEST_CASE("the rooms know no streams, no environment and no clock of their own") {
  for (const fs::path& source : sources_below("lib")) {
    std::ifstream file(source);
    for (std::string line; std::getline(file, line);) {
      for (const char* word : {"std::cout", "std::cerr", "getenv(", "system_clock::now"}) {
        CHECK_MESSAGE(line.find(word) == line.npos, source.string(), ": ", line);
      }
    }
  }
}

}  // namespace ruka
