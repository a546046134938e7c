#pragma once
// The one list of everything due, whatever noun it is of: each says what falls due of it in its row
// (lib/desk/due_source.hpp).
#include <optional>
#include <string>
#include <vector>

#include "lib/desk/noun.hpp"
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

enum class Urgency { Overdue, AtRisk, Today, Later };

/// One thing due, whatever it is.
struct DueItem {
  const Noun* noun = nullptr;
  const DueSource* source = nullptr;
  std::string kind;  ///< a label of "record"
  std::int64_t id = 0;
  std::optional<int> stage;          ///< of a trip
  std::string client;                ///< the client's or lead's name; may be empty
  std::string text;                  ///< what is due; of a trip stage, its code
  std::string place;                 ///< of a meeting
  Instant due_at;                    ///< the last second of its day where no hour is set
  std::optional<Instant> starts_at;  ///< of a planned call: its window opens
  std::optional<Instant> ends_at;    ///< of a meeting
  Urgency urgency = Urgency::Later;
  std::string
      whom;  ///< of a call: a phone, or the client's number; of an order: what its command needs
  bool important = false;
  bool vip = false;
  bool complaint = false;
  bool operator==(const DueItem&) const = default;
};

/// Everything not yet done that is due before `until`, the worst first; what is past due is always
/// in it, and so are what is at risk and what its row shows days ahead. The one notion of both:
/// overdue is past its due time; at risk is due within the working time that its kind's setting
/// says (risk.task; an urgent request: request.urgent-risk), a day alone being its end of work. A
/// meeting is never either: it is there until it ends. A planned call is due by the end of its
/// window and at risk while the window is open. A client's letter is due as a request is; one that
/// was never answered stands here for mail.days; one whose sender nobody knows is first of all. Of
/// what is late or at risk the greater harm comes first: a norm broken, a VIP, a complaint, money;
/// then the time. Only live rows are read, by index.
std::vector<DueItem> list_due(Database& db, const PhraseContext& phrases, const Settings& settings,
                              Instant until);

/// What does it, or shows it: "ruka client request show 12".
std::string command_for(const DueItem& item);

}  // namespace ruka
