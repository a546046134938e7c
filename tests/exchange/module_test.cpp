#include "lib/exchange/module.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"
#include "lib/exchange/modules/xlsx.hpp"

using namespace ruka;

TEST_CASE("a module is loaded once, and its functions are found by name") {
  const auto writer = module_function<decltype(ruka_xlsx_writer)>(kXlsxModule, "ruka_xlsx_writer");

  REQUIRE(writer() != nullptr);
  CHECK(module_symbol(kXlsxModule, "ruka_xlsx_writer") == reinterpret_cast<void*>(writer));
}

TEST_CASE("a module that is missing is named, with the packages that it needs") {
  const Module missing = {"nothing", "libnothing-dev"};
  try {
    module_symbol(missing, "ruka_nothing");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::Storage);
    CHECK(std::string_view(error.what()).find("nothing") != std::string_view::npos);
    CHECK(in_english(error.hint()) ==
          "install ruka whole, and what the module needs: libnothing-dev");
  }
  CHECK_THROWS_AS(module_symbol(kXlsxModule, "ruka_no_such_function"), Error);
}
