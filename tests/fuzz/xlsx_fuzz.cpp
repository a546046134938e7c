// A workbook of any bytes, as an archive and as the XML within one: it ends, within its limits, and
// its rows are in order and UTF-8.
#include <unistd.h>

#include <fstream>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/exchange/workbook_reader.hpp"
#include "tests/exchange/stored_zip.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

namespace {

std::filesystem::path scratch() {
  static const auto path =
      std::filesystem::temp_directory_path() / ("ruka-xlsx-fuzz-" + std::to_string(::getpid()));
  return path;
}

// The first byte chooses what the rest is: the archive, or one of its parts.
std::string workbook(std::string_view input) {
  const char choice = input.empty() ? 'z' : input.front();
  const std::string rest(input.substr(input.empty() ? 0 : 1));
  const std::string row =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>46349.5</v></c></row>";
  switch (choice) {
    case 's': return stored_zip(book_parts({{"A", rest}}, "<si><t>a</t></si>"));
    case 't': return stored_zip(book_parts({{"A", row}}, rest));
    case 'f': return stored_zip(book_parts({{"A", row}}, "<si><t>a</t></si>", rest));
    case 'c':
      return stored_zip(
          book_parts({{"A", row}}, "<si><t>a</t></si>",
                     "<numFmts><numFmt numFmtId=\"9\" formatCode=\"" + rest +
                         "\"/></numFmts><cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs>"));
    case 'n':
      return stored_zip(book_parts({{"A", "<row><c s=\"1\"><v>" + rest + "</v></c></row>"}}, "",
                                   "<cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs>"));
    case 'w': {
      ZipEntries parts = book_parts({{"A", row}});
      for (auto& [name, content] : parts) {
        if (name == "xl/workbook.xml") content = rest;
      }
      return stored_zip(parts);
    }
    default: return rest;
  }
}

}  // namespace

// The module first, so that its branches are counted.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
  demand_workbooks();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string bytes = workbook({reinterpret_cast<const char*>(data), size});
  std::ofstream(scratch(), std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  try {
    WorkbookReader reader(scratch());
    std::int64_t line = 0;
    while (const auto row = reader.next()) {
      must(row->line > line);
      line = row->line;
      must(row->fields.size() <= kWorkbookLimits.columns);
      for (const std::string& field : row->fields) must(is_utf8(field));
    }
  } catch (const Error& error) {
    must(error.kind() == ErrorKind::Input);
  }
  return 0;
}
