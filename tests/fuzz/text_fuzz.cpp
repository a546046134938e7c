// Text of any bytes: nothing fails, folding and cleaning are done once and for all.
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  must(is_utf8(terminal_safe(text)));
  must(terminal_safe(text).find('\x1b') == std::string::npos);
  must(!safe_file_name(text).empty() && safe_file_name(text).size() <= 120);
  must(display_width(fit_width(text, 9)) <= 9);
  fold(text);
  other_layout(text);
  trim(text);
  if (!is_utf8(text)) return 0;
  must(fold(fold(text)) == fold(text));
  must(clean_text(clean_text(text)) == clean_text(text));
  must(clean_line(clean_line(text)) == clean_line(text));
  return 0;
}
