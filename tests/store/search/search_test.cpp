#include "lib/store/search/search.hpp"

#include <doctest/doctest.h>

#include "lib/store/log/undo.hpp"
#include "lib/store/search/search_sources.hpp"
#include "tests/base/quick.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

std::vector<std::string> titles(Database& db, std::string_view text, std::string_view kind = {}) {
  std::vector<std::string> names;
  for (const Found& one : find_text(db, text, 20, kind)) names.push_back(one.title);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a word is found in any of its forms, in any case, with е or ё") {
  struct Case {
    const char* stored;
    const char* asked;
  };
  const Case cases[] = {
      {"Подписать договоры с поставщиком", "договором"},
      {"Подписать договоры с поставщиком", "ПОСТАВЩИКИ"},
      {"Иванова Мария", "Иванов"},
      {"Иванов Пётр", "иванова"},
      {"Иванов Пётр", "петр"},
      {"Иванов Петр", "ПЁТР"},
      {"АО «Ёлочка»", "елочка"},
      {"АО «Ёлочка»", "ёлочку"},
      {"Chairs and tables", "chair"},
      {"Meeting notes", "meetings"},
      {"Заказ №17-П от 23.11", "17-п"},
      {"почта ivan@vector.ru", "ivan@vector.ru"},
      {"Разговор о поставке", "поста"},
      {"й и ё", "Й"},
      {"Вектор-Плюс", "вектор плюс"},
      {"Счёт на 50 кресел", "кресел счет"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.asked);
    Database db("", OpenMode::Memory);
    in_change(db, [&] { add_client(db, one.stored); });
    CHECK(titles(db, one.asked) == Names{one.stored});
  }
}

TEST_CASE("all the words must be there") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    add_client(db, "Вектор Казань");
    add_client(db, "Вектор Пермь");
  });

  CHECK(titles(db, "вектор пермь") == Names{"Вектор Пермь"});
  CHECK(titles(db, "вектор уфа").empty());
}

TEST_CASE("pieces of names and numbers are found") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    add_phone(db, add_client(db, "ООО «Промсвязьмонтаж»"), "+79161234567");
    add_contact(db, add_client(db, "АО Ёлочка"), "Пётр Старостёнков");
  });

  for (const char* piece :
       {"связь", "СВЯЗЬМОНТ", "123-45", "8 (916) 123-45-67", "+7 916 1234567"}) {
    CAPTURE(piece);
    CHECK(titles(db, piece) == Names{"ООО «Промсвязьмонтаж»"});
  }
  CHECK(titles(db, "ростен") == Names{"АО Ёлочка"});
  CHECK(find_text(db, "связь", 5)[0].snippet == "ООО «Пром\x02связь\x03монтаж»");
  CHECK(find_text(db, "123-45", 5)[0].snippet ==
        "+7916\x02"
        "12345\x03"
        "67");
}

TEST_CASE("keys typed on the other layout are understood") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] { add_client(db, "Вектор"); });

  CHECK(titles(db, "dtrnjh") == Names{"Вектор"});
}

TEST_CASE("what is found is the record to open, once, with the words marked") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    const auto client = add_client(db, "ООО Маяк");
    add_touch(db, client, std::nullopt, "просили образцы ткани");
    add_touch(db, client, std::nullopt, "снова про образцы");
    execute(db, R"(INSERT INTO tasks (uid, title, sort_key, created_at)
      VALUES ('t', 'Выслать образцы', 'выслать образцы', ''))");
  });

  const auto found = find_text(db, "образец", 10);
  const auto forms = find_text(db, "образцы", 10);

  CHECK(found.size() == 2);
  REQUIRE(forms.size() == 2);
  CHECK(forms[0].kind == "task");
  CHECK(forms[0].title == "Выслать образцы");
  CHECK(forms[0].snippet == "Выслать \x02образцы\x03");
  CHECK(forms[1].kind == "client");
  CHECK(forms[1].id == 1);
  CHECK(forms[1].title == "ООО Маяк");
  CHECK(find_text(db, "образцы", 1).size() == 1);
  CHECK(titles(db, "образцы", "client") == Names{"ООО Маяк"});
  CHECK(titles(db, "образцы", "trip").empty());
}

TEST_CASE("a title weighs more than a body") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    add_client(db, "Первый");
    add_client(db, "Казань-Строй");
    execute(db, "UPDATE clients SET note = 'Казань' WHERE id = 1");
  });

  CHECK(titles(db, "казань") == Names{"Казань-Строй", "Первый"});
}

TEST_CASE("no text breaks a search, and each text finds itself") {
  const char* naughty[] = {
      "\"", "''",   "a\"b",     "NEAR(a b)",  "a AND",       "OR",  "NOT x",  "title:x",     "^a",
      "a*", "(a",   "a)",       "{a b}: c",   "-a",          "+",   "а\"б*в", "SELECT 1;--", "%_",
      "\\", "a\nb", "\xff\xfe", "𝒳 и 日本語", "и\u0306 йод", "١٢٣", "null"};
  for (const char* text : naughty) {
    CAPTURE(text);
    Database db("", OpenMode::Memory);
    CHECK(find_text(db, text, 5).empty());
    if (!match_words(text).empty()) {
      in_change(db, [&] { add_client(db, text); });
      CHECK(find_text(db, text, 5).size() == 1);
    }
    one_number(db, "SELECT COUNT(*) FROM search_words");
    const std::string pieces = match_pieces(text);
    if (pieces.empty()) continue;
    Statement row(db, "SELECT COUNT(*) FROM search_pieces WHERE search_pieces MATCH :match");
    row.bind(":match", pieces);
    CHECK(row.step());
  }
  CHECK(match_pieces(std::string_view("аб\0в", 7)) == "\"абв\"");
}

TEST_CASE("a text without a word matches nothing") {
  for (const char* text : {"", " ", "— « »", "...", "\t\n"}) {
    CHECK(match_words(text) == "");
  }
  CHECK(match_words("счёт 17") == "\"счёт\" AND (\"17\" OR \"17\"*)");
  CHECK(match_pieces("ёл") == "");
  CHECK(match_pieces("елка") == "\"елк\" AND \"лка\"");
}

TEST_CASE("the index follows edits, removals, undo and redo") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] { add_client(db, "Вектор"); });
  in_change(db, [&] { execute(db, "UPDATE clients SET name = 'Маяк', sort_key = 'маяк'"); });
  CHECK(titles(db, "вектор").empty());
  CHECK(titles(db, "маяк") == Names{"Маяк"});

  undo_changes(db, 1, kNow);
  CHECK(titles(db, "вектор") == Names{"Вектор"});
  CHECK(titles(db, "маяк").empty());
  redo_changes(db, 1, kNow);
  CHECK(titles(db, "маяк") == Names{"Маяк"});

  in_change(db, [&] { execute(db, "DELETE FROM clients"); });
  CHECK(titles(db, "маяк").empty());
  undo_changes(db, 1, kNow);
  CHECK(titles(db, "маяк") == Names{"Маяк"});
}

TEST_CASE("an index built anew says the same") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    add_contact(db, add_client(db, "Вектор"), "Пётр Ильин");
    add_phone(db, 1, "+79161234567");
  });
  const std::string before = dump(db);
  execute(db,
          "DELETE FROM search_words; DELETE FROM search_pieces WHERE rowid > 16; "
          "DELETE FROM search_names");

  rebuild_search(db);

  CHECK(dump(db) == before);
  CHECK(titles(db, "ильин") == Names{"Вектор"});
}

TEST_CASE("every searched table and column is there, with a number of its own") {
  Database db("", OpenMode::Memory);
  std::vector<int> numbers;
  for (const SearchSource& source : search_sources()) {
    CAPTURE(source.table);
    CHECK(source.number >= 1);
    CHECK(source_of_kind(source.kind) != nullptr);
    CHECK(std::find(numbers.begin(), numbers.end(), source.number) == numbers.end());
    numbers.push_back(source.number);
    Statement(db, "SELECT rowid, " + std::string(source.record) + ", " +
                      joined_columns(source.title) + ", " + joined_columns(source.body) + ", " +
                      joined_columns(source.pieces) + ", " + names_sql(source) + " FROM " +
                      std::string(source.table));
  }
}

TEST_CASE("fold in SQL is the fold of the program") {
  Database db("", OpenMode::Memory);

  CHECK(one_text(db, "SELECT fold('ЁЛКА Straße')") == "елка strasse");
  CHECK(one_number(db, "SELECT fold(NULL) IS NULL") == 1);
}

TEST_CASE("a word that stands in a text very often is found at once") {
  Database db("", OpenMode::Memory);
  std::string text;
  for (int i = 0; i < 30'000; ++i) text += "слово имя ";
  in_change(db, [&] { add_client(db, text.c_str()); });
  std::vector<Found> found;

  CHECK(is_quick([&] { found = find_text(db, "слово", 20); }));
  REQUIRE(found.size() == 1);
  CHECK(found[0].snippet.starts_with("слово имя"));
}

TEST_CASE("a person is found by any case form of the surname") {
  const std::pair<const char*, const char*> cases[] = {
      {"Кравец Пётр", "кравцом"},       {"Лев Толстой", "льва толстого"},
      {"Дзюба Анна", "Дзюбой"},         {"Соловей Ирина", "соловьём"},
      {"Заяц Олег", "зайцу"},           {"Цой Виктор", "цоя"},
      {"Гайдай Леонид", "гайдаем"},     {"Образец ткани", "образцы"},
      {"Щербакова Юлия", "щербаковым"}, {"Достоевская Мария", "достоевского"}};
  for (const auto& [stored, asked] : cases) {
    CAPTURE(asked);
    Database db("", OpenMode::Memory);
    in_change(db, [&] { add_client(db, stored); });
    const auto found = find_text(db, asked, 5);
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == stored);
  }
}
