// CSV of any bytes: it ends, and rows without a problem are text that is written and read back.
#include <unistd.h>

#include <fstream>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/csv.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

namespace {

std::filesystem::path scratch() {
  static const auto path =
      std::filesystem::temp_directory_path() / ("ruka-csv-fuzz-" + std::to_string(::getpid()));
  return path;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::ofstream(scratch(), std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  try {
    CsvReader reader(scratch());
    std::int64_t line = 0;
    while (const auto row = reader.next()) {
      must(row->line > line);
      line = row->line;
      for (const std::string& field : row->fields) must(!row->problem.empty() || is_utf8(field));
    }
  } catch (const Error& error) {
    must(error.kind() == ErrorKind::Input);
  }
  return 0;
}
