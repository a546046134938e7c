#include "apps/ruka/shared/checks.hpp"

#include "lib/desk/noun.hpp"

namespace ruka {

void run_checks(Context& context, const Parsed& parsed, std::string_view noun, CheckQuery query) {
  const CheckSubject& subject = *find_noun(noun)->check;
  query.off = context.settings().text("check.off");
  if (parsed.flag("--rules")) {
    return context.print(rules_table(subject, query.off, context.words()), msg("no rules"));
  }
  query.rule = parsed.text("--rule").value_or("");
  query.severity = parsed.text("--severity").value_or("");
  query.columns = context.globals().columns.value_or("");
  query.sort = context.globals().sort.value_or("");
  query.limit = context.globals().limit;
  const Table found =
      check_records(context.db(), subject, query, context.moment(), context.words());
  context.print(found, msg("nothing to mend"));
  if (!found.empty()) context.set_status(1);
}

void note_findings(Context& context, std::string_view noun, std::int64_t id) {
  if (context.globals().quiet) return;
  CheckQuery query;
  query.only = id;
  query.off = context.settings().text("check.off");
  query.columns = "text,rule,severity";
  const Table found = check_records(context.db(), *find_noun(noun)->check, query, context.moment(),
                                    context.words());
  Rows row(found);
  while (row.next()) {
    if (row.text("severity") == "note") continue;
    context.note(
        msg("{finding}   [{rule}]", {{"finding", row.text("text")}, {"rule", row.text("rule")}}));
  }
}

}  // namespace ruka
