#include "lib/store/columns.hpp"

namespace ruka {

extern const char kStoreSql[];  // store.sql
extern const Schema kStoreSchema;

namespace {

constexpr ColumnSpec kChangesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "at", .is = Is::Instant},
    {.name = "command", .is = Is::Command},
    {.name = "actor", .is = Is::Name},
    {.name = "schema", .is = Is::Count},
    {.name = "row_count", .is = Is::Count},
    {.name = "undone_at", .is = Is::Instant},
    {.name = "dead", .is = Is::Flag},
    {.name = "changeset", .is = Is::Bytes},
    {.name = "former", .is = Is::Bytes},
    {.name = "erased", .is = Is::Code},
};

constexpr ColumnSpec kErasuresColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "actor", .is = Is::Name},
    {.name = "reason", .is = Is::Text},
    {.name = "act", .is = Is::Text},
    {.name = "purged_at", .is = Is::Instant},
};

constexpr ColumnSpec kFailuresColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "at", .is = Is::Instant},
    {.name = "command", .is = Is::Command},
};

constexpr ColumnSpec kExportsColumns[] = {
    {.name = "id", .is = Is::Id},       {.name = "at", .is = Is::Instant},
    {.name = "actor", .is = Is::Name},  {.name = "command", .is = Is::Command},
    {.name = "what", .is = Is::Code},   {.name = "records", .is = Is::Count},
    {.name = "target", .is = Is::Text},
};

constexpr ColumnSpec kSearchWordsColumns[] = {{.name = "title"}, {.name = "body"}};
constexpr ColumnSpec kSearchPiecesColumns[] = {{.name = "key"}};
constexpr ColumnSpec kSearchNamesColumns[] = {{.name = "name"}};
constexpr ColumnSpec kSearchTermsColumns[] = {{.name = "term"},
                                              {.name = "doc", .is = Is::Ref},
                                              {.name = "col", .is = Is::Plain},
                                              {.name = "offset", .is = Is::Count}};
constexpr ColumnSpec kSearchNameTermsColumns[] = {
    {.name = "term"}, {.name = "doc", .is = Is::Count}, {.name = "cnt", .is = Is::Count}};

constexpr TableSpec kTables[] = {
    {.name = "changes", .columns = kChangesColumns, .logged = Logged::Never},
    {.name = "erasures", .columns = kErasuresColumns, .logged = Logged::Never},
    {.name = "failures", .columns = kFailuresColumns, .logged = Logged::Never},
    {.name = "exports", .columns = kExportsColumns, .logged = Logged::Never},
    {.name = "search_words", .columns = kSearchWordsColumns, .logged = Logged::Never},
    {.name = "search_pieces", .columns = kSearchPiecesColumns, .logged = Logged::Never},
    {.name = "search_names", .columns = kSearchNamesColumns, .logged = Logged::Never},
    {.name = "search_terms", .columns = kSearchTermsColumns, .logged = Logged::Never},
    {.name = "search_name_terms", .columns = kSearchNameTermsColumns, .logged = Logged::Never},
};

}  // namespace

const Schema kStoreSchema = {kStoreSql, kTables};

}  // namespace ruka
