// Money: what is read is shown and read back as it was; all else is refused.
#include "lib/base/money.hpp"

#include "lib/base/error.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  try {
    const Money money = parse_money({reinterpret_cast<const char*>(data), size});
    must(parse_money(money_plain(money), money.currency) == money);
    must(parse_money(money_text(money, MoneyStyle::Russian)) == money);
  } catch (const Error& error) {
    must(error.kind() == ErrorKind::Value);
  }
  return 0;
}
