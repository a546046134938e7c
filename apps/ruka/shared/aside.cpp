#include "apps/ruka/shared/aside.hpp"

#include "lib/base/error.hpp"

namespace ruka {

void note_aside(Context& context, const std::vector<Copy>& copies) {
  const auto archive = context.beside("archive");
  try {
    for (const Copy& copy : set_aside(context.db(), archive, copies)) {
      context.note(msg(
          "the copy “{path}” was set aside: {aside}",
          {{"path", copy.path.string()}, {"aside", (archive / aside_path(copy.sha256)).string()}}));
    }
  } catch (const Error& error) {
    context.note(msg("its copy stays in the archive without a record: {reason}",
                     {{"reason", error.message()}}));
  }
}

}  // namespace ruka
