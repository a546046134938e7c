#include "lib/client/template/template.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "p.id", .weight = 60},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "p.kind",
     .weight = 70,
     .codes = kTemplateKinds},
    {.name = "name",
     .title = N_("Title"),
     .type = Type::Text,
     .sql = "p.name",
     .weight = 100,
     .key_sql = "p.name_key",
     .called = "template"},
    {.name = "text", .title = N_("Text"), .type = Type::Text, .sql = "p.text", .weight = 50},
    {.name = "created_at",
     .title = N_("Created"),
     .type = Type::Instant,
     .sql = "p.created_at",
     .weight = 0},
    {.name = "updated_at",
     .title = N_("Changed"),
     .type = Type::Instant,
     .sql = "p.updated_at",
     .weight = 40},
};

constexpr Option kFilters[] = {{"--kind", Takes::Word, "KIND", N_("only of this kind"),
                                kTemplateKinds, false, "p.kind = :kind"}};

}  // namespace

const ListSpec kTemplateList = {.from = "templates p",
                                .fields = kFields,
                                .order = "p.kind, p.name_key, p.id",
                                .noun = "template",
                                .id = "p.id",
                                .missing = N_("there is no template {id}"),
                                .empty = N_("no templates found"),
                                .filters = kFilters,
                                .words = "templates"};

}  // namespace ruka
