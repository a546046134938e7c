#include "lib/time/zone_file.hpp"

#include <time.h>

#include <cstdlib>
#include <fstream>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

// One zone a line: country, coordinates, name, remark.
bool is_listed_zone(std::string_view name) {
  std::ifstream list(std::string(kZoneFolder) + "zone.tab");
  if (!list) return true;
  for (std::string line; std::getline(list, line);) {
    const auto begin = line.find('\t', line.find('\t') + 1) + 1;
    if (!line.starts_with('#') && line.substr(begin, line.find('\t', begin) - begin) == name) {
      return true;
    }
  }
  return false;
}

void refuse_zone_file(const std::string& path) {
  throw Error(ErrorKind::Storage,
              msg("the time zone's rules “{path}” cannot be read", {{"path", terminal_safe(path)}}),
              msg("install the package tzdata anew"));
}

// The C library keeps one zone at a time; it is set again only when another one is asked for.
void use_zone_file(const std::string& path) {
  static std::string current;
  if (current == path) return;
  ::setenv("TZ", (":" + path).c_str(), 1);
  ::tzset();
  current = path;
  // Every zone has an abbreviation, and a file that was not taken leaves none.
  if (*::tzname[0] != '\0') return;
  current.clear();
  refuse_zone_file(path);
}

}  // namespace ruka
