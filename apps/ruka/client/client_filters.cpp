#include "apps/ruka/client/client_filters.hpp"

#include "apps/ruka/filters.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

void filter_clients(Context& context, const Parsed& parsed, ListQuery& query) {
  if (const auto text = parsed.text("TEXT"))
    query.conditions.push_back(client_text_condition(*text));
  if (const auto who = parsed.text("--owner")) {
    query.add("c.owner_id = :owner", {{":owner", number(find_staff(context.db(), *who))}});
  }
  if (const auto tag = parsed.text("--tag")) {
    query.add("c.id IN (SELECT client_id FROM client_tags WHERE tag_key = :tag)",
              {{":tag", fold(clean_line(*tag))}});
  }
  if (const auto city = parsed.text("--city")) {
    query.add("c.city_key = :city", {{":city", fold(clean_line(*city))}});
  }
  if (parsed.flag("--vip")) query.add("c.vip = 1");
  if (const auto role = parsed.text("--role")) {
    query.add("c.id IN (SELECT client_id FROM client_roles WHERE role = :role)",
              {{":role", *role}});
  }
  if (const auto kind = parsed.text("--kind")) query.add("c.kind = :kind", {{":kind", *kind}});
  if (const auto source = parsed.text("--source")) {
    query.add("c.source_key = :source", {{":source", fold(clean_line(*source))}});
  }
  filter_moments(context, parsed, "c.created_at", query);
  if (const auto status = parsed.text("--status")) {
    query.add("c.status = :status", {{":status", *status}});
  } else if (!parsed.flag("--all")) {
    query.add("c.status = 'active'");
  }
}

}  // namespace ruka
