#include "lib/due/due.hpp"

#include <tuple>

#include "lib/base/message.hpp"

namespace ruka {

namespace {

// When and how everything due is asked for.
struct Look {
  const PhraseContext& phrases;
  const Settings& settings;
  Instant until;

  Day today() const { return phrases.today(); }
  // A day alone is worked at until its end of work.
  Instant worked_until(Instant due) const {
    if (!is_end_of_day(phrases.zone.to_local(due))) return due;
    return phrases.zone.to_instant(phrases.calendar.end_of_work(phrases.zone.day_of(due)));
  }
};

// How far ahead of `look` a source is looked at: the same for all of its rows.
struct Reach {
  Reach(const DueSource& source, const Look& look)
      : term(days(source.term, look)), last_day(last_day_shown(source, look)) {
    const PhraseContext& phrases = look.phrases;
    until = look.until;
    if (*source.ahead != '\0' || source.at_once) {
      until = std::max(until, phrases.zone.to_instant(LocalTime(last_day + std::chrono::days(1))));
    }
    risk_until = *source.risk == '\0'
                     ? phrases.now
                     : phrases.zone.to_instant(phrases.calendar.add_working_time(
                           phrases.local_now(), look.settings.minutes(source.risk)));
    urgent_until = *source.urgent_risk == '\0'
                       ? risk_until
                       : phrases.now + look.settings.minutes(source.urgent_risk);
  }

  static std::chrono::days days(const char* setting, const Look& look) {
    return std::chrono::days(*setting == '\0' ? 0 : look.settings.number(setting));
  }

  std::chrono::days term;
  Day last_day;  // shown
  Instant until;
  Instant risk_until;  // what is due by then is at risk
  Instant urgent_until;

 private:
  Day last_day_shown(const DueSource& source, const Look& look) const {
    if (source.at_once) return look.today() + term;
    if (*source.ahead == '\0') return look.today();
    return std::max(look.today() + days(source.ahead, look),
                    look.phrases.calendar.add_working_days(look.today(), 1));
  }
};

Urgency urgency_of(const DueItem& item, const Look& look, const Reach& reach) {
  const Instant now = look.phrases.now;
  const Day due_on = look.phrases.zone.day_of(item.due_at);
  const Urgency calm = due_on <= reach.last_day ? Urgency::Today : Urgency::Later;
  if (item.source->never_late) return calm;
  if (item.source->foremost) return Urgency::AtRisk;
  if (item.due_at < now) return Urgency::Overdue;
  if (item.starts_at) {
    return *item.starts_at <= now && *item.starts_at < item.due_at ? Urgency::AtRisk : calm;
  }
  const Instant worked = look.worked_until(item.due_at);
  const Instant risk = item.important ? reach.urgent_until : reach.risk_until;
  const bool ahead = worked > now || item.due_at == now;
  return ahead && worked <= risk ? Urgency::AtRisk : calm;
}

// The columns of a row that it may have, by name.
class DueRow {
 public:
  explicit DueRow(const Statement& row) : row_(row) {
    places_.fill(-1);
    for (int column = 0; column < row.columns(); ++column) {
      const auto known = std::ranges::find(kNames, row.column_name(column));
      const auto place = static_cast<std::size_t>(known - std::begin(kNames));
      if (place < kCount) places_[place] = column;
    }
  }

  DueItem read(const Noun& noun, const DueSource& source, const Zone& zone,
               std::chrono::days term) const {
    DueItem item;
    item.noun = &noun;
    item.source = &source;
    item.id = row_.integer(places_[Id]);
    item.kind = has(Kind) ? std::string(row_.blob(places_[Kind])) : source.kind;
    if (has(Stage)) item.stage = static_cast<int>(row_.integer(places_[Stage]));
    if (has(Client)) item.client = row_.text(places_[Client]);
    if (has(Text)) item.text = row_.text(places_[Text]);
    if (has(Location)) item.place = row_.text(places_[Location]);
    if (has(StartsAt)) item.starts_at = row_.instant(places_[StartsAt]);
    if (has(EndsAt)) item.ends_at = row_.instant(places_[EndsAt]);
    item.important = has(Important) && row_.integer(places_[Important]) != 0;
    item.vip = has(Vip) && row_.integer(places_[Vip]) != 0;
    item.complaint = has(Complaint) && row_.integer(places_[Complaint]) != 0;
    if (has(Whom)) item.whom = row_.text(places_[Whom]);
    item.due_at = due_at(zone, term);
    return item;
  }

 private:
  enum Name : std::size_t {
    Id,
    Kind,
    Stage,
    Client,
    Text,
    Location,
    DueAt,
    DueOn,
    SinceAt,
    StartsAt,
    EndsAt,
    Important,
    Vip,
    Complaint,
    Whom,
    kCount
  };
  static constexpr std::string_view kNames[kCount] = {
      "id",       "kind",      "stage",   "client",    "text", "place",     "due_at", "due_on",
      "since_at", "starts_at", "ends_at", "important", "vip",  "complaint", "whom"};

  bool has(Name name) const { return places_[name] >= 0 && !row_.null(places_[name]); }

  // A deadline given as a day is met until that day's end.
  Instant due_at(const Zone& zone, std::chrono::days term) const {
    if (has(DueAt)) return row_.instant(places_[DueAt]);
    const Day on =
        has(DueOn) ? row_.day(places_[DueOn]) : zone.day_of(row_.instant(places_[SinceAt])) + term;
    return zone.to_instant(end_of_day(on));
  }

  const Statement& row_;
  std::array<int, kCount> places_ = {};
};

void bind_look(Statement& rows, const DueSource& source, const Look& look, const Reach& reach) {
  const Instant now = look.phrases.now;
  const Instant until = std::max(reach.until, reach.risk_until + std::chrono::seconds(1));
  const auto bind = [&](const char* name, auto value) {
    if (rows.takes(name)) rows.bind(name, value);
  };
  bind(":now", now);
  bind(":day_ago", now - std::chrono::days(1));
  bind(":since", now - Reach::days(source.stays, look));
  bind(":today", look.today());
  bind(":until", until - reach.term);
  bind(":day", look.phrases.zone.day_of(until - std::chrono::seconds(1)));
}

void add_due(Database& db, const Noun& noun, const DueSource& source, const Look& look,
             std::vector<DueItem>& items) {
  const Reach reach(source, look);
  Statement rows(db, source.sql);
  bind_look(rows, source, look, reach);
  const DueRow row(rows);
  while (rows.step()) {
    DueItem item = row.read(noun, source, look.phrases.zone, reach.term);
    item.urgency = urgency_of(item, look, reach);
    if (item.due_at < reach.until || item.urgency == Urgency::AtRisk) {
      items.push_back(std::move(item));
    }
  }
}

// What does more harm undone: a norm broken, a VIP, a complaint, a sale, in this order.
int harm_of(const DueItem& item) {
  if (item.urgency > Urgency::AtRisk) return 0;  // the day goes by its hours
  const bool broken = item.source->norm && item.urgency == Urgency::Overdue;
  return (broken ? 8 : 0) + (item.vip ? 4 : 0) + (item.complaint ? 2 : 0) +
         (item.source->money ? 1 : 0);
}

auto rank_of(const DueItem& item) {
  return std::tuple(!item.source->foremost, item.urgency, -harm_of(item), item.due_at, !item.vip,
                    !item.important, std::string_view(item.kind), item.id, item.stage);
}

// The worst first; places are sorted, not the rows: a row is moved once.
std::vector<DueItem> ranked(std::vector<DueItem> items) {
  using Rank = decltype(rank_of(items.front()));
  std::vector<std::pair<Rank, DueItem*>> ranks;
  ranks.reserve(items.size());
  for (DueItem& item : items) ranks.emplace_back(rank_of(item), &item);
  std::ranges::sort(ranks, {}, &std::pair<Rank, DueItem*>::first);
  std::vector<DueItem> sorted;
  sorted.reserve(items.size());
  for (const auto& [rank, item] : ranks) sorted.push_back(std::move(*item));
  return sorted;
}

}  // namespace

std::vector<DueItem> list_due(Database& db, const PhraseContext& phrases, const Settings& settings,
                              Instant until) {
  const Look look{phrases, settings, until};
  std::vector<DueItem> items;
  for (const Noun* noun : nouns()) {
    for (const DueSource& source : noun->due) add_due(db, *noun, source, look, items);
  }
  return ranked(std::move(items));
}

std::string command_for(const DueItem& item) {
  const char* own = item.source->command;
  const std::string pattern =
      "ruka " + (*own == '\0' ? std::string(item.noun->show) + " {id}" : std::string(own));
  const Message places =
      msg(pattern, {{"id", item.id}, {"stage", item.stage.value_or(0)}, {"whom", item.whom}});
  return fill_places(pattern, places, in_english);
}

}  // namespace ruka
