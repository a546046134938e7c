#include "apps/ruka/shared/bulk.hpp"

#include "apps/ruka/output.hpp"
#include "lib/base/error.hpp"

namespace ruka {

namespace {

constexpr std::size_t kNamed = 5;
constexpr std::size_t kAskFrom = 3;

// "14 ООО Ромашка, 15 ООО Вектор, …".
std::string first_names(const Table& table, const char* name) {
  std::string names;
  std::size_t row = 0;
  for (Rows rows(table); row < kNamed && rows.next(); ++row) {
    names += fmt::format("{}{} {}", row == 0 ? "" : ", ", rows.number("id"), rows.text(name));
  }
  return names + (table.rows() > kNamed ? ", …" : "");
}

}  // namespace

std::vector<std::int64_t> chosen_for_bulk(
    Context& context, const ListSpec& list, ListQuery query, const char* name,
    const std::function<Message(std::int64_t count, const std::string& names)>& say) {
  query.columns = fmt::format("id,{}", name);
  const Table found = select_table(context.db(), list, query);
  std::vector<std::int64_t> ids;
  for (Rows rows(found); rows.next();) ids.push_back(rows.number("id"));
  if (ids.empty()) {
    context.found_nothing(msg(list.empty));
    return ids;
  }
  context.note(say(std::ssize(ids), first_names(found, name)));
  if (ids.size() < kAskFrom || context.globals().dry_run) return ids;
  if (context.ask(msg("Change them all?"))) return ids;
  throw Error(ErrorKind::Refused, msg("nothing has been changed"),
              msg("to change them without being asked: --yes; to try it: --dry-run"));
}

}  // namespace ruka
