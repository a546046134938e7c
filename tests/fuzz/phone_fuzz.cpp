// Phones: a normal form is + and digits, and reads as itself.
#include "lib/party/phone.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/requisites.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!is_utf8(text)) return 0;
  const Phone phone = read_phone(text);
  if (!phone.e164.empty()) {
    must(phone.e164.find_first_not_of("0123456789", 1) == std::string::npos);
    must(phone.e164[0] == '+' && phone.e164.size() <= 16);
    must(read_phone(phone.e164).e164 == phone.e164);
  }
  must(is_utf8(name_key(text)) && fold(name_key(text)) == name_key(text));
  must(!is_inn(text) || with_lost_zero(text) == text);
  return 0;
}
