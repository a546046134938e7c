// The law of conservation: every value of a mapped column that is not empty is afterwards on the
// desk, in the rejects file, or named in the answer with its line.
#include <doctest/doctest.h>
#include <unistd.h>

#include <random>
#include <set>

#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_clients.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/exchange/rejects.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/table/csv.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// A cell, and what of it must be found again.
struct Given {
  std::string cell;
  std::vector<std::string> needles;
};

// Values by a number: two of one number are the same.
class Values {
 public:
  explicit Values(unsigned seed) : random_(seed) {}

  int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }

  Given value(std::string_view column, int number) {
    if (column == "name" || column == "full_name") return name(number);
    if (column.ends_with("phone")) return phone(number);
    if (column.ends_with("email")) return email(number);
    if (column == "birthday") return birthday(number);
    if (column == "last_contact") return last_contact(number);
    if (column == "contacts") return people(number);
    if (column == "tag")
      return {fmt::format("метка {0}, ещё {0}", number),
              {fmt::format("метка {}", number), fmt::format("ещё {}", number)}};
    for (const auto& [code, cells] : codes_) {
      if (code == column) return cells[random_() % cells.size()];
    }
    return text(column, number);
  }

 private:
  Given name(int number) {
    switch (below(7)) {
      case 0: return {fmt::format("Фирма{} ООО", number), {fmt::format("фирма{}", number)}};
      case 1: return {fmt::format("ООО \"Фирма{}\"", number), {fmt::format("фирма{}", number)}};
      case 2: return {"Аптека", {"аптека"}};
      case 3: return {"Иванов Пётр Ильич", {"иванов", "петр", "ильич"}};
      case 4:
        return {fmt::format("АО Дом, {};\"Луч\"", number), {fmt::format("ао дом, {}", number)}};
      case 5: return {fmt::format("Firm{} LLC", number), {fmt::format("firm{}", number)}};
      default: return {fmt::format("ООО  Фирма{}", number), {fmt::format("фирма{}", number)}};
    }
  }

  Given phone(int number) {
    const std::string digits = fmt::format("{:03}{:04}", 200 + number % 700, number);
    const std::string found = "+7916" + digits;
    switch (below(11)) {
      case 9:
        return {"8 916 " + digits + fmt::format(" спросить Олю{}", number),
                {found, fmt::format("спросить олю{}", number)}};
      case 10: return {"+49 (0)30 " + digits, {"+4930" + digits}};
      case 0: return {"8 916 " + digits, {found}};
      case 1: return {"8916" + digits + ".0", {found}};
      case 2: return {"\u202A+7916" + digits + "\u202C", {found}};
      case 3: return {"8 916 " + digits + ", доб. 12", {found, "12"}};
      case 4: return {"8-916-" + digits + " 8-917-" + digits, {found, "+7917" + digits}};
      case 5: return {"8 916 " + digits + "; 8 917 " + digits, {found, "+7917" + digits}};
      case 6: return {"моб. 8 916 " + digits, {found}};
      case 7: return {"22-33-" + std::to_string(number), {"22-33-" + std::to_string(number)}};
      default: return {"не звонить", {"не звонить"}};
    }
  }

  Given email(int number) {
    const std::string address = fmt::format("a{}@x.example", number);
    switch (below(8)) {
      case 6:
        return {fmt::format("{} (личная{})", address, number),
                {address, fmt::format("личная{}", number)}};
      case 7:
        return {fmt::format("{} / c{}@x.example", address, number),
                {address, fmt::format("c{}@x.example", number)}};
      case 0: return {address, {address}};
      case 1: return {"mailto:" + address, {address}};
      case 2:
        return {fmt::format("Почта{} <{}>", number, address),
                {address, fmt::format("почта{}", number)}};
      case 3:
        return {fmt::format("{}, b{}@x.example", address, number),
                {address, fmt::format("b{}@x.example", number)}};
      case 4: return {"info@bc.example", {"info@bc.example"}};
      default: return {fmt::format("почта{}", number), {fmt::format("почта{}", number)}};
    }
  }

  Given birthday(int number) {
    const int day = 1 + number % 28;
    const std::string kept = fmt::format("1980-03-{:02}", day);
    switch (below(5)) {
      case 0: return {fmt::format("{}.03.1980", day), {kept}};
      case 1: return {kept, {kept}};
      case 2: return {kept + " 00:00:00", {kept}};
      case 3: return {fmt::format("{} марта", day), {kept.substr(4)}};
      default: return {fmt::format("весной {}", number), {fmt::format("весной {}", number)}};
    }
  }

  Given last_contact(int number) {
    const std::string day = fmt::format("{}.10.2026", 1 + number % 28);
    if (below(4) == 0) return {"давно", {"давно"}};
    return {day, {day}};
  }

  Given people(int number) {
    return {
        fmt::format("Ким Анна, \"директор, {0}\", 8 918 000 {0:04}, birthday: 1981-05-06; Лис {0}",
                    number),
        {fmt::format("директор, {}", number), fmt::format("+7918000{:04}", number), "1981-05-06",
         fmt::format("лис {}", number)}};
  }

  Given text(std::string_view column, int number) {
    const std::string value = fmt::format("{} {}", column, number);
    switch (below(5)) {
      case 0: {
        // A cell of people is read as --contact is: a name, a position, somebody else.
        const std::string whole = value + ", \"раз\"; два";
        if (column == "contact") return {whole, {value, "раз", "два"}};
        return {whole, {whole}};
      }
      case 1: return {"  " + value + " ", {value}};
      case 2: return {"=" + value, {"=" + value}};
      case 3: return {"общее " + std::string(column), {"общее " + std::string(column)}};
      default: return {value, {value}};
    }
  }

  std::mt19937 random_;
  const std::vector<std::pair<std::string_view, std::vector<Given>>> codes_ = {
      {"kind", {{"ИП", {}}, {"company", {"company"}}, {"чудо", {"чудо"}}}},
      {"roles",
       {{"поставщик", {"supplier"}}, {"partner, клиент", {"partner"}}, {"друг", {"друг"}}}},
      {"status", {{"Ликвидирована", {"inactive"}}, {"active", {"active"}}, {"спит", {"спит"}}}},
      {"vip", {{"да", {}}, {"нет", {}}, {"важный", {"важный"}}}},
      {"owner", {{"Ольга Смирнова", {"ольга смирнова"}}, {"Некто", {"некто"}}}},
      {"decision", {{"ЛПР", {"decides"}}, {"кто знает", {"кто знает"}}}},
      {"inn",
       {{"7707083893", {"7707083893"}},
        {"7\u00A0736\u00A0050\u00A0003.0", {"7736050003"}},
        {"7,70708E+09", {"7,70708e+09"}},
        {"7707083893/773601001", {"7707083893", "773601001"}},
        {"123", {"123"}}}},
      {"kpp", {{"773601001", {"773601001"}}, {"77", {"77"}}}},
      {"ogrn", {{"1027700132195", {"1027700132195"}}, {"5", {"5"}}}},
      {"bik", {{"044525225", {"044525225"}}, {"44525225", {"044525225"}}}},
      {"account", {{"40702810938000000001", {"40702810938000000001"}}}},
      {"channel", {{"звонок", {"call"}}, {"голубь", {"голубь"}}}},
      {"hours", {{"9-12", {"09:00-12:00"}}, {"утром", {"утром"}}}},
      {"left_on",
       {{"20.11.2026", {"2026-11-20"}}, {"2026-11-21", {"2026-11-21"}}, {"давно", {"давно"}}}},
      {"zone", {{"МСК+2", {"asia/yekaterinburg"}}, {"там", {"там"}}}},
  };
};

// All text of the desk, folded.
std::string dump(Desk& desk) {
  std::string text;
  for (const char* sql :
       {"SELECT kind || '|' || name || '|' || status || '|' || COALESCE(inn, '') || '|' || "
        "COALESCE(kpp, '') || '|' || COALESCE(ogrn, '') || '|' || COALESCE(city, '') || '|' || "
        "COALESCE(source, '') || '|' || COALESCE(note, '') || '|' || COALESCE(full_name, '') FROM "
        "clients",
        "SELECT COALESCE(bik, '') || '|' || COALESCE(account, '') || '|' || COALESCE(bank, '') || "
        "'|' || COALESCE(legal_address, '') || '|' || COALESCE(address, '') || '|' || "
        "COALESCE(website, '') || '|' || COALESCE(greeting, '') || '|' || COALESCE(terms, '') || "
        "'|' || COALESCE(channel, '') || '|' || COALESCE(hours, '') || '|' || COALESCE(zone, '') "
        "FROM clients",
        "SELECT s.name FROM clients c JOIN staff s ON s.id = c.owner_id",
        "SELECT name || '|' || COALESCE(position, '') || '|' || COALESCE(department, '') || '|' || "
        "COALESCE(decision, '') || '|' || COALESCE(birthday, '') || '|' || COALESCE(surname, '') "
        "|| '|' || COALESCE(given_name, '') || '|' || COALESCE(patronymic, '') FROM contacts",
        "SELECT COALESCE(left_on, '') || '|' || COALESCE(note, '') FROM contacts",
        "SELECT s.name FROM contacts k JOIN contacts s ON s.id = k.successor_id",
        "SELECT name FROM client_aliases",
        "SELECT raw || '|' || COALESCE(e164, '') || '|' || COALESCE(extension, '') FROM "
        "client_phones",
        "SELECT email FROM client_emails", "SELECT tag FROM client_tags",
        "SELECT role FROM client_roles", "SELECT summary FROM touches"}) {
    Statement rows(desk.db, sql);
    while (rows.step()) text += rows.text(0) + "\n";
  }
  return fold(text);
}

// What the answer and the rejects file say.
std::string answer(const ImportResult& result) {
  const Words words(Lang::English);
  const auto say = [&](const Message& message) { return words.say(message); };
  std::string text = rejects_text(rejects_of(result), say);
  for (const JoinedRow& row : result.joined) text += row.name + "\n";
  for (const KeptRow& row : result.kept) text += say(row.what) + "\n";
  for (const auto* list : {&result.totals, &result.unread, &result.shortened}) {
    for (const RowRemark& row : *list) text += row.text + "\n";
  }
  return fold(text);
}

// The same of two imports: the clients' uids are new in each.
std::string answer_without_uids(ImportResult result) {
  for (RejectedRow& row : result.partly) row.uid = "-";
  return answer(result);
}

// A cell as the rejects file has it.
std::string as_cell(const std::string& cell) { return csv_row({cell}); }

struct Form {
  const char* name;
  char delimiter;  // NUL: a workbook; '{': JSON
};

std::string json_text(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string json_of(const std::vector<std::vector<std::string>>& rows) {
  std::string text = "[";
  for (std::size_t i = 1; i < rows.size(); ++i) {
    text += i > 1 ? ",\n{" : "{";
    for (std::size_t j = 0; j < rows[i].size(); ++j) {
      text += (j > 0 ? ", " : "") + json_text(rows[0][j]) + ": " + json_text(rows[i][j]);
    }
    text += "}";
  }
  return text + "]\n";
}

std::string bytes_of(const std::vector<std::vector<std::string>>& rows, const Form& form) {
  if (form.delimiter == '{') return json_of(rows);
  std::string text;
  if (form.delimiter != '\0') {
    for (const auto& row : rows) text += csv_row(row, form.delimiter) + '\n';
    return text;
  }
  std::vector<Column> columns;
  for (const std::string& heading : rows.front()) columns.push_back({heading, heading, Type::Text});
  columns.resize(std::max(columns.size(), rows.back().size()), {"", "", Type::Text});
  Table table(columns);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      table.add_text(j < rows[i].size() ? rows[i][j] : "");
    }
  }
  Style style;
  style.format = Format::Xlsx;
  const Zone utc("UTC");
  style.zone = &utc;
  return make_workbook({{msg_text("Лист"), &table}}, style, kNow).bytes;
}

constexpr const char* kColumns[] = {
    "name",          "phone",        "email",     "contact",       "tag",         "vip",
    "owner",         "contacts",     "kind",      "roles",         "status",      "contact_phone",
    "contact_email", "last_contact", "surname",   "given_name",    "patronymic",  "position",
    "department",    "decision",     "birthday",  "full_name",     "inn",         "kpp",
    "ogrn",          "bank",         "city",      "legal_address", "address",     "website",
    "greeting",      "terms",        "channel",   "hours",         "zone",        "source",
    "note",          "left_on",      "successor", "former_name",   "contact_note"};

// A file of this test, gone with it.
struct TestFile {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / fmt::format("ruka-conservation-{}", ::getpid());

  ~TestFile() { std::filesystem::remove(path); }
};

// Random columns and rows, some of them of clients that the desk knows.
struct TableToTry {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // the header among them, titles above it
  std::vector<std::vector<Given>> given;
  ImportOptions options;

  TableToTry(Values& values, const Form& form) {
    header = {values.below(4) == 0 ? "surname" : "name"};
    for (const char* column : kColumns) {
      if (header.front() != column && values.below(4) == 0) header.emplace_back(column);
    }
    const bool titled = form.delimiter != '{' && values.below(3) == 0;
    if (titled) {
      for (int i = 0; i <= values.below(3); ++i) rows.push_back({fmt::format("Выгрузка {}", i)});
      if (values.below(2) == 0) options.table.header = std::ssize(rows) + 1;
    }
    rows.push_back(header);
    // A heading of nobody's, named by the map.
    const int renamed = values.below(static_cast<int>(header.size()));
    if (renamed > 0) {
      const auto at = static_cast<std::size_t>(renamed);
      rows.back()[at] = "Колонка, которой нет";
      options.map = "\"Колонка, которой нет\"=" + header[at];
    }
    for (int i = 0; i < 8; ++i) add_row(values, 10 + i);
  }

  void add_row(Values& values, int number) {
    std::vector<Given> row;
    std::vector<std::string> cells;
    for (const std::string& column : header) {
      Given one = values.below(3) == 0 && column != header.front()
                      ? Given{}
                      : values.value(column, values.below(3) == 0 ? 1 : number);
      cells.push_back(one.cell);
      row.push_back(std::move(one));
    }
    rows.push_back(std::move(cells));
    given.push_back(std::move(row));
  }
};

void check_sums(const ImportResult& result, std::ptrdiff_t rows) {
  CHECK(result.read + std::ssize(result.totals) == rows);
  CHECK(result.read ==
        result.created + result.updated + result.skipped + std::ssize(result.rejected));
}

// The rejected rows as they are, imported once more: as many are rejected, and nobody is made.
void try_rejects(Desk& desk, const TestFile& file, const ImportResult& result,
                 ImportOptions options) {
  if (result.rejected.empty() && result.partly.empty()) return;
  const Words words(Lang::English);
  const auto say = [&](const Message& message) { return words.say(message); };
  write_file(file.path, rejects_text(rejects_of(result), say));
  options.table.header.reset();

  const ImportResult again = import_clients(OneChange(desk.db, kNow), file.path, options, kToday);

  CHECK(again.created == 0);
  // What was taken in part may be refused by what its client has by now.
  CHECK(again.rejected.size() >= result.rejected.size());
  CHECK(again.rejected.size() + again.partly.size() ==
        result.rejected.size() + result.partly.size());
}

void try_table(unsigned seed, const Form& form, Known known) {
  CAPTURE(seed);
  CAPTURE(form.name);
  Values values(seed);
  Desk desk;
  add_staff(OneChange(desk.db, kNow), {.name = "Ольга Смирнова", .role = "manager"});
  desk.add({.name = "ООО Фирма1",
            .phones = {"8 916 2010001"},
            .texts = {.city = "Омск", .note = "важный"}});
  desk.add({.name = "Иванов Пётр Ильич", .emails = {"info@bc.example"}, .vip = true});
  TableToTry table(values, form);
  table.options.known = known;
  const TestFile file;
  write_file(file.path, bytes_of(table.rows, form));
  const std::string before = dump(desk);
  std::string said_dry;
  {
    Change dry(desk.db, kNow);
    said_dry = answer_without_uids(import_clients(dry, file.path, table.options, kToday));
  }
  CHECK(dump(desk) == before);

  const ImportResult result =
      import_clients(OneChange(desk.db, kNow), file.path, table.options, kToday);

  const std::string desk_text = dump(desk);
  const std::string said = answer(result);
  for (std::size_t i = 0; i < table.given.size(); ++i) {
    for (std::size_t j = 0; j < table.header.size(); ++j) {
      REQUIRE(result.columns.fields[j].field != ImportField::Skip);
      const Given& one = table.given[i][j];
      for (const std::string& needle : one.needles) {
        const bool kept = desk_text.find(fold(needle)) != desk_text.npos;
        CHECK_MESSAGE((kept || said.find(fold(needle)) != said.npos ||
                       said.find(fold(as_cell(one.cell))) != said.npos),
                      fmt::format("{} {} {}: {}", seed, i + 2, table.header[j], one.cell));
      }
    }
  }
  CHECK(answer_without_uids(result) == said_dry);
  check_sums(result, 8);
  try_rejects(desk, file, result, table.options);
}

}  // namespace

TEST_CASE("no value of a mapped column is lost in silence") {
  constexpr Form kForms[] = {
      {"csv", ','}, {"csv of an office", ';'}, {"tsv", '\t'}, {"xlsx", '\0'}, {"json", '{'}};
  for (unsigned seed = 1; seed <= 24; ++seed) {
    for (const Form& form : kForms) {
      try_table(seed, form, static_cast<Known>(seed % 3));
    }
  }
}
