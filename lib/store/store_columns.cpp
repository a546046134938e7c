#include "lib/store/columns.hpp"

namespace ruka {

extern const char kStoreSql[];  // store.sql
extern const Schema kStoreSchema;

namespace {

constexpr ColumnSpec kChanges[] = {
    {.name = "id", .is = Is::Id},
    {.name = "at", .is = Is::Instant},
    {.name = "command", .is = Is::Command},
    {.name = "actor", .is = Is::Name},
    {.name = "schema", .is = Is::Count},
    {.name = "row_count", .is = Is::Count},
    {.name = "undone_at", .is = Is::Instant},
    {.name = "dead", .is = Is::Flag},
    {.name = "changeset", .is = Is::Bytes},
    {.name = "erased", .is = Is::Code, .labels = "change.erased"},
};

constexpr ColumnSpec kErasures[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "actor", .is = Is::Name},
    {.name = "reason", .is = Is::Text},
    {.name = "act", .is = Is::Text},
    {.name = "purged_at", .is = Is::Instant},
};

constexpr ColumnSpec kExports[] = {
    {.name = "id", .is = Is::Id},
    {.name = "at", .is = Is::Instant},
    {.name = "actor", .is = Is::Name},
    {.name = "command", .is = Is::Command},
    {.name = "what", .is = Is::Code, .labels = "export.what"},
    {.name = "records", .is = Is::Count},
    {.name = "target", .is = Is::Text},
};

constexpr ColumnSpec kSearchWords[] = {{.name = "title"}, {.name = "body"}};
constexpr ColumnSpec kSearchPieces[] = {{.name = "key"}};
constexpr ColumnSpec kSearchNames[] = {{.name = "name"}};
constexpr ColumnSpec kSearchTerms[] = {{.name = "term"},
                                       {.name = "doc", .is = Is::Ref},
                                       {.name = "col", .is = Is::Plain},
                                       {.name = "offset", .is = Is::Count}};
constexpr ColumnSpec kSearchNameTerms[] = {
    {.name = "term"}, {.name = "doc", .is = Is::Count}, {.name = "cnt", .is = Is::Count}};

constexpr TableSpec kTables[] = {
    {.name = "changes", .columns = kChanges, .logged = Logged::Never},
    {.name = "erasures", .columns = kErasures, .logged = Logged::Never},
    {.name = "exports", .columns = kExports, .logged = Logged::Never},
    {.name = "search_words", .columns = kSearchWords, .logged = Logged::Never},
    {.name = "search_pieces", .columns = kSearchPieces, .logged = Logged::Never},
    {.name = "search_names", .columns = kSearchNames, .logged = Logged::Never},
    {.name = "search_terms", .columns = kSearchTerms, .logged = Logged::Never},
    {.name = "search_name_terms", .columns = kSearchNameTerms, .logged = Logged::Never},
};

}  // namespace

const Schema kStoreSchema = {kStoreSql, kTables};

}  // namespace ruka
