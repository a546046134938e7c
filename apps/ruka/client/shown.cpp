#include "apps/ruka/client/shown.hpp"

#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/consent/consent.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/party/phone.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

Record touch_record(Context& context, TouchId id) {
  Record record = find_record(
      context.db(), kTouchList, number(id), context.moment(),
      "id,client,by,direction,status,at,minutes,summary,result,contact,until_at,planned_at,topic,"
      "closed_at");
  Table answers({{"question", N_("Question"), Type::Text}, {"answer", N_("Answer"), Type::Text}});
  for (const Answer& one : list_answers(context.db(), id)) {
    answers.add_text(one.question);
    answers.add_text(one.answer);
  }
  record.add("answers", N_("Answers"), std::move(answers));
  return record;
}

void say_alias(Context& context, const ClientMatch& match) {
  if (!match.alias || context.globals().quiet) return;
  context.note(msg("{old} was merged into {id} {name}",
                   {{"old", *match.alias}, {"id", number(match.client)}, {"name", match.name}}));
}

std::string phones_in(const Record& record, const Words& words) {
  std::string text;
  for (const std::string& phone : record.texts("phones")) {
    text += (text.empty() ? "" : ", ") + words.say(say_phone(phone));
  }
  return text;
}

Message say_unread_phone(std::string_view phone) {
  const std::string digits = phone_digits(phone);
  const bool whole = digits.size() == 11 && (digits[0] == '7' || digits[0] == '8');
  const std::vector<MessageArg> args = {{"phone", terminal_safe(clean_line(phone))}};
  if (whole) return msg("“{phone}” is kept as it is: no area or network has its code", args);
  return digits.size() >= 5 && digits.size() <= 7
             ? msg("“{phone}” is kept as it is: a city number, its code is missing", args)
             : msg("“{phone}” is kept as it is: it is no whole number", args);
}

void note_phones(Context& context, const std::vector<std::string>& phones) {
  if (context.globals().quiet) return;
  std::vector<std::string> pieces;
  for (const std::string& text : phones) {
    for (std::string& piece : phone_pieces(text)) pieces.push_back(std::move(piece));
  }
  for (const std::string& text : pieces) {
    const Phone read = read_phone(text);
    if (!read.remark.empty()) {
      context.note(
          msg("“{remark}” beside {phone} stands in the note",
              {{"remark", terminal_safe(read.remark)}, {"phone", say_phone(phone_text(read))}}));
    }
    if (read.e164.empty()) context.note(say_unread_phone(text));
  }
}

void note_treasury_account(Context& context, std::string_view account) {
  const std::string number = check_account(account);
  if (context.globals().quiet || !number.starts_with("03")) return;
  context.note(
      msg("account {account} is the Treasury's: it has no check digit, compare it with the "
          "papers",
          {{"account", number}}));
}

void note_withdrawn(Context& context, const ClientMatch& match) {
  if (context.globals().quiet) return;
  for (const WithdrawnConsent& one :
       withdrawn_consents(context.db(), match.client, match.contact)) {
    const Message day = say_day(context.zone().day_of(one.at));
    const std::vector<MessageArg> args = {
        {"who", terminal_safe(one.who.empty() ? match.name : one.who)},
        {"day", day},
        {"until", say_day(destroy_by(one.at, context.settings(), context.zone()))}};
    context.note(one.purpose == "processing"
                     ? msg("careful: {who} withdrew the consent to processing on {day}; the data "
                           "are to be destroyed by {until}",
                           args)
                     : msg("careful: {who} withdrew the consent to advertising on {day}: send "
                           "none",
                           args));
  }
}

void note_withdrawn_among(Context& context, const ListSpec& list, const ListQuery& query) {
  if (context.globals().quiet) return;
  const std::int64_t count = count_withdrawn(context.db(), list, query);
  if (count == 0) return;
  context.note(msg_count(
      "careful: {count} of these clients has withdrawn the consent to processing",
      "careful: {count} of these clients have withdrawn the consent to processing", count));
}

std::vector<Message> doubtful_tags(Context& context, const std::vector<std::string>& tags) {
  std::vector<Message> doubts;
  for (const std::string& tag : tags) {
    const std::vector<std::string> near = near_tags(context.db(), tag);
    if (near.empty()) continue;
    doubts.push_back(msg("“{tag}” is a new tag; there is “{near}”: ruka undo takes it back",
                         {{"tag", terminal_safe(tag)}, {"near", terminal_safe(near.front())}}));
  }
  return doubts;
}

Message say_client(const Record& record, const Words& words) {
  std::string text = record.text("name");
  for (const char* field : {"city", "inn", "phones", "emails", "tags"}) {
    const bool phones = std::string_view(field) == "phones";
    const std::string value = phones ? phones_in(record, words) : record.text(field);
    if (!value.empty()) text += " · " + value;
  }
  return msg_text(text);
}

Message say_request(Context& context, const Record& record) {
  const Instant due = record.instant("due_at");
  const std::string client = record.text("client");
  const Message who = client.empty() ? msg("the manager") : msg_text(client);
  const Message said = msg(
      "{client} · {text} · answer by {due}",
      {{"client", who}, {"text", record.text("text")}, {"due", say_instant(due, context.zone())}});
  const auto notice = record.maybe_instant("notify_due_at");
  if (!notice) return said;
  return msg("{request} · {severity} · tell the manager by {notice}",
             {{"request", said},
              {"severity", msg_in("request.severity", record.text("severity"))},
              {"notice", say_instant(*notice, context.zone())}});
}

}  // namespace ruka
