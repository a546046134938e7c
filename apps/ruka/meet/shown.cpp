#include "apps/ruka/meet/shown.hpp"

namespace ruka {

Message say_meeting(Context& context, const Record& record) {
  std::string rest = record.text("title");
  for (const char* field : {"client", "place"}) {
    if (!record.text(field).empty()) rest += " · " + record.text(field);
  }
  return msg("{from}-{to} · {rest}",
             {{"from", say_instant(record.instant("starts_at"), context.zone())},
              {"to", hour_digits(context.zone().to_local(record.instant("ends_at")))},
              {"rest", rest}});
}

}  // namespace ruka
