// ruka client merge KEEP GONE: two records of one client side by side, then one of them.
#include <map>

#include "apps/ruka/client/match/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/match/merge_clients.hpp"

namespace ruka {

namespace {

constexpr Argument kMergeArguments[] = {
    {"KEEP", Takes::Record("client"),
     N_("the client that stays: number, piece of the name, phone")},
    {"GONE", Takes::Record("client"),
     N_("the client that goes: its number leads to the other one")}};
constexpr Example kMergeExamples[] = {{"ruka client merge 14 92", N_("92 becomes a part of 14")},
                                      {"ruka client merge 14 92 --dry-run", N_("what would move")}};

// Not things of their own: said by nobody.
bool is_silent(std::string_view table) {
  return table == "client_roles" || table == "client_aliases" || table == "not_duplicates" ||
         table == "reconcile_decisions" || table == "client_changes";
}

std::string field_text(Context& context, const Record& record, const Record::Field& field,
                       const Style& style) {
  if (field.column.name == "roles") {
    std::string text;
    for (const auto& role : record.texts("roles")) {
      text += (text.empty() ? "" : ", ") + context.words().label("client.role", role);
    }
    return text;
  }
  Table one({field.column});
  one.add(std::get<Cell>(field.value));
  auto reader = one.read();
  return cell_text(reader.next(), field.column, style);
}

bool is_compared(std::string_view field) {
  return field != "id" && field != "uid" && field != "created_at" && field != "updated_at" &&
         field != "client_id";
}

// The name and the fields in which they are not alike.
Table side_by_side(Context& context, const Record& keep, const Record& gone, const Style& style) {
  Table table({{"field", "", Type::Text, "", 100},
               {"keep", context.words().say(msg("{id} (stays)", {{"id", keep.number("id")}})),
                Type::Text, "", 100},
               {"gone", context.words().say(msg("{id} (goes)", {{"id", gone.number("id")}})),
                Type::Text, "", 100}});
  for (const Record::Field& field : keep.fields()) {
    const Record::Field* other = gone.find(field.column.name);
    if (!is_compared(field.column.name) || other == nullptr) continue;
    if (!std::holds_alternative<Cell>(field.value)) continue;
    const std::string a = field_text(context, keep, field, style);
    const std::string b = field_text(context, gone, *other, style);
    if (a == b && field.column.name != "name") continue;
    table.add_text(context.words().say(field.column.title));
    table.add_text(a);
    table.add_text(b);
  }
  return table;
}

void add_links(Context& context, ClientId keep, ClientId gone, Table& table) {
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> counts;
  for (const LinkedRows& one : count_links(context.db(), keep)) counts[one.table].first = one.rows;
  for (const LinkedRows& one : count_links(context.db(), gone)) counts[one.table].second = one.rows;
  for (const auto& [name, both] : counts) {
    if (is_silent(name) || name == "client_tags" || name == "client_phones" ||
        name == "client_emails" || name == "contacts") {
      continue;
    }
    table.add_text(context.words().label("merge.table", name));
    table.add_text(std::to_string(both.first));
    table.add_text(std::to_string(both.second));
  }
}

void show_both(Context& context, ClientId keep, ClientId gone) {
  Style style = context.style();
  style.format = Format::Text;
  style.color = false;
  Table table = side_by_side(context, record_of(context, kClientList, number(keep)),
                             record_of(context, kClientList, number(gone)), style);
  add_links(context, keep, gone, table);
  std::string text;
  write_table(table, style, [&text](std::string_view bytes) { text += bytes; });
  while (text.ends_with('\n')) text.pop_back();
  context.note(msg_text(text));
}

Message title_of(std::string_view column) {
  for (const FieldSpec& field : kClientList.fields) {
    if (column != field.name && (column != "owner_id" || std::string_view(field.name) != "owner"))
      continue;
    Message title;
    title.id = field.title;
    return title;
  }
  return msg_text(column);
}

// " · moved: communications 4, phones 1 · filled in: INN".
Message say_merged(const Context& context, const Record& record, const Merged& merged) {
  Message line = msg("{name}{parts}", {{"name", record.text("name")}, {"parts", ""}});
  auto& parts = line.args.back().parts;
  for (const LinkedRows& one : merged.moved) {
    if (is_silent(one.table)) continue;
    parts.push_back(parts.empty() ? msg(" · moved: ") : msg_text(", "));
    parts.push_back(
        msg_text(context.words().label("merge.table", one.table) + " " + std::to_string(one.rows)));
  }
  for (std::size_t i = 0; i < merged.filled.size(); ++i) {
    parts.push_back(i == 0 ? msg(" · filled in: ") : msg_text(", "));
    parts.push_back(title_of(merged.filled[i]));
  }
  return line;
}

void say_differing(Context& context, const Merged& merged, ClientId gone) {
  for (const Differing& one : merged.differing) {
    context.note(
        msg("{field}: {kept} stays; {id} had {gone}", {{"field", title_of(one.column)},
                                                       {"kept", one.kept.empty() ? "—" : one.kept},
                                                       {"id", number(gone)},
                                                       {"gone", one.gone}}));
  }
}

ClientId client_of(Context& context, const Parsed& parsed, std::string_view place) {
  const ClientMatch match = find_client(context.db(), parsed.required(place));
  say_alias(context, match);
  return match.client;
}

void demand_yes(Context& context, ClientId keep, ClientId gone) {
  if (context.globals().dry_run || keep == gone) return;
  if (context.ask(msg("Merge?"))) return;
  throw Error(ErrorKind::Refused, msg("nothing has been merged"),
              msg("to merge without being asked: --yes; to try it: --dry-run"));
}

void client_merge(Context& context, const Parsed& parsed) {
  const ClientId keep = client_of(context, parsed, "KEEP");
  const ClientId gone = client_of(context, parsed, "GONE");
  if (!context.globals().quiet && keep != gone) show_both(context, keep, gone);
  demand_yes(context, keep, gone);
  Change change(context.db(), context.now());
  const Merged merged =
      merge_clients(change, keep, gone, context.force() ? Insist::Yes : Insist::No);
  const Record record = record_of(context, kClientList, number(keep));
  change.commit();
  if (!context.globals().quiet) say_differing(context, merged, gone);
  context.wrote(record, {{"client", number(keep), say_merged(context, record, merged)}});
}

}  // namespace

const Command kClientMergeCommand = {.words = "client merge",
                                     .purpose = N_("two records of one client become one"),
                                     .arguments = kMergeArguments,
                                     .examples = kMergeExamples,
                                     .run = client_merge};

}  // namespace ruka
