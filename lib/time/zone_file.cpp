#include "lib/time/zone_file.hpp"

#include <time.h>

#include <cstdlib>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

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
  throw Error(ErrorKind::Storage,
              msg("the time zone's rules “{path}” cannot be read", {{"path", terminal_safe(path)}}),
              msg("install the package tzdata anew, or give another zone: ruka config set "
                  "office.zone ZONE"));
}

}  // namespace ruka
