#include "lib/client/reconcile/reconcile.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "lib/base/file/files.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

const Verification kSource = {"Анна", "реестр", kToday + std::chrono::days(90)};

Comparison compare(Desk& desk, std::string_view text, const CompareOptions& options = {}) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                     ("ruka-reconcile-" + std::to_string(::getpid()) + ".csv");
  write_file(path, text);
  Comparison found = compare_with(desk.db, path, options, kToday);
  std::filesystem::remove(path);
  return found;
}

// "field:ours>theirs" of each difference.
std::string told(const Comparison& found) {
  std::string text;
  for (const Difference& one : found.differences) {
    text += fmt::format("{}{}:{}>{}", text.empty() ? "" : " ", one.field, one.ours, one.theirs);
  }
  return text;
}

ClientDraft bank() {
  return {
      .name = "ПАО «Сбербанк»",
      .phones = {"8 495 500-55-50"},
      .texts = {
          .inn = "7707083893", .city = "Москва", .legal_address = "Москва, ул. Вавилова, д. 19"}};
}

}  // namespace

TEST_CASE("what is written otherwise and says the same does not differ") {
  Desk desk;
  desk.add(bank());

  const Comparison found = compare(desk,
                                   "inn,name,city,legal_address,phone,state\n"
                                   "7707083893,СБЕРБАНК ПАО,г. МОСКВА,\"117312, г Москва, ул "
                                   "Вавилова, д 19\",+74955005550,ACTIVE\n");

  CHECK(told(found) == "");
  CHECK(found.compared == std::vector{ClientId{1}});
}

TEST_CASE("another house, name, number and a closed company differ") {
  Desk desk;
  desk.add(bank());

  const Comparison found = compare(desk,
                                   "inn,kpp,name,legal_address,phone,state\n"
                                   "7707083893,773601001,ПАО Сбер,\"Москва, Вавилова 20\",+7 495 "
                                   "500-55-50; 8 800 555-55-50,LIQUIDATED\n");

  CHECK(told(found) ==
        "name:ПАО «Сбербанк»>ПАО Сбер kpp:>773601001 "
        "legal_address:Москва, ул. Вавилова, д. 19>Москва, Вавилова 20 phone:+7 495 500-55-50>8 "
        "800 555-55-50 "
        "status:active>inactive");
}

TEST_CASE("theirs is taken where it was so decided, and the rest is asked again") {
  Desk desk;
  desk.add(bank());
  const std::string_view file =
      "inn,kpp,city,phone\n7707083893,773601001,Тула,\"8 800 555-55-50\"\n";
  Comparison found = compare(desk, file);
  REQUIRE(found.differences.size() == 3);
  found.differences[0].decision = Decision::Taken;  // kpp
  found.differences[1].decision = Decision::Kept;   // city
  CHECK(settle_differences(OneChange(desk.db, kNow), found, kSource, kToday) == 0);
  CHECK(find_client_by_id(desk.db, ClientId{1})->texts.kpp == "773601001");
  CHECK(find_client_by_id(desk.db, ClientId{1})->texts.city == "Москва");
  CHECK(desk.count("SELECT COUNT(*) FROM clients WHERE verified_at IS NOT NULL") == 0);

  Comparison again = compare(desk, file);

  REQUIRE(again.differences.size() == 2);
  CHECK(again.differences[0].remembered);
  CHECK(again.differences[1].field == "phone");
  again.differences[1].decision = Decision::Taken;
  CHECK(settle_differences(OneChange(desk.db, kNow), again, kSource, kToday) == 1);
  CHECK(find_client_by_id(desk.db, ClientId{1})->phones.size() == 2);
  CHECK(desk.count("SELECT COUNT(*) FROM clients WHERE verified_source = 'реестр'") == 1);
  // Theirs has changed: the decision was on another value.
  CHECK(!compare(desk, "inn,city\n7707083893,Омск\n").differences[0].remembered);
}

TEST_CASE("what was compared is one step of undo") {
  Desk desk;
  desk.add(bank());
  Comparison found = compare(desk, "inn,kpp\n7707083893,773601001\n");
  found.differences[0].decision = Decision::Taken;
  settle_differences(OneChange(desk.db, kNow), found, kSource, kToday);

  undo_changes(desk.db, 1, kNow);

  CHECK(find_client_by_id(desk.db, ClientId{1})->texts.kpp == "");
  CHECK(desk.count("SELECT COUNT(*) FROM reconcile_decisions") == 0);
}

TEST_CASE("a client that was changed meanwhile is not written over") {
  Desk desk;
  desk.add(bank());
  Comparison found = compare(desk, "inn,city\n7707083893,Тула\n");
  found.differences[0].decision = Decision::Taken;
  edit_client(OneChange(desk.db, kNow), ClientId{1}, {.texts = {.city = "Омск"}});

  CHECK(error_of([&] {
          settle_differences(OneChange(desk.db, kNow), found, kSource, kToday);
        }).kind() == ErrorKind::Conflict);
  CHECK(find_client_by_id(desk.db, ClientId{1})->texts.city == "Омск");
}

TEST_CASE("rows that are nobody's, broken or doubtful are told of, each by its line") {
  Desk desk;
  desk.add(bank());
  desk.add({.name = "Филиал", .texts = {.inn = "7707083893", .kpp = "773601001"}}, Insist::Yes);

  const Comparison found = compare(desk,
                                   "inn,kpp,name\n7736050003,,Газпром\n7707083894,,Б\n"
                                   "7707083893,,В\n7707083893,773601001,Филиал\n,,Г\n");

  REQUIRE(found.unknown.size() == 1);
  CHECK(found.unknown[0].line == 2);
  REQUIRE(found.keyless.size() == 1);
  CHECK(found.keyless[0].line == 6);
  REQUIRE(found.rejected.size() == 2);
  CHECK(found.rejected[0].line == 3);
  CHECK(found.rejected[1].line == 4);
  CHECK(found.compared == std::vector{ClientId{2}});
  CHECK(found.absent == 0);  // the bank stands in line 4, which is rejected
  CHECK(error_of([&] { compare(desk, "name\nА\n"); }).kind() == ErrorKind::Input);
  CHECK(error_of([] { reconciled_fields("kpp,цвет"); }).kind() == ErrorKind::Usage);
  CHECK(reconciled_fields("all").size() == std::size(kReconciledFields));
}

TEST_CASE("city numbers without their code are told apart by how they are written") {
  Desk desk;
  desk.add({.name = "ПАО «Сбербанк»", .phones = {"22-33-44"}, .texts = {.inn = "7707083893"}});

  const Comparison found =
      compare(desk, "inn,phone\n7707083893,\"22-33-44; 55-66-77; 55-66-78\"\n");

  CHECK(told(found) == "phone:22-33-44>55-66-77, 55-66-78");
}
