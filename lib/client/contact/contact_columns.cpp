#include "lib/client/contact/contact_fields.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kContactSql[];  // contact.sql
extern const Schema kContactSchema;

namespace {

constexpr ColumnSpec kContactsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "name_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "latin_key", .is = Is::Key, .search = Search::LatinPerson},
    {.name = "former", .is = Is::Name, .search = Search::Title, .merge = Merge::Joined},
    {.name = "position", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "department", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "surname", .is = Is::Name},
    {.name = "given_name", .is = Is::Name},
    {.name = "patronymic", .is = Is::Name},
    {.name = "decision", .is = Is::Code, .codes = &kDecisions, .merge = Merge::Filled},
    {.name = "birthday", .is = Is::Birthday, .merge = Merge::Filled},
    {.name = "note", .is = Is::Text, .search = Search::Body, .merge = Merge::Joined},
    {.name = "left_on", .is = Is::Day},
    {.name = "successor_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr TableSpec kContactTables[] = {
    {.name = "contacts",
     .columns = kContactsColumns,
     .number = 2,
     .kind = "client",
     .record = "client_id",
     .personal = true},
};

}  // namespace

const Schema kContactSchema = {kContactSql, kContactTables};

}  // namespace ruka
