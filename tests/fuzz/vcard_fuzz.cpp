// Cards of any bytes: no crash, and what is read can be written and read again.
#include "lib/base/text.hpp"
#include "lib/exchange/vcard/vcard.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const Vcard& card : read_vcards(text)) {
    const std::string written = vcard_text(card);
    must(read_vcards(written).size() == 1);
  }
  return 0;
}
