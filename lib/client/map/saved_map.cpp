#include "lib/client/map/saved_map.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/client/map/ready_maps.hpp"
#include "lib/table/csv.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kMapFields[] = {
    {.name = "name",
     .title = N_("Name"),
     .type = Type::Text,
     .sql = "m.title",
     .weight = 100,
     .key_sql = "m.name"},
    {.name = "map", .title = N_("Columns"), .type = Type::Text, .sql = "m.map", .weight = 50},
    {.name = "updated_at",
     .title = N_("Saved"),
     .type = Type::Instant,
     .sql = "m.updated_at",
     .weight = 30}};

std::string checked_name(std::string_view name) {
  std::string title = clean_line(name);
  if (!has_letter_or_digit(title) || title.find_first_of("=,\"") != title.npos) {
    throw Error(ErrorKind::Value,
                msg("“{name}” cannot be a map's name", {{"name", terminal_safe(title)}}),
                msg("a name has letters, and neither =, a comma nor quotes: --save-map 1С-база"));
  }
  if (find_ready_map(title) == nullptr) return title;
  throw Error(ErrorKind::Value, msg("“{name}” is a ready map", {{"name", terminal_safe(title)}}),
              msg("call yours by another name"));
}

}  // namespace

const ListSpec kSavedMaps = {"import_maps m", kMapFields, "m.name"};

std::string known_map(Database& db, std::string_view map) {
  std::vector<std::string> pieces;
  for (std::string& piece : map_pieces(map)) {
    Statement row(db, "SELECT map FROM import_maps WHERE name = :name");
    row.bind(":name", fold(piece));
    if (row.step()) {
      for (std::string& saved : map_pieces(row.text(0))) pieces.push_back(std::move(saved));
    } else {
      pieces.push_back(std::move(piece));
    }
  }
  return csv_row(pieces);
}

void save_map(Change& change, std::string_view name, std::string_view map) {
  const std::string title = checked_name(name);
  Statement(change.db(), R"(
    INSERT INTO import_maps (name, title, map, created_at, updated_at)
    VALUES (:name, :title, :map, :now, :now)
    ON CONFLICT (name) DO UPDATE SET title = :title, map = :map, updated_at = :now)")
      .bind(":name", fold(title))
      .bind(":title", title)
      .bind(":map", map)
      .bind(":now", change.now())
      .run();
}

std::string remove_map(Change& change, std::string_view name) {
  Statement row(change.db(), "SELECT title FROM import_maps WHERE name = :name");
  const std::string key = fold(clean_line(name));
  row.bind(":name", key);
  if (!row.step()) {
    throw Error(ErrorKind::NotFound,
                msg("there is no saved map “{name}”", {{"name", terminal_safe(name)}}),
                msg("they are listed by: ruka client map list"));
  }
  const std::string title = row.text(0);
  row.reset();
  Statement(change.db(), "DELETE FROM import_maps WHERE name = :name").bind(":name", key).run();
  return title;
}

}  // namespace ruka
