#include "apps/ruka/shared/happened.hpp"

#include "lib/base/error.hpp"

namespace ruka {

Happened happened_in(Context& context, const Parsed& parsed) {
  Happened when;
  if (parsed.given("--at")) when.at = context.moment(parsed, "--at");
  if (context.force()) when.before = BeforeMade::Allow;
  return when;
}

void demand_no_moment(const Parsed& parsed) {
  if (!parsed.given("--at")) return;
  throw Error(ErrorKind::Usage, msg("--at says when something ended, and this ends nothing"),
              msg("leave --at out"));
}

}  // namespace ruka
