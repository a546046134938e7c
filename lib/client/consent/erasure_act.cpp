#include "lib/client/consent/erasure_act.hpp"
#include "lib/client/consent/copies.hpp"
#include "lib/client/consent/mentions.hpp"

namespace ruka {

namespace {

constexpr const char* kBlank = "____________________";

Table rows_by_table(const std::vector<std::pair<std::string, std::int64_t>>& counts) {
  Table table({{"table", N_("What"), Type::Code, "table"}, {"rows", N_("Rows"), Type::Number}});
  for (const auto& [name, rows] : counts) table.add_row({name, rows});
  return table;
}

Table kept(const ErasurePlan& plan) {
  Table table({{"document", N_("Document"), Type::Id},
               {"kind", N_("Kind"), Type::Code, "document.kind"},
               {"until", N_("Until"), Type::Day}});
  for (const ErasurePaper& paper : plan.papers) {
    if (!paper.until.empty()) table.add_row({paper.id, paper.kind, day_from_text(paper.until)});
  }
  return table;
}

Table to_destroy(const ErasurePlan& plan) {
  Table table({{"document", N_("Document"), Type::Id},
               {"kind", N_("Kind"), Type::Code, "document.kind"},
               {"path", N_("Path"), Type::Text}});
  for (const ErasurePaper& paper : plan.papers) {
    if (paper.until.empty() && !paper.path.empty()) {
      table.add_row(
          {paper.id, paper.kind, "archive/" + nameless_path(plan.client, paper.id, paper.path)});
    }
  }
  return table;
}

Table paths(const std::vector<std::filesystem::path>& files) {
  Table table({{"path", N_("Path"), Type::Text}});
  for (const auto& file : files) table.add_row({file.string()});
  return table;
}

// Without the copies of the desk, which are named by themselves. A file's name may be the client's.
Table exports(const ErasureAct& act) {
  Table table({{"at", N_("When"), Type::Instant}, {"target", N_("Where to"), Type::Text}});
  for (const LoggedExport& one : act.exports) {
    if (one.what == kBackupExport) continue;
    const bool named = names_client(act.plan.names.strings(), one.target);
    table.add_row({one.at, named ? std::string("…") : one.target});
  }
  return table;
}

Table others(const std::vector<OtherRecord>& records) {
  Table table({{"record", N_("Record"), Type::Code, "record"},
               {"id", N_("No."), Type::Id},
               {"command", N_("Command"), Type::Text, kCommandLine}});
  for (const OtherRecord& one : records) table.add_row({one.kind, one.id, one.command});
  return table;
}

// A section that has nothing to say is left out.
void add_section(Record& record, const char* name, const char* title, Table table) {
  if (!table.empty()) record.add(name, title, std::move(table));
}

}  // namespace

Record erasure_act(const ErasureAct& act) {
  Record record;
  record
      .headed(msg("Act on the destruction of personal data, client {id}",
                  {{"id", number(act.plan.client)}}))
      .add({"operator", N_("Operator"), Type::Text},
           act.operator_name.empty() ? kBlank : act.operator_name)
      .add({"subject", N_("Subject of the data"), Type::Id}, number(act.plan.client))
      .add({"system", N_("Information system"), Type::Text}, act.system)
      .add({"reason", N_("Reason"), Type::Text}, act.reason)
      .add({"at", N_("Destroyed"), Type::Instant}, act.at)
      .add({"method", N_("Method"), Type::Code, "erasure.method"}, "overwritten")
      .add({"categories", N_("Categories of data"), Type::Code, "erasure.categories"}, "contact")
      .add({"actor", N_("Carried out by"), Type::Text}, act.actor.empty() ? kBlank : act.actor);
  add_section(record, "closed", N_("Was open and is closed with it"),
              rows_by_table(act.plan.closed));
  add_section(record, "emptied", N_("Emptied"), rows_by_table(act.plan.emptied));
  add_section(record, "kept", N_("Blocked: the law obliges to keep it"), kept(act.plan));
  add_section(record, "to_destroy", N_("Copies in the archive, to be destroyed by hand"),
              to_destroy(act.plan));
  add_section(record, "copies", N_("Copies of the desk that still hold the data"),
              paths(act.copies));
  add_section(record, "reports", N_("Saved reports that name the client"), paths(act.reports));
  add_section(record, "exports", N_("Files with personal data that were given out"), exports(act));
  add_section(record, "links", N_("Records of others whose link to the client goes"),
              others(act.plan.links));
  add_section(record, "mentions", N_("Records of others that may name the client"),
              others(act.plan.mentions));
  return record;
}

Record erasure_extract(const ErasureAct& act) {
  std::int64_t rows = 0;
  for (const auto& [table, count] : act.plan.emptied) rows += count;
  Record record;
  record.headed(msg("Extract from the event log"))
      .add({"subject", N_("Subject of the data"), Type::Id}, number(act.plan.client))
      .add({"categories", N_("Categories of data"), Type::Code, "erasure.categories"}, "contact")
      .add({"system", N_("Information system"), Type::Text}, act.system)
      .add({"reason", N_("Reason"), Type::Text}, act.reason)
      .add({"at", N_("Destroyed"), Type::Instant}, act.at)
      .add({"command", N_("Command"), Type::Text},
           "ruka client erase " + std::to_string(number(act.plan.client)))
      .add({"rows", N_("Rows"), Type::Number}, rows)
      .add({"actor", N_("Carried out by"), Type::Text}, act.actor.empty() ? kBlank : act.actor);
  return record;
}

}  // namespace ruka
