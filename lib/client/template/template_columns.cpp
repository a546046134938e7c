#include "lib/client/template/template.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kTemplateSql[];  // template.sql
extern const Schema kTemplateSchema;

namespace {

constexpr ColumnSpec kTemplatesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "kind", .is = Is::Code, .codes = &kTemplateKinds},
    {.name = "name", .is = Is::Text, .search = Search::Title},
    {.name = "name_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "text", .is = Is::Text, .search = Search::Body},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "templates", .columns = kTemplatesColumns, .number = 15, .kind = "template"},
};

}  // namespace

const Schema kTemplateSchema = {kTemplateSql, kTables};

}  // namespace ruka
