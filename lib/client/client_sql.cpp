#include "lib/client/client_sql.hpp"

#include "lib/client/client.hpp"

namespace ruka {

namespace {

// Two INNs, or two KPPs (branches share an INN), are two clients whatever else is alike.
constexpr std::string_view kNoContradiction =
    "(c.inn IS NULL OR :inn = '' OR c.inn = :inn) AND (c.kpp IS NULL OR :kpp = '' OR c.kpp = :kpp)";

}  // namespace

std::string match_sql(std::string_view by, std::string_view from, std::string_view where,
                      std::string_view order) {
  return fmt::format("SELECT c.id, c.name, '{}' FROM {} WHERE {} AND {} ORDER BY {} LIMIT 10", by,
                     from, where, kNoContradiction, order);
}

// By a value that many may share (a switchboard, info@): those of more than :limit are passed over.
// How many share it is counted behind the first that has it: most values are nobody's yet.
std::string shared_sql(std::string_view by, std::string_view table, std::string_view column) {
  return match_sql(by, fmt::format("{} p CROSS JOIN clients c ON c.id = p.client_id", table),
                   fmt::format(R"(p.{1} = :value AND :limit >= (SELECT COUNT(*) FROM
    (SELECT DISTINCT client_id FROM {0} WHERE {1} = :value LIMIT :limit + 1)))",
                               table, column),
                   "p.client_id");
}

// In the order of the index, here and below: to sort them SQLite would make a table for each row of
// an import.
// One name is one client in one city or where a city is unknown, and anywhere with the same person.
// Two Cyrillic names are compared letter by letter; only with a Latin one do spellings meet.
std::string by_name_sql() {
  return fmt::format(R"(
    SELECT id, name, IIF(near, 'name', 'person') FROM (
      SELECT c.id, c.name, (c.city_key IS NULL OR :city = '' OR c.city_key = :city
               OR latin(c.city_key) = latin(:city)) AS near,
             EXISTS (SELECT 1 FROM contacts k WHERE k.client_id = c.id
               AND instr(:people, '|' || k.latin_key || '|') > 0) AS met
      FROM clients c
      WHERE c.latin_key = :latin
        AND (c.name_key = :key OR NOT (c.name_key GLOB '*[а-я]*' AND :key GLOB '*[а-я]*'))
        AND {})
    WHERE near OR met ORDER BY id LIMIT :limit + 1)",
                     kNoContradiction);
}

// Who was called so before, in the same city or where a city is unknown.
std::string by_former_name_sql() {
  return match_sql("former_name", "client_aliases a CROSS JOIN clients c ON c.id = a.client_id",
                   "a.latin_key = :latin AND (a.name_key = :key "
                   "OR NOT (a.name_key GLOB '*[а-я]*' AND :key GLOB '*[а-я]*')) "
                   "AND (c.city_key IS NULL OR :city = '' OR c.city_key = :city)",
                   "a.id");
}

std::string insert_sql() {
  return fmt::format(R"(
    INSERT INTO clients (uid, kind, name, name_key, sort_key, latin_key, vip, status, owner_id,
      created_at, updated_at{})
    VALUES (:uid, :kind, :name, :name_key, :sort_key, :latin, :vip, :status, :owner,
      :now, :now{}))",
                     client_text_columns(", {}"), client_text_columns(", :{}"));
}

std::string insert_contact_sql() {
  return fmt::format(R"(
    INSERT INTO contacts (client_id, name, name_key, latin_key, created_at, updated_at{})
    VALUES (:id, :name, :key, latin_person(:key), :now, :now{}))",
                     contact_text_columns(", {}"), contact_text_columns(", :{}"));
}

// Which fields are empty and have something to be filled in with; the owner behind them.
std::string empty_sql() {
  std::string empty;
  for (const ClientField& field : kClientFields) {
    empty += fmt::format("{} IS NULL AND {} IS NOT NULL, ", field.column, field.parameter);
  }
  return fmt::format(
      "SELECT {} owner_id IS NULL AND :owner IS NOT NULL FROM clients WHERE id = :id", empty);
}

std::string fill_sql() {
  return fmt::format(R"(
    UPDATE clients SET {} owner_id = COALESCE(owner_id, :owner), updated_at = :now
    WHERE id = :id)",
                     client_text_columns("{0} = COALESCE({0}, :{0}), "));
}

// "Зоя Белова" of one program is "Белова Зоя" of another.
std::string find_contact_sql() {
  return fmt::format(R"(SELECT id{}, COALESCE(left_on, ''), COALESCE(updated_at, '') FROM contacts WHERE client_id = :id
      AND (name_key = :key OR latin_key = latin_person(:key)) ORDER BY id)",
                     contact_text_columns(", COALESCE({}, '')"));
}

// One number may be of several people; what people of the client have is the client's.
std::string has_reach_sql(std::string_view table, std::string_view is) {
  return fmt::format(
      "SELECT 1 FROM {} v WHERE v.client_id = :id AND {} "
      "AND (:contact IS NULL OR v.contact_id = :contact)",
      table, is);
}

std::string fill_contact_sql() {
  return fmt::format("UPDATE contacts SET {} updated_at = :now WHERE id = :id",
                     contact_text_columns("{0} = COALESCE(:{0}, {0}), "));
}

}  // namespace ruka
