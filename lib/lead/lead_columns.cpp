#include "lib/lead/lead.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kLeadSql[];  // lead.sql
extern const Schema kLeadSchema;

namespace {

constexpr ColumnSpec kLeadsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "heat", .is = Is::Code, .codes = &kHeats},
    {.name = "priority", .is = Is::Code, .codes = &kPriorities},
    {.name = "state", .is = Is::Code, .codes = &kLeadStates},
    {.name = "product", .is = Is::Text, .search = Search::Body},
    {.name = "source", .is = Is::Text},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "next_on", .is = Is::Day},
    {.name = "next_at", .is = Is::Instant},
    {.name = "next_step", .is = Is::Text},  // found as the task that it is
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
    {.name = "closed_at", .is = Is::Instant},
};

constexpr ColumnSpec kLeadHeatsColumns[] = {
    {.name = "id", .is = Is::Id},      {.name = "lead_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant}, {.name = "heat", .is = Is::Code, .codes = &kHeats},
    {.name = "why", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "leads", .columns = kLeadsColumns, .number = 7, .kind = "lead"},
    {.name = "lead_heats", .columns = kLeadHeatsColumns},
};

}  // namespace

const Schema kLeadSchema = {kLeadSql, kTables};

}  // namespace ruka
