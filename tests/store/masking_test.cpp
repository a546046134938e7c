#include "lib/store/masking.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

void add_names(Database& db) {
  in_change(db, [&] {
    add_client(db, "ООО «Ромашка»");
    execute(db, R"(
      UPDATE clients SET greeting = 'Глафира';
      INSERT INTO client_changes (client_id, at, field, before, after) VALUES
        (1, '2026-11-23T07:00:00Z', 'name', 'Лютик', 'Ромашка'),
        (1, '2026-11-23T07:00:00Z', 'note', 'звонить', 'писать'))");
  });
}

constexpr const char* kText = "Ромашке и Лютику: Глафиру просили звонить, писать не надо";
constexpr std::string_view kMasked = "Р*** и Л***: Г*** просили звонить, писать не надо";

}  // namespace

TEST_CASE("a word of a name is masked in any form, former names too, and no other word is") {
  Database db("", OpenMode::Memory);
  add_names(db);
  CHECK(Masker(db, {}).text(kText) == kMasked);
}

TEST_CASE("after thousands of words the answers are the same") {
  Database db("", OpenMode::Memory);
  add_names(db);
  Masker masker(db, {});
  for (int i = 0; i < 5000; ++i) {
    std::string word;
    for (int n = i; word.size() < 10; n /= 10)
      word += fmt::format("{}", static_cast<char>('a' + n % 10));
    CHECK(masker.text(word) == word);
  }
  CHECK(masker.text(kText) == kMasked);
}

TEST_CASE("a desk without an index of names is masked by the names themselves") {
  Database db("", OpenMode::Memory);
  add_names(db);
  execute(db, "DROP TABLE search_name_terms; DROP TABLE search_names");
  CHECK(Masker(db, {}).text(kText) == kMasked);
}
