#include "lib/client/map/ready_maps.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kMapNoun;
extern const Schema kIntakeSchema;

namespace {

std::vector<Candidate> ready() {
  std::vector<Candidate> found;
  for (const ReadyMap& map : ready_maps())
    found.push_back({std::string(map.name), std::string(map.title)});
  return found;
}

}  // namespace

const Noun kMapNoun = {.code = "map",
                       .words = "client map",
                       .mends = "",
                       .schema = &kIntakeSchema,
                       .offer = {.by_name = R"(SELECT title, '' FROM import_maps
      WHERE name >= :low AND name < :high ORDER BY name LIMIT 50)",
                                 .ready = ready}};

}  // namespace ruka
