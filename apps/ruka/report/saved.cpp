#include "apps/ruka/report/saved.hpp"

#include "apps/ruka/output.hpp"
#include "apps/ruka/shared/aside.hpp"
#include "lib/base/file/files.hpp"
#include "lib/report/figures/figure.hpp"
#include "lib/report/figures/mended.hpp"

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
  keep_other(context, path, text);
  if (!context.globals().dry_run) {
    make_folder(path.parent_path());
    write_file(path, text);
  }
  context.print_text(for_program(context, path.string()) + "\n");
}

namespace {

void note_entered_later(Context& context, const Period& period) {
  const auto entries = count_entered_later(context.db(), period, context.now(), context.zone());
  if (entries == 0) return;
  context.note(msg_count(
      "{count} entry for that time was made later: it stands in the report of when it was made",
      "{count} entries for that time were made later: they stand in the reports of when they "
      "were made",
      entries));
}

void note_mended_later(Context& context, const Written& then, const Written& now) {
  const auto mended = count_mended(then, now);
  if (mended == 0) return;
  context.note(
      msg_count("{count} entry of that time was put right or removed later: it stands as it was",
                "{count} entries of that time were put right or removed later: they stand as they "
                "were",
                mended));
}

}  // namespace

void look_back_at(Context& context, const Period& period) {
  const Instant end = period.ends(context.zone()) - std::chrono::seconds(1);
  if (period.to >= context.today() || context.globals().quiet) return context.look_back_or_say(end);
  note_entered_later(context, period);
  const Written now = written_of(context.db(), period, context.zone());
  context.look_back_or_say(end);
  note_mended_later(context, written_of(context.db(), period, context.zone()), now);
}

}  // namespace ruka
