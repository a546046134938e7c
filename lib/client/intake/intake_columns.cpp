#include "lib/client/reconcile/reconcile.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kIntakeSql[];  // intake.sql
extern const Schema kIntakeSchema;

namespace {

constexpr ColumnSpec kReconcileDecisionsColumns[] = {
    {.name = "client_id", .is = Is::Ref},
    {.name = "field", .is = Is::Code, .codes = &kReconciledFields},
    {.name = "ours", .is = Is::Text},
    {.name = "theirs", .is = Is::Text},
    {.name = "decision", .is = Is::Code, .codes = &kDecisionCodes},
    {.name = "source", .is = Is::Text},
    {.name = "decided_at", .is = Is::Instant},
};

constexpr ColumnSpec kImportMapsColumns[] = {
    {.name = "name", .is = Is::Key},         {.name = "title", .is = Is::Text},
    {.name = "map", .is = Is::Text},         {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "reconcile_decisions", .columns = kReconcileDecisionsColumns},
    {.name = "import_maps", .columns = kImportMapsColumns},
};

}  // namespace

const Schema kIntakeSchema = {kIntakeSql, kTables};

}  // namespace ruka
