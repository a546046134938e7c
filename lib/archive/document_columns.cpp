#include "lib/archive/document.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kDocumentSql[];  // document.sql
extern const Schema kDocumentSchema;

namespace {

constexpr ColumnSpec kDocumentsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "kind", .is = Is::Code, .codes = &kDocumentKinds},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "client_id", .is = Is::Ref},
    {.name = "signed_on", .is = Is::Day},
    {.name = "received_on", .is = Is::Day},
    {.name = "archive_due_on", .is = Is::Day},
    {.name = "archived_at", .is = Is::Instant},
    {.name = "sha256", .is = Is::Plain},
    {.name = "path", .is = Is::Text, .erase = Erase::Kept},
    {.name = "bytes", .is = Is::Count},
    {.name = "original_name", .is = Is::Text, .search = Search::Body},
    {.name = "blocked_until", .is = Is::Day},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "documents", .columns = kDocumentsColumns, .number = 10, .kind = "document"},
};

}  // namespace

const Schema kDocumentSchema = {kDocumentSql, kTables};

}  // namespace ruka
