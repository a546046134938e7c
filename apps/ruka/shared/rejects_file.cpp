#include "apps/ruka/shared/rejects_file.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "apps/ruka/shared/table_file.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/file/input_file.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/store/log/export_log.hpp"

namespace ruka {

namespace {

std::string folded_ending(const std::filesystem::path& file) {
  return fold(file.extension().string());
}

void demand_ending(const std::filesystem::path& file) {
  const std::string ending = folded_ending(file);
  if (ending.empty() || ending == ".csv" || ending == ".tsv" || ending == ".txt") return;
  if (ending == ".xlsx") return demand_workbooks();
  throw Error(
      ErrorKind::Usage,
      msg("rejected rows are not written as “{file}”", {{"file", terminal_safe(file.string())}}),
      msg("end the name in .csv, .tsv or .xlsx"));
}

// As the table that was read: what is opened in the same way.
CsvDialect as_read(const CsvDialect& read, bool excel) {
  CsvDialect dialect = read;
  const bool none = read.json || read.delimiter == '\0' || read.delimiter == kNoDelimiter;
  if (none || !read.sheet.empty()) dialect.delimiter = excel ? ';' : ',';
  dialect.bom |= excel;
  return dialect;
}

// What the desk lacks (a colleague of that name) is no fault of a row's: where several rows want
// it, it is told once, with their lines.
struct Lacking {
  Error reason;
  std::vector<std::int64_t> lines;
};

bool is_of_desk(const Error& reason) {
  return reason.kind() == ErrorKind::NotFound || reason.kind() == ErrorKind::Ambiguous;
}

// Takes such reasons out of the rows.
std::vector<Lacking> take_lacking(std::vector<RejectedRow>& rows) {
  std::map<std::string, Lacking, std::less<>> all;
  for (const RejectedRow& row : rows) {
    for (const Error& reason : row.reasons) {
      if (!is_of_desk(reason)) continue;
      all.try_emplace(reason.what(), Lacking{reason, {}}).first->second.lines.push_back(row.line);
    }
  }
  std::erase_if(all, [](const auto& one) { return one.second.lines.size() < 2; });
  for (RejectedRow& row : rows) {
    std::erase_if(row.reasons, [&](const Error& reason) { return all.contains(reason.what()); });
  }
  std::erase_if(rows, [](const RejectedRow& row) { return row.reasons.empty(); });
  std::vector<Lacking> lacking;
  for (auto& [what, one] : all) lacking.push_back(std::move(one));
  return lacking;
}

std::string lines_text(const std::vector<std::int64_t>& lines) {
  constexpr std::size_t kShown = 10;
  const std::span shown = std::span(lines).first(std::min(lines.size(), kShown));
  return fmt::format("{}{}", fmt::join(shown, ", "), lines.size() > kShown ? ", …" : "");
}

void note_told(Context& context, std::vector<RejectedRow> rows, std::size_t count,
               std::vector<Message>& said) {
  const std::vector<Lacking> lacking = take_lacking(rows);
  note_some(
      context, rows,
      [&](const RejectedRow& row) { note_reasons(context, row.line, row.reasons, said); }, count);
  note_some(context, lacking, [&](const Lacking& one) {
    context.note(
        msg("lines {lines} ({count} in all): {reason}", {{"lines", lines_text(one.lines)},
                                                         {"count", std::ssize(one.lines)},
                                                         {"reason", one.reason.message()}}));
    note_hint(context, one.reason.hint(), said);
  });
}

}  // namespace

RejectsFile::RejectsFile(Context& context, const Parsed& parsed, const std::filesystem::path& read,
                         Holds holds)
    : context_(context), holds_(holds), file_(parsed.text("--rejects")) {
  if (!file_) return;
  context.demand_not_desk(*file_);
  demand_ending(*file_);
  demand_writable(*file_);
  if (!is_same_place(*file_, read)) return;
  throw Error(ErrorKind::Refused,
              msg("“{path}” is the file that is read", {{"path", terminal_safe(file_->string())}}),
              msg("give another name"));
}

void RejectsFile::take(Rejects rejects, const CsvDialect& read) {
  rejects_ = std::move(rejects);
  dialect_ = as_read(read, context_.globals().excel);
  // With the import or not at all: what came in without its line would be a file that nobody knows.
  if (file_ && !rejects_.rows.empty() && holds_ == Holds::People) {
    log_export(context_.db(), "rejects", std::ssize(rejects_.rows), file_->string(),
               context_.now());
  }
}

std::string RejectsFile::bytes() const {
  const auto say = [&](const Message& message) { return context_.words().say(message); };
  const std::string ending = folded_ending(*file_);
  if (ending != ".xlsx") {
    CsvDialect dialect = dialect_;
    if (ending == ".tsv") dialect.delimiter = '\t';
    return in_encoding(rejects_text(rejects_, say, dialect.delimiter), dialect);
  }
  Style style = context_.style();
  style.lang = Lang::English;  // the headings are the file's own
  const Table table = rejects_table(rejects_, say);
  return style.book({{msg_text(context_.words().say(msg("Rejected"))), &table}}, style);
}

void RejectsFile::write() {
  if (!file_ || rejects_.rows.empty() || context_.globals().dry_run) return;
  try {
    write_file(*file_, bytes());
  } catch (const Error& error) {
    unwritten_ = error.message();
  }
}

void RejectsFile::note_rows() const {
  Rejects whole;
  Rejects partly;
  std::int64_t values = 0;
  for (const RejectedRow& row : rejects_.rows) {
    (row.taken ? partly : whole).rows.push_back(row);
    if (row.taken) values += std::ssize(row.reasons);
  }
  // What stands in no file is named to the last.
  const bool written = file_ && !unwritten_ && !context_.globals().dry_run;
  const std::size_t count = written ? kSomeRows : rejects_.rows.size();
  std::vector<Message> said;
  if (!whole.rows.empty() && values > 0) {
    context_.note(msg("rows rejected whole: {count}", {{"count", std::ssize(whole.rows)}}));
  }
  note_told(context_, std::move(whole.rows), count, said);
  if (values > 0) {
    context_.note(msg("values left out, their rows are taken: {count}", {{"count", values}}));
  }
  note_told(context_, std::move(partly.rows), count, said);
}

void RejectsFile::note() const {
  if (rejects_.rows.empty()) return;
  context_.set_status(unwritten_ ? kUnwritten : kRejected);
  if (unwritten_) {
    context_.note(msg("the import is done, but its rejected rows are not written: {reason}",
                      {{"reason", *unwritten_}}));
    context_.note(
        msg("  to have them: import the file again with another --rejects FILE; what has "
            "come in is not taken twice"));
  } else if (file_ && !context_.globals().dry_run) {
    context_.note(msg("rejected rows are in {file}", {{"file", file_->string()}}));
  } else if (!file_ && !context_.globals().quiet) {
    context_.note(msg("to mend the rejected rows in a file of their own: --rejects FILE"));
  }
}

}  // namespace ruka
