#include "apps/ruka/shared/twice.hpp"

#include "lib/base/error.hpp"

namespace ruka {

void ask_if_twice(Context& context, const char* kind, std::optional<std::int64_t> same) {
  if (!same || context.force()) return;
  const std::vector<MessageArg> what = {{"what", msg_in("record", kind)}, {"id", *same}};
  if (context.ask(msg("The same was entered a moment ago: {what} {id}. Write it once more?", what)))
    return;
  throw Error(ErrorKind::Refused, msg("the same was entered a moment ago: {what} {id}", what),
              msg("to write it once more: --force"));
}

}  // namespace ruka
