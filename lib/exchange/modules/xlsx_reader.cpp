// The module xlsx, on the way in: a workbook through minizip and expat.
#include <map>
#include <memory>
#include <new>
#include <optional>

#include "lib/exchange/modules/xlsx_parts.hpp"
#include "lib/exchange/modules/xlsx_sheet.hpp"

namespace ruka {

namespace {

struct Reader {
  RukaXlsxLimits limits = {};
  std::optional<ZipParts> zip;
  XlsxIndex index;
  XlsxBook book;
  std::uint64_t unpacked = 0;  // without any sheet
  std::unique_ptr<XlsxSheetPart> sheet;
  std::size_t number = 0;                                // of the sheet
  std::map<std::size_t, std::vector<XlsxMerge>> merges;  // of sheets that were read to their end
  XlsxFailure failure{kRukaXlsxFine, {}};
};

Reader& reader_of(void* reader) { return *static_cast<Reader*>(reader); }

// Nothing is thrown out of the module: what went wrong stays with the reader.
template <typename Work>
void guarded(Reader& reader, const Work& work) {
  try {
    work();
  } catch (const XlsxFailure& failure) {
    reader.failure = failure;
  } catch (const std::bad_alloc&) {
    reader.failure.problem = kRukaXlsxMemory;
  } catch (...) {
    reader.failure.problem = kRukaXlsxDamaged;
  }
}

void* open_reader(const char* path, const RukaXlsxLimits* limits) {
  auto* made = new (std::nothrow) Reader;
  if (made == nullptr) return nullptr;
  Reader& reader = *made;
  reader.limits = *limits;
  guarded(reader, [&] {
    reader.zip.emplace(path, reader.limits);
    reader.index = read_index(*reader.zip, reader.limits);
    reader.book.formats = read_formats(*reader.zip, reader.limits, reader.index.styles);
    reader.book.texts = read_strings(*reader.zip, reader.limits, reader.index.strings);
    reader.book.from_1904 = reader.index.from_1904;
    reader.unpacked = reader.zip->unpacked();
  });
  return made;
}

void close_reader(void* reader) { delete static_cast<Reader*>(reader); }

std::size_t count_sheets(void* reader) { return reader_of(reader).index.sheets.size(); }

const char* name_of_sheet(void* reader, std::size_t sheet) {
  return reader_of(reader).index.sheets[sheet].name.c_str();
}

int is_sheet_hidden(void* reader, std::size_t sheet) {
  return reader_of(reader).index.sheets[sheet].hidden ? 1 : 0;
}

RukaXlsxProblem start_sheet(void* of, std::size_t sheet) {
  Reader& reader = reader_of(of);
  reader.failure = {kRukaXlsxFine, {}};  // what is wrong with one sheet is of that sheet
  guarded(reader, [&] {
    reader.sheet.reset();
    reader.number = sheet;
    reader.zip->set_unpacked(reader.unpacked);
    reader.sheet =
        std::make_unique<XlsxSheetPart>(*reader.zip, reader.limits, reader.index.sheets[sheet].part,
                                        reader.book, reader.merges[sheet]);
  });
  return reader.failure.problem;
}

int next_row(void* of, RukaXlsxRow* row) {
  Reader& reader = reader_of(of);
  bool found = false;
  guarded(reader, [&] {
    if (reader.sheet == nullptr) return;
    found = reader.sheet->next(*row);
    if (!found) reader.merges[reader.number] = reader.sheet->merges();
  });
  return found ? 1 : 0;
}

RukaXlsxProblem problem_of(void* reader) { return reader_of(reader).failure.problem; }
const char* detail_of(void* reader) { return reader_of(reader).failure.detail.c_str(); }

}  // namespace

}  // namespace ruka

extern "C" const RukaXlsxReader* ruka_xlsx_reader() {
  using namespace ruka;
  static constexpr RukaXlsxReader kReader = {open_reader,   close_reader,    count_sheets,
                                             name_of_sheet, is_sheet_hidden, start_sheet,
                                             next_row,      problem_of,      detail_of};
  return &kReader;
}
