#include "lib/archive/document.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kDocumentNoun;
extern const Schema kDocumentSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "document",
                               .sql = R"(
       SELECT d.id AS id, c.name AS client, d.title AS text, d.archive_due_on AS due_on,
              c.vip AS vip
       FROM documents d LEFT JOIN clients c ON c.id = d.client_id
       WHERE d.archived_at IS NULL AND d.archive_due_on <= :day
       ORDER BY d.archive_due_on, d.id)",
                               .command = "archive edit {id} --file FILE",
                               .risk = "risk.document",
                               .norm = true}};

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT created_at, 'document', id, title,
         CASE WHEN archived_at IS NULL THEN 'waiting' ELSE 'archived' END,
         NULL, search_row('documents', id),
         created_at
  FROM documents WHERE client_id = :client)",
                                     .kinds = code_words<"document">,
                                     .states = code_words<"waiting", "archived">}};

}  // namespace

const Noun kDocumentNoun = {.code = "document",
                            .words = "archive",
                            .list = &kDocumentList,
                            .show = "archive show",
                            .schema = &kDocumentSchema,
                            .due = kDue,
                            .offer = {.says = "d.title", .order = "d.created_at DESC"},
                            .history = kHistory};

}  // namespace ruka
