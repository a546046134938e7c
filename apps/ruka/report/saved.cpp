#include "apps/ruka/report/saved.hpp"

#include "apps/ruka/output.hpp"
#include "lib/base/files.hpp"

namespace ruka {

// The file depends on the data and the date alone: written again, it has the same bytes.
void save_report(Context& context, const Record& record, Day on, std::string_view name) {
  context.demand_unmasked();
  Style style = context.style();
  style.format = Format::Markdown;
  style.width = 0;
  std::string text;
  write_record(record, style, [&text](std::string_view bytes) { text += bytes; });
  const std::string date = to_text(on);
  const auto path =
      context.beside("reports") / date.substr(0, 4) / fmt::format("{}-{}.md", date, name);
  if (!context.globals().dry_run) {
    make_folder(path.parent_path());
    write_file(path, text);
  }
  context.print_text(for_program(context, path.string()) + "\n");
}

}  // namespace ruka
