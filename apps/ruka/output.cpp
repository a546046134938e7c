// How a context answers: the format, the file, the pager, the questions.
#include "apps/ruka/output.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/world.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/terminal.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/log/export_log.hpp"
#include "lib/store/reading.hpp"

namespace ruka {

namespace {

bool is_on_screen(Context& context) {
  return context.world().out_is_terminal && !context.globals().output;
}

bool wants_color(const GlobalOptions& options, World& world) {
  const std::string choice = options.color.value_or("auto");
  if (choice != "auto") return choice == "always";
  return world.out_is_terminal && !options.output && world.variable("NO_COLOR").empty() &&
         world.variable("TERM") != "dumb";
}

// A cell of a workbook holds less than a text may have: what is missing is said.
void note_cut(Context& context, const Workbook& book) {
  if (book.cut == 0) return;
  context.note(
      msg_count("{count} text is longer than a cell of a workbook holds and was cut: {cell}",
                "{count} texts are longer than a cell of a workbook holds and were cut, "
                "the first in {cell}",
                book.cut, {{"cell", book.first_cut}}));
}

bool is_within(const std::filesystem::path& file, const std::filesystem::path& folder) {
  std::error_code ignored;
  const auto inner = std::filesystem::weakly_canonical(file, ignored);
  const auto outer = std::filesystem::weakly_canonical(folder, ignored);
  return !outer.empty() && std::ranges::mismatch(outer, inner).in1 == outer.end();
}

}  // namespace

void demand_format(const GlobalOptions& options, const World& world) {
  if (chosen_format(options) != Format::Xlsx) return;
  if (world.out_is_terminal && !options.output) {
    throw Error(ErrorKind::Usage, msg("a workbook is not for a terminal"),
                msg("give it a file: -o FILE.xlsx"));
  }
  demand_workbooks();
}

Format chosen_format(const GlobalOptions& options) {
  if (options.format) return *format_of(*options.format);
  if (!options.output) return options.excel ? Format::Csv : Format::Text;
  std::string ending = std::filesystem::path(*options.output).extension().string();
  if (ending == ".txt" || ending.empty()) return options.excel ? Format::Csv : Format::Text;
  const auto format = format_of(ending.substr(1));
  if (format) return *format;
  throw Error(
      ErrorKind::Usage,
      msg("the ending of “{file}” names no format", {{"file", terminal_safe(*options.output)}}),
      msg("give the format: -f csv, or end the name in .txt .csv .tsv .json .jsonl .md .xlsx"));
}

std::string for_program(Context& context, std::string_view bytes) {
  return is_on_screen(context) ? terminal_safe_bytes(bytes) : std::string(bytes);
}

Style Context::style() {
  Style style;
  style.format = chosen_format(globals());
  style.lang = words().lang();
  style.zone = &zone();
  style.excel = globals().excel;
  style.width = is_on_screen(*this) ? world().width : 0;
  style.book = [this](const std::vector<Sheet>& sheets, const Style& dress) {
    Workbook book = make_workbook(sheets, dress, now());
    note_cut(*this, book);
    return std::move(book.bytes);
  };
  style.color = style.format == Format::Text && wants_color(globals(), world());
  return style;
}

const Words* Context::words_of_codes() {
  const Style dress = style();
  const bool person = dress.format == Format::Text || dress.format == Format::Markdown ||
                      dress.format == Format::Xlsx || dress.excel;
  return person ? &words() : nullptr;
}

// Into a file whole, or to a terminal that may want a pager: gathered. Into a pipe: at once.
void Context::emit(std::string_view bytes) {
  // Text was made harmless cell by cell and has colors of its own.
  std::string safe;
  if (is_on_screen(*this) && chosen_format(globals()) != Format::Text) {
    bytes = safe = terminal_safe_bytes(bytes);
  }
  const bool gather =
      globals().output || in_past() || (world().out_is_terminal && !globals().no_pager);
  if (gather) {
    gathered() += bytes;
  } else {
    let_go();
    try {
      world().out(bytes);
    } catch (const ClosedPipe&) {
      log_given_out();  // what the reader has had counts
      throw;
    }
  }
}

void Context::demand_not_desk(const std::filesystem::path& written) {
  const std::string shown_path = terminal_safe(written.string());
  // SQLite keeps them beside the file itself, not beside a link to it.
  std::error_code ignored;
  const std::string desk = std::filesystem::weakly_canonical(db_path(), ignored).string();
  for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
    if (!is_same_place(written, desk + ending)) continue;
    throw Error(ErrorKind::Refused, msg("“{path}” is the desk's own file", {{"path", shown_path}}),
                msg("give another name"));
  }
  // What lies there is kept for good: nothing is written over it.
  const bool copy = is_desk_file(written);
  if (!copy && !is_within(written, beside("archive"))) return;
  throw Error(ErrorKind::Refused,
              copy ? msg("“{path}” is a copy of a desk", {{"path", shown_path}})
                   : msg("“{path}” is in the archive", {{"path", shown_path}}),
              msg("give another name"));
}

void Context::finish() {
  let_go();
  std::string& text = gathered();
  if (globals().output) {
    demand_not_desk(*globals().output);
    write_file(*globals().output, text);
  } else if (!text.empty()) {
    const auto lines = std::ranges::count(text, '\n');
    std::string pager = world().variable("PAGER");
    if (pager.empty()) pager = "less -RFX";
    const bool paged = world().out_is_terminal && !globals().no_pager && pager != "cat";
    const bool long_text = paged && lines >= world().height;
    if (!long_text || !world().page || !world().page(pager, text)) world().out(text);
  }
  text.clear();
  log_given_out();
}

// A file of -o counts; so does what another program reads of more than one person. What a person
// looks at does not.
void Context::log_given_out() {
  const auto given = std::exchange(given_out(), {});
  if (given.what.empty()) return;
  leave_past(db());
  if (globals().output) {
    return log_export(db(), given.what, given.records, *globals().output, present());
  }
  const Format format = style().format;
  const bool read = format == Format::Text && given.what != "vcard";
  if (world().out_is_terminal || read || format == Format::Ids || given.records < 2) return;
  try {
    log_export(db(), given.what, given.records, "stdout", present());
  } catch (const Error& error) {
    note(msg("this does not stand in the log of exports: {reason}", {{"reason", error.message()}}));
  }
}

void Context::gives_out(std::string_view what, std::int64_t records) {
  given_out() = {std::string(what), records};
}

namespace {

// A file is somewhere else and stays: who is named in it counts too.
bool is_personal(const Column& column, bool into_file) {
  return says_reach(column.name) ||
         (into_file && (column.name == "client" || column.name == "contact"));
}

bool is_personal(const Table& table, bool into_file) {
  return !table.empty() && std::ranges::any_of(table.columns(), [&](const Column& column) {
    return is_personal(column, into_file);
  });
}

bool is_personal(const Record& record, bool into_file) {
  return std::ranges::any_of(record.fields(), [&](const Record::Field& field) {
    if (is_personal(field.column, into_file)) return true;
    if (!into_file) return false;
    if (const auto* table = std::get_if<Table>(&field.value)) return is_personal(*table, true);
    const auto* nested = std::get_if<Record>(&field.value);
    return nested != nullptr && is_personal(*nested, true);
  });
}

}  // namespace

void Context::note_given_out(const Record& record) {
  if (is_personal(record, globals().output.has_value()) && !globals().mask) gives_out("record", 1);
}

void Context::print(const Table& table, const Message& empty) {
  if (is_personal(table, globals().output.has_value()) && !globals().mask) {
    gives_out("list", static_cast<std::int64_t>(table.rows()));
  }
  write_table(table, style(), [this](std::string_view bytes) { emit(bytes); });
  if (table.empty()) found_nothing(empty);
}

void Context::found_nothing(const Message& empty) {
  if (style().format == Format::Text && !globals().quiet) note(empty);
  if (globals().fail_empty) set_status(1);
}

void Context::print(const Record& record) {
  note_given_out(record);
  write_record(record, style(), [this](std::string_view bytes) { emit(bytes); });
}

void Context::print(const Record& record, const std::function<std::string(int)>& layout) {
  const Style dress = style();
  if (dress.format == Format::Text) {
    note_given_out(record);
    emit(layout(dress.width));
  } else {
    print(record);
  }
}

void Context::print_text(std::string_view text) { emit(text); }

void Context::wrote(const Record& record, const std::vector<Made>& made) {
  Style dress = style();
  if (globals().quiet) dress.format = Format::Ids;
  if (dress.format != Format::Text) {
    write_record(record, dress, [this](std::string_view bytes) { emit(bytes); });
  } else {
    for (const Made& one : made) {
      const std::string noun =
          words().label("record", one.kind) + (one.id > 0 ? " " + std::to_string(one.id) : "");
      emit(pad_right(noun, 14) + " " + terminal_safe(words().say(one.text)) + "\n");
    }
  }
  note_past();
  if (globals().dry_run) {
    note(msg("dry run: nothing was changed"));
  } else if (dress.format == Format::Text && world().out_is_terminal && db().kept_step()) {
    note(msg("(undo: ruka undo)"));
  }
}

// A term that is over, or a time of last year, is a slip more often than not: never taken in
// silence.
void Context::note_past() {
  if (globals().quiet) return;
  for (const Message& one : past_times()) note(one);
}

void Context::note(const Message& message) {
  world().err(terminal_safe_lines(said(message)) + "\n");
}

bool Context::ask(const Message& question) {
  if (globals().yes) return true;
  if (!world().in_is_terminal || !world().err_is_terminal) return false;
  let_go();
  world().err(terminal_safe(said(question)) + " [y/N] ");
  const std::string answer = fold(trim(world().read_line().value_or("")));
  return answer == "y" || answer == "yes" || answer == "д" || answer == "да";
}

}  // namespace ruka
