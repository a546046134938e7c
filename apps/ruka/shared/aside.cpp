#include "apps/ruka/shared/aside.hpp"

#include "apps/ruka/output.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"

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

void keep_other(Context& context, const std::filesystem::path& path, std::string_view text) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored) || read_file(path) == text) return;
  std::filesystem::path kept;
  for (int number = 1; kept.empty(); ++number) {
    auto name = path;
    name.replace_filename(fmt::format("{}.old-{}.md", path.stem().string(), number));
    if (context.globals().dry_run || rename_to_new(path, name)) kept = name;
  }
  context.note(msg("the file that was there said something else; it is kept as {path}",
                   {{"path", shown(kept.filename())}}));
}

}  // namespace ruka
