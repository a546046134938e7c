#include "lib/client/save/client_sql.hpp"

#include "lib/client/client.hpp"

namespace ruka {

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
  return fmt::format(R"(SELECT id{}, COALESCE(left_on, ''), COALESCE(updated_at, '')
    FROM contacts WHERE client_id = :id
      AND (name_key = :key OR latin_key = latin_person(:key)) ORDER BY id)",
                     contact_text_columns(", COALESCE({}, '')"));
}

std::string fill_contact_sql() {
  return fmt::format("UPDATE contacts SET {} updated_at = :now WHERE id = :id",
                     contact_text_columns("{0} = COALESCE(:{0}, {0}), "));
}

}  // namespace ruka
