#include "lib/exchange/workbook_reader.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/module.hpp"
#include "lib/exchange/office_file.hpp"

namespace ruka {

namespace {

const RukaXlsxReader& module() {
  return *module_function<decltype(ruka_xlsx_reader)>(kXlsxModule, "ruka_xlsx_reader")();
}

CellKind kind_of(const RukaXlsxText& cell) {
  if (cell.kind == kRukaXlsxFormula) return CellKind::Formula;
  return cell.kind == kRukaXlsxMerged ? CellKind::Merged : CellKind::Own;
}

CsvRow row_of(const RukaXlsxRow& row) {
  CsvRow made{row.line, {}, ""};
  made.fields.reserve(row.count);
  for (std::size_t i = 0; i < row.count; ++i) {
    made.fields.emplace_back(row.cells[i].text, row.cells[i].size);
    const CellKind kind = kind_of(row.cells[i]);
    if (kind == CellKind::Own) continue;
    made.kinds.resize(row.count, CellKind::Own);
    made.kinds[i] = kind;
  }
  return made;
}

bool is_blank(const RukaXlsxRow& row) {
  for (std::size_t i = 0; i < row.count; ++i) {
    const RukaXlsxText& cell = row.cells[i];
    if (cell.kind != kRukaXlsxMerged && !trim({cell.text, cell.size}).empty()) return false;
  }
  return true;
}

}  // namespace

bool is_office_file(std::string_view first) {
  return first.starts_with("PK\x03\x04") || first.starts_with("PK\x05\x06") ||
         first.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

struct WorkbookReader::Inner {
  std::filesystem::path path;
  RukaXlsxLimits limits;
  void* reader = nullptr;
  std::string name;                 // of the sheet
  std::vector<std::string> others;  // names of sheets with rows
  bool begun = false;

  Inner(std::filesystem::path file, const RukaXlsxLimits& most)
      : path(std::move(file)), limits(most), reader(module().open(path.c_str(), &limits)) {}
  Inner(const Inner&) = delete;
  Inner& operator=(const Inner&) = delete;
  ~Inner() {
    if (reader != nullptr) module().close(reader);
  }

  void demand_fine() const {
    if (reader == nullptr) throw workbook_error(path, kRukaXlsxMemory, {}, limits);
    const RukaXlsxProblem problem = module().problem(reader);
    if (problem != kRukaXlsxFine) {
      throw workbook_error(path, problem, module().detail(reader), limits);
    }
  }

  void start(std::size_t sheet) {
    module().start(reader, sheet);
    demand_fine();
  }

  bool next(RukaXlsxRow& row) {
    while (module().next(reader, &row) == 1) {
      if (!is_blank(row)) return true;
    }
    demand_fine();
    return false;
  }

  // Looks through the whole sheet; whether it has rows.
  bool look_through(std::size_t sheet) {
    start(sheet);
    RukaXlsxRow row{};
    bool any = false;
    while (next(row)) any = true;
    return any;
  }

  // One that cannot be read is not known to be empty.
  bool has_rows(std::size_t sheet) {
    module().start(reader, sheet);
    RukaXlsxRow row{};
    while (module().next(reader, &row) == 1) {
      if (!is_blank(row)) return true;
    }
    return module().problem(reader) != kRukaXlsxFine;
  }

  std::string names() const {
    std::string all;
    for (std::size_t i = 0; i < module().sheets(reader); ++i) {
      all += (all.empty() ? "" : ", ") + terminal_safe(module().sheet_name(reader, i));
    }
    return all;
  }

  void begin(std::size_t sheet) {
    name = module().sheet_name(reader, sheet);
    start(sheet);
    begun = true;
  }

  void begin_named(const std::string& wanted) {
    const std::string key = fold(trim(wanted));
    for (std::size_t i = 0; i < module().sheets(reader); ++i) {
      if (fold(trim(module().sheet_name(reader, i))) != key) continue;
      look_through(i);
      return begin(i);
    }
    throw Error(ErrorKind::Usage,
                msg("the workbook has no sheet “{sheet}”", {{"sheet", terminal_safe(wanted)}}),
                msg("its sheets are: {sheets}", {{"sheets", names()}}));
  }

  void begin_first() {
    const std::size_t count = module().sheets(reader);
    std::size_t first = 0;
    while (first < count && (module().is_hidden(reader, first) != 0 || !look_through(first))) {
      ++first;
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (i != first && has_rows(i)) others.emplace_back(module().sheet_name(reader, i));
    }
    if (first < count) return begin(first);
    if (others.empty()) return;
    throw Error(ErrorKind::Input,
                msg("the rows of the workbook are in hidden sheets: {sheets}",
                    {{"sheets", terminal_safe(fmt::format("{}", fmt::join(others, ", ")))}}),
                msg("to read one of them: --sheet NAME"));
  }
};

WorkbookReader::WorkbookReader(const std::filesystem::path& path, std::optional<std::string> sheet,
                               const RukaXlsxLimits& limits) {
  refuse_old_office_file(path);
  inner_ = std::make_unique<Inner>(path, limits);
  inner_->demand_fine();
  if (sheet) {
    inner_->begin_named(*sheet);
  } else {
    inner_->begin_first();
  }
}

WorkbookReader::~WorkbookReader() = default;

const std::string& WorkbookReader::sheet() const { return inner_->name; }

const std::vector<std::string>& WorkbookReader::other_sheets() const { return inner_->others; }

std::optional<CsvRow> WorkbookReader::next() {
  RukaXlsxRow row{};
  if (!inner_->begun || !inner_->next(row)) return std::nullopt;
  return row_of(row);
}

}  // namespace ruka
