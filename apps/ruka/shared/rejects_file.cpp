#include "apps/ruka/shared/rejects_file.hpp"

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

bool lacks_folder(const std::filesystem::path& file) {
  const std::filesystem::path folder = file.parent_path();
  std::error_code none;
  return !folder.empty() && !std::filesystem::is_directory(folder, none);
}

// As the table that was read: what is opened in the same way.
CsvDialect as_read(const CsvDialect& read, bool excel) {
  CsvDialect dialect = read;
  const bool none = read.json || read.delimiter == '\0' || read.delimiter == kNoDelimiter;
  if (none || !read.sheet.empty()) dialect.delimiter = excel ? ';' : ',';
  dialect.bom |= excel;
  return dialect;
}

}  // namespace

RejectsFile::RejectsFile(Context& context, const Parsed& parsed, const std::filesystem::path& read,
                         Holds holds)
    : context_(context), holds_(holds), file_(parsed.text("--rejects")) {
  if (!file_) return;
  context.demand_not_desk(*file_);
  demand_ending(*file_);
  if (*file_ != read && !is_same_file(*file_, read)) return;
  throw Error(ErrorKind::Refused,
              msg("“{path}” is the file that is read", {{"path", terminal_safe(file_->string())}}),
              msg("give another name"));
}

void RejectsFile::take(Rejects rejects, const CsvDialect& read) {
  rejects_ = std::move(rejects);
  dialect_ = as_read(read, context_.globals().excel);
  if (file_ && lacks_folder(*file_)) write();
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

void RejectsFile::write() const {
  if (!file_ || rejects_.rows.empty() || context_.globals().dry_run) return;
  write_file(*file_, bytes());
  if (holds_ == Holds::Goods) return;
  log_export(context_.db(), "rejects", std::ssize(rejects_.rows), file_->string(), context_.now());
}

void RejectsFile::note_rows() const {
  std::vector<Message> said;
  note_some(context_, rejects_.rows,
            [&](const RejectedRow& row) { note_reasons(context_, row.line, row.reasons, said); });
}

void RejectsFile::note() const {
  if (rejects_.rows.empty()) return;
  if (file_ && !context_.globals().dry_run) {
    context_.note(msg("rejected rows are in {file}", {{"file", file_->string()}}));
  } else if (!file_ && !context_.globals().quiet) {
    context_.note(msg("to mend the rejected rows in a file of their own: --rejects FILE"));
  }
}

}  // namespace ruka
