#include "lib/store/columns.hpp"

namespace ruka {

extern const char kLeadSql[];  // lead.sql
extern const Schema kLeadSchema;

namespace {

constexpr ColumnSpec kLeads[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "heat", .is = Is::Code, .labels = "lead.heat"},
    {.name = "priority", .is = Is::Code, .labels = "lead.priority"},
    {.name = "state", .is = Is::Code, .labels = "lead.state"},
    {.name = "product", .is = Is::Text, .search = Search::Body},
    {.name = "source", .is = Is::Text},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "next_on", .is = Is::Day},
    {.name = "next_at", .is = Is::Instant},
    {.name = "next_step", .is = Is::Text, .search = Search::Body},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr ColumnSpec kLeadHeats[] = {
    {.name = "id", .is = Is::Id},      {.name = "lead_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant}, {.name = "heat", .is = Is::Code, .labels = "lead.heat"},
    {.name = "why", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "leads", .columns = kLeads, .number = 7, .kind = "lead"},
    {.name = "lead_heats", .columns = kLeadHeats},
};

}  // namespace

const Schema kLeadSchema = {kLeadSql, kTables};

}  // namespace ruka
