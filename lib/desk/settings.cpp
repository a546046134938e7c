#include "lib/desk/settings.hpp"

#include "lib/desk/check.hpp"

#include <charconv>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

namespace {

constexpr std::string_view kClocks[] = {"calendar", "working"};
constexpr std::string_view kLangs[] = {"auto", "ru", "en"};

constexpr SettingSpec kSpecs[] = {
    {"archive.working-days", SettingKind::Number, "3", N_("working days"),
     N_("how soon a paper goes to the archive after it is signed or received")},
    {"birthday.days", SettingKind::Number, "3", N_("days"),
     N_("how many days ahead a birthday stands in today; the next working day at least")},
    {"calls.norm-max", SettingKind::Number, "20", N_("calls a day"),
     N_("inbound calls a day: no more than")},
    {"calls.norm-min", SettingKind::Number, "15", N_("calls a day"),
     N_("inbound calls a day: no fewer than")},
    {"calls.return-days", SettingKind::Number, "14", N_("days"),
     N_("how long a missed call stands in today by itself; older ones are counted")},
    {"calls.try-again", SettingKind::Span, "120", N_("minutes"),
     N_("in how much working time a call that nobody took is tried again")},
    {"check.off",
     SettingKind::Text,
     "",
     "",
     N_("rules of client check and meet check that are switched off, by commas"),
     {},
     demand_rules},
    {"client.verify-days", SettingKind::Number, "90", N_("days"),
     N_("how soon a client's data are verified again")},
    {"consent.days", SettingKind::Number, "30", N_("days"),
     N_("how soon the data are destroyed when the consent is withdrawn")},
    {"consent.operator", SettingKind::Text, "", "",
     N_("the operator of personal data: its name stands in acts")},
    {"deal.probability-contract", SettingKind::Number, "80", N_("per cent"),
     N_("how likely a deal in the stage “contract” is to be won")},
    {"deal.probability-invoiced", SettingKind::Number, "90", N_("per cent"),
     N_("how likely a deal in the stage “invoiced” is to be won")},
    {"deal.probability-negotiation", SettingKind::Number, "70", N_("per cent"),
     N_("how likely a deal in the stage “negotiation” is to be won")},
    {"deal.probability-new", SettingKind::Number, "10", N_("per cent"),
     N_("how likely a deal in the stage “new” is to be won")},
    {"deal.probability-proposal", SettingKind::Number, "50", N_("per cent"),
     N_("how likely a deal in the stage “proposal” is to be won")},
    {"deal.probability-qualification", SettingKind::Number, "20", N_("per cent"),
     N_("how likely a deal in the stage “qualification” is to be won")},
    {"dupes.key-limit", SettingKind::Number, "20", N_("clients"),
     N_("a phone, an address or a name that more clients share tells no duplicate")},
    {"dupes.min-score", SettingKind::Number, "50", N_("points"),
     N_("pairs of likely duplicates are listed from this score on")},
    {"lang", SettingKind::Word, "auto", "", N_("language of everything a person reads"), kLangs},
    {"mail.days", SettingKind::Number, "14", N_("days"),
     N_("how long an unanswered mail stands in today by itself; older ones are listed")},
    {"mail.own", SettingKind::Text, "", "",
     N_("our e-mail addresses, by commas; @firm.ru is every address there")},
    {"meet.answer-days", SettingKind::Number, "0", N_("days"),
     N_("how many days after a meeting it is to be said how it ended")},
    {"meet.minutes", SettingKind::Span, "60", N_("minutes"),
     N_("how long a meeting takes unless said")},
    {"office.lunch-from", SettingKind::Hour, "13:00", "", N_("lunch begins")},
    {"office.lunch-to", SettingKind::Hour, "14:00", "", N_("lunch ends")},
    {"office.work-from", SettingKind::Hour, "09:00", "", N_("work begins")},
    {"office.work-to", SettingKind::Hour, "18:00", "", N_("work ends")},
    {"office.zone", SettingKind::ZoneName, "Europe/Moscow", "", N_("the office's time zone")},
    {"report.red-points", SettingKind::Number, "3", N_("points"),
     N_("from how many points on a client is in the red zone of report clients")},
    {"report.silence-days", SettingKind::Number, "60", N_("days"),
     N_("how long nobody may have spoken with a client")},
    {"report.silence-days-vip", SettingKind::Number, "21", N_("days"),
     N_("how long nobody may have spoken with a VIP")},
    {"request.clock", SettingKind::Word, "calendar", "",
     N_("what the hours of a request's term are: calendar or working ones"), kClocks},
    {"request.hours", SettingKind::Number, "24", N_("hours"), N_("how soon a request is answered")},
    {"request.manager-days", SettingKind::Number, "1", N_("working days"),
     N_("how soon a question of the manager is answered")},
    {"request.notify-minutes", SettingKind::Span, "30", N_("minutes"),
     N_("how soon the manager hears of a complaint or conflict")},
    {"request.urgent-hours", SettingKind::Number, "2", N_("hours"),
     N_("how soon an urgent request is answered")},
    {"request.urgent-risk", SettingKind::Span, "60", N_("minutes"),
     N_("how long before its time an urgent request is at risk")},
    {"risk.deal", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a deal is at risk")},
    {"risk.document", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a paper is at risk")},
    {"risk.lead", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a lead's next step is at risk")},
    {"risk.mail", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a letter is at risk")},
    {"risk.order", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own an order is at risk")},
    {"risk.promise", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a promise is at risk")},
    {"risk.request", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a request is at risk")},
    {"risk.task", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a task is at risk")},
    {"risk.trip", SettingKind::Span, "240", N_("minutes"),
     N_("how much working time before its own a stage of a trip is at risk")},
    {"task.urgent-hours", SettingKind::Number, "24", N_("hours"),
     N_("a task due within this time is urgent")},
    {"trip.info-from-days", SettingKind::Number, "28", N_("days"),
     N_("when collecting information for a trip begins, before its start")},
    {"trip.info-to-days", SettingKind::Number, "14", N_("days"),
     N_("when information for a trip is complete, before its start")},
    {"user.name", SettingKind::Text, "", "", N_("who works at this desk: signs the log")},
};

const SettingSpec& spec_of(std::string_view name) {
  std::vector<std::string> names;
  for (const SettingSpec& spec : kSpecs) {
    if (name == spec.name) return spec;
    names.emplace_back(spec.name);
  }
  const std::string near = nearest_word(name, names);
  throw Error(ErrorKind::NotFound,
              msg("there is no setting “{name}”", {{"name", terminal_safe(name)}}),
              near.empty() ? msg("ruka config lists them")
                           : msg("did you mean “{near}”?", {{"near", near}}));
}

[[noreturn]] void refuse(const SettingSpec& spec, std::string_view value, Message rule) {
  throw Error(ErrorKind::Value,
              msg("“{value}” does not fit the setting {name}",
                  {{"value", terminal_safe(value)}, {"name", spec.name}}),
              std::move(rule));
}

std::string checked_number(const SettingSpec& spec, std::string_view value) {
  const auto number = read_number(value);
  if (!number || *number > 100000) refuse(spec, value, msg("a whole number from 0 is expected"));
  if (std::string_view(spec.unit) == "per cent" && *number > 100) {
    refuse(spec, value, msg("a whole number from 0 to 100 is expected"));
  }
  return std::to_string(*number);
}

std::string checked_hour(const SettingSpec& spec, std::string_view value) {
  const auto hour = read_hour(value);
  if (!hour) refuse(spec, value, msg("an hour like 09:00 is expected"));
  return hour_digits(LocalTime(*hour));
}

std::string checked_word(const SettingSpec& spec, std::string_view value) {
  for (const std::string_view word : spec.words) {
    if (fold(value) == word) return std::string(word);
  }
  refuse(spec, value,
         msg("one of these is expected: {words}",
             {{"words", fmt::format("{}", fmt::join(spec.words, ", "))}}));
}

std::string checked(const SettingSpec& spec, std::string_view raw) {
  const std::string value = clean_line(raw);
  switch (spec.kind) {
    case SettingKind::Number: return checked_number(spec, value);
    case SettingKind::Hour: return checked_hour(spec, value);
    case SettingKind::Word: return checked_word(spec, value);
    case SettingKind::ZoneName: return Zone(value).name();
    case SettingKind::Span: return std::to_string(parse_span(value).count());
    case SettingKind::Text: return value;
  }
  return value;
}

// Pairs of settings whose order is a rule.
void check_order(const Settings& settings) {
  constexpr std::pair<const char*, const char*> kOrdered[] = {
      {"calls.norm-min", "calls.norm-max"},
      {"office.work-from", "office.work-to"},
      {"office.lunch-from", "office.lunch-to"},
      {"office.work-from", "office.lunch-from"},
      {"trip.info-to-days", "trip.info-from-days"}};
  for (const auto& [less, more] : kOrdered) {
    const bool hours = std::string_view(less).starts_with("office.");
    const bool fits = hours ? settings.minutes(less) < settings.minutes(more)
                            : settings.number(less) <= settings.number(more);
    if (fits) continue;
    const std::vector<MessageArg> both = {{"less", less},
                                          {"first", settings.text(less)},
                                          {"more", more},
                                          {"second", settings.text(more)}};
    throw Error(ErrorKind::Value,
                hours ? msg("{less} ({first}) is not before {more} ({second})", both)
                      : msg("{less} ({first}) is more than {more} ({second})", both),
                msg("change the other one first"));
  }
}

}  // namespace

std::span<const SettingSpec> setting_specs() { return kSpecs; }

Settings::Settings(Database& db) {
  Statement rows(db, "SELECT name, value FROM settings ORDER BY name");
  while (rows.step()) values_.emplace(rows.text(0), rows.text(1));
}

std::string Settings::text(std::string_view name) const {
  const auto value = values_.find(name);
  return value != values_.end() ? value->second : spec_of(name).fallback;
}

std::int64_t Settings::number(std::string_view name) const {
  return read_number(text(name)).value_or(0);
}

Minutes Settings::minutes(std::string_view name) const {
  if (spec_of(name).kind == SettingKind::Span) return Minutes(number(name));
  return std::chrono::floor<Minutes>(read_hour(text(name)).value_or(std::chrono::seconds(0)));
}

std::string set_setting(Change& change, std::string_view name, std::string_view value) {
  const SettingSpec& spec = spec_of(name);
  const std::string fitting = checked(spec, value);
  if (spec.check != nullptr) spec.check(fitting);
  Statement(change.db(), R"(
    INSERT INTO settings (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value)")
      .bind(":name", name)
      .bind(":value", fitting)
      .run();
  check_order(Settings(change.db()));
  return fitting;
}

void unset_setting(Change& change, std::string_view name) {
  spec_of(name);
  Statement(change.db(), "DELETE FROM settings WHERE name = :name").bind(":name", name).run();
  check_order(Settings(change.db()));
}

}  // namespace ruka
