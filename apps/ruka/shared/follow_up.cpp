#include "apps/ruka/shared/follow_up.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

FollowUp read_follow_up(Context& context, std::string_view option, std::string_view words) {
  std::string_view rest = words;
  const When when = take_when(rest, context.phrases(Yearless::Ahead));
  const Instant due = context.told_if_past(when).deadline(context.zone());
  if (!has_letter_or_digit(rest)) {
    throw Error(ErrorKind::Usage,
                msg("{option} “{value}” says when, and not what",
                    {{"option", option}, {"value", terminal_safe(words)}}),
                msg("write both: {option} \"завтра 10:00 выслать КП\"", {{"option", option}}));
  }
  return {due, clean_line(rest)};
}

Made say_follow_up(Context& context, std::string_view kind, std::int64_t id, const FollowUp& what) {
  return {std::string(kind), id,
          msg("{title} · {due}",
              {{"title", what.text}, {"due", say_instant(what.due, context.zone())}})};
}

Record follow_up_record(std::int64_t id, const Column& text_field, const FollowUp& what) {
  Record record;
  record.add({"id", N_("No."), Type::Id}, id)
      .add(text_field, what.text)
      .add({"due_at", N_("Due"), Type::Instant}, what.due);
  return record;
}

}  // namespace ruka
