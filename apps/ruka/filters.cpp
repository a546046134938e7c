#include "apps/ruka/filters.hpp"

#include "lib/client/find_client.hpp"

namespace ruka {

void filter_moments(Context& context, const Parsed& parsed, std::string_view field,
                    ListQuery& query) {
  if (const auto period = context.period(parsed, "--period")) {
    query.add(fmt::format("{0} >= :from AND {0} < :to", field),
              {{":from", to_text(period->begins(context.zone()))},
               {":to", to_text(period->ends(context.zone()))}});
  }
  filter_since_until(context, parsed, field, query);
}

void filter_since_until(Context& context, const Parsed& parsed, std::string_view field,
                        ListQuery& query) {
  if (const auto since = context.when(parsed, "--since")) {
    const Instant from =
        since->at ? *since->at : Period{since->on, since->on}.begins(context.zone());
    query.add(fmt::format("{} >= :since", field), {{":since", to_text(from)}});
  }
  if (const auto until = context.when(parsed, "--until")) {
    query.add(fmt::format("{} <= :until", field),
              {{":until", to_text(until->deadline(context.zone()))}});
  }
}

void filter_days(Context& context, const Parsed& parsed, std::string_view field, ListQuery& query) {
  const auto add = [&](const char* sign, const char* bind, Day day) {
    query.add(fmt::format("{} {} {}", field, sign, bind), {{bind, to_text(day)}});
  };
  if (const auto period = context.period(parsed, "--period")) {
    add(">=", ":from", period->from);
    add("<=", ":to", period->to);
  }
  if (const auto since = context.when(parsed, "--since")) add(">=", ":since", since->on);
  if (const auto until = context.when(parsed, "--until")) add("<=", ":until", until->on);
}

void filter_client(Context& context, const Parsed& parsed, std::string_view field,
                   ListQuery& query) {
  const auto who = parsed.text("--client");
  if (!who) return;
  query.add(fmt::format("{} = :client", field),
            {{":client", number(find_client(context.db(), *who).client)}});
}

void filter_words(const Parsed& parsed, std::string_view table, std::string_view id,
                  ListQuery& query) {
  if (const auto text = parsed.text("TEXT")) {
    query.conditions.push_back(words_condition(*text, table, id));
  }
}

}  // namespace ruka
